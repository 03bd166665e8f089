"""Which participles say what something is, and not what happened: "a contested vote", "frozen
roads".

To teach the reader what makes a new verb of one ("re-elected"), add it to `_AGAIN`.
"""

from collections.abc import Sequence

from reader.analysis.dates.direction.verb_classes import MAKES_A_NOUN, verb_class

_EXPECTS = frozenset({"expects", "expect", "hopes", "hope", "wants", "want"})
_AGAIN = frozenset({"re", "co", "pre", "mis", "un"})
_HELPERS = frozenset(
    {"be", "been", "being", "got", "had", "has", "have", "is", "are", "was", "were"}
)
_BEHIND_A_PARTICIPLE = frozenset({
    "", ",", "and", "after", "aside", "at", "away", "back", "before", "by", "down", "during", "for",
    "from", "here", "home", "in", "into", "off", "on", "out", "over", "there", "through", "to",
    "up", "when", "while", "with", "ill", "late", "this", "last",
})  # fmt: skip


def says_which(words: Sequence[str], place: int) -> bool:
    """Whether a word in -ed says which one: "a contested vote", "a largely forgotten, planned"."""
    before = words[place - 1] if place else ""
    far = words[place - 2] if place > 1 and before.endswith("ly") else before
    return far in MAKES_A_NOUN


def is_undergone(words: Sequence[str], place: int) -> bool:
    """Whether a participle tells what was done: "flown in by", "had flown", not "frozen roads"."""
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    return before in _HELPERS or after in _BEHIND_A_PARTICIPLE


def is_hyphened(words: Sequence[str], place: int) -> bool:
    """Of "the second-seeded Orr", but not of "re-elected"."""
    return words[max(0, place - 1) : place] == ["-"] and words[place - 2] not in _AGAIN


def is_to_come(words: Sequence[str]) -> bool:
    """Whether the verb before is one of what is to come, with no mark between; of "expects ten to
    go when" too.
    """
    at = next((n for n in range(len(words) - 1, -1, -1) if verb_class(words[n])), None)
    if at is None or "," in words[at:]:
        return False
    expected = words[at] in _EXPECTS and "to" in words[at:] and "when" in words[at:]
    return expected or verb_class(words[at]) == "will"
