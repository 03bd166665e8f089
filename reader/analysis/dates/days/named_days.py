"""A single day inside a larger expression: the Tuesday of "Tuesday night".

To teach the reader another way of naming a day inside another expression, add it to `NAMED_DAY`
and to `named_day`.
"""

import re

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.days.days_of_a_month import weekday_the_nth
from reader.analysis.dates.days.pointed_weekdays import pointed_weekday
from reader.analysis.dates.days.weekdays import weekday_near
from reader.analysis.dates.days.weeks_by_weekdays import week_on
from reader.analysis.dates.feasts.holidays import holiday
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.periods.years_beside import year_named
from reader.analysis.dates.reading import Reading

_YEAR = "(,? year | ,? (last | next | this) unit)?"
_DATE = f"(anyweekday ,?)? (anymonth day {_YEAR} | the? day of? anymonth {_YEAR})"
_POINTED = "(last | next | coming | previous | following | this) anyweekday"
# The form of a single day, and the parts of which one is there where it is.
NAMED_DAY = (
    f"({_DATE} | {_POINTED} | anyweekday unit | anyweekday ,? the? nth | anyweekday"
    " | today | tonight | holiday | slashed | iso)"
)
DAY_NAMES = ("anymonth", "anyweekday", "today", "tonight", "holiday", "iso", "slashed")
_POINTERS = ("last", "next", "coming", "previous", "following", "this")


def slashed_day(reading: Reading) -> Meaning | None:
    """Month first, as American papers write; day first where it cannot be a month.

    Where it can be read both ways, it is not certain.
    """
    month, number, year = (int(part) for part in re.findall(r"\d+", reading.word("slashed")))
    if year < 100:
        year += 1900 if year > 30 else 2000
    if month <= 12 and number <= 12 and reading.anchors.days.year_of(number, month) == year:
        return day(day_value(year, number, month))  # a day that was named before
    sure = month == number or max(month, number) > 12
    return day(day_value(year, month, number) or day_value(year, number, month), certain=sure)


def named_day(reading: Reading) -> Meaning | None:
    """The day the time is of, where the expression names one."""
    if reading.has("anymonth"):
        month, number = reading.number("anymonth"), reading.number("day")
        if year := year_named(reading):
            return day(day_value(year, month, number))
        return dated(reading, month, number)
    if reading.has("iso"):
        return day(reading.word("iso"))
    if reading.has("slashed"):
        return slashed_day(reading)
    beside = reading.has("before") or reading.has("after")  # the week after Labor Day
    if reading.sign("unit") in ("W", "F") and not beside:
        return week_on(reading)
    if reading.has("anyweekday") and reading.has("nth"):
        return weekday_the_nth(reading)
    if reading.has("anyweekday") and any(reading.has(name) for name in _POINTERS):
        return pointed_weekday(reading)
    if reading.has("anyweekday"):
        return weekday_near(reading, reading.number("anyweekday"))
    if reading.has("holiday"):
        return holiday(reading)
    return day_away(reading.today, reading.number("today") if reading.has("today") else 0)
