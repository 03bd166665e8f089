"""Months: "March 2019", "last March", "June this year", and a bare "March"."""

import re
from datetime import date

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import is_bare_month
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction import NEGATIONS
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.meaning import Meaning, day, leaning, unknown
from reader.analysis.dates.numerals import full_year, spelled_year
from reader.analysis.dates.ranges import between
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.unwritten_years import (
    DETERMINERS,
    ends_what_is_over,
    framed_year,
    told_year,
    year_named,
)

# "June and July of 2020": the year behind the second month is that of the first.
_SHARED = re.compile(
    shape_of("(and | or | to | -) anymonth (of | ,)? (year | (last | next | this) unit)")
)
_FUNCTION_WORDS = lexicon.words("function_words")
# "from May to September", "May through September"
_UNTIL = re.compile(shape_of("(to | -) anymonth"))
_MONTH_TO = re.compile(shape_of("anymonth (to | -)"))
# "since the storm in January": so many words between.
_NEAR = 6
# Behind a verb that settles what is to come a month stays the nearest one if it lies at most so
# many months ahead ("agreed to a merger in January"); behind another past verb it is past.
_AHEAD_IN_SPITE_OF_PAST, _SETTLED = 3, context("settled")
# What is traded now and delivered in a month to come.
_TRADED = frozenset({"brent", "crude", "delivery", "futures", "wti"})
_WAS, _FOR = frozenset({"was", "were", "been"}), frozenset({"to", "for", "that"})


def month_value(year: int, month: int, certain: bool = True) -> Meaning | None:
    """The month of a year; None off the calendar."""
    return day(f"{year:04d}-{month:02d}", certain) if 1 <= year <= 9999 else None


def _with_year(reading: Reading) -> Meaning | None:
    return month_value(reading.number("year"), reading.number("anymonth"))


def _with_short_year(reading: Reading) -> Meaning | None:
    return month_value(full_year(reading.number("shortyear")), reading.number("anymonth"))


def _with_spelled_year(reading: Reading) -> Meaning | None:
    year = spelled_year(reading.word("number").split())
    return month_value(year, reading.number("anymonth")) if year else None


def _bare(reading: Reading) -> Meaning | None:
    if not is_bare_month(reading):
        return None
    month = reading.number("anymonth")
    shared = _shared_year(reading, month)
    if shared:
        return month_value(shared, month)
    framed = framed_year(reading)
    if framed:
        return month_value(framed, month)
    told = told_year(reading, month)
    if told:
        return month_value(told, month, certain=False)
    if reading.today is None:
        return unknown(f"XXXX-{month:02d}")
    until, begun = _UNTIL.match(reading.tokens.shape, reading.end), _begun(reading)
    if begun:
        return month_value(begun.year + (month < begun.month), month)
    if until and _is_on(reading.today.month, month, reading.of(until).number("anymonth")):
        return month_value(reading.today.year - (month > reading.today.month), month)
    year = _year_of(reading, reading.today, month)
    sure = reading.direction is not None and not reading.is_of_every_year()
    return month_value(year, month, certain=sure)


def _shared_year(reading: Reading, month: int) -> int | None:
    match = _SHARED.match(reading.tokens.shape, reading.end)
    second = reading.of(match) if match else None
    year = year_named(second) if second else None
    return year - (month > second.number("anymonth")) if second and year else None


def _begun(reading: Reading) -> date | None:
    """The month that a stretch begins with, where this one ends it ("from May to September")."""
    before, codes = reading.tokens.shape[max(0, reading.start - 2) : reading.start], _MONTH_TO
    return reading.anchors.near("M", 1) if codes.fullmatch(before) else None


def _is_on(now: int, first: int, last: int) -> bool:
    """Whether a stretch of months, perhaps over New Year, holds a month."""
    return (now - first) % 12 <= (last - first) % 12


def _year_of(reading: Reading, today: date, month: int) -> int:
    """The nearest such month; the verb decides between it and the one before or after."""
    ahead = min((month - today.month + 12 * k for k in (-1, 0, 1)), key=lambda n: (abs(n), n))
    if reading.after() == "since":
        return today.year - (month > today.month)  # the wettest October since 1987
    if ahead == 0 and reading.before() == "since":
        ahead = -12  # five have died since November, said early in November
    foretold = reading.foretold_on()
    if foretold:
        return foretold.year + (month < foretold.month)
    direction = None if _is_of_an_event(reading) else reading.direction
    if _TRADED & {reading.after(), reading.after(2)}:
        direction = "ahead"  # November crude rose
    if direction == "past" and ahead > _limit(reading):
        ahead -= 12
    elif direction == "ahead" and ahead < 0 and not ends_what_is_over(reading):
        ahead += 12
    return today.year + (today.month - 1 + ahead) // 12


def _is_of_an_event(reading: Reading) -> bool:
    """Of "under a June deal": the nearest June, whatever the verb says of the deal.

    What is scheduled ("the November election") is as the verb says.
    """
    noun = reading.after().isalpha() and reading.after() not in _FUNCTION_WORDS
    led_in = reading.before() in DETERMINERS or reading.before() == "for"
    return noun and led_in and not reading.names_what_is_scheduled()


def _limit(reading: Reading) -> int:
    if _UNTIL.match(reading.tokens.shape, reading.end):
        return 0  # "was away from November to January"
    if (reading.before(2), reading.before()) == ("backdated", "to"):
        return 0
    left = reading.clauses.left(reading.start)
    if reading.before() in ("until", "till"):  # lived here until May; need not leave until May
        return _AHEAD_IN_SPITE_OF_PAST if NEGATIONS & set(left) else 0
    if "since" in left[-_NEAR:]:
        return 0
    if reading.before() == "in" and _was_done(left):
        return 0
    settled = not _SETTLED.isdisjoint(left) or {"told", "of"} <= set(left)
    return _AHEAD_IN_SPITE_OF_PAST if settled else 0


def _was_done(left: list[str]) -> bool:
    """Of "was declared over in July", "was named as keeper in July": nothing is to come of it."""
    done = [place for place in range(1, len(left)) if left[place] in _SETTLED]
    return bool(done) and left[done[-1] - 1] in _WAS and not _FOR & set(left[done[-1] :])


def _relative(reading: Reading) -> Meaning | None:
    """The latest "last March", the first "next March" ahead, "this March" of this year.

    "Last October", said in November, may be either October: no certain one.
    """
    month, today = reading.number("anymonth"), reading.today
    if reading.after()[:2].rstrip("t").isdigit():
        return None  # "last Oct. 23" is a day
    if reading.word("forth") == "following":
        if reading.anchors.is_at_a_year() and (named := reading.anchors.near("Y")):
            return month_value(named.year + 1, month)
        told = reading.anchors.just_told(reading.start)
        named = told or reading.anchors.near("M") or reading.anchors.near("Y")
        if named:
            return month_value(named.year + (month <= named.month), month)
    if today is None:
        return unknown(f"XXXX-{month:02d}")
    year = today.year
    just_over = reading.has("back") and month % 12 == today.month - 1
    if reading.has("back"):
        year -= month >= today.month - 1  # the month just over is "last month"
    elif reading.has("forth"):
        year += month <= today.month
    return month_value(year, month, certain=not just_over)


def _of_year(reading: Reading) -> Meaning | None:
    """Of "June last year"; "that year" is the one named before."""
    month, today = reading.number("anymonth"), reading.today
    if reading.sign("unit") != "Y":
        return None
    if reading.has("that") or reading.has("same") or reading.has("following"):
        named = reading.anchors.near("Y")
        year = named.year + reading.has("following") if named else 0
        return month_value(year, month) if named else unknown(f"XXXX-{month:02d}")
    if today is None:
        return unknown(f"XXXX-{month:02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return month_value(today.year + step, month)


def _of_told_year(reading: Reading) -> Meaning | None:
    """Of "that June": of the year that was named before."""
    month, named = reading.number("anymonth"), reading.anchors.near("Y")
    if not is_bare_month(reading):
        return None
    return month_value(named.year, month) if named else leaning(f"XXXX-{month:02d}")


def _from_to(reading: Reading) -> Meaning | None:
    """Of "the July-September quarter"."""
    first, last = reading.number("anymonth"), reading.number("anymonth2")
    if reading.today is None and not reading.has("year"):
        return unknown(f"XXXX-{first:02d}")
    year = reading.number("year") - (first > last)
    if not reading.has("year") and reading.today:
        year = _year_of(reading, reading.today, first)
    end = year + (first > last)
    if not 1 <= year <= end <= 9999:
        return None
    if last - first == 2 and first % 3 == 1:
        return day(f"{year:04d}-Q{last // 3}")
    return between(f"{year:04d}-{first:02d}", f"{end:04d}-{last:02d}")


RULES = (
    Rule(
        "the? anymonth - anymonth (quarter | period)? (,? year)?",
        _from_to,
        "Profit fell in [the January-March quarter].",
        "2024-Q1",
    ),
    Rule(
        "the anymonth to anymonth (quarter | period) (,? year)?",
        _from_to,
        "Profit fell in [the January to March quarter].",
        "2024-Q1",
    ),
    Rule("anymonth (, | of)? year", _with_year, "She resigned in [March 2019].", "2019-03"),
    Rule(
        "anymonth (, | of)? number",
        _with_spelled_year,
        "They wed in [June nineteen ninety-six].",
        "1996-06",
    ),
    Rule("anymonth of? shortyear", _with_short_year, "She resigned in [March '19].", "2019-03"),
    Rule("anymonth", _bare, "In [March], he resigned.", "2024-03"),
    Rule("the? (this)? (back | forth) anymonth", _relative, "It sank [last November].", "2023-11"),
    Rule("that anymonth", _of_told_year, "He won in 1998 and died [that June].", "1998-06"),
    Rule("this anymonth", _relative, "It opens [this September].", "2024-09"),
    Rule(
        "anymonth of? (last | next | this | that | the (same | following)) unit",
        _of_year,
        "It sank in [July last year].",
        "2023-07",
    ),
)
