"""What a past tense says of a time: "was held" is past, "will be held" and "is expected" are ahead.

To teach the reader a verb of another class, add a line to lexicon/time_verbs.txt; a word that is a
noun as well, to `_NOUNS_TOO`.
"""

from collections.abc import Sequence

from reader.analysis.dates.direction.infinitives import direction_of_to_be
from reader.analysis.dates.direction.reduced_verbs import (
    is_hyphened,
    is_to_come,
    is_undergone,
    says_which,
)
from reader.analysis.dates.direction.verb_classes import (
    HAVE,
    IS,
    Direction,
    ends_as_past,
    verb_class,
)
from reader.analysis.lexicon.small_words import DETERMINERS

_ONE = frozenset({"a", "an"})  # "a bright start"
_WHICH_ONE = DETERMINERS | {"any", "each", "every", "no", "some", "this", "that", "'s", "’s"}
# Past tenses that are nouns behind "a": "expects a further cut in March".
_NOUNS_TOO = frozenset({
    "cut", "forecast", "hit", "set", "split", "spread", "cost", "bid", "bet", "rise",
})  # fmt: skip
# "Its latest forecast, which shows …"
_OF_A_FORECAST = frozenset({",", "shows", "for", "of", "is"})
# "Will be held", "is going to get beaten": the verb before decides.
_SUFFERED = frozenset({"be", "being", "to", "get", "getting"})
_IS_HELD = frozenset({
    "announced", "awarded", "buried", "celebrated", "decided", "held", "launched", "named",
    "played", "presented", "published", "released", "revealed", "sentenced", "staged", "unveiled",
})  # fmt: skip
_WHEN = frozenset({"when", "once", "until", "if"})
# "is accused of a theft in May"
_CHARGED = frozenset(
    {"accused", "alleged", "charged", "suspected", "believed", "thought", "wanted"}
)
_STAYING = frozenset({"stay", "stays", "staying", "remain", "remains", "remaining", "keep"})
_KEEP, _KEPT = frozenset({"keep", "leave"}), 4
_ONCE, _AWAITED = frozenset({"after", "before", "once", "until", "when"}), 7
_WILL = frozenset({"will", "'ll", "’ll"})
# "Will open with a march, followed by a dance on Friday": the verb before decides.
_AND_THEN = frozenset({"accompanied", "followed", "preceded"})
_BESIDE_A_VERB = frozenset({"also", "then", "again", '"', "“", "‘", "'", "once"})
_NO_ADVERBS = frozenset(
    {"family", "july", "reply", "supply", "apply", "italy", "assembly", "ally", "early"}
)
_OWNED = frozenset({"a", "an", "another", "no", "one", "the", "their", "its", "three", "two"})


def _behind_adverbs(words: Sequence[str], place: int) -> int:
    """Where a verb begins, with its adverbs and marks: "be | “gradually eased"."""
    while place and (words[place - 1] in _BESIDE_A_VERB or _is_adverb(words[place - 1])):
        place -= 1
    return place


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def _is_awaited(words: Sequence[str], place: int) -> bool:
    """Of "will choose her after the votes | have been counted": it is ahead as well."""
    before = words[max(0, place - _AWAITED) : place]
    opened = next((n for n, word in enumerate(before) if word in _ONCE), None)
    if opened is None or words[place] not in HAVE:
        return False
    main = words[: max(0, place - _AWAITED) + opened]
    return any(verb_class(word) == "will" or word == "cannot" for word in main)


def _will_have(words: Sequence[str], place: int) -> bool:
    """Of "will have shut by May", unlike "could have shut"."""
    return place > 1 and words[place - 1] == "have" and words[place - 2] in _WILL


def _of_having(words: Sequence[str], place: int, following: str) -> Direction:
    leading = words[place - 1] if place else ""
    if words[place] in ("have", "has") and (following in _OWNED or following.isdecimal()):
        return None  # "have a match on Friday"
    if words[place] in ("have", "has") and following == "to":
        return "ahead"  # "would still have to settle it on Friday"
    if _is_awaited(words, place):
        return "ahead"
    return None if leading == "to" or verb_class(leading) == "will" else "past"


def _looks_past(words: Sequence[str], place: int, kind: str) -> bool:
    """Of "sank" and "resigned", and of "flown in by", but not of "frozen roads"."""
    if kind == "done":
        return is_undergone(words, place)
    return kind == "past" or (kind != "no" and ends_as_past(words[place]))


def _is_a_noun(words: Sequence[str], place: int) -> bool:
    """Of "a further cut", "every hit", "its output cut of a million"."""
    if words[place] in _NOUNS_TOO and list(words[place + 1 : place + 2]) == ["of"]:
        return True
    one = _ONE & set(words[max(0, place - 3) : place]) or words[place - 1] in _WHICH_ONE
    return words[place] in _NOUNS_TOO and bool(one)


def direction_of_past(words: Sequence[str], place: int, kind: str) -> Direction:
    """What a word of some class says that looks like a past tense; None where it says nothing."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if word == "set" and following in ("to", "for"):
        return "ahead"
    if word == "forecast" and following in _OF_A_FORECAST:
        return None
    if kind == "had":
        return _of_having(words, place, following)
    if _is_a_noun(words, place) or not _looks_past(words, place, kind):
        return None
    place = _behind_adverbs(words, place)
    before = words[place - 1] if place else ""
    if word in _AND_THEN and following == "by" and before in (",", "and"):
        return None
    if kind in ("", "done") and (says_which(words, place) or is_hyphened(words, place)):
        return None  # "a contested convention in July", "the second-seeded Orr"
    if kind == "" and verb_class(before) == "plan":
        return None  # "expects adjusted profits"
    if place > 1 and (words[place - 2], before) == ("to", "be"):
        return direction_of_to_be(words, place - 2)
    if _will_have(words, place - (before == "been")):
        return "ahead"
    if before in _SUFFERED or verb_class(before) == "will":  # is in court after being charged on
        return "past" if [*words[max(0, place - 2) : place]] == ["after", "being"] else None
    if before in _STAYING or _KEEP & set(words[max(0, place - _KEPT) : place]):
        return None  # "will stay shut on Friday", "to keep rates unchanged"
    if before in IS and kind != "expect" and word not in _CHARGED:
        held = not following and word in _IS_HELD  # "it is published on Friday"
        return "ahead" if held or _WHEN & set(words[:place]) else None  # "when it is heard in May"
    owns = word == "got" and (following in _OWNED or following.endswith("s"))
    if (owns or (kind == "plan" and "after" not in words[place:])) and before in HAVE:
        return "ahead"  # "I've got exams in May", "has invited both to talks on Tuesday"
    if following == "by" and before not in IS and is_to_come(words[:place]):
        return None  # "can equal a record held by Orr on Sunday"
    if kind == "expect":
        return "past" if before in ("previously", "originally", "had", "as") else "ahead"
    awaited = place > 1 and _is_awaited(words, place - 1 - (before == "been"))
    return "ahead" if awaited else "past"
