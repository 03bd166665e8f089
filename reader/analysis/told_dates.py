"""Which dates are of the story: none of a dateline or a byline, nor of a line that says when the
page was made ("Published: 5 May 2024, 16:42"). Those stay findings and give no row of a timeline.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from reader.analysis.findings import Analysis, KeyDate

# A line of the page: "Last updated 3 May", or nothing but a day ("Nov. 5, 2025", "17.05 GMT").
_MADE = re.compile(
    r"\W*(?:(?:first|last|originally) )?"
    r"(?:published|updated|posted|modified|created|edited|revised|printed)\b",
    re.IGNORECASE,
)
_A_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDS_A_SENTENCE = re.compile(r"[.?!][”\"’')]*$", re.MULTILINE)
_LONGEST = 120  # characters of a line that says when a page was made


def told_dates(analysis: Analysis) -> Iterator[KeyDate]:
    """The dates of the story itself, in the order of the text."""
    text = analysis.article.text
    furniture = sorted(analysis.article.furniture)
    starts = [piece.start for piece in furniture]
    published = analysis.article.published.day if analysis.article.published else None
    opening = _ENDS_A_SENTENCE.search(text)
    head = opening.start() if opening else 0
    for found in analysis.dates:
        piece = bisect_right(starts, found.span.start) - 1
        if piece >= 0 and furniture[piece].holds(found.span):
            continue
        if found.happening or not _is_of_the_page(text, found, head, published):
            yield found


def _is_of_the_page(text: str, found: KeyDate, head: int, published: date | None) -> bool:
    """Whether the line of a date says when the page was made: above the story only a day will do,
    and below it the day of publication.
    """
    start = text.rfind("\n", 0, found.span.start) + 1
    end = text.find("\n", found.span.end)
    end = len(text) if end < 0 else end
    if end - start > _LONGEST:
        return False
    if _MADE.match(text, start, end):
        return True
    rest = text[start : found.span.start] + text[found.span.end : end]
    alone = not _A_WORD.search(rest)
    return alone and (found.span.end < head or (found.first == published is not None))
