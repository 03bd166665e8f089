"""Who plays: the names of a line-up, "Kovel: Hale; Marsh, Stone (Bell 70), Roy.", and of scorers.

It is a paragraph of a story of sport in which a name and a colon lead to a row of names, as `rows`
reads them. The labels of those who come in later are in `_BENCH`, those of who scored or was sent
off in `_TOLD`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.names.line_ups.rows import Player, row_behind, scorers_in_brackets
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import BREAK, Words

_LONGEST_LABEL = 4  # words
_ROW, _LONG_ROW = 4, 7  # names, with semicolons and without
_BENCH = frozenset((
    "bench", "interchange", "replacements", "reserves", "subs", "substitutes", "unused",
))  # fmt: skip
_TOLD = frozenset((
    "booked", "bookings", "card", "cards", "cautioned", "cautions", "conversions", "goal", "goals",
    "off", "penalties", "penalty", "red", "scorer", "scorers", "sent", "sin-bin", "sin-binned",
    "tries", "try", "yellow",
))  # fmt: skip


class LineUp(NamedTuple):
    """The first word of the side's name, where it has one; its players; where it ends."""

    side: int | None
    players: list[Player]
    end: int


def mark_line_ups(words: Words) -> None:
    """Who plays, and for whom; a line-up is no heading, though all its words have capitals."""
    for side, players, end in _line_ups_in(words):
        words.players.update(players)
        if side is not None:
            words.sides.add(side)
        if players:
            begin = players[0][0]
            words.heading[begin:end] = [False] * (end - begin)


def _line_ups_in(words: Words) -> Iterator[LineUp]:
    """Every line-up and every row of scorers."""
    begin = 0
    for at, word in enumerate(words.written):
        if word == BREAK:
            for players in scorers_in_brackets(words, begin, at):
                yield LineUp(None, players, players[-1][1])
            yield from _in_paragraph(words, begin, at)
            begin = at + 1


def _in_paragraph(words: Words, begin: int, end: int) -> Iterator[LineUp]:
    """One row behind each colon of a paragraph, as long as each begins where the last one ended."""
    at, told, sided = begin, False, False
    while at < end and words.written[at][0].isalpha():
        colon = _colon_behind(words, at, end)
        if colon is None:
            return
        label = {word for word in words.small[at:colon] if word[0].isalpha()}
        scorers, bench = label <= _TOLD, sided and not label.isdisjoint(_BENCH)
        told = told or scorers
        players, last, split = row_behind(words, colon + 1, end)
        if not (bench or told or _are_a_side(words, players, split)):
            return
        yield LineUp(None if bench or scorers else at, players, last)
        sided, at = True, last


def _colon_behind(words: Words, at: int, end: int) -> int | None:
    """The colon behind a label with a capital: Kovel:, Kovel (4-3-3):, Subs not used:."""
    last = at + 1
    while last < min(end, at + _LONGEST_LABEL + 1) and words.written[last][0].isalpha():
        last += 1
    if words.around(last) == "(":
        while last < end and words.written[last - 1] != ")":
            last += 1
    found = words.capital[at] and last < end and words.written[last] == ":"
    return last if found else None


def _are_a_side(words: Words, players: list[Player], split: bool) -> bool:
    """Whether so many names make a side; no row of lands and firms."""
    if len(players) < (_ROW if split else _LONG_ROW):
        return False
    known = vocabulary()
    names = [" ".join(words.small[first : last + 1]) for first, last in players]
    others = sum(name in known.countries or name in known.organizations for name in names)
    return 3 * others < len(names)
