"""Seasons and holidays: "last summer", "the winter of 2010", "Christmas", "Labor Day"."""

from datetime import date, timedelta

from dateutil.easter import easter

from reader.analysis.dates.ambiguity import is_somebodys
from reader.analysis.dates.calendar_values import days_of, nth_weekday, value_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_LED_IN = context("before-a-season")
_AFTER_THE_SEASON = context("after-the-season")
_NEARBY = (-1, 0, 1)


def _season(reading: Reading) -> Meaning | None:
    name = reading.sign("season")
    if not _is_season(reading) or (reading.has("last") and is_somebodys(reading)):
        return None
    if reading.has("year"):
        return day(f"{reading.number('year'):04d}-{name}")
    if reading.has("unit"):
        return _of_year(reading, name)
    leaning = any(reading.has(word) for word in ("that", "same", "following"))
    named = reading.anchors.near("Y") if leaning else None
    if named:
        later = reading.has("following") and _BEGINS[name] <= named.month
        return day(f"{named.year + later:04d}-{name}")
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    return day(f"{_season_year(reading, reading.today, name):04d}-{name}")


def _of_year(reading: Reading, name: str) -> Meaning | None:
    """Of "the spring of next year"."""
    if reading.sign("unit") != "Y":
        return None
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    return day(f"{reading.today.year + step:04d}-{name}")


def _is_season(reading: Reading) -> bool:
    """Whether "fall" and "spring" are no verb and no well: a lead-in or a pointing word says so."""
    if reading.has("year") or reading.has("unit") or reading.has("early") or _points(reading):
        return True
    led_in, after = reading.before() in _LED_IN, reading.after()
    if reading.capital_before() or after in ("olympic", "olympics", "games", "camp"):
        return False
    if reading.has("the") and not led_in and after.isalpha():
        return after in _AFTER_THE_SEASON  # "the summer fair" is no date
    if reading.word("season") not in ("fall", "spring"):
        return led_in or reading.has("the")
    return led_in and (after in _AFTER_THE_SEASON - {"of"} or not after.isalpha())


_POINTING = ("last", "next", "coming", "this", "previous", "following", "that", "same")


def _points(reading: Reading) -> bool:
    return any(reading.has(name) for name in _POINTING)


def _season_year(reading: Reading, today: date, name: str) -> int:
    """The year in which the season meant begins: of those nearby, by the words and the verb."""
    nearby = [y for y in (today.year - 2, today.year - 1, today.year, today.year + 1) if y > 0]
    spans = {year: span for year in nearby if (span := days_of(f"{year:04d}-{name}"))}
    over = [year for year, (_, last) in spans.items() if last < today]
    to_come = [year for year, (first, _) in spans.items() if first > today]
    on = [year for year in spans if year not in over + to_come]
    if reading.has("last") or reading.has("previous"):
        return over[-1] if over else today.year - 1
    if reading.has("next") or reading.has("coming"):
        return to_come[0] if to_come else today.year + 1
    if reading.has("this") and not on:
        return over[-1] if reading.direction == "past" and over else today.year
    if on or reading.direction is None:
        return on[0] if on else min(spans, key=lambda y: abs((spans[y][0] - today).days))
    wanted = to_come[:1] if reading.direction == "ahead" else over[-1:]
    return wanted[0] if wanted else today.year


def holiday(reading: Reading) -> Meaning | None:
    """A feast; the nearest one where no year is named."""
    if not _points(reading) and reading.capital_before() and reading.before() not in _LED_IN:
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


_WHICH = (
    "(the? (this | that)? (last | next | coming | this | previous | following)"
    " | that | the? same | the)?"
)


def _holiday_week(reading: Reading) -> Meaning | None:
    """Of "Thanksgiving weekend", "Easter week"."""
    feast, grain = holiday(reading), reading.sign("unit")
    if grain not in ("W", "WE") or feast is None or feast.reason:
        return feast if grain in ("W", "WE") else None
    return day(value_of(date.fromisoformat(feast.value), grain))


_OF = "((of | ,)? year ((- | slash) small)? | of (last | next | this) unit)?"
RULES = (
    Rule(
        "(last | next | this | the)? holiday unit",
        _holiday_week,
        "It opens on [Labor Day weekend].",
        "2024-W36-WE",
    ),
    Rule(
        f"{_WHICH} early? -? season {_OF}",
        _season,
        "It sank [last summer].",
        "2023-SU",
    ),
    Rule(
        "(last | next | this)? holiday (,? year)?",
        holiday,
        "They will meet on [Labor Day].",
        "2024-09-02",
    ),
)
