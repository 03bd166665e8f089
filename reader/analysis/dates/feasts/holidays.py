"""Which feast is meant: "Christmas", "last Easter", "Labor Day 2019", the nearest without a year.

To teach the reader a feast, add a line to lexicon/time_words.txt; its days are in `feast_days`.
"""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.direction.tellings import foretold_on
from reader.analysis.dates.feasts.feast_days import feast_of
from reader.analysis.dates.feasts.feast_names import is_of_another_land, names_no_day
from reader.analysis.dates.feasts.years_of_feasts import (
    is_in_aside,
    is_near,
    nearest_feast,
    next_feast,
    year_behind,
)
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.periods.season_words import points
from reader.analysis.dates.reading import Reading

# The days of one year that are kept in others too.
_ONCE = {"ve day": 1945, "vj day": 1945}


def holiday(reading: Reading) -> Meaning | None:
    """A feast; the nearest one where no year is named."""
    if names_no_day(reading):
        return None
    name = reading.sign("holiday")
    if reading.has("year"):
        return feast_of(reading.number("year"), name)
    behind = year_behind(reading)
    if behind:
        return feast_of(behind, name)
    if reading.has("following") and reading.anchors.is_at_a_year():
        named = reading.anchors.near("Y")
        return feast_of(named.year + 1, name) if named else None
    if reading.has("following") and (start := reading.anchors.near("M")):
        return next_feast(name, start)
    told = reading.anchors.written.just_before(reading.start, reading.sentence_start())
    if (
        told
        and reading.direction == "past"
        and not is_in_aside(reading)
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
    return _without_year(reading, name, today)


def _without_year(reading: Reading, name: str, today: date) -> Meaning | None:
    """The one that is near; a guess where no verb says which ("we set a place for him at")."""
    foretold = foretold_on(reading)
    if foretold and not points(reading):
        return next_feast(name, foretold)  # wrote in June that it would end by Halloween
    nearest = nearest_feast(reading, name, today)
    once = _ONCE.get(reading.word("holiday"))
    if once and reading.direction != "ahead" and nearest and not is_near(nearest, today):
        return feast_of(once, name)  # she served until VE Day
    if nearest is None or is_of_another_land(reading, nearest):
        return None
    unsure = reading.direction is None and not points(reading)
    return replace(nearest, certain=False) if unsure else nearest


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
