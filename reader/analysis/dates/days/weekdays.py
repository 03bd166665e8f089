"""Which day a bare weekday is: the last such one, or the next where the verb points ahead.

To teach the reader a name that holds a weekday, add it to lexicon/time_contexts.txt.
"""

from dataclasses import replace

from reader.analysis.dates.ambiguity import says_which_noun
from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.contexts import context
from reader.analysis.dates.days.weekday_neighbours import (
    begins_a_stretch,
    date_beside,
    day_of_an_event,
    end_of_a_stretch,
    follows_a_day,
    goes_on,
    is_listed,
    is_paired,
    lasts_until,
    weeks_back,
)
from reader.analysis.dates.direction.event_days import (
    event_direction,
    is_a_deal,
    lies_either_way,
)
from reader.analysis.dates.direction.tellings import names_what_is_scheduled
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, leaning, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.day_words import WEEKDAYS

_NAMES = context("before-a-weekday")
_PAPERS, _SATURDAY, _SUNDAY = context("papers-on-sunday"), 5, 6
_WEEKLIES = context("papers-of-sunday")
_TITLES = context("titles-of-a-name")
# What stands before the "on" or the "and" of "last week, on Monday and Thursday".
_IN_A_LIST = frozenset({",", "week", *(day.lower() for day in WEEKDAYS)})
_MARKS = frozenset({'"', "“", "”", "'", "‘", "’"})
_PARTS = frozenset({"afternoon", "evening", "night", "morning"})
_PARTS_OF_MANY = {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"}
# "Later Monday" is today, or yesterday where it was written the night before.
_SAME_DAY = frozenset({"earlier", "later"})


def weekday_near(reading: Reading, weekday: int) -> Meaning | None:
    """The last such day, today included; the next one where the verb points ahead."""
    today = reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    week = reading.anchors.week_near(reading.start)
    if week and reading.before() in ("on", "and") and reading.before(2) in _IN_A_LIST:
        over = (today - week).days < weekday and reading.direction == "past"
        return day_away(week, weekday - 7 * over)  # earlier this week, on Sunday
    back = (today.weekday() - weekday) % 7
    if reading.before() in _SAME_DAY and back <= 1:
        return day_away(today, -back)
    event = reading.after() == "'s" and reading.before() not in ("for", "until")
    where = reading.clauses, reading.start, reading.end
    ahead = (event_direction(*where) if event else reading.direction) == "ahead"
    led_in = reading.start - reading.sentence_start() == 2 and reading.before(2) == "ahead"
    if event and back and led_in and reading.direction == "past":
        named = reading.anchors.days.last(over=True)  # met on Friday. Ahead of Friday's meeting
        ahead = ahead and (named is None or (today - named).days != back)
    if back and lies_either_way(*where):
        ahead = (weekday - today.weekday()) % 7 <= back
    ahead = ahead and not is_a_deal(reading.clauses, reading.start)
    if reading.before() == "the" and says_which_noun(reading):
        ahead = ahead and names_what_is_scheduled(reading)  # the Sunday thefts might be
    ahead = ahead or (back > 0 and not event and goes_on(reading, weekday))
    ahead = ahead or (reading.direction is None and is_listed(reading))
    if end := end_of_a_stretch(reading, weekday):
        return end
    paired = is_paired(reading) or begins_a_stretch(reading, weekday)
    later = back == 0 and (lasts_until(reading) or follows_a_day(reading))
    forth = 7 if later else (weekday - today.weekday()) % 7
    if beside := date_beside(reading, today, back) or day_of_an_event(reading, weekday):
        return beside
    there = day_away(today, forth if ahead or paired else -back - weeks_back(reading, back))
    guessed = reading.direction is None and back > 0 and not paired
    return replace(there, certain=False) if there and guessed else there


def _is_a_paper(reading: Reading) -> bool:
    """Whether the words before "on Sunday" are a newspaper's that has it in its name."""
    named = reading.before(2) in _PAPERS and reading.tokens.capital(reading.start - 2)
    return named and reading.number("anyweekday") == _SUNDAY


def _bare(reading: Reading) -> Meaning | None:
    """Of "Sun" and "Sat" alone are a newspaper and a verb; with a point they are days."""
    if len(reading.written()) < 4 or reading.written() == "Thur":
        return None
    if reading.written() == "Sun." and reading.before() in ("the", "in"):
        return None  # he told the Sun.
    if reading.before() in _NAMES and reading.tokens.capital(reading.start - 1):
        return None  # "Bloody Sunday"
    if reading.before() == "on" and reading.before(3) == "the" and _is_a_paper(reading):
        return None  # "the Mail on Sunday"
    if reading.before(2) in ("a", "one") and reading.before() != "on" and reading.month_after():
        return None  # "on a wet Thursday in November"
    if reading.before() == "one" or (reading.before() == "a" and not says_which_noun(reading)):
        return None  # "on a Monday in May"
    if reading.before() == "a" and reading.after() in _PARTS:
        return None  # "on a Monday night", which is of no week
    if _is_a_show(reading) or _is_a_sunday_paper(reading):
        return None
    if _is_weekly(reading):
        return Meaning(
            "set", f"XXXX-WXX-{reading.number('anyweekday') + 1}{_part_of_many(reading)}"
        )
    if reading.before() in _MARKS and reading.after() in _MARKS and reading.capital_after(2):
        return None  # Samuel "Sunday" Orr
    alone = reading.before() == "the" and not says_which_noun(reading) and reading.after() != "'s"
    if alone and (
        reading.anchors.has_gone_back(reading.start) or reading.anchors.just_told(reading.start)
    ):
        return leaning(f"XXXX-WXX-{reading.number('anyweekday') + 1}")  # in 1658 … on the Friday
    named = reading.anchors.days.near(reading.start)
    if alone and named and reading.before(2) == "on":  # leave on Monday and are back on the Friday
        behind = (reading.number("anyweekday") - named.weekday()) % 7
        left = (reading.today - named).days if reading.today else behind + 1
        return day_away(named, behind - 7 * (reading.direction == "past" and left <= behind))
    if reading.after() in _PARTS and reading.capital_after() and reading.capital_after(2):
        return None  # the Saturday Evening Gull
    titled = reading.before(1 + (reading.before() == ".")) in _TITLES
    if titled and reading.capital_after():
        return None  # "Pastor Sunday Orla"
    return weekday_near(reading, reading.number("anyweekday"))


def _is_a_sunday_paper(reading: Reading) -> bool:
    """Of "the Sunday Times", but not of "on Sunday Times Square was shut"."""
    if reading.number("anyweekday") < _SATURDAY or reading.after() not in _WEEKLIES:
        return False
    led = reading.before() in ("the", "a", "'s", "’s") or reading.capital_before()
    return led and reading.capital_after()


def _is_a_show(reading: Reading) -> bool:
    """Of “Holm News Sunday,” in quotation marks: it is called so."""
    ends = reading.after(1 + (reading.after() in (",", "."))) in _MARKS
    opens = reading.before(3) in _MARKS or reading.before(4) in _MARKS
    if not ends or not opens:
        return False
    return reading.tokens.capital(reading.start - 1) and reading.tokens.capital(reading.start - 2)


def _part_of_many(reading: Reading) -> str:
    """The part of the day that "Monday" shares in "Monday and Tuesday nights"; else ""."""
    return _PARTS_OF_MANY.get(reading.after(3), "") if reading.after() in ("and", "or") else ""


def _is_weekly(reading: Reading) -> bool:
    """Of "each week on Monday", "weekly on Friday", "the third Monday each month"."""
    if reading.after() in ("each", "every") and reading.after(2) in ("week", "month"):
        return True
    if reading.after(3) in _PARTS_OF_MANY and reading.after() in ("and", "or"):
        return True  # "Monday and Tuesday nights"
    if reading.before() != "on":
        return False
    every = reading.before(3) in ("each", "every") and reading.before(2) in ("week", "month")
    return every or reading.before(2) == "weekly"


def _by_an_event(reading: Reading) -> Meaning | None:
    """Of "the Wednesday after the vote": it leans on the vote."""
    return leaning(f"XXXX-WXX-{reading.number('anyweekday') + 1}")


RULES = (
    Rule("anyweekday", _bare, "He resigned on [Tuesday].", "2024-06-11"),
    Rule(
        "the anyweekday (before | after)",
        _by_an_event,
        "They met on [the Wednesday] after the vote.",
        "XXXX-WXX-3",
    ),
)
