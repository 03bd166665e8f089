"""The day of a month that is not written: "the 15th", "Friday the 13th", "the 15th of next month".

To teach the reader another way of writing one, add a rule.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.values import day_value, moved
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

_NEAR = 60
_LEADS_IN = frozenset({"on", "by", "until"})
_SUBJECTS = frozenset({"a", "he", "i", "it", "she", "the", "there", "they", "we"})
_OF_A_MONTH = re.compile(r"\d{4}-\d\d")


def _day_of_near_month(reading: Reading) -> Meaning | None:
    """Of "the 15th of next month"."""
    if reading.sign("unit") != "M":
        return None
    if reading.today is None:
        return unknown(f"XXXX-XX-{reading.number('nth'):02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    there = moved(reading.today, step, "M")
    return day(day_value(there.year, there.month, reading.number("nth"))) if there else None


def _day_of_this_month(reading: Reading) -> Meaning | None:
    """Of "on the 15th": of the month named last, or of this one."""
    if reading.before() not in _LEADS_IN:
        return None
    if reading.after().isalpha() and not (reading.after() in _SUBJECTS and _is_told(reading)):
        return None  # on the 9th hole
    return nth_of_the_month(reading)


def _is_told(reading: Reading) -> bool:
    """Whether a day or a month was named just before ("In January … on the 9th it rained")."""
    values = reading.anchors.values
    return reading.anchors.is_fresh(reading.start) and bool(
        values and _OF_A_MONTH.match(values[-1])
    )


def nth_of_the_month(reading: Reading) -> Meaning | None:
    """Of "the 15th": of the month named last, or of this one; never certain."""
    named = reading.anchors.near("M") or reading.today
    if named is None:
        return unknown(f"XXXX-XX-{reading.number('nth'):02d}")
    return day(day_value(named.year, named.month, reading.number("nth")), certain=False)


def weekday_the_nth(reading: Reading) -> Meaning | None:
    """Of "Friday the 13th": the nearest one; of "Friday 13th" one that is near."""
    today, number = reading.today, reading.number("nth")
    if today is None:
        return unknown(f"XXXX-XX-{number:02d}")
    months = (moved(today.replace(day=1), step, "M") for step in range(-11, 12))
    named = (day_value(month.year, month.month, number) for month in months if month)
    days = [date.fromisoformat(value) for value in named if value]
    fits = [there for there in days if there.weekday() == reading.number("anyweekday")]
    nearest = min(fits, key=lambda there: abs((there - today).days), default=None)
    near = nearest and (reading.has("the") or abs((nearest - today).days) <= _NEAR)
    return day(nearest.isoformat()) if nearest and near else None


RULES = (
    Rule(
        "the? nth of (last|next|this) unit",
        _day_of_near_month,
        "Due on [the 15th of next month].",
        "2024-07-15",
    ),
    Rule("anyweekday ,? the? nth", weekday_the_nth, "It was [Thursday the 13th].", "2024-06-13"),
    Rule("the nth", _day_of_this_month, "He left on [the 15th].", "2024-06-15"),
)
