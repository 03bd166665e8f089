"""Clubs by a word of their names: the Vale are Orsett Vale, where a result or a list tells so."""

from collections import defaultdict
from functools import cache

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.evidence.scores import CLUB_ENDS
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_PLAYS = ("a score", "goals beside it", "a club", "a match against it", "its line-up", "“beat”")
_IN = frozenset(("in", "near", "outside", "around", "across"))
_PARTS = frozenset((
    "centre", "center", "city", "east", "north", "outskirts", "part", "people", "port", "south",
    "streets", "suburb", "town", "village", "west",
))  # fmt: skip
_TOWN = frozenset(("“residents”", "“mayor of”", "“city of”", "“northern”", "“based”"))
_THERE = ("“in”", "“from” or “to”", "a title", "Mr or Ms", "an age", "a head word alone")


def join_clubs(candidates: list[Candidate], words: Words) -> None:
    """The last word of a club alone to the club, where no other name ends with it."""
    by_last: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if len(candidate.small) > 1:
            by_last[candidate.small[-1]].append(candidate)
    for single in candidates:
        homes = by_last[single.small[0]] if len(single.small) == 1 else []
        if len(homes) != 1 or homes[0].merged or single.merged or single.has(*_THERE):
            continue
        told = words.sport or _is_of_town(homes[0]) or is_club(single.main.phrase)
        team = told and _is_team(single)
        club = homes[0].has("a score") or is_club(homes[0].main.phrase) or team
        if club and homes[0].kind == "organization":
            homes[0].take(single)


def _is_team(single: Candidate) -> bool:
    """The Comets, of the Kovel Comets: a word in plural that is used as teams are."""
    word = single.small[0]
    return single.kind == "organization" and word.endswith("s") and not word.endswith("ss")


def _is_of_town(home: Candidate) -> bool:
    """The Kovel Comets: a word that no body has for a head, behind a town or a land."""
    known = vocabulary()
    return known.is_place(" ".join(home.small[:-1])) and home.small[-1] not in known.heads


def join_towns_that_play(candidates: list[Candidate], words: Words) -> None:
    """Harrow to Harrow Rovers, wherever nobody is in Harrow or comes from there."""
    if not words.sport:
        return
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for home in candidates:
        plays = home.small[-1] in CLUB_ENDS or home.has(*_PLAYS)
        if plays and len(home.small) > 1 and home.kind == "organization" and not home.merged:
            homes[home.small[0]].append(home)
    for single in candidates:
        near = homes.get(single.small[0], []) if len(single.small) == 1 else []
        if len(near) != 1 or single.merged or single.kind == "person" or single.known_as:
            continue
        playing = [name for name in single.names if not _is_there(name, words)]
        if playing:
            single.give(playing, near[0])


def _is_there(name: Name, words: Words) -> bool:
    """Whether a mention is the town's: in Harrow, north of Harrow, the town of Harrow."""
    before = words.small[name.first - 1]
    part = before == "of" and words.around(name.first - 2) in _PARTS
    return before in _IN or part or not _TOWN.isdisjoint(name.context)


def is_club(name: str) -> bool:
    """Whether a list has the club."""
    return folded(name) in _listed()


@cache
def _listed() -> frozenset[str]:
    """The clubs that a list has."""
    return frozenset(map(folded, lexicon.words("sports_clubs")))
