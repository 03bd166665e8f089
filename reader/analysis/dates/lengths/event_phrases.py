"""Which event an expression leans on: "two days after [the deadly blast]", "[Ann Orr's arrest]".

An event with a date of its own, or another one than was told ("the second blast"), is none of them.
"""

import re

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.verb_classes import told_as_past
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.story.event_clauses import kinds_of, kinds_of_verb

_OWNERS = frozenset({"his", "her", "its", "our", "that", "the", "their", "this"})
_OWNED = frozenset({"'s", "’s"})
# An owner's name, and the words between an owner and its noun: so many at most.
_NAME, _MODIFIERS = 3, 3
# So many words are read behind the expression; a verb stands among the first of them.
_REACH, _REACH_OF_VERB = 16, 7
_AUXILIARIES = frozenset({"been", "had", "was", "were"})
_OTHERS = frozenset({
    "another", "earlier", "first", "last", "latest", "next", "other", "previous", "second",
    "similar", "third",
})  # fmt: skip
# "Two days after the attack in Orvell": so many words may say which attack.
_WHICH = 4
_JOINS = frozenset({"at", "in", "of", "on"})
_CLOSERS = context("clause-end") | {""}
_DATED = re.compile(r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|yesterday|today")


def event_behind(reading: Reading) -> tuple[str, int]:
    """When the event behind the expression was, as far as the article told it before, and how many
    tokens name it.
    """
    words = [reading.after(steps) for steps in range(1, _REACH)]
    named = _noun(reading, words) or _verb(words)
    if named is None or not _ends(words[named[1] + 1]) or _is_dated(words[named[1] + 1 :]):
        return "", 0
    kinds, place = named
    names = _names(reading, words, 0, place)[-1:] or _which(reading, words, place + 1)
    events = reading.anchors.events
    value = events.value_of(kinds, frozenset(names), reading.start, reading.clauses)
    return value, place + 1


def _noun(reading: Reading, words: list[str]) -> tuple[frozenset[str], int] | None:
    """The noun of "the deadly attack", "his arrest", "Ann Orr's sudden death", and its place."""
    begins = 1 if words[0] in _OWNERS else _behind_owner(reading, words)
    if not begins:
        return None
    for place in range(begins, begins + _MODIFIERS + 1):
        if words[place] in _OTHERS or not words[place].isalpha():
            return None
        if (kinds := kinds_of(words[place])) and not kinds_of(words[place + 1]):
            return kinds, place
    return None


def _behind_owner(reading: Reading, words: list[str]) -> int:
    """The place behind "Ann Orr's"; 0 where nobody owns what follows."""
    owned = next((n for n in range(1, _NAME + 1) if words[n] in _OWNED), 0)
    whole = len(_names(reading, words, 0, owned)) == owned
    return owned + 1 if owned and whole else 0


def _verb(words: list[str]) -> tuple[frozenset[str], int] | None:
    """The verb of "Judge Orr died", "the bomb had exploded", "he was arrested", and its place."""
    for place, word in enumerate(words[1:_REACH_OF_VERB], 1):
        if kinds := kinds_of_verb(word):
            return kinds, place
        if word not in _AUXILIARIES and (told_as_past(word) or not word.isalpha()):
            return None
    return None


def _names(reading: Reading, words: list[str], first: int, last: int) -> list[str]:
    """Those of some words that are written with a capital."""
    return [words[n] for n in range(first, last) if reading.capital_after(n + 1)]


def _ends(word: str) -> bool:
    """Whether no noun follows that the event only describes ("the attack helicopter")."""
    return (
        word in _CLOSERS or not word.isalpha() or told_as_past(word)
        or word in lexicon.words("function_words")
    )  # fmt: skip


def _is_dated(words: list[str]) -> bool:
    """Whether the event has its own date behind it ("the attack on 3 June")."""
    return any(_DATED.match(word) for word in words[:_WHICH])


def _which(reading: Reading, words: list[str], begins: int) -> list[str]:
    """The names that say which one: "the attack [in Orvell]", "the death [of Ann Orr]"."""
    if words[begins] not in _JOINS:
        return []
    return _names(reading, words, begins + 1, begins + _WHICH)
