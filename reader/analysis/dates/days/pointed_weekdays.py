"""Which weekday is pointed at: "last Monday", "Monday next", "the Friday before last".

To teach the reader another way of pointing at a weekday, add a rule.
"""

from dataclasses import replace

from reader.analysis import lexicon
from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.direction.event_days import lies_either_way
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.direction.verbs import first_said
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, unknown
from reader.analysis.dates.reading import Reading

_SUNDAY = 6
_AT_HAND = 2  # days: on a Thursday nobody calls tomorrow "next Friday"


def pointed_weekday(reading: Reading) -> Meaning | None:
    """Of "last Monday", "next Friday", "the following Sunday"."""
    weekday, today = reading.number("anyweekday"), reading.today
    if reading.has("following") and not reading.has("the") and reading.after() == "'s":
        return None  # "Following Wednesday's leak" is after it
    start = today
    if reading.has("previous") or reading.has("following"):
        start = told_day(reading) or today
    if start is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    pointed = any(reading.has(name) for name in ("last", "previous", "next", "coming", "following"))
    led_up_to = lies_either_way(reading.clauses, reading.start, reading.end)
    this_week = reading.has("this") and first_said(reading.clauses.right(reading.end)) == "ahead"
    if not pointed and reading.direction == "past" and not (led_up_to or this_week):
        return day_away(start, -((start.weekday() - weekday) % 7))
    if not pointed:
        return day_away(start, (weekday - start.weekday()) % 7)
    if any(reading.has(name) for name in ("last", "previous")):
        return day_away(start, -((start.weekday() - weekday) % 7 or 7))
    days = (weekday - start.weekday()) % 7 or 7
    bare = reading.has("next") and not reading.has("the")
    near = bare and start.weekday() + days <= _SUNDAY  # of this week or of the next one
    there = day_away(start, days + 7 * (near and days <= _AT_HAND))
    return replace(there, certain=False) if there and near else there


def pointed_behind(reading: Reading) -> Meaning | None:
    """Of "Tuesday last", "Thursday next"; "Monday next to the mill" is a Monday."""
    after = reading.after()
    if after == "to" or (after.isalpha() and after not in lexicon.words("function_words")):
        return None  # "Monday next year"
    today, weekday = reading.today, reading.number("anyweekday")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    if reading.has("last"):
        return day_away(today, -((today.weekday() - weekday) % 7 or 7))
    return day_away(today, (weekday - today.weekday()) % 7 or 7)


def _one_further(reading: Reading) -> Meaning | None:
    """Of "the Friday before last", "the Friday after next"."""
    today, weekday = reading.today, reading.number("anyweekday")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    if reading.has("before"):
        return day_away(today, -((today.weekday() - weekday) % 7 or 7) - 7)
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + 7)


def _so_many_ago(reading: Reading) -> Meaning | None:
    """Of "two Saturdays ago": the last one but one."""
    today, weekday = reading.today, reading.number("weekdays")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    weeks = int(reading.amount()) - 1
    return day_away(today, -((today.weekday() - weekday) % 7 or 7) - 7 * weeks)


def weekday_of_week(reading: Reading) -> Meaning | None:
    """Of "Friday last week" """
    weekday, today = reading.number("anyweekday"), reading.today
    if reading.sign("unit") != "W":
        return None
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return day_away(today, weekday - today.weekday() + 7 * step)


RULES = (
    Rule(
        "the? (this)? (last | next | coming | previous | following) anyweekday",
        pointed_weekday,
        "She left [last Monday].",
        "2024-06-10",
    ),
    Rule("anyweekday (last | next)", pointed_behind, "She left on [Monday last].", "2024-06-10"),
    Rule(
        "the anyweekday (before last | after next)",
        _one_further,
        "She left on [the Friday before last].",
        "2024-06-07",
    ),
    Rule("number weekdays ago", _so_many_ago, "She left [two Fridays ago].", "2024-06-07"),
    Rule("this anyweekday", pointed_weekday, "It opens [this Tuesday].", "2024-06-18"),
    Rule(
        "anyweekday (of | ,)? (last | next | this) unit",
        weekday_of_week,
        "She left on [Tuesday last week].",
        "2024-06-04",
    ),
)
