"""Which day a person has typed: a date in any form, "yesterday", "3 days ago", "Monday".

A form that is reckoned from today belongs into `_from_today`; any other, into `days`.
"""

import re
from datetime import date, timedelta

from reader.loading.calendar_words import WEEKDAYS, is_weekday
from reader.loading.days import ambiguous, stated_day

_AGO = re.compile(r"(\d{1,4}) (day|week)s? ago")


def typed_day(text: str, today: date) -> date:
    """The day that a person typed; ValueError says in a sentence why it is none."""
    words = " ".join(text.lower().split())
    if ambiguous(words):
        raise ValueError(f"{text} can be read in two ways: write it as 2019-06-26 or 26 June 2019")
    day = _from_today(words, today) or stated_day(words)
    if day is None:
        raise ValueError(f"{text or 'nothing'} is no day: write it as 2019-06-26 or 26 June 2019")
    return day


def _from_today(words: str, today: date) -> date | None:
    if words in {"today", "yesterday"}:
        return today - timedelta(days=words == "yesterday")
    if found := _AGO.fullmatch(words):
        return today - timedelta(days=int(found[1]) * (7 if found[2] == "week" else 1))
    if is_weekday(words):
        return today - timedelta(days=(today.weekday() - WEEKDAYS.index(words[:3])) % 7)
    return None
