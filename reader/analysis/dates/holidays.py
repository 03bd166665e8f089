"""Feasts and the days round them: "Christmas", "Labor Day weekend", "the Tuesday after Easter".

To teach the reader a feast, add a line to lexicon/time_words.txt, which says how its day is found;
one that follows the moon is reckoned in `moon_feasts`.
"""

import re
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from reader.analysis import lexicon
from reader.analysis.dates.calendar_values import moved, nth_weekday, value_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, leaning, unknown
from reader.analysis.dates.moon_feasts import moon_feast
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.seasons import LED_IN, points
from reader.analysis.dates.verbs import told_as_past
from reader.analysis.dates.weekdays import day_away

_SETTLED, _PARTICLES = context("settled"), frozenset({"away", "down", "in", "off", "out", "up"})
_MIDSUMMER = 6
_TUESDAY = 1
# "By Easter she had been there": with a past verb a feast lies at most so many days ahead.
_AHEAD_IN_SPITE_OF_PAST = 90
_A_FEW_WORDS = 6
_LED_IN = frozenset({"after", "at", "before", "by", "over", "since", "until"})
_NEARBY = (-1, 0, 1)
# What leads in a feast that is a time, and what follows it where it is no premodifier.
_LEADING = (LED_IN | context("before-a-time")) - {"and", "as", "of", "to", "(", ",", "-"}
_NO_NOUN = lexicon.words("function_words") | context("after-a-feast")
# Feasts whose names say that they are a day.
_DAYS = ("day", "days", "eve", "night", "new year", "july", "mayo")
_FEAST = re.compile(r"(easter|orthodox|\d+-\d+|\d+/\d+/\d+)(?:([+-])(\d+))?")


def holiday(reading: Reading) -> Meaning | None:
    """A feast; the nearest one where no year is named."""
    in_a_name = reading.capital_before() and reading.written()[0].isupper()
    if in_a_name and not points(reading) and reading.before() not in LED_IN:
        return None
    if reading.word("last") == "past" or _is_of_something(reading):
        return None
    name = reading.sign("holiday")
    if reading.has("year"):
        return _feast(reading.number("year"), name)
    behind = _year_behind(reading)
    if behind:
        return _feast(behind, name)
    if reading.has("following") and reading.anchors.is_at_a_year():
        named = reading.anchors.near("Y")
        return _feast(named.year + 1, name) if named else None
    if reading.has("following") and (start := reading.anchors.near("M")):
        return _following(name, start)
    told = reading.anchors.year_just_told(reading.start, reading.sentence_start())
    if (
        told
        and reading.direction == "past"
        and not _in_aside(reading)
        and not (reading.has("last") or reading.has("next"))
    ):
        return _feast(told, name)  # "In 1998 she left, two days before Christmas"
    today = reading.today
    if reading.sign("unit") == "Y" and (reading.has("that") or reading.has("same")):
        named = reading.anchors.near("Y")
        return _feast(named.year, name) if named else leaning("XXXX-XX-XX")
    if today is None:
        return unknown("XXXX-XX-XX")
    if reading.sign("unit") == "Y":
        step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
        return _feast(today.year + step, name)
    foretold = reading.foretold_on()
    if foretold and not points(reading):
        return _following(name, foretold)  # wrote in June that it would end by Halloween
    return _nearby(reading, name, today)


def _nearby(reading: Reading, name: str, today: date) -> Meaning | None:
    """The feast that is near, on the side that its words or its verb say."""
    feasts = [f for step in _NEARBY if (f := _feast(today.year + step, name))]
    if reading.has("last"):
        feasts = [f for f in feasts if _first(f) < today][-1:]
    elif reading.has("next"):
        feasts = [f for f in feasts if _first(f) > today][:1]
    elif reading.before() == "since" or _was_then(reading):
        feasts = [f for f in feasts if _first(f) <= today][-1:]
    elif reading.direction == "past" and "would" not in reading.clauses.left(reading.start):
        feasts = [f for f in feasts if (_first(f) - today).days <= _AHEAD_IN_SPITE_OF_PAST]
    elif reading.direction == "ahead":
        feasts = [f for f in feasts if _last(f) >= today][:1]
    return min(feasts, key=lambda f: abs((_first(f) - today).days), default=None)


def _was_then(reading: Reading) -> bool:
    """Of "the grant ran out at Christmas", "died over Easter": a past verb right before."""
    left = reading.clauses.left(reading.start)
    if left[-1:] not in (["at"], ["over"]):
        return False
    verb = left[-3:-2] if set(left[-2:-1]) <= _PARTICLES else left[-2:-1]
    return any(map(told_as_past, verb)) and not _SETTLED & {*verb}


def _in_aside(reading: Reading) -> bool:
    """Of "the lease, signed in 2014, ran out at Christmas": the year is of the signing alone."""
    words = reading.tokens.words[reading.sentence_start() : reading.start]
    years = [place for place, word in enumerate(words) if len(word) == 4 and word.isdecimal()]
    return (
        bool(years) and words[years[-1] + 1 : years[-1] + 2] == [","] and "," in words[: years[-1]]
    )


def _following(name: str, start: date) -> Meaning | None:
    """Of "by the following Easter": the first after what was named before."""
    feasts = (_feast(start.year + step, name) for step in (0, 1))
    return next((f for f in feasts if f and _first(f) > start), None)


def _year_behind(reading: Reading) -> int | None:
    """Of "the Boxing Day wave in 2004", "his New Year's Day speech of 2018": the year it names."""
    known = lexicon.classes("time_verbs")
    for step in range(1, _A_FEW_WORDS):
        word, year = reading.after(step), reading.after(step + 1)
        if step > 1 and word in ("in", "of") and len(year) == 4 and year.isdecimal():
            return int(year)
        if not word.isalpha() or word in known:
            return None
    return None


def _is_of_something(reading: Reading) -> bool:
    """Of "Christmas trees" names no day: a season of feasts before a noun, led in by nothing."""
    if reading.before() in ("merry", "happy"):
        return True
    follows, name = reading.after(), reading.word("holiday")
    if name.endswith(_DAYS) or follows in _NO_NOUN or follows in lexicon.classes("time_verbs"):
        return False
    if points(reading) or reading.before() in _LEADING or reading.end - reading.start > 1:
        return False
    return follows == "-" or (follows.isalpha() and not reading.capital_after())


def _first(feast: Meaning) -> date:
    return feast.days[0] if feast.days else date.fromisoformat(feast.value)


def _last(feast: Meaning) -> date:
    return feast.days[1] if feast.days else _first(feast)


def _feast(year: int, name: str) -> Meaning | None:
    """Of "12-25", "11/3/4+1" (the day after the fourth Thursday of November), "easter-2"."""
    known = name.removesuffix("?")
    try:
        days = _feast_days(year, known)
    except (ValueError, OverflowError):
        return None  # Easter is reckoned for the years 1583 to 4099
    if days is None:
        return None
    first, last = days
    certain = known == name
    if first == last:
        return day(first.isoformat(), certain)
    return Meaning("date", f"{first}/{last}", certain, days=days)


def _feast_days(year: int, name: str) -> tuple[date, date] | None:
    if name.startswith("moon "):
        return moon_feast(year, name.removeprefix("moon "))
    form, sign, number = _FEAST.fullmatch(name).groups()  # type: ignore[union-attr]
    first = _feast_day(year, form) + timedelta(int(f"{sign}{number}") if sign else 0)
    return first, first


def _feast_day(year: int, form: str) -> date:
    if form == "easter":
        return easter(year)
    if form == "orthodox":
        return easter(year, EASTER_ORTHODOX)
    if "/" in form:
        month, week_day, number = (int(part) for part in form.split("/"))
        return nth_weekday(year, month, week_day, number or -1)
    month, number = (int(part) for part in form.split("-"))
    return date(year, month, number)


def _holiday_week(reading: Reading) -> Meaning | None:
    """Of "Thanksgiving weekend", "Easter week"; a Monday's weekend is the one before it."""
    grain = reading.sign("unit")
    feast = holiday(reading) if grain in ("W", "WE") else None
    if feast is None or feast.reason:
        return feast
    there = _first(feast)
    behind = grain == "WE" and there.weekday() <= _TUESDAY
    week = moved(there, -1, "W") if behind else there
    return day(value_of(week, grain)) if week else unknown("XXXX-WXX")


def _at_new_year(reading: Reading) -> Meaning | None:
    """Of "at New Year": the first of January that is near."""
    if reading.before() not in _LED_IN or not reading.written()[0].isupper():
        return None
    today = reading.today
    if today is None:
        return unknown("XXXX-01-01")
    later = today.month > _MIDSUMMER and reading.direction != "past"
    return _feast(today.year + later, "01-01")


def _new_year(reading: Reading) -> Meaning | None:
    """Of "in the new year": the one that is near, or that behind the year told before it."""
    today, told = reading.today, reading.anchors.just_told(reading.start)
    if told and reading.direction == "past":
        return day(f"{told.year + 1:04d}")
    return day(f"{today.year + (today.month > _MIDSUMMER):04d}") if today else unknown("XXXX")


def _weekday_by_a_feast(reading: Reading) -> Meaning | None:
    """Of "the Tuesday after Easter": the first such weekday on that side of the feast."""
    feast = holiday(reading)
    if feast is None or feast.reason:
        return feast
    there, weekday = _first(feast), reading.number("anyweekday")
    if reading.number("before" if reading.has("before") else "after") < 0:
        return day_away(there, -((there.weekday() - weekday) % 7 or 7))
    return day_away(there, (weekday - there.weekday()) % 7 or 7)


RULES = (
    Rule(
        "(last | next | this | the)? holiday unit ((, | in)? year)?",
        _holiday_week,
        "It opens on [Labor Day weekend].",
        "2024-W35-WE",
    ),
    Rule(
        "(last | next | this)? holiday ((, | in)? year)?",
        holiday,
        "They will meet on [Labor Day].",
        "2024-09-02",
    ),
    Rule(
        "the following holiday",
        holiday,
        "He left in May 1998 and died [the following Easter].",
        "1999-04-04",
    ),
    Rule(
        "holiday ,? of? (last | next | this) unit",
        holiday,
        "They met at [Christmas last year].",
        "2023-12-25",
    ),
    Rule(
        "holiday ,? of? (that | the same) unit",
        holiday,
        "He won in 1998 and died at [Christmas that year].",
        "1998-12-25",
    ),
    Rule("year holiday", holiday, "He won on the [2016 Election Day].", "2016-11-08"),
    Rule("newyear", _at_new_year, "They met at [New Year].", "2024-01-01"),
    Rule("the newyear", _new_year, "They may meet in [the new year].", "2024"),
    Rule(
        "the anyweekday (before | after) (last | next)? holiday",
        _weekday_by_a_feast,
        "They met on [the Saturday before Christmas].",
        "2023-12-23",
    ),
)
