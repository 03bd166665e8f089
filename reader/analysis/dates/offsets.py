"""So long before or after: "two years ago", "a week later", "three months from now"."""

import re
from datetime import date

from reader.analysis.dates.calendar_values import days_of, worked
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, leaning, reference, unknown
from reader.analysis.dates.ranges import between
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.reckoning import CLOCK_GRAINS, away
from reader.analysis.dates.year_ago import year_before, year_earlier

_A_YEAR = len("2019")
_WORKING = frozenset({"business", "trading", "working"})
_AN_AGE = re.compile(
    r"\b(?:at|aged|age of|turned) (?:\d\d?|[a-z]+teen|[a-z]+ty|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)(?= (?:[.,;)]|and|to)|$)"
)
_CLOSERS = context("clause-end") | {""}


def _ago(reading: Reading) -> Meaning | None:
    """The grain is the unit's: "two years ago" is a year, "three weeks ago" a week."""
    grain = grain_of(reading)
    count = count_of(reading)
    if count is None:
        return reference("PAST_REF")
    if grain == "Y" and count == 1 and (same := year_before(reading)) and len(same) > _A_YEAR:
        return day(same)  # a quarter of the year before
    return counted(reading, reading.today, -count)


def counted(reading: Reading, start: date | None, steps: float) -> Meaning | None:
    """What lies so many of the units that are named from a day; trading days skip weekends."""
    name = "anyunit" if reading.has("anyunit") else "unit"
    grain = reading.sign(name)
    if start and grain == "D" and reading.word(name).split(" ")[0] in _WORKING:
        there = worked(start, steps)
        return day(there.isoformat()) if there else None
    return away(start, steps, grain)


def _hence(reading: Reading) -> Meaning | None:
    count = count_of(reading)
    return reference("FUTURE_REF") if count is None else counted(reading, reading.today, count)


def _compared(reading: Reading) -> Meaning | None:
    """Of "a year earlier", "two days later": from what was named before."""
    grain, count = grain_of(reading), count_of(reading)
    sign = reading.number("compare")
    if reading.after() == "than":
        return None
    if count is None:
        return reference("PAST_REF" if sign < 0 else "FUTURE_REF")
    if grain == "Y" and count == 1 and sign < 0 and (same := year_before(reading)):
        return day(same)
    if grain in ("D", "W", "M") and reading.anchors.has_gone_back(reading.start, grain):
        return leaning(UNKNOWN[grain])
    if grain == "Y" and sign > 0 and _is_behind_an_age(reading):
        return leaning(UNKNOWN[grain])  # born in 1934, he left school at 14; three years later …
    over = reading.direction == "past"
    start = reading.told_day() if grain in CLOCK_GRAINS else reading.anchors.near(grain, over=over)
    if reading.today is None and not reading.anchors.is_fresh(reading.start):
        return unknown(UNKNOWN.get(grain, "XXXX-XX-XX"))
    there = away(start or reading.today, sign * count, grain)
    leans = (sign > 0 and start is None) or _is_too_late(reading, there)
    if reading.today and leans:
        return leaning(UNKNOWN.get(grain, "XXXX-XX-XX"))
    return there


def _is_behind_an_age(reading: Reading) -> bool:
    """Whether somebody's age was told since the last date ("he left school at 14")."""
    words = reading.tokens.words[reading.anchors.named_up_to + 2 : reading.start]
    return _AN_AGE.search(" ".join(words)) is not None


def _is_too_late(reading: Reading, there: Meaning | None) -> bool:
    """Whether what is told as past would lie ahead: then it leans on something else."""
    days = days_of(there.value) if there else None
    return bool(days and reading.today and days[0] > reading.today) and reading.direction == "past"


def _before(reading: Reading) -> Meaning | None:
    """Of "two days before." at the end of a clause; "before the vote" leans on the vote."""
    if reading.after() not in _CLOSERS:
        return None
    grain, count = grain_of(reading), count_of(reading)
    if count is None:
        return None
    start = reading.anchors.near(grain)
    return away(start or reading.today, reading.number("before") * count, grain)


def _the_day_before(reading: Reading) -> Meaning | None:
    side = next(name for name in ("before", "after", "compare") if reading.has(name))
    if side != "compare" and reading.after() not in _CLOSERS:
        return None
    if reading.sign("unit") == "Y" and side != "compare":
        named = reading.anchors.near("Y")
        return away(named, reading.number(side), "Y") if named else None
    if reading.sign("unit") != "D":
        return None
    if reading.anchors.has_gone_back(reading.start):
        return leaning(UNKNOWN["D"])
    return away(reading.told_day() or reading.today, reading.number(side), "D")


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
    """Of "in two days' time"."""
    count = count_of(reading)
    return reference("FUTURE_REF") if count is None else _hence(reading)


def _plain_compared(reading: Reading) -> Meaning | None:
    """Of "years later": vague, and leaning on what came before."""
    if reading.after() == "than":
        return None
    return reference("PAST_REF" if reading.number("compare") < 0 else "FUTURE_REF")


def _plain_ago(_: Reading) -> Meaning | None:
    """Of "years ago"."""
    return reference("PAST_REF")


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


MANY = "(number | a | couple | many)"
_HALF = "(and a half)?"
_SO = "(or (so | full | a? number))?"


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
    Rule(f"{MANY} full? -? anyunit {_HALF} {_SO} -? ago", _ago, "It sank [two years ago].", "2022"),
    Rule(
        "opening number closing anyunit ago",
        _ago,
        "“It sank [(two) years ago],” he said.",
        "2022",
    ),
    Rule(
        "(units | quarters) compare", _plain_compared, "He had left [months earlier].", "PAST_REF"
    ),
    Rule("many? (units | quarters) ago", _plain_ago, "It sank [years ago].", "PAST_REF"),
    Rule(
        f"{MANY} full? anyunit {_SO} hence", _hence, "It opens [three months from now].", "2024-09"
    ),
    Rule(
        f"(a | number | couple | many) full? -? anyunit {_HALF} {_SO} -? compare",
        _compared,
        "It shut [a year earlier].",
        "2023",
    ),
    Rule(
        f"(a | number | couple) full? anyunit {_SO} (before)",
        _before,
        "They met [two days before].",
        "2024-06-13",
    ),
    Rule(
        "the unit (before | after | compare)",
        _the_day_before,
        "He was shot [the day before].",
        "2024-06-14",
    ),
    Rule(
        "(the | its)? comparable? unit -? (ago | compare) (fiscal? nthword)?"
        " (unitlike | period | number units)?",
        year_earlier,
        "It earned more in [the year-earlier period].",
        "2023",
    ),
)
