"""How long: "three years", "the past two months", "a week", "an hour and a half", "two-day"."""

from datetime import date

from reader.analysis.dates.ambiguity import is_one_day, is_some_day
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction import is_told_as_past
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths import length, span_of_days
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.stretches import days_inside, days_to

_LED_IN = context("before-one-day")
_MEASURED = context("before-a-rate")


_LENGTH_BEFORE = context("before-bare-units")
_FROM_NOW = frozenset({"ago", "earlier", "hence", "later"})
_VERB_BEFORE = context("before-to-last")


def _lasting(count: float | None, grain: str) -> Meaning | None:
    value = length(count, grain)
    return Meaning("duration", value) if value else None


def _counted(reading: Reading) -> Meaning | None:
    grain = reading.sign("anyunit")
    if grain == "P" or (grain == "Q" and _is_share(reading)) or reading.word("number")[:1] == "0":
        return None
    if reading.has("last") and reading.before() in _VERB_BEFORE:
        return None  # "expected to last three weeks"
    if reading.has("old") or _is_age(reading) or _is_year_number(reading) or _is_title(reading):
        return None
    if is_some_day(reading) or is_one_day(reading) or _is_pronoun_first(reading):
        return None
    return _placed(reading, reading.amount(), grain)


def _is_pronoun_first(reading: Reading) -> bool:
    """Of "she said this 30 years ago" the pronoun is no part."""
    pointed = reading.written().lower().startswith(("this ", "that ", "these ", "those ", "all "))
    return pointed and reading.after() in _FROM_NOW


def _placed(reading: Reading, count: float, grain: str) -> Meaning | None:
    """Of "the past three weeks": a length that begins or ends today, and so has days."""
    value = length(count, grain)
    days = days_to(reading, count, grain)
    if days is None and reading.after() == "of" and reading.word("last") != "past":
        days = days_inside(reading, count, grain) if _is_part(reading) else None
    elif days is None:
        days = _from_today(reading, count, grain)
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


def _is_share(reading: Reading) -> bool:
    """Of "three-quarters", and of "the two quarter" beside a count."""
    return "-" in reading.written() or (reading.has("quarter") and reading.amount() != 1)


def _is_age(reading: Reading) -> bool:
    """Of "a 6-year-old", "aged 20 years"."""
    after = [reading.after(n) for n in (1, 2)]
    return "old" in after[:1] or after == ["-", "old"] or after == ["of", "age"]


def _is_title(reading: Reading) -> bool:
    """Of "the film 13 Hours": the unit with a capital, where not all is capitals."""
    unit = reading.written().split()[-1]
    return unit.istitle() and reading.capital_at("anyunit") and not reading.in_headline()


def _is_year_number(reading: Reading) -> bool:
    """Of "the 1998 quarter" is no 1998 quarters."""
    word = reading.word("number")
    return len(word) == 4 and word.isdecimal() and 1400 <= int(word) <= 2100


def _uncounted(reading: Reading) -> Meaning | None:
    if reading.word("many") == "some" and reading.has("unitlike"):
        return None
    count = None
    if reading.has("couple"):
        count = 2.0
    if _is_age(reading) or _is_pronoun_first(reading):
        return None
    return _lasting(count, reading.sign("anyunit"))


def _one(reading: Reading) -> Meaning | None:
    """Of "a week": once "a week" is a set."""
    grain, before = reading.sign("unitlike"), reading.before()
    if grain in ("Q", "P", "WE"):
        return None
    measured = before in _MEASURED or before[:1].isdigit()
    if measured and not reading.has("full") and not reading.has("and") and not reading.has("so"):
        return Meaning("set", length(1, grain) or "P1D")
    if grain in ("D", "TM") and before not in _LED_IN and not reading.has("full"):
        return None
    return _lasting(1.5 if reading.has("and") else 1.0, grain)


def _half(reading: Reading) -> Meaning | None:
    grain = reading.sign("unitlike")
    values = {"Y": "P6M", "TH": "PT30M", "D": "PT12H", "E": "P5Y", "C": "P50Y", "M": "PXM"}
    return Meaning("duration", values[grain]) if grain in values else None


def _quarter_century(_: Reading) -> Meaning | None:
    return _lasting(25.0, "Y")


def _bare(reading: Reading) -> Meaning | None:
    """Of "weeks": only where a length is asked for."""
    if reading.after() == "-" and reading.glued_after():
        return None  # "the decades-old feud"
    if any(reading.has(name) for name in ("the", "these", "those", "units2")):
        return _lasting(None, reading.sign("units"))
    if reading.before() not in _LENGTH_BEFORE:
        return None
    if reading.after() in ("ago", "old", "-"):
        return None
    return _lasting(None, reading.sign("units"))


def _recent(reading: Reading) -> Meaning | None:
    """Of "recent months" is a length, "recent years" the past."""
    grain = reading.sign("anyunit")
    if grain in ("D", "M", "W", "Q"):
        return Meaning("duration", f"PX{'M' if grain == 'Q' else grain}")
    return Meaning("date", "PAST_REF", reason="vague")


def _from_to(reading: Reading) -> Meaning | None:
    """Of "two to three weeks": the first number is the one that is sure."""
    if _is_age(reading) or _is_year_number(reading):
        return None
    return _lasting(reading.amount(), reading.sign("anyunit"))


_WHOSE = "(the | these | those | its | a | all | this | that)?"
_WHICH = (
    "(last | previous | next | coming | following | nthword | final | latest | same | full"
    " | current | recent | another | other | early)?"
)
_COUNTED = f"{_WHOSE} {_WHICH} number (- full)? full? -? anyunit (- full | full)?"


def _in_a_word(reading: Reading) -> Meaning | None:
    """Of "yearlong"."""
    return Meaning("duration", reading.sign("lasting"))


def _lasting_long(reading: Reading) -> Meaning | None:
    """Of "day-long" (one of them) and "months-long" (nobody's number of them)."""
    name = "unit" if reading.has("unit") else "units"
    return _lasting(1.0 if name == "unit" else None, reading.sign(name))


def _two_grains(reading: Reading) -> Meaning | None:
    """Of "ten years and six months", "two hours and 15 minutes"."""
    first = length(reading.amount("number"), reading.sign("anyunit"))
    words = reading.tokens.words[reading.start : reading.end]
    if reading.after() in _FROM_NOW and not {"and", ","} & {*words}:
        return None  # "one day eight years ago"
    second = length(reading.amount("number2"), reading.sign("anyunit2"))
    if not first or not second or first[:2] == "PT" != second[:2] or first[-1] == second[-1]:
        return None
    return Meaning("duration", first + second.removeprefix("PT" if first[:2] == "PT" else "P"))


RULES = (
    Rule(
        "number anyunit (and | ,)? number anyunit",
        _two_grains,
        "He got [ten years and six months].",
        "P10Y6M",
    ),
    Rule("(unit | units) - full", _lasting_long, "It was a [months-long] strike.", "PXM"),
    Rule("lasting", _in_a_word, "It was a [yearlong] strike.", "P1Y"),
    Rule(f"{_COUNTED} (or so | ahead)?", _counted, "He served [three years] in jail.", "P3Y"),
    Rule(
        f"{_WHOSE} {_WHICH} number (to | or | -) number full? -? anyunit",
        _from_to,
        "It takes [two to three weeks].",
        "P2W",
    ),
    Rule(
        f"{_WHOSE} {_WHICH} (many | couple) full? -? anyunit (or so | ahead)?",
        _uncounted,
        "It rained for [several days].",
        "PXD",
    ),
    Rule(
        "(a | another) full? full? unitlike (or (so | number | full))?"
        " (-? and -? a -? half)? (-? full)?",
        _one,
        "It rained for [a week].",
        "P1W",
    ),
    Rule("a? quarter -? (of a)? century", _quarter_century, "It took a [quarter-century].", "P25Y"),
    Rule("half -? (a | the) unitlike", _half, "It rained for [half an hour].", "PT30M"),
    Rule("a half -? unitlike", _half, "It rained for a [half-hour].", "PT30M"),
    Rule(
        "((the | these | those) (last | next | coming | early | nthword | previous)?)?"
        " units ((and | or) units)? ahead?",
        _bare,
        "It will be over in [weeks].",
        "PXW",
    ),
    Rule("(the | these)? recent anyunit", _recent, "It fell in [recent months].", "PXM"),
)
