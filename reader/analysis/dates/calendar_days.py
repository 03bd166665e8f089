"""Days by their date: "Friday, June 28, 2019", "26 June", "3/4/99", "the 15th of next month"."""

import re
from datetime import date

from reader.analysis.dates.ambiguity import is_day_of_month, is_month
from reader.analysis.dates.calendar_values import day_value, moved, value_of
from reader.analysis.dates.called_days import called_by_figures, called_day
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.meaning import Meaning, day, leaning, unknown
from reader.analysis.dates.named_days import slashed_day
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.unwritten_years import dated

_LIST = re.compile(shape_of("(, the? day)* ,? (and | or) the? day of? anymonth (,? year)?"))
_AFTER_A_DAY, _NEAR = context("after-a-day"), 60


def _full(reading: Reading) -> Meaning | None:
    return day(day_value(reading.number("year"), reading.number("anymonth"), reading.number("day")))


def _iso(reading: Reading) -> Meaning | None:
    year, month, number = map(int, reading.word("iso").split("-"))
    return day(day_value(year, month, number))


def _month_day(reading: Reading) -> Meaning | None:
    if not is_month(reading) or not is_day_of_month(reading):
        return None
    month, number = reading.number("anymonth"), reading.number("day")
    return day(called_day(reading, month, number)) or dated(reading, month, number)


def _event_day(reading: Reading) -> Meaning | None:
    """Of "9/11": a day that is called by its figures."""
    return day(called_by_figures(reading, reading.number("small"), reading.number("small2")))


def _spelled_day(reading: Reading) -> Meaning | None:
    """Of "July fourth", "the fourth of July"; "The Fourth of July" with capitals is a title."""
    head, of, _ = reading.written().partition(" of ")
    if of and head.split(" ")[-1][0].isupper():
        return None
    number = reading.number("nthword") + (
        reading.number("numeral") if reading.has("numeral") else 0
    )
    if reading.has("year"):
        return day(day_value(reading.number("year"), reading.number("anymonth"), number))
    return dated(reading, reading.number("anymonth"), number) if number <= 31 else None


def _month_day_of_year(reading: Reading) -> Meaning | None:
    """Of "June 3 last year"."""
    month, number = reading.number("anymonth"), reading.number("day")
    if reading.today is None:
        return unknown(f"XXXX-{month:02d}-{number:02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return day(day_value(reading.today.year + step, month, number))


def _day_of_near_month(reading: Reading) -> Meaning | None:
    """Of "the 15th of next month"."""
    if reading.sign("unit") != "M":
        return None
    if reading.today is None:
        return unknown(f"XXXX-XX-{reading.number('nth'):02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    there = moved(reading.today, step, "M")
    return day(day_value(there.year, there.month, reading.number("nth"))) if there else None


def _day_of_this_month(reading: Reading) -> Meaning | None:
    """Of "on the 15th": of the month named last, or of this one."""
    if reading.before() not in ("on", "by", "until") or reading.after().isalpha():
        return None
    named = reading.anchors.near("M") or reading.today
    if named is None:
        return unknown(f"XXXX-XX-{reading.number('nth'):02d}")
    return day(day_value(named.year, named.month, reading.number("nth")), certain=False)


def _weekday_the_nth(reading: Reading) -> Meaning | None:
    """Of "Friday the 13th": the nearest one; of "Friday 13th" one that is near."""
    today, number = reading.today, reading.number("nth")
    if today is None:
        return unknown(f"XXXX-XX-{number:02d}")
    months = (moved(today.replace(day=1), step, "M") for step in range(-11, 12))
    named = (day_value(month.year, month.month, number) for month in months if month)
    days = [date.fromisoformat(value) for value in named if value]
    fits = [there for there in days if there.weekday() == reading.number("anyweekday")]
    nearest = min(fits, key=lambda there: abs((there - today).days), default=None)
    near = nearest and (reading.has("the") or abs((nearest - today).days) <= _NEAR)
    return day(nearest.isoformat()) if nearest and near else None


def _and_the_next(reading: Reading) -> Meaning | None:
    """Of "June 3, 4 and 5": the other days of the month that was just named."""
    comma = (reading.before(2), reading.before()) == (",", "and")  # June 3, 4, and 5
    named = reading.anchors.day_just_before(reading.start - comma)
    number = reading.number("small")
    if named is None or number <= named.day or reading.before() not in ("and", ","):
        return None
    if reading.after().isalpha() and reading.after() not in _AFTER_A_DAY:
        return None  # "June 3, 4 people died"
    return day(day_value(named.year, named.month, number))


def _listed(reading: Reading) -> Meaning | None:
    """Of "3 and 5 June", "the 3rd, 4th and 5th of June": the first ones, of the month behind."""
    match = _LIST.match(reading.tokens.shape, reading.end)
    if match is None or reading.number("day") > 31:
        return None
    month = reading.of(match).number("anymonth")
    if reading.of(match).has("year"):
        return day(day_value(reading.of(match).number("year"), month, reading.number("day")))
    return dated(reading, month, reading.number("day"))


def _week_of(reading: Reading) -> Meaning | None:
    """Of "the week of May 3", "the weekend of July 6-7"."""
    if reading.sign("unit") not in ("W", "WE") or reading.word("edge") not in ("", "beginning"):
        return None
    meaning = dated(reading, reading.number("anymonth"), reading.number("day"))
    if meaning is None or meaning.reason:
        return meaning and unknown("XXXX-WXX")
    return day(value_of(date.fromisoformat(meaning.value), reading.sign("unit")))


def _same_day_of_year(reading: Reading) -> Meaning | None:
    """Of "this day in 1945": the day of the year that it is now, or that was named."""
    named = reading.today if reading.has("this") else reading.anchors.day() or reading.today
    if reading.sign("unit") != "D":
        return None
    if named is None:
        return unknown(f"{reading.number('year'):04d}-XX-XX")
    return day(day_value(reading.number("year"), named.month, named.day))


def _this_time(reading: Reading) -> Meaning | None:
    """Of "this time last year", "this time a year ago": about this day, so the month of a year and
    the day of a week.
    """
    grain = {"Y": "M", "M": "W", "W": "D"}.get(reading.sign("unit"))
    if grain is None or reading.today is None:
        return unknown("XXXX-XX") if grain else None
    step = next(reading.number(name) for name in ("last", "next", "ago") if reading.has(name))
    there = moved(reading.today, step, reading.sign("unit"))
    return day(value_of(there, grain), certain=False) if there else None


_NAMED_DAY = "((this|next|last)? (coming)? anyweekday ,?)?"


def _of_told_year(reading: Reading) -> Meaning | None:
    """Of "January 15 of that year": the year that was named before."""
    named = reading.anchors.near("Y")
    month, number = reading.number("anymonth"), reading.number("day")
    if reading.sign("unit") != "Y" or not number:
        return None
    if named is None:
        return leaning(f"XXXX-{month:02d}-{number:02d}")
    return day(day_value(named.year, month, number))


RULES = (
    Rule(
        "(this | that | the same) unit (in | of) year",
        _same_day_of_year,
        "The war ended on [this day in 1945].",
        "1945-06-15",
    ),
    Rule(
        "(this | the same) time ((last | next) unit | a unit ago)",
        _this_time,
        "It was full [this time last year].",
        "2023-06",
    ),
    Rule(
        "(the? day of? anymonth | anymonth day) ,? of? (that | the same) unit",
        _of_told_year,
        "He won in 1998 and died on [June 3 of that year].",
        "1998-06-03",
    ),
    Rule(
        f"{_NAMED_DAY} anymonth day (, | of)? year",
        _full,
        "It opens on [Friday, June 28, 2019].",
        "2019-06-28",
    ),
    Rule(
        "(anyweekday ,?)? the? day of? anymonth (, | of)? year",
        _full,
        "He left on [3 May 2021].",
        "2021-05-03",
    ),
    Rule("(anyweekday ,?)? iso", _iso, "Filed on [2019-06-26].", "2019-06-26"),
    Rule("(anyweekday ,?)? slashed", slashed_day, "Updated [05/02/2013].", "2013-05-02"),
    Rule(f"{_NAMED_DAY} anymonth day", _month_day, "They met on [Monday, June 3].", "2024-06-03"),
    Rule(
        f"{_NAMED_DAY} the? day of? anymonth", _month_day, "They meet on [26 June].", "2024-06-26"
    ),
    Rule(
        f"{_NAMED_DAY} anymonth the? (numeral -?)? nthword (,? year)?",
        _spelled_day,
        "It falls on [July fourth].",
        "2024-07-04",
    ),
    Rule(
        f"{_NAMED_DAY} the? (numeral -?)? nthword of anymonth (,? year)?",
        _spelled_day,
        "It falls on [the fourth of July].",
        "2024-07-04",
    ),
    Rule(
        "(anymonth day | the? day of? anymonth) ,? of? (last|next|this) unit",
        _month_day_of_year,
        "It sank on [June 3 last year].",
        "2023-06-03",
    ),
    Rule(
        "the? nth of (last|next|this) unit",
        _day_of_near_month,
        "Due on [the 15th of next month].",
        "2024-07-15",
    ),
    Rule("anyweekday ,? the? nth", _weekday_the_nth, "It was [Thursday the 13th].", "2024-06-13"),
    Rule("the nth", _day_of_this_month, "He left on [the 15th].", "2024-06-15"),
    Rule("the? day", _listed, "They met on [3] and 5 June.", "2024-06-03"),
    Rule("small", _and_the_next, "They met on June 3 and [4].", "2024-06-04"),
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
    Rule("small slash small", _event_day, "It was before [9/11].", "2001-09-11"),
    Rule(
        "the? unit of anymonth day (- day)?",
        _week_of,
        "It is set for [the week of July 8].",
        "2024-W28",
    ),
)
