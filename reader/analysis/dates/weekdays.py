"""Weekdays and the days that point: "Friday", "last Monday", "a week from Tuesday", "yesterday"."""

from dataclasses import replace
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, leaning, reference, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.reckoning import day_away

_NAMES = context("before-a-weekday")
_TITLES = context("titles-of-a-name")
# What stands before the "on" or the "and" of "last week, on Monday and Thursday".
_IN_A_LIST = frozenset(
    {",", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
_LASTING = frozenset({"for", "in", "lasts", "last", "half", "of", "within", "over"})
_OF_THESE_DAYS = context("of-these-days")
_HOPED_FOR = context("before-a-tomorrow")
_LIKENESS, _LIKENESS_REACH = frozenset({("as", "though"), ("as", "if")}), 6
# "Later Monday" is today, or yesterday where it was written the night before.
_MARKS = frozenset({'"', "“", "”", "'", "‘", "’"})
_SUNDAY = 6
_SAME_DAY = frozenset({"earlier", "later"})


def weekday_near(reading: Reading, weekday: int) -> Meaning | None:
    """The last such day, today included; the next one where the verb points ahead."""
    today = reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    week = reading.anchors.week_near(reading.start)
    if week and reading.before() in ("on", "and") and reading.before(2) in _IN_A_LIST:
        return day_away(week, weekday)
    back = (today.weekday() - weekday) % 7
    if reading.before() in _SAME_DAY and back <= 1:
        return day_away(today, -back)
    event = reading.after() == "'s" and reading.before() not in ("for", "until")
    ahead = (reading.event_direction if event else reading.direction) == "ahead"
    if back and reading.may_lie_either_way():
        ahead = (weekday - today.weekday()) % 7 <= back
    if reading.before() == "the" and reading.says_which_noun():
        ahead = ahead and reading.names_what_is_scheduled()  # the Sunday thefts might be
    ahead = ahead or (back > 0 and not event and _goes_on(reading, weekday))
    paired = _is_paired(reading)
    forth = 7 if back == 0 and _lasts_until(reading) else (weekday - today.weekday()) % 7
    there = day_away(today, forth if ahead or paired else -back)
    guessed = reading.direction is None and back > 0 and not paired
    return replace(there, certain=False) if there and guessed else there


def _goes_on(reading: Reading, weekday: int) -> bool:
    """Of "the fair will open on Monday. Orla sings on Tuesday": a list of what is to come goes on,
    where no verb says another thing.
    """
    named, today = reading.anchors.day_near(reading.start), reading.today
    if reading.direction is not None or named is None or today is None:
        return False
    there = (weekday - today.weekday()) % 7
    return 0 < (named - today).days <= there


def _is_paired(reading: Reading) -> bool:
    """Of "is cancelled for Saturday and Sunday", "from 6am on Monday to 6am on Tuesday"."""
    if reading.before() not in ("and", "or", "to") or reading.today is None:
        return False
    named = reading.anchors.day_just_before(reading.start)
    return named is not None and named > reading.today


def _lasts_until(reading: Reading) -> bool:
    """Of "put off until Monday", said on a Monday: what ends today is not put off until today.

    "In place until 9pm on Monday" is.
    """
    lasts = reading.before() in ("until", "till") and reading.before(2) != ","
    return lasts and not reading.written()[0].isdigit()


def _bare(reading: Reading) -> Meaning | None:
    """Of "Sun" and "Sat" alone are a newspaper and a verb; with a point they are days."""
    if len(reading.written()) < 4 or reading.written() == "Thur":
        return None
    if reading.before() in _NAMES and reading.tokens.capital(reading.start - 1):
        return None  # "Bloody Sunday"
    if reading.before(2) in ("a", "one") and reading.before() != "on" and reading.month_after():
        return None  # "on a wet Thursday in November"
    if reading.before() == "one" or (reading.before() == "a" and not reading.says_which_noun()):
        return None  # "on a Monday in May"
    if reading.before() == "on" and _is_weekly(reading):
        return Meaning("set", f"XXXX-WXX-{reading.number('anyweekday') + 1}")
    if reading.before() in _MARKS and reading.after() in _MARKS and reading.capital_after(2):
        return None  # Samuel "Sunday" Orr
    alone = reading.before() == "the" and not reading.says_which_noun() and reading.after() != "'s"
    if alone and (
        reading.anchors.has_gone_back(reading.start) or reading.anchors.just_told(reading.start)
    ):
        return leaning(f"XXXX-WXX-{reading.number('anyweekday') + 1}")  # in 1658 … on the Friday
    titled = reading.before(1 + (reading.before() == ".")) in _TITLES
    if titled and reading.capital_after():
        return None  # "Pastor Sunday Orla"
    return weekday_near(reading, reading.number("anyweekday"))


def _is_weekly(reading: Reading) -> bool:
    """Of "each week on Monday", "weekly on Friday"."""
    every = reading.before(3) in ("each", "every") and reading.before(2) in ("week", "month")
    return every or reading.before(2) == "weekly"


def pointed_weekday(reading: Reading) -> Meaning | None:
    """Of "last Monday", "next Friday", "the following Sunday"."""
    weekday, today = reading.number("anyweekday"), reading.today
    if reading.has("following") and not reading.has("the") and reading.after() == "'s":
        return None  # "Following Wednesday's leak" is after it
    start = today
    if reading.has("previous") or reading.has("following"):
        start = reading.told_day() or today
    if start is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    pointed = any(reading.has(name) for name in ("last", "previous", "next", "coming", "following"))
    if not pointed and reading.direction == "past":
        return day_away(start, -((start.weekday() - weekday) % 7))
    if not pointed:
        return day_away(start, (weekday - start.weekday()) % 7)
    if any(reading.has(name) for name in ("last", "previous")):
        return day_away(start, -((start.weekday() - weekday) % 7 or 7))
    days = (weekday - start.weekday()) % 7 or 7
    there, bare = day_away(start, days), reading.has("next") and not reading.has("the")
    near = bare and start.weekday() + days <= _SUNDAY  # of this week or of the next one
    return replace(there, certain=False) if there and near else there


def _pointed_behind(reading: Reading) -> Meaning | None:
    """Of "Tuesday last", "Thursday next"; "Monday next to the mill" is a Monday."""
    after = reading.after()
    if after == "to" or (after.isalpha() and after not in lexicon.words("function_words")):
        return None  # "Monday next year"
    today, weekday = reading.today, reading.number("anyweekday")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    if reading.has("last"):
        return day_away(today, -((today.weekday() - weekday) % 7 or 7))
    return day_away(today, (weekday - today.weekday()) % 7 or 7)


def _one_further(reading: Reading) -> Meaning | None:
    """Of "the Friday before last", "the Friday after next"."""
    today, weekday = reading.today, reading.number("anyweekday")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    if reading.has("before"):
        return day_away(today, -((today.weekday() - weekday) % 7 or 7) - 7)
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + 7)


def _so_many_ago(reading: Reading) -> Meaning | None:
    """Of "two Saturdays ago": the last one but one."""
    today, weekday = reading.today, reading.number("weekdays")
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    weeks = int(reading.amount()) - 1
    return day_away(today, -((today.weekday() - weekday) % 7 or 7) - 7 * weeks)


def weekday_of_week(reading: Reading) -> Meaning | None:
    """Of "Friday last week" """
    weekday, today = reading.number("anyweekday"), reading.today
    if reading.sign("unit") != "W":
        return None
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return day_away(today, weekday - today.weekday() + 7 * step)


def _week_from(reading: Reading) -> Meaning | None:
    """Of "a week from Tuesday": the Tuesday after the next one."""
    weekday, today = reading.number("anyweekday"), reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    grain = reading.sign("units" if reading.has("units") else "unit")
    if grain != "W" or reading.before() == "for":
        return None  # shut for 30 days from Tuesday
    weeks = int(reading.amount()) if reading.has("number") else 1
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + 7 * weeks)


def _by_an_event(reading: Reading) -> Meaning | None:
    """Of "the Wednesday after the vote": it leans on the vote."""
    return leaning(f"XXXX-WXX-{reading.number('anyweekday') + 1}")


def _pointing(reading: Reading) -> Meaning | None:
    """ "USA Today", "USA TODAY" and "Russia Today" are names."""
    shouted = reading.written().isupper() and not reading.in_headline()
    if reading.written()[0].isupper() and (reading.capital_before() or shouted):
        return None
    if reading.number("today") < 0 and _is_a_likeness(reading):
        return None
    if reading.after() == "'s" and reading.after(2) in _OF_THESE_DAYS:
        return reference("PRESENT_REF")  # "today's youth"
    if reading.number("today") > 0 and reading.before() in _HOPED_FOR:
        return None  # "hoping for a brighter tomorrow"
    return day_away(reading.today, reading.number("today"))


def _is_a_likeness(reading: Reading) -> bool:
    """Of "as though it happened yesterday", "like yesterday"."""
    left = reading.clauses.left(reading.start)[-_LIKENESS_REACH:]
    alike = any(pair in _LIKENESS for pair in pairwise(left))
    return alike or left[-1:] == ["like"]


def _week_on_from(reading: Reading) -> Meaning | None:
    """Of "a week on Thursday", as the British say; "closed for a week on Thursday" is a length."""
    if reading.sign("unit") not in ("W", "F") or reading.direction == "past":
        return None
    if reading.before() in _LASTING:
        return None
    weekday, today = reading.number("anyweekday"), reading.today
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    days = 7 if reading.sign("unit") == "W" else 14
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + days)


def week_on(reading: Reading) -> Meaning | None:
    """Of "Thursday week", as the British say: a week after the next one."""
    weekday, today = reading.number("anyweekday"), reading.today
    if reading.sign("unit") != "W" or reading.after().isalpha():
        return None
    if today is None:
        return unknown(f"XXXX-WXX-{weekday + 1}")
    return day_away(today, ((weekday - today.weekday()) % 7 or 7) + 7)


RULES = (
    Rule("anyweekday unit", week_on, "They meet on [Thursday week].", "2024-06-27"),
    Rule("anyweekday", _bare, "He resigned on [Tuesday].", "2024-06-11"),
    Rule(
        "the? (this)? (last | next | coming | previous | following) anyweekday",
        pointed_weekday,
        "She left [last Monday].",
        "2024-06-10",
    ),
    Rule(
        "the anyweekday (before | after)",
        _by_an_event,
        "They met on [the Wednesday] after the vote.",
        "XXXX-WXX-3",
    ),
    Rule("anyweekday (last | next)", _pointed_behind, "She left on [Monday last].", "2024-06-10"),
    Rule(
        "the anyweekday (before last | after next)",
        _one_further,
        "She left on [the Friday before last].",
        "2024-06-07",
    ),
    Rule("number weekdays ago", _so_many_ago, "She left [two Fridays ago].", "2024-06-07"),
    Rule("this anyweekday", pointed_weekday, "It opens [this Tuesday].", "2024-06-18"),
    Rule(
        "anyweekday (of | ,)? (last | next | this) unit",
        weekday_of_week,
        "She left on [Tuesday last week].",
        "2024-06-04",
    ),
    Rule(
        "(a | number) (unit | units) from anyweekday",
        _week_from,
        "They vote [a week from Tuesday].",
        "2024-06-25",
    ),
    Rule("a unit on anyweekday", _week_on_from, "They vote [a week on Tuesday].", "2024-06-25"),
    Rule("today", _pointing, "He resigned [yesterday].", "2024-06-14"),
)
