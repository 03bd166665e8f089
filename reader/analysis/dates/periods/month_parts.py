"""Parts of a month by their number: "the first Saturday in July", "the last week of May".

To teach the reader another way of naming a part of a month, add a rule.
"""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from reader.analysis.dates.calendar.values import moved, nth_weekday, value_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.periods.years_of_months import nearest_year
from reader.analysis.dates.reading import Reading

_SATURDAY = 5


def nth_weekday_of_month(reading: Reading) -> Meaning | None:
    """Of "the first Saturday in July"."""
    month, year = reading.number("anymonth"), _year_of(reading)
    if year is None:
        return unknown(f"XXXX-{month:02d}-XX")
    number = -1 if reading.has("last") else reading.number("nthword")
    if not (1 <= year <= 9999 and -1 <= number <= 5):
        return None
    there = nth_weekday(year, month, reading.number("anyweekday"), number)
    return day(there.isoformat()) if there.month == month else None


def _nth_of_near_month(reading: Reading) -> Meaning | None:
    """Of "the first Monday of next month"; of "every month" it is a set."""
    if reading.sign("unit") != "M":
        return None
    if reading.has("every"):
        return Meaning("set", "P1M")
    step = reading.number("which") if reading.has("which") else 0
    there = moved(reading.today, step, "M") if reading.today else None
    if there is None:
        return unknown("XXXX-XX-XX")
    number = -1 if reading.has("last") else reading.number("nthword")
    meant = nth_weekday(there.year, there.month, reading.number("anyweekday"), min(number, 5))
    return day(meant.isoformat()) if meant.month == there.month else None


def _nth_part(reading: Reading) -> Meaning | None:
    """A day or a week: the first one has most of its days in the month, the last is the last seven
    days, and called by the week of the last one.
    """
    grain, month, year = reading.sign("unit"), reading.number("anymonth"), _year_of(reading)
    if grain not in ("D", "W", "WE"):
        return None
    if year is None:
        return unknown(f"XXXX-{month:02d}-XX" if grain == "D" else "XXXX-WXX")
    if not 1 <= year <= 9999:
        return None
    if grain == "WE":
        number = -1 if reading.has("last") else reading.number("nthword")
        saturday = nth_weekday(year, month, _SATURDAY, min(number, 5))
        return day(value_of(saturday, grain)) if saturday.month == month else None
    length = monthrange(year, month)[1]
    number = reading.number("nthword")
    wanted = length if reading.has("last") else number if grain == "D" else 7 * number - 3
    if wanted > length:
        return None
    found = day(value_of(date(year, month, wanted), grain))
    if found and grain == "W" and reading.has("last"):
        last = date(year, month, length)
        return replace(found, days=(last - timedelta(6), last))
    return found


def _half(reading: Reading) -> Meaning | None:
    """Of "the first half of June": up to the 15th."""
    month, year = reading.number("anymonth"), _year_of(reading)
    number = 2 if reading.has("last") else reading.number("nthword")
    if year is None:
        return unknown(f"XXXX-{month:02d}")
    if not 1 <= year <= 9999 or number > 2:
        return None
    return _half_month(year, month, number)


def _half_month(year: int, month: int, number: int) -> Meaning:
    middle, end = date(year, month, 15), date(year, month, monthrange(year, month)[1])
    days = (middle.replace(day=1), middle) if number == 1 else (middle.replace(day=16), end)
    return Meaning("date", f"{year:04d}-{month:02d}", days=days)


def _half_of_near_month(reading: Reading) -> Meaning | None:
    """Of "the second half of last month"; of a year it is none of the month."""
    if reading.sign("unit") != "M":
        return None
    step = reading.number("which") if reading.has("which") else 0
    there = moved(reading.today, step, "M") if reading.today else None
    if there is None:
        return unknown("XXXX-XX")
    number = reading.number("nthword")
    return _half_month(there.year, there.month, number) if number in (1, 2) else None


def _part_of_near_month(reading: Reading) -> Meaning | None:
    """Of "the first week of next month"."""
    grain, today = reading.sign("unit"), reading.today
    if grain not in ("D", "W") or reading.sign("unit2") != "M":
        return None
    there = moved(today, reading.number("which"), "M") if today else None
    if there is None:
        return unknown("XXXX-XX-XX" if grain == "D" else "XXXX-WXX")
    number = reading.number("nthword")
    wanted = number if grain == "D" else 7 * number - 3
    length = monthrange(there.year, there.month)[1]
    return day(value_of(there.replace(day=wanted), grain)) if 1 <= wanted <= length else None


def _year_of(reading: Reading) -> int | None:
    """The year that is named, else that of the nearest such month, as the verb says."""
    today, month = reading.today, reading.number("anymonth")
    if reading.has("year"):
        return reading.number("year")
    if today is None:
        return None
    return nearest_year(reading, today, month)


RULES = (
    Rule(
        "the? (nthword | last) half (of | in) anymonth (,? year)?",
        _half,
        "It opens in [the first half of July].",
        "2024-07",
    ),
    Rule(
        "the? nthword half (of | in) (which | the) unit",
        _half_of_near_month,
        "It opens in [the first half of next month].",
        "2024-07",
    ),
    Rule(
        "the? nthword unit (of | in) which unit",
        _part_of_near_month,
        "It opens in [the first week of next month].",
        "2024-W27",
    ),
    Rule(
        "the? (nthword | last) anyweekday (in | of) anymonth (,? year)?",
        nth_weekday_of_month,
        "It is [the first Saturday in July].",
        "2024-07-06",
    ),
    Rule(
        "the? (nthword | last) anyweekday (in | of) (the | which | every) unit",
        _nth_of_near_month,
        "They meet on [the third Monday of this month].",
        "2024-06-17",
    ),
    Rule(
        "the? (nthword | last) unit (in | of) anymonth (,? year)?",
        _nth_part,
        "It opens in [the last week of July].",
        "2024-W31",
    ),
)
