"""How long without a number: "a week", "several days", "weeks", "half an hour", "months-long".

To teach the reader another way of saying it, add a rule; counted lengths are in `durations`.
"""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths import lasting, length
from reader.analysis.dates.lengths.durations import WHICH, WHOSE
from reader.analysis.dates.lengths.false_lengths import is_age, is_pronoun_first
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

_LED_IN = context("before-one-day")
_MEASURED = context("before-a-rate")
_LENGTH_BEFORE = context("before-bare-units")


def _uncounted(reading: Reading) -> Meaning | None:
    if reading.word("many") == "some" and reading.has("unitlike"):
        return None
    if reading.before() == "as" and reading.word("many") == "many":
        return None  # the third in as many weeks
    count = None
    if reading.has("couple"):
        count = 2.0
    if is_age(reading) or is_pronoun_first(reading):
        return None
    return lasting(count, reading.sign("anyunit"))


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
    return lasting(1.5 if reading.has("and") else 1.0, grain)


def _half(reading: Reading) -> Meaning | None:
    grain = reading.sign("unitlike")
    values = {"Y": "P6M", "TH": "PT30M", "D": "PT12H", "E": "P5Y", "C": "P50Y", "M": "PXM"}
    return Meaning("duration", values[grain]) if grain in values else None


def _quarter_century(_: Reading) -> Meaning | None:
    return lasting(25.0, "Y")


def _bare(reading: Reading) -> Meaning | None:
    """Of "weeks": only where a length is asked for."""
    if reading.after() == "-" and reading.glued_after():
        return None  # "the decades-old feud"
    if any(reading.has(name) for name in ("the", "these", "those", "units2")):
        return lasting(None, reading.sign("units"))
    if reading.before() not in _LENGTH_BEFORE:
        return None
    if reading.after() in ("ago", "old", "-"):
        return None
    if reading.before() == "after" and reading.sign("units") == "TH" and reading.after() != "of":
        return None  # "reports after hours"
    return lasting(None, reading.sign("units"))


def _recent(reading: Reading) -> Meaning | None:
    """Of "recent months" is a length, "recent years" the past."""
    grain = reading.sign("anyunit")
    if grain in ("D", "M", "W", "Q"):
        return Meaning("duration", f"PX{'M' if grain == 'Q' else grain}")
    return Meaning("date", "PAST_REF", reason="vague")


def _in_a_word(reading: Reading) -> Meaning | None:
    """Of "yearlong"."""
    return Meaning("duration", reading.sign("lasting"))


def _lasting_long(reading: Reading) -> Meaning | None:
    """Of "day-long" (one of them) and "months-long" (nobody's number of them)."""
    name = "unit" if reading.has("unit") else "units"
    return lasting(1.0 if name == "unit" else None, reading.sign(name))


RULES = (
    Rule("(unit | units) - full", _lasting_long, "It was a [months-long] strike.", "PXM"),
    Rule("lasting", _in_a_word, "It was a [yearlong] strike.", "P1Y"),
    Rule(
        f"{WHOSE} {WHICH} (many | couple) full? -? anyunit (or so | ahead)?",
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
