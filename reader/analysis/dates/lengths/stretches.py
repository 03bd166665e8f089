"""Which days a length covers, where a date beside it says so.

"The three months to June" ends with June, "the first nine months of 2023" begins with that year;
"the last two years of the war" leans on the war and has no days.
"""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendar.values import day_value, days_of, moved
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.reading import Reading

Days = tuple[date, date]

# "The week ending June 8", told on 12 June, is over: so many days.
_JUST = 14
# Hours and less cover no days of their own.
_GRAINS = frozenset({"D", "W", "M", "Q", "Y", "E", "C"})
_A_YEAR, _LOOKING_BACK = 12, 2  # months; January and February tell of the year before
_FIGURES = context("business") | {"%", "$", "cent", "percent", "loss", "net", "pct", "trade"}
_FROM_ELSEWHERE = frozenset(
    {"after", "as", "at", "in", "of", "on", "since", "that", "when", "with"}
)
_MONTH_OR_DAY = "(anymonth day? | day anymonth) (,? year)?"
_ENDING = re.compile(
    shape_of(f"(to | that? ended) (in | on)? the? (edge (of | -))? {_MONTH_OR_DAY}")
)
_INSIDE = re.compile(shape_of("of (fiscal? year | anymonth (,? year)? | the unit | which unit)"))


def days_to(reading: Reading, count: float, grain: str) -> Days | None:
    """The days of a length that ends with a month or a day ("the year to March")."""
    match = _ENDING.match(reading.tokens.shape, reading.end) if grain in _GRAINS else None
    last = _last_day(reading, reading.of(match)) if match else None
    return _ending_on(last, count, grain) if last else None


def _last_day(reading: Reading, end: Reading) -> date | None:
    """The day it ends with: the last such day, or the next one where the verb points ahead."""
    month, number = end.number("anymonth"), end.number("day") if end.has("day") else 0
    if end.has("year"):
        return _day(end.number("year"), month, number)
    today = reading.today
    if today is None:
        return None
    years = (today.year + step for step in (-1, 0, 1))
    ends = [there for year in years if (there := _day(year, month, number))]
    just_over = any(0 <= (today - there).days <= _JUST for there in ends)
    nearest = min(ends, key=lambda there: abs((there - today).days), default=None)
    if reading.direction == "ahead" and reading.after() == "ended":
        return nearest  # it will report a profit for the half year ended June 30
    if reading.direction == "ahead" and not just_over:
        return next((there for there in ends if there >= today), None)
    if reading.direction is None and reading.after() == "ending":
        return nearest
    begun = [there for there in ends if (there if number else there.replace(day=1)) <= today]
    return begun[-1] if begun else None


def _day(year: int, month: int, number: int) -> date | None:
    """A day, or the last day of a month where there is no number."""
    value = day_value(year, month, number) if number else f"{year:04d}-{month:02d}"
    days = days_of(value or "")
    return days[1] if days else None


def _ending_on(last: date, count: float, grain: str) -> Days | None:
    after = moved(last, 1, "D")
    first = moved(after, -count, grain) if after else None
    return (first, last) if first and first <= last else None


def days_inside(reading: Reading, count: float, grain: str) -> Days | None:
    """The first or last days of a year or a month ("the first nine months of 2023")."""
    match = _INSIDE.match(reading.tokens.shape, reading.end) if grain in _GRAINS else None
    whole = _whole(reading, reading.of(match)) if match else None
    if whole is None:
        return None
    if reading.has("last") or reading.has("final"):
        days = _ending_on(whole[1], count, grain)
    else:
        after = moved(whole[0], count, grain)
        days = (whole[0], after - timedelta(1)) if after else None
    inside = days and whole[0] <= days[0] <= days[1] <= whole[1]
    return days if inside else None


def days_of_business(reading: Reading, count: float, grain: str) -> Days | None:
    """Of "in the first nine months, profit rose 10%": those of the year that is going on, or early
    in a year those of the last one.
    """
    today, first = reading.today, reading.number("nthword") if reading.has("nthword") else 0
    if today is None or first != 1 or grain != "M" or not 1 < count < _A_YEAR:
        return None
    start, end = reading.clauses.around(reading.start, reading.end)
    figures = not _FIGURES.isdisjoint(reading.tokens.words[start:end])
    if not figures or reading.direction == "ahead" or reading.after() in _FROM_ELSEWHERE:
        return None
    begun = date(max(1, today.year - (today.month <= _LOOKING_BACK)), 1, 1)
    after = moved(begun, count, "M")
    return (begun, after - timedelta(1)) if after and after <= today else None


def _whole(reading: Reading, part: Reading) -> Days | None:
    """The days of the year or the month it is a part of."""
    today = reading.today
    if part.has("year"):
        inner = f"-{part.number('anymonth'):02d}" if part.has("anymonth") else ""
        return days_of(f"{part.number('year'):04d}{inner}")
    if today is None or (part.has("unit") and part.sign("unit") not in ("Y", "M")):
        return None
    if part.has("anymonth"):
        month = part.number("anymonth")
        return days_of(f"{today.year - (month > today.month):04d}-{month:02d}")
    step = part.number("which") if part.has("which") else 0
    there = moved(today, step, part.sign("unit"))
    value = there.isoformat()[: 4 if part.sign("unit") == "Y" else 7] if there else ""
    return days_of(value)
