"""The words of a clause without its asides: causes, participles, what "where" or "which" opens.

To teach the reader what opens an aside, add it to `ASIDE`.
"""

from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.dates.direction.verb_classes import told_as_past
from reader.analysis.dates.direction.verbs import first_said, last_said

# What opens an aside; one with a participle has at most so many words.
ASIDE = frozenset({"who", "which", "where", "whose", "when"})
_PARTICIPLE, _SUBJECT = 7, 6
_GO, _LISTS = frozenset({"come", "get", "go", "have", "take"}), frozenset({"and", "or", ",", "of"})
_FUNCTION_WORDS = lexicon.words("function_words")
# What leads back from it: "in the final on Sunday", and how many words that has at most.
_AT, _FEW = frozenset({"at", "in"}), 7
_SAID_NEAR, _TELLER, _LAST = 7, 6, frozenset({"said", "."})
_BEFALLEN = frozenset({
    "admitting", "beating", "breaking", "collapsing", "defeating", "falling", "injuring",
    "losing", "suffering", "sustaining", "tearing", "undergoing",
})  # fmt: skip


def without_cause(left: list[str]) -> list[str]:
    """The words behind "because of" alone: "will leave because of the fire on Friday"."""
    for place in range(len(left) - 2, 0, -1):
        if left[place : place + 3] == ["because", "of", "the"]:
            return ["since", *left[place + 3 :]]
    return left


def without_participle(left: list[str]) -> list[str]:
    """The words without ", suspended in March 2020," where those before say which way."""
    commas = [place for place, word in enumerate(left) if word == ","]
    for first, last in pairwise(commas):
        rest = left[:first] + left[last + 1 :]
        if (
            told_as_past(left[first + 1])
            and last - first <= _PARTICIPLE
            and (last_said(left[:first]) or _is_main_verb(left, first, last))
        ):
            return rest
    return left


def _is_main_verb(left: list[str], first: int, last: int) -> bool:
    """Of "Lee, elected in May, takes her seat in": what stands behind the aside of a subject looks
    like a verb in the present, and no verb follows it that says which way.
    """
    word, following = (*left[last + 1 : last + 3], "", "")[:2]
    verb = (word.endswith("s") or word in _GO) and word not in _FUNCTION_WORDS
    return (
        verb
        and following not in _LISTS
        and first <= _SUBJECT
        and last_said(left[last + 1 :]) is None
    )


def without_relative(left: list[str]) -> list[str]:
    """The words without ", which had been put off," right before what leads in a time, or before
    a place and that: ", in the final".
    """
    closed = len(left) - 1 - left[::-1].index(",") if "," in left else -1
    opened = [n for n, pair in enumerate(pairwise(left)) if pair[0] == "," and pair[1] in ASIDE]
    if not opened or opened[-1] >= closed:
        return left
    if closed == len(left) - 1:
        return left[: opened[-1]]
    if _is_main_verb(left, opened[-1], closed):
        return left[: opened[-1]] + left[closed + 1 :]
    if left[closed + 1] in _AT and len(left) - closed <= _FEW and last_said(left[: opened[0]]):
        return left[: opened[0]]  # "will play Orr, who beat the holder, in the final on"
    return left


def without_aside(right: list[str]) -> list[str]:
    """The words without ", where it is to open in May," where what follows is told as past."""
    for place in range(len(right) - 1):
        if right[place] == "," and right[place + 1] in ASIDE and "," in right[place + 1 :]:
            rest = right[:place] + right[right.index(",", place + 1) :]
            return rest if first_said(rest) == "past" else right
    return right


def without_teller(right: list[str]) -> list[str]:
    """The words without ", she said" at their end, where some stand before that."""
    if "said" not in right[-2:] or right[-1] not in _LAST or "," not in right[-_TELLER:]:
        return right
    comma = len(right) - 1 - right[::-1].index(",")
    return right[:comma] if comma > _TELLER else right


def is_aftermath(left: list[str]) -> bool:
    """Of "After talking to Orr on Monday", "will be out after suffering a fall on Monday"."""
    before = left[:-1]
    if "after" not in before:
        return False
    at = len(before) - before[::-1].index("after")
    return left[at] in _BEFALLEN or (at == 1 and left[at].endswith("ing"))


def what_was_said(left: list[str], right: list[str]) -> list[str]:
    """Of "For the fourth quarter, the firm said sales could fall" what the firm said."""
    at = right.index("said") if "said" in right[:_SAID_NEAR] else -1
    return right[at + 1 :] if left == ["for"] and right[:1] == [","] else right
