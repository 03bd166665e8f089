"""What a verb says of a time beside it: past, ahead, or nothing.

The words stand with their classes in lexicon/time_verbs.txt; to teach the reader a verb that points
ahead, add a line there.
"""

from collections.abc import Sequence
from typing import Literal

from reader.analysis import lexicon

Direction = Literal["past", "ahead"] | None

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
_NO_ACT = frozenset({"a", "an", "the", "his", "her", "its", "their", "to", "-"})
_DETERMINERS = _NO_ACT - {"to", "-"} | {"'s", "’s"}
_ONE = frozenset({"a", "an"})  # "a bright start"
_WHICH_ONE = frozenset({"any", "each", "every", "no", "some", "the", "this", "that"})
# Past tenses that are nouns behind "a": "expects a further cut in March".
_NOUNS_TOO = frozenset({"cut", "hit", "set", "split", "spread", "cost", "bid", "bet", "rise"})
# "Will be held", "is going to get beaten": the verb before decides.
_SUFFERED = frozenset({"be", "being", "to", "get", "getting"})
_IS, _WHEN = frozenset({"is", "are", "'re", "’re"}), frozenset({"when", "once", "until", "if"})
# "is accused of a theft in May"
_CHARGED = frozenset(
    {"accused", "alleged", "charged", "suspected", "believed", "thought", "wanted"}
)
_STAYING = frozenset({"stay", "stays", "staying", "remain", "remains", "remaining", "keep"})
_KEEP, _KEPT = frozenset({"keep", "leave"}), 4
_HAVE = frozenset({"has", "have", "'ve", "’ve"})
_WILL = frozenset({"will", "'ll", "’ll"})
_DID = frozenset({"did", "didn't", "didn’t"})
_FORESEES = frozenset({"expects", "forecasts", "foresees", "anticipates", "envisages"})
_FORESEE = frozenset({"expect", "foresee", "anticipate", "envisage"})
_NO_FORESIGHT = _DID | {"to", "would", "could", "might", "wouldn't", "wouldn’t"}
# "Has been asked to appear on Friday" is ahead, unlike "asked him to leave on Friday".
_ASKED = frozenset({"asked", "told", "instructed", "invited", "summoned", "directed"})
# "Is urged to stay away on Friday" as well, unlike "was urged to".
_URGED = frozenset({
    "advised", "anticipated", "encouraged", "forecast", "predicted", "projected", "reminded",
    "tipped", "urged", "warned",
})  # fmt: skip
# "Will open with a march, followed by a dance on Friday": the verb before decides.
_AND_THEN = frozenset({"accompanied", "followed", "preceded"})
_PASSIVE = frozenset({"been", "was", "were", "is", "are"})
_HEADED = frozenset({"set", "track", "course"})  # on course to win it in May
_BESIDE_A_VERB = frozenset({"also", "then", "again", '"', "“", "‘", "'", "once"})
_NO_ADVERBS = frozenset(
    {"family", "july", "reply", "supply", "apply", "italy", "assembly", "ally", "early"}
)
_OWNED = frozenset({"a", "an", "another", "no", "one", "the", "their", "its", "three", "two"})
_AUXILIARIES = frozenset({"had", "was", "were", "been", "became"})


def told_as_past(word: str) -> bool:
    """Whether a word is a past tense ("said", "resigned")."""
    return verb_class(word) == "past" or (not verb_class(word) and _ends_as_past(word))


def verb_class(word: str) -> str:
    """The class that lexicon/time_verbs.txt gives a word, "" where it gives none."""
    return lexicon.classes("time_verbs").get(word, "")


def last_said(words: Sequence[str]) -> Direction:
    """What the last verb says that says anything."""
    said = (_by_word(words, place) for place in range(len(words) - 1, -1, -1))
    return next((direction for direction in said if direction), None)


def first_said(words: Sequence[str]) -> Direction:
    """What the first verb says; behind "a poll in January shows" none says when the poll was."""
    for place, word in enumerate(words):
        if word == "deadline" and words[max(0, place - 1) : place] == ["the"]:
            continue  # "on May 3, before the deadline, she sued"
        said = _by_word(words, place)
        if said is not None or verb_class(word) == "shows":
            return said
    return None


def _by_word(words: Sequence[str], place: int) -> Direction:
    word = words[place]
    kind = verb_class(word)
    if kind == "will":
        return "past" if _is_refusal(words, place) else "ahead"
    if word == "since":  # since the storm in January, unlike "for the first time since 2011"
        return None if words[max(0, place - 1) : place] == ["time"] else "past"
    if word in _FORESEES or (
        word in _FORESEE and not _NO_FORESIGHT & set(words[max(0, place - 2) : place])
    ):
        return "ahead"  # "said it expects a profit for the year ending March 31"
    if word == "to":
        return _infinitive(words, place)
    if word == "be" and place and "that" in words[:place] and _is_wished(words[place - 1]):
        return "ahead"  # "asked that all claims be settled by June"
    if kind == "act":
        before = words[max(0, place - 2) : place]
        if _DID & set(before):
            return "past"  # "did not reopen on Monday"
        return None if {*before[-1:]} & _NO_ACT or _ONE & set(before) else "ahead"
    if kind == "due":
        return "past" if _AUXILIARIES & set(words[max(0, place - 3) : place]) else "ahead"
    if kind == "be":
        following = words[place + 1] if place + 1 < len(words) else ""
        return "ahead" if following.endswith("ing") and len(following) > 4 else None
    return _past(words, place, kind)


def _is_wished(before: str) -> bool:
    """Whether "be" behind a word has no helper: "that it be sold", unlike "that it will be"."""
    return before.isalpha() and before not in _NO_ACT | {"not", "never"} and not verb_class(before)


def _is_refusal(words: Sequence[str], place: int) -> bool:
    """Of "could not be reached on Friday", "wouldn't say Friday who will come"."""
    word, around = words[place], {*words[max(0, place - _NEAR) : place + 2]}
    denied = bool(_DENIALS & around) or word.endswith("t")
    if word.startswith("could"):
        return denied
    return word.startswith("would") and denied and bool(_REFUSED & set(words[place : place + 3]))


def _infinitive(words: Sequence[str], place: int) -> Direction:
    """The "to" of "due to meet"; behind "had been due" it is past."""
    before = words[place - 1] if place else ""
    if words[max(0, place - 2) : place - 1] and verb_class(words[place - 2]) == "plan":
        before = words[place - 2]  # "wants her to leave"
    leading = verb_class(before) in ("due", "plan", "be", "expect") or before in _HEADED
    leading = leading or (before in _ASKED and bool(_PASSIVE & set(words[place - 3 : place - 1])))
    leading = leading or (before in _URGED and bool(_IS & set(words[place - 3 : place - 1])))
    if place + 1 >= len(words) or not leading or words[place + 1] in _DETERMINERS:
        return None  # "invited him to a rally in May"
    earlier = set(words[max(0, place - 5) : place])
    return "past" if verb_class(before) == "due" and earlier & {"had", "been"} else "ahead"


def _to_be(words: Sequence[str], place: int) -> Direction:
    """Of "rules to be published in May": ahead, unless a verb leads in the infinitive."""
    before = words[place - 1] if place else ""
    leads = verb_class(before) or _ends_as_past(before) or before in ("have", "has", "used")
    return None if leads else "ahead"


def _ends_as_past(word: str) -> bool:
    """Whether a word looks like a past tense; names in -ed come with their capital."""
    return len(word) > 4 and word.endswith("ed") and word.islower()


def _says_which(words: Sequence[str], place: int) -> bool:
    """Whether a word in -ed says which one: "a contested vote", "a largely forgotten, planned"."""
    before = words[place - 1] if place else ""
    far = words[place - 2] if place > 1 and before.endswith("ly") else before
    return far in _DETERMINERS


def _behind_adverbs(words: Sequence[str], place: int) -> int:
    """Where a verb begins, with its adverbs and marks: "be | “gradually eased"."""
    while place and (words[place - 1] in _BESIDE_A_VERB or _is_adverb(words[place - 1])):
        place -= 1
    return place


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def _past(words: Sequence[str], place: int, kind: str) -> Direction:
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if word == "set" and following in ("to", "for"):
        return "ahead"
    if kind == "had":
        leading = words[place - 1] if place else ""
        if word in ("have", "has") and (following in _OWNED or following.isdecimal()):
            return None  # "have a match on Friday"
        return None if leading == "to" or verb_class(leading) == "will" else "past"
    if word in _NOUNS_TOO and (
        _ONE & set(words[max(0, place - 3) : place]) or words[place - 1] in _WHICH_ONE
    ):
        return None
    if kind != "past" and (kind == "no" or not _ends_as_past(word)):
        return None
    place = _behind_adverbs(words, place)
    before = words[place - 1] if place else ""
    if word in _AND_THEN and following == "by" and before in (",", "and"):
        return None
    if kind == "" and _says_which(words, place):
        return None  # "a contested convention in July"
    if kind == "" and verb_class(before) == "plan":
        return None  # "expects adjusted profits"
    if place > 1 and (words[place - 2], before) == ("to", "be"):
        return _to_be(words, place - 2)
    if before == "have" and place > 1 and words[place - 2] in _WILL:
        return "ahead"  # "will have shut by May", unlike "could have shut"
    if before in _SUFFERED or verb_class(before) == "will":  # is in court after being charged on
        return "past" if [*words[max(0, place - 2) : place]] == ["after", "being"] else None
    if before in _STAYING or _KEEP & set(words[max(0, place - _KEPT) : place]):
        return None  # "will stay shut on Friday", "to keep rates unchanged"
    if before in _IS and kind != "expect" and word not in _CHARGED:
        return "ahead" if _WHEN & set(words[:place]) else None  # "when it is heard in May"
    if kind == "plan" and before in _HAVE:
        return "ahead"  # "has invited both to talks on Tuesday"
    if kind == "expect":
        return "past" if before in ("previously", "originally", "had", "as") else "ahead"
    return "past"
