"""Which row an offset is on: a text that never changes, wrapped as far as anybody has looked.

Rows are made in order, and only when asked for: the first screen of a long article is there
before the rest is wrapped. `finish` or `make_some` do the rest.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.article import Span
from reader.tui.widgets.wrapping import blocks, drawable, rows_of

# How much is wrapped in one go once the first screen is there: about a hundredth of a second.
_SOME = 2_000


class WrappedText:
    """The rows of a text at a width. Between two paragraphs stands one empty row.

    `starts` and `ends` are the offsets of the rows made so far; `drawn` is the text as it is drawn,
    character for character.
    """

    def __init__(self, text: str, paragraphs: Sequence[Span], width: int) -> None:
        self.drawn = drawable(text)
        self.starts = array("I")
        self.ends = array("I")
        self.finished = False
        self._rows = self._wrap(text, paragraphs, max(1, width))

    def _wrap(self, text: str, paragraphs: Sequence[Span], width: int) -> Iterator[tuple[int, int]]:
        before = -1
        for block in blocks(text, paragraphs):
            if before >= 0:
                yield before, before
            yield from rows_of(self.drawn, block, width)
            before = block.end

    def __len__(self) -> int:
        return len(self.starts)

    def make_rows(self, count: int) -> None:
        """Have this many rows, or all there are."""
        self._make(count - len(self.starts))

    def make_some(self) -> None:
        """Have some more rows than before, or all there are."""
        self._make(_SOME)

    def finish(self) -> None:
        """Have all the rows."""
        while not self.finished:
            self._make(_SOME)

    def row_of(self, offset: int) -> int:
        """The row this offset is drawn on; that before it where it falls between two rows."""
        while not self.finished and (not self.starts or self.starts[-1] <= offset):
            self._make(_SOME)
        return max(0, bisect_right(self.starts, offset) - 1)

    def span_of(self, row: int) -> Span:
        """The stretch of the text on a row; empty between paragraphs and past the end."""
        if row < len(self.starts):
            return Span(self.starts[row], self.ends[row])
        end = self.ends[-1] if self.ends else 0
        return Span(end, end)

    def _make(self, count: int) -> None:
        start, end = self.starts.append, self.ends.append
        for _ in range(count):
            row = next(self._rows, None)
            if row is None:
                self.finished = True
                return
            start(row[0])
            end(row[1])
