"""How much the evidence weighs: for a person, an organization, a place, and for no actor at all.

The weights are the lines of `lexicon/evidence.txt`; they add up, and the largest sum wins. What
is seen around a name weighs again where it is seen again, by half, twice at most.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from reader.analysis import lexicon

Kind = Literal["person", "organization", "place"]
KINDS: tuple[Kind, ...] = ("person", "organization", "place")  # the fourth weight: no actor
Sums = tuple[float, float, float, float]
_AGAIN = (0.0, 1.0, 1.5, 2.0)  # what evidence is worth that was seen so many times


@cache
def weights() -> dict[str, Sums]:
    """{evidence: its weight for each of `KINDS`, and for no actor}."""
    return {name: _numbers(line) for name, line in lexicon.classes("evidence").items()}


def _numbers(line: str) -> Sums:
    person, organization, place, nothing = map(float, line.split())
    return person, organization, place, nothing


def weighed(form: Iterable[str], contexts: Mapping[str, int], mentions: int) -> Sums:
    """The sums over all evidence for a name that is mentioned so many times."""
    table = weights()
    person = organization = place = nothing = 0.0
    for name, strength in strengths(form, contexts, mentions).items():
        if name in table:
            sums = table[name]
            person += strength * sums[0]
            organization += strength * sums[1]
            place += strength * sums[2]
            nothing += strength * sums[3]
    return person, organization, place, nothing


def strengths(form: Iterable[str], contexts: Mapping[str, int], mentions: int) -> dict[str, float]:
    """Each piece of evidence with how strongly it is seen."""
    seen = dict.fromkeys(form, 1.0)
    for name, times in contexts.items():
        seen[name] = _AGAIN[min(times, 3)]
    if mentions > 1:
        seen["named again"] = 1.0
    if mentions > 3:
        seen["named often"] = 1.0
    return seen
