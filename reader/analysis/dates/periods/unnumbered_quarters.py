"""Which quarter is meant without a number: "the quarter", "last year's quarter", "the 1998 period".

To teach the reader another way of naming one, add a rule.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.calendar.values import moved, shifted, value_of
from reader.analysis.dates.calendar.year_ago import year_earlier
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.lengths.stretches import days_to
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

_ENDING = re.compile(shape_of("ended (last | next | this) unit"))


def _the_quarter(reading: Reading) -> Meaning | None:
    """Of "the quarter": the one that was named before, else the last one that is over."""
    if reading.has("period") and not reading.has("latest"):
        return None
    if reading.after() == "-":
        return None  # "the quarter-to-quarter comparison"
    today, named = reading.today, reading.anchors.quarters.first
    if ended := days_to(reading, 3, "M"):
        # One that ends on 1 October was to September.
        inside = moved(ended[1].replace(day=1), -1, "M")
        return day(value_of(inside, "Q")) if inside else None
    ending = _ENDING.match(reading.tokens.shape, reading.end)
    if today and ending and (ended_in := _with_its_month(reading.of(ending), today)):
        return ended_in
    before = shifted(today, -1, "Q") if today else None
    if named and before and reading.has("latest"):
        return day(reading.anchors.quarters.reported(before))
    return day(named) if named else period(reading.today, -1, "Q")


def _with_its_month(end: Reading, today: date) -> Meaning | None:
    """Of "the quarter ending this month"."""
    step = next(end.number(name) for name in ("last", "next", "this") if end.has(name))
    month = moved(today.replace(day=1), step, "M")
    if end.sign("unit") != "M" or month is None or month.month % 3:
        return None
    return day(value_of(month, "Q"))


def _of_last_year(reading: Reading) -> Meaning | None:
    """Of "last year's quarter": the one that was named before, a year back."""
    if reading.sign("unit") != "Y":
        return None
    today, named = reading.today, reading.anchors.quarters.first
    if today is None:
        return unknown("XXXX-QX")
    previous = reading.anchors.previous
    if reading.has("period") and (previous.startswith("P") or len(previous) == len("2019")):
        return day(f"{today.year - 1:04d}")
    before = named or shifted(today, -1, "Q") or ""
    return day(f"{today.year - 1:04d}{before[4:]}")


def _of_named_year(reading: Reading) -> Meaning | None:
    """Of "the 1998 quarter": the quarter that was named before, of that year."""
    if reading.has("period") and reading.anchors.previous.startswith("P"):
        return day(f"{reading.number('year'):04d}")  # behind "in nine months"
    named = reading.anchors.quarters.first
    return day(f"{reading.number('year'):04d}{named[4:]}")


def _by_its_last_month(reading: Reading) -> Meaning | None:
    """Of "the June quarter": the latest that is over, as firms of India and Australia call it."""
    month = reading.number("anymonth")
    if month % 3:
        return None
    if reading.today is None:
        return unknown(f"XXXX-Q{month // 3}")
    written = reading.number("year") if reading.has("year") else 0
    year = written or reading.today.year - (month >= reading.today.month)
    return day(f"{year:04d}-Q{month // 3}")


RULES = (
    Rule(
        "the? anymonth -? quarter (,? year)?",
        _by_its_last_month,
        "Sales fell in [the March quarter].",
        "2024-Q1",
    ),
    Rule(
        "last unit 's (quarter | period)",
        _of_last_year,
        "Sales were lower in [last year's quarter].",
        "2023-Q1",
    ),
    Rule(
        "the (comparable | same) (quarter | period) (of | in)? (last | the previous) unit",
        _of_last_year,
        "It earned less in [the same quarter last year].",
        "2023-Q1",
    ),
    Rule(
        "the (latest | full)? (quarter | period)",
        _the_quarter,
        "Sales fell in [the quarter].",
        "2024-Q1",
    ),
    Rule(
        "the? (same | comparable)? (quarter | period) a unit (ago | compare)",
        year_earlier,
        "It earned 3 million in [the period a year earlier].",
        "2023",
    ),
    Rule(
        "the? year (quarter | period)",
        _of_named_year,
        "It lost money in [the 1998 period].",
        "1998",
    ),
)
