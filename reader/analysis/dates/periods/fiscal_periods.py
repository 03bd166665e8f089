"""Which year of the accounts: "the last fiscal year", "its fiscal year", "the full year".

To teach the reader another way of naming one, add a rule; what fiscal years are is in
`fiscal_years`.
"""

from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.running import (
    step_of,
)
from reader.analysis.dates.lengths.stretches import days_to
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

_BEGINS = frozenset({"begins", "starts", "ends", "runs"})


def _fiscal(reading: Reading) -> Meaning | None:
    if reading.after() in ("ended", "ending"):
        return Meaning("duration", "P1Y", days=days_to(reading, 1, "Y"))
    if reading.before() in ("a", "any", "per") or reading.after() in _BEGINS:
        return None  # "it changed to a fiscal year", "whose fiscal year begins in April"
    return period(reading.today, step_of(reading), "Y") if reading.sign("unit") == "Y" else None


RULES = (
    Rule(
        "(the | its)? (full | this | last | next | coming | current | latest)? fiscal unit",
        _fiscal,
        "It lost money in [the last fiscal year].",
        "2023",
    ),
    Rule("the full unit", _fiscal, "It made a profit for [the full year].", "2024"),
)
