"""Which year a day or a month without one is of: the nearest, the told one, or as the verb says.

A date of the news is the nearest such day; a story within the story keeps the year it began with
("It opened in June 1998. On July 4 it burnt down"); a weekday beside the date decides.
"""

import re
from datetime import date

from reader.analysis.dates.calendar_values import day_value
from reader.analysis.dates.direction import direction_of
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading

_SHARED = re.compile(
    shape_of(
        "(and | to | -) (anyweekday ,?)? (anymonth day | the? day of? anymonth) (, | of)?"
        " (year | (last | next | this) unit)"
    )
)
# An announcement is past and its date ahead: "will be held on Sept. 20, the company said". With a
# past verb a date stays the nearest one unless it lies further ahead than this (days; 60 to 120
# give the same on development texts), or in the next year: that is written with its year.
_AHEAD_IN_SPITE_OF_PAST = 90
# "whose Feb. 9 primary": the verb is said of something else.
DETERMINERS = frozenset({
    "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "whose", "'s",
})  # fmt: skip
# A day so near that is told as over is no other one: a page may be dated too early (days).
_WEEKS, _HALF_A_YEAR = 30, 183
# A date further away than this is a guess where no verb says which way it lies.
_FAR = 120
_LASTED = frozenset({"half", "months", "period", "quarter", "weeks", "year"})
_LAST_YEAR = ["last", "year", ","]
# How near to a day in the same month: with it, in the same story, in the same month.
_A_FEW_DAYS, _HALF_A_MONTH, _A_MONTH = 5, 15, 31
# A stretch over New Year is no longer than so many months; "moved from May 9 to May 2" is none.
_TO, _A_SEASON = frozenset({"to", "-", "–", "through", "until", "till"}), 6
# So many words before it the year may stand that its clause hangs on.
_A_CLAUSE = 16
# ", suspended in March 2020,": an aside that ends with a year has at most so many words.
_ASIDE = 8


def dated(reading: Reading, month: int, number: int) -> Meaning | None:
    """A day without a year: the nearest one, unless the verb says otherwise from afar."""
    today = reading.today
    shared = _shared_year(reading, month)
    if shared:
        return day(day_value(shared, month, number))
    framed = framed_year(reading) or _year_of_an_end(reading, month, number)
    if framed:
        return day(day_value(framed, month, number))
    told = told_year(reading, month)
    if told:
        return day(day_value(told, month, number), certain=False)
    named = reading.anchors.same_day(month, number)
    if named and reading.has("anyweekday") and not _falls_on(reading, named, month):
        named = None
    if named and reading.direction != "ahead":
        return day(day_value(named, month, number))
    beside = _beside_another(reading, month, number) if today else None
    if beside:
        return beside
    if today is None:
        known = day_value(2000, month, number)
        return unknown(f"XXXX-{month:02d}-{number:02d}") if known else None
    year = _year_of(reading, today, month, min(number, 28))
    meant = day_value(year, month, number)
    away = (date.fromisoformat(meant) - today).days if meant else 0
    far, sure = abs(away) > _FAR, reading.direction is not None
    told = reading.direction == "past" and reading.is_told_right_before()
    odd = told and (away > 0 or -away > _HALF_A_YEAR)
    odd = odd or reading.is_of_every_year()
    return day(meant, certain=not odd and (not far or sure))


def _year_of_an_end(reading: Reading, month: int, number: int) -> int | None:
    """Of "from June 3 to October 9", "21 Sep-28 Jan": the end follows what it began with."""
    first = reading.anchors.day_just_before(reading.start)
    if first is None or reading.before() not in _TO:
        return None
    if (month, number) > (first.month, first.day):
        return first.year
    return first.year + 1 if month + 12 - first.month <= _A_SEASON else None


def _beside_another(reading: Reading, month: int, number: int) -> Meaning | None:
    """Of "died on 19 January last year … had fallen on 7 January": the day is of the year of that
    beside it, if it is long ago; one that would lie ahead is of it for sure.
    """
    today, beside = reading.today, reading.anchors.day_beside
    if today is None or reading.direction != "past":
        return None
    near, far = beside(month, number, _A_FEW_DAYS), beside(month, number, _HALF_A_MONTH)
    year = near or far or beside(month, number, _A_MONTH)
    if year is None or year >= today.year:
        return None
    ahead = (month, number) > (today.month, today.day)
    long_ago = (month, number) < (today.month - 2, today.day)
    if near or ahead or (far and long_ago):
        sure = year == today.year - 1 and bool(near or ahead)
        return day(day_value(year, month, number), certain=sure)
    return None


def _shared_year(reading: Reading, month: int) -> int | None:
    """Of "from May 3 to June 5, 2021", "26 June - 4 August last year": that of the second."""
    match = _SHARED.match(reading.tokens.shape, reading.end)
    if match is None:
        return None
    second = reading.of(match)
    year = year_named(second)
    return year - (month > second.number("anymonth")) if year else None


def year_named(reading: Reading) -> int | None:
    """The year of "5 June 2021" and of "5 June last year"."""
    if reading.has("year"):
        return reading.number("year")
    if reading.today is None or reading.sign("unit") != "Y":
        return None
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return reading.today.year + step


def framed_year(reading: Reading) -> int | None:
    """Of "Last year, it opened on May 13": the year that its sentence begins with."""
    first = reading.sentence_start()
    words = reading.tokens.words[first : min(first + len(_LAST_YEAR), reading.start)]
    if reading.today is None or words != _LAST_YEAR or reading.direction == "ahead":
        return None
    year = f"{reading.today.year - 1:04d}"
    return int(year) if reading.anchors.values[-1:] == [year] else None


def told_year(reading: Reading, month: int) -> int | None:
    """The year of a story within the story ("in 1969 … On July 20"), well before its own day."""
    told = reading.anchors.told_year(month, reading.start, reading.sentence_start())
    if _is_an_aside(reading):
        told = None
    told = told or _year_of_a_clause(reading)
    if told is None:
        told = reading.anchors.history.year_of(month, reading.anchors.speaks_of_today)
    coming = _coming_year(reading) if told is None else None
    if coming and not (reading.has("anyweekday") and not _falls_on(reading, coming, month)):
        return coming
    if told is None or (
        reading.today and reading.anchors.speaks_of_today and _is_near(reading.today, month)
    ):
        return None
    if reading.today and told >= reading.today.year - 1:
        return None
    if reading.has("anyweekday") and not _falls_on(reading, told, month):
        return None  # "Friday 31 May" in a year when that was a Monday
    return told if reading.direction != "ahead" else None


def _is_an_aside(reading: Reading) -> bool:
    """Of "the mill, built in March 1930, burnt down on May 3": the year is not of the fire."""
    place, words = reading.anchors.named_up_to, reading.tokens.words
    before = words[max(reading.sentence_start(), place - _ASIDE) : place]
    return "," in before and place < reading.start and words[place] == ","


def _year_of_a_clause(reading: Reading) -> int | None:
    """Of "since 2023, when it froze in April": the year that the clause hangs on."""
    first = max(reading.sentence_start(), reading.start - _A_CLAUSE)
    words = reading.tokens.words[first : reading.start]
    at = len(words) - 1 - words[::-1].index("when") if "when" in words else 0
    year = words[at - 2] if at > 1 and words[at - 1] == "," else ""
    return int(year) if len(year) == 4 and year.isdecimal() else None


def _coming_year(reading: Reading) -> int | None:
    """Of "the 2028 games open in July": the year ahead that the sentence has named."""
    if reading.today is None or reading.direction == "past":
        return None
    return reading.anchors.coming_year(reading.today, reading.sentence_start())


def _is_near(today: date, month: int) -> bool:
    """Whether a month lies so near the publication day that it means the near one."""
    return (month - today.month) % 12 in (0, 10, 11)


def _falls_on(reading: Reading, year: int, month: int) -> bool:
    """Whether the day is the weekday that is written beside it."""
    value = day_value(year, month, reading.number("day")) if reading.has("day") else None
    return value is None or date.fromisoformat(value).weekday() == reading.number("anyweekday")


def ends_what_is_over(reading: Reading) -> bool:
    """Of "the year ended Jan. 31", and of "it earned a million in the year ending Jan. 31"."""
    on = reading.before() in ("on", "in")
    start = reading.start - on
    ending = reading.before(1 + on) == "ending"
    over = ending and direction_of(reading.clauses, start - 1, start) == "past"
    if reading.before() == "to" and reading.before(2) in _LASTED:
        return reading.direction == "past"  # the half year to June 30
    return over or reading.before(1 + on) == "ended"


def _year_of(reading: Reading, today: date, month: int, number: int) -> int:
    nearby = [y for y in (today.year - 1, today.year, today.year + 1) if 1 <= y <= 9999]
    nearest = min(nearby, key=lambda year: abs((date(year, month, number) - today).days))
    if reading.has("anyweekday") and reading.has("day"):
        fitting = [year for year in nearby if _falls_on(reading, year, month)]
        named = reversed(reading.anchors.years_named)
        fitting = fitting or [year for year in named if _falls_on(reading, year, month)][:1]
        if len(fitting) == 1:
            return fitting[0]  # "Saturday, January 31" in a story of 1953
    foretold = reading.foretold_on()
    if foretold:
        return foretold.year + (date(foretold.year, month, number) < foretold)
    away = (date(nearest, month, number) - today).days
    if away > 0 and ends_what_is_over(reading):
        return nearest - 1
    scheduled = reading.before() in DETERMINERS and reading.names_what_is_scheduled()
    if away > 0 and reading.direction == "past" and not scheduled:
        of_next_year = nearest > today.year and reading.before() not in DETERMINERS
        told = away > _WEEKS and reading.is_told_right_before()
        return nearest - (of_next_year or away > _AHEAD_IN_SPITE_OF_PAST or told)
    ahead = reading.direction == "ahead" or (scheduled and reading.direction is None)
    if -away > _AHEAD_IN_SPITE_OF_PAST and ahead:
        return nearest + 1
    return nearest
