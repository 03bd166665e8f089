"""What only says again which day it was: "Friday, the second day of the fair".

To teach the reader another way of calling a day that stands beside it, add a rule.
"""

import re

from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading

_DATE = re.compile(shape_of("(before | after) anymonth day"))
_LONGEST = 4  # tokens: after Oct . 12
_BESIDE = frozenset({",", "is", "marked", "marks", "was"})
# "It's the second day of a strike" tells of today.
_IS = frozenset({"is", "'s", "’s"})


def _numbered(reading: Reading) -> Meaning | None:
    """The day it stands beside, or today; "the second day of the fair" alone leans on the fair."""
    if reading.has("unit") and reading.sign("unit") != "D":
        return None
    if reading.has("part") and reading.sign("part") != "NI":
        return None
    beside = reading.anchors.days.just_before(reading.start)
    if beside and reading.before() in _BESIDE:
        return day(beside.isoformat())
    if reading.before() not in _IS or reading.before(2) not in ("it", "this", "today"):
        return None
    return day(reading.today.isoformat()) if reading.today else unknown("XXXX-XX-XX")


def _counted_beside(reading: Reading) -> Meaning | None:
    """Of "on May 3, the day before the vote", "on May 3, day two of the strike": May 3."""
    if reading.before() != "," or reading.sign("unit") != "D":
        return None
    beside = reading.anchors.days.just_before(reading.start)
    return _counted_from(reading) or (day(beside.isoformat()) if beside else None)


def _counted_from(reading: Reading) -> Meaning | None:
    """Of "three days after May 3, the day before the vote": May 3, and not what it led to."""
    comma = reading.start - 1
    found = (_DATE.match(reading.tokens.shape, place) for place in range(comma - _LONGEST, comma))
    named = next((reading.of(match) for match in found if match and match.end() == comma), None)
    if named is None:
        return None
    return dated(named, named.number("anymonth"), named.number("day"))


RULES = (
    Rule(
        "the (nthword | final | last) unit",
        _numbered,
        "It rained on Friday, [the second day] of the fair.",
        "2024-06-14",
    ),
    Rule(
        "the unit (before | after | following)",
        _counted_beside,
        "He fled on May 3, [the day] before the vote.",
        "2024-05-03",
    ),
    Rule(
        "unit (numeral | small)",
        _counted_beside,
        "He fled on May 3, [day two] of the strike.",
        "2024-05-03",
    ),
    Rule(
        "the (stage | (nthword | final | last) part)",
        _numbered,
        "It rained on Friday, [the opening night] of the fair.",
        "2024-06-14",
    ),
)
