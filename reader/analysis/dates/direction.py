"""Past or ahead: decided by the verb of the clause that an expression stands in.

"said on Friday" is past, "said the talks will resume on Friday" is ahead: the nearest verb to the
left decides, and the first to the right where there is none. The words stand with their classes in
lexicon/time_verbs.txt.
"""

from collections.abc import Sequence
from typing import Literal

from reader.analysis import lexicon
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.contexts import context

Direction = Literal["past", "ahead"] | None

_EDGES = context("edge")
# "She did not speak until Easter" is past, "it was put off until Easter" ahead.
_NEGATIONS = frozenset({"not", "didn't", "didn’t", "wasn't", "wasn’t", "never", "hadn't", "hadn’t"})
# The subject of a line in a list has fewer words than this.
_SUBJECT = 4
_DEADLINES = frozenset({"before", "by"})
_AHEAD_FIRST = frozenset({"until", "by", "due"})
# What leads up to an event; an event that is scheduled is named within so many words.
_UP_TO = frozenset({
    ("ahead", "of"), ("advance", "of"), ("eve", "of"), ("days", "before"), ("hours", "before"),
    ("weeks", "before"), ("heading", "into"), ("going", "into"),
})  # fmt: skip
_SCHEDULED, _NEAR_NOUN, _OPENING = context("scheduled"), 7, 3
# "She could not be reached on Friday", "neither of them could".
_DENIALS = frozenset({"not", "neither", "nor", "nobody", "none", "no"})
_HAVE = frozenset({"has", "have", "'ve", "’ve"})
_REQUESTS = context("request")
# "A return" is a noun; of "refused to play" the verb before it decides.
_NO_ACT = frozenset({"a", "an", "the", "his", "her", "its", "their", "to", "-"})
_ONE = frozenset({"a", "an"})  # "a bright start"
# Past tenses that are nouns behind "a": "expects a further cut in March".
_NOUNS_TOO = frozenset({"cut", "hit", "set", "split", "spread", "cost", "bid", "bet", "rise"})
# "Will be held", "is going to get beaten": the verb before decides.
_SUFFERED = frozenset({"be", "being", "to", "get", "getting"})
_AUXILIARIES = frozenset({"had", "was", "were", "been"})


def direction_of(clauses: Clauses, start: int, end: int) -> Direction:
    """Which way a bare weekday or month points; None where no verb says."""
    left = clauses.left(start)
    while left and left[-1] in _EDGES:
        left.pop()
    leading = _class(left[-1]) if left else ""
    if leading == "since":
        return "past"
    if leading == "be":
        return "ahead"  # "the vote is on Friday"
    if "to" in left and clauses.in_headline(start):
        return "ahead"
    if "to" in left[1:_SUBJECT] and clauses.is_a_line(start):
        return "ahead"  # "- Schools to stay closed on Friday"
    right = clauses.right(end)
    if leading == "heading" and right[:1] == ["to"]:
        return "ahead"  # "headed Tuesday to Cairo"
    said = _by_verbs(left, range(len(left) - 1, -1, -1))
    if said is None or (leading in _AHEAD_FIRST and len(left) <= 2):
        said = _by_verbs(right, range(len(right)))
    if leading == "until" and len(left) > 2:
        return "past" if said == "past" and _NEGATIONS & set(left) else "ahead"
    if leading in _AHEAD_FIRST and said != "past":
        return "ahead"
    if left and left[-1] in _DEADLINES and _REQUESTS & set(left):
        return "ahead"  # "warned people against going back before Monday"
    return said


def event_direction(clauses: Clauses, start: int, end: int) -> Direction:
    """Which way the weekday of an event points: only what is scheduled ("Tuesday's vote", but not
    "Tuesday's ruling") is ahead, where a verb says so or something comes up to it.
    """
    left, right = clauses.left(start), clauses.right(end)
    if not _SCHEDULED & set(right[1:_NEAR_NOUN]):
        return "past"
    after = _by_verbs(right, range(len(right)))
    if _comes_up_to(left):
        return after if len(left) <= _OPENING else "ahead"
    if any(_class(word) == "plan" for word in left[-_NEAR_NOUN:]):
        return "ahead"  # "needs a win in Tuesday's vote"
    return _by_verbs(left, range(len(left) - 1, -1, -1)) or after


def _comes_up_to(left: Sequence[str]) -> bool:
    """Of "ahead of Tuesday's vote", "days before Friday's final"."""
    return tuple(left[-2:]) in _UP_TO


def is_told_as_past(clauses: Clauses, start: int) -> bool:
    """Whether a past verb stands right before an expression ("called him over the next year")."""
    left = clauses.left(start)[-_NEAR_NOUN:]
    return not _HAVE & set(left) and _by_verbs(left, range(len(left) - 1, -1, -1)) == "past"


def _class(word: str) -> str:
    return lexicon.classes("time_verbs").get(word, "")


def _by_verbs(words: Sequence[str], places: range) -> Direction:
    """What the first verb says, in the order of `places`."""
    for place in places:
        said = _by_word(words, place)
        if said is not None:
            return said
    return None


def _by_word(words: Sequence[str], place: int) -> Direction:
    word = words[place]
    kind = _class(word)
    if kind == "will":
        denied = {*words[max(0, place - _NEAR_NOUN) : place + 2]} & _DENIALS
        return "past" if word == "could" and denied else "ahead"
    if word == "since":
        return "past"  # "since the storm in January"
    if word == "to":
        return _infinitive(words, place)
    if kind == "act":
        before = words[max(0, place - 2) : place]
        return None if {*before[-1:]} & _NO_ACT or _ONE & set(before) else "ahead"
    if kind == "due":
        return "past" if _AUXILIARIES & set(words[max(0, place - 3) : place]) else "ahead"
    if kind == "be":
        following = words[place + 1] if place + 1 < len(words) else ""
        return "ahead" if following.endswith("ing") and len(following) > 4 else None
    return _past(words, place, kind)


def _infinitive(words: Sequence[str], place: int) -> Direction:
    """The "to" of "due to meet"; behind "had been due" it is past."""
    before = words[place - 1] if place else ""
    if words[max(0, place - 2) : place - 1] and _class(words[place - 2]) == "plan":
        before = words[place - 2]  # "wants her to leave"
    leading = _class(before) in ("due", "plan", "be", "expect") or before == "set"
    if place + 1 >= len(words) or not leading:
        return None
    earlier = set(words[max(0, place - 5) : place])
    return "past" if _class(before) == "due" and earlier & {"had", "been"} else "ahead"


def _ends_as_past(word: str) -> bool:
    """Whether a word looks like a past tense; names in -ed come with their capital."""
    return len(word) > 4 and word.endswith("ed") and word.islower()


def _past(words: Sequence[str], place: int, kind: str) -> Direction:
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if word == "set" and following in ("to", "for"):
        return "ahead"
    if kind == "had":
        leading = words[place - 1] if place else ""
        return None if leading == "to" or _class(leading) == "will" else "past"
    if word in _NOUNS_TOO and _ONE & set(words[max(0, place - 3) : place]):
        return None
    if kind != "past" and (kind == "no" or not _ends_as_past(word)):
        return None
    before = words[place - 1] if place else ""
    if kind == "" and before in _NO_ACT - {"to"} and place + 1 == len(words):
        return None  # "a scrambled November vote"
    if before in _SUFFERED or _class(before) == "will":
        return None
    if kind == "past":
        return "past"
    if kind == "expect":
        return "past" if before in ("previously", "originally", "had", "as") else "ahead"
    return "past"
