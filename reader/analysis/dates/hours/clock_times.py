"""Which time by the clock, of which day: "8 p.m. Tuesday", "10:30 GMT", "at noon on June 3".

To teach the reader another way of writing a time, add a rule; its figures are read in
`clock_figures`.
"""

import re

from reader.analysis.dates.days.days_of_a_month import nth_of_the_month
from reader.analysis.dates.days.named_days import DAY_NAMES, NAMED_DAY, named_day
from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.hours.clock_figures import late_in_the_day, time_of_clock
from reader.analysis.dates.hours.times_of_days import at
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.periods.month_parts import nth_weekday_of_month
from reader.analysis.dates.reading import Reading

_ZONE = "(opening zone closing | zone)?"
_ELSEWHERE = "(opening (clock | clocklike | yearlike) ampm? zone closing)?"
_HOUR = "(clock ampm? | clocklike ampm | (clocklike | numeral) oclock)"
_TIME = f"({_HOUR} {_ZONE} | (count | yearlike) zone) {_ELSEWHERE}"
_AND_A_TIME = re.compile(shape_of(f"(and | to | -) {_TIME}"))
_AGAIN = frozenset({"daily", "each", "every", "weekdays", "weekends"})
_ON_MANY = frozenset({("on", "weekdays"), ("on", "weekends"), ("seven", "days"), ("a", "day")})
_TO_A_DAY = re.compile(shape_of("(to | - | and) anyweekday"))
_EDGES = ("from", "to", "until", "till", "between", "and", "-", "–")
_NEAR = 14  # tokens: from 10 p . m . to
_NUMBERED = frozenset({
    "category", "chapter", "channel", "game", "gate", "level", "line", "phase", "platform", "room",
    "round", "route", "stage", "step", "tier", "unit",
})  # fmt: skip
# What may go on behind the first time of two on one day.
_UNTIL = re.compile(shape_of(f"(and | to | -) ({_TIME} | noon) (on | ,)? {NAMED_DAY}"))
# "at 7am and close at 10pm on Thursday", "at 7am in Kovel and ends there at 10pm on Thursday"
_AND_THEN = re.compile(
    f".{{0,2}}{shape_of('and')}.{{1,2}}{shape_of(f'at {_TIME} (on | ,)? {NAMED_DAY}')}"
)


def _noon(reading: Reading) -> Meaning | None:
    """Of "noon"; "Midday with Orr" is a show."""
    if reading.capital_at("noon") and not reading.in_headline():
        return None
    return at(reading, reading.sign("noon"))


def _clock(reading: Reading) -> Meaning | None:
    """Of "9am and 11am on Friday" and "open at 9am and close at 5pm on Friday" both are on it."""
    time = late_in_the_day(reading, time_of_clock(reading))
    if reading.has("anyweekday") and _TO_A_DAY.match(reading.tokens.shape, reading.end):
        return None  # "from 9 to 5 p.m., Monday to Friday"
    named = any(reading.has(name) for name in DAY_NAMES)
    if time and not named and _is_of_every_day(reading):
        return Meaning("set", f"XXXX-XX-XXT{time}")
    shared = None if named else _until(reading)
    own = named_day(reading.of(shared)) if shared else None
    return at(reading, time, own) if time else None


def _is_of_every_day(reading: Reading) -> bool:
    """Of "between 1am and 5am each Sunday", "from 9am to 5pm daily", "a curfew from 9pm to 5am"."""
    near = reading.tokens.words[max(0, reading.start - _NEAR) : reading.start]
    if "curfew" in near and near[-1] in _EDGES:
        return True
    second = _AND_A_TIME.match(reading.tokens.shape, reading.end)
    behind = reading.of(second) if second else reading
    return behind.after() in _AGAIN or (behind.after(), behind.after(2)) in _ON_MANY


def _until(reading: Reading) -> re.Match[str] | None:
    """The second time of two, with the day that both are on."""
    shape, end = reading.tokens.shape, reading.end
    then = _AND_THEN.match(shape, end)
    if then and all(word.isalpha() for word in reading.tokens.words[end : then.start("at")]):
        return then
    return _UNTIL.match(shape, end)


def _four_figures(reading: Reading) -> Meaning | None:
    """Of "0800 hours"."""
    figures = reading.word("count") or reading.word("yearlike")
    if reading.sign("units") != "TH" or len(figures) != len("0800") or not figures.isdecimal():
        return None
    hour, minute = figures[:2], figures[2:]
    return at(reading, f"{hour}:{minute}") if hour < "24" and minute < "60" else None


def _hours(reading: Reading) -> Meaning | None:
    """Of "2 to 3 p.m.": the first hour, in the half of the day that the second one names."""
    last = time_of_clock(reading)
    if last is None or reading.number("small") > 12 or reading.before() in _NUMBERED:
        return None  # "Stage 4 until 5am"
    hour, half = reading.number("small"), int(last[:2]) // 12 * 12
    early = hour % 12 + half > int(last[:2])
    return at(reading, f"{hour % 12 + (half if not early else 0):02d}:00")


def _first_figures(reading: Reading) -> Meaning | None:
    """Of "1600 to 1800 GMT": the first time, of the day that is named behind the second."""
    figures = reading.word("count") or reading.word("yearlike")
    hour, minute = figures[:-2], figures[-2:]
    if len(figures) != len("1600") or hour > "24" or minute > "59":
        return None
    second = _UNTIL.match(reading.tokens.shape, reading.end)
    if second is None or not reading.of(second).has("zone"):
        return None
    return at(reading, f"{hour}:{minute}", named_day(reading.of(second)))


def _on_the_nth_weekday(reading: Reading) -> Meaning | None:
    """Of "2am on the last Sunday in October"."""
    time = reading.sign("noon") if reading.has("noon") else time_of_clock(reading)
    there = nth_weekday_of_month(reading)
    return at(reading, time, there) if time and there else None


def _on_the_nth(reading: Reading) -> Meaning | None:
    """Of "midnight on the 30th", "8 p.m. on the 12th"."""
    time = reading.sign("noon") if reading.has("noon") else time_of_clock(reading)
    there = nth_of_the_month(reading)
    return at(reading, time, there) if time and there else None


RULES = (
    Rule(
        f"(noon | {_TIME}) on the (nthword | last) anyweekday (in | of) anymonth (,? year)?",
        _on_the_nth_weekday,
        "They met at [noon on the first Monday in June].",
        "2024-06-03T12:00",
    ),
    Rule(
        f"(noon | {_TIME}) on the nth",
        _on_the_nth,
        "They met at [noon on the 3rd].",
        "2024-06-03T12:00",
    ),
    Rule(
        f"noon {_ZONE} ((on | ,)? {NAMED_DAY})?",
        _noon,
        "They met at [noon Tuesday].",
        "2024-06-11T12:00",
    ),
    Rule(
        f"{NAMED_DAY} (at | ,)? noon {_ZONE}",
        _noon,
        "They met on [Tuesday at noon].",
        "2024-06-11T12:00",
    ),
    Rule(
        f"{_TIME} ((on | , | in the part | on the part of)? ,? {NAMED_DAY} part?)?",
        _clock,
        "They met at [8 p.m. Tuesday].",
        "2024-06-11T20:00",
    ),
    Rule(_TIME, _clock, "It is open to [5 p.m.], Monday to Friday.", "2024-06-15T17:00"),
    Rule(
        f"(count | yearlike) units ((on | ,)? {NAMED_DAY})?",
        _four_figures,
        "They met at [0800 hours on Tuesday].",
        "2024-06-11T08:00",
    ),
    Rule(
        "(count | yearlike)",
        _first_figures,
        "They met from [1600] to 1800 GMT Tuesday.",
        "2024-06-11T16:00",
    ),
    Rule(
        f"small (and | to | -) {_TIME} ((on | ,)? {NAMED_DAY})?",
        _hours,
        "They met from [2 to 3 p.m. Tuesday].",
        "2024-06-11T14:00",
    ),
    Rule(
        f"{NAMED_DAY} part? (at | , | -)? {_TIME}",
        _clock,
        "They met [Tuesday at 8:30 p.m. EST].",
        "2024-06-11T20:30",
    ),
)
