"""What only looks like a time: 2010 cars, room 1984, the Mills Act 1998.

Each question here is asked by the rules whose words have other uses.
"""

import re

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.reading import Reading

_FUNCTION_WORDS = lexicon.words("function_words")
_OWNERS = context("owner")
_EARLY_OR_LATE = frozenset({"early", "mid", "late", "pre", "post"})
_TIME_PREPOSITIONS = context("before-a-time")
_MONEY = context("before-a-count")
_COUNTED = context("counted")
_CAR_MAKERS = context("car-makers")
_HOURS = re.compile(shape_of("(to | - | and) (count | yearlike) zone"))
_BODIES = frozenset({"club", "committee", "foundation", "group", "project", "society"})
_QUARTERED = frozenset({"century", "hour", "mile", "million"})
# What ends a word for many.
_MANY_OF_THEM = ("s", "children", "people", "men")
_MATCH = context("match") | {
    word for word, kind in lexicon.classes("sport_words").items() if kind == "sure"
}
# A report of a match has so many of its words; a business story has one by chance.
_OFTEN = 3
_NAMING = frozenset({"called", "christened", "dubbed", "entitled", "named", "titled"})
# So many words of a name before its year.
_NAME_LENGTH = 3
# So many words of a street's name before its head.
_STREET_NAME = 3
_STREETS = frozenset({
    "ave", "avenue", "blvd", "boulevard", "drive", "highway", "lane", "parkway", "place", "rd",
    "road", "square", "st", "street", "way",
})  # fmt: skip
_LAWS = frozenset({"act", "bill", "code", "ordinance", "regulations", "rules"})
# "Built around 1850", "in about 1850"; not "about 1500 to 1600 people".
_ABOUT, _ON = frozenset({"about", "around", "circa"}), frozenset({"to", "or", "and", "-", "–"})
_BEGUN = frozenset({
    "back", "before", "begun", "born", "built", "dated", "dates", "dating", "established",
    "founded", "from", "in", "made", "opened", "painted", "since", "written",
})  # fmt: skip
_ARE = frozenset({"are", "have", "were"})
_FRESH = frozenset({"", ".", "”", "\n"})


def is_titled(reading: Reading) -> bool:
    """Whether all words of it have capitals where its sentence does not begin ("This Week")."""
    words = reading.written().split()
    named = len(words) > 1 and all(word.istitle() or word.isdecimal() for word in words)
    return named and not reading.opens_sentence() and not reading.in_headline()


def says_which_noun(reading: Reading) -> bool:
    """Whether a noun follows that the expression may say more of ("a Monday vote")."""
    return reading.after().isalpha() and reading.after() not in _FUNCTION_WORDS


def is_somebodys(reading: Reading) -> bool:
    """Whether "last" counts what is somebody's own ("the keeper's last winter")."""
    return reading.before() == "'s" or reading.before() in _OWNERS


def is_of_a_match(reading: Reading) -> bool:
    """Whether a match is reported, where halves and centuries are no times."""
    return reading.tokens.mentions(_MATCH) >= _OFTEN


def is_fourth_part(reading: Reading) -> bool:
    """Whether "quarter" divides something else than a year: the last quarter of an hour."""
    century = "century" in (reading.after(), reading.after(2))  # over the past quarter-century
    return century or (reading.after() == "of" and reading.after(3) in _QUARTERED)


def is_month(reading: Reading) -> bool:
    """Whether "May", "March" or "April" beside a day is a month: not where the day counts."""
    return reading.after() not in ("percent", "%", "votes")


def is_day_of_month(reading: Reading) -> bool:
    """Whether the number beside a month can be a day, and does not go on ("June 26.5", "26%")."""
    number = reading.number("day")
    follows = reading.tokens.text[reading.tokens.ends[reading.end - 1] :][:2]
    return 1 <= number <= 31 and not re.match(r"[.,:]\d|%", follows)


def _is_of_a_law(reading: Reading) -> bool:
    """Of "the Mills Act 1998", "the Bakers Bill, 2018", "Act 9 of 1994", "Act No. 9 of 1994": the
    year is a part of the name.
    """
    if reading.before() == "of" and reading.before(2).isdecimal():
        return not _LAWS.isdisjoint(reading.before(back) for back in (3, 4, 5))
    step = 1 + (reading.before() == ",")
    law = reading.before(step) in _LAWS and reading.tokens.capital(reading.start - step)
    return law and reading.tokens.capital(reading.start - step - 1)


def _is_of_a_name(reading: Reading) -> bool:
    """Of "a venture called Orion 1980": words with capitals between the naming and the year."""
    for back in range(1, _NAME_LENGTH + 2):
        if reading.before(back) in _NAMING:
            return back > 1
        if not reading.tokens.capital(reading.start - back):
            return False
    return False


def _is_of_an_address(reading: Reading) -> bool:
    """Of "1901 Main Street", "2020 North Orla Avenue", unlike "in 1999 Main Street was shut"."""
    if reading.before() in _TIME_PREPOSITIONS - {"at", "from", "to", "near", ","}:
        return False
    for steps in range(1, _STREET_NAME + 2):
        if not reading.capital_after(steps):
            return False
        if steps > 1 and reading.after(steps) in _STREETS:
            return True
    return False


def is_year(reading: Reading) -> bool:
    """Whether four digits are a year: not money, not a count, not the number of a room."""
    year = reading.number("year")
    before, after = reading.before(), reading.after()
    if _is_of_an_address(reading):
        return False
    if before in _MONEY or (before == "." and reading.before(2) in ("no", "rs")):
        return False
    if (
        _HOURS.match(reading.tokens.shape, reading.end)
        or _is_of_a_law(reading)
        or _is_of_a_name(reading)
    ):
        return False  # "1600 to 1800 GMT"
    joined = before in ("-", "–", "/") and not reading.blank_before()
    if joined and reading.before(2) not in _EARLY_OR_LATE:
        return not reading.before(2)[:1].isalnum()
    if after in _CAR_MAKERS and before not in _TIME_PREPOSITIONS and reading.capital_after():
        return False  # "a red 2002 Dodge"
    if after in _COUNTED or (after in _BODIES and before == "the" and reading.capital_after()):
        return False  # "the 1922 Committee"
    if after == "-" and reading.after(2).isalpha() and reading.before() not in _TIME_PREPOSITIONS:
        return False
    noun = says_which_noun(reading) and not reading.capital_after()
    if year < 1900 and noun and after.endswith(_MANY_OF_THEM):
        return False  # "a survey of 1709 schoolchildren"
    if before == "and" and after in _ARE and not reading.before(2).isdecimal():
        return False  # "10,500 are known to be safe and 1442 are missing"
    about = before == "." and reading.before(2) in ("c", "ca")
    if before in _ABOUT and not noun and after not in _ON:
        about = reading.before(2) in _BEGUN or (reading.before(2) in _FRESH and after == ",")
    if year < 1900:
        return about or before in _TIME_PREPOSITIONS - {"-"} or (before == "the" and year >= 1500)
    return year <= 2100
