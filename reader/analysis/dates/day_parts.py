"""Parts of a day: "Monday night", "this morning", "dawn on Saturday", "overnight"."""

from datetime import date

from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.named_days import DAY_NAMES, NAMED_DAY
from reader.analysis.dates.pointed_weekdays import weekday_of_week
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.reckoning import day_away
from reader.analysis.dates.times_of_days import at, is_left

_KINDS = context("kind-of-overnight")
_LED_IN = frozenset({"by", "in", "until", "since", "from", "during"})

_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i"})


def _part(reading: Reading) -> Meaning | None:
    return at(reading, reading.sign("part"))


def _part_of_week(reading: Reading) -> Meaning | None:
    there = weekday_of_week(reading)
    return at(reading, reading.sign("part"), there) if there else None


def _part_that_points(reading: Reading) -> Meaning | None:
    """Of "this morning", "the next night", "last night"."""
    if reading.is_titled() or (reading.capital_at("part") and reading.capital_after()):
        return None  # "on CBS This Morning", "in the Evening Post"
    start: date | None = reading.today
    pointed = any(reading.has(name) for name in ("next", "following", "same"))
    at_large = reading.sign("part") == "NI" or reading.after() in ("of", "after", "before")
    if reading.has("the") and not pointed and at_large:
        return None
    if reading.has("the") and not pointed and reading.after() in _SUBJECTS:
        return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")  # on the morning he died
    if reading.has("the") or reading.has("that"):
        named = reading.anchors.day()
        if reading.has("that") and named is None and start:
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")
        if _is_ahead_of_past(reading, named):
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


def _would_lie_ahead(reading: Reading, value: str) -> bool:
    """Whether a day is to come, and what is told of it has happened."""
    ahead = reading.today is not None and value > reading.today.isoformat()
    return ahead and reading.direction == "past"


def _is_ahead_of_past(reading: Reading, named: date | None) -> bool:
    """Whether the day named last is still to come, and what is told here has happened, or stands
    so far behind that it may be of any day.
    """
    ahead = named and reading.today and named > reading.today
    far = not reading.has("that") and reading.anchors.day_near(reading.start) is None
    return bool(ahead) and (far or reading.direction == "past")


def _in_a_part(reading: Reading) -> Meaning | None:
    """Of "by mid-afternoon", "in the late evening": of the day the story is at."""
    return at(reading, reading.sign("part")) if reading.before() in _LED_IN else None


def _part_by_its_light(reading: Reading) -> Meaning | None:
    """Of "dawn on Saturday"; any other edge is no part of a day ("the end of Saturday")."""
    if reading.has("edge"):
        return at(reading, "MO") if reading.word("edge") == "dawn" else None
    return at(reading, reading.sign("light"))


def _tonight(reading: Reading) -> Meaning | None:
    """Of "tonight", and of "overnight": the night before, unless the verb points ahead.

    "An overnight stay" is a kind of stay, whatever the night.
    """
    if reading.has("overnight") and reading.after() in _KINDS:
        return None
    if any(reading.has(name) for name in DAY_NAMES):
        return at(reading, "NI")
    past = reading.has("overnight") and reading.direction != "ahead"
    there = day_away(reading.today, -1 if past else 0)
    if there is None or there.reason:
        return unknown("XXXX-XX-XXTNI", "time")
    certain = not past or reading.direction == "past"
    return Meaning("time", f"{there.value}TNI", certain=certain)


def _early_hours(reading: Reading) -> Meaning | None:
    """Of "the early hours of Saturday"."""
    return at(reading, "MO") if reading.sign("units") == "TH" else None


def _part_before(reading: Reading) -> Meaning | None:
    """Of "the night before" at the end of a clause."""
    if reading.after().isalpha() or reading.word("compare") == "later":
        return None
    if reading.anchors.has_gone_back(reading.start):
        return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")  # it sank in March 1966 …
    there = day_away(reading.told_day() or reading.today, -1)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


RULES = (
    Rule(
        "the part (before | compare)",
        _part_before,
        "He slept badly [the night before].",
        "2024-06-14TNI",
    ),
    Rule(
        f"the? early part? units (of | on)? {NAMED_DAY} part?",
        _early_hours,
        "He died in [the early hours of Monday].",
        "2024-06-10TMO",
    ),
    Rule(
        f"early? -? {NAMED_DAY} ,? at? early? part",
        _part,
        "He died [Monday night].",
        "2024-06-10TNI",
    ),
    Rule(
        f"the? early? -? part (of | on | ,)? {NAMED_DAY}",
        _part,
        "He died on [the morning of June 3].",
        "2024-06-03TMO",
    ),
    Rule(
        "(early | compare)? (this | that | last | the) (next | following | previous | same)? part",
        _part_that_points,
        "He died [this morning].",
        "2024-06-15TMO",
    ),
    Rule(
        "anyweekday part (of | ,)? (last | next | this) unit",
        _part_of_week,
        "He died on [Monday night last week].",
        "2024-06-03TNI",
    ),
    Rule("the? early -? part", _in_a_part, "He died by [mid-afternoon].", "2024-06-15TAF"),
    Rule(
        f"(light | edge) (on | of | ,)? {NAMED_DAY}",
        _part_by_its_light,
        "He left at [dawn on Tuesday].",
        "2024-06-11TMO",
    ),
    Rule(
        f"{NAMED_DAY} at (light | edge)",
        _part_by_its_light,
        "He left on [Tuesday at sunset].",
        "2024-06-11TEV",
    ),
    Rule(
        "(early | compare)? (tonight | overnight)",
        _tonight,
        "They play [tonight].",
        "2024-06-15TNI",
    ),
    Rule(
        f"overnight (on | of | ,)? {NAMED_DAY}",
        _tonight,
        "It burnt down [overnight Tuesday].",
        "2024-06-11TNI",
    ),
    Rule("the early part? units", _early_hours, "He died in [the early hours].", "2024-06-15TMO"),
)
