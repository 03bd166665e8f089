"""Clubs by a word of their names: the Vale are Orsett Vale, where a result or a list tells so."""

from collections import defaultdict
from functools import cache

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.folding import folded
from reader.analysis.names.words import Words

_THERE = ("“in”", "“from” or “to”", "a title", "Mr or Ms", "an age", "a head word alone")


def join_clubs(candidates: list[Candidate], _words: Words) -> None:
    """The last word of a club alone to the club, where no other name ends with it."""
    by_last: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if len(candidate.small) > 1:
            by_last[candidate.small[-1]].append(candidate)
    for single in candidates:
        homes = by_last[single.small[0]] if len(single.small) == 1 else []
        if len(homes) != 1 or homes[0].merged or single.merged or single.has(*_THERE):
            continue
        club = homes[0].has("a score") or is_club(homes[0].main.phrase)
        if club and homes[0].kind == "organization":
            homes[0].take(single)


def is_club(name: str) -> bool:
    """Whether a list has the club."""
    return folded(name) in _listed()


@cache
def _listed() -> frozenset[str]:
    """The clubs that a list has."""
    return frozenset(map(folded, lexicon.words("sports_clubs")))
