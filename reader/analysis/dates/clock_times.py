"""The time of day: "Monday night", "8 p.m. Tuesday", "10:30 GMT", "at noon on June 3"."""

import re
from datetime import date

from reader.analysis.dates.forms import Rule, shape_of
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.named_days import DAY_NAMES, NAMED_DAY, named_day
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.weekdays import day_away

_LED_IN = frozenset({"by", "in", "until", "since", "from", "during"})
# A story of the news is of the last days; a day before them is left after so many tokens.
_NEWS = 10
_STORY = 120
_CLOCK = re.compile(r"(\d+)(?:[:.](\d\d)(?::\d\d)?)?([ap])?m?")


def _at(reading: Reading, time: str) -> Meaning | None:
    """The time on the day that is named, else on the day named last, else today."""
    named, there = _own_day(reading)
    if not named:
        there = _last_day(reading)
    if there is None:
        return None
    if there.reason:
        return Meaning("time", f"{there.value}T{time}", reason=there.reason)
    return Meaning("time", f"{there.value}T{time}", certain=named and there.certain)


def _own_day(reading: Reading) -> tuple[bool, Meaning | None]:
    """Whether the expression names its day, and which; of "9am and 11am on Friday" both do."""
    if any(reading.has(name) for name in DAY_NAMES):
        return True, named_day(reading)
    shared = _UNTIL.match(reading.tokens.shape, reading.end)
    return (True, named_day(reading.of(shared))) if shared else (False, None)


def _last_day(reading: Reading) -> Meaning | None:
    """The day named last; one ahead is soon left again, and one of long ago after a while."""
    named, today = reading.anchors.day(), reading.today
    if named and today and named > today:
        named = reading.anchors.day_near(reading.start)
    if named and _is_left(reading, named):
        return leaning("XXXX-XX-XX")
    return day_away(named or today, 0)


def _part(reading: Reading) -> Meaning | None:
    return _at(reading, reading.sign("part"))


def _part_that_points(reading: Reading) -> Meaning | None:
    """Of "this morning", "the next night", "last night"."""
    if reading.is_titled():
        return None  # "on CBS This Morning"
    start: date | None = reading.today
    pointed = any(reading.has(name) for name in ("next", "following", "same"))
    at_large = reading.sign("part") == "NI" or reading.after() in ("of", "after", "before")
    if reading.has("the") and not pointed and at_large:
        return None
    if reading.has("the") or reading.has("that"):
        named = reading.anchors.day()
        if reading.has("that") and named is None and start:
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time")
        start = named or start
        if start and _is_left(reading, start):
            told = reading.has("that")
            return leaning(f"XXXX-XX-XXT{reading.sign('part')}", "time") if told else None
    step = next(
        (reading.number(n) for n in ("last", "previous", "next", "following") if reading.has(n)), 0
    )
    there = day_away(start, step)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


def _is_left(reading: Reading, named: date) -> bool:
    """Whether a day of long ago was named so far before that a story of now has left it again."""
    if reading.today is None or not reading.anchors.speaks_of_today:
        return False
    far = named < reading.today and (reading.today - named).days > _NEWS
    return far and reading.anchors.day_near(reading.start, _STORY) is None


def _in_a_part(reading: Reading) -> Meaning | None:
    """Of "by mid-afternoon", "in the late evening": of the day the story is at."""
    return _at(reading, reading.sign("part")) if reading.before() in _LED_IN else None


def _part_by_its_light(reading: Reading) -> Meaning | None:
    """Of "dawn on Saturday"; any other edge is no part of a day ("the end of Saturday")."""
    if reading.has("edge"):
        return _at(reading, "MO") if reading.word("edge") == "dawn" else None
    return _at(reading, reading.sign("light"))


def _tonight(reading: Reading) -> Meaning | None:
    """Of "tonight", and of "overnight": the night before, unless the verb points ahead."""
    if any(reading.has(name) for name in DAY_NAMES):
        return _at(reading, "NI")
    past = reading.has("overnight") and reading.direction != "ahead"
    there = day_away(reading.today, -1 if past else 0)
    if there is None or there.reason:
        return unknown("XXXX-XX-XXTNI", "time")
    certain = not past or reading.direction == "past"
    return Meaning("time", f"{there.value}TNI", certain=certain)


def _noon(reading: Reading) -> Meaning | None:
    return _at(reading, reading.sign("noon"))


def _clock(reading: Reading) -> Meaning | None:
    time = _time_of_clock(reading)
    return _at(reading, time) if time else None


def _time_of_clock(reading: Reading) -> str | None:
    """The time as "HH:MM", or None where the figures are no time of day (a score, a ratio)."""
    word = next((reading.word(n) for n in ("clock", "clocklike") if reading.has(n)), "")
    if reading.has("numeral"):
        word = str(reading.number("numeral"))
    if not word:
        figures = reading.word("count") or reading.word("yearlike")
        word = f"{figures[:-2]}:{figures[-2:]}"  # "0735 GMT"
    found = _CLOCK.fullmatch(word.split(" ")[0].replace(" ", ""))
    if found is None:
        return None
    hour, minute = int(found[1]), found[2] or "00"
    half = found[3] or (reading.sign("ampm") if reading.has("ampm") else "")
    if half and hour > 12 and not found[2]:
        return None  # "on 990 AM"
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not (
        reading.has("zone")
        or reading.has("oclock")
        or reading.before() in ("at", "around", "by", "about")
    ):
        return None
    return f"{hour:02d}:{minute}" if hour <= 24 and int(minute) < 60 else None


def _four_figures(reading: Reading) -> Meaning | None:
    """Of "0800 hours"."""
    figures = reading.word("count") or reading.word("yearlike")
    if reading.sign("units") != "TH" or len(figures) != len("0800") or not figures.isdecimal():
        return None
    hour, minute = figures[:2], figures[2:]
    return _at(reading, f"{hour}:{minute}") if hour < "24" and minute < "60" else None


_ZONE = "(opening? zone closing?)?"
_ELSEWHERE = "(opening (clock | clocklike | yearlike) ampm? zone closing)?"
_HOUR = "(clock ampm? | clocklike ampm | (clocklike | numeral) oclock)"
_TIME = f"({_HOUR} {_ZONE} | (count | yearlike) zone) {_ELSEWHERE}"


# What may go on behind the first time of two on one day.
_UNTIL = re.compile(shape_of(f"(and | to | -) {_TIME} (on | ,)? {NAMED_DAY}"))


def _hours(reading: Reading) -> Meaning | None:
    """Of "2 to 3 p.m.": the first hour, in the half of the day that the second one names."""
    last = _time_of_clock(reading)
    if last is None or reading.number("small") > 12:
        return None
    hour, half = reading.number("small"), int(last[:2]) // 12 * 12
    early = hour % 12 + half > int(last[:2])
    return _at(reading, f"{hour % 12 + (half if not early else 0):02d}:00")


def _early_hours(reading: Reading) -> Meaning | None:
    """Of "the early hours of Saturday"."""
    return _at(reading, "MO") if reading.sign("units") == "TH" else None


def _part_before(reading: Reading) -> Meaning | None:
    """Of "the night before" at the end of a clause."""
    if reading.after().isalpha() or reading.word("compare") == "later":
        return None
    there = day_away(reading.anchors.day() or reading.today, -1)
    if there is None or there.reason:
        return unknown(f"XXXX-XX-XXT{reading.sign('part')}", "time")
    return Meaning("time", f"{there.value}T{reading.sign('part')}")


def _in_the_part(reading: Reading) -> Meaning | None:
    """Of "4 in the morning"."""
    hour = reading.number("small")
    late = reading.sign("part") != "MO" and hour < 12
    return _at(reading, f"{hour + 12 if late else hour:02d}:00") if hour <= 12 else None


RULES = (
    Rule(
        "the part (before | compare)",
        _part_before,
        "He slept badly [the night before].",
        "2024-06-14TNI",
    ),
    Rule(
        "small oclock? in the part",
        _in_the_part,
        "He left at [4 in the morning].",
        "2024-06-15T04:00",
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
        f"{_TIME} ((on | , | in the part)? ,? {NAMED_DAY} part?)?",
        _clock,
        "They met at [8 p.m. Tuesday].",
        "2024-06-11T20:00",
    ),
    Rule(
        f"(count | yearlike) units ((on | ,)? {NAMED_DAY})?",
        _four_figures,
        "They met at [0800 hours on Tuesday].",
        "2024-06-11T08:00",
    ),
    Rule(
        f"small (and | to | -) {_TIME} ((on | ,)? {NAMED_DAY})?",
        _hours,
        "They met from [2 to 3 p.m. Tuesday].",
        "2024-06-11T14:00",
    ),
    Rule(
        f"{NAMED_DAY} (at | , | -)? {_TIME}",
        _clock,
        "They met [Tuesday at 8:30 p.m. EST].",
        "2024-06-11T20:30",
    ),
)
