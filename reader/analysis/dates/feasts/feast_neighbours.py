"""What time is named by the feast beside it: "Labor Day weekend", "the Tuesday after Easter".

To teach the reader another way of naming a time by a feast, add a rule.
"""

from datetime import date

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.calendar.values import moved, value_of
from reader.analysis.dates.feasts.feast_days import feast_of, first_day
from reader.analysis.dates.feasts.feast_names import HONOURS
from reader.analysis.dates.feasts.holidays import holiday
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import UNKNOWN, Meaning, day, unknown
from reader.analysis.dates.reading import Reading

_SPRING, _MIDSUMMER = 3, 6
# How many days, weeks or months of it are counted: "the first week of the new year".
_PARTS = {"D": 31, "W": 4, "M": 12}
_TUESDAY = 1
_LED_IN = frozenset({"after", "at", "before", "by", "over", "since", "until"})


def _holiday_week(reading: Reading) -> Meaning | None:
    """Of "Thanksgiving weekend", "Easter week"; a Monday's weekend is the one before it."""
    grain = reading.sign("unit")
    feast = holiday(reading) if grain in ("W", "WE") else None
    if feast is None or feast.reason:
        return feast
    there = first_day(feast)
    behind = grain == "WE" and there.weekday() <= _TUESDAY
    week = moved(there, -1, "W") if behind else there
    return day(value_of(week, grain)) if week else unknown("XXXX-WXX")


def _at_new_year(reading: Reading) -> Meaning | None:
    """Of "at New Year": the first of January that is near."""
    if reading.before() not in _LED_IN or not reading.written()[0].isupper():
        return None
    today = reading.today
    if today is None:
        return unknown("XXXX-01-01")
    later = today.month > _MIDSUMMER and reading.direction != "past"
    return feast_of(today.year + later, "01-01")


def _new_year(reading: Reading) -> Meaning | None:
    """Of "in the new year": the one that is near, or that behind the year told before it."""
    if reading.after() in HONOURS:
        return None
    today, told = reading.today, reading.anchors.just_told(reading.start)
    if told and reading.direction == "past":
        return day(f"{told.year + 1:04d}")
    if today is None:
        return unknown("XXXX")
    later = today.month > (_SPRING if reading.direction == "ahead" else _MIDSUMMER)
    return day(f"{today.year + later:04d}")


def _part_of_new_year(reading: Reading) -> Meaning | None:
    """Of "the first week of the new year", "the second month of the new year"."""
    grain, number, year = reading.sign("unit"), reading.number("nthword"), _new_year(reading)
    if year is None or grain not in _PARTS or not 1 <= number <= _PARTS[grain]:
        return None
    if year.reason:
        return unknown(UNKNOWN[grain])
    first = date(int(year.value), 1, 1)
    if grain == "M":
        return day(value_of(first.replace(month=number), grain))
    there = moved(first, number - 1 if grain == "D" else 7 * number - 4, "D")
    return day(value_of(there, grain)) if there else None


def _weekday_by_a_feast(reading: Reading) -> Meaning | None:
    """Of "the Tuesday after Easter": the first such weekday on that side of the feast."""
    feast = holiday(reading)
    if feast is None or feast.reason:
        return feast
    there, weekday = first_day(feast), reading.number("anyweekday")
    if reading.number("before" if reading.has("before") else "after") < 0:
        return day_away(there, -((there.weekday() - weekday) % 7 or 7))
    return day_away(there, (weekday - there.weekday()) % 7 or 7)


RULES = (
    Rule(
        "(last | next | this | the)? holiday unit ((, | in)? year)?",
        _holiday_week,
        "It opens on [Labor Day weekend].",
        "2024-W35-WE",
    ),
    Rule("newyear", _at_new_year, "They met at [New Year].", "2024-01-01"),
    Rule(
        "the? nthword unit (of | in) the newyear",
        _part_of_new_year,
        "They met in [the first week of the new year].",
        "2024-W01",
    ),
    Rule("the newyear", _new_year, "They met in [the new year].", "2024"),
    Rule(
        "the anyweekday (before | after) (last | next)? holiday",
        _weekday_by_a_feast,
        "They met on [the Saturday before Christmas].",
        "2023-12-23",
    ),
)
