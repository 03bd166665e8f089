"""How long a stretch of time is, as TIMEX3 writes it, and which days it covers from a day on.

To teach the reader a unit that counts as many of another, add it to `_TIMES`.
"""

from datetime import date

from reader.analysis.dates.calendar.values import moved
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.tokens.numerals import plain

# Grains that count as many of a smaller one: a decade is ten years.
_TIMES = {"E": (10, "Y"), "C": (100, "Y"), "F": (2, "W"), "L": (1000, "Y")}
_FRACTIONS = {"Y": ("M", 12), "TH": ("TM", 60), "TM": ("TS", 60)}


def length(count: float | None, grain: str) -> str | None:
    """A TIMEX3 duration; a count of None is nobody's number ("several weeks")."""
    if grain in ("P", "WE") and count is None:
        return "PXD"
    if count is not None and grain in _TIMES:
        times, grain = _TIMES[grain]
        count *= times
    if count is None:
        return f"PT{'X'}{grain[1]}" if grain.startswith("T") else f"PX{grain}"
    whole = int(count)
    if count != whole and grain in _FRACTIONS and whole:
        smaller, number = _FRACTIONS[grain]
        rest = min(round((count - whole) * number), number - 1)
        return f"P{'T' if grain[0] == 'T' else ''}{whole}{grain[-1]}{rest}{smaller[-1]}"
    return f"PT{plain(count)}{grain[1]}" if grain.startswith("T") else f"P{plain(count)}{grain}"


def lasting(count: float | None, grain: str) -> Meaning | None:
    """What so many units mean: a length without days of its own; None where it has no value."""
    value = length(count, grain)
    return Meaning("duration", value) if value else None


def span_of_days(today: date, count: float, grain: str) -> tuple[date, date] | None:
    """The days from a day on, or up to it where the count is below nought."""
    if grain == "TH" and count % 24 == 0:
        count, grain = count / 24, "D"
    if grain not in ("D", "W", "M", "Q", "Y", "E", "C"):
        return None
    there = moved(today, count, grain)
    return None if there is None else (min(today, there), max(today, there))
