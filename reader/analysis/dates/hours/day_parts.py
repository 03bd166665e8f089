"""Which part of a named day: "Monday night", "the early hours of Monday", "dawn on Saturday".

To teach the reader another way of naming one, add a rule.
"""

from reader.analysis.dates.ambiguity import says_which_noun
from reader.analysis.dates.days.days_of_a_month import nth_of_the_month
from reader.analysis.dates.days.named_days import NAMED_DAY
from reader.analysis.dates.days.pointed_weekdays import pointed_behind, weekday_of_week
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.hours.times_of_days import at
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

_LED_IN = frozenset({"by", "in", "until", "since", "from", "during"})


def _part(reading: Reading) -> Meaning | None:
    if reading.capital_at("part") and reading.capital_after() and not reading.in_headline():
        return None  # the Saturday Evening Gull
    if not reading.has("anymonth") and (reading.before() == "one" or _is_any(reading)):
        return None  # one Saturday night in 2009
    return at(reading, reading.sign("part"))


def _is_any(reading: Reading) -> bool:
    """Of "on a Saturday night", but not of "a Saturday night fire"."""
    return reading.before() == "a" and not says_which_noun(reading)


def _part_last(reading: Reading) -> Meaning | None:
    """Of "Wednesday evening last": of the last such day before today."""
    there = pointed_behind(reading)
    return at(reading, reading.sign("part"), there) if there else None


def _part_of_week(reading: Reading) -> Meaning | None:
    there = weekday_of_week(reading)
    return at(reading, reading.sign("part"), there) if there else None


def _in_a_part(reading: Reading) -> Meaning | None:
    """Of "by mid-afternoon", "in the late evening": of the day the story is at."""
    return at(reading, reading.sign("part")) if reading.before() in _LED_IN else None


def _part_of_the_nth(reading: Reading) -> Meaning | None:
    """Of "the afternoon of the 12th": of the month named last, or of this one."""
    there = nth_of_the_month(reading)
    return at(reading, reading.sign("part"), there) if there else None


def _part_by_its_light(reading: Reading) -> Meaning | None:
    """Of "dawn on Saturday"; any other edge is no part of a day ("the end of Saturday")."""
    if reading.has("edge"):
        return at(reading, "MO") if reading.word("edge") == "dawn" else None
    return at(reading, reading.sign("light"))


def _early_hours(reading: Reading) -> Meaning | None:
    """Of "the early hours of Saturday"."""
    return at(reading, "MO") if reading.sign("units") == "TH" else None


RULES = (
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
        "the? part of anymonth day - small",
        _part,
        "He died on [the night of June 3-4].",
        "2024-06-03TNI",
    ),
    Rule(
        "the part of the nth",
        _part_of_the_nth,
        "He died on [the night of the 3rd].",
        "2024-06-03TNI",
    ),
    Rule(
        "anyweekday part (of | ,)? (last | next | this) unit",
        _part_of_week,
        "He died on [Monday night last week].",
        "2024-06-03TNI",
    ),
    Rule(
        "anyweekday part (last | next)",
        _part_last,
        "He died on [Saturday night last].",
        "2024-06-08TNI",
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
    Rule("the early part? units", _early_hours, "He died in [the early hours].", "2024-06-15TMO"),
)
