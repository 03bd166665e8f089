"""Which day is written by its date: "Friday, June 28, 2019", "26 June", "3/4/99", "July fourth".

To teach the reader another way of writing a date, add a rule; the year of one that names none is
found in `unwritten_years`.
"""

from dataclasses import replace

from reader.analysis.dates.ambiguity import is_day_of_month, is_month
from reader.analysis.dates.calendar.values import day_value, days_of
from reader.analysis.dates.days.called_days import called_by_figures, called_day
from reader.analysis.dates.days.named_days import slashed_day
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, leaning, unknown
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.periods.years_beside import year_named
from reader.analysis.dates.reading import Reading

# The weekday before a date.
_WEEKDAY = "((this|next|last)? (coming)? anyweekday ,? | the following anyweekday ,)?"


def _full(reading: Reading) -> Meaning | None:
    value = day_value(reading.number("year"), reading.number("anymonth"), reading.number("day"))
    return _doubted(reading, day(value))


def _doubted(reading: Reading, there: Meaning | None) -> Meaning | None:
    """Uncertain where the weekday beside it is not that of the day: one of them is wrong."""
    days = days_of(there.value) if there and reading.has("anyweekday") else None
    if there is None or days is None or days[0].weekday() == reading.number("anyweekday"):
        return there
    return replace(there, certain=False)


def _iso(reading: Reading) -> Meaning | None:
    year, month, number = map(int, reading.word("iso").split("-"))
    return day(day_value(year, month, number))


def _month_day(reading: Reading) -> Meaning | None:
    if not is_month(reading) or not is_day_of_month(reading):
        return None
    month, number = reading.number("anymonth"), reading.number("day")
    return day(called_day(reading, month, number)) or _doubted(
        reading, dated(reading, month, number)
    )


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
    if year := year_named(reading):
        return day(day_value(year, reading.number("anymonth"), number))
    return dated(reading, reading.number("anymonth"), number) if 1 <= number <= 31 else None


def _month_day_of_year(reading: Reading) -> Meaning | None:
    """Of "June 3 last year", "June 3 of the previous year"."""
    month, number = reading.number("anymonth"), reading.number("day")
    if reading.sign("unit") != "Y":
        return None  # on May 28, last month
    if reading.today is None:
        return unknown(f"XXXX-{month:02d}-{number:02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return day(day_value(reading.today.year + step, month, number))


def _beside_told_year(reading: Reading) -> Meaning | None:
    """Of "June 30 of the previous year": the one before the year that was named, or this one."""
    named, month, number = (
        reading.anchors.near("Y"),
        reading.number("anymonth"),
        reading.number("day"),
    )
    if reading.sign("unit") != "Y" or not number:
        return None
    told = named or reading.today
    if told is None:
        return leaning(f"XXXX-{month:02d}-{number:02d}")
    step = -1 if reading.has("previous") else 1
    return day(day_value(told.year + step, month, number))


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
        "(the? day of? anymonth | anymonth day) ,? of? (that | the same) unit",
        _of_told_year,
        "He won in 1998 and died on [June 3 of that year].",
        "1998-06-03",
    ),
    Rule(
        f"{_WEEKDAY} anymonth day (, | of)? year",
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
    Rule(f"{_WEEKDAY} anymonth day", _month_day, "They met on [Monday, June 3].", "2024-06-03"),
    Rule(f"{_WEEKDAY} the? day of? anymonth", _month_day, "They meet on [26 June].", "2024-06-26"),
    Rule(
        f"{_WEEKDAY} anymonth the? (numeral -?)? nthword (,? year)?",
        _spelled_day,
        "It falls on [July fourth].",
        "2024-07-04",
    ),
    Rule(
        f"{_WEEKDAY} the? (numeral -?)? nthword of anymonth (,? year | (last|next|this) unit)?",
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
        "(anymonth day | the? day of? anymonth) ,? of? the (previous|following) unit",
        _beside_told_year,
        "It sank on [June 30 of the previous year].",
        "2023-06-30",
    ),
    Rule("small slash small", _event_day, "It was before [9/11].", "2001-09-11"),
)
