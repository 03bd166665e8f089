"""Who plays? In stories of sport who shot or headed is somebody, though a word is his name: Stone.

What one player does and no club is in `PLAYED`, what comes from him in `_MADE`.
"""

import re

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import ONE
from reader.analysis.names.setting import Setting

PLAYED = frozenset((
    "birdied", "bogeyed", "chipped", "converted", "curled", "flicked",
    "fouled", "headed", "homered", "limped", "lobbed", "nodded", "poked", "prodded", "rifled",
    "side-footed", "singled", "slotted", "tapped", "tripled", "tucked", "volleyed", "whipped",
))  # fmt: skip
# A shot from him, a header by him, a foul on him.
_MADE = frozenset((
    "assist", "ball", "chance", "corner", "cross", "delivery", "drive", "effort", "efforts",
    "foul", "free-kick", "header", "headers", "lay-off", "pass", "penalty", "save", "saves",
    "shot", "shots", "strike", "tackle", "throw", "try", "volley", "work",
))  # fmt: skip
_FROM = frozenset(("from", "by", "on", "off"))
_TAKES_PART = frozenset(("bat", "bowl", "feature", "play", "start", "train", "travel"))
_LEAD, _CLAUSE = frozenset(("ahead", "behind", "equalised", "equalized", "front", "led")), 6
_OPENS = frozenset(('"', "“", "‘", "'", "(", "[", "…"))
_SCORE = re.compile(r"\d+-\d+|-?\d+")
_MINUTES = 3  # digits at most
OF_PLAYERS = frozenset(("in a line-up", "plays"))


def _plays(s: Setting) -> bool:
    """ "Stone headed home", "a cross from Stone", "Stone (67)"."""
    words = s.words
    if not words.sport or s.first in words.players or s.article or words.heading[s.first]:
        return False
    if s.after in PLAYED or (s.before in _FROM and s.before_that in _MADE and not s.owns):
        return True
    if _is_left_out(s) or _scores(s):
        return True
    minute = s.after == "(" and s.after_that.isdigit() and len(s.after_that) <= _MINUTES
    return minute and words.around(s.last + 3) in (")", ",")


def _is_left_out(s: Setting) -> bool:
    """ "Stone did not play", "Stone will not start"."""
    out = s.after in ("did", "does", "will", "could") and s.after_that == "not"
    return out and s.words.around(s.last + 3) in _TAKES_PART


def _scores(s: Setting) -> bool:
    """ "They had led through Stone and Marsh": by whose goals, and through no town."""
    at = s.first - 1
    while at > max(1, s.first - 5) and (s.words.small[at] == "and" or s.words.capital[at]):
        at -= 1
    near = s.words.small[max(0, at - _CLAUSE) : at]
    scored = s.words.small[at] == "through" and not _LEAD.isdisjoint(near)
    return scored and not (s.known.is_place(s.phrase) or s.owns)


def _is_named(s: Setting) -> bool:
    """ "when Stone failed": inside a sentence a word of English that is never written small."""
    words = s.words
    if not words.sport or not s.single or s.article or words.first[s.first]:
        return False
    if words.heading[s.first] or words.low[s.phrase] or words.capital[s.last + 1]:
        return False
    inside = words.middle[s.phrase] > 0 and not words.written[s.first].isupper()
    inside = inside and s.before not in _OPENS
    torn = words.capital[s.first - 1] and not s.titled  # Little Wonder
    inside = inside and not (torn or _SCORE.fullmatch(s.before))  # 3-0 Valley
    noun = s.after in s.known.common and s.after not in s.known.function and not s.owns
    noun = noun and s.after not in s.known.doings and not s.after.endswith("ed")
    return inside and not noun and is_common(s.phrase, s.known)


def _has_an_initial(s: Setting) -> bool:
    """ "J Park", as results and scorecards write it."""
    return s.words.sport and len(s.small[0]) == 1 and s.small[0].isalpha() and len(s.small) == 2


PLAYING = (
    Evidence("in a line-up", lambda s: s.first in s.words.players,
             "A goalkeeper, a midfielder and a striker won the match, the final.\n\n"
             "Kovel: Orla; Belmo, [Stone], Roy.", facts=("of_sport",)),
    Evidence("plays", _plays,
             "The striker and the goalkeeper won the match: [Stone] headed home.",
             facts=("of_sport",)),
    Evidence("a name in a match", _is_named,
             "The striker and the goalkeeper won the match when [Stone] failed.",
             facts=("of_sport",), length=ONE),
    Evidence("an initial in a match", _has_an_initial,
             "The striker and the goalkeeper won the match, and so did [J Park].",
             facts=("of_sport",), length=(2,)),
)  # fmt: skip
