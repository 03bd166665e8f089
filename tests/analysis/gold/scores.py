"""How near the findings come to the marks: tallies by measure, and every fault in words.

A measure counts hits, misses and false finds; F1 is its figure. What is found is paired with what
is marked one to one: quotes by the share of common text, dates by overlap, actors by mentions in
common. Each family has a module of its own; this one holds what they share.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.article import Span

_BEFORE_A_NAME = re.compile(r"^(?:(?:the|an?|one|mr|mrs|ms|dr|sir|do[nñ]a?|father|judge)\b\.?\s+)+")
_EDGES = " \n\t\"“”„‘’',."


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: its class, where, and what was marked and found."""

    measure: str
    kind: str
    place: str
    what: str


@dataclass(slots=True)
class Tally:
    """Hits, misses and false finds of every measure, with the faults behind them."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    faults: list[Fault] = field(default_factory=list)

    def hit(self, measure: str) -> None:
        self.counts[measure]["hit"] += 1

    def miss(self, measure: str, kind: str, place: str, what: str) -> None:
        """Something marked that was not found."""
        self.counts[measure]["miss"] += 1
        self.faults.append(Fault(measure, kind, place, what))

    def lost(self, measure: str) -> None:
        """A miss that follows from another one; counted, and not listed again."""
        self.counts[measure]["miss"] += 1

    def false(self, measure: str, kind: str, place: str, what: str) -> None:
        """Something found that is not marked."""
        self.counts[measure]["false"] += 1
        self.faults.append(Fault(measure, kind, place, what))

    def wrong(self, measure: str, kind: str, place: str, what: str) -> None:
        """Something found in its place, and wrong: a miss and a false find at once."""
        self.counts[measure]["miss"] += 1
        self.false(measure, kind, place, what)

    def judge(self, measure: str, right: bool, kind: str, place: str, what: str) -> None:
        if right:
            self.hit(measure)
        else:
            self.wrong(measure, kind, place, what)

    def score(self, measure: str) -> float:
        """F1 in per cent."""
        count = self.counts[measure]
        out_of = 2 * count["hit"] + count["miss"] + count["false"]
        return 200 * count["hit"] / out_of if out_of else 100.0

    def precision(self, measure: str) -> float:
        """The share of what was found that is right, in per cent."""
        count = self.counts[measure]
        return 100 * count["hit"] / max(1, count["hit"] + count["false"])


def paired(likeness: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """Marked to found, one to one, the likest pair first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, marked, found in sorted(likeness, key=lambda row: (-row[0], row[1], row[2])):
        if marked not in pairs and found not in taken:
            pairs[marked] = found
            taken.add(found)
    return pairs


def common(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def alike(text: str, one: Span, other: Span) -> float:
    """Shared share of two stretches, marks and end punctuation left out."""
    one, other = _inner(text, one), _inner(text, other)
    shared = common(one, other)
    return shared / max(1, (one.end - one.start) + (other.end - other.start) - shared)


def _inner(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def words(text: str, span: Span, longest: int = 70) -> str:
    """What a span covers, on one line and not too long."""
    line = " ".join(span.of(text).split())
    return line if len(line) <= longest else f"{line[: longest - 20]} … {line[-18:]}"


def bare(name: str) -> str:
    """A name without article, title and case, to compare."""
    plain = " ".join(name.casefold().replace("’", "'").split())
    return _BEFORE_A_NAME.sub("", plain) if " " in plain else plain
