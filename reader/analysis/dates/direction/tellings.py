"""How an expression is told of: on which day, foretold or over, for every year, or as scheduled.

The words stand in lexicon/time_contexts.txt; to teach the reader an event whose day is set, add it
to the line `scheduled` there.
"""

from datetime import date
from itertools import pairwise

from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.verb_classes import told_as_past
from reader.analysis.dates.reading import Reading

# "By May 3 the old mill had": a subject has fewer words than this.
_SUBJECT = 6
_USUALLY = frozenset({"usually", "normally", "typically", "generally", "traditionally", "annually"})
_OF_A_YEAR = frozenset({("year", "begins"), ("year", "starts"), ("year", "ends"), ("year", "runs")})
_OF_MANY = frozenset({("most", "years"), ("some", "years"), ("every", "year"), ("each", "year")})
_SCHEDULED, _SETTLED = context("scheduled"), context("settled")


def told_day(reading: Reading) -> date | None:
    """The day the story is at: the one named last, but none to come for what has happened."""
    return reading.anchors.days.last(over=reading.direction == "past")


def foretold_on(reading: Reading) -> date | None:
    """The day on which it was said of what "would" be: "warned in May that it would …"."""
    if reading.today is None or "would" not in reading.clauses.left(reading.start):
        return None
    if "would" not in reading.tokens.words[reading.anchors.named_up_to : reading.start]:
        return None  # would resume dividends, suspended in March, on
    said = reading.anchors.named_since(reading.sentence_start())
    return said if said and said < reading.today else None


def is_told_right_before(reading: Reading) -> bool:
    """Whether the verb right before it is a past one ("visited on May 3", not "set for")."""
    verb = reading.before(2)
    if reading.before() == "by":
        return "had" in reading.clauses.right(reading.end)[:_SUBJECT]  # By May 3 the hole had been
    return reading.before() == "on" and told_as_past(verb) and verb not in _SETTLED


def is_of_every_year(reading: Reading) -> bool:
    """Whether it is of no one year: "the school year begins on May 1", "usually peaks in"."""
    left = reading.clauses.left(reading.start)
    return not _USUALLY.isdisjoint(left) or not (_OF_A_YEAR | _OF_MANY).isdisjoint(pairwise(left))


def names_what_is_scheduled(reading: Reading) -> bool:
    """Whether the expression stands before an event whose day is set ("Nov. 5 election")."""
    return bool(_SCHEDULED & {reading.after(), reading.after(2), reading.after(3)})
