"""So long before or after what was named: "a week later", "the year earlier", "two days before".

To teach the reader another way of comparing, add a rule.
"""

import re
from datetime import date

from reader.analysis.dates.ambiguity import is_titled
from reader.analysis.dates.calendar.reckoning import CLOCK_GRAINS, away
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.calendar.year_ago import year_before, year_earlier
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.counts import HALF, SO, count_of, grain_of
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, leaning, reference, unknown
from reader.analysis.dates.periods.named_beside import named_beside
from reader.analysis.dates.reading import Reading

_AN_AGE = re.compile(
    r"\b(?:at|aged|age of|turned) (?:\d\d?|[a-z]+teen|[a-z]+ty|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)(?= (?:[.,;)]|and|to)|$)"
)
_A_BIRTH = 14  # words from "born" to its date
_CLOSERS = context("clause-end") | {""}
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "the"})


def _compared(reading: Reading) -> Meaning | None:
    """Of "a year earlier", "two days later": from what was named before."""
    grain, count = grain_of(reading), count_of(reading)
    sign = reading.number("compare")
    if reading.after() == "than" or is_titled(reading):
        return None  # the film 28 Days Later
    if count is None:
        return reference("PAST_REF" if sign < 0 else "FUTURE_REF")
    if beside := named_beside(reading, grain):
        return beside
    if grain == "Y" and count == 1 and sign < 0 and (same := year_before(reading)):
        return day(same)
    if grain in ("D", "W", "M") and reading.anchors.has_gone_back(reading.start, grain):
        return leaning(UNKNOWN[grain])
    if grain == "Y" and sign < 0 and _is_behind_a_birth(reading):
        return leaning(UNKNOWN[grain])  # born in 1934, she had lost her father two years earlier
    if grain == "Y" and sign > 0 and _is_behind_an_age(reading):
        return leaning(UNKNOWN[grain])  # born in 1934, he left school at 14; three years later …
    over = reading.direction == "past"
    start = told_day(reading) if grain in CLOCK_GRAINS else reading.anchors.near(grain, over=over)
    if reading.today is None and not reading.anchors.is_fresh(reading.start):
        return unknown(UNKNOWN.get(grain, "XXXX-XX-XX"))
    there = away(start or reading.today, sign * count, grain)
    leans = (sign > 0 and start is None) or lies_too_late(reading, there)
    leans = leans or (grain == "Y" and _is_told_of_now(reading, start, there))
    if reading.today and leans:
        return leaning(UNKNOWN.get(grain, "XXXX-XX-XX"))
    return there


def _is_behind_a_birth(reading: Reading) -> bool:
    """Whether the last date is the one of a birth, which nothing told of anybody lies before."""
    end = reading.anchors.named_up_to
    words = reading.tokens.words[max(0, end - _A_BIRTH) : end]
    return "born" in words and reading.before() != "born"


def _is_behind_an_age(reading: Reading) -> bool:
    """Whether somebody's age was told since the last date ("he left school at 14")."""
    words = reading.tokens.words[reading.anchors.named_up_to + 2 : reading.start]
    return _AN_AGE.search(" ".join(words)) is not None


def lies_too_late(reading: Reading, there: Meaning | None) -> bool:
    """Whether what is told as past would lie ahead: then it leans on something else."""
    days = days_of(there.value) if there else None
    return bool(days and reading.today and days[0] > reading.today) and reading.direction == "past"


def _is_told_of_now(reading: Reading, start: date | None, there: Meaning | None) -> bool:
    """Of "She met him today. Forty years later they are friends": the years are not to come."""
    days = days_of(there.value) if there else None
    if not days or not start or not reading.today or reading.direction == "ahead":
        return False
    return start <= reading.today < days[0]


def _before(reading: Reading) -> Meaning | None:
    """Of "two days before." at the end of a clause; "before the vote" leans on the vote."""
    if reading.after() not in _CLOSERS:
        return None
    grain, count = grain_of(reading), count_of(reading)
    if count is None:
        return None
    if grain == "Y" and count == 1 and (same := year_before(reading)):
        return day(same)
    start = reading.anchors.near(grain)
    return away(start or reading.today, reading.number("before") * count, grain)


def _after_that(reading: Reading) -> Meaning | None:
    """Of "two weeks after that,": from what was named before; "after that vote" leans on a vote."""
    grain, count = grain_of(reading), count_of(reading)
    start = reading.anchors.near(grain)
    ends = reading.after() in _CLOSERS or reading.after() in _SUBJECTS
    if not ends or count is None or start is None:
        return None
    if grain == "D" and (reading.anchors.values or [""])[-1][4:6] == "-W":
        return leaning(UNKNOWN[grain])  # a week later … two days after that
    return away(start, reading.number("after") * count, grain)


def _the_day_before(reading: Reading) -> Meaning | None:
    side = next(name for name in ("before", "after", "compare") if reading.has(name))
    if side != "compare" and reading.after() not in _CLOSERS:
        return None
    if reading.sign("unit") in ("Y", "M") and side != "compare":
        named = reading.anchors.near(reading.sign("unit"))
        return away(named, reading.number(side), reading.sign("unit")) if named else None
    if reading.sign("unit") != "D":
        return None
    if reading.anchors.has_gone_back(reading.start):
        return leaning(UNKNOWN["D"])
    return away(told_day(reading) or reading.today, reading.number(side), "D")


def _plain_compared(reading: Reading) -> Meaning | None:
    """Of "years later": vague, and leaning on what came before."""
    if reading.after() == "than" or is_titled(reading):
        return None
    return reference("PAST_REF" if reading.number("compare") < 0 else "FUTURE_REF")


RULES = (
    Rule(
        "(units | quarters) compare", _plain_compared, "He had left [months earlier].", "PAST_REF"
    ),
    Rule(
        f"(a | number | couple | many) full? -? anyunit {HALF} {SO} -? compare",
        _compared,
        "It shut [a year earlier].",
        "2023",
    ),
    Rule(
        f"(a | number | couple) full? anyunit {SO} (before)",
        _before,
        "They met [two days before].",
        "2024-06-13",
    ),
    Rule(
        f"(a | number | couple) full? anyunit {SO} after that",
        _after_that,
        "It was told on May 3, and [two weeks after that], he left.",
        "2024-W20",
    ),
    Rule(
        "the unit (before | after | compare)",
        _the_day_before,
        "He was shot [the day before].",
        "2024-06-14",
    ),
    Rule(
        "(the | its)? unit - before (quarter | period)",
        year_earlier,
        "It earned more in [the year-before period].",
        "2023",
    ),
    Rule(
        "(the | its)? comparable? unit -? (ago | compare) (fiscal? nthword)?"
        " (unitlike | period | number units)?",
        year_earlier,
        "It earned more in [the year-earlier period].",
        "2023",
    ),
)
