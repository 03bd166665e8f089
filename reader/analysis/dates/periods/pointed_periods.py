"""Which period is pointed at: "last year", "this week", "the following month".

To teach the reader another way of pointing, add a rule; stretches that run up to now ("the past
week") are in `running`.
"""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.ambiguity import is_fourth_part, is_of_a_match, is_somebodys, is_titled
from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.calendar.values import days_of, shifted
from reader.analysis.dates.calendar.year_ago import compared_quarter
from reader.analysis.dates.contexts import context
from reader.analysis.dates.days.weekends import weekend
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.running import (
    fortnight,
    is_led_in,
    is_running,
    running,
    step_of,
    twelve_months,
)
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, leaning, reference
from reader.analysis.dates.periods.named_beside import named_beside
from reader.analysis.dates.reading import Reading

_SUNDAY = 6
_FOR_WHICH = frozenset({("for", "which"), ("in", "which"), ("of", "which")})
_LAST_OF_ALL = frozenset({"be", "been", "by", "is", "on", "until", "was"})
_NO_LAST_DAY = context("after-the-day") - {"of"} | {"for", "is", "was", "will"}


def _relative(reading: Reading) -> Meaning | None:
    grain = reading.sign("unitlike")
    if is_titled(reading) or _is_defined(reading):
        return None  # "on This Week", "the last year for which there are figures"
    if grain == "Q" and (is_fourth_part(reading) or is_of_a_match(reading)):
        return None
    if grain == "F":
        return fortnight(reading)
    bare_past = reading.word("last") == "past" and not reading.has("the")
    if (bare_past and not reading.has("this")) or (reading.has("last") and is_somebodys(reading)):
        return None
    if grain == "WE":
        return weekend(reading)
    if is_running(reading, grain):
        return running(reading, grain)
    if grain == "Q" and (reading.has("latest") or reading.has("that")):
        return _named_quarter(reading)
    if grain == "Y" and reading.has("last") and (same := compared_quarter(reading)):
        return day(same)
    if grain == "D" and reading.has("this") and reading.before() == "to":
        return reference("PRESENT_REF")  # "to this day"
    if _leans(reading) and (beside := named_beside(reading, grain)):
        return beside
    if _is_told_from_elsewhere(reading, grain):
        return leaning(UNKNOWN[grain]) if grain in UNKNOWN else None
    if grain == "D" and reading.has("that"):
        named = reading.anchors.days.last()
        to_come = named != told_day(reading)
        return leaning(UNKNOWN["D"]) if named is None or to_come else period(named, 0, "D")
    if grain == "D" and _is_of_an_hour(reading):
        return period(reading.anchors.days.last(), 0, "D")
    sundays = _is_a_sundays(reading, grain)
    begins = sundays and reading.direction == "ahead"
    there = period(_start(reading, grain), step_of(reading) + begins, grain)
    if _is_too_late(reading, there):
        return leaning(UNKNOWN[grain])
    if there and not there.reason and reading.word("unitlike") == "year" and is_led_in(reading):
        return twelve_months(reading, there)
    return replace(there, certain=False) if there and sundays else there


def _is_too_late(reading: Reading, there: Meaning | None) -> bool:
    """Of "joined the navy the next year", and of "said the following week" behind this week."""
    if not _leans(reading) or "would" in reading.clauses.right(reading.end)[:2]:
        return False  # he said the next year would be hard
    days = days_of(there.value) if there and reading.direction == "past" else None
    return bool(days and reading.today and days[0] > reading.today)


def _is_a_sundays(reading: Reading, grain: str) -> bool:
    """Of "meets this week", said on a Sunday: it may be the week that begins, "will" says it is."""
    sunday = reading.today is not None and reading.today.weekday() == _SUNDAY
    return sunday and grain == "W" and reading.has("this") and reading.direction != "past"


def _leans(reading: Reading) -> bool:
    """Of "the following week", "the next day"."""
    return reading.has("following") or (reading.has("the") and reading.has("next"))


def _is_told_from_elsewhere(reading: Reading, grain: str) -> bool:
    """Of "In September he quit. The next day …": from a day of September, which nobody named; and
    of "the last day of our visit".
    """
    named = reading.has("the") or reading.opens_sentence()
    if named and reading.word("last") == "last" and reading.after() == "of":
        return True
    if grain == "Y" and reading.has("that") and reading.today and not reading.anchors.near("Y"):
        return True
    leans = _leans(reading) or reading.has("that") or reading.has("same")
    if reading.has("same") and reading.anchors.near(grain) is None:
        return True
    if grain in ("W", "M") and reading.has("following") and reading.direction == "past":
        start = _start(reading, grain)
        return start is not None and start == reading.today  # nothing was named
    if grain == "W" and reading.has("previous"):
        return reading.anchors.has_gone_back(reading.start, "W")  # last autumn … the previous week
    return grain == "D" and leans and reading.anchors.has_gone_back(reading.start)


def _is_of_an_hour(reading: Reading) -> bool:
    """Of "was found at 6am the next day": the hour has been told of that day."""
    named, leans = reading.anchors.named_up_to, reading.has("next") or reading.has("following")
    near = named and reading.start - named <= 1
    return bool(leans and near and reading.has("the") and "T" in reading.anchors.values[-1][:11])


def _is_defined(reading: Reading) -> bool:
    """Whether a relative says which year, week or day it was."""
    if reading.sign("unitlike") == "D" and reading.word("last") == "last":
        lead = reading.before(1 + (reading.before() == "the"))
        alone = lead in _LAST_OF_ALL and reading.after() != "of"
        return alone or reading.after() in _NO_LAST_DAY  # "the last day I took off"
    led = reading.has("the") or reading.before() == "the"
    return led and (reading.after(), reading.after(2)) in _FOR_WHICH


def _one_further(reading: Reading) -> Meaning | None:
    """Of "the year before last", "the week after next"."""
    step = -2 if reading.has("before") else 2
    return period(reading.today, step, reading.sign("unitlike"))


def _start(reading: Reading, grain: str) -> date | None:
    """What it is reckoned from: "the following", "the same" lean on what was named before."""
    leaning = any(reading.has(name) for name in ("previous", "following", "that", "same"))
    told_on = reading.has("the") and reading.has("next")
    if grain == "Q" and reading.has("previous") and (told := reading.anchors.quarters.first):
        reported = days_of(told)
        return reported[0] if reported else reading.today
    if grain == "Y" and reading.has("previous") and _is_last_year(reading):
        return reading.today  # from 3 million last year … from 2 million in the previous year
    if leaning or (told_on and (grain == "D" or reading.direction == "past")):
        over = reading.direction == "past"
        return reading.anchors.near(grain, over=over) or reading.today
    return reading.today


def _is_last_year(reading: Reading) -> bool:
    """Whether the year named last is the one before this, and nobody wrote it."""
    named, today = reading.anchors.near("Y"), reading.today
    last = named is not None and today is not None and named.year == today.year - 1
    return last and not reading.anchors.written.is_told


def _named_quarter(reading: Reading) -> Meaning | None:
    anchors, today = reading.anchors, reading.today
    if reading.has("that") and anchors.quarters.last:
        return day(anchors.quarters.last)
    before = shifted(today, -1, "Q") if today else None
    if anchors.quarters.first:
        return day(anchors.quarters.reported(before))
    return period(today, -1 if reading.has("latest") else 0, "Q")


def _same_month(reading: Reading) -> Meaning | None:
    """Of "the same month of last year": the month that was named before, a year back."""
    if (reading.sign("unit"), reading.sign("unit2")) != ("M", "Y"):
        return None
    named = reading.anchors.near("M")
    if named is None or reading.today is None:
        return leaning(UNKNOWN["M"])
    step = named.year if reading.has("previous") else reading.today.year
    return day(f"{step - 1:04d}-{named.month:02d}")


def _without_apostrophe(reading: Reading) -> Meaning | None:
    """Of "this years winner", as it is often written: the year that is going on."""
    return period(reading.today, 0, "Y") if reading.sign("units") == "Y" else None


_THIS = "(last | previous | next | coming | following | this | current | that | same | latest)"
RULES = (
    Rule(
        "the (comparable | same) unit (of | in)? (last | the previous) unit",
        _same_month,
        "In May it sold more than in [the same month of last year].",
        "2023-05",
    ),
    Rule("this units", _without_apostrophe, "She won [this years] race.", "2024"),
    Rule(
        "the unitlike (before last | after next)",
        _one_further,
        "It sank [the year before last].",
        "2022",
    ),
    Rule(f"(the | this)? {_THIS} unitlike", _relative, "It was built [last year].", "2023"),
    Rule(
        "that same unitlike", _relative, "He left on May 3, and died [that same day].", "2024-05-03"
    ),
    Rule(
        "this (last | coming) unitlike",
        _relative,
        "He left [this past month].",
        "2024-05-15/2024-06-15",
    ),
)
