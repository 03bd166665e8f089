"""Seasons that are counted: "three winters ago", "the past two summers", "in recent winters".

To teach the reader another way of counting them, add a rule.
"""

from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.counts import MANY, count_of
from reader.analysis.dates.meaning import Meaning, day, reference, unknown
from reader.analysis.dates.periods.years_of_seasons import last_season_over
from reader.analysis.dates.reading import Reading


def _ago(reading: Reading) -> Meaning | None:
    """Of "three winters ago": the third of those that are over."""
    count = count_of(reading)
    name = reading.sign("seasons" if reading.has("seasons") else "season")
    if count is None:
        return reference("PAST_REF")
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    year = last_season_over(reading.today, name) - int(count) + 1
    return day(f"{year:04d}-{name}") if year > 0 else None


def _several(reading: Reading) -> Meaning:
    """Of "the past three summers": again and again, and not "the last summer"."""
    return Meaning("set", f"XXXX-{reading.sign('seasons')}")


RULES = (
    Rule(f"{MANY} (season | seasons) ago", _ago, "It sank [three winters ago].", "2021-WI"),
    Rule(
        "the? (last | next | coming | previous | recent) (number | couple | many)? seasons",
        _several,
        "It ran dry in [the past two summers].",
        "XXXX-SU",
    ),
)
