"""How long by number: "three years", "the past two months", "two to three weeks", "two-day".

To teach the reader another way of counting a length, add a rule; what only looks like one is turned
away in `false_lengths`, and lengths without a number are in `uncounted_lengths`.
"""

from datetime import date

from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction import is_told_as_past
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths import lasting, length, span_of_days
from reader.analysis.dates.lengths.counts import counted
from reader.analysis.dates.lengths.false_lengths import (
    FROM_NOW,
    is_age,
    is_conjunction_first,
    is_one_day,
    is_pronoun_first,
    is_share,
    is_some_day,
    is_title,
    is_year_number,
)
from reader.analysis.dates.lengths.stretches import days_inside, days_of_business, days_to
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.numerals import runs_together

_UNITS = ("C", "E", "Y", "Q", "M", "F", "W", "D", "TH", "TM", "TS")  # from long to short
_CLAUSE_ENDS = frozenset({"", ".", ",", ";"})
_VERB_BEFORE = context("before-to-last")
# The words before a length: whose it is, and which of several.
WHOSE = "(the | these | those | its | a | all | this | that)?"
WHICH = (
    "(last | previous | next | coming | following | nthword | final | latest | same | full"
    " | current | recent | another | other | early)?"
)
_COUNTED = f"{WHOSE} {WHICH} number (- full)? full? -? anyunit (- full | full)?"


def _counted(reading: Reading) -> Meaning | None:
    grain = reading.sign("anyunit")
    if grain == "P" or (grain == "Q" and is_share(reading)) or reading.word("number")[:1] == "0":
        return None
    if reading.after() == "back" and reading.after(2) in _CLAUSE_ENDS:
        return counted(reading, reading.today, -reading.amount())  # the mill sank ten years back
    if reading.has("last") and reading.before() in _VERB_BEFORE:
        return None  # "expected to last three weeks"
    if reading.word("nthword") == "second" and "a" in (reading.word("a"), reading.before()):
        return None  # "a second two years after that"
    if runs_together(reading.word("number").split()):
        return None  # "two one-year terms"
    if reading.has("old") or is_age(reading) or is_year_number(reading) or is_title(reading):
        return None
    if is_some_day(reading) or is_one_day(reading):
        return None
    if is_pronoun_first(reading) or is_conjunction_first(reading):
        return None
    return _placed(reading, reading.amount(), grain)


def _placed(reading: Reading, count: float, grain: str) -> Meaning | None:
    """Of "the past three weeks": a length that begins or ends today, and so has days."""
    value = length(count, grain)
    days = days_to(reading, count, grain)
    if days is None and reading.after() == "of" and reading.word("last") != "past":
        days = days_inside(reading, count, grain) if _is_part(reading) else None
    elif days is None:
        days = days_of_business(reading, count, grain) or _from_today(reading, count, grain)
    return Meaning("duration", value, days=days) if value else None


def _from_today(reading: Reading, count: float, grain: str) -> tuple[date, date] | None:
    back, forth = reading.has("last"), reading.has("next") or reading.has("coming")
    if reading.today is None or reading.has("its") or not (back or forth):
        return None
    if forth and is_told_as_past(reading.clauses, reading.start, reading.end):
        return None  # "she called him over the next six months"
    return span_of_days(reading.today, -count if back else count, grain)


def _is_part(reading: Reading) -> bool:
    """Whether it is the first or last stretch of something longer."""
    first = reading.has("nthword") and reading.number("nthword") == 1
    return first or reading.has("last") or reading.has("final")


def _from_to(reading: Reading) -> Meaning | None:
    """Of "two to three weeks": the first number is the one that is sure."""
    if is_age(reading) or is_year_number(reading):
        return None
    if reading.has("last") and reading.before() in _VERB_BEFORE:
        return None  # "expected to last six to eight weeks"
    return lasting(reading.amount(), reading.sign("anyunit"))


def _two_grains(reading: Reading) -> Meaning | None:
    """Of "ten years and six months", "two hours and 15 minutes"."""
    first = length(reading.amount("number"), reading.sign("anyunit"))
    words = reading.tokens.words[reading.start : reading.end]
    if reading.after() in FROM_NOW and not {"and", ","} & {*words}:
        return None  # "one day eight years ago"
    second = length(reading.amount("number2"), reading.sign("anyunit2"))
    if not _goes_down(reading.sign("anyunit"), reading.sign("anyunit2")):
        return None  # at six weeks, three months and a year
    if not first or not second or first[:2] == "PT" != second[:2] or first[-1] == second[-1]:
        return None
    return Meaning("duration", first + second.removeprefix("PT" if first[:2] == "PT" else "P"))


def _goes_down(first: str, second: str) -> bool:
    """Whether the second unit is a part of the first: years and months, weeks and days."""
    units = [_UNITS.index(unit) for unit in (first, second) if unit in _UNITS]
    return len(units) == len({*units}) > 1 and units == sorted(units)


RULES = (
    Rule(
        "number anyunit (and | ,)? number anyunit",
        _two_grains,
        "He got [ten years and six months].",
        "P10Y6M",
    ),
    Rule(f"{_COUNTED} (or so | ahead)?", _counted, "He served [three years] in jail.", "P3Y"),
    Rule(
        f"{WHOSE} {WHICH} number (to | or | -) number full? -? anyunit",
        _from_to,
        "It takes [two to three weeks].",
        "P2W",
    ),
)
