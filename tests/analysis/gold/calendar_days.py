"""The calendar days that a TIMEX3 value stands for; None for durations, sets and what is vague."""

import re
from datetime import date, timedelta

_QUARTER_MONTHS, _HALF_MONTHS = 3, 6


def days_of(value: str) -> tuple[date | None, date | None]:
    """First and last day of "2019-06-26", "2019-06", "2019-W26", "2019-Q2", "201" (a decade) …"""
    day = value.split("T")[0]
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", day):
        found = date(*map(int, match.groups()))
        return found, found
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", day):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday + timedelta(5 if match[3] else 0), monday + timedelta(6)
    if match := re.fullmatch(r"(\d{4})-([QH])(\d)", day):
        length = _QUARTER_MONTHS if match[2] == "Q" else _HALF_MONTHS
        return _months(int(match[1]), (int(match[3]) - 1) * length + 1, length)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", day):
        return _months(int(match[1]), int(match[2]), 1)
    if re.fullmatch(r"\d{2,4}", day):
        return _years(day)
    return None, None


def _months(year: int, month: int, length: int) -> tuple[date, date]:
    after = year * 12 + month - 1 + length
    return date(year, month, 1), date(after // 12, after % 12 + 1, 1) - timedelta(1)


def _years(digits: str) -> tuple[date, date]:
    """A year, a decade ("201") or a century ("19")."""
    return date(int(digits.ljust(4, "0")), 1, 1), date(int(digits.ljust(4, "9")), 12, 31)
