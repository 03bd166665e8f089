"""Which year a day without one is of: the nearest, the told one, or as the verb says.

A date of the news is the nearest such day; a story within the story keeps the year it began with
(`told_years`); a second date or a weekday beside it decides (`years_beside`).
"""

from datetime import date
from itertools import pairwise

from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction import direction_of
from reader.analysis.dates.direction.settled import is_picked
from reader.analysis.dates.direction.tellings import (
    foretold_on,
    is_of_every_year,
    is_told_right_before,
    names_what_is_scheduled,
)
from reader.analysis.dates.direction.verb_classes import told_as_past, verb_class
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.periods.years_beside import (
    beside_another,
    falls_on,
    shared_year,
    year_of_an_end,
    year_of_what_is_on,
)
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.story.told_years import framed_year, listed_year, told_year
from reader.analysis.lexicon.small_words import DETERMINERS

# An announcement is past and its date ahead: "will be held on Sept. 20, the company said". With a
# past verb a date stays the nearest one unless it lies further ahead than this (days; 60 to 120
# give the same on development texts), or in the next year: that is written with its year.
_AHEAD_IN_SPITE_OF_PAST = 90
# "whose Feb. 9 primary": the verb is said of something else.
BEFORE_A_NOUN = DETERMINERS | {"whose", "'s"}
# A day so near that is told as over is no other one: a page may be dated too early (days).
_WEEKS, _HALF_A_YEAR = 30, 183
# A date further away than this is a guess where no verb says which way it lies.
_FAR = 120
_SCHEDULED = context("scheduled")
_MOVED, _NEAR = context("moved"), 5
_FIXED = frozenset({"set", "fixed", "listed", "scheduled"})
_JOINS = frozenset({"from", "and", "or", ";", ","})
_LEADS_IN = frozenset({"between", "by", "from", "on", "until"})
# So many words from "will" to what leads in its day ("will be held").
_STANDS = frozenset({
    "begins", "closes", "due", "ends", "expires", "is", "opens", "reopens", "resumes", "starts",
})  # fmt: skip
_SETTING = 45  # days
_A_FEW = 6
_WILL, _AT_ONCE = frozenset({"will", "shall", "'ll", "’ll"}), 3
_LASTED = frozenset({"half", "months", "period", "quarter", "weeks", "year"})


def dated(reading: Reading, month: int, number: int) -> Meaning | None:
    """A day without a year: the nearest one, unless the verb says otherwise from afar."""
    today = reading.today
    shared = shared_year(reading, month)
    if shared:
        return day(day_value(shared, month, number))
    framed = framed_year(reading) or year_of_an_end(reading, month, number)
    framed = framed or listed_year(reading, month, number)
    framed = framed or year_of_what_is_on(reading, month, number)
    if framed:
        return day(day_value(framed, month, number))
    told = told_year(reading, month)
    if told:
        return day(day_value(told, month, number), certain=False)
    named = reading.anchors.days.year_of(month, number)
    if named and reading.has("anyweekday") and not falls_on(reading, named, month):
        named = None
    if named and reading.direction != "ahead":
        return day(day_value(named, month, number))
    beside = beside_another(reading, month, number) if today else None
    if beside:
        return beside
    if today is None:
        known = day_value(2000, month, number)
        return unknown(f"XXXX-{month:02d}-{number:02d}") if known else None
    year = _year_of(reading, today, month, max(1, min(number, 28)))
    meant = day_value(year, month, number)
    away = (date.fromisoformat(meant) - today).days if meant else 0
    far, sure = abs(away) > _FAR, reading.direction is not None
    told = reading.direction == "past" and is_told_right_before(reading)
    odd = told and (away > 0 or -away > _HALF_A_YEAR)
    odd = odd or is_of_every_year(reading)
    return day(meant, certain=not odd and (not far or sure))


def ends_what_is_over(reading: Reading) -> bool:
    """Of "the year ended Jan. 31", and of "it earned a million in the year ending Jan. 31"."""
    on = reading.before() in ("on", "in")
    start = reading.start - on
    ending = reading.before(1 + on) == "ending"
    over = ending and direction_of(reading.clauses, start - 1, start) == "past"
    left = reading.clauses.left(reading.start)
    if reading.before() == "to" and reading.before(2) in _LASTED and _MOVED.isdisjoint(left):
        return reading.direction == "past"  # the half year to June 30
    return over or reading.before(1 + on) == "ended"


def _is_set(reading: Reading) -> bool:
    """Of "set a trial for May 3 with a hearing on April 9", "was put off to Jan. 27"."""
    left = reading.clauses.left(reading.start)
    if reading.before() == "to":
        return not _MOVED.isdisjoint(left[-_NEAR:])
    event = reading.before() == "on" and reading.before(2) in _SCHEDULED
    return event and not _FIXED.isdisjoint(left)


def _goes_on(reading: Reading) -> bool:
    """Of "from now to 31 March, and again from 1 November", "on May 3 in Mirel; and November 9 in
    Orsk": it follows a day that is ahead.
    """
    words = reading.tokens.words[reading.anchors.named_up_to : reading.start]
    leads = reading.before() in _JOINS or (words[:2] == [",", "with"] and len(words) <= _A_FEW)
    return leads and _follows(reading)


def _is_told_of(reading: Reading, back: int) -> bool:
    """Of "will be held on Dec. 3", "the last day is Dec. 3", "set Dec. 3 for the trial": nothing
    stands between. What was set for a day of last month is over.
    """
    left = reading.clauses.left(reading.start)
    if is_picked(left, reading.clauses.right(reading.end)):
        return back > _SETTING
    while left and left[-1] in _LEADS_IN:
        left.pop()
    return (left and left[-1] in _STANDS) or not _WILL.isdisjoint(left[-_AT_ONCE:])


def _follows(reading: Reading) -> bool:
    """Whether a day that is ahead was named before in the sentence, and no verb stands between."""
    named = reading.anchors.named_since(reading.sentence_start())
    between = reading.tokens.words[reading.anchors.named_up_to : reading.start]
    ahead = named and reading.today and named > reading.today
    acts = [two for one, two in pairwise(["", *between]) if one not in DETERMINERS]
    return bool(ahead) and not any(map(verb_class, acts)) and not any(map(told_as_past, acts))


def _year_of(reading: Reading, today: date, month: int, number: int) -> int:
    nearby = [y for y in (today.year - 1, today.year, today.year + 1) if 1 <= y <= 9999]
    nearest = min(nearby, key=lambda year: abs((date(year, month, number) - today).days))
    if reading.has("anyweekday") and reading.has("day"):
        fitting = [year for year in nearby if falls_on(reading, year, month)]
        named = reversed(reading.anchors.years_named)
        fitting = fitting or [year for year in named if falls_on(reading, year, month)][:1]
        if len(fitting) == 1:
            return fitting[0]  # "Saturday, January 31" in a story of 1953
    foretold = foretold_on(reading)
    if foretold:
        return foretold.year + (date(foretold.year, month, number) < foretold)
    away = (date(nearest, month, number) - today).days
    if away > 0 and ends_what_is_over(reading):
        return nearest - 1
    scheduled = reading.before() in BEFORE_A_NOUN and names_what_is_scheduled(reading)
    if (
        away > 0
        and reading.direction == "past"
        and not (scheduled or _is_set(reading) or _follows(reading))
    ):
        of_next_year = nearest > today.year and reading.before() not in BEFORE_A_NOUN
        told = away > _WEEKS and is_told_right_before(reading)
        return nearest - (of_next_year or away > _AHEAD_IN_SPITE_OF_PAST or told)
    ahead = reading.direction == "ahead" or (scheduled and reading.direction is None)
    if ahead and (-away > _AHEAD_IN_SPITE_OF_PAST or (away < 0 and _is_told_of(reading, -away))):
        return nearest + 1
    if away < 0 and reading.direction != "past" and _goes_on(reading):
        return nearest + 1
    return nearest
