"""What is a reason why a stretch names no actor? A test, with what has to be there to ask it.

The reasons themselves are in `others`, the tests in a room for each sort of thing.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from reader.analysis.names.evidence.asking import Key, index
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

# What stands right before one of these is somebody or some body, whatever else it may be.
SPEAKS = frozenset((
    "announced", "announces", "apologised", "apologized", "confirmed", "declined", "denied", "said",
    "says", "told",
))  # fmt: skip


Test = Callable[[Words, Stretch, list[str], Vocabulary], bool]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a stretch is no actor, the test for it, and a sentence in which [it] is none.

    It is asked only where one of the words `before` or `behind` is right beside the stretch, or of
    stretches of as many words as `length` tells; where there are none, always.
    """

    why: str
    holds: Test
    example: str
    before: Collection[str] = ()
    behind: Collection[str] = ()
    length: Collection[int] = ()


def tests_by(
    rows: Iterable[Reason], keys: Callable[[Reason], Iterable[Key]]
) -> dict[Key, tuple[tuple[str, Test], ...]]:
    """{what has to be there: why not, and the test for it}, in the order of the rows."""
    found = index(rows, keys)
    return {key: tuple((row.why, row.holds) for row in theirs) for key, theirs in found.items()}
