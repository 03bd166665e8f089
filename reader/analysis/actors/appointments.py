"""Which office is given or given up: "Ann Lee was named head of a bank", "hired Ann Lee as coach"?

To teach a verb, add it to `_GIVEN` ("was appointed"), or to `_GIVES`, which stands before the name;
"resigned as" is in `done_as`. What says when or how it was done ends the role: see `_end`.
"""

from reader.analysis.actors.done_as import DOES, behind_as
from reader.analysis.actors.role_ends import end_of_role
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_GIVEN = frozenset((
    "appointed", "reappointed", "re-appointed", "named", "elected", "reelected", "re-elected",
    "promoted", "nominated", "chosen", "installed", "hired", "confirmed", "sworn", "ordained",
    "selected", "made",
))  # fmt: skip
_BEFORE_GIVEN = frozenset((
    "was", "has", "had", "been", "be", "to", "will", "being", "also", "later", "recently",
    "then", "newly", "unanimously", "formally", "officially", "first", "now",
))  # fmt: skip
_BEHIND_GIVEN = frozenset(("in", "as", "to", "be", "become"))  # sworn in as, promoted to
_GIVES = frozenset((
    "of", "with", "appointed", "appoint", "appoints", "appointing", "named", "name", "names",
    "naming", "elected", "elect", "nominated", "nominates", "nominate", "chose", "picked", "hired",
    "hires", "hire", "installed", "confirmed", "introduced", "unveiled", "announced", "replaced",
    "replaces", "replace", "replacing", "succeeds", "succeeded", "succeed", "succeeding",
    "welcomed", "welcomes",
))  # fmt: skip
_NAMES = ("appointed", "appoints", "named", "names", "elected", "elects")  # Ann Lee head of it
_ENDS = frozenset((
    "in", "on", "at", "for", "from", "with", "to", "under", "since", "until", "after", "by",
    "during", "when", "while", "before", "following", "last", "next", "this", "again", "today",
    "yesterday", "behind", "representing", "without", "earlier", "there", "late", "early",
))  # fmt: skip
_TIMES = ("year", "month", "week", "day", "match", "game", "tournament", "season", "series", "fact")
_TO_BE = (["will", "become"], ["will", "be"], ["would", "become"], ["has", "been"])
_BECOMES = ("became", "becomes", "remains")
_TOLD_BEHIND = DOES.union(_BEFORE_GIVEN, _BECOMES, ("as", ","))
_SUPPOSES = frozenset(("if", "whether", "unless", "until", "once", "should"))
_NEAR, _LONGEST, _WITHIN = 10, 8, 5  # words between two offices, to the role, before its noun


def appointed(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee was named head of the bank; Ann Lee resigned as mayor; hired Ann Lee as coach"""
    at = name.last + 1
    if at + 3 >= len(words):
        return None
    small, before = words.small[at], words.small[begin_of(name) - 1]
    if small not in _TOLD_BEHIND and before not in _NAMES:
        return None
    if small == "as":
        given = before in _GIVES or _is_next_given(words, name)
        first = at + 1 if given else None
    elif before in _SUPPOSES:
        first = None  # if Ann Lee becomes mayor
    elif words.small[at : at + 2] in _TO_BE and _is_bare(words, at + 2):
        first = at + 2
    elif words.small[at : at + 3] == ["is", "to", "become"]:
        first = at + 3
    elif small in DOES and (done := behind_as(words, at)):
        first = done
    elif small in _BEFORE_GIVEN or (small == "," and words.small[at + 1] == "who"):
        first = _behind_given(words, at + 2 * (small == ","))
    elif before in _NAMES and not words.capital[at] and small != "'s":
        called = words.around(begin_of(name) - 3) in ("a", "an")  # a woman named Ann Lee
        first = None if called else at
    else:
        first = at + 1 if small in _BECOMES else None
    if first is None or words.small[first] == "best":
        return None  # named best director, for a film
    return _office(words, first, known)


def _is_bare(words: Words, first: int) -> bool:
    """Whether an office follows without "a": she will be deputy chairman, become the mayor."""
    become = words.small[first - 1] == "become"
    return become or (words.small[first] not in OPENS_ROLE and words.small[first] not in _GIVEN)


def _is_next_given(words: Words, name: Name) -> bool:
    """Whether another was given an office before her: "Bob as chairman and [Ann] as clerk"."""
    begin = begin_of(name)
    if words.around(begin - 1) not in (",", "and") or name.first == name.last:
        return False
    return "as" in words.small[max(0, begin - _NEAR) : begin - 1]


def _behind_given(words: Words, at: int) -> int | None:
    """The first word behind "was appointed", "has been sworn in as"."""
    end = min(at + _LONGEST, len(words) - 2)
    while at < end and words.small[at] in _BEFORE_GIVEN:
        at += 1
    if words.small[at] not in _GIVEN:
        return None
    at += 1
    while at < end and words.small[at] in _BEHIND_GIVEN:
        at += 1
    return at


def _office(words: Words, first: int, known: Vocabulary) -> Stretch | None:
    if first + 2 >= len(words):
        return None
    found = role_phrase(words, first, known, is_role) or _bare_office(words, first, known)
    if found is None:
        return None
    last = _end(words, *found, known)
    weak = is_weak(words.small[last]) or words.small[last] in _TIMES
    return None if weak else (without_opinion(words, found[0], last), last)


def _bare_office(words: Words, first: int, known: Vocabulary) -> Stretch | None:
    """finance minister | after the vote: an office, and when it was"""
    first += words.small[first] in OPENS_ROLE
    for at in range(first, min(first + _WITHIN, len(words) - 1)):
        after = words.small[at + 1]
        if is_role(words.small[at]) and (after in _ENDS or after in known.function):
            field = after == "of" and words.capital[at] and words.capital[at + 2]
            if after == "of" and words.around(at + 3) == ",":
                return first, at + 2  # before Ann Lee became secretary of state, Mr. Orla left
            return first, end_of_role(words, at, known) if field else at
        if not may_stand_in_role(words, at, known):
            return None
    return None


def _end(words: Words, first: int, last: int, known: Vocabulary) -> int:
    """Where the office ends: head of Kovel Bank | on Monday, chair | for a third term."""
    for at in range(first + 1, last + 1):
        goes_on = words.capital[at + 1] or any(map(is_role, words.small[at + 1 : at + 5]))
        if words.small[at] == "and" and not goes_on:
            return at - 1  # "chair of the board and makes them public"
        if words.small[at] in _ENDS:
            inner = at + 1 + (words.around(at + 1) == "the")
            named = inner <= last and words.capital[inner]
            if not named or words.small[inner] in known.calendar:
                return at - 1
    return last
