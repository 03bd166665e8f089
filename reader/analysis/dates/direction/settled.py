"""Whether a day was settled on: "called for a vote from Friday", "set Friday for the hearing".

To teach the reader a verb that settles a day, add it to `settled` in lexicon/time_contexts.txt; one
of which the day itself is what is set, to `_PICKED`.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.contexts import context
from reader.analysis.lexicon.small_words import DETERMINERS

BEGINNING = frozenset({"beginning", "starting"})
_PUT_OFF = frozenset({"delayed", "postponed", "rescheduled"})
# "A warning was issued for Friday", "Roy is ruled out of the match starting on Friday".
_FORESEEN, _REACH = context("settled") | {
    "canceled", "cancelled", "issued", "omitted", "picked", "ruled", "selected", "withdrawn",
    "withdrew",
}, 14  # fmt: skip
_STANDS = frozenset({"is", "are", "be", "been", "remain", "stay"})
# "The judge set Friday for the hearing", "the board fixed May 3 to May 9 for the sale".
_PICKED = frozenset({
    "chose", "chosen", "earmarked", "fixed", "fixes", "picked", "set", "sets",
})  # fmt: skip
_SUBJECT, _AN_END, _A_DATE_TO = 4, 5, 3
_HAS = frozenset({"has", "have"})
# "She has another court hearing on Friday": so many words from the verb to what is held.
_HELD, _IN_THE_DIARY = context("scheduled") | {"practice", "school", "training", "work"}, 5
_SOME = DETERMINERS | {"another", "more", "one", "two", "three"}


def is_settled(left: Sequence[str]) -> bool:
    """Whether what begins at a time, or is meant for it, was settled ("called for a vote from",
    "strikes were called, beginning on").
    """
    if left[-2:-1] and left[-1] == "on" and left[-2] in BEGINNING:
        left = left[:-1]  # "called for a strike beginning on"
    if left[-1:] == ["from"] and not _PUT_OFF.isdisjoint(left[-_REACH:]):
        return False  # "delayed from the spring and then from October"
    hours = bool(left) and (left[-1] == "until" or left[-1][0].isdigit())
    hours = hours and "from" in left[-_SUBJECT:-1]  # from 3am until 3pm on Friday
    leads = hours or left[-1:] in (["from"], ["for"]) or bool(BEGINNING & set(left[-1:]))
    near = left[-_REACH:]
    if left[-1:] == ["from"] and "voted" in near and "to" in near[near.index("voted") :]:
        return True  # voted on Tuesday to shut it from
    shut = any(pair[0] in _STANDS and pair[1] == "closed" for pair in pairwise(near))
    return leads and (shut or not _FORESEEN.isdisjoint(near))


def is_in_the_diary(left: Sequence[str]) -> bool:
    """Whether somebody has what is held on a day: "they have training on Monday", "he has a
    meeting with the board on Thursday"; not "has left", nor "has no match"."""
    at = max((n for n, word in enumerate(left) if word in _HAS), default=-1)
    held = left[at + 1 : at + 1 + _IN_THE_DIARY]
    if at < 0 or held[:1] == ["no"] or "to" in left[at:]:
        return False
    named = [n for n, word in enumerate(held) if word in _HELD]
    return bool(named) and (named[0] == 0 or held[0] in _SOME)


def is_picked(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a day is the object of what sets it: nothing stands between it and the verb."""
    if left[-1:] == ["to"] and "for" in right[:1]:
        left = left[:-_A_DATE_TO]  # fixed May 3 to | May 9 for the sale
    if not left or left[-1] not in _PICKED:
        return False
    behind = right[:_AN_END]
    has_set = not _HAS.isdisjoint(left[-2:-1])  # has set May 3 as the last day
    return has_set if "as" in behind else "for" in behind
