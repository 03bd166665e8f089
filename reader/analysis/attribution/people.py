"""Whom "he" and "she" can mean: the people of an article, where they are named, and their gender.

People are the actors that are persons; where no actor is one, names are taken from the text by
given names and titles. Gender is evidence added up: titles and kinship words before the name,
given names, and the pronouns that follow it.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from reader.analysis.attribution.tokens import Tokens
from reader.analysis.findings import Actor
from reader.analysis.lexicon import classes
from reader.article import Span

_NEAR = re.compile(  # a pronoun in the same clause, or opening the next sentence
    r"[^.\n\x01]{0,60}?\b(?P<near>he|she|his|her|himself|herself)\b"
    r"|[^.\n\x01]{0,120}\.\s(?P<next>He|She)\b"
)
_MALE = frozenset({"he", "his", "himself"})
_TITLE, _GIVEN, _PRONOUN = 5.0, 3.0, 0.5  # what each kind of evidence weighs
_NAME_TITLES = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Prof|President|Senator|Minister)\.?$")


@dataclass(slots=True)
class Person:
    """Somebody named: `leaning` is above zero for a man, below for a woman, zero if unknown."""

    name: str
    actor: Actor | None
    mentions: list[Span]
    leaning: float = 0.0

    def may_be(self, pronoun: str) -> bool:
        """Whether the pronoun does not contradict what is known."""
        if pronoun in _MALE:
            return self.leaning >= 0
        return self.leaning <= 0


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a person is named; `owns` when the name is a possessive ("Roy's")."""

    span: Span
    person: Person
    owns: bool


@dataclass(slots=True)
class Cast:
    """The people of an article and their mentions in the order of the text."""

    people: list[Person]
    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def find_people(tokens: Tokens, actors: Sequence[Actor]) -> Cast:
    """The people of an article; names inside quotation marks are not mentions here."""
    people = [
        Person(actor.name, actor, list(actor.mentions)) for actor in actors if actor.kind == "person"
    ] or list(_from_text(tokens))
    cast = Cast(people)
    cast.mentions = sorted(_mentions(people, tokens), key=lambda mention: mention.span)
    cast.starts = [mention.span.start for mention in cast.mentions]
    for person in people:
        person.leaning = _leaning(person, tokens.text)
    return cast


def _mentions(people: Iterable[Person], tokens: Tokens) -> Iterator[Mention]:
    for person in people:
        for span in person.mentions:
            words = tokens.text[span.start : span.end + 2]
            if "\x01" not in words[: span.end - span.start]:
                yield Mention(span, person, words.endswith(("'s", "’s")))


def _leaning(person: Person, text: str) -> float:
    """The evidence for a man (above zero) or a woman (below)."""
    total = _GIVEN * _given_name(person.name)
    for span in person.mentions[:40]:
        before = text[max(0, span.start - 14) : span.end].split()
        total += _TITLE * sum(_sexes().get(word.strip(".,").lower(), 0) for word in before)
        near = _NEAR.match(text, span.end)
        if near:
            pronoun = (near["near"] or near["next"]).lower()
            total += _PRONOUN if pronoun in _MALE else -_PRONOUN
    return total


def _given_name(name: str) -> int:
    first = name.split()[0].lower() if " " in name else ""
    return {"male": 1, "female": -1}.get(classes("given_names").get(first, ""), 0)


@cache
def _sexes() -> dict[str, int]:
    """1 for words that tell a man, -1 for words that tell a woman."""
    told = {word: 1 if kind == "male" else -1 for word, kind in classes("sex_nouns").items()}
    return told | {"mr": 1, "mrs": -1, "ms": -1, "miss": -1, "sir": 1, "dame": -1}


# Without actors: names by given names and titles


def _from_text(tokens: Tokens) -> Iterator[Person]:
    """The people named in the text, by family name."""
    full: dict[str, str] = {}
    places: dict[str, list[Span]] = {}
    for words, span in _runs(tokens):
        places.setdefault(words[-1], []).append(span)
        given = classes("given_names").get(words[0].lower())
        if given and len(words) > 1:
            full.setdefault(words[-1], " ".join(words))
    titled = Counter(words[-1] for words, _ in _runs(tokens) if _NAME_TITLES.match(words[0]))
    for family, spans in places.items():
        if family in full or titled[family]:
            yield Person(full.get(family, family), None, spans)


def _runs(tokens: Tokens) -> Iterator[tuple[list[str], Span]]:
    """Runs of capitalised words outside quotation marks, without a possessive ending."""
    for run in re.finditer(r"N{0,4}[NP]", tokens.tags):
        words = [tokens.word(index) for index in range(*run.span())]
        if words[-1][:1].isupper():
            last = re.sub(r"[’']s?$", "", words[-1])
            start = tokens.starts[run.start()]
            end = tokens.starts[run.end() - 1] + len(last)
            yield [*words[:-1], last], Span(start, end)
