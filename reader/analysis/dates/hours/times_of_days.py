"""Which day a time is of: the one that it names, the one the story is at, or today.

How long a day that was named is still the day of a time says `_STORY`.
"""

import re
from datetime import date
from itertools import pairwise

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.days.named_days import DAY_NAMES, named_day
from reader.analysis.dates.meaning import Meaning, leaning
from reader.analysis.dates.reading import Reading

# A story of the news is of the last days; a day before them is left after so many tokens.
_NEWS = 10
_NEXT_DAYS = frozenset({
    (step, part) for step in ("following", "next") for part in ("afternoon", "day", "morning")
})  # fmt: skip
_TO = frozenset({"to", "until", "till", "-", "–"})
_STORY = 120
_IN_THE_DARK = re.compile(r"\d{4}-\d\d-\d\dT(?:NI|EV|(?:19|2\d):\d\d)\Z")


def at(reading: Reading, time: str, own: Meaning | None = None) -> Meaning | None:
    """The time on its `own` day or the one it names, else on the day named last, else today."""
    named = own is not None or any(reading.has(name) for name in DAY_NAMES)
    there = own or (named_day(reading) if named else _small_hours(reading, time))
    there = there or (None if named else _last_day(reading))
    if there is None:
        return None
    if there.reason:
        return Meaning("time", f"{there.value}T{time}", reason=there.reason)
    return Meaning("time", f"{there.value}T{time}", certain=named and there.certain)


def _small_hours(reading: Reading, time: str) -> Meaning | None:
    """Of "overnight, at 2 a.m.": the morning behind the evening or night that was just told of; a
    night of long ago goes on for longer.
    """
    if not time[:1].isdecimal() or not "00" <= time[:2] < "06":
        return None
    told = reading.anchors.values[-1] if reading.anchors.values else ""
    if _IN_THE_DARK.match(told) and reading.anchors.is_fresh(reading.start):
        return day_away(date.fromisoformat(told[:10]), 1)
    night = reading.anchors.days.night_near(reading.start, 2 * _STORY)
    far = night and reading.today and (reading.today - night).days > _NEWS
    return day_away(night, 1) if far and reading.direction != "ahead" else None


def _last_day(reading: Reading) -> Meaning | None:
    """The day named last; one ahead is soon left again, and one of long ago after a while."""
    named, today = reading.anchors.days.last(), reading.today
    if named and _is_of_the_next_day(reading):
        return day_away(named, 1)
    if reading.before() in _TO and reading.anchors.days.just_before(reading.start):
        return day_away(named, 0)  # for Friday, from 3am to 8pm
    if told := reading.anchors.events.day_told(reading.start, reading.end, reading.clauses):
        return day_away(told, 0)  # the blast was on Friday; … the bomb exploded at 10pm
    if named and today and named > today:
        named = reading.anchors.days.near(reading.start)
        if named and named > today and reading.direction == "past":
            return leaning("XXXX-XX-XX")  # it sails on Sunday; at 4 a.m. it was empty
    if named and today and named < today and _is_to_come(reading):
        return day_away(today, 0)  # on Tuesday it fell; at 10 a.m. they will meet
    if named and is_left(reading, named):
        return leaning("XXXX-XX-XX")
    return day_away(named or today, 0)


def _is_of_the_next_day(reading: Reading) -> bool:
    """Of "was found at 6am the next day", "in the early hours of the following day"."""
    words = reading.tokens.words[reading.end : reading.end + 4]
    words = words[1:] if words[:1] in (["of"], ["on"]) else words
    return words[:1] == ["the"] and tuple(words[1:3]) in _NEXT_DAYS


def _is_to_come(reading: Reading) -> bool:
    """Whether a sentence that names no day says what "will" be."""
    around = reading.clauses.left(reading.start) + reading.clauses.right(reading.end)
    if reading.direction != "ahead":
        return False
    if ("is", "to") in pairwise(around) and reading.tokens.words[reading.start - 1] == "from":
        return True  # the truce, brokered overnight, is to hold from 6 a.m.
    return "will" in around and reading.anchors.named_up_to <= reading.sentence_start()


def is_left(reading: Reading, named: date) -> bool:
    """Whether a day of long ago was named so far before that a story of now has left it again."""
    if reading.today is None:
        return False
    far = named < reading.today and (reading.today - named).days > _NEWS
    return far and reading.anchors.days.near(reading.start, _STORY) is None
