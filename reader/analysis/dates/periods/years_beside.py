"""The year that stands beside a day without one: of a second date, of the first, or of a weekday.

"From May 3 to June 5, 2021" is of one year; "Friday 31 May" of one in which that was a Friday.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.reading import Reading

_SHARED = re.compile(
    shape_of(
        "(and | to | -) (anyweekday ,?)? (anymonth day | the? day of? anymonth) (, | of)?"
        " (year | (last | next | this) unit)"
    )
)
_TO_AN_END = re.compile(
    shape_of("(to | -) (anyweekday ,?)? (anymonth day | the? day of? anymonth)")
)
# How near to a day in the same month: with it, in the same story, in the same month.
_A_FEW_DAYS, _HALF_A_MONTH, _A_MONTH = 5, 15, 31
# A stretch over New Year is no longer than so many months; "moved from May 9 to May 2" is none.
BACK_TO = frozenset({"backdated", "retroactive"})  # of today, whatever was told before
_TO, _A_SEASON = frozenset({"to", "-", "–", "through", "until", "till"}), 6


def year_of_an_end(reading: Reading, month: int, number: int) -> int | None:
    """Of "from June 3 to October 9", "21 Sep-28 Jan": the end follows what it began with."""
    first = reading.anchors.days.just_before(reading.start)
    if first is None or reading.before() not in _TO:
        return None
    if (month, number) > (first.month, first.day):
        return first.year
    return first.year + 1 if month + 12 - first.month <= _A_SEASON else None


def year_of_what_is_on(reading: Reading, month: int, number: int) -> int | None:
    """Of "runs from June 1 to November 30", said in between: it began in the year of today."""
    match, today = _TO_AN_END.match(reading.tokens.shape, reading.end), reading.today
    if match is None or today is None or reading.direction == "past" or reading.before() != "from":
        return None
    end, first = reading.of(match), (month, number)
    last, now = (end.number("anymonth"), end.number("day")), (today.month, today.day)
    return today.year if first <= now <= last else None


def beside_another(reading: Reading, month: int, number: int) -> Meaning | None:
    """Of "died on 19 January last year … had fallen on 7 January": the day is of the year of that
    beside it, if it is long ago; one that would lie ahead is of it for sure.
    """
    today, beside = reading.today, reading.anchors.days.year_beside
    if today is None or reading.direction != "past" or reading.before(2) in BACK_TO:
        return None
    near, far = beside(month, number, _A_FEW_DAYS), beside(month, number, _HALF_A_MONTH)
    year = near or far or beside(month, number, _A_MONTH)
    if year is None or year >= today.year:
        return None
    ahead = (month, number) > (today.month, today.day)
    long_ago = (month, number) < (today.month - 2, today.day)
    if near or ahead or (far and long_ago):
        sure = year == today.year - 1 and bool(near or ahead)
        return day(day_value(year, month, number), certain=sure)
    return None


def shared_year(reading: Reading, month: int) -> int | None:
    """Of "from May 3 to June 5, 2021", "26 June - 4 August last year": that of the second."""
    match = _SHARED.match(reading.tokens.shape, reading.end)
    if match is None:
        return None
    second = reading.of(match)
    year = year_named(second)
    return year - (month > second.number("anymonth")) if year else None


def year_named(reading: Reading) -> int | None:
    """The year of "5 June 2021" and of "5 June last year"."""
    if reading.has("year"):
        return reading.number("year")
    if reading.today is None or reading.sign("unit") != "Y":
        return None
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return reading.today.year + step


def falls_on(reading: Reading, year: int, month: int) -> bool:
    """Whether the day is the weekday that is written beside it."""
    value = day_value(year, month, reading.number("day")) if reading.has("day") else None
    return value is None or date.fromisoformat(value).weekday() == reading.number("anyweekday")
