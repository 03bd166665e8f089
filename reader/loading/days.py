"""Which day a few words name: dates in metadata, in a date line, in a name.

Only a whole day is ever given: a date without its day or its year is none, and neither is one
that two people would read differently (06/07/2019). To teach another form, add it to `_FORMS`.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from reader.loading.calendar_words import month_number

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_NAMED = r"(?P<month>[A-Za-z]{3,9})\b\.?"  # whether it is a month is looked up, not matched
# Compiled when they are first needed: most texts say no day in a line of its own.
_FORMS = (
    rf"(?<!\d)(?<!\d[/.-]){_YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d)",
    rf"(?<!\d){_DAY}\.?[ -](?:of )?{_NAMED}(?:, ?|,?[ -]){_YEAR}",
    rf"\b{_NAMED} {_DAY}(?:, ?| ){_YEAR}",
    rf"(?<!\d){_YEAR} {_NAMED} (?P<day>\d{{1,2}})(?!\d)",
)
_NUMBERS = rf"(?<![\d/.-])(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep){_YEAR}"
_COMPACT = r"(?<!\d)((?:1[5-9]|20)\d\d)([01]\d)([0-3]\d)(?!\d)"


def first_day(text: str) -> date | None:
    """The first whole day that the words name."""
    if not any(map(str.isdigit, text)):  # most names of files: the forms need not be compiled
        return None
    found = list(_named(text))
    if found:
        return min(found)[1]
    numbers = re.search(_NUMBERS, text)
    return _unambiguous(numbers) if numbers else None


def named_days(text: str) -> Iterator[date]:
    """Every whole day that the words name, in no order; one written in two forms comes twice."""
    yield from (day for _, day in _named(text))
    yield from filter(None, map(_unambiguous, re.finditer(_NUMBERS, text)))
    for found in re.finditer(_COMPACT, text):
        if day := calendar_day(*map(int, found.groups())):
            yield day


def placed_days(text: str) -> list[tuple[int, int, date | None]]:
    """Every whole day in a few words, in their order, and where it stands; None for one in numbers
    that is one day here and another there."""
    named = [
        (*m.span(), day) for form in _FORMS for m in re.finditer(form, text) if (day := _day(m))
    ]
    numbers = [(*m.span(), _unambiguous(m)) for m in re.finditer(_NUMBERS, text)]
    kept: list[tuple[int, int, date | None]] = []
    for start, end, day in sorted([*named, *numbers], key=lambda found: found[:2]):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, day))
    return kept


def _named(text: str) -> Iterator[tuple[int, date]]:
    for form in _FORMS:
        for match in re.finditer(form, text):
            if day := _day(match):
                yield match.start(), day


def ambiguous(text: str) -> bool:
    """Whether the words hold a date in numbers that is one day here and another there."""
    numbers = re.search(_NUMBERS, text)
    return bool(numbers) and first_day(text) is None


def in_two_ways(words: str) -> str:
    """What a person is told of a date that cannot be decided."""
    return f"the date {words} can be read in two ways"


def stated_day(text: str) -> date | None:
    """The day that a metadata field states, in whatever form its program writes dates."""
    text = text.strip()
    if not text or len(text) > 100:
        return None
    day = first_day(text) or compact_day(text)
    return day if day or re.search(_NUMBERS, text) else _by_dateutil(text)


def compact_day(text: str) -> date | None:
    """The first day written as eight digits (20190626)."""
    if not any(map(str.isdigit, text)):
        return None
    for found in re.finditer(_COMPACT, text):
        if day := calendar_day(*map(int, found.groups())):
            return day
    return None


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it."""
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _day(found: re.Match[str]) -> date | None:
    return calendar_day(int(found["year"]), month_number(found["month"]), int(found["day"]))


def _unambiguous(found: re.Match[str]) -> date | None:
    year, first, second = int(found["year"]), int(found["a"]), int(found["b"])
    days = {calendar_day(year, first, second), calendar_day(year, second, first)} - {None}
    return days.pop() if len(days) == 1 else None


def _by_dateutil(text: str) -> date | None:
    """What dateutil reads in it, if it does not have to fill in or to choose."""
    from datetime import datetime

    from dateutil.parser import ParserError, parse

    days = set()
    for default in (datetime(2000, 1, 1), datetime(2001, 2, 2)):
        for dayfirst in (False, True):
            try:
                days.add(parse(text, default=default, dayfirst=dayfirst).date())
            except (ParserError, OverflowError, ValueError, TypeError):
                return None
    return days.pop() if len(days) == 1 else None
