"""The time of day: "Monday night", "8 p.m. Tuesday", "10:30 GMT", "at noon on June 3"."""

import re
from datetime import date

from reader.analysis.dates.calendar_days import dated
from reader.analysis.dates.calendar_values import day_value
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.seasons import holiday
from reader.analysis.dates.weekdays import day_away, week_on, weekday_near

_CLOCK = re.compile(r"(\d+)(?:[:.](\d\d)(?::\d\d)?)?([ap])?m?")


def _day_named(reading: Reading) -> Meaning | None:
    """The day the time is of, where the expression names one."""
    if reading.has("anymonth"):
        month, number = reading.number("anymonth"), reading.number("day")
        if reading.has("year"):
            return day(day_value(reading.number("year"), month, number))
        return dated(reading, month, number)
    if reading.has("iso"):
        return day(reading.word("iso"))
    if reading.has("slashed"):
        month, number, year = (int(part) for part in re.findall(r"\d+", reading.word("slashed")))
        return day(day_value(year if year > 99 else 2000 + year, month, number))
    if reading.has("unit"):
        return week_on(reading)
    if reading.has("anyweekday"):
        return weekday_near(reading, reading.number("anyweekday"))
    if reading.has("holiday"):
        return holiday(reading)
    return day_away(reading.today, reading.number("today"))


_DAY_NAMES = ("anymonth", "anyweekday", "today", "holiday", "iso", "slashed")


def _at(reading: Reading, time: str) -> Meaning | None:
    """The time on the day that is named, else on the day named last, else today."""
    named = any(reading.has(name) for name in _DAY_NAMES)
    there = _day_named(reading) if named else _last_day(reading)
    if there is None:
        return None
    if there.reason:
        return unknown(f"{there.value}T{time}", "time")
    return Meaning("time", f"{there.value}T{time}", certain=named and there.certain)


def _last_day(reading: Reading) -> Meaning | None:
    return day_away(reading.anchors.day() or reading.today, 0)


def _part(reading: Reading) -> Meaning | None:
    return _at(reading, reading.sign("part"))


def _part_that_points(reading: Reading) -> Meaning | None:
    """Of "this morning", "the next night", "last night"."""
    start: date | None = reading.today
    if reading.has("the") or reading.has("that"):
        start = reading.anchors.day() or start
    pointed = reading.has("next") or reading.has("following")
    at_large = reading.sign("part") == "NI" or reading.after() in ("of", "after", "before")
    if reading.has("the") and not pointed and at_large:
        return None
    step = next(
        (reading.number(n) for n in ("last", "previous", "next", "following") if reading.has(n)), 0
    )
    there = day_away(start, step)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


def _tonight(reading: Reading) -> Meaning | None:
    there = day_away(reading.today, 0)
    if there is None or there.reason:
        return unknown("XXXX-XX-XXTNI", "time")
    return Meaning("time", f"{there.value}TNI")


def _noon(reading: Reading) -> Meaning | None:
    return _at(reading, reading.sign("noon"))


def _clock(reading: Reading) -> Meaning | None:
    time = _time_of_clock(reading)
    return _at(reading, time) if time else None


def _time_of_clock(reading: Reading) -> str | None:
    """The time as "HH:MM", or None where the figures are no time of day (a score, a ratio)."""
    word = next((reading.word(n) for n in ("clock", "clocklike") if reading.has(n)), "")
    if not word:
        figures = reading.word("count") or reading.word("yearlike")
        word = f"{figures[:-2]}:{figures[-2:]}"  # "0735 GMT"
    found = _CLOCK.fullmatch(word.split(" ")[0].replace(" ", ""))
    if found is None:
        return None
    hour, minute = int(found[1]), found[2] or "00"
    half = found[3] or (reading.sign("ampm") if reading.has("ampm") else "")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not (
        reading.has("zone")
        or reading.has("oclock")
        or reading.before() in ("at", "around", "by", "about")
    ):
        return None
    return f"{hour:02d}:{minute}" if hour <= 24 and int(minute) < 60 else None


_DATE = "(anyweekday ,?)? (anymonth day (,? year)? | day anymonth (,? year)?)"
_DAY = f"({_DATE} | anyweekday unit | anyweekday | today | holiday | slashed | iso)"
_ZONE = "(opening? zone closing?)?"
_ELSEWHERE = "(opening (clock | clocklike | yearlike) ampm? zone closing)?"
_HOUR = "(clock ampm? | clocklike ampm | clocklike oclock)"
_TIME = f"({_HOUR} {_ZONE} | (count | yearlike) zone) {_ELSEWHERE}"


def _early_hours(reading: Reading) -> Meaning | None:
    """Of "the early hours of Saturday"."""
    return _at(reading, "MO") if reading.sign("units") == "TH" else None


def _in_the_part(reading: Reading) -> Meaning | None:
    """Of "4 in the morning"."""
    hour = reading.number("small")
    late = reading.sign("part") != "MO" and hour < 12
    return _at(reading, f"{hour + 12 if late else hour:02d}:00") if hour <= 12 else None


RULES = (
    Rule(
        "small oclock? in the part",
        _in_the_part,
        "He left at [4 in the morning].",
        "2024-06-15T04:00",
    ),
    Rule(
        f"the? early part? units (of | on)? {_DAY}",
        _early_hours,
        "He died in [the early hours of Monday].",
        "2024-06-10TMO",
    ),
    Rule(f"early? -? {_DAY} ,? at? early? part", _part, "He died [Monday night].", "2024-06-10TNI"),
    Rule(
        f"the? early? -? part (of | on | ,)? {_DAY}",
        _part,
        "He died on [the morning of June 3].",
        "2024-06-03TMO",
    ),
    Rule(
        "(early | compare)? (this | that | last | the) (next | following | previous)? part",
        _part_that_points,
        "He died [this morning].",
        "2024-06-15TMO",
    ),
    Rule(
        "(early | compare)? (tonight | overnight)",
        _tonight,
        "They play [tonight].",
        "2024-06-15TNI",
    ),
    Rule(
        f"noon {_ZONE} ((on | ,)? {_DAY})?",
        _noon,
        "They met at [noon Tuesday].",
        "2024-06-11T12:00",
    ),
    Rule(
        f"{_DAY} (at | ,)? noon {_ZONE}",
        _noon,
        "They met on [Tuesday at noon].",
        "2024-06-11T12:00",
    ),
    Rule(
        f"{_TIME} ((on | , | in the part)? ,? {_DAY})?",
        _clock,
        "They met at [8 p.m. Tuesday].",
        "2024-06-11T20:00",
    ),
    Rule(
        f"{_DAY} (at | , | -)? {_TIME}",
        _clock,
        "They met [Tuesday at 8:30 p.m. EST].",
        "2024-06-11T20:30",
    ),
)
