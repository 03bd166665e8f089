"""Whether the word for a season names one: "in the spring" does, "the spring fair" does not.

To teach the reader what may stand before or behind a season, add it to lexicon/time_contexts.txt.
"""

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import is_somebodys, says_which_noun
from reader.analysis.dates.contexts import context
from reader.analysis.dates.reading import Reading
from reader.analysis.lexicon.reporting import reporting_verbs

_FUNCTION_WORDS = lexicon.words("function_words")
LED_IN = context("before-a-season")
_AFTER_THE_SEASON = context("after-the-season")
_KINDS = frozenset({  # the Winter Olympics, a winter storm
    "camp", "crops", "games", "olympic", "olympics", "sports", "storm", "storms", "weather",
    "wheat",
})  # fmt: skip
_POINTING = ("last", "next", "coming", "this", "previous", "following", "that", "same")


def names_a_season(reading: Reading) -> bool:
    """Whether a season of the calendar is meant: "in the fall", and not "after a fall"."""
    return _is_season(reading) and not _is_none(reading)


def _is_none(reading: Reading) -> bool:
    """Of "said that summer fares were up", "Roy's last summer": none is pointed at."""
    if reading.has("last") and is_somebodys(reading):
        return True
    said = reading.before() in ("and", "but") or reading.before() in reporting_verbs()
    return reading.word("that") == "that" and said and says_which_noun(reading)


def _is_season(reading: Reading) -> bool:
    """Whether "fall" and "spring" are no verb and no well: a lead-in or a pointing word says so."""
    if (
        any(reading.has(part) for part in ("year", "shortyear", "unit"))
        or reading.has("early")
        or points(reading)
    ):
        return True
    led_in, after = reading.before() in LED_IN, reading.after()
    if led_in and reading.capital_at("season") and _is_titled(reading) and not reading.has("the"):
        return False  # The Hare in Winter
    if reading.capital_before() or after in _KINDS:
        return False
    if reading.has("the") and not led_in and after.isalpha():
        named = after in _AFTER_THE_SEASON  # "the summer fair" is no date
        return named and reading.word("season") != "fall"  # said that the fall was bad
    if (
        reading.has("the")
        and after.isalpha()
        and reading.after(2) == "of"
        and (after not in _FUNCTION_WORDS and reading.after(3).isdecimal())
    ):
        return False  # "in the winter session of 2013"
    if reading.capital_at("season") and reading.capital_after() and not reading.in_headline():
        return False  # "the Winter Payment"
    if not reading.has("the") and after.isalpha() and after not in _FUNCTION_WORDS:
        return False  # "he left for summer fishing trips"
    if reading.word("season") not in ("fall", "spring"):
        return led_in or reading.has("the")
    if reading.before() == "after" and not reading.has("the"):
        return False  # "died after fall at home"
    goes_on = after in _AFTER_THE_SEASON or after in lexicon.classes("time_verbs")
    return led_in and after != "of" and (goes_on or not after.isalpha())


def _is_titled(reading: Reading) -> bool:
    """Whether a name stands before what leads in."""
    place = reading.start - 2
    return place > 0 and reading.tokens.capital(place) and not reading.in_headline()


def points(reading: Reading) -> bool:
    """Whether a word points at one of several: "last", "the following"."""
    return any(reading.has(name) for name in _POINTING)
