"""What stands beside a weekday says which one it is: "Saturday (June 8)", "tonight through Sunday".

To teach the reader another such neighbour, add a question here and ask it in `weekdays`.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.calendar.values import days_of, moved
from reader.analysis.dates.feasts.years_of_feasts import nearest_feast
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading
from reader.analysis.day_words import WEEKDAYS

# "Saturday and Sunday" may both be over, "tonight through Sunday" is not.
_DAYS = frozenset(day.lower() for day in WEEKDAYS)
_GOING_ON = frozenset({"and", "or"})
_DATED = 6  # words of a date that names its weekday
_BESIDE = 4  # tokens between "Saturday" and ", with Sunday the next day"
_A_WEEK = 7
_AN_EVENT = 2  # days between two days of an event
_LISTS, _LASTS = frozenset({"and", "or", "to"}), frozenset({"through", "into", "until", "till"})

_IN_BRACKETS = re.compile(shape_of("opening (anymonth day | day anymonth) closing"))
_FEAST = re.compile(shape_of("holiday"))
_CLOCK = re.compile(shape_of("clock"))
_TO_A_WEEKDAY = re.compile(
    shape_of("(to | and | -) (clock | small | noon)? ampm? on? the? anyweekday")
)
_TO_A_DAY = re.compile(shape_of("(to | -) (anymonth day | the? day of? anymonth)"))


def date_beside(reading: Reading, today: date, back: int) -> Meaning | None:
    """Of "Saturday night (March 2)" the Saturday, last or next, that has the number in brackets."""
    words, place = reading.tokens.words, reading.end
    named = reading.anchors.days.just_before(reading.start)
    if reading.before() == "(" and named and (today - named).days % 7 == back:
        return day(named.isoformat())  # "on June 3 (Monday)"
    if feast := feast_beside(reading, today, back):
        return feast
    if bracketed := _IN_BRACKETS.match(reading.tokens.shape, place):
        beside = reading.of(bracketed)
        there = dated(beside, beside.number("anymonth"), beside.number("day"))
        on = days_of(there.value) if there else None
        return there if on and (today - on[0]).days % 7 == back else None
    number = next((word for word in words[place + 1 : place + 4] if word.isdecimal()), "")
    if words[place : place + 1] != ["("] or not number:
        return None
    days = (moved(today, days, "D") for days in (-back, 7 - back))
    return next((day(one.isoformat()) for one in days if one and one.day == int(number)), None)


def feast_beside(reading: Reading, today: date, back: int) -> Meaning | None:
    """Of "no school Monday for Labor Day" the Monday that it falls on."""
    match = _FEAST.match(reading.tokens.shape, reading.end + 1)
    if match is None or reading.after() not in ("for", ","):
        return None
    feast = nearest_feast(reading, reading.of(match).sign("holiday"), today)
    days = days_of(feast.value) if feast else None
    near = days and abs((today - days[0]).days) <= _A_WEEK
    return feast if days and near and (today - days[0]).days % 7 == back else None


def goes_on(reading: Reading, weekday: int) -> bool:
    """Of "the fair will open on Monday. Orla sings on Tuesday": a list of what is to come goes on,
    where no verb says another thing.
    """
    named, today = reading.anchors.days.near(reading.start), reading.today
    if reading.direction is not None or named is None or today is None:
        return False
    there = (weekday - today.weekday()) % 7
    return 0 < (named - today).days <= there


def is_listed(reading: Reading) -> bool:
    """Of "Market: Saturday, 9am to noon", where a calendar has no verb; "9am Tuesday — it fell"
    goes on with what happened, behind a day that is over.
    """
    last, today = reading.anchors.days.last(), reading.today
    if reading.written()[0].isdigit() and last and today and 0 < (today - last).days < len(_DAYS):
        return False
    if reading.after() == "," and _CLOCK.match(reading.tokens.shape, reading.end + 1):
        return True
    return any(reading.has(hour) for hour in ("clock", "clocklike", "noon"))


def is_paired(reading: Reading) -> bool:
    """Of "is cancelled for Saturday and Sunday", "tonight through Tuesday"."""
    joined, today = reading.before(), reading.today
    if joined == "," and reading.after() in _GOING_ON and reading.before(2) in _DAYS:
        joined = reading.after()
    if today is None:
        return False
    if joined == "with" and reading.before(2) == ",":  # put off to Saturday, with Sunday the next
        beside = reading.anchors.days.right_before(reading.start, _BESIDE)
        return beside is not None and beside > today
    if joined not in _LISTS and joined not in _LASTS:
        return False
    named = reading.anchors.days.just_before(reading.start)
    if named == today and joined == "and" and reading.number("anyweekday") == _next(today):
        return True  # shut the schools on Tuesday and Wednesday, said on Tuesday
    return named is not None and (named > today or (named == today and joined in _LASTS))


def _next(today: date) -> int:
    """The weekday of tomorrow."""
    return (today.weekday() + 1) % len(_DAYS)


def begins_a_stretch(reading: Reading, weekday: int) -> bool:
    """Of "comes back from Thursday to March 3", said on the Tuesday before: it has not begun."""
    match = _TO_A_DAY.match(reading.tokens.shape, reading.end)
    today = reading.today
    if match is None or today is None or reading.before() != "from":
        return False
    last = reading.of(match)
    start = day_away(today, (weekday - today.weekday()) % 7)
    named = f"{today.year:04d}-{last.number('anymonth'):02d}-{last.number('day'):02d}"
    return start is not None and start.value < named


def weeks_back(reading: Reading, back: int) -> int:
    """Days more that a weekday lies back: "between Thursday and Friday", said on a Thursday of what
    is over, was a week ago.
    """
    match = _TO_A_WEEKDAY.match(reading.tokens.shape, reading.end)
    today = reading.today
    if match is None or today is None or reading.before() not in ("from", "between"):
        return 0
    last = reading.of(match).number("anyweekday")
    return 7 * (reading.direction == "past" and (today.weekday() - last) % 7 > back)


def end_of_a_stretch(reading: Reading, weekday: int) -> Meaning | None:
    """Of "it fell from Tuesday night until Wednesday morning" the day that follows the first.

    "Shut from 7am until 10pm on Monday" is one day.
    """
    named = reading.anchors.days.just_before(reading.start)
    if named is None or reading.before() not in _LASTS:
        return None
    same_day = 0 if reading.written()[0].isdigit() else 7
    return day_away(named, (weekday - named.weekday()) % 7 or same_day)


def day_of_an_event(reading: Reading, weekday: int) -> Meaning | None:
    """Of "a dance on Friday, May 20. On Saturday there will be games": the one behind a day named
    just before that is more than a week ahead.
    """
    named, today = reading.anchors.days.near(reading.start), reading.today
    if named is None or today is None or (named - today).days <= len(_DAYS):
        return None
    last = reading.anchors.named_up_to
    if _DAYS.isdisjoint(reading.tokens.words[max(0, last - _DATED) : last]):
        return None  # no weekday stands beside that date
    if reading.direction != "ahead" or reading.before() not in ("on", "the"):
        return None
    behind = (weekday - named.weekday()) % 7
    return day_away(named, behind) if 0 < behind <= _AN_EVENT else None


def follows_a_day(reading: Reading) -> bool:
    """Of "will stop work on Monday and return on Thursday", said on a Thursday."""
    start = reading.sentence_start()
    named, today = reading.anchors.days.near(reading.start, reading.start - start), reading.today
    between = reading.tokens.words[reading.anchors.named_up_to : reading.start]
    return bool(named and today and named > today) and "and" in between


def lasts_until(reading: Reading) -> bool:
    """Of "put off until Monday", said on a Monday: what ends today is not put off until today.

    "In place until 9pm on Monday" is.
    """
    lasts = reading.before() in ("until", "till") and reading.before(2) != ","
    had = lasts and "had" in reading.clauses.left(reading.start)  # had adjourned it until Monday
    return lasts and not had and not reading.written()[0].isdigit()
