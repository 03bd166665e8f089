"""A week or more from a weekday or from today: "a week from Tuesday", "Thursday week".

To teach the reader another way of counting weeks from a day, add a rule.
"""

from reader.analysis import lexicon
from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, unknown
from reader.analysis.dates.reading import Reading

_GOING_ON = lexicon.words("function_words")
_WEEKS = {"W": 7, "F": 14}
_LASTING = frozenset({"for", "in", "lasts", "last", "half", "of", "within", "over"})


def _week_from(reading: Reading) -> Meaning | None:
    """Of "a week from Tuesday": the Tuesday after the next one."""
    weekday, today = reading.number("anyweekday"), reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    grain = reading.sign("units" if reading.has("units") else "unit")
    if grain != "W" or reading.before() == "for":
        return None  # shut for 30 days from Tuesday
    weeks = int(reading.amount()) if reading.has("number") else 1
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + 7 * weeks)


def _week_from_today(reading: Reading) -> Meaning | None:
    """Of "a week from today", "two weeks from tomorrow"."""
    grain = reading.sign("units" if reading.has("units") else "unit")
    if grain != "W" or reading.before() == "for" or reading.today is None:
        return None
    weeks = int(reading.amount()) if reading.has("number") else 1
    later = reading.number("today") if reading.has("today") else 0
    return day_away(reading.today, 7 * weeks + later)


def _week_on_from(reading: Reading) -> Meaning | None:
    """Of "a week on Thursday", as the British say; "closed for a week on Thursday" is a length."""
    days = _WEEKS.get(reading.sign("unit"))
    if days is None or reading.direction == "past":
        return None
    if reading.before() in _LASTING:
        return None
    weekday, today = reading.number("anyweekday"), reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + days)


def week_on(reading: Reading) -> Meaning | None:
    """Of "Thursday week", "Tuesday fortnight", as the British say: so long after the next one."""
    weekday, today = reading.number("anyweekday"), reading.today
    after = reading.after()
    days = _WEEKS.get(reading.sign("unit"))
    if days is None or (after.isalpha() and after not in _GOING_ON):
        return None
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + days)


def _week_on_today(reading: Reading) -> Meaning | None:
    """Of "tomorrow week" and "a week tomorrow"; "was shut a week today" is a length."""
    days, led = _WEEKS.get(reading.sign("unit")), reading.has("a")
    after = "" if led else reading.after()
    if days is None or reading.number("today") < 0 or (after.isalpha() and after not in _GOING_ON):
        return None
    if led and (reading.before() in _LASTING or reading.direction == "past"):
        return None
    return day_away(reading.today, reading.number("today") + days)


RULES = (
    Rule("today unit", _week_on_today, "They meet [tomorrow week].", "2024-06-23"),
    Rule("a unit today", _week_on_today, "They meet [a week today].", "2024-06-22"),
    Rule("anyweekday unit", week_on, "They meet on [Thursday week].", "2024-06-27"),
    Rule(
        "(a | number) (unit | units) from anyweekday",
        _week_from,
        "They vote [a week from Tuesday].",
        "2024-06-25",
    ),
    Rule(
        "(a | number) (unit | units) from (today | tonight)",
        _week_from_today,
        "They vote [a week from today].",
        "2024-06-22",
    ),
    Rule("a unit on anyweekday", _week_on_from, "They vote [a week on Tuesday].", "2024-06-25"),
)
