"""Families: "the Zumbos" are a group where somebody of that name is in the article."""

from collections import Counter
from collections.abc import Iterable

from reader.analysis.actors.candidates import Candidate

_NEAR = (
    "mother", "father", "son", "daughter", "brother", "sister", "mum", "mom", "dad", "grandfather",
    "grandmother", "grandson", "granddaughter", "uncle", "aunt", "nephew", "niece", "cousin",
)  # fmt: skip
KIN = frozenset((
    *_NEAR, *(f"{word}-in-law" for word in _NEAR), *(f"step{word}" for word in _NEAR),
    *(f"half-{word}" for word in _NEAR), "wife", "husband", "widow", "widower", "spouse",
    "ex-wife", "ex-husband", "fiance", "fiancee", "fiancé", "fiancée",
))  # fmt: skip


def last_names(candidates: Iterable[Candidate]) -> set[str]:
    """The last names of those who seem to be people, in small letters."""
    return {c.small[-1] for c in candidates if c.kind == "person" and len(c.small) > 1}


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
