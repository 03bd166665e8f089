"""The first and the last day of a month or a year that is not named: "the last day of the year".

To teach the reader another way of writing one, add a rule.
"""

from datetime import date, timedelta

from reader.analysis.dates.calendar.values import moved, value_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

# How many days, weeks and months of a year are counted, and when "the last week" is to come.
_COUNTED, _AT_ITS_END = {"D": 31, "W": 52, "M": 12}, 12
_GOES_ON = frozenset({"'s", "’s", "-"})


def _first_of(reading: Reading) -> Meaning | None:
    """Of "the first of the year", "the first of the month": the one to come, or the last one."""
    if reading.number("nthword") != 1 or reading.after() in _GOES_ON:
        return None
    return _at_an_edge(reading, reading.sign("unit"), last=False)


def _day_of(reading: Reading) -> Meaning | None:
    """Of "the last day of the year", "the first day of next month"."""
    last = reading.has("last") or reading.has("final")
    first = not last and reading.number("nthword") == 1
    if reading.sign("unit") != "D" and reading.after() not in _GOES_ON:
        year = _year_of(reading, last) if reading.sign("unit2") == "Y" else None
        return _part_of_year(reading, year) if year else None
    if reading.sign("unit") != "D" or reading.after() in _GOES_ON or not (first or last):
        return None
    return _at_an_edge(reading, reading.sign("unit2"), last=last)


def _in_year(reading: Reading) -> Meaning | None:
    """Of "the last day of 2018", "the first week of 2019"."""
    return None if reading.after() in _GOES_ON else _part_of_year(reading, reading.number("year"))


def _year_of(reading: Reading, last: bool) -> int | None:
    """The year of "the last week of the year": the one that is going on, or as the verb says."""
    if reading.today is None:
        return None
    year = reading.today.year + (reading.number("which") if reading.has("which") else 0)
    over = not reading.has("which") and last and reading.direction == "past"
    return year - (over and reading.today.month < _AT_ITS_END)


def _part_of_year(reading: Reading, year: int) -> Meaning | None:
    """A day, a week or a month of a year by its number; the last week is the last seven days."""
    grain, last = reading.sign("unit"), reading.has("last") or reading.has("final")
    number = reading.number("nthword")
    if grain not in _COUNTED or not (last or 1 <= number <= _COUNTED[grain]):
        return None
    if not 1 <= year <= 9999:
        return None
    if grain == "M":
        return day(f"{year:04d}-{12 if last else number:02d}")
    end = date(year, 12, 31)
    if last and grain == "W":
        begun = end - timedelta(6)
        return Meaning("date", value_of(end - timedelta(3), grain), days=(begun, end))
    there = moved(date(year, 1, 1), number - 1 if grain == "D" else 7 * number - 4, "D")
    return day(value_of(end if last else there, grain)) if there else None


def _at_an_edge(reading: Reading, grain: str, *, last: bool) -> Meaning | None:
    if grain not in ("M", "Y"):
        return None
    today = reading.today
    if today is None:
        edge = "12-31" if last else "01-01"
        return unknown(f"XXXX-{edge}" if grain == "Y" else "XXXX-XX-XX")
    first = today.replace(day=1, month=1 if grain == "Y" else today.month)
    step = reading.number("which") if reading.has("which") else 0
    if not reading.has("which") and last == (reading.direction == "past"):
        step = -1 if last else int(reading.direction == "ahead" and first < today)
    there = moved(first, step + last, grain)
    if there is None or there == date.min:
        return None
    return day((there - timedelta(last)).isoformat())


RULES = (
    Rule(
        "the nthword of the unit",
        _first_of,
        "It takes effect [the first of the year].",
        "2025-01-01",
    ),
    Rule(
        "the? (nthword | last | final) unit (of | in) (which | the) unit",
        _day_of,
        "The lease runs out on [the last day of the year].",
        "2024-12-31",
    ),
    Rule(
        "the? (nthword | last | final) unit (of | in) year",
        _in_year,
        "It was sold in [the last month of 2018].",
        "2018-12",
    ),
)
