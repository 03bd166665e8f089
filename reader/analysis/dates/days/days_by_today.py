"""The days that are named from today: "today", "yesterday", "tomorrow".

To teach the reader another such word, add it to lexicon/time_words.txt with its distance.
"""

from itertools import pairwise

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, reference
from reader.analysis.dates.reading import Reading

_OF_THESE_DAYS = context("of-these-days")
_OF_NO_DAY = context("of-no-day")
_HOPED_FOR = context("before-a-tomorrow")
_OWNED = frozenset({"'s", "’s"})
_LIKENESS, _LIKENESS_REACH = frozenset({("as", "though"), ("as", "if")}), 6


def _pointing(reading: Reading) -> Meaning | None:
    """ "USA Today", "USA TODAY" and "Russia Today" are names."""
    shouted = reading.written().isupper() and not reading.in_headline()
    if reading.written()[0].isupper() and (reading.capital_before() or shouted):
        return None
    if reading.number("today") < 0 and _is_a_likeness(reading):
        return None
    if reading.after() == "'s" and reading.after(2) in _OF_THESE_DAYS:
        return reference("PRESENT_REF")  # "today's youth"
    if reading.number("today") > 0 and reading.before() in _HOPED_FOR | _OWNED:
        return None  # "hoping for a brighter tomorrow", "the town's tomorrow"
    if reading.before() == "of" and reading.before(2) in _OF_NO_DAY:
        return None  # "the leaders of tomorrow"
    return day_away(reading.today, reading.number("today"))


def _is_a_likeness(reading: Reading) -> bool:
    """Of "as though it happened yesterday", "like yesterday"."""
    left = reading.clauses.left(reading.start)[-_LIKENESS_REACH:]
    alike = any(pair in _LIKENESS for pair in pairwise(left))
    return alike or left[-1:] == ["like"]


RULES = (Rule("today", _pointing, "He resigned [yesterday].", "2024-06-14"),)
