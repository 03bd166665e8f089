"""Which period a bare one is: "the year", "the week", "the day"; "player of the year" names none.

To teach the reader an idiom that only looks like a period, add it to `is_idiom`, and a word beside
it to lexicon/time_contexts.txt.
"""

import re

from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.days.weekends import weekend
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.lengths.stretches import days_to
from reader.analysis.dates.meaning import UNKNOWN, Meaning, between, day, leaning
from reader.analysis.dates.reading import Reading

_AWARDED, _FASHION = context("awarded"), context("of-the-day")
_EVENTS = context("after-the-day")
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "the", "his", "her", "their", "its"})

_IS_A_YEAR = re.compile(shape_of("year"))
_HYPHENED = frozenset({"end", "long", "old", "on", "over", "round", "to"})


def is_idiom(reading: Reading) -> bool:
    """Of "back in the day", "slimmer by the day", "day in and day out", and of "at the end of the
    day, it is his call".
    """
    words = reading.tokens.words[max(0, reading.start - 4) : reading.end]
    after_all = reading.after() == "," and words[-6:] == ["at", "the", "end", "of", "the", "day"]
    habit = reading.before() == "by" or (reading.after() == "in" and reading.after(3) == "day")
    habit = habit or words[-3:] == ["to", "the", "day"]  # 50 years to the day after he died
    return after_all or habit or words[-4:] == ["back", "in", "the", "day"]


def _bare(reading: Reading) -> Meaning | None:
    """Of "the year", "the week", "the day": the one that is going on, or was just told of."""
    grain = reading.sign("unitlike")
    if _is_of_a_name(reading):
        return None
    if grain == "E":
        return Meaning("duration", "P10Y")
    if grain == "WE":
        return weekend(reading)
    if grain == "Y":
        return _the_year(reading)
    if grain in ("W", "M"):
        return _the_week_or_month(reading, grain)
    return _the_day(reading) if grain == "D" else None


def _is_of_a_name(reading: Reading) -> bool:
    """Of "Man of the Year", "player of the year", "the year-long strike": no period."""
    titled = reading.capital_at("unitlike") and reading.written() != reading.written().upper()
    awarded = reading.before() == "of" and reading.before(2) in _AWARDED
    return titled or awarded or (reading.after() == "-" and reading.after(2) in _HYPHENED)


def _the_year(reading: Reading) -> Meaning | None:
    """Of "the year": a length where it is measured ("for the year ended"), else this one."""
    if days := days_to(reading, 1, "Y"):
        return Meaning("duration", "P1Y", days=days)
    if reading.after() in ("is", "was") and _IS_A_YEAR.match(reading.tokens.shape, reading.end + 1):
        return None  # the year was 1968
    told = reading.anchors.year_just_before(reading.start) if reading.before() == "," else None
    if told:
        return day(told)  # in 1985, the year it sank
    measured = reading.after() in ("to", "through") and reading.month_after()
    if measured or reading.after() in ("ended", "ending", "ago", "before", "after", "since"):
        return Meaning("duration", "P1Y")
    if reading.after() == "following" or (reading.after(), reading.after(2)) == ("of", "the"):
        return leaning(UNKNOWN["Y"])  # "she came in the year of the floods"
    return period(reading.today, 0, "Y")


def _the_week_or_month(reading: Reading, grain: str) -> Meaning | None:
    """Of "the week to 3 May" those days; of "the month before" none that is named here."""
    if reading.after() in ("following", "that"):
        return leaning(UNKNOWN[grain])
    if reading.after() == "since":
        return Meaning("duration", f"P1{grain}")  # in the week since the fire
    if days := days_to(reading, 1, grain):
        return between(*(day.isoformat() for day in days))
    if reading.after() in ("before", "after", "of", "from"):
        return leaning(UNKNOWN[grain])
    if grain == "W" and looks_back_on_monday(reading):
        return period(reading.today, -1, grain)
    if grain == "M" and (named := _told_month(reading)):
        return day(named)
    return period(reading.today, 0, grain)


def _told_month(reading: Reading) -> str | None:
    """Of "exports fell in May … to a low for the month", "in May 1993, the month it sank": the
    month that was just told of."""
    led = reading.before() in ("for", "in", "during", ",")
    last = reading.anchors.values[-1] if led and reading.anchors.values else ""
    fresh = len(last) == len("2019-05") and reading.anchors.is_fresh(reading.start)
    return last if fresh and days_of(last) else None


def _the_day(reading: Reading) -> Meaning | None:
    """Of "the day": the one the story is at; none where it is no day of the calendar."""
    if reading.after() == "following":
        return leaning(UNKNOWN["D"])
    if is_idiom(reading) or reading.after() == "as":
        return None  # "described the day as historic"
    if reading.before() == "of" and reading.before(2) in _FASHION:
        return None  # "the government of the day"
    if reading.after() in _EVENTS:
        return leaning("XXXX-XX-XX") if reading.after() in ("before", "after") else None
    if reading.after() in _SUBJECTS and reading.before() in ("on", "since", "until", "from", "by"):
        return leaning("XXXX-XX-XX")  # on the run since the day the case was lodged
    return period(told_day(reading) or reading.today, 0, "D")


def looks_back_on_monday(reading: Reading) -> bool:
    """Of "for the week, it fell 3%", said on a Monday: the week that is over."""
    monday = reading.today is not None and reading.today.weekday() == 0
    return monday and reading.direction == "past"


RULES = (Rule("the unitlike", _bare, "Sales rose in [the year] as a whole.", "2024"),)
