"""The week that a day in it names: "the week of May 3", "the weekend of July 6-7".

To teach the reader another way of naming one, add a rule.
"""

from datetime import date

from reader.analysis.dates.calendar.values import value_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading


def _week_of(reading: Reading) -> Meaning | None:
    """Of "the week of May 3", "the weekend of July 6-7"."""
    if reading.sign("unit") not in ("W", "WE") or reading.word("edge") not in ("", "beginning"):
        return None
    meaning = dated(reading, reading.number("anymonth"), reading.number("day"))
    if meaning is None or meaning.reason:
        return meaning and unknown("XXXX-WXX")
    return day(value_of(date.fromisoformat(meaning.value), reading.sign("unit")))


RULES = (
    Rule(
        "the? unit (starting | edge) (the? day of? anymonth | anyweekday? ,? anymonth day)",
        _week_of,
        "It is set for [the week beginning 8 July].",
        "2024-W28",
    ),
    Rule(
        "the? unit of day (- day)? anymonth",
        _week_of,
        "It is set for [the week of 8 July].",
        "2024-W28",
    ),
    Rule(
        "the? unit of anymonth day (- day)?",
        _week_of,
        "It is set for [the week of July 8].",
        "2024-W28",
    ),
)
