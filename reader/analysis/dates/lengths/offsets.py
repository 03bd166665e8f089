"""So long ago, or from now: "two years ago", "a quarter-century ago", "three months from now".

To teach the reader another way of counting from today, add a rule; what is counted from a time that
was named stands in `comparisons`.
"""

from reader.analysis.dates.calendar.reckoning import away
from reader.analysis.dates.calendar.year_ago import year_before
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.counts import HALF, MANY, SO, count_of, counted, grain_of
from reader.analysis.dates.meaning import Meaning, between, day, reference
from reader.analysis.dates.reading import Reading

_A_YEAR = len("2019")


def _ago(reading: Reading) -> Meaning | None:
    """The grain is the unit's: "two years ago" is a year, "three weeks ago" a week."""
    grain = grain_of(reading)
    count = count_of(reading)
    if count is None:
        return reference("PAST_REF")
    if grain == "Y" and count == 1 and (same := year_before(reading)) and len(same) > _A_YEAR:
        return day(same)  # a quarter of the year before
    return counted(reading, reading.today, -count)


def _hence(reading: Reading) -> Meaning | None:
    count = count_of(reading)
    return reference("FUTURE_REF") if count is None else counted(reading, reading.today, count)


def _half_ago(reading: Reading) -> Meaning | None:
    """Of "half a century ago"."""
    years = {"C": 50, "E": 5}.get(reading.sign("unitlike"))
    return away(reading.today, -years, "Y") if years else None


def _half_century_ago(reading: Reading) -> Meaning | None:
    return away(reading.today, -50, "Y")


def _quarter_ago(reading: Reading) -> Meaning | None:
    """Of "a quarter-century ago"."""
    return away(reading.today, -25, "Y")


def _about_so_long_ago(reading: Reading) -> Meaning | None:
    """Of "two or three weeks ago": from the one to the other."""
    grain, ahead = grain_of(reading), reading.has("hence")
    counts = sorted((reading.amount("number"), reading.amount("number2")), reverse=not ahead)
    first, last = (away(reading.today, n if ahead else -n, grain) for n in counts)
    if not first or not last or first.kind != "date":
        return None
    return first if first.reason else between(first.value, last.value)


def _in_time(reading: Reading) -> Meaning | None:
    """Of "in two days' time", not of "granted two weeks time to reply"."""
    if reading.before() not in ("in", "within"):
        return None
    count = count_of(reading)
    return reference("FUTURE_REF") if count is None else _hence(reading)


def _plain_ago(_: Reading) -> Meaning | None:
    """Of "years ago"."""
    return reference("PAST_REF")


RULES = (
    Rule(
        "number (or | to) number anyunit (ago | hence)",
        _about_so_long_ago,
        "It sank [two or three weeks ago].",
        "2024-W21/2024-W22",
    ),
    Rule(
        "a? quarter -? (of a)? century ago",
        _quarter_ago,
        "It sank [a quarter-century ago].",
        "1999",
    ),
    Rule("a? half -? century ago", _half_century_ago, "It sank [a half-century ago].", "1974"),
    Rule("half (a | the) unitlike ago", _half_ago, "It sank [half a century ago].", "1974"),
    Rule(
        f"{MANY} anyunit (apostrophe | 's)? time",
        _in_time,
        "It opens in [two days' time].",
        "2024-06-17",
    ),
    Rule(f"{MANY} full? -? anyunit {HALF} {SO} -? ago", _ago, "It sank [two years ago].", "2022"),
    Rule(
        "opening number closing anyunit ago",
        _ago,
        "“It sank [(two) years ago],” he said.",
        "2022",
    ),
    Rule("many? (units | quarters) ago", _plain_ago, "It sank [years ago].", "PAST_REF"),
    Rule(
        f"{MANY} full? anyunit {SO} hence", _hence, "It opens [three months from now].", "2024-09"
    ),
)
