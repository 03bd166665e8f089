"""What lies so far from a day: the day, the week, the month, the hour.

Units are the grains of `UNKNOWN`; to reckon another one, add it there and to `values`.
"""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.calendar.values import moved, shifted
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, unknown

# "A decade ago" is about ten years ago, and no decade of the calendar.
_ROUND = {"E": 10, "C": 100}
CLOCK_GRAINS = frozenset({"TH", "TM", "TS"})  # hours, minutes, seconds


def day_away(start: date | None, days: int) -> Meaning | None:
    """The day so many days from another one."""
    if start is None:
        return unknown("XXXX-XX-XX")
    there = moved(start, days, "D")
    return day(there.isoformat()) if there else None


def period(start: date | None, steps: float, grain: str) -> Meaning | None:
    """The day, week, month … some steps from a day; unknown where the day is."""
    if grain not in UNKNOWN:
        return None
    if start is None:
        return unknown(UNKNOWN[grain])
    return day(shifted(start, steps, grain))


def away(start: date | None, steps: float, grain: str) -> Meaning | None:
    """What lies so many units from a day; hours and minutes stay a guess."""
    if grain in CLOCK_GRAINS:
        return _hours_away(start, steps, grain)
    if grain in _ROUND:
        about = period(start, steps * _ROUND[grain], "Y")
        return about and replace(about, certain=False)
    if grain == "F":
        steps, grain = 2 * steps, "W"
    if grain == "L":
        return None
    return period(start, steps, grain)


def _hours_away(start: date | None, steps: float, grain: str) -> Meaning | None:
    if start is None:
        return unknown("XXXX-XX-XX", "time")
    days = int(steps / 24) if grain == "TH" else 0
    there = moved(start, days, "D")
    return Meaning("time", there.isoformat(), certain=False) if there else None
