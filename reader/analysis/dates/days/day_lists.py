"""Days that share a month with the one beside them: "3 and 5 June", "June 3, 4 and 5".

To teach the reader another way of listing days, add a rule.
"""

import re

from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading

_LIST = re.compile(shape_of("(, the? day)* ,? (and | or) the? day of? anymonth (,? year)?"))
_AFTER_A_DAY = context("after-a-day")


def _and_the_next(reading: Reading) -> Meaning | None:
    """Of "June 3, 4 and 5": the other days of the month that was just named."""
    comma = (reading.before(2), reading.before()) == (",", "and")  # June 3, 4, and 5
    named = reading.anchors.days.just_before(reading.start - comma)
    number = reading.number("small")
    if named is None or number <= named.day or reading.before() not in ("and", ","):
        return None
    if reading.after().isalpha() and reading.after() not in _AFTER_A_DAY:
        return None  # "June 3, 4 people died"
    if reading.after() == "-" and reading.after(2).isalpha():
        return None  # "On June 3, 15-year-old Tom"
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


RULES = (
    Rule("the? day", _listed, "They met on [3] and 5 June.", "2024-06-03"),
    Rule("small", _and_the_next, "They met on June 3 and [4].", "2024-06-04"),
)
