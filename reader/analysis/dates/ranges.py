"""From one day to another: "June 26-28", "2009-10", "from Monday to Thursday"."""

from datetime import date

from reader.analysis.dates.ambiguity import is_year
from reader.analysis.dates.calendar_days import dated
from reader.analysis.dates.calendar_values import day_value, days_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, unknown
from reader.analysis.dates.reading import Reading


def between(first: str | None, last: str | None) -> Meaning | None:
    """A range of days as one interval; nothing where it runs backwards."""
    begin, end = days_of(first or ""), days_of(last or "")
    if not begin or not end or begin[0] > end[1]:
        return None
    return Meaning("date", f"{first}/{last}", days=(begin[0], end[1]))


def _days_of_month(reading: Reading) -> Meaning | None:
    month, last = reading.number("anymonth"), reading.number("day2")
    if reading.number("day") >= last or last > 31:
        return None
    if reading.has("year"):
        year = reading.number("year")
    else:
        there = dated(reading, month, reading.number("day"))
        if there is None or there.reason:
            return there and unknown(f"XXXX-{month:02d}-{reading.number('day'):02d}")
        year = date.fromisoformat(there.value).year
    return between(day_value(year, month, reading.number("day")), day_value(year, month, last))


def _years(reading: Reading) -> Meaning | None:
    first = reading.number("year")
    last = reading.number("year2") if reading.has("year2") else reading.number("small")
    if not reading.has("year2"):
        last += first // 100 * 100
    if last <= first or last - first > 100 or not is_year(reading):
        return None
    return between(f"{first:04d}", f"{last:04d}")


RULES = (
    Rule(
        "(anyweekday ,?)? anymonth day (- | to) day (,? year)?",
        _days_of_month,
        "They meet on [June 26-28].",
        "2024-06-26/2024-06-28",
    ),
    Rule(
        "the? day (- | to) day of? anymonth (,? year)?",
        _days_of_month,
        "They meet on [26-28 June].",
        "2024-06-26/2024-06-28",
    ),
    Rule("year - (year | small)", _years, "It lost money in [2009-10].", "2009/2010"),
)
