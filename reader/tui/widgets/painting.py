"""How a stretch of text looks: layers of lit spans, the later one over the earlier.

A layer finds the spans on a row by bisect, so a row costs the same in a long article as in a
short one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.article import Span

Lit = tuple[int, int, str]  # where it starts, where it ends, and the name of its look


class Layer(NamedTuple):
    """Lit spans in the order of the text; `reach[i]` is the furthest end of the first i + 1."""

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    reach: tuple[int, ...] = ()
    looks: tuple[str, ...] = ()

    def on(self, start: int, end: int) -> Iterator[Lit]:
        """The parts of the lit spans between two offsets."""
        for at in range(bisect_right(self.reach, start), bisect_left(self.starts, end)):
            first, last = max(start, self.starts[at]), min(end, self.ends[at])
            if first < last:
                yield first, last, self.looks[at]


def layer(lit: Iterable[tuple[Span, str]]) -> Layer:
    """The layer of these spans, given in any order; empty spans light nothing."""
    rows = sorted((span.start, span.end, look) for span, look in lit if span.start < span.end)
    if not rows:
        return Layer()
    starts, ends, looks = zip(*rows, strict=True)
    return Layer(starts, ends, tuple(accumulate(ends, max)), looks)


class Canvas(NamedTuple):
    """What a row is drawn on: its width, the margin at its left, and how a look is drawn."""

    width: int
    margin: int
    plain: Style
    style_of: Callable[[str], Style]

    def strip(self, segments: Sequence[Segment], row: int) -> Strip:
        """The row as it goes on the screen; each cell knows its place, for dragging over it."""
        margin = Segment(" " * self.margin, self.plain)
        strip = Strip([margin, *segments]).adjust_cell_length(self.width, self.plain)
        return strip.apply_offsets(-self.margin, row)


def paint(drawn: str, row: Span, layers: Sequence[Layer], canvas: Canvas) -> list[Segment]:
    """The row cut where its look changes."""
    lit = [part for one in layers for part in one.on(row.start, row.end)]
    cuts = sorted({row.start, row.end, *(part[0] for part in lit), *(part[1] for part in lit)})
    return [
        Segment(drawn[start:end], _style(start, end, lit, canvas)) for start, end in pairwise(cuts)
    ]


def _style(start: int, end: int, lit: Iterable[Lit], canvas: Canvas) -> Style:
    style = canvas.plain
    for lit_start, lit_end, look in lit:
        if lit_start <= start and end <= lit_end:
            style += canvas.style_of(look)
    return style
