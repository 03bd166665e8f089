"""Days as people read them: "Wed 12 May 2026", whatever the locale of the machine."""

import re
from datetime import date

from reader.analysis.day_words import MONTHS, WEEKDAYS
from reader.article import Published

_MONTH_NAMES = re.compile("|".join(MONTHS))


def shortened(label: str) -> str:
    """Days in words with their months in three letters: "week of 14 Sep 2015"."""
    return _MONTH_NAMES.sub(lambda month: month[0][:3], label)


def short_day(day: date) -> str:
    """The day without its weekday: "12 May 2026"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def weekday(day: date) -> str:
    """Its day of the week: "Wed"."""
    return WEEKDAYS[day.weekday()][:3]


def day_in_words(day: date) -> str:
    """The day with its weekday: "Wed 12 May 2026"."""
    return f"{weekday(day)} {short_day(day)}"


def published_in_words(published: Published) -> tuple[str, str]:
    """The publication day, a guess marked as one, and where it is known from."""
    guess = "" if published.certain else "≈ "
    source = published.source
    origin = source if source.startswith("set by") else f"from {source}"
    return f"{guess}{day_in_words(published.day)}", origin
