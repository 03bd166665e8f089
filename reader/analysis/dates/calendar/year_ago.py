"""The same stretch a year before: what "a year ago" and "the year-earlier period" stand for.

Company news compares: "a year ago" behind a quarter is that quarter of the year before.
"""

import re

from reader.analysis.dates.calendar.values import shifted
from reader.analysis.dates.lengths import length
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

# The words of a comparison, and how many words before "last year" they stand at most.
_COMPARING = frozenset({"compared", "from", "against", "versus"})
_NEAR = 8
_A_MONTH = re.compile(r"\d{4}-\d\d")
# A quarter that was named longer before is not what "a year ago" is compared with (tokens).
_REACH = 250


def year_before(reading: Reading) -> str | None:
    """Of "a year ago" takes the grain of what was named before it: a quarter of the year before."""
    anchors, today = reading.anchors, reading.today
    if today is None:
        return None
    named = anchors.previous
    if named[4:6] in ("-Q", "-H") and named[:4].isdecimal():
        if int(named[:4]) > today.year:
            return None  # of a half year to come nothing was paid a year ago
        if int(named[:4]) == today.year:
            return f"{today.year - 1:04d}{named[4:]}"
        reported = named == anchors.quarters.first and _compares(reading)
        return f"{int(named[:4]) - 1:04d}{named[4:]}" if reported else named
    if named.startswith("P") and named[1:2].isdigit():
        return f"{today.year - 1:04d}"
    if len(named) == 4 and named.isdecimal():
        return named if int(named) == today.year - 1 else f"{int(named) - 1:04d}"
    if _A_MONTH.fullmatch(named) and anchors.named_since(reading.sentence_start()):
        return f"{int(named[:4]) - 1:04d}{named[4:]}"  # rose in March from a year earlier
    near = reading.start - anchors.quarters.place <= _REACH
    if anchors.quarters.named and (near or _compares(reading)):
        return f"{int(anchors.quarters.named[:4]) - 1:04d}{anchors.quarters.named[4:]}"
    return None


def _compares(reading: Reading) -> bool:
    return bool(_COMPARING & set(reading.clauses.left(reading.start)[-_NEAR:]))


def compared_quarter(reading: Reading) -> str | None:
    """Of "compared with 5 million last year" behind a quarter: that quarter, a year before."""
    named, today = reading.anchors.previous, reading.today
    if today is None or named[4:6] != "-Q" or reading.word("last") != "last":
        return None
    if not _compares(reading):
        return None
    return f"{today.year - 1:04d}{named[4:]}"


def year_earlier(reading: Reading) -> Meaning | None:
    """Of "the year-earlier period": the same stretch, a year before."""
    if reading.sign("unit") != "Y":
        return None
    if reading.has("number"):
        return Meaning("duration", length(reading.amount(), reading.sign("units")) or "P1Y")
    if reading.today is None:
        return unknown("XXXX")
    reported = reading.anchors.quarters.named
    if reading.has("period") and reported and reading.anchors.previous[4:6] == "-Q":
        return day(f"{int(reported[:4]) - 1:04d}{reported[4:]}")  # whichever was named in passing
    return day(year_before(reading) or shifted(reading.today, -1, "Y"))
