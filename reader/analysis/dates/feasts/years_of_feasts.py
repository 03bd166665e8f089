"""Which of its years a feast is of: the one behind it, the next after a day, or the nearest.

To change how far ahead a feast may lie of which a past verb tells, see `_AHEAD_IN_SPITE_OF_PAST`.
"""

from datetime import date

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.event_days import had_been_planned
from reader.analysis.dates.direction.verb_classes import told_as_past
from reader.analysis.dates.feasts.feast_days import feast_of, first_day, last_day
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

_SETTLED, _PARTICLES = context("settled"), frozenset({"away", "down", "in", "off", "out", "up"})
# "By Easter she had been there": with a past verb a feast lies at most so many days ahead.
_AHEAD_IN_SPITE_OF_PAST = 90
_A_FEW_WORDS = 6
_NEWS = 21
_NEARBY = (-1, 0, 1)


def nearest_feast(reading: Reading, name: str, today: date) -> Meaning | None:
    """The feast that is near, on the side that its words or its verb say."""
    feasts = [f for step in _NEARBY if (f := feast_of(today.year + step, name))]
    if reading.has("last"):
        feasts = [f for f in feasts if first_day(f) < today][-1:]
    elif reading.has("next"):
        feasts = [f for f in feasts if first_day(f) > today][:1]
    elif reading.before() == "since" or _was_then(reading):
        feasts = [f for f in feasts if first_day(f) <= today][-1:]
    elif reading.direction == "past" and "would" not in reading.clauses.left(reading.start):
        feasts = [f for f in feasts if (first_day(f) - today).days <= _AHEAD_IN_SPITE_OF_PAST]
    elif reading.direction == "ahead" and not had_been_planned(reading.clauses, reading.start):
        feasts = [f for f in feasts if last_day(f) >= today][:1]
    return min(feasts, key=lambda f: abs((first_day(f) - today).days), default=None)


def is_near(feast: Meaning, today: date) -> bool:
    """Whether a feast is near enough to a day that it is told of as news."""
    return abs((first_day(feast) - today).days) <= _NEWS


def _was_then(reading: Reading) -> bool:
    """Of "the grant ran out at Christmas", "died over Easter": a past verb right before."""
    left = reading.clauses.left(reading.start)
    if left[-1:] not in (["at"], ["over"]):
        return False
    verb = left[-3:-2] if set(left[-2:-1]) <= _PARTICLES else left[-2:-1]
    return any(map(told_as_past, verb)) and not _SETTLED & {*verb}


def is_in_aside(reading: Reading) -> bool:
    """Of "the lease, signed in 2014, ran out at Christmas": the year is of the signing alone."""
    words = reading.tokens.words[reading.sentence_start() : reading.start]
    years = [place for place, word in enumerate(words) if len(word) == 4 and word.isdecimal()]
    return (
        bool(years) and words[years[-1] + 1 : years[-1] + 2] == [","] and "," in words[: years[-1]]
    )


def next_feast(name: str, start: date) -> Meaning | None:
    """Of "by the following Easter": the first after what was named before."""
    feasts = (feast_of(start.year + step, name) for step in (0, 1))
    return next((f for f in feasts if f and first_day(f) > start), None)


def year_behind(reading: Reading) -> int | None:
    """Of "the Boxing Day wave in 2004", "his New Year's Day speech of 2018": the year it names."""
    known = lexicon.classes("time_verbs")
    for step in range(1, _A_FEW_WORDS):
        word, year = reading.after(step), reading.after(step + 1)
        if step > 1 and word in ("in", "of") and len(year) == 4 and year.isdecimal():
            return int(year)
        if not word.isalpha() or word in known:
            return None
    return None
