"""Whether the words before a date are nothing without it: "he stayed | until Monday" needs its day,
"it sank | on Monday" does not.

To teach the reader a word that has no sense without its day, add it to `_NEED_A_DAY`.
"""

import re
from calendar import month_name

from reader.analysis.dates.happening.compared_dates import is_compared
from reader.analysis.dates.happening.sentence_parts import Parts

PLACING = frozenset({"on", "in", "at", "during", "early", "late", "mid"})
PARTICLES = frozenset({"away", "back", "down", "off", "out", "up"})
# These words have no sense without their day ("payable and due | June 3").
_NEED_A_DAY = frozenset(
    {"due", "ended", "ending", "dated", "effective", "until", "than", "payable", "past", "same"}
)
_NEED_ITS_DAY = frozenset({"dated", "effective", "payable"})  # payable on June 3
# Their object is the time itself ("nobody forgets | the winter of 1955").
_OF_A_TIME = re.compile(
    r"(?:remember|recall|forget|forgot|dread|surviv|celebrat|mark|chos|choos|pick|await|enter|mourn"
    r"|regret|enjoy|prefer|describ|recount|relive|chronicl)(?:e|ed|es|s|ing|ten|red)?$"
)
_COMPARING = frozenset({"as", "than", "like", "unlike"})  # it was as wet as in | 1979
_BEGINNING = frozenset({"beginning", "starting", "expected"})  # sold beginning | on Monday
_PARTICIPLES = (",v", ",s", ",z")  # the old mill, built | in 1930
ALONE = re.compile(  # it kicked in | two years ago
    r"^(?:last|this|next|yesterday|today|tomorrow|tonight)\b|\b(?:ago|earlier|later|before|after)$"
)
_NOUNS_TOO = frozenset({"cut", "hit", "set"})
_MONTHS = frozenset(name.lower() for name in month_name if name)
_OF_A_RATE = re.compile(r"(?:%|cent)$")
_ENDED = re.compile(r"(?:half|months?|period|quarter|weeks?|year) end(?:ed|ing) on$")
_RELATIVE = re.compile(r"[hw][rx]{0,2}(?:Bz|[vsA])$")
_LASTS = frozenset({"begins", "closes", "ends", "expires", "finishes", "opens", "starts"})
_POLLED = re.compile(r"LtA(?:[fil]A)*[vsz]$")


def leans(parts: Parts, at: int, first: int) -> bool:
    """Whether the words before a date are nothing without it ("until Monday", "it was on")."""
    before = at - 1
    if before <= first:
        return False
    while _is_a_measure(parts, before) and parts.letters[before - 1] in "rk":
        before -= 1  # until at least | June
    if is_compared(parts, first) or _is_left_of_a_relative(parts, first, before):
        return True
    return _leans_on_its_word(parts, at, first, before) or _leans_behind(parts, first, before)


def _leans_on_its_word(parts: Parts, at: int, first: int, before: int) -> bool:
    """Whether the word right before a date says nothing by itself."""
    letter = parts.letters[before]
    measured = letter == "r" and parts.letters[before - 1] in "iYlt"
    if measured and parts.word(before - 1) not in PARTICLES:
        return True  # through at least | Friday
    if letter in "c:":
        return True  # with one exception: | the winter of 1932
    if letter in "vszb" and parts.word(at) in _MONTHS:
        return True  # extended it to include | August
    if (word := parts.word(before).split()[-1]) in _NEED_A_DAY:
        return True
    if parts.word(before) == "on" and parts.word(before - 1) in _NEED_ITS_DAY:
        return True
    if word == "on" and _ENDED.search(parts.text, parts.starts[first], parts.ends[before]):
        return True  # for the quarter ended on | May 31
    if _OF_A_TIME.match(word) and not ALONE.search(parts.word(at)):
        return True  # not "she recalled | last week"
    if parts.word(before - (parts.word(before) in PLACING)) in _BEGINNING:
        return True
    if letter in "ilftYk" and parts.word(before) not in PLACING:
        return True
    compared = parts.word(before) == "on" and parts.word(at).startswith(("last ", "a year "))
    if compared and _OF_A_RATE.search(parts.word(before - 1)):
        return True  # were up 6 per cent on | last summer
    return letter == "i" and parts.word(before - 1) in _COMPARING


def _leans_behind(parts: Parts, first: int, before: int) -> bool:
    """Whether what stands before the preposition of a date is nothing without the date."""
    while before > first and parts.letters[before] in "ilr":
        before -= 1
    if _is_joined(parts, before):
        return True
    if parts.letters[before - 1] == "," and parts.word(before) in _NOUNS_TOO:
        return True  # its biggest loss of the year, set in | May
    if _POLLED.search(parts.letters, first, before + 1):
        return True  # according to a poll taken in | May
    return parts.letters[before] in "Bx" or parts.letters[before - 1 : before + 1] in _PARTICIPLES


def _is_left_of_a_relative(parts: Parts, first: int, before: int) -> bool:
    """Whether a relative has nothing but its verb: "a meeting that ends | on Friday"."""
    verb = before - (parts.word(before) in PLACING)
    found = _RELATIVE.search(parts.letters, first, verb + 1)
    return found is not None and (parts.letters[verb] != "A" or parts.word(verb) in _LASTS)


def _is_joined(parts: Parts, place: int) -> bool:
    """Of "and again in | 2001", "on Monday and on | Friday", "then or in | August"."""
    if parts.letters[place] not in "cC":
        return False
    again = "r" in parts.letters[place : parts.date[0]] or parts.word(place - 1) == "then"
    return again or _is_dated(parts, place - 1)


def _is_dated(parts: Parts, place: int) -> bool:
    """Whether a phrase, or the one before its comma, ends a date, or a list of dates."""
    place -= parts.letters[place] == ","
    end = parts.ends[place]
    return parts.word(place).isdecimal() or any(one.end == end for one in parts.dated)


def _is_a_measure(parts: Parts, place: int) -> bool:
    """Whether a phrase says only how exact a time is ("at least", "about")."""
    return parts.letters[place] == "r" or parts.word(place) in ("at least", "at most")
