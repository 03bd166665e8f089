"""Days as people read them: "Wed 12 May 2026", whatever the locale of the machine."""

import re
from datetime import date

from reader.article import Published

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_NAMES = re.compile(
    "January|February|March|April|June|July|August|September|October|November|December"
)


def shortened(label: str) -> str:
    """Days in words with their months in three letters: "week of 14 Sep 2015"."""
    return _MONTH_NAMES.sub(lambda month: month[0][:3], label)


def short_day(day: date) -> str:
    """The day without its weekday: "12 May 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday(day: date) -> str:
    """Its day of the week: "Wed"."""
    return _WEEKDAYS[day.weekday()]


def day_in_words(day: date) -> str:
    """The day with its weekday: "Wed 12 May 2026"."""
    return f"{weekday(day)} {short_day(day)}"


def published_in_words(published: Published) -> tuple[str, str]:
    """The publication day, a guess marked as one, and where it is known from."""
    guess = "" if published.certain else "≈ "
    source = published.source
    origin = source if source.startswith("set by") else f"from {source}"
    return f"{guess}{day_in_words(published.day)}", origin
