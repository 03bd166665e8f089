"""On which day of a year a feast falls: "12-25", "11/3/4+1", "easter-2", "moon …".

To teach the reader a feast, add a line to lexicon/time_words.txt, which says how its day is found;
one that follows the moon is reckoned in `moon_feasts`.
"""

import re
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from reader.analysis.dates.calendar.values import nth_weekday
from reader.analysis.dates.feasts.moon_feasts import moon_feast
from reader.analysis.dates.meaning import Meaning, day

_FEAST = re.compile(r"(easter|orthodox|\d+-\d+|\d+/\d+/\d+)(?:([+-])(\d+))?")


def first_day(feast: Meaning) -> date:
    """The day a feast begins with."""
    return feast.days[0] if feast.days else date.fromisoformat(feast.value)


def last_day(feast: Meaning) -> date:
    """The day a feast ends with: most last one day."""
    return feast.days[1] if feast.days else first_day(feast)


def feast_of(year: int, name: str) -> Meaning | None:
    """Of "12-25", "11/3/4+1" (the day after the fourth Thursday of November), "easter-2"."""
    known = name.removesuffix("?")
    try:
        days = _feast_days(year, known)
    except (ValueError, OverflowError):
        return None  # Easter is reckoned for the years 1583 to 4099
    if days is None:
        return None
    first, last = days
    certain = known == name
    if first == last:
        return day(first.isoformat(), certain)
    return Meaning("date", f"{first}/{last}", certain, days=days)


def _feast_days(year: int, name: str) -> tuple[date, date] | None:
    if name.startswith("moon "):
        feast, eve, _ = name.removeprefix("moon ").partition("-1")
        days = moon_feast(year, feast)
        return (days[0] - timedelta(1), days[0] - timedelta(1)) if days and eve else days
    form, sign, number = _FEAST.fullmatch(name).groups()  # type: ignore[union-attr]
    first = _feast_day(year, form) + timedelta(int(f"{sign}{number}") if sign else 0)
    return first, first


def _feast_day(year: int, form: str) -> date:
    if form == "easter":
        return easter(year)
    if form == "orthodox":
        return easter(year, EASTER_ORTHODOX)
    if "/" in form:
        month, week_day, number = (int(part) for part in form.split("/"))
        return nth_weekday(year, month, week_day, number or -1)
    month, number = (int(part) for part in form.split("-"))
    return date(year, month, number)
