"""Which classes a form can begin with, so that a rule is tried only where it may fit.

To teach the reader another sign in a form, add it here and to `forms`.
"""

import re

from reader.analysis.dates.forms import GROUPS

_PIECE = re.compile(r"'s|[a-z]+|[,\-()?*|]")
_SIGNS = {",": "comma", "-": "hyphen", "'s": "possessive"}


# What `number` can begin with.
_NUMBERS = frozenset(["a", "small", "count", "yearlike", "dozen", "numeral", "teen", "scale"])


def opening_classes(form: str) -> frozenset[str]:
    """Every class that the first token of a form may have."""
    classes, _, _ = _choice(_PIECE.findall(form), 0)
    return classes


def _choice(pieces: list[str], place: int) -> tuple[frozenset[str], bool, int]:
    """The openings of "a | b", whether it may be empty, and where it ends."""
    classes, empty, place = _sequence(pieces, place)
    while place < len(pieces) and pieces[place] == "|":
        more, more_empty, place = _sequence(pieces, place + 1)
        classes, empty = classes | more, empty or more_empty
    return classes, empty, place


def _sequence(pieces: list[str], place: int) -> tuple[frozenset[str], bool, int]:
    classes: frozenset[str] = frozenset()
    empty = True
    while place < len(pieces) and pieces[place] not in "|)":
        more, more_empty, place = _atom(pieces, place)
        if empty:
            classes |= more
        empty = empty and more_empty
    return classes, empty, place


def _atom(pieces: list[str], place: int) -> tuple[frozenset[str], bool, int]:
    """One name or one bracket, with the sign behind it."""
    if pieces[place] == "(":
        classes, empty, place = _choice(pieces, place + 1)
    else:
        classes, empty = _classes(pieces[place]), False
    place += 1
    if place < len(pieces) and pieces[place] in "?*":
        return classes, True, place + 1
    return classes, empty, place


def _classes(name: str) -> frozenset[str]:
    if name == "number":
        return _NUMBERS
    return frozenset(GROUPS.get(name, _SIGNS.get(name, name)).strip("[]").split())
