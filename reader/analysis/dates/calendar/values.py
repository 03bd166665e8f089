"""Which days a value covers, and which value a day has at a grain: TIMEX3 and the calendar.

The grain is a letter: D day, W week, WE weekend, M month, Q quarter, Y year, E decade, C century.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta, weekday

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|\d\d)")
_YEARS = re.compile(r"\d{2,4}")

_SATURDAY = 5
# The months a part of a year begins and ends with; winter ends in the year after.
_MONTHS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
}  # fmt: skip
_STEP = {
    "D": relativedelta(days=1), "W": relativedelta(weeks=1), "WE": relativedelta(weeks=1),
    "M": relativedelta(months=1), "Q": relativedelta(months=3), "Y": relativedelta(years=1),
    "E": relativedelta(years=10), "C": relativedelta(years=100),
}  # fmt: skip


def days_of(value: str) -> tuple[date, date] | None:
    """The first and last day of a value; None for what has no place on a calendar."""
    try:
        return _days_of(value)
    except (ValueError, OverflowError):
        return None  # 31 February, or past the year 9999


def _days_of(value: str) -> tuple[date, date] | None:
    if found := _DAY.fullmatch(value):
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day
    if found := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday + timedelta(5 if found[3] else 0), monday + timedelta(6)
    if found := _PART.fullmatch(value):
        first, last = _MONTHS.get(found[2]) or (int(found[2]), int(found[2]))
        return _months(int(found[1]), first, last)
    if _YEARS.fullmatch(value):
        size = 10 ** (4 - len(value))
        first = int(value) * size
        return date(first, 1, 1), date(first + size - 1, 12, 31)
    return None


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    """From the first day of a month to the last day of another; month 13 is in the year after."""
    end_year, end = (year, last) if last <= 12 else (year + 1, last - 12)
    return date(year, first, 1), date(end_year, end, monthrange(end_year, end)[1])


def value_of(day: date, grain: str) -> str:
    """The day, week, month … that holds a day."""
    year, week, _ = day.isocalendar()
    names = {
        "D": day.isoformat(),
        "W": f"{year:04d}-W{week:02d}",
        "WE": f"{year:04d}-W{week:02d}-WE",
        "M": f"{day.year:04d}-{day.month:02d}",
        "Q": f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "Y": f"{day.year:04d}",
        "E": f"{day.year // 10:03d}",
        "C": f"{day.year // 100:02d}",
    }
    return names[grain]


def moved(day: date, steps: float, grain: str) -> date | None:
    """The day some steps of a grain away; None past the ends of the calendar."""
    try:
        return day + round(steps) * _STEP[grain]
    except (ValueError, OverflowError):
        return None


def worked(day: date, steps: float) -> date | None:
    """The day some working days away, Mondays to Fridays; feasts differ and are not left out."""
    sign = 1 if steps > 0 else -1
    weeks, rest = divmod(abs(round(steps)), 5)
    there = moved(day, sign * weeks, "W")
    while there is not None and rest:
        there = moved(there, sign, "D")
        rest -= there is not None and there.weekday() < _SATURDAY
    return there


def shifted(day: date, steps: float, grain: str) -> str | None:
    """The value some steps of a grain away from a day."""
    there = moved(day, steps, grain)
    if there is None or (grain in "WWE" and there.isocalendar().year not in range(1, 10000)):
        return None
    return value_of(there, grain)


def day_value(year: int, month: int, day: int) -> str | None:
    """The value of a calendar day; None where there is none (31 February)."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def nth_weekday(year: int, month: int, week_day: int, number: int) -> date:
    """The nth such weekday from the first of a month on; -1 is the month's last."""
    if number < 0:
        return date(year, month, 1) + relativedelta(day=31, weekday=weekday(week_day)(-1))
    return date(year, month, 1) + relativedelta(weekday=weekday(week_day)(max(1, number)))
