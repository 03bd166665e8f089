"""Where in the article they stand: a scrollbar with a mark for each place asked for."""

from collections.abc import Iterable

from rich.color import Color
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

_MARK = "━"


def ticks_of(rows: Iterable[int], total: int, height: int) -> frozenset[int]:
    """The rows of a scrollbar of this height that stand for these of all the rows of a text."""
    return frozenset(min(row * height // max(total, 1), height - 1) for row in rows)


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
