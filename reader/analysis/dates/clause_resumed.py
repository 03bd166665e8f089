"""Where a clause goes on behind a relative: "The keeper who stole a boat and a horse | left".

Its verb is the first that nothing inside has need of: each "who", "when" or "that" takes one.
"""

import re

from reader.analysis.dates.sentence_parts import ARTICLES, Parts
from reader.analysis.lexicon import classes

_OPENS = re.compile(r"[Au]+(?:[fil][Au]+){0,3},?(?=[hw])")
# A verb with what helps it, or a word that opens a clause with a verb of its own.
_STEP = re.compile(
    r"(?P<opens>[khwH])|(?P<joins>c(?=[Aupd]))|(?P<verb>[rx]{0,3}[vsbBxz])[vsbBxz]*|(?P<over>[;:\-(])"
)
# Behind these a verb is no new one: "to pay", "and sold".
_VERBAL = frozenset("rxvsbBz")
_JOINED = frozenset("tcC")


def resumed(parts: Parts, place: int) -> tuple[int, int] | None:
    """The end of the subject at a phrase, and its verb behind a relative; None without one."""
    opening = _OPENS.match(parts.letters, place)
    if opening is None:
        return None
    subject = opening.end() - parts.letters[place : opening.end()].endswith(",")
    wanted, opened, apart, kept = 0, "", False, None
    for step in _STEP.finditer(parts.letters, opening.end()):
        if step["over"]:
            return None
        if step["joins"]:
            wanted += (
                apart and parts.word(step.start()) == "and"
            )  # the fact that it rained and | the roof gave way
        elif step["opens"]:
            apart = parts.letters[step.end() : step.end() + 1] not in _VERBAL
            wanted, opened = wanted + 1, parts.word(step.start())
        elif _is_finite(parts, step, wanted):
            verb = step.end("verb") - 1
            if not wanted and _is_left_alone(parts, opening.end(), step.start()):
                return None  # Orr, who leaves after the race that begins in May, | won
            if not wanted:
                return subject, verb
            wanted -= 1
            kept = (subject, verb) if opened == "as" and not wanted else None
    return kept  # the cut that he sold | as a trifle will stay


def _is_left_alone(parts: Parts, first: int, verb: int) -> bool:
    """Whether the one comma before a verb closes what began before the subject."""
    return parts.letters[verb - 1] == "," and "," not in parts.letters[first - 1 : verb - 1]


def _is_finite(parts: Parts, step: re.Match[str], wanted: int) -> bool:
    """Whether a verb stands for itself: no infinitive, no second verb, no participle."""
    before = parts.letters[step.start() - 1]
    if before in _JOINED or (before == "A" and parts.word(step.start() - 1) in ARTICLES):
        return False
    if wanted or before in ",p" or step["verb"][0] in "rxB":
        return True
    return not _may_be_a_participle(parts, step.start())


def _may_be_a_participle(parts: Parts, place: int) -> bool:
    """Whether a verb behind a noun may say what was done to it ("the boat sold by Roy")."""
    word = parts.word(place)
    told = classes("time_verbs").get(word) == "past"
    return not told and parts.letters[place + 1 : place + 2] in ("Y", "i", "t", ",")
