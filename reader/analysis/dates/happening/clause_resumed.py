"""Where a clause goes on behind a relative: "The keeper who stole a boat and a horse | left".

Its verb is the first that nothing inside has need of: each "who", "when" or "that" takes one.
"""

import re

from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts
from reader.analysis.lexicon import classes

_OPENS = re.compile(r"[Au]+(?:[fil][Au]+(?:y[Au]+)?){0,3}(?:,(?=w)|(?=[hw]|[fi]H))")
# A verb with what helps it, or a word that opens a clause with a verb of its own.
_STEP = re.compile(
    r"(?P<opens>[khwH]|(?<=[Au])p)|(?P<joins>c(?=[Aupd]))|(?P<verb>[rx]{0,3}[vsbBxz])(?:(?<=B)T[vz]|[vsbBxz])*"
    r"|(?P<over>[;:\-(]|,C(?=[Aupdn]+[rx]{0,3}[vsbBxz]))"  # was last seen
)
# Behind these a verb is no new one: "to pay", "and sold".
_LIST = re.compile(r"[Au],[Au]+$")
_IS_APART = re.compile(r",[AuD]+$")
_VERBAL = frozenset("rxvsbBz")
_JOINED = frozenset("tcC")


def resumed(parts: Parts, place: int) -> tuple[int, int] | None:
    """The end of the subject at a phrase, and its verb behind a relative; None without one."""
    opening = _OPENS.match(parts.letters, place)
    if opening is None:
        return None
    subject = opening.end() - parts.letters[place : opening.end()].endswith(",")
    wanted, apart, opened, perhaps, as_one = 0, False, "", None, None
    for step in _STEP.finditer(parts.letters, opening.end()):
        verb = step.end("verb") - 1
        if step["over"]:
            return None
        if step["joins"]:
            wanted += apart and _joins_a_clause(parts, step.start())
        elif step["opens"]:
            after = parts.letters[step.end() : step.end() + 1]
            apart = step["opens"] == "p" or after not in _VERBAL
            wanted, opened = wanted + 1, parts.word(step.start())
        elif wanted and _is_new(parts, step):
            wanted -= 1
            as_one = (subject, verb) if opened == "as" and not wanted else None
        elif _is_new(parts, step):
            if parts.letters[step.start() - 2 : step.start()] == ",A":
                return None  # after the fire, which killed ten, survivors | said
            served = place > 0 and parts.word(place - 1) == "as"
            if served and _IS_APART.search(parts.letters, place, step.start()):
                return None  # as a man who had been there, Orr's words | moved us
            if _is_left_alone(parts, opening.end(), step.start()):
                return None  # Orr, who leaves after the race that begins in May, | won
            if _is_sure(parts, step) or (not perhaps and _is_past(parts, step)):
                return subject, verb
            perhaps = perhaps or (subject, verb)
    return perhaps or as_one  # the cut that he sold | as a trifle will stay


def _joins_a_clause(parts: Parts, place: int) -> bool:
    """Of "the fact that it rained and the roof gave way"; "kites, boats and men" is a list."""
    return parts.word(place) == "and" and not _LIST.search(parts.letters, 0, place)


def _is_left_alone(parts: Parts, first: int, verb: int) -> bool:
    """Whether the one comma before a verb closes what began before the subject."""
    return parts.letters[verb - 1] == "," and "," not in parts.letters[first - 1 : verb - 1]


def _is_new(parts: Parts, step: re.Match[str]) -> bool:
    """Whether a verb stands for itself: no infinitive, no second verb, no "a hit"."""
    before = step.start() - 1
    article = parts.letters[before] == "A" and parts.word(before) in ARTICLES
    if parts.letters[step.end() : step.end() + 1] == "Y" and not _is_sure(parts, step):
        return False  # the boat sold by Roy
    return parts.letters[before] not in _JOINED and not article


def _is_sure(parts: Parts, step: re.Match[str]) -> bool:
    """Whether a verb has a helper or a comma before it, or its place leaves no choice."""
    return parts.letters[step.start() - 1] in ",p" or step["verb"][0] in "rxB"


def _is_past(parts: Parts, step: re.Match[str]) -> bool:
    """Whether a verb behind a noun says what it did, not what was done to it ("sold by Roy")."""
    place = step.end("verb") - 1
    after = parts.letters[place + 1 : place + 2]
    told = classes("time_verbs").get(parts.word(place)) == "past"
    return told or after not in ("i", "t", ",")
