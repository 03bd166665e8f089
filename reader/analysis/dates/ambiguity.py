"""What only looks like a time: May the minister, the march, 2010 cars, room 1984.

Each question here is asked by the rules whose words have other uses.
"""

import re

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.vocabulary import vocabulary

_FUNCTION_WORDS = lexicon.words("function_words")
_OWNERS = context("owner")
_EARLY_OR_LATE = frozenset({"early", "mid", "late", "pre", "post"})
_MONTH_BEFORE = context("before-a-month")
_TITLES = context("title")
_TIME_PREPOSITIONS = context("before-a-time")
_MONEY = context("before-a-count")
_COUNTED = context("counted")
_CAR_MAKERS = context("car-makers")
_HOURS = re.compile(shape_of("(to | - | and) (count | yearlike) zone"))
_BODIES = frozenset({"club", "committee", "foundation", "group", "project", "society"})
_QUARTERED = frozenset({"century", "hour", "mile", "million"})
# What ends a word for many.
_MANY_OF_THEM = ("s", "children", "people", "men")
_MATCH = context("match")
# A report of a match has so many of its words; a business story has one by chance.
_OFTEN = 3
_NAMES = context("month-or-name")
_WHICH_MAY = frozenset({"a", "an", "his", "her", "its", "the", "their"})
# The May family, a May ally.
_OF_SOMEBODY = frozenset({
    "administration", "allies", "ally", "brothers", "cabinet", "camp", "era", "family",
    "government", "household", "premiership", "team", "tree", "years",
})  # fmt: skip
# "Built around 1850", "in about 1850"; not "about 1500 to 1600 people".
_ABOUT, _ON = frozenset({"about", "around", "circa"}), frozenset({"to", "or", "and", "-", "–"})
_BEGUN = frozenset({
    "back", "before", "begun", "born", "built", "dated", "dates", "dating", "established",
    "founded", "from", "in", "made", "opened", "painted", "since", "written",
})  # fmt: skip
_FRESH = frozenset({"", ".", "”", "\n"})


def is_titled(reading: Reading) -> bool:
    """Whether all words of it have capitals where its sentence does not begin ("This Week")."""
    words = reading.written().split()
    named = len(words) > 1 and all(word.istitle() for word in words)
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


def is_bare_month(reading: Reading) -> bool:
    """Whether a month name stands alone as a month, and is no person and no march."""
    word = reading.word("anymonth").split(" ")[0]
    if reading.before() in _TITLES or (reading.before() == "." and reading.before(2) in _TITLES):
        return False
    if len(word) <= 4 and word not in ("may", "june", "july"):
        return reading.written().endswith(".")  # "Jan" is a name, "Jan." a month
    if word not in _NAMES:
        return True
    if reading.before() not in _MONTH_BEFORE and reading.tokens.follows_a_name(word):
        return False  # Dawn March was named before
    if word == "march":
        return not _is_a_march(reading)
    if reading.before() == "of" and _is_in_a_title(reading):
        return False
    if reading.before() == "," and reading.after() == "in" and reading.capital_after(2):
        return False  # "her last novel, April in Mirel"
    if word == "may":
        return reading.before() in _TIME_PREPOSITIONS or _is_may(reading)
    if (reading.before() == "." and reading.before(2) in _TITLES) or reading.before() in _TITLES:
        return False
    named = reading.opens_sentence() or reading.before() not in _TIME_PREPOSITIONS
    return not ((named or _is_second_of_two(reading)) and reading.capital_after())


def _is_may(reading: Reading) -> bool:
    """Of "the May vote", "the wettest May", "May was wet": the month, though it may be a name."""
    if reading.before() in _WHICH_MAY and says_which_noun(reading):
        return not reading.capital_after() and reading.after() not in _OF_SOMEBODY
    opens = reading.opens_sentence() and reading.after() in ("was", "saw")
    return opens or (reading.before().endswith("est") and reading.before(2) in ("the", "its"))


def _is_second_of_two(reading: Reading) -> bool:
    """Of "Paul and June Orr", unlike "in May and June Orr went": a name stands before the "and"."""
    place = reading.start - 2
    name = vocabulary().codes["word"] == reading.tokens.shape[max(0, place)]
    return reading.before() == "and" and place > 0 and name and reading.tokens.capital(place)


def _is_in_a_title(reading: Reading) -> bool:
    """Of "The Second of May", "Queen of March": a capital before the "of" that opens nothing."""
    place = reading.start - 2
    return place > 0 and reading.tokens.capital(place) and not reading.clauses.opens(place)


def _is_a_march(reading: Reading) -> bool:
    noun = reading.after().islower() and reading.after() not in _FUNCTION_WORDS
    if reading.before() in ("the", "a") and noun and not reading.capital_after():
        return False  # "the March vote"
    if reading.before() in ("the", "a", "on", "that", "protest", "annual"):
        return True
    named = reading.capital_after(2) or (reading.after(2) == "the" and reading.capital_after(3))
    return reading.after() in ("for", "of", "on") and named


def is_year(reading: Reading) -> bool:
    """Whether four digits are a year: not money, not a count, not the number of a room."""
    year = reading.number("year")
    before, after = reading.before(), reading.after()
    if before in _MONEY or (before == "." and reading.before(2) in ("no", "rs")):
        return False
    if _HOURS.match(reading.tokens.shape, reading.end):
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
    about = before == "." and reading.before(2) in ("c", "ca")
    if before in _ABOUT and not noun and after not in _ON:
        about = reading.before(2) in _BEGUN or (reading.before(2) in _FRESH and after == ",")
    if year < 1900:
        return about or before in _TIME_PREPOSITIONS - {"-"} or (before == "the" and year >= 1500)
    return year <= 2100
