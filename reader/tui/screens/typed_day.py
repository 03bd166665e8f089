"""Which day a person means by "26 June 2019", "26/6/2019", "yesterday" or "last Friday".

What the finder of dates understands in an article is understood here, reckoned from today;
numbers alone are read by dateutil, the day before the month.
"""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from reader.analysis import analyze
from reader.article import Article, Published, Span

_AHEAD = re.compile(r"\b(?:tomorrow|next|coming|from now|from today|hence)\b|^in\b", re.IGNORECASE)


def day_of(words: str, today: date) -> date | None:
    """The day, or None where the words mean no single day."""
    words = words.strip()
    if not words:
        return None
    cases = words, words.lower(), words.title()  # "12 may" is no day in an article, "12 May" is
    return _written(words) or next(filter(None, (_spoken(one, today) for one in cases)), None)


def _written(words: str) -> date | None:
    from dateutil.parser import ParserError, parse

    early, late = datetime(2000, 2, 1), datetime(2001, 3, 2)
    iso = words[:4].isdigit()
    try:
        # Read with two different days to fill up from: where they differ, a part was missing.
        days = {parse(words, dayfirst=not iso, default=fill).date() for fill in (early, late)}
    except (ParserError, OverflowError):
        return None
    return days.pop() if len(days) == 1 else None


def _spoken(words: str, today: date) -> date | None:
    article = Article(words, words, (Span(0, len(words)),))
    article = replace(article, published=Published(today, "today"))
    for found in analyze(article).dates:
        if found.first and found.first == found.last:
            rest = words[: found.span.start] + words[found.span.end :]
            if any(letter.isdigit() for letter in rest):
                return None  # "1 Jan 99999": what is not understood may be another year
            return found.first if _AHEAD.search(words) else _past(found.first, today)
    return None


def _past(day: date, today: date) -> date:
    """The day itself, or the last one of that name: what is published has come out already."""
    from dateutil.relativedelta import relativedelta

    if day <= today:
        return day
    return day - (timedelta(7) if day - today <= timedelta(7) else relativedelta(years=1))
