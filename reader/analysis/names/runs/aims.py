"""Does a name go on over "to", to what its people want: the Campaign to Clean Kovel Bay?

To teach what one wants, add the verb to `_AIMS`; who joins to get it, to `_JOINED`.
"""

from reader.analysis.names.runs.standing import name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_AIMS = frozenset((
    "abolish", "advance", "ban", "build", "clean", "combat", "cure", "defeat", "defend", "draft",
    "elect", "eliminate", "end", "expose", "feed", "fight", "free", "impeach", "improve", "keep",
    "legalize", "preserve", "prevent", "promote", "protect", "rebuild", "recall", "reduce",
    "reelect", "reform", "repeal", "rescue", "restore", "save", "stop", "support", "unite",
))  # fmt: skip
_JOINED = frozenset((
    "alliance", "americans", "association", "campaign", "center", "centre", "citizens",
    "coalition", "commission", "committee", "council", "families", "force", "foundation",
    "friends", "front", "fund", "group", "initiative", "league", "mothers", "movement", "network",
    "neighbors", "neighbours", "office", "parents", "partnership", "people", "program",
    "programme", "project", "residents", "scientists", "society", "students", "union",
    "veterans", "voters", "women", "workers",
))  # fmt: skip


def over_aim(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """the Committee to Protect Kovel, Citizens to Save Orla Bay"""
    joined = words.small[last] in _JOINED and not words.heading[last]
    aim = words.around(last + 2) in _AIMS and words.capital[last + 2]
    return last + 2 if joined and aim and name_at(words, last + 3, known) else None


def has_aim(words: Words, first: int, last: int) -> bool:
    """Whether a name says what its people want: Citizens [to Save] Orla Bay."""
    links = (at for at in range(first + 1, last - 1) if words.small[at] == "to")
    return any(words.small[at + 1] in _AIMS and words.small[at - 1] in _JOINED for at in links)
