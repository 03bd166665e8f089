"""What is cut off a happening at its end: the date itself, where nothing leans on it, and loose
words. What is cut off in front stands in leads.py.
"""

import re

from reader.analysis.dates.happening.compared_dates import is_compared
from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts

# "He stayed | until Monday" needs its day, "it sank | on Monday" does not.
PLACING = frozenset({"on", "in", "at", "during", "early", "late", "mid"})
# Nor have these words a sense without their day ("payable and due | June 3").
_NEED_A_DAY = frozenset(
    {"due", "ended", "ending", "dated", "effective", "until", "than", "payable", "past", "same"}
)
_NEED_ITS_DAY = frozenset({"dated", "effective", "payable"})  # payable on June 3
# Their object is the time itself ("nobody forgets | the winter of 1955").
_OF_A_TIME = re.compile(
    r"(?:remember|recall|forget|forgot|dread|surviv|celebrat|mark|chos|choos|pick|await|enter|mourn"
    r"|regret|enjoy|prefer|describ|recount|relive|chronicl)(?:e|ed|es|s|ing|ten|red)?$"
)
_EXACT = {"early": "on", "late": "on", "only": ""}  # and what leads in the day behind them
_LEADING = frozenset({"even", "though"})
_BREAKS = frozenset({"break", "breaks", "breaking", "broke", "broken"})
_COMPARING = frozenset({"as", "than", "like", "unlike"})  # it was as wet as in | 1979
_BEGINNING = frozenset({"beginning", "starting", "expected"})  # sold beginning | on Monday
_LOOSE = frozenset(",;:-(cCkhHwiltfYLdP")
_PARTICIPLES = (",v", ",s", ",z")  # the old mill, built | in 1930
_ALONE = re.compile(  # it kicked in | two years ago
    r"^(?:last|this|next|yesterday|today|tomorrow|tonight)\b|\b(?:ago|earlier|later|before|after)$"
)
_NOUNS_TOO = frozenset({"cut", "hit", "set"})
_OF_A_RATE = re.compile(r"(?:%|cent)$")
_ENDED = re.compile(r"(?:half|months?|period|quarter|weeks?|year) end(?:ed|ing) on$")
_OBJECTS = ("A", "O", "d", "u", "p")  # may be put in | a box
_PARTICLES = frozenset({"away", "back", "down", "off", "out", "up"})
_STOPS = ("", *",;:-()cCk")
_BARE = re.compile(r",[dr]{1,3}$")
_POLLED = re.compile(r"LtA(?:[fil]A)*[vsz]$")
_EDGES = ("start of ", "end of ", "beginning of ")
_A_WHICH = re.compile("[if]w")
_PERIOD = re.compile(  # a strong | second quarter
    r"(?:(?:first|second|third|fourth)[ -])?(?:quarter|half|year|season|week|weekend"
    r"|spring|summer|autumn|winter)(?: of \d{4})?"
)


def without_date(parts: Parts, first: int, end: int, floor: int) -> int:
    """Where the words end without the date behind them and what leads it in."""
    at, behind = parts.date
    stands_alone = _ALONE.search(parts.word(at)) is not None
    while end > floor:
        letter = parts.letters[end - 1]
        if _is_head(parts, end):
            break  # "a strong | second quarter"
        if end <= at and (bare := _BARE.search(parts.letters, floor, end)):
            end = bare.start()  # was killed, most recently
        elif letter == "D" and end == behind and not _leans(parts, at, first):
            end = at
            if end > floor and _is_come(parts, end):
                return end - 1
            end -= end > floor and parts.word(end - 1) in PLACING and not stands_alone
            exact = _EXACT.get(parts.word(end - 1))
            end -= end > floor and exact in ("", parts.word(end))  # collapsed early | on Monday
        elif parts.letters[end - 4 : end + 1] in (",YwA,", ",iwA,", ",YwT,", ",iwT,"):
            end -= 4  # it was sold in May, | by which time, she said, it was old
        elif parts.letters[end - 2 : end + 1] in ("ws:", "ws,"):
            end -= 2  # it was put off by Orr, | who said: “It will rain”
        elif stands_alone and end == at and letter == "i":
            break  # "it kicked in | two years ago"
        elif _is_loose(parts, end):
            end -= 1
        else:
            break
    return end


def _is_come(parts: Parts, end: int) -> bool:
    """Whether "come" leads in a date: "whom they count on | come Tuesday", not "has to come"."""
    return parts.word(end - 1) == "come" and parts.letters[end - 2] not in "txr"


def _is_loose(parts: Parts, end: int) -> bool:
    """Whether the last phrase says nothing without what follows it."""
    letter, word, following = parts.letters[end - 1], parts.word(end - 1), parts.letters[end:]
    apart = parts.letters[end - 2 : end - 1] == ","
    if word == "even" and parts.word(end - 2) in _BREAKS:
        return False  # "will break even"
    if word in _LEADING and following[:1] in _STOPS[1:]:
        return True  # asked for more, even | as it rained
    if parts.letters[end - 2 : end] in ("fh", "ih"):
        return False  # "the end of that"
    if parts.letters[end - 2 : end] in ("sf", "vf") and following[:1] not in _OBJECTS:
        return False  # "a man nobody had heard of"
    if letter in "iYtk" and following[:1] in _STOPS:
        return False  # "were laid off"
    if parts.letters[end - 2 : end] in ("sl", "vl", "zl") and following[:1] in _STOPS:
        return False  # all that it was built for
    if apart and (word == "however" or letter in "gy"):
        return True  # it was to open on Monday, | however; he left, | saying
    if letter == "A":
        return apart and _A_WHICH.match(following) is not None  # , | an issue with which
    if letter == "d" and following[:2] == "fw":
        return True  # a row, | some of which
    if (letter == "d" and word not in ARTICLES) or word == "so":
        return False  # "we were eight", "he will do so"
    return letter in _LOOSE and (following[:1] == "w" or not _is_particle(parts, end))


def _is_head(parts: Parts, end: int) -> bool:
    """Whether the last phrase is a date that is the noun of the words before it."""
    dated = parts.letters[end - 2 : end] == "AD"
    if dated and parts.word(end - 1).startswith(_EDGES):
        return parts.word(end - 2).startswith("the ")  # for the scheduled | start of June
    described = parts.word(end - 2)[:2] == "a " and parts.word(end - 1).isdecimal()
    return dated and (described or _PERIOD.fullmatch(parts.word(end - 1)) is not None)


def _is_particle(parts: Parts, end: int) -> bool:
    """Whether the last word belongs to its verb ("took in", "turned it down")."""
    if parts.word(end - 1) in _PARTICLES:
        return True
    behind_verb = parts.letters[max(0, end - 2)] in "vszyg" and parts.letters[end - 1] == "i"
    return behind_verb and parts.letters[end : end + 1] not in _OBJECTS


def _leans(parts: Parts, at: int, first: int) -> bool:
    """Whether the words before a date are nothing without it ("until Monday", "it was on")."""
    before = at - 1
    if before <= first:
        return False
    while _is_a_measure(parts, before) and parts.letters[before - 1] in "rk":
        before -= 1  # until at least | June
    letter = parts.letters[before]
    if is_compared(parts, first):
        return True
    if letter in "c:":
        return True  # with one exception: | the winter of 1932
    if (word := parts.word(before).split()[-1]) in _NEED_A_DAY:
        return True
    if parts.word(before) == "on" and parts.word(before - 1) in _NEED_ITS_DAY:
        return True
    if word == "on" and _ENDED.search(parts.text, parts.starts[first], parts.ends[before]):
        return True  # for the quarter ended on | May 31
    if _OF_A_TIME.match(word) and not _ALONE.search(parts.word(at)):
        return True  # not "she recalled | last week"
    if parts.word(before - (parts.word(before) in PLACING)) in _BEGINNING:
        return True
    if letter in "ilftYk" and parts.word(before) not in PLACING:
        return True
    compared = parts.word(before) == "on" and parts.word(at).startswith(("last ", "a year "))
    if compared and _OF_A_RATE.search(parts.word(before - 1)):
        return True  # were up 6 per cent on | last summer
    if letter == "i" and parts.word(before - 1) in _COMPARING:
        return True
    while before > first and parts.letters[before] in "ilr":
        before -= 1
    if _is_joined(parts, before):
        return True
    if parts.letters[before - 1] == "," and parts.word(before) in _NOUNS_TOO:
        return True  # its biggest loss of the year, set in | May
    if _POLLED.search(parts.letters, first, before + 1):
        return True  # according to a poll taken in | May
    return parts.letters[before] in "Bx" or parts.letters[before - 1 : before + 1] in _PARTICIPLES


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
