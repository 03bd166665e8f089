"""What kind of thing a name is: evidence, each with its example; the weights lie in a list.

What the words of a name tell is put together in `forms`, what stands around it in `contexts`. What
each piece of evidence is worth for a person, an organization, a place, or for no actor at all, is a
line in `lexicon/evidence.txt`; the numbers are fitted by `tests/lexicons/fit_evidence.py`. To teach
another: in the room of its sort a function and a row with an example and with the words it is asked
beside, and a line of weights.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from reader.analysis.names.evidence.asking import Key, index
from reader.analysis.names.setting import Setting


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that can be seen: how it is called, the test for it, an example.

    In the example, [the name] stands in brackets. It is asked only where one of the words `before`
    or `behind` is beside the name, one of its `own` is in it, or where the setting has one of the
    `facts` ("titled", "owns"; "mapped" where a list has it as a place, "odd" where a word is more
    than a capital and small letters); of names of as many words as `length` tells; where there are
    none, always.
    """

    name: str
    holds: Callable[[Setting], bool]
    example: str
    before: Collection[str] = ()
    behind: Collection[str] = ()
    facts: Collection[str] = ()
    own: Collection[str] = ()
    length: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """The test for what the setting has found out itself: "boss of" makes it an organization."""

    field: str
    value: str | bool

    def __call__(self, s: Setting) -> bool:
        """Whether that is what it has found."""
        return bool(getattr(s, self.field) == self.value)


Test = tuple[str, Callable[[Setting], bool]]  # what a row is called, and whether it holds


def tests_of(rows: Iterable[Evidence]) -> tuple[Test, ...]:
    """What is asked of a name, row by row."""
    return tuple((row.name, row.holds) for row in rows)


def tests_by(
    rows: Iterable[Evidence], keys: Callable[[Evidence], Iterable[Key]]
) -> dict[Key, tuple[Test, ...]]:
    """{what has to be there: what is asked then}, in the order of the rows."""
    return {key: tests_of(theirs) for key, theirs in index(rows, keys).items()}


def evidence_in(tests: Iterable[Test], setting: Setting) -> tuple[str, ...]:
    """The names of the evidence that holds for a name where it stands."""
    return tuple([name for name, holds in tests if holds(setting)])
