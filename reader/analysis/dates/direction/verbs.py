"""What the verbs of a clause say of a time beside them: past, ahead, or nothing.

To teach the reader a verb that points ahead, add a line to lexicon/time_verbs.txt; what the forms
of a verb say is read in `past_tenses` and `infinitives`.
"""

from collections.abc import Sequence

from reader.analysis import lexicon
from reader.analysis.dates.direction.infinitives import direction_of_infinitive
from reader.analysis.dates.direction.past_tenses import direction_of_past
from reader.analysis.dates.direction.verb_classes import (
    MAKES_A_NOUN,
    Direction,
    ends_as_past,
    told_as_past,
    verb_class,
)
from reader.analysis.lexicon.small_words import DETERMINERS

TAKING_PLACE = frozenset({
    ("take", "effect"), ("take", "place"), ("take", "office"), ("takes", "effect"),
    ("takes", "place"), ("takes", "office"), ("curtain", "lifts"), ("curtain", "rises"),
    ("curtain", "falls"), ("on", "sale"),
})  # fmt: skip
# "Polls close on Friday", where "shares close lower".
_OPENED = frozenset({"applications", "bookings", "doors", "entries", "nominations", "polls"})
_OPENS, _BEHIND_IT = frozenset({"open", "close", "end"}), frozenset({"", ".", ",", "at", "again"})
_GOES = frozenset({"fly", "go", "visit"})
# "She could not be reached on Friday", "neither of them could".
_DENIALS = frozenset({"not", "neither", "nor", "nobody", "none", "no"})
# "Would not say Monday" is a refusal and past, "would not come on Monday" ahead.
_REFUSED = frozenset({
    "answer", "comment", "confirm", "disclose", "discuss", "elaborate", "identify", "reveal", "say",
    "specify", "speculate",
})  # fmt: skip
# Of so many words before it one may deny a verb.
_NEAR = 7
# "A return" is a noun; of "refused to play" the verb before it decides.
_NO_ACT = DETERMINERS | {"to", "-"}
_ONE = frozenset({"a", "an"})  # "a bright start"
_DID = frozenset({"did", "didn't", "didn’t"})
_FORESEES = frozenset({"expects", "forecasts", "foresees", "anticipates", "envisages", "sees"})
_FORESEE = frozenset({"expect", "foresee", "anticipate", "envisage"})
_NO_FORESIGHT = _DID | {"to", "would", "could", "might", "wouldn't", "wouldn’t"}
# What is going on now, and says of no day that it is to come.
_NOW = frozenset({
    "appealing", "asking", "celebrating", "demanding", "examining", "grieving", "hunting",
    "investigating", "looking", "mourning", "probing", "questioning", "recovering", "reeling",
    "searching", "seeking",
})  # fmt: skip
_AUXILIARIES = frozenset({"had", "was", "were", "been", "became"})


def last_said(words: Sequence[str]) -> Direction:
    """What the last verb says that says anything; "Featured singers" has none."""
    first = len(words) > 1 and ends_as_past(words[0]) and _is_of_many_things(words[1])
    said = (_by_word(words, place) for place in range(len(words) - 1, first - 1, -1))
    return next((direction for direction in said if direction), None)


def first_said(words: Sequence[str]) -> Direction:
    """What the first verb says; behind "a poll in January shows" none says when the poll was."""
    for place, word in enumerate(words):
        if word == "deadline" and words[max(0, place - 1) : place] == ["the"]:
            continue  # "on May 3, before the deadline, she sued"
        if tuple(words[place : place + 2]) in TAKING_PLACE:
            return "ahead"  # "on Friday the law takes effect"
        said = _by_word(words, place)
        if said is not None or verb_class(word) == "shows":
            return said
    return None


def _is_of_many_things(word: str) -> bool:
    """Of "singers" and "talks", unlike "this" and "towards"."""
    return word.endswith("s") and word not in lexicon.words("function_words")


def _by_word(words: Sequence[str], place: int) -> Direction:
    word = words[place]
    kind = verb_class(word)
    if kind == "will":
        over = _is_refusal(words, place) or _may_have(words, place)
        return "past" if over else "ahead"
    if word == "since":  # since the storm in January, unlike "for the first time since 2011"
        return None if words[max(0, place - 1) : place] == ["time"] else "past"
    if word in _FORESEES or (
        word in _FORESEE and not _NO_FORESIGHT & set(words[max(0, place - 2) : place])
    ):
        return "ahead"  # "said it expects a profit for the year ending March 31"
    if word == "to":
        return direction_of_infinitive(words, place)
    if word == "takes" and tuple(words[place : place + 2]) in TAKING_PLACE:
        return "ahead"  # "for the match which takes place in Mirel on Friday"
    if word == "be" and place and "that" in words[:place] and _is_wished(words[place - 1]):
        return "ahead"  # "asked that all claims be settled by June"
    if place and ((word in _OPENS and _is_of_many(words, place)) or _do_go(words, place)):
        return "ahead"
    if kind == "act":
        before = words[max(0, place - 2) : place]
        if _DID & set(before):
            return "past"  # "did not reopen on Monday"
        twice = before == [word, "to"] or words[place + 1 : place + 3] == ["to", word]
        counted = place > 0 and words[place - 1][0].isdigit()  # "by 211 votes to 188 on Monday"
        no_act = twice or counted or bool({*before[-1:]} & _NO_ACT or _ONE & set(before))
        return None if no_act else "ahead"  # "met face to face on Sunday"
    if word == "scheduled" and place and words[place - 1] in MAKES_A_NOUN:
        return None  # "backed out of a scheduled talk in May"
    if kind == "due":
        if word == "due" and _is_because_of(words[place + 1 : place + 3]):
            return None  # fell in May due to the holiday
        return "past" if _AUXILIARIES & set(words[max(0, place - 3) : place]) else "ahead"
    if kind == "be":
        following = words[place + 1] if place + 1 < len(words) else ""
        if following in _NOW:
            return None  # "police are looking for witnesses to a crash on Sunday"
        return "ahead" if following.endswith("ing") and len(following) > 4 else None
    return direction_of_past(words, place, kind)


def _is_because_of(behind: Sequence[str]) -> bool:
    """Of "due to the storm", unlike "due to open"; the day of the storm may follow at once."""
    return behind[:1] == ["to"] and (len(behind) == 1 or behind[1] in DETERMINERS)


def _is_of_many(words: Sequence[str], place: int) -> bool:
    """Of "polls close at noon", "the talks end", unlike "shares close lower", "the match ends"."""
    before, following = words[place - 1], "".join(words[place + 1 : place + 2])
    many = before.endswith("s") and not before.endswith(("ss", "'s", "’s")) and len(before) > 4
    return before in _OPENED or (many and following in _BEHIND_IT)


def _do_go(words: Sequence[str], place: int) -> bool:
    """Of "they visit Holm on Friday", unlike "her official visit on Friday"."""
    return words[place] in _GOES and words[place - 1] in ("they", "we")


def _is_wished(before: str) -> bool:
    """Whether "be" behind a word has no helper: "that it be sold", unlike "that it will be"."""
    return before.isalpha() and before not in _NO_ACT | {"not", "never"} and not verb_class(before)


def _may_have(words: Sequence[str], place: int) -> bool:
    """Of "may not have known", "could have sunk", but not "could have a match"."""
    if words[place] not in ("might", "could") or "have" not in words[place + 1 : place + 3]:
        return False
    at = words.index("have", place) + 1
    return any(told_as_past(word) or word.endswith(("wn", "en")) for word in words[at : at + 1])


def _is_refusal(words: Sequence[str], place: int) -> bool:
    """Of "could not be reached on Friday", "wouldn't say Friday who will come"."""
    word, around = words[place], {*words[max(0, place - _NEAR) : place + 2]}
    denied = bool(_DENIALS & around) or word.endswith("t")
    if word.startswith("could"):
        return denied
    return word.startswith("would") and denied and bool(_REFUSED & set(words[place : place + 3]))
