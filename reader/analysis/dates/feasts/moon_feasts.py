"""Feasts that follow the moon: Ramadan, Yom Kippur, Lunar New Year, Diwali.

The Muslim calendar is the tabular one, which the sighting of the moon may miss by a day; the Jewish
one is exact; the new moon of Lunar New Year is the mean one with the four largest corrections, and
so is that of Diwali, which is lit on the evening before it or on its own.
Sources: Dershowitz and Reingold, Calendrical Calculations; Meeus, Astronomical Algorithms, ch. 49.
"""

from datetime import date
from math import radians, sin

from reader.analysis.dates.calendar.values import moved

# The Muslim month and day a feast begins with, and how many days it has.
_MUSLIM = {
    "islamic-new-year": (1, 1, 1), "ashura": (1, 10, 1), "mawlid": (3, 12, 1),
    "ramadan": (9, 1, 30), "eid-al-fitr": (10, 1, 1), "eid-al-adha": (12, 10, 1),
}  # fmt: skip
# Days from the New Year of autumn, or back from the next one.
_JEWISH = {
    "rosh-hashanah": 0, "yom-kippur": 9, "sukkot": 14, "purim": -193, "passover": -163,
    "shavuot": -113,
}  # fmt: skip
_HANUKKAH = 83
# The first day of the Muslim and of the Jewish calendar, as Python counts days from 1 January 1.
_MUSLIM_EPOCH, _JEWISH_EPOCH = 227015, -1373427
_MUSLIM_YEAR, _FIRST_MUSLIM_YEAR = 354.367, 622
# Lunar New Year is the new moon between these days, in China; a lunation has so many days.
_FIRST_NEW_YEAR, _LUNATION = (1, 21), 29.530588861
# Diwali's is the first from here on; what falls before half past six in India is of the day before
# (days behind China's midnight).
_FIRST_DIWALI, _EVENING = (10, 17), 0.875
# The mean new moon of 6 January 2000, in days of Python's count, in China's time.
_NEW_MOON = 730125.59766 + 1 / 3


def moon_feast(year: int, name: str) -> tuple[date, date] | None:
    """The first and last day of a feast that begins in a year of ours; None where none does."""
    try:
        first = _first_day(year, name)
    except (ValueError, OverflowError):
        return None
    last = moved(first, _MUSLIM[name][2] - 1, "D") if first and name in _MUSLIM else first
    return (first, last) if first and last else None


def _first_day(year: int, name: str) -> date | None:
    if name in _MUSLIM:
        return _muslim(year, *_MUSLIM[name][:2])
    if name == "lunar-new-year":
        return _lunar_new_year(year)
    if name == "diwali":
        opening = date(year, *_FIRST_DIWALI).toordinal() + 0.5
        return date.fromordinal(int(_new_moon_from(opening) - _EVENING))
    days = _HANUKKAH + (_length(year) % 10 == 5) if name == "hanukkah" else _JEWISH[name]
    return date.fromordinal(_rosh_hashanah(year + 3761) + days)


def _muslim(year: int, month: int, day: int) -> date | None:
    """The day of the Muslim calendar that falls in a year of ours."""
    about = int((year - _FIRST_MUSLIM_YEAR) * 365.2425 / _MUSLIM_YEAR)
    for muslim in range(max(1, about), about + 3):
        before = (muslim - 1) * 354 + (3 + 11 * muslim) // 30 + 29 * (month - 1) + month // 2
        there = date.fromordinal(_MUSLIM_EPOCH - 1 + before + day)
        if there.year == year:
            return there
    return None


def _rosh_hashanah(jewish: int) -> int:
    """The first day of a Jewish year, in days from 1 January 1."""
    before, this, after = (_elapsed(year) for year in (jewish - 1, jewish, jewish + 1))
    late = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _JEWISH_EPOCH + this + late


def _elapsed(jewish: int) -> int:
    months = (235 * jewish - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 < 3)


def _length(year: int) -> int:
    """How many days the Jewish year has that begins in a year of ours."""
    return _rosh_hashanah(year + 3762) - _rosh_hashanah(year + 3761)


def _lunar_new_year(year: int) -> date:
    opening = date(year, *_FIRST_NEW_YEAR).toordinal()
    return date.fromordinal(int(_new_moon_from(opening)))


def _new_moon_from(opening: float) -> float:
    number = int((opening - _NEW_MOON) // _LUNATION)
    moons = (_new_moon(number + step) for step in (0, 1, 2))
    return next(moon for moon in moons if moon >= opening)


def _new_moon(number: int) -> float:
    """The time of a new moon, counted from that of January 2000."""
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number)
    node = radians(160.7108 + 390.67050284 * number)
    away = -0.4072 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon)
    away += 0.01039 * sin(2 * node)
    return _NEW_MOON + _LUNATION * number + away
