"""Stretches that run up to now, or from now on: "the past week", "the next year".

"Last week" is one of the calendar and no such stretch.
"""

from dataclasses import replace

from reader.analysis.dates.direction import is_told_as_past
from reader.analysis.dates.lengths import length, span_of_days
from reader.analysis.dates.meaning import UNKNOWN, Meaning, between, leaning, unknown
from reader.analysis.dates.reading import Reading

_OVER = frozenset({"during", "for", "in", "over", "within"})


def is_running(reading: Reading, grain: str) -> bool:
    """Of "the past week", "this past month", "in the last week", but not "last week".

    "The past year" is said of a year of the calendar as well, and so left to it.
    """
    if grain in ("E", "C"):
        return reading.has("the") and bool(step_of(reading))
    if grain not in ("W", "M", "Q") or reading.after() == "of":
        return False
    led_in = is_led_in(reading)
    return reading.word("last") == "past" or (reading.word("last") == "last" and led_in)


def is_led_in(reading: Reading) -> bool:
    """Of "over the past year", "in the last week"."""
    return reading.has("the") and reading.before() in _OVER and reading.after() != "of"


def twelve_months(reading: Reading, calendar: Meaning) -> Meaning:
    """Of "over the past year", "in the next year": the days up to now, or from now on.

    Its value stays that of the year of the calendar; "over the next year it carried nobody" leans
    on what was told before.
    """
    step, near = step_of(reading), reading.has("next") or reading.word("last") in ("last", "past")
    if reading.today is None or not near or reading.before() == "for":
        return calendar
    if step > 0 and is_told_as_past(reading.clauses, reading.start, reading.end):
        return leaning(UNKNOWN["Y"])
    return replace(calendar, days=span_of_days(reading.today, step, "Y"))


def running(reading: Reading, grain: str) -> Meaning | None:
    """Of "the past decade": the ten years up to now, unlike "last decade"; "spent the next decade"
    leans on what was told before.

    What happened in the past week is a date; a decade is rather a length.
    """
    step = step_of(reading)
    told = step > 0 and is_told_as_past(reading.clauses, reading.start, reading.end)
    told = told or (step > 0 and grain == "E" and reading.anchors.has_gone_back(reading.start, "Y"))
    days = span_of_days(reading.today, step, grain) if reading.today and not told else None
    if grain in ("E", "C"):
        return Meaning("duration", length(1, grain) or "P10Y", days=days)
    return between(*(day.isoformat() for day in days)) if days else unknown(UNKNOWN[grain])


def fortnight(reading: Reading) -> Meaning | None:
    """Of "the past fortnight": a length, as no calendar counts fortnights."""
    days = span_of_days(reading.today, 2 * step_of(reading), "W") if reading.today else None
    return Meaning("duration", "P2W", days=days if step_of(reading) else None)


def step_of(reading: Reading) -> int:
    """How many such stretches away: -1 for "last", 1 for "next"."""
    names = ("last", "latest", "previous", "next", "coming", "following")
    return next((reading.number(name) for name in names if reading.has(name)), 0)
