"""Whether the name of a feast names its day: "at Christmas" does, "Christmas trees" does not.

To teach the reader a word that may stand before or behind the name of a day, add a line to
lexicon/time_contexts.txt.
"""

import re
from datetime import date

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.periods.season_words import LED_IN, points
from reader.analysis.dates.reading import Reading

# What leads in a feast that is a time, and what follows it where it is no premodifier.
_LEADING = (LED_IN | context("before-a-time")) - {"and", "as", "of", "to", "(", ",", "-"}
_NO_NOUN = lexicon.words("function_words") | context("after-a-feast")
# Feasts whose names say that they are a day.
_ON_A_WEEKDAY = re.compile(shape_of("(on | ,) anyweekday"))
# "The New Year Honours", "a service of Thanksgiving" are no times.
HONOURS = frozenset({"honours", "honors", "resolution", "resolutions"})
_SERVICES = frozenset({("service", "of"), ("mass", "of"), ("services", "of")})
_DAYS = ("day", "days", "eve", "night", "new year", "july", "mayo")


def names_no_day(reading: Reading) -> bool:
    """Of "Orr Christmas", "the past Christmas", "Christmas trees", "the New Year's Honours"."""
    if reading.after() in HONOURS or (reading.before(2), reading.before()) in _SERVICES:
        return True
    if reading.word("holiday") == "independence day" and reading.before() in ("'s", "’s"):
        return True  # the country's Independence Day
    in_a_name = reading.capital_before() and reading.written()[0].isupper()
    if in_a_name and not points(reading) and reading.before() not in LED_IN:
        return True
    return reading.word("last") == "past" or _is_of_something(reading)


def is_of_another_land(reading: Reading, feast: Meaning) -> bool:
    """Of "Independence Day on Tuesday", where the day that is known by that name is no Tuesday."""
    match = _ON_A_WEEKDAY.match(reading.tokens.shape, reading.end)
    if match is None or feast.days or feast.reason:
        return False
    return date.fromisoformat(feast.value).weekday() != reading.of(match).number("anyweekday")


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
