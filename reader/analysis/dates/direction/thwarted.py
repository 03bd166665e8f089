"""What was to happen and did not: "was due to land on Friday but turned back".

To teach the reader another way of saying what was planned, add it to `_PLANNED`.
"""

from collections.abc import Sequence

from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.verb_classes import told_as_past

_WAS = frozenset({"was", "were", "been", "had"})
_PLANNED = frozenset({
    "booked", "due", "expected", "hoped", "hoping", "intended", "meant", "planned", "planning",
    "scheduled", "set", "supposed", "to",
})  # fmt: skip
_CONTRARY = frozenset({"but", "until"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i"})
_DID = frozenset({"did", "didn't", "didn’t", "had", "never", "was", "were"})
# These come before the day as well: "was due to meet on Friday but was put off".
_BEFOREHAND, _NEAR = context("called-off") | context("moved") | {
    "announced", "asked", "called", "put", "said", "told", "withdrawn", "withdrew",
}, 4  # fmt: skip


def is_thwarted(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a plan is told before a time, and behind "but" that it came to nothing."""
    behind = right[1:] if right[:1] == [","] else right
    if not behind or behind[0] not in _CONTRARY:
        return False
    behind = behind[2:] if behind[1:2] and behind[1] in _PRONOUNS else behind[1:]
    over = bool(behind) and (behind[0] in _DID or told_as_past(behind[0]))
    return over and _BEFOREHAND.isdisjoint(behind[:_NEAR]) and _is_a_plan(left)


def _is_a_plan(words: Sequence[str]) -> bool:
    """Of "was due to arrive", "were to meet", "had planned to leave"."""
    for place, word in enumerate(words):
        if word in _WAS and words[place + 1 : place + 2] and words[place + 1] in _PLANNED:
            return "to" in words[place + 1 : place + 3]
    return False
