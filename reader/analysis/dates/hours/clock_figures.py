"""Which time of day figures are: "8 p.m.", "10:30", "0735 GMT"; a score or a ratio is none.

To teach the reader what makes figures a time, add to `time_of_clock`.
"""

import re

from reader.analysis.dates.days.named_days import DAY_NAMES
from reader.analysis.dates.reading import Reading

_CLOCK = re.compile(r"(\d+)(?:[:.](\d\d)(?::\d\d)?)?([ap])?m?")
# Beside a date with its year the bare hour is one too ("March 11, 2013 23:51").
_FULL_DATES = ("year", "slashed", "iso")
_FROM_TO = frozenset({"between", "from", "till", "until"})


def time_of_clock(reading: Reading) -> str | None:
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
    if word.endswith("p") and _is_money(reading):
        return None  # a payment of 4p a share, shares fell 3p to 120p
    if half and hour > 12 and not found[2]:
        return None  # "on 990 AM"
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not (
        reading.has("zone")
        or reading.has("oclock")
        or any(reading.has(name) for name in _FULL_DATES)
        or reading.before() in ("at", "around", "by", "about")
        or " at " in reading.written()
        or (word[2:3] == ":" and _is_of_a_day(reading))
    ):
        return None
    return f"{hour:02d}:{minute}" if hour <= 24 and int(minute) < 60 else None


def late_in_the_day(reading: Reading, time: str | None) -> str | None:
    """The time as its part of the day has it: six o'clock on Sunday evening is 18:00."""
    late = reading.has("part") and reading.sign("part") in ("AF", "EV", "NI")
    if not time or not late or reading.has("ampm") or not "01" <= time[:2] < "12":
        return time
    if reading.sign("part") == "NI" and time[:2] < "05":
        return time  # two o'clock on Sunday night
    return f"{int(time[:2]) + 12}{time[2:]}"


def _is_money(reading: Reading) -> bool:
    """Whether a figure with a "p" is of pence: nothing says that it is an hour."""
    if reading.before() in ("by", "of", "to") or reading.after() in ("a", "per"):
        return True
    named = any(reading.has(name) for name in DAY_NAMES) or reading.has("zone")
    return not named and reading.before() != "at"


def _is_of_a_day(reading: Reading) -> bool:
    """Of "13:00 on Friday", "from 13:00", unlike "ran it in 10:30 on Friday"."""
    named = any(reading.has(name) for name in DAY_NAMES) and reading.before() not in ("in", "of")
    return named or reading.before() in _FROM_TO
