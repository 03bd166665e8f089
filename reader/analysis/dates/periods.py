"""Periods that point: "last year", "this week", "the following month", "earlier in the day"."""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.ambiguity import is_somebodys
from reader.analysis.dates.calendar_values import days_of, shifted
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, leaning, reference, unknown
from reader.analysis.dates.ranges import between
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.reckoning import period
from reader.analysis.dates.running import (
    fortnight,
    is_led_in,
    is_running,
    running,
    step_of,
    twelve_months,
)
from reader.analysis.dates.stretches import days_to
from reader.analysis.dates.year_ago import compared_quarter

_AWARDED, _FASHION = context("awarded"), context("of-the-day")
_BEGINS = frozenset({"begins", "starts", "ends", "runs"})
_SATURDAY, _SUNDAY = 5, 6
_EVENTS = context("after-the-day")


def _relative(reading: Reading) -> Meaning | None:
    grain = reading.sign("unitlike")
    if reading.is_titled():
        return None  # "on This Week"
    if grain == "F":
        return fortnight(reading)
    bare_past = reading.word("last") == "past" and not reading.has("the")
    if (bare_past and not reading.has("this")) or (reading.has("last") and is_somebodys(reading)):
        return None
    if grain == "WE":
        return _weekend(reading)
    if is_running(reading, grain):
        return running(reading, grain)
    if grain == "Q" and (reading.has("latest") or reading.has("that")):
        return _named_quarter(reading)
    if grain == "Y" and reading.has("last") and (same := compared_quarter(reading)):
        return day(same)
    if grain == "D" and reading.has("this") and reading.before() == "to":
        return reference("PRESENT_REF")  # "to this day"
    if grain == "D" and reading.word("last") == "last" and reading.after() in _EVENTS - {"of"}:
        return None  # "the last day I took off"
    if reading.has("the") and reading.word("last") == "last" and reading.after() == "of":
        return leaning(UNKNOWN[grain]) if grain in UNKNOWN else None  # "of our visit"
    if _is_told_from_elsewhere(reading, grain):
        return leaning(UNKNOWN[grain])
    if grain == "D" and reading.has("that"):
        named = reading.anchors.day()
        to_come = named != reading.told_day()
        return leaning(UNKNOWN["D"]) if named is None or to_come else period(named, 0, "D")
    there = period(_start(reading, grain), step_of(reading), grain)
    if there and not there.reason and reading.word("unitlike") == "year" and is_led_in(reading):
        return twelve_months(reading, there)
    return replace(there, certain=False) if there and _is_a_sundays(reading, grain) else there


def _is_a_sundays(reading: Reading, grain: str) -> bool:
    """Of "meets this week", said on a Sunday: it may be the week that begins."""
    sunday = reading.today is not None and reading.today.weekday() == _SUNDAY
    return sunday and grain == "W" and reading.has("this") and reading.direction != "past"


def _is_told_from_elsewhere(reading: Reading, grain: str) -> bool:
    """Of "In September he quit. The next day …": from a day of September, which nobody named."""
    leans = reading.has("following") or (reading.has("the") and reading.has("next"))
    if grain in ("W", "M") and reading.has("following") and reading.direction == "past":
        start = _start(reading, grain)
        return start is not None and start == reading.today  # nothing was named
    return grain == "D" and leans and reading.anchors.has_gone_back(reading.start)


def _one_further(reading: Reading) -> Meaning | None:
    """Of "the year before last", "the week after next"."""
    step = -2 if reading.has("before") else 2
    return period(reading.today, step, reading.sign("unitlike"))


def _start(reading: Reading, grain: str) -> date | None:
    """What it is reckoned from: "the following", "the same" lean on what was named before."""
    leaning = any(reading.has(name) for name in ("previous", "following", "that", "same"))
    told_on = reading.has("the") and reading.has("next")
    if grain == "Q" and reading.has("previous") and (told := reading.anchors.first_quarter):
        reported = days_of(told)
        return reported[0] if reported else reading.today
    if leaning or (told_on and (grain == "D" or reading.direction == "past")):
        over = reading.direction == "past"
        return reading.anchors.near(grain, over=over) or reading.today
    return reading.today


def _named_quarter(reading: Reading) -> Meaning | None:
    anchors, today = reading.anchors, reading.today
    if reading.has("that") and anchors.last_quarter:
        return day(anchors.last_quarter)
    before = shifted(today, -1, "Q") if today else None
    if anchors.first_quarter:
        return day(anchors.reported_quarter(before))
    return period(today, -1 if reading.has("latest") else 0, "Q")


def _weekend(reading: Reading) -> Meaning | None:
    today = reading.today
    if today is None:
        return unknown(UNKNOWN["WE"])
    step = step_of(reading)
    if step == 0 and not reading.has("this"):
        to_come = reading.direction == "ahead" or _is_to_come(reading)
        if (foretold := reading.foretold_on()) and foretold.weekday() < _SATURDAY:
            return period(foretold, 0, "WE")  # it was said on Thursday that it would open
        return period(today, 0 if today.weekday() >= _SATURDAY or to_come else -1, "WE")
    if step == 0 and today.weekday() < _SATURDAY and reading.direction == "past":
        step = -1
    return period(today, step, "WE")


def _is_to_come(reading: Reading) -> bool:
    """Of "ahead of the weekend", "by the weekend"."""
    ahead = (reading.before(2), reading.before()) == ("ahead", "of")
    return ahead or reading.before() in ("by", "before", "until", "beyond")


def is_idiom(reading: Reading) -> bool:
    """Of "back in the day", "slimmer by the day", "day in and day out", and of "at the end of the
    day, it is his call".
    """
    words = reading.tokens.words[max(0, reading.start - 4) : reading.end]
    after_all = reading.after() == "," and words[-6:] == ["at", "the", "end", "of", "the", "day"]
    habit = reading.before() == "by" or (reading.after() == "in" and reading.after(3) == "day")
    return after_all or habit or words[-4:] == ["back", "in", "the", "day"]


def _the_year(reading: Reading) -> Meaning | None:
    """Of "the year": a length where it is measured ("for the year ended"), else this one."""
    grain = reading.sign("unitlike")
    if reading.capital_at("unitlike") and reading.written() != reading.written().upper():
        return None  # "Man of the Year"
    if reading.before() == "of" and reading.before(2) in _AWARDED:
        return None  # "player of the year"
    if (reading.after(), reading.after(2)) == ("-", "end"):
        return None
    if grain == "Y" and (days := days_to(reading, 1, "Y")):
        return Meaning("duration", "P1Y", days=days)
    if grain == "Y" and reading.before() == ",":
        told = reading.anchors.year_just_before(reading.start)
        if told:
            return day(told)  # in 1985, the year it sank
    if grain == "Y" and reading.after() in ("ended", "ending", "ago", "before", "after"):
        return Meaning("duration", "P1Y")
    if grain == "Y" and reading.after() in ("to", "through") and reading.month_after():
        return Meaning("duration", "P1Y")
    if grain == "E":
        return Meaning("duration", "P10Y")
    if grain == "WE":
        return _weekend(reading)
    if grain in ("D", "W", "M", "Y") and reading.after() == "following":
        return leaning(UNKNOWN[grain])
    if grain == "D":
        return _the_day(reading)
    if grain in ("W", "M") and (days := days_to(reading, 1, grain)):
        return between(*(day.isoformat() for day in days))
    if grain in ("W", "M") and reading.after() in ("before", "after", "of"):
        return leaning(UNKNOWN[grain])
    if grain == "Y" and (reading.after(), reading.after(2)) == ("of", "the"):
        return leaning(UNKNOWN[grain])  # "she came in the year of the floods"
    if grain == "W" and looks_back_on_monday(reading):
        return period(reading.today, -1, grain)
    return period(reading.today, 0, grain) if grain in ("Y", "W", "M") else None


def _the_day(reading: Reading) -> Meaning | None:
    """Of "the day": the one the story is at; none where it is no day of the calendar."""
    if is_idiom(reading) or reading.after() == "as":
        return None  # "described the day as historic"
    if reading.before() == "of" and reading.before(2) in _FASHION:
        return None  # "the government of the day"
    if reading.after() in _EVENTS:
        return leaning("XXXX-XX-XX") if reading.after() in ("before", "after") else None
    if reading.after() in _SUBJECTS and reading.before() in ("on", "since", "until", "from", "by"):
        return leaning("XXXX-XX-XX")  # on the run since the day the case was lodged
    return period(reading.told_day() or reading.today, 0, "D")


def looks_back_on_monday(reading: Reading) -> bool:
    """Of "for the week, it fell 3%", said on a Monday: the week that is over."""
    monday = reading.today is not None and reading.today.weekday() == 0
    return monday and reading.direction == "past"


def _bare_weekend(reading: Reading) -> Meaning | None:
    if "a" in (reading.before(), reading.before(2)) and not reading.says_which_noun():
        return None  # "have a nice weekend", unlike "a weekend storm"
    return _weekend(reading) if reading.sign("unit") == "WE" else None


def _fiscal(reading: Reading) -> Meaning | None:
    if reading.after() in ("ended", "ending"):
        return Meaning("duration", "P1Y", days=days_to(reading, 1, "Y"))
    if reading.before() in ("a", "any", "per") or reading.after() in _BEGINS:
        return None  # "it changed to a fiscal year", "whose fiscal year begins in April"
    return period(reading.today, step_of(reading), "Y") if reading.sign("unit") == "Y" else None


def _without_apostrophe(reading: Reading) -> Meaning | None:
    """Of "this years winner", as it is often written: the year that is going on."""
    return period(reading.today, 0, "Y") if reading.sign("units") == "Y" else None


_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "the", "his", "her", "their", "its"})
_THIS = "(last | previous | next | coming | following | this | current | that | same | latest)"
RULES = (
    Rule("this units", _without_apostrophe, "She won [this years] race.", "2024"),
    Rule(
        "the unitlike (before last | after next)",
        _one_further,
        "It sank [the year before last].",
        "2022",
    ),
    Rule(f"(the | this)? {_THIS} unitlike", _relative, "It was built [last year].", "2023"),
    Rule(
        "this (last | coming) unitlike",
        _relative,
        "He left [this past month].",
        "2024-05-15/2024-06-15",
    ),
    Rule("the unitlike", _the_year, "Sales rose in [the year] as a whole.", "2024"),
    Rule("unit", _bare_weekend, "A [weekend] storm killed two.", "2024-W24-WE"),
    Rule(
        "(the | its)? (full | this | last | next | coming | current | latest)? fiscal unit",
        _fiscal,
        "It lost money in [the last fiscal year].",
        "2023",
    ),
    Rule("the full unit", _fiscal, "It made a profit for [the full year].", "2024"),
)
