"""Whom the words beside a quote can mean: the actors, where they are named, he or she.

Names inside quotation marks are left out: they are what is talked about, not who talks. Whether a
person is a man or a woman is evidence added up: the name and its title, and the pronouns that
follow it in the article itself.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.attribution.masks import MASK
from reader.analysis.findings import Actor, named_in
from reader.analysis.names.gender import gender_of, told_by
from reader.article import Span

_NEAR = re.compile(  # a pronoun in the same clause, or opening the next sentence
    r"[^.\n\x01A-Z]{0,60}?\b(?P<near>he|she|his|her|himself|herself)\b"
    r"|[^.\n\x01]{0,120}\.\s(?P<next>He|She)\b"
)
_MALE = frozenset({"he", "his", "himself"})
_SEX, _PRONOUN = 3.0, 0.5  # what a title or a given name weighs, and what a pronoun nearby does
_ROLE = 1.0  # and what somebody is, where the name tells nothing
_BEHIND_ROLE = re.compile(r"\s(?:of|for|to|at|in|with)\s|,")
_OFFICE = re.compile(r"(?<!wo)man\Z")
_SURE = 0.9  # less than that, such as one pronoun nearby, speaks against nobody
_LOOKED_AT = 40  # mentions of a person that are looked at for pronouns


@dataclass(frozen=True, slots=True)
class Role:
    """An actor in the article: `leaning` is above zero for a man, below for a woman, else zero."""

    actor: Actor
    leaning: float

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" can mean it at all."""
        return self.actor.kind == "person"

    @property
    def is_guessed(self) -> bool:
        """Whether no more than one name, and no title, tells whether it is a man or a woman."""
        return self.is_person and abs(self.leaning) <= _SEX

    def may_be(self, pronoun: str) -> bool:
        """Whether the pronoun does not contradict what is known."""
        if not self.is_person:
            return False
        return self.leaning > -_SURE if pronoun in _MALE else self.leaning < _SURE


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an actor is named; `owns` when the name is a possessive ("Roy's")."""

    span: Span
    role: Role
    owns: bool


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of an article and their mentions in the order of the text."""

    roles: tuple[Role, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]

    def speakers_before(self, text: str, end: int) -> frozenset[str]:
        """Who can speak, by the full name and as named up to a place of the text; no places."""
        named = (
            mention.span.of(text).lower()
            for mention in self.between(0, end)
            if mention.role.actor.kind != "place"
        )
        whole = (role.actor.name.lower() for role in self.roles if role.actor.kind != "place")
        return frozenset((*named, *whole))

    @property
    def people(self) -> frozenset[str]:
        """The names of the people, in small letters."""
        return frozenset(role.actor.name.lower() for role in self.roles if role.is_person)

    def between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin in a stretch of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def find_cast(masked: str, actors: Sequence[Actor]) -> Cast:
    """The actors of an article whose text outside quotation marks is given."""
    roles = tuple(Role(actor, _leaning(actor, masked)) for actor in actors)
    by_actor = {id(role.actor): role for role in roles}
    mentions = [
        Mention(span, by_actor[id(actor)], _owns(span, masked))
        for span, actor in named_in(actors)
        if masked[span.start] != MASK
    ]
    return Cast(roles, tuple(mentions), tuple(mention.span.start for mention in mentions))


def _owns(span: Span, masked: str) -> bool:
    return masked[span.start : span.end + 2].endswith(("'s", "’s", "s'", "s’"))


def _leaning(actor: Actor, masked: str) -> float:
    """The evidence for a man (above zero) or a woman (below)."""
    if actor.kind != "person":
        return 0.0
    total = sum(_sex(name) for name in {actor.name, *_titled(actor, masked)})
    if total == 0 and actor.role is not None:
        total = _sex_of_role(actor.role)
    for span in actor.mentions[:_LOOKED_AT]:
        near = _NEAR.match(masked, span.end)
        if near:
            pronoun = (near["near"] or near["next"]).lower()
            total += _PRONOUN if pronoun in _MALE else -_PRONOUN
    return total


def _sex_of_role(role: str) -> float:
    """What he or she is tells it where the name does not: "Roy's father", "wife of the mayor"; a
    spokesman may be a woman.
    """
    noun = _BEHIND_ROLE.split(role.lower(), maxsplit=1)[0].split()[-1:]
    sex = None if _OFFICE.search("".join(noun)) else told_by(noun)
    return {"male": _ROLE, "female": -_ROLE}.get(sex or "", 0.0)


def _titled(actor: Actor, masked: str) -> Iterator[str]:
    """The names as they are written with the word before them: "Mrs. Roy", "spokeswoman Roy"."""
    for span in actor.mentions[:_LOOKED_AT]:
        before = masked[max(0, span.start - 16) : span.start].split()
        titled = before and masked[span.start - 1] == " "
        if titled and told_by([before[-1].strip(".").lower()]) is not None:  # not: said Roy
            yield f"{before[-1]} {span.of(masked)}"
        elif " " in span.of(masked):
            yield span.of(masked)  # not "Clinton" alone, of Hillary Clinton


def _sex(name: str) -> float:
    """What a name tells, with its title; the initials of MS Roy are none."""
    name = name.removeprefix("MS ")
    return {"male": _SEX, "female": -_SEX}.get(gender_of(name) or "", 0.0)
