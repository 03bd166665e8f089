"""Which dates name a stretch together: "between May 2015 and June 2020", "from Monday to Friday".

Each of the two is a date of its own; on a timeline they are one row.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from reader.analysis.findings import Analysis, KeyDate

_BEFORE = re.compile(r"\b(?:(?P<between>between)|(?P<from>from|for)) (?:the )?$", re.IGNORECASE)
_JOINS = {
    "between": re.compile(r"\s+and\s+(?:the )?"),
    "from": re.compile(r"\s+(?:to|until|till|through)\s+(?:the )?|\s?[-–]\s?"),
}
_HYPHENED = re.compile(r"\s?-\s?to\s?-\s?")  # the October-to-December quarter
_LONGEST = 14  # characters before a date that are looked at

Days = tuple[date, date]


def stretches(analysis: Analysis) -> Iterator[tuple[Days, tuple[KeyDate, ...]]]:
    """The days of every date that has any, and the dates; two for a stretch with both its ends."""
    text = analysis.article.text
    last = None
    for found in told_dates(analysis):
        if found.first is None or found.last is None:
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


def told_dates(analysis: Analysis) -> Iterator[KeyDate]:
    """The dates of the story itself: none of a dateline, a byline or "Published 3 May"."""
    furniture = sorted(analysis.article.furniture)
    starts = [piece.start for piece in furniture]
    for found in analysis.dates:
        piece = bisect_right(starts, found.span.start) - 1
        if piece < 0 or not furniture[piece].holds(found.span):
            yield found


def _is_joined(text: str, first: KeyDate, last: KeyDate) -> bool:
    """Whether two dates are the ends of one stretch."""
    between = text[first.span.end : last.span.start]
    if _HYPHENED.fullmatch(between):
        return True
    before = _BEFORE.search(text, max(0, first.span.start - _LONGEST), first.span.start)
    return before is not None and _JOINS[before.lastgroup or ""].fullmatch(between) is not None
