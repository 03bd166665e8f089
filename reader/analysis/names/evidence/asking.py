"""Which rules are worth asking of a name: each is looked up by what has to be there for it to hold.

Most rules hold only beside certain words, or for names of so many words; most names have neither,
and are not asked.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

LENGTHS = (1, 2, 3, 4)  # words of a name; the last stands for more, too
ONE, MORE = LENGTHS[:1], LENGTHS[1:]
Rule = TypeVar("Rule")
Key = TypeVar("Key")


def index(
    rules: Iterable[Rule], keys: Callable[[Rule], Iterable[Key]]
) -> dict[Key, tuple[Rule, ...]]:
    """{what has to be there: the rules that ask for it}, in their order."""
    found: dict[Key, list[Rule]] = defaultdict(list)
    for rule in rules:
        for key in keys(rule):
            found[key].append(rule)
    return {key: tuple(theirs) for key, theirs in found.items()}
