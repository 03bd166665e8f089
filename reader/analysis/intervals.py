"""Which dates name a stretch together: "between May 2015 and June 2020", "from Monday to Friday".

Each of the two is a date of its own; on a timeline they are one row.
"""

import re
from collections.abc import Iterator
from datetime import date

from reader.analysis.findings import Analysis, KeyDate
from reader.analysis.told_dates import told_dates

_BETWEEN = re.compile(r"\bbetween (?:the )?$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+(?:the )?")
_FROM = re.compile(r"\b(?:from|for) (?:the )?$", re.IGNORECASE)
_DASH = re.compile(r"\s?[-–]\s?")
_TO = re.compile(r"\s+(?:to|until|till|through)\s+(?:the )?")
_HYPHENED = re.compile(r"\s?-\s?to\s?-\s?")  # the October-to-December quarter
_ENDED = re.compile(r"\s+(?:ended|ending|to)\s+(?:on\s+)?(?:the\s+)?")  # the year ended June 30
_MOVED = re.compile(
    r"\b(?:rescheduled|postponed|moved|shifted|switched|deferred|delayed|brought forward"
    r"|(?:put|pushed) (?:back|off)|(?:mov|push|shift|delay|reschedul|postpon)ing)\b[^.;:]*$"
)
_A_CLAUSE = 90  # characters from a verb to its "from"
_ON = re.compile(r",?\s+(?:on|in)\s+(?:the )?")  # a week later, on 20 January
_LONGEST = 14  # characters before a date that are looked at

Days = tuple[date, date]


def stretches(analysis: Analysis) -> Iterator[tuple[Days, tuple[KeyDate, ...]]]:
    """The days of every date that has any, and the dates; two for a stretch with both its ends."""
    text = analysis.article.text
    last = None
    for found in told_dates(analysis):
        if found.first is None or found.last is None:
            continue
        if last and last.first and last.last and _is_a_part(text, last, found):
            yield (last.first, last.last), (last, found)
            last = None
            continue
        if last and last.first and last.last and _is_narrowed(text, last, found):
            yield (found.first, found.last), (last, found)
            last = None
            continue
        if last and last.first and _is_joined(text, last, found) and last.first <= found.last:
            yield (last.first, found.last), (last, found)
            last = None
            continue
        if last and last.first and last.last:
            yield (last.first, last.last), (last,)
        last = found
    if last and last.first and last.last:
        yield (last.first, last.last), (last,)


def _is_a_part(text: str, part: KeyDate, whole: KeyDate) -> bool:
    """Of "the first eight months of the year": the year alone is not told of."""
    if part.kind != "duration" or text[part.span.end : whole.span.start] != " of ":
        return False
    first, last = whole.first, whole.last
    return bool(
        part.first and part.last and first and last and first <= part.first and part.last <= last
    )


def _is_narrowed(text: str, wide: KeyDate, narrow: KeyDate) -> bool:
    """Of "a week later, on 20 January", "last week, on Friday": the day says which it was."""
    first, last = narrow.first, narrow.last
    if not (wide.first and wide.last and first and last) or wide.last == wide.first:
        return False
    inside = wide.first <= first and last <= wide.last and last - first < wide.last - wide.first
    return inside and _ON.fullmatch(text, wide.span.end, narrow.span.start) is not None


def _is_joined(text: str, first: KeyDate, last: KeyDate) -> bool:
    """Whether two dates are the ends of one stretch."""
    between = text[first.span.end : last.span.start]
    if _HYPHENED.fullmatch(between):
        return True
    if first.last == last.last and _ENDED.fullmatch(between):
        return True
    start = first.span.start
    led = text[max(0, start - _LONGEST) : start]
    if _AND.fullmatch(between):
        return _BETWEEN.search(led) is not None
    if _MOVED.search(text, max(0, start - _A_CLAUSE), start):
        return False  # put off from Monday to Friday
    if _DASH.fullmatch(between):
        return _FROM.search(led) is not None
    if not _TO.fullmatch(between):
        return False
    return _FROM.search(led) is not None or len(first.value) == len(last.value)
