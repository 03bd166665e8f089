"""Clubs by the score beside them: "Zumbo 4 Orla 0", "Zumbo 2-1 Orla"; teams by how they play."""

import re

from reader.analysis.names.english import is_common
from reader.analysis.names.setting import Setting

# What a club is called behind its town.
CLUB_ENDS = frozenset((
    "albion", "argyle", "athletic", "fc", "harriers", "hotspur", "rangers", "rovers", "thistle",
    "town", "united", "wanderers",
))  # fmt: skip
_RESULT = re.compile(r"\d{1,2}-\d{1,2}")
_GOALS = 2  # digits at most
_SET = 7  # games that win one
# What teams do, and what is done with them.
DEALS = frozenset(("from", "to", "with", "against", "for", "past", "left", "joined", "over"))
PLAYS = frozenset((
    "beat", "bounced", "clinched", "led", "lost", "outscored", "outshot", "rallied", "scored",
    "snapped", "swept", "tied", "trailed", "won",
))  # fmt: skip
_OF_TOWNS = CLUB_ENDS | {"city", "county"}
_HOSTED = frozenset(("against", "host", "hosts", "hosted"))
_DRAWN = ("draw", "drawn", "drew", "tied")
_THERE = ("at", "over", "to", "with")
MET = _HOSTED.union(_THERE)  # what stands before who is met
_MATCHES = frozenset((
    "away", "defeat", "derby", "draw", "drew", "game", "home", "loss", "lost", "match", "tie",
    "trip", "victory", "visit", "win", "won",
))  # fmt: skip
MOVES = ("improved", "improves", "fell", "falls", "dropped", "drops", "moved", "moves")
_GOAL = re.compile(r"\bgoals?\b(?:, (?:including )?one)?[\w -]{,30} (?:by|from) [A-Z]")
_SENTENCE = 300  # letters at most
RECORDED = ("(", "won", "lost")
LIFTS = frozenset((
    "beat", "beating", "defeated", "faced", "gave", "giving", "host", "hosted", "lifted",
    "outscored", "outscoring", "outshot", "put", "putting", "trailed",
))  # fmt: skip


def is_scored(s: Setting) -> bool:
    """Whether a result stands between it and another name, or its goals in a line of results."""
    words = s.words
    if s.before in ("to", "over", "with"):
        lost = s.before != "with" or words.around(s.first - 3) in _DRAWN
        if lost and _is_behind_result(s):
            return True
    if not s.numbered:
        return False
    if _RESULT.fullmatch(s.after) or _RESULT.fullmatch(s.before):
        other = s.last + 2 if _RESULT.fullmatch(s.after) else s.first - 2
        return 0 <= other < len(words) and words.capital[other] and not s.titled
    if not _is_goals(s.after):
        return False
    behind = _is_goals(s.before) and s.after_that == "\n" and words.capital[s.first - 2]
    return behind or (words.first[s.first] and _has_second(s))


def _is_behind_result(s: Setting) -> bool:
    """ "lost 2-0 to Zumbo", "a 3-1 win over Zumbo": what was played; no player of tennis."""
    given = not s.single and s.small[0] in s.known.given
    near = s.words.small[max(0, s.first - 4) : s.first - 1]
    return not (given or s.titled or s.article) and any(map(_RESULT.fullmatch, near))


def has_a_record(s: Setting) -> bool:
    """ "Zumbo (12-5, 4-3 East)", "Zumbo won 47-13": in a set of tennis no number is so large."""
    if s.after in MOVES and s.after_that == "to" and not s.titled:
        return _RESULT.fullmatch(s.words.around(s.last + 3)) is not None  # Zumbo improved to 3-0
    if s.after not in RECORDED or s.titled or s.owns or not _RESULT.fullmatch(s.after_that):
        return False
    given = not s.single and s.small[0] in s.known.given  # a boxer
    return not given and max(map(int, s.after_that.split("-"))) > _SET


def has_goals(s: Setting) -> bool:
    """ "Zumbo led with a goal by Ann Lee": a word whose sentence tells who scored for it."""
    words = s.words
    if not s.single or s.titled or s.owns or s.article:
        return False
    if not (words.first[s.first] or s.before in ("but", "and")):
        return False
    if s.after not in s.known.doings and not s.after.endswith("ed"):
        return False
    if s.small[0] in s.known.surnames or words.ending.get(s.small[0]):
        return False  # Lagerback, who is Ann Lagerback
    begin = words.end(s.last)
    sentence = words.text[begin : begin + _SENTENCE].partition(".")[0]
    return _GOAL.search(sentence) is not None


def is_a_team(s: Setting) -> bool:
    """ "The Beacons outscored them", "lifted the Beacons": words of English that play."""
    if not s.article or s.owns or s.words.heading[s.first]:
        return False
    if len(s.small) > 2 or not all(is_common(word, s.known) for word in s.small):
        return False
    return s.after in PLAYS or s.before in LIFTS


def is_dealt_with(s: Setting) -> bool:
    """ "a trade with the Beacons", "from the Beacons": a plural in a story of sport."""
    if s.before not in DEALS or not (s.words.sport and s.article and s.single):
        return False
    many = s.small[0].endswith("s") and not s.words.low[s.small[0]]
    family = s.small[0][:-1] in s.known.surnames and s.small[0] not in s.known.common
    other = family or s.small[0] in s.known.nationalities or s.titled or s.owns
    return many and not other and not s.known.is_place(s.phrase)


def is_met(s: Setting) -> bool:
    """ "host Zumbo City", "a derby at Zumbo Town": a club of a town that no map has."""
    if s.single or s.owns or s.small[-1] not in _OF_TOWNS or s.known.is_place(s.phrase):
        return False
    played = s.before_that in _MATCHES or _RESULT.fullmatch(s.before_that)
    return s.before in _HOSTED or (s.before in _THERE and bool(played))


def _has_second(s: Setting) -> bool:
    """Whether another name and its goals end the line."""
    at = s.last + 2
    while at < len(s.words) and s.words.capital[at]:
        at += 1
    named = at > s.last + 2
    return named and _is_goals(s.words.around(at)) and s.words.around(at + 1) == "\n"


def _is_goals(word: str) -> bool:
    return word.isdigit() and len(word) <= _GOALS
