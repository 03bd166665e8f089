"""Feasts and the days round them: "Christmas", "Labor Day weekend", "the Tuesday after Easter"."""

from datetime import date, timedelta

from dateutil.easter import easter

from reader.analysis.dates.calendar_values import nth_weekday, value_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.seasons import LED_IN, points
from reader.analysis.dates.weekdays import day_away

_NEARBY = (-1, 0, 1)


def holiday(reading: Reading) -> Meaning | None:
    """A feast; the nearest one where no year is named."""
    if not points(reading) and reading.capital_before() and reading.before() not in LED_IN:
        return None
    name = reading.sign("holiday")
    if reading.has("year"):
        return _feast(reading.number("year"), name)
    today = reading.today
    if today is None:
        return unknown("XXXX-XX-XX")
    years = [year for step in _NEARBY if 1583 <= (year := today.year + step) <= 4099]
    feasts = [f for year in years if (f := _feast(year, name))]
    if reading.has("last"):
        feasts = [f for f in feasts if f.value < today.isoformat()][-1:]
    elif reading.has("next"):
        feasts = [f for f in feasts if f.value > today.isoformat()][:1]
    elif reading.direction == "ahead":
        feasts = [f for f in feasts if f.value >= today.isoformat()][:1]
    return min(feasts, key=lambda f: abs((date.fromisoformat(f.value) - today).days), default=None)


def _feast(year: int, name: str) -> Meaning | None:
    """Of "12-25", "11/3/4" (fourth Thursday of November; 0: the last), "easter-2"."""
    try:
        return day(_feast_day(year, name).isoformat())
    except ValueError:
        return None  # Easter is reckoned for the years 1583 to 4099


def _feast_day(year: int, name: str) -> date:
    if name.startswith("easter"):
        return easter(year) + timedelta(int(name.removeprefix("easter") or 0))
    if "/" in name:
        month, week_day, number = (int(part) for part in name.split("/"))
        first = nth_weekday(year, month, week_day, number or -1)
        return first + timedelta(1) if name == "11/0/1" else first  # election day is a Tuesday
    month, number = (int(part) for part in name.split("-"))
    return date(year, month, number)


def _holiday_week(reading: Reading) -> Meaning | None:
    """Of "Thanksgiving weekend", "Easter week"."""
    feast, grain = holiday(reading), reading.sign("unit")
    if grain not in ("W", "WE") or feast is None or feast.reason:
        return feast if grain in ("W", "WE") else None
    return day(value_of(date.fromisoformat(feast.value), grain))


def _weekday_by_a_feast(reading: Reading) -> Meaning | None:
    """Of "the Tuesday after Easter": the first such weekday on that side of the feast."""
    feast = holiday(reading)
    if feast is None or feast.reason:
        return feast
    there, weekday = date.fromisoformat(feast.value), reading.number("anyweekday")
    if reading.number("before" if reading.has("before") else "after") < 0:
        return day_away(there, -((there.weekday() - weekday) % 7 or 7))
    return day_away(there, (weekday - there.weekday()) % 7 or 7)


RULES = (
    Rule(
        "(last | next | this | the)? holiday unit",
        _holiday_week,
        "It opens on [Labor Day weekend].",
        "2024-W36-WE",
    ),
    Rule(
        "(last | next | this)? holiday ((, | in)? year)?",
        holiday,
        "They will meet on [Labor Day].",
        "2024-09-02",
    ),
    Rule(
        "the anyweekday (before | after) (last | next)? holiday",
        _weekday_by_a_feast,
        "They met on [the Saturday before Christmas].",
        "2023-12-23",
    ),
)
