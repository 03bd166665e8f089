"""Now, lately, soon: vague pointing at the present, the past and the future.

To teach the reader another way of pointing vaguely, add a rule.
"""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.false_lengths import is_some_day
from reader.analysis.dates.meaning import Meaning, reference
from reader.analysis.dates.reading import Reading

_PAST_ENDS = context("after-the-past") | {""}


def _vague(reading: Reading) -> Meaning | None:
    word = reading.word("now")
    if word in ("recently", "lately") and reading.after() == "as":
        return None  # "as recently as last month"
    if word == "now" and reading.before() in ("every", "then"):
        return None
    if word == "soon" and (
        reading.after() in ("after", "before", "as")
        or reading.before() in ("as", "too", "so", "how")
    ):
        return None
    return reference(reading.sign("now"))


def _some_day(reading: Reading) -> Meaning | None:
    """Of "she will one day win": some day to come."""
    return reference("FUTURE_REF") if is_some_day(reading) else None


def _the_past(reading: Reading) -> Meaning | None:
    if reading.word("last") != "past" or reading.after() not in _PAST_ENDS:
        return None
    return reference("PAST_REF")


def _the_future(reading: Reading) -> Meaning | None:
    if reading.after() in ("of",):
        return None
    return reference("FUTURE_REF")


def _coming(reading: Reading) -> Meaning | None:
    """Of "coming weeks", a length, and "coming months", the future."""
    if reading.sign("units") in ("D", "W"):
        return Meaning("duration", f"PX{reading.sign('units')}")
    return reference("FUTURE_REF")


def _past_or_future_units(reading: Reading) -> Meaning | None:
    """Of "in past years", "future quarters"; "the past years" end now."""
    if reading.has("last") and reading.word("last") != "past":
        return None
    return reference("PAST_REF" if reading.has("last") else "FUTURE_REF")


RULES = (
    Rule(
        "(last | future) (units | quarters)",
        _past_or_future_units,
        "It was dear in [past years].",
        "PAST_REF",
    ),
    Rule("numeral unit", _some_day, "She will [one day] win.", "FUTURE_REF"),
    Rule("now", _vague, "The plant is [now] closed.", "PRESENT_REF"),
    Rule("the last", _the_past, "It worked in [the past].", "PAST_REF"),
    Rule("the future", _the_future, "Nobody knows [the future].", "FUTURE_REF"),
    Rule("coming (units | quarters)", _coming, "It will fall in [coming months].", "FUTURE_REF"),
)
