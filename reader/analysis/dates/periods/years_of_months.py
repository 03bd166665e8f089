"""Which year a month without one is of: the nearest, one written beside it, or as the verb says.

To teach the reader what is delivered in a month to come ("November crude"), add to `_TRADED`.
"""

import re
from datetime import date

from reader.analysis.dates.ambiguity import says_which_noun
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction import NEGATIONS
from reader.analysis.dates.direction.event_days import (
    had_been_planned,
    is_a_deal,
    is_called_off,
    is_moved_from,
    lies_either_way,
)
from reader.analysis.dates.direction.tellings import (
    foretold_on,
    is_of_every_year,
    names_what_is_scheduled,
)
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.periods.unwritten_years import BEFORE_A_NOUN, ends_what_is_over
from reader.analysis.dates.periods.years_beside import year_named
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.story.told_years import framed_year, told_year

# "June and July of 2020": the year behind the second month is that of the first.
_SHARED = re.compile(
    shape_of("(and | or | to | -) anymonth (of | ,)? (year | (last | next | this) unit)")
)
# "from May to September", "May through September"; "between May and September"
_UNTIL = re.compile(shape_of("(to | -) anymonth"))
_MONTH_TO = re.compile(shape_of("anymonth (to | -)"))
_MONTH_AND = re.compile(shape_of("anymonth and"))
# "since the storm in January": so many words between.
_NEAR = 6
# Behind a verb that settles what is to come a month stays the nearest one if it lies at most so
# many months ahead ("agreed to a merger in January"); behind another past verb it is past.
_AHEAD_IN_SPITE_OF_PAST, _SETTLED = 3, context("settled")
# What is counted in a month, and made known in the next.
_MEASURED = frozenset({
    "data", "deficit", "exports", "figure", "figures", "growth", "imports", "index", "inflation",
    "number", "numbers", "output", "rate", "reading", "sales", "surplus",
})  # fmt: skip
_COUNTED = 3  # words from the month to what was counted in it
# What is traded now and delivered in a month to come.
_TRADED = frozenset({"brent", "crude", "delivery", "futures", "wti"})
# "Agreed in August to buy it", unlike "a vote set in August".
_DONE = _SETTLED - {
    "arranged", "backed", "booked", "delayed", "extended", "fixed", "forecast", "postponed", "put",
    "rescheduled", "scheduled", "set",
}  # fmt: skip
_MOVED, _A_CLAUSE = context("moved"), 12
_WAS, _FOR = frozenset({"was", "were", "been"}), frozenset({"to", "for", "that"})


def year_of_month(reading: Reading, month: int) -> tuple[int, bool] | None:
    """The year of a month without one, and whether it is sure; None where no day is today."""
    written = _shared_year(reading, month) or framed_year(reading)
    if written:
        return written, True
    told = told_year(reading, month)
    if told:
        return told, False
    today = reading.today
    if today is None:
        return None
    until, begun = _UNTIL.match(reading.tokens.shape, reading.end), _begun(reading)
    if begun:
        return begun.year + (month < begun.month), True
    if until and _is_on(today.month, month, reading.of(until).number("anymonth")):
        return today.year - (month > today.month), True
    sure = reading.direction is not None and not is_of_every_year(reading)
    return nearest_year(reading, today, month), sure


def _shared_year(reading: Reading, month: int) -> int | None:
    match = _SHARED.match(reading.tokens.shape, reading.end)
    second = reading.of(match) if match else None
    year = year_named(second) if second else None
    return year - (month > second.number("anymonth")) if second and year else None


def _begun(reading: Reading) -> date | None:
    """The month that a stretch begins with, where this one ends it ("from May to September")."""
    before = reading.tokens.shape[max(0, reading.start - 2) : reading.start]
    between = reading.before(3) == "between" and _MONTH_AND.fullmatch(before)
    if not between and _MOVED & set(reading.clauses.left(reading.start)[-_A_CLAUSE:]):
        return None  # was brought forward from May to April
    return reading.anchors.near("M", 1) if between or _MONTH_TO.fullmatch(before) else None


def _is_on(now: int, first: int, last: int) -> bool:
    """Whether a stretch of months, perhaps over New Year, holds a month."""
    return (now - first) % 12 <= (last - first) % 12


def nearest_year(reading: Reading, today: date, month: int) -> int:
    """The nearest such month; the verb decides between it and the one before or after."""
    ahead = min((month - today.month + 12 * k for k in (-1, 0, 1)), key=lambda n: (abs(n), n))
    if reading.after() == "since":
        return today.year - (month > today.month)  # the wettest October since 1987
    if ahead == 0 and reading.before() == "since":
        ahead = -12  # five have died since November, said early in November
    foretold = foretold_on(reading)
    if foretold:
        return foretold.year + (month < foretold.month)
    moved = is_moved_from(reading.clauses, reading.start)
    direction = None if moved or _is_of_an_event(reading) else reading.direction
    if direction == "past" and ahead > 0 and _was_to(reading):
        direction = None
    if direction == "ahead" and ahead < 0 and _may_be_over(reading):
        direction = None
    if _TRADED & {reading.after(), reading.after(2)} or _is_delivered(reading):
        direction = "ahead"  # November crude rose; crude for delivery in November
    if direction == "past" and ahead > _limit(reading):
        ahead -= 12
    elif direction == "ahead" and ahead < 0 and not ends_what_is_over(reading):
        ahead += 12
    return today.year + (today.month - 1 + ahead) // 12


def _may_be_over(reading: Reading) -> bool:
    """Of "a vote in January was put off", "agreed to buy it in January": the nearest January."""
    called_off = is_called_off(reading.clauses, reading.end)
    called_off = called_off or had_been_planned(reading.clauses, reading.start)
    return called_off or is_a_deal(reading.clauses, reading.start)


def _is_delivered(reading: Reading) -> bool:
    """Of "crude for January", "crude for delivery in January"."""
    return reading.before() in ("in", "for") and reading.before(2) in _TRADED


def _was_to(reading: Reading) -> bool:
    """Of "was to open in July": the nearest July."""
    return lies_either_way(reading.clauses, reading.start, reading.end)


def _is_of_an_event(reading: Reading) -> bool:
    """Of "under a June deal": the nearest June, whatever the verb says of the deal.

    What is scheduled ("the November election") is as the verb says.
    """
    if reading.after() == "'s":
        return not names_what_is_scheduled(reading)  # "as part of April's deal"
    if reading.before() in ("for", "in") and reading.before(2) in _MEASURED:
        return True  # the rate for April is expected to rise
    behind = reading.clauses.right(reading.end)[:_COUNTED]
    if reading.before() != "in" and not _MEASURED.isdisjoint(behind):
        return True  # it will release July inflation figures
    led_in = reading.before() in BEFORE_A_NOUN or reading.before() == "for"
    return says_which_noun(reading) and led_in and not names_what_is_scheduled(reading)


def _limit(reading: Reading) -> int:
    if _UNTIL.match(reading.tokens.shape, reading.end):
        return 0  # "was away from November to January"
    if (reading.before(2), reading.before()) in (("backdated", "to"), ("back", "to")):
        return 0
    left = reading.clauses.left(reading.start)
    if reading.before() in ("until", "till"):  # lived here until May; need not leave until May
        return _AHEAD_IN_SPITE_OF_PAST if NEGATIONS & set(left) else 0
    if "since" in left[-_NEAR:]:
        return 0
    if reading.before() == "in" and (_was_done(left) or reading.before(2) in _DONE):
        return 0
    settled = not _SETTLED.isdisjoint(left) or {"told", "of"} <= set(left)
    return _AHEAD_IN_SPITE_OF_PAST if settled else 0


def _was_done(left: list[str]) -> bool:
    """Of "was declared over in July", "was named as keeper in July": nothing is to come of it."""
    done = [place for place in range(1, len(left)) if left[place] in _SETTLED]
    return bool(done) and left[done[-1] - 1] in _WAS and not _FOR & set(left[done[-1] :])
