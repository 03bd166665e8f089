"""What is seen of a name at a glance, and tells which questions about it are vain?"""

import re
from collections.abc import Iterable

from reader.analysis import lexicon

_PLAIN = re.compile(r"[A-Z][a-z]+")
ODD = ("odd",)  # what no name like Ann Lee can be


def is_odd(written: Iterable[str]) -> bool:
    """Whether any word is more or less than a capital and small letters: ZQX, al-Masri, K., 4."""
    return not all(map(_PLAIN.fullmatch, written))


def ends_of(name: str) -> frozenset[str]:
    """The last words of what a list with classes has: the "system" of "health system"."""
    return frozenset(entry.rpartition(" ")[2] for entry in lexicon.classes(name))
