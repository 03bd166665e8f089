"""How many of which unit an expression counts: "two years", "a week and a half", "several days".

To teach the reader a unit or a number, add it to lexicon/time_words.txt.
"""

from datetime import date

from reader.analysis.dates.calendar.reckoning import away
from reader.analysis.dates.calendar.values import worked
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.reading import Reading

# The parts of a form that count: how many, "and a half", "or so".
MANY = "(number | a | couple | many)"
HALF = "(and a half)?"
SO = "(or (so | full | a? number))?"
_WORKING = frozenset({"business", "trading", "working"})


def counted(reading: Reading, start: date | None, steps: float) -> Meaning | None:
    """What lies so many of the units that are named from a day; trading days skip weekends."""
    name = "anyunit" if reading.has("anyunit") else "unit"
    grain = reading.sign(name)
    if start and grain == "D" and reading.word(name).split(" ")[0] in _WORKING:
        there = worked(start, steps)
        return day(there.isoformat()) if there else None
    return away(start, steps, grain)


def grain_of(reading: Reading) -> str:
    """The letter of the unit that is counted."""
    return reading.sign("anyunit")


def count_of(reading: Reading) -> float | None:
    """How many; None where nobody counted ("several years ago")."""
    if reading.has("many"):
        return None
    if reading.has("number"):
        return reading.amount()
    if reading.has("half"):
        return 1.5
    return float(reading.number("couple")) if reading.has("couple") else 1.0
