"""Which part of which day is pointed at: "this morning", "the next night", "the night before".

To teach the reader another way of pointing at a part of a day, add a rule.
"""

from datetime import date

from reader.analysis.dates.ambiguity import is_titled
from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.direction.tellings import told_day
from reader.analysis.dates.direction.verb_classes import MAKES_A_NOUN
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.hours.times_of_days import is_left
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.reading import Reading

_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i"})


def _part_that_points(reading: Reading) -> Meaning | None:
    """Of "this morning", "the next night", "last night"."""
    if is_titled(reading) or (reading.capital_at("part") and reading.capital_after()):
        return None  # "on CBS This Morning", "in the Evening Post"
    if reading.has("last") and reading.before() in MAKES_A_NOUN:
        return None  # "the last night of the fair"
    start: date | None = reading.today
    pointed = any(reading.has(name) for name in ("next", "following", "same", "previous"))
    at_large = reading.sign("part") == "NI" or reading.after() in ("of", "after", "before")
    if reading.has("the") and not pointed and at_large:
        return None
    if reading.has("the") and not pointed and reading.after() in _SUBJECTS:
        return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")  # on the morning he died
    if reading.has("the") or reading.has("that"):
        named = reading.anchors.days.last()
        if reading.has("that") and named is None and start:
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")
        if _is_ahead_of_past(reading, named) or (pointed and _has_moved_on(reading, named)):
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")
        start = named or start
        if start and is_left(reading, start):
            told = reading.has("that")
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time") if told else None
    step = next(
        (reading.number(n) for n in ("last", "previous", "next", "following") if reading.has(n)), 0
    )
    there = day_away(start, step)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    if step > 0 and _would_lie_ahead(reading, there.value):
        return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


def _before_last(reading: Reading) -> Meaning | None:
    """Of "the night before last"."""
    there = day_away(reading.today, -2)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


def _would_lie_ahead(reading: Reading, value: str) -> bool:
    """Whether a day is to come, and what is told of it has happened."""
    ahead = reading.today is not None and value > reading.today.isoformat()
    return ahead and reading.direction == "past"


def _has_moved_on(reading: Reading, named: date | None) -> bool:
    """Whether a month or a year was named behind the day named last, and holds it not: "We met in
    May. The next morning he rang".
    """
    days = days_of(reading.anchors.values[-1]) if reading.anchors.values else None
    return bool(named and days and days[0] < days[1] and not days[0] <= named <= days[1])


def _is_ahead_of_past(reading: Reading, named: date | None) -> bool:
    """Whether the day named last is still to come, and what is told here has happened, or stands
    so far behind that it may be of any day.
    """
    ahead = named and reading.today and named > reading.today
    far = not reading.has("that") and reading.anchors.days.near(reading.start) is None
    return bool(ahead) and (far or reading.direction == "past")


def _part_before(reading: Reading) -> Meaning | None:
    """Of "the night before" at the end of a clause."""
    if reading.after().isalpha() or reading.word("compare") == "later":
        return None
    if reading.anchors.has_gone_back(reading.start):
        return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")  # it sank in March 1966 …
    there = day_away(told_day(reading) or reading.today, -1)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


RULES = (
    Rule(
        "the part before last",
        _before_last,
        "He slept badly [the night before last].",
        "2024-06-13TNI",
    ),
    Rule(
        "the part (before | compare)",
        _part_before,
        "He slept badly [the night before].",
        "2024-06-14TNI",
    ),
    Rule(
        "(early | compare)? (this | that | last | the) (next | following | previous | same)? part",
        _part_that_points,
        "He died [this morning].",
        "2024-06-15TMO",
    ),
)
