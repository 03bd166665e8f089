"""The first and the last day of a month or a year that is not named: "the last day of the year".

To teach the reader another way of writing one, add a rule.
"""

from datetime import date, timedelta

from reader.analysis.dates.calendar.values import moved
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

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
    if reading.sign("unit") != "D" or reading.after() in _GOES_ON or not (first or last):
        return None
    return _at_an_edge(reading, reading.sign("unit2"), last=last)


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
)
