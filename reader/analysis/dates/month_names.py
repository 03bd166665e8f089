"""Which month names are months: not May the minister, not the march, not April in a title.

To teach the reader what stands beside a month that is also a name, add it to
lexicon/time_contexts.txt; what a "May" before it is no month of, to `_OF_SOMEBODY`.
"""

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import says_which_noun
from reader.analysis.dates.contexts import context
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.vocabulary import vocabulary
from reader.analysis.lexicon.small_words import DETERMINERS

_FUNCTION_WORDS = lexicon.words("function_words")
_TIME_PREPOSITIONS = context("before-a-time")
_TITLES = context("title")
_MONTH_BEFORE = context("before-a-month")
_NAMES = context("month-or-name")
_KIN = frozenset({
    "aunt", "daughter", "daughters", "girlfriend", "granddaughter", "grandmother", "mother",
    "niece", "partner", "sister", "sisters", "son", "wife",
})  # fmt: skip
# The May family, a May ally.
_OF_SOMEBODY = frozenset({
    "administration", "allies", "ally", "brothers", "cabinet", "camp", "era", "family",
    "government", "household", "premiership", "team", "tree", "years",
})  # fmt: skip
# Good morning, June. June said so, as Roy told June.
_HELLO = frozenset({
    "afternoon", "evening", "goodbye", "hello", "hey", "hi", "morning", "night", "okay", "right",
    "sure", "thanks", "welcome", "well", "yeah", "yes", "you",
})  # fmt: skip
_TOLD = frozenset({"tell", "telling", "tells", "thank", "told"})
_SAYS = frozenset({"added", "adds", "asked", "asks", "said", "says", "tells", "told"})


def is_bare_month(reading: Reading) -> bool:
    """Whether a month name stands alone as a month, and is no person and no march."""
    word = reading.word("anymonth").split(" ")[0]
    if reading.before() in _TITLES or (reading.before() == "." and reading.before(2) in _TITLES):
        return False
    if len(word) <= 4 and word not in ("may", "june", "july"):
        return reading.written().endswith(".")  # "Jan" is a name, "Jan." a month
    if word not in _NAMES:
        return True
    if reading.before() in _KIN:
        return False  # her daughter June
    if _is_spoken_to(reading) or _speaks(reading) or reading.before() in _TOLD:
        return False
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


def _is_spoken_to(reading: Reading) -> bool:
    """Of "Good morning, June."."""
    return (
        reading.before() == ","
        and reading.before(2) in _HELLO
        and reading.after() in (",", ".", "?", "!", "")
    )


def _speaks(reading: Reading) -> bool:
    """Of "June said so", unlike "the sales of June told"."""
    return reading.after() in _SAYS and reading.before() not in _TIME_PREPOSITIONS | {"of", "for"}


def _is_may(reading: Reading) -> bool:
    """Of "the May vote", "the wettest May", "May was wet": the month, though it may be a name."""
    if reading.before() in DETERMINERS and says_which_noun(reading):
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
