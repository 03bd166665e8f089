"""Who "the president" can only mean, "the opposition leader": the one who holds the office.

What somebody is called whose title is another word is a pair in `_CALLED`.
"""

from collections.abc import Iterator
from functools import cache

from reader.analysis.actors.definites import until_preposition
from reader.analysis.findings import Actor
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_PAST = frozenset(("former", "ex", "past", "then", "late"))
# What somebody is called whose title is another word: the judge, of Justice Ann Lee.
_CALLED = {
    "justice": "judge", "gov.": "governor", "sen.": "senator", "pm": "prime minister",
    "prime minister": "pm", "chief minister": "cm", "chief executive": "ceo",
}  # fmt: skip
_BESIDE = ("additional", "addl", "joint")
_WHOSE = ("of", "for")  # of the Kovel Board, for the defence: no office
_A_NOUN = 4  # letters of the shortest noun of an office that is no acronym
_LEADS = frozenset(("the", "pm", "cm"))  # letters stand without "the"


def holders(words: Words, actors: tuple[Actor, ...]) -> Iterator[tuple[Actor, Span]]:
    """Where "the president" or "the opposition leader" stands for the one who is."""
    offices = _offices(actors)
    if not offices:
        return
    lettered = any(len(office) < _A_NOUN for office in offices)
    explained = _in_brackets(words) if lettered else set()
    followers, begins = _followers(), {office.split(" ")[0] for office in offices}
    for at in _before_offices(words):
        if words.small[at + 1] not in begins:
            continue
        for length in (3, 2, 1):
            end = at + length
            holder = offices.get(" ".join(words.small[at + 1 : end + 1]))
            if holder is None or (length == 1 and _is_another(words, end, explained)):
                continue
            if _ends(words, end, followers):
                small = max((i for i in range(at, end) if words.capital[i]), default=at)
                yield holder, words.span(at + 1 if words.capital[end] else small + 1, end)
                break


def _before_offices(words: Words) -> Iterator[int]:
    """Where an office may follow: behind "the", or "PM" in front of no name and behind none."""
    for at in [at for at, small in enumerate(words.small) if small in _LEADS]:
        if words.small[at] == "the":
            yield at
        elif at and words.written[at].isupper():
            before = at - 1
            if words.small[before] != "the" and not words.capital[before]:
                yield before


def _in_brackets(words: Words) -> set[str]:
    """The words that open a bracket: PS, of "the Party of Salt (PS)"."""
    return {words.small[at + 1] for at, small in enumerate(words.small) if small == "("}


def _is_another(words: Words, at: int, explained: set[str]) -> bool:
    """Whether letters stand for something else: "the Party of Salt (PS)", or are no letters."""
    small = words.small[at]
    if not 1 < len(small) < _A_NOUN or small in vocabulary().common:
        return False
    return small in explained or not words.written[at].isupper()


@cache
def _followers() -> frozenset[str]:
    """Words behind which an office ends: the president | of, said, denounced."""
    known = vocabulary()
    return frozenset({*known.function, *known.doings, *reporting_verbs(), "further"})


def _ends(words: Words, at: int, followers: frozenset[str]) -> bool:
    """Whether nothing follows that would make another office or name of it."""
    after = words.around(at + 1)
    return after not in ("of", "for", "-") and (not after[0].isalpha() or after in followers)


def _offices(actors: tuple[Actor, ...]) -> dict[str, Actor]:
    """{the noun of a role: the one who holds it}; the president is not that of a club.

    Beside the president of a story at home, a Moravian president is not "the president".
    """
    whole: dict[str, Actor | None] = {}
    foreign: dict[str, Actor | None] = {}
    cut: dict[str, Actor | None] = {}
    called: dict[str, Actor | None] = {}
    nationalities = vocabulary().nationalities
    for actor in actors:
        words = folded(actor.role or "").split()
        if actor.kind == "person" and words and words[0] not in _WHOSE:
            office = until_preposition(words)
            if "the" in office:
                continue  # of "heads the State Committee" he is no committee
            found = foreign if office[0] in nationalities else whole if office == words else cut
            for noun in _nouns_of(office):
                found[noun] = None if noun in found else actor
                for other in (_CALLED.get(noun, ""), _letters(noun)):
                    known = called.get(other, actor)
                    called[other] = actor if known is actor else None
    meant = called | cut | foreign | whole
    return {noun: actor for noun, actor in meant.items() if noun and actor is not None}


def _letters(office: str) -> str:
    """CS of a cabinet secretary, DG of a director-general; "" of a single word."""
    words = office.replace("-", " ").split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _nouns_of(office: list[str]) -> Iterator[str]:
    """What one may be called by an office; who was president is only "the former president"."""
    past = [word for word in office if word in _PAST]
    if past:
        yield f"{past[0]} {office[-1]}"
        return
    shortest = min(2, len(office)) if office[0] in _BESIDE else 1  # an Additional DCP is no DCP
    for length in range(shortest, min(len(office), 3) + 1):
        yield " ".join(office[-length:])
