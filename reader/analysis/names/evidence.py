"""What kind of thing a name is: evidence, each with its example; the weights lie in a list.

What the words of a name tell is in `forms`, what stands around it in `contexts`. What each piece of
evidence is worth for a person, an organization, a place, or for no actor at all, is a line in
`lexicon/evidence.txt`; the numbers are fitted by `tests/lexicons/fit_evidence.py`. To teach
another: a function, a row with an example, a line of weights.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.names.setting import Setting


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that can be seen: how it is called, the test for it, an example.

    In the example, [the name] stands in brackets.
    """

    name: str
    holds: Callable[[Setting], bool]
    example: str


def evidence_in(table: tuple[Evidence, ...], setting: Setting) -> tuple[str, ...]:
    """The names of the evidence in a table that holds for a name where it stands."""
    return tuple([evidence.name for evidence in table if evidence.holds(setting)])
