"""Which names stand in a row with nothing between them but commas, numbers and brackets?

What may stand behind a player is in `_BEHIND`; what he did, in the brackets behind a score, in
`_SCORED`.
"""

from collections.abc import Iterator

from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

Player = tuple[int, int]  # the first and the last word of a name
_LONGEST_NAME = 4  # words
_BEHIND = frozenset((
    "*", "†", "+", "c", "capt", "captain", "wk", "gk", "og", "pen", "pens", "sec", "min", "mins",
    "sub", "'", "’",
))  # fmt: skip
_SCORED = frozenset((
    "conversion", "conversions", "converted", "drop", "field", "goal", "goals", "not", "out",
    "tries", "try",
))  # fmt: skip
_OVERS = frozenset(("dec", "declared", "out", "overs", "ovs"))  # behind a score of cricket
_BETWEEN = frozenset((",", ";", "and", "-", "–", "—", "for", "/"))


def row_behind(words: Words, at: int, end: int) -> tuple[list[Player], int, bool]:
    """The players, where the row ends, and whether there is a semicolon in it.

    Where something else stands between them, there are none.
    """
    players: list[Player] = []
    split, depth, parted = False, 0, True
    while at < end:
        word = words.written[at]
        last = _end_of_player(words, at, end)
        if last is not None:
            if parted and words.around(last + 1) == ":":
                return players, at, split  # Scorers: [Kovel]: Hale 11
            if depth == 0 and not parted:
                return [], end, split  # Kovel 2 Orla 0
            if depth == 0 or _has_minute(words, last):
                players.append((at, last))
            at, parted = last + 1, False
            continue
        if word == "." and depth == 0 and players:
            return players, at + 1, split
        if depth == 0 and not _passes(words, at):
            return [], end, split
        depth += (word in "([") - (word in ")]")
        split, parted = split or word == ";", parted or words.small[at] in _BETWEEN
        at += 1
    return players, end, split


def scorers_in_brackets(words: Words, begin: int, end: int) -> Iterator[list[Player]]:
    """Who scored, in brackets behind a score: Kovel 19 (Little, Stone tries; Roy 5 goals)."""
    for at in range(begin + 1, end):
        before = words.small[at - 1]
        if words.written[at] == "(" and (before.isdigit() or before in _OVERS):
            players = _scorers(words, at + 1, end)
            if len(players) > 1 or (players and words.around(players[0][1] + 1)[0].isdigit()):
                yield players


def _scorers(words: Words, at: int, end: int) -> list[Player]:
    """The names up to the bracket that closes; none where anything else is said there."""
    players: list[Player] = []
    while at < end and words.written[at] != ")":
        last = _end_of_player(words, at, end)
        if last is not None:
            players.append((at, last))
        elif words.written[at] == "(" or not (_passes(words, at) or words.small[at] in _SCORED):
            return []
        at = (at if last is None else last) + 1
    return players


def _passes(words: Words, at: int) -> bool:
    """Whether it may stand between players: a number, a mark, "capt"."""
    word, small = words.written[at], words.small[at]
    return word[0].isdigit() or small in _BEHIND or small in _BETWEEN or word in "([:.])"


def _end_of_player(words: Words, at: int, end: int) -> int | None:
    """The last word of the name that begins here; None where none does."""
    if not words.capital[at] or not words.written[at][0].isalpha():
        return None
    last, particles = at, vocabulary().particles
    while last + 1 < min(end, at + _LONGEST_NAME):
        further = last + 1
        over = words.small[further] in particles and words.capital[further + 1]
        if not (over or (words.capital[further] and words.written[further][0].isalpha())):
            break
        last = further
    return last


def _has_minute(words: Words, last: int) -> bool:
    """Whether who stands in a bracket came on or scored: (Bell 70), (Bell, 70)."""
    behind = last + 1 + (words.around(last + 1) == ",")
    return words.around(behind)[0].isdigit()
