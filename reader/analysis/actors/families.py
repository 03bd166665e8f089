"""Families: "the Zumbos" are a group where somebody of that name is in the article."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.words import Words

_NEAR = (
    "mother", "father", "son", "daughter", "brother", "sister", "mum", "mom", "dad", "grandfather",
    "grandmother", "grandson", "granddaughter", "uncle", "aunt", "nephew", "niece", "cousin",
)  # fmt: skip
KIN = frozenset((
    *_NEAR, *(f"{word}-in-law" for word in _NEAR), *(f"step{word}" for word in _NEAR),
    *(f"half-{word}" for word in _NEAR), "wife", "husband", "widow", "widower", "spouse",
    "ex-wife", "ex-husband", "fiance", "fiancee", "fiancé", "fiancée",
))  # fmt: skip
_OF = 6  # words from "son" to the name in "son of the late Chinese tycoon Orla Zumbo"


def last_names(candidates: Iterable[Candidate]) -> set[str]:
    """The last names of those who seem to be people, in small letters."""
    return {c.small[-1] for c in candidates if len(c.small) > 1 and c.kind == "person"}


def shared_names(candidates: Iterable[Candidate]) -> frozenset[str]:
    """The last names that two or more people have."""
    seen = Counter(c.small[-1] for c in candidates if c.kind == "person")
    return frozenset(name for name, times in seen.items() if times > 1)


def is_family(candidate: Candidate, names: set[str]) -> bool:
    """Whether it is a last name in plural."""
    name = candidate.small[-1]
    singular = name[:-2] if name.endswith("ses") else name[:-1]
    alone = len(candidate.small) == 1 and name not in names
    return alone and name.endswith("s") and singular in names


def is_relative(candidate: Candidate, words: Words) -> bool:
    """Whether somebody comes in beside a relative: "his sister Ann Orla", "son of Ann Orla"."""
    at = min(name.first if name.title is None else name.title for name in candidate.names)
    before = words.around(at - 1) if words.around(at - 1) != "," else words.around(at - 2)
    near = words.small[max(0, at - _OF) : at]
    return before.replace("great-", "") in KIN or _is_of_kin(near) or _is_called_kin(near)


def _is_called_kin(before: Sequence[str]) -> bool:
    """Whether words end in "his son, the film director"."""
    if "," not in before:
        return False
    comma = len(before) - 1 - before[::-1].index(",")
    called = before[comma + 1 : comma + 2]
    return comma > 0 and before[comma - 1] in KIN and {*called} <= {"the", "a", "an"}


def _is_of_kin(before: Sequence[str]) -> bool:
    """Whether words end in "son of", or in that and what the one is who has the son."""
    if "of" not in before:
        return False
    of = len(before) - 1 - before[::-1].index("of")
    whole = all(word.replace("-", "").isalnum() for word in before[of:])  # of 6-year-old Ann
    return before[max(0, of - 1)].replace("great-", "") in KIN and whole
