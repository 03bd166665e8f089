"""Which words were dragged over: columns and rows of the screen turned into offsets and text."""

from rich.cells import split_graphemes
from textual.geometry import Offset
from textual.selection import Selection

from reader.article import Span
from reader.tui.widgets.wrapped_text import WrappedText


def offset_at(rows: WrappedText, column: int, row: int) -> int | None:
    """The offset of the character drawn in this cell of the text, if there is one."""
    span = rows.span_of(row)
    cells = 0
    for start, _, size in split_graphemes(span.of(rows.drawn))[0]:
        cells += size
        if 0 <= column < cells:
            return span.start + start
    return None


def selected_span(rows: WrappedText, selection: Selection) -> Span:
    """The stretch of the text that is selected; whole graphemes only."""
    end = rows.span_of(len(rows)).end
    first = 0 if selection.start is None else _offset(rows, selection.start)
    last = end if selection.end is None else _offset(rows, selection.end)
    return Span(first, max(first, last))


def _offset(rows: WrappedText, place: Offset) -> int:
    """The offset of a place counted in characters along a row."""
    span = rows.span_of(place.y)
    along = min(max(place.x, 0), span.end - span.start)
    graphemes = split_graphemes(span.of(rows.drawn))[0]
    return span.start + next((end for start, end, _ in graphemes if start < along <= end), 0)


def selected_text(rows: WrappedText, selected: Span) -> str:
    """The words of a selection: each paragraph on one line, an empty line between them."""
    first, last = rows.row_of(selected.start), rows.row_of(selected.end)
    paragraphs, start = [], selected.start
    for row in range(first, last + 1):
        span = rows.span_of(row)
        if span.start == span.end and row > first:
            paragraphs.append(rows.drawn[start : span.start])
            start = rows.span_of(row + 1).start
    paragraphs.append(rows.drawn[start : selected.end])
    return "\n\n".join(words.strip() for words in paragraphs).strip()
