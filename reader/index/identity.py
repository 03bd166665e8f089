"""Whether two articles name the same one: never two people in one, rather one person in two.

People are the same where given name, last name and suffix agree and no middle name speaks against
it: "Ana R. Silva" is "Ana Rosa Silva" and may be "Ana Silva", unless the library also knows an Ana
Lima Silva; then "Ana Silva" is nobody's. A bare surname is nobody outside its own article. What is
no person goes by its key alone. A person's articles in which another role is given, and nobody is
named who stands in the others, are doubtful: they may be of a namesake.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from reader.analysis import lexicon
from reader.index.keys import SUFFIXES, folded, name_words


@dataclass(frozen=True, slots=True)
class Naming:
    """An actor of one article, by the number of the article and its own in there."""

    article: int
    number: int
    name: str
    kind: str
    role: str | None = None


def same_as(chosen: Naming, others: Iterable[Naming]) -> list[Naming]:
    """Those of the same key who are the chosen one, itself included if it is among them."""
    near = [other for other in others if (other.kind == "person") == (chosen.kind == "person")]
    if chosen.kind != "person":
        return near
    near = [other for other in near if _suffix(other.name) == _suffix(chosen.name)]
    middles = {_middle(naming.name) for naming in (chosen, *near)} - {()}
    unanimous = all(_agree(one, other) for one, other in combinations(sorted(middles), 2))
    own = _middle(chosen.name)
    return [
        other
        for other in near
        if unanimous or other == chosen or _agree_strictly(own, _middle(other.name))
    ]


def doubtful(
    chosen: int | None, namings: Iterable[Naming], beside: Mapping[int, Collection[str]]
) -> set[int]:
    """The articles that may be of a namesake of the one in the article `chosen`.

    `beside` are the others that an article names, by its number. Articles hang together by a word
    of the role or by somebody they both name; without a role on both sides nothing is in doubt.
    """
    groups = _hanging_together(list(namings), beside)
    own = next((group for group in groups if any(each.article == chosen for each in group)), None)
    own = own or max(groups, key=len, default=[])
    if not any(naming.role for naming in own):
        return set()
    others = (group for group in groups if group is not own and any(each.role for each in group))
    return {naming.article for group in others for naming in group}


def _hanging_together(
    namings: list[Naming], beside: Mapping[int, Collection[str]]
) -> list[list[Naming]]:
    """The namings in groups: a union-find over what they share."""
    parents = list(range(len(namings)))

    def head(number: int) -> int:
        while parents[number] != number:
            parents[number] = number = parents[parents[number]]
        return number

    first_with: dict[tuple[str, str], int] = {}
    for number, naming in enumerate(namings):
        shared = [("role", word) for word in _telling_words(naming.role or "")]
        shared += [("beside", key) for key in beside.get(naming.article, ())]
        for mark in shared:
            parents[head(number)] = head(first_with.setdefault(mark, number))
    groups: dict[int, list[Naming]] = {}
    for number, naming in enumerate(namings):
        groups.setdefault(head(number), []).append(naming)
    return list(groups.values())


def _telling_words(role: str) -> set[str]:
    small = lexicon.classes("word_classes")
    return {word for word in folded(role).split() if word not in small and word != "former"}


def _suffix(name: str) -> str:
    words = name_words(name)
    return words[-1] if words and words[-1] in SUFFIXES else ""


def _middle(name: str) -> tuple[str, ...]:
    words = [word for word in name_words(name) if word not in SUFFIXES]
    return tuple(words[1:-1])


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether middle names can be of one person: equal, or initials of each other, or absent."""
    return all(
        a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(one, other, strict=False)
    )


def _agree_strictly(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one) == bool(other) and _agree(one, other)
