"""Where in the article they stand: a scrollbar with a mark for each place asked for."""

from bisect import bisect_left
from collections.abc import Sequence
from sys import maxsize

from rich.color import Color
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

_MARK = "━"


def ticks_of(places: Sequence[int], rows: Sequence[int], height: int) -> frozenset[int]:
    """The rows of a scrollbar of this height where one of these places in a text stands.

    Both the places and the offsets at which the text's rows start are in order.
    """
    edges = [-(-at * len(rows) // height) for at in range(1, height)]
    starts = (rows[edge] if edge < len(rows) else maxsize for edge in edges)
    counts = [0, *(bisect_left(places, start) for start in starts), len(places)]
    return frozenset(at for at in range(height) if counts[at] < counts[at + 1])


def ticked(ticks: frozenset[int], colour: Color | None) -> type[ScrollBarRender]:
    """What draws a scrollbar with marks on these of its rows."""

    class TickedBar(ScrollBarRender):
        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            for bar in super().__rich_console__(console, options):
                if isinstance(bar, Segments):
                    yield Segments(_with_marks(bar.segments, ticks, colour), new_lines=True)

    return TickedBar


def _with_marks(bar: list[Segment], ticks: frozenset[int], colour: Color | None) -> list[Segment]:
    return [_marked(cell, colour) if row in ticks else cell for row, cell in enumerate(bar)]


def _marked(cell: Segment, colour: Color | None) -> Segment:
    """The cell with a mark on it; what a press on it does stays as it was."""
    style = cell.style or Style.null()
    below = style.color if style.reverse else style.bgcolor
    mark = Style(color=colour, bgcolor=below, bold=True, meta=style.meta)
    return Segment(_MARK * len(cell.text), mark)
