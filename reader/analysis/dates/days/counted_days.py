"""Days counted from a day that is named: "two days after Christmas", "the eve of Easter", "three
weeks ago on Friday", "20 years ago this month".
"""

from datetime import date

from reader.analysis.dates.calendar.reckoning import away
from reader.analysis.dates.calendar.values import moved, value_of
from reader.analysis.dates.days.named_days import NAMED_DAY, named_day
from reader.analysis.dates.days.weekdays import weekday_near
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.counts import MANY, count_of, counted, grain_of
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, unknown
from reader.analysis.dates.reading import Reading


def _anniversary(reading: Reading) -> Meaning | None:
    """Of "20 years ago this month", "a year ago on Friday": that day or month, so long before."""
    count, start = count_of(reading), reading.today
    if grain_of(reading) not in ("Y", "E", "M", "W") or count is None:
        return None
    if grain_of(reading) in ("M", "W") and reading.has("unit2"):
        return None
    if start is None:
        return unknown("XXXX")
    if reading.has("anyweekday"):
        near = weekday_near(reading, reading.number("anyweekday"))
        start = date.fromisoformat(near.value) if near else start
    grain = reading.sign("unit") if reading.has("unit") else "D"
    there = moved(start, -count, grain_of(reading))
    return day(value_of(there, grain)) if there and grain in ("W", "M", "D") else None


def _eve(reading: Reading) -> Meaning | None:
    """Of "the eve of Easter": the day before."""
    there = named_day(reading) if reading.word("eve") == "eve" else None
    if there is None or there.reason:
        return there
    return away(date.fromisoformat(there.value), -1, "D")


def _from_named_day(reading: Reading) -> Meaning | None:
    """Of "the day before Christmas", "two weeks after June 3"."""
    grain = grain_of(reading) if reading.has("anyunit") else reading.sign("unit")
    count = 1.0 if reading.has("the") else count_of(reading)
    there = named_day(reading)
    lasting = reading.before() == "for" and not reading.has("the")  # shut for nine days before
    if grain not in ("D", "W") or count is None or there is None or lasting:
        return None
    if there.reason:
        return unknown(UNKNOWN[grain])
    sign = -1 if reading.has("before") else 1
    return counted(reading, date.fromisoformat(there.value), sign * count)


RULES = (
    Rule(f"the? eve of {NAMED_DAY}", _eve, "He left on [the eve of Christmas].", "2023-12-24"),
    Rule(
        f"the unit (before | after) {NAMED_DAY}",
        _from_named_day,
        "He left [the day before Christmas].",
        "2023-12-24",
    ),
    Rule(
        f"(number | a | couple) anyunit (before | after) {NAMED_DAY}",
        _from_named_day,
        "He left [two days after Christmas].",
        "2023-12-27",
    ),
    Rule(
        f"{MANY} anyunit ago (today | tonight | this unit | on? anyweekday)",
        _anniversary,
        "It sank [20 years ago this month].",
        "2004-06",
    ),
)
