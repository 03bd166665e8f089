"""What is a reason why a stretch names no actor? A test, with what has to be there to ask it.

The reasons themselves are in `others`, the tests in a room for each sort of thing.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from reader.analysis.names.evidence.asking import LENGTHS, Key, index
from reader.analysis.names.evidence.glances import is_odd
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

    It is asked only where one of the words `before` or `behind` is right beside the stretch, one
    of its `own` is in it, it has one of the `facts` (it is "odd" where a word is more than a
    capital and small letters, "numbered" before a number, "joined" by a hyphen behind it), or of
    stretches of as many words as `length` tells; where there are none, always.
    """

    why: str
    holds: Test
    example: str
    before: Collection[str] = ()
    behind: Collection[str] = ()
    own: Collection[str] = ()
    facts: Collection[str] = ()
    length: Collection[int] = ()


class Asking:
    """What is worth asking of a stretch, by what has to be there for it to hold."""

    def __init__(self, rows: Iterable[Reason]) -> None:
        rows = tuple(rows)
        loose = [r for r in rows if not (r.before or r.behind or r.own or r.facts)]
        self._of_length = _tests_by(loose, lambda row: row.length or LENGTHS)
        self._before = _tests_by(rows, lambda row: row.before)
        self._behind = _tests_by(rows, lambda row: row.behind)
        self._own = _tests_by(rows, lambda row: row.own)
        self._facts = _tests_by(rows, lambda row: row.facts)

    def tests(self, words: Words, s: Stretch, small: list[str]) -> list[tuple[str, Test]]:
        """Why not, and the test for it: of all that may hold."""
        before, behind = words.small[s.first - 1], words.small[s.last + 1]
        tests = [*self._of_length[min(len(small), LENGTHS[-1])]]
        tests += self._before.get(before, ())
        tests += self._behind.get(behind, ())
        if s.title:
            tests += self._before.get(words.small[s.title - 1], ())
        for word in small:
            tests += self._own.get(word, ())
        if is_odd(words.written[s.first : s.last + 1]):
            tests += self._facts["odd"]
        if behind.isdigit():
            tests += self._facts["numbered"]
        if words.text.startswith("-", words.end(s.last)):
            tests += self._facts["joined"]
        return tests


def _tests_by(
    rows: Iterable[Reason], keys: Callable[[Reason], Iterable[Key]]
) -> dict[Key, tuple[tuple[str, Test], ...]]:
    """{what has to be there: why not, and the test for it}, in the order of the rows."""
    found = index(rows, keys)
    return {key: tuple((row.why, row.holds) for row in theirs) for key, theirs in found.items()}
