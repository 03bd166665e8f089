"""Where a person reads: a place in the rows of a text that stays, and the moves to others.

The place is `top`, an offset and not a row, so that it stays when the rows change.
"""

from dataclasses import dataclass

from textual.message import Message

from reader.article import Span
from reader.tui.widgets.laid_out import LaidOut


class ReadingPlace(LaidOut):
    """An article's rows, and the first that is on the screen. Nothing here is animated."""

    @dataclass
    class Moved(Message, namespace="article_view"):
        """Another part of the article is on the screen."""

        top: int
        share: int

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._top = 0
        self._aim: Span | None = None  # where to go once there are rows
        self._held: Span | None = None  # what one went to, for as long as it is in sight
        self._placing = False
        self._told: tuple[int, int] | None = None

    @property
    def top(self) -> int:
        """The offset of the first character on the screen; only a person's moves change it."""
        return self._top

    @property
    def in_sight(self) -> Span:
        """The stretch of the text that is on the screen."""
        first = self.scroll_offset.y
        last = first + max(self._made_for.height, 1) - 1
        return Span(self.rows.span_of(first).start, self.rows.span_of(last).end)

    @property
    def share(self) -> int:
        """How much of the article is read, in per cent: all above the bottom of the screen."""
        length = len(self.article.text.rstrip()) if self.article else 0
        return min(100, 100 * self.in_sight.end // length) if length else 100

    def go_to(self, span: Span) -> None:
        """Put a stretch in sight, a third from the top; nothing moves where it is well in sight."""
        self._aim = self._held = span
        if self._is_laid_out:
            self._take_aim()

    def show_from(self, offset: int) -> None:
        """Make the row with this offset the first on the screen, as far as the text goes on."""
        self._top, self._aim, self._held = offset, None, None
        if self._is_laid_out:
            self._put_top()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """A move by a person is the new place; one that a new size forces is not."""
        super().watch_scroll_y(old_value, new_value)
        if self._is_laid_out and not self._placing:
            self._top = self.rows.span_of(self.scroll_offset.y).start
            if self._held and not self._held.overlaps(self.in_sight):
                self._held = None
            self._tell()

    def begin(self) -> None:
        """Another text is read from its beginning."""
        self._top, self._held = 0, None
        super().begin()

    def place(self) -> None:
        """Stay where one is in the new rows, or go where one wanted to go before there were any."""
        self._put_top()
        if self._aim is not None and self.article is not None:
            self._take_aim()

    def _put_top(self) -> None:
        """Put the row of `top` at the top; what one went to is in sight at any size."""
        self._placing = True
        self.move_to(self.rows.row_of(self._top))
        if self._held:
            self._bring_in(self._held)
        self._placing = False
        self._tell()
        self.refresh()

    def _take_aim(self) -> None:
        assert self._aim is not None
        span, self._aim = self._aim, None
        self._bring_in(span)

    def _bring_in(self, span: Span) -> None:
        height, top = max(1, self._made_for.height - self.covered), self.scroll_offset.y
        first = self.rows.row_of(span.start)
        last = self.rows.row_of(max(span.start, span.end - 1))
        edge = min(2, height // 4)
        if not top + min(edge, top) <= first <= last < top + height - edge:
            self.move_to(first - height // 3)

    def move_to(self, row: int) -> None:
        """Make a row the first on the screen, as far as there are rows."""
        self.rows.make_rows(row + self._made_for.height)
        self._count_rows()
        self.scroll_to(y=max(0, row), animate=False, force=True)

    def _tell(self) -> None:
        now = self._top, self.share
        if now != self._told:
            self._told = now
            self.post_message(self.Moved(*now))
