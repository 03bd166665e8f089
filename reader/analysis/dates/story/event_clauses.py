"""Which event the clause of a date tells of: the blast, the vote, an arrest.

A date is the day of an event where its clause tells of nothing else: "a bomb exploded on Monday",
"Monday's attack", "the vote was held on 2 May". To teach the reader an event, add its noun to
lexicon/event_nouns.txt and its verb to lexicon/event_verbs.txt.
"""

from collections.abc import Sequence

from reader.analysis import lexicon
from reader.analysis.dates.direction.verb_classes import MAKES_A_NOUN, told_as_past

# What is between an event and its day, and does not say that the day is of something else.
_HAPPENED = frozenset({
    "again", "be", "been", "began", "broke", "came", "carried", "claimed", "delivered", "did",
    "erupted", "gave", "go", "goes", "had", "happened", "has", "have", "held", "hit", "hosted",
    "is", "landfall", "lost", "made", "occurred", "out", "place", "played", "rocked", "set",
    "shook", "staged", "started", "struck", "took", "unfolded", "was", "went", "were", "won",
})  # fmt: skip
# Behind one of these another clause begins.
_BORDERS = frozenset({
    "after", "although", "as", "because", "before", "but", "following", "if", "since", "that",
    "though", "unless", "until", "when", "where", "which", "while", "who", "whose",
})  # fmt: skip
_INSIDE = frozenset({"at", "by", "during", "in", "of"})
_OUTSIDE = frozenset({"about", "against", "for", "from", "into", "on", "over", "with"})
# "The fire on Monday": so many words between an article and its noun at most.
_NOUN_PHRASE = 4


def kinds_of(noun: str) -> frozenset[str]:
    """What the event that a noun names can be; nothing where it names none."""
    return frozenset(lexicon.classes("event_nouns").get(noun, "").split())


def kinds_of_verb(verb: str) -> frozenset[str]:
    """What the event that a past verb tells of was; nothing where it tells of none."""
    return frozenset(lexicon.classes("event_verbs").get(verb, "").split())


def kinds_told(left: Sequence[str], right: Sequence[str]) -> frozenset[str]:
    """What happened at an expression that stands between two halves of its clause."""
    if right[:1] in (["'s"], ["’s"]) or left[-1:] == ["the"]:
        return next(filter(None, map(kinds_of, right[:_NOUN_PHRASE])), frozenset())
    if any(word.isalpha() and word not in _INSIDE | _OUTSIDE for word in left):
        return _told_before(left)
    return _told_behind(right)


def _told_before(left: Sequence[str]) -> frozenset[str]:
    """Of "the vote was held on Monday", "exploded on Monday", "died in a crash on Monday"."""
    told: frozenset[str] = frozenset()
    for place in range(len(left) - 1, -1, -1):
        word = left[place]
        if word in _BORDERS:
            return told
        if verb := kinds_of_verb(word):
            return told | verb
        if word not in _HAPPENED and told_as_past(word) and left[place - 1] not in MAKES_A_NOUN:
            return told
        if not told and (noun := kinds_of(word)):
            stands_alone = set(left[place + 1 :]) & _HAPPENED or _stands_by_itself(left[:place])
            told = noun if stands_alone else told
    return told


def _stands_by_itself(left: Sequence[str]) -> bool:
    """Whether nothing before a noun has the day for itself ("was charged over the attack on")."""
    for word in reversed(left[-_NOUN_PHRASE:]):
        if word in _INSIDE:
            return True
        if word in _HAPPENED:
            return True
        if word in _OUTSIDE or word in _BORDERS or told_as_past(word):
            return False
    return True


def _told_behind(right: Sequence[str]) -> frozenset[str]:
    """Of "On Monday a bomb exploded", "On 2 May the vote was held"."""
    told: frozenset[str] = frozenset()
    for word in right:
        if word in _BORDERS:
            return frozenset()
        if verb := kinds_of_verb(word):
            return verb
        if word in _HAPPENED and told:
            return told
        if word not in _HAPPENED and told_as_past(word):
            return frozenset()
        told = kinds_of(word) or told
    return frozenset()
