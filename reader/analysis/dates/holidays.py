"""Which feast is meant: "Christmas", "last Easter", "Labor Day 2019", the nearest without a year.

To teach the reader a feast, add a line to lexicon/time_words.txt; its days are in `feast_days`.
"""

from datetime import date

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.feast_days import feast_of, first_day, last_day
from reader.analysis.dates.feast_names import names_no_day
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.season_words import points
from reader.analysis.dates.tellings import foretold_on
from reader.analysis.dates.verb_classes import told_as_past

_SETTLED, _PARTICLES = context("settled"), frozenset({"away", "down", "in", "off", "out", "up"})
# "By Easter she had been there": with a past verb a feast lies at most so many days ahead.
_AHEAD_IN_SPITE_OF_PAST = 90
_A_FEW_WORDS = 6
_NEARBY = (-1, 0, 1)


def holiday(reading: Reading) -> Meaning | None:
    """A feast; the nearest one where no year is named."""
    if names_no_day(reading):
        return None
    name = reading.sign("holiday")
    if reading.has("year"):
        return feast_of(reading.number("year"), name)
    behind = _year_behind(reading)
    if behind:
        return feast_of(behind, name)
    if reading.has("following") and reading.anchors.is_at_a_year():
        named = reading.anchors.near("Y")
        return feast_of(named.year + 1, name) if named else None
    if reading.has("following") and (start := reading.anchors.near("M")):
        return _following(name, start)
    told = reading.anchors.written.just_before(reading.start, reading.sentence_start())
    if (
        told
        and reading.direction == "past"
        and not _in_aside(reading)
        and not (reading.has("last") or reading.has("next"))
    ):
        return feast_of(told, name)  # "In 1998 she left, two days before Christmas"
    today = reading.today
    if reading.sign("unit") == "Y" and (reading.has("that") or reading.has("same")):
        named = reading.anchors.near("Y")
        return feast_of(named.year, name) if named else leaning("XXXX-XX-XX")
    if today is None:
        return unknown("XXXX-XX-XX")
    if reading.sign("unit") == "Y":
        step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
        return feast_of(today.year + step, name)
    foretold = foretold_on(reading)
    if foretold and not points(reading):
        return _following(name, foretold)  # wrote in June that it would end by Halloween
    return _nearby(reading, name, today)


def _nearby(reading: Reading, name: str, today: date) -> Meaning | None:
    """The feast that is near, on the side that its words or its verb say."""
    feasts = [f for step in _NEARBY if (f := feast_of(today.year + step, name))]
    if reading.has("last"):
        feasts = [f for f in feasts if first_day(f) < today][-1:]
    elif reading.has("next"):
        feasts = [f for f in feasts if first_day(f) > today][:1]
    elif reading.before() == "since" or _was_then(reading):
        feasts = [f for f in feasts if first_day(f) <= today][-1:]
    elif reading.direction == "past" and "would" not in reading.clauses.left(reading.start):
        feasts = [f for f in feasts if (first_day(f) - today).days <= _AHEAD_IN_SPITE_OF_PAST]
    elif reading.direction == "ahead":
        feasts = [f for f in feasts if last_day(f) >= today][:1]
    return min(feasts, key=lambda f: abs((first_day(f) - today).days), default=None)


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
    feasts = (feast_of(start.year + step, name) for step in (0, 1))
    return next((f for f in feasts if f and first_day(f) > start), None)


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


RULES = (
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
)
