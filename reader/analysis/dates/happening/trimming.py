"""What is cut off a happening at its end: the date itself, where nothing leans on it, and loose
words. What is cut off in front stands in leads.py, what leans on its date in leaning_dates.py.
"""

import re

from reader.analysis.dates.happening.leaning_dates import ALONE, PARTICLES, PLACING, leans
from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts
from reader.analysis.day_words import WEEKDAYS

_EXACT = {"early": "on", "late": "on", "only": ""}  # and what leads in the day behind them
_LEADING = frozenset({"even", "though"})
_BREAKS = frozenset({"break", "breaks", "breaking", "broke", "broken"})
_LOOSE = frozenset(",;:-(cCkhHwiltfYLdP")
_OBJECTS = ("A", "O", "d", "u", "p")  # may be put in | a box
_WEEKDAYS = frozenset(map(str.lower, WEEKDAYS))
_STOPS = ("", *",;:-()cCk")
_BARE = re.compile(r",[dr]{1,3}$")
_EDGES = ("start of ", "end of ", "beginning of ")
_A_WHICH = re.compile("[if]w")
_PERIOD = re.compile(  # a strong | second quarter
    r"(?:(?:first|second|third|fourth)[ -])?(?:quarter|half|year|season|week|weekend"
    r"|spring|summer|autumn|winter)(?: of \d{4})?"
)


def without_date(parts: Parts, first: int, end: int, floor: int) -> int:
    """Where the words end without the date behind them and what leads it in."""
    at, behind = parts.date
    stands_alone = ALONE.search(parts.word(at)) is not None
    while end > floor:
        letter = parts.letters[end - 1]
        if _is_head(parts, end):
            break  # "a strong | second quarter"
        if end <= at and (bare := _BARE.search(parts.letters, floor, end)):
            end = bare.start()  # was killed, most recently
        elif letter == "D" and end == behind and not leans(parts, at, first):
            end = at
            if end > floor and _is_come(parts, end):
                return end - 1
            if end > floor and parts.word(end - 1) == "in" and parts.word(at) in _WEEKDAYS:
                break  # a mediator was brought in | Friday
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
    if parts.word(end - 1) in PARTICLES:
        return True
    behind_verb = parts.letters[max(0, end - 2)] in "vszyg" and parts.letters[end - 1] == "i"
    return behind_verb and parts.letters[end : end + 1] not in _OBJECTS
