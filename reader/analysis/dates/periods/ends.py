"""The end, the beginning or the inside of a period: "the end of the year", "by month's end".

To teach the reader another way of naming the end of a period, add a rule.
"""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.calendar.values import days_of, shifted
from reader.analysis.dates.days.weekdays import weekday_near
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, unknown
from reader.analysis.dates.periods.bare_periods import is_idiom, looks_back_on_monday
from reader.analysis.dates.reading import Reading

# So many months of a year look back on the end of the last one.
_NEW_YEAR = 2


def _inner(reading: Reading) -> Meaning | None:
    """Of "earlier in the week", "the end of the year": the one that is going on."""
    grain = reading.sign("unitlike")
    if grain == "D":
        return None if is_idiom(reading) else _of_told_day(reading)
    if grain == "W" and looks_back_on_monday(reading):
        return period(reading.today, -1, grain)
    start = None
    if grain == "Y" and reading.word("edge") == "end" and _looks_back_on_new_year(reading):
        return period(reading.today, -1, grain)
    if grain == "E" and reading.direction == "past":
        start = reading.anchors.near("Y")  # it opened in 1966 … by the end of the decade it closed
    if grain in ("M", "Y"):
        start = reading.anchors.history.reached(reading.anchors.speaks_of_today)
    return (
        period(start or reading.today, 0, grain) if grain not in ("TM", "TH", "TS", "P") else None
    )


def _of_told_day(reading: Reading) -> Meaning | None:
    """Of "earlier in the day": a guess, where a day to come was named since."""
    told = told_day(reading)
    meaning = period(told or reading.today, 0, "D")
    return meaning and replace(meaning, certain=told == reading.anchors.days.last())


def _year_end(reading: Reading) -> Meaning | None:
    """Of "year-end": the last day of the year that is going on; "by month's end" likewise."""
    grain = reading.sign("unit")
    if grain not in ("Y", "M", "W") or not reading.word("edge").startswith("end"):
        return None
    if reading.today is None:
        return unknown("XXXX-12-31" if grain == "Y" else UNKNOWN[grain])
    if grain != "Y":
        whole = shifted(reading.today, 0, grain) or ""
        days = days_of(whole)
        return Meaning("date", whole, days=(days[1], days[1])) if days else None
    over = reading.before() == "since" or _looks_back_on_new_year(reading)
    last = date(reading.today.year - min(over, reading.today.year - 1), 12, 31)
    return day(last.isoformat())


def _looks_back_on_new_year(reading: Reading) -> bool:
    """Of "it had 3 million at year's end", said in January: the end of the year before."""
    opening = reading.today is not None and reading.today.month <= _NEW_YEAR
    return opening and reading.direction == "past"


def _day_of(reading: Reading) -> Meaning | None:
    """Of "the end of the day Friday", "during the day on Friday"."""
    if reading.sign("unit") != "D":
        return None
    return weekday_near(reading, reading.number("anyweekday"))


RULES = (
    Rule(
        "((the? edge of) | compare in)? the unit on? anyweekday",
        _day_of,
        "It will shut by [the end of the day Friday].",
        "2024-06-21",
    ),
    Rule("compare in the unitlike", _inner, "She left [earlier in the week].", "2024-W24"),
    Rule(
        "the? edge of the (current | same)? unitlike",
        _inner,
        "It closes at [the end of the year].",
        "2024",
    ),
    Rule("unit (- | 's)? edge", _year_end, "It will open by [year-end].", "2024-12-31"),
)
