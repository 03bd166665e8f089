"""Clubs by the score beside them: "Zumbo 4 Orla 0", "Zumbo 2-1 Orla"."""

import re

from reader.analysis.names.setting import Setting

# What a club is called behind its town.
CLUB_ENDS = frozenset((
    "albion", "argyle", "athletic", "fc", "harriers", "hotspur", "rangers", "rovers", "thistle",
    "town", "united", "wanderers",
))  # fmt: skip
_RESULT = re.compile(r"\d{1,2}-\d{1,2}")
_GOALS = 2  # digits at most


def is_scored(s: Setting) -> bool:
    """Whether a result stands between it and another name, or its goals in a line of results."""
    words = s.words
    if not (s.after[0].isdigit() or s.before[0].isdigit()):
        return False
    if _RESULT.fullmatch(s.after) or _RESULT.fullmatch(s.before):
        other = s.last + 2 if _RESULT.fullmatch(s.after) else s.first - 2
        return 0 <= other < len(words) and words.capital[other] and not s.titled
    if not _is_goals(s.after):
        return False
    behind = _is_goals(s.before) and s.after_that == "\n" and words.capital[s.first - 2]
    return behind or (words.first[s.first] and _has_second(s))


def _has_second(s: Setting) -> bool:
    """Whether another name and its goals end the line."""
    at = s.last + 2
    while at < len(s.words) and s.words.capital[at]:
        at += 1
    named = at > s.last + 2
    return named and _is_goals(s.words.around(at)) and s.words.around(at + 1) == "\n"


def _is_goals(word: str) -> bool:
    return word.isdigit() and len(word) <= _GOALS
