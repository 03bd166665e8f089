"""The day that it is now, in another year: "this day in 1945", "this time last year".

To teach the reader another way of looking back so, add a rule.
"""

from reader.analysis.dates.calendar.values import day_value, moved, value_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading


def _same_day_of_year(reading: Reading) -> Meaning | None:
    """Of "this day in 1945": the day of the year that it is now, or that was named."""
    named = reading.today if reading.has("this") else reading.anchors.days.last() or reading.today
    if reading.sign("unit") != "D":
        return None
    if named is None:
        return unknown(f"{reading.number('year'):04d}-XX-XX")
    return day(day_value(reading.number("year"), named.month, named.day))


def _this_time(reading: Reading) -> Meaning | None:
    """Of "this time last year", "this time a year ago": about this day, so the month of a year and
    the day of a week.
    """
    grain = {"Y": "M", "M": "W", "W": "D"}.get(reading.sign("unit"))
    if grain is None or reading.today is None:
        return unknown("XXXX-XX") if grain else None
    step = next(reading.number(name) for name in ("last", "next", "ago") if reading.has(name))
    there = moved(reading.today, step, reading.sign("unit"))
    return day(value_of(there, grain), certain=False) if there else None


RULES = (
    Rule(
        "(this | that | the same) unit (in | of) year",
        _same_day_of_year,
        "The war ended on [this day in 1945].",
        "1945-06-15",
    ),
    Rule(
        "(this | the same) time ((last | next) unit | a unit ago)",
        _this_time,
        "It was full [this time last year].",
        "2023-06",
    ),
)
