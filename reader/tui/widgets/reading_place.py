"""Where a person reads: rows of a text, the moves among them, and a place that stays.

The place is `top`, an offset and not a row, so that it stays when the rows change. What the rows
look like is for `text_view.py` to say; this class is its lower half, a room of its own.
"""

from dataclasses import dataclass

from textual.binding import Binding
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.article import Article, Span
from reader.tui.widgets.wrapped_text import WrappedText

# How far the text stands from either edge, from so many columns on.
_EDGES = ((40, 2), (20, 1), (0, 0))


def _edge(width: int) -> int:
    return next(edge for least, edge in _EDGES if width >= least)


class ReadingPlace(ScrollView, inherit_bindings=False):
    """An article's rows at the width there is. Nothing here is animated."""

    BINDINGS = [
        Binding("j,down", "rows(1)", "a line down", show=False),
        Binding("k,up", "rows(-1)", "a line up", show=False),
        Binding("space,pagedown", "pages(1)", "a page down", show=False),
        Binding("b,pageup", "pages(-1)", "a page up", show=False),
        Binding("ctrl+d", "pages(0.5)", "half a page down", show=False),
        Binding("ctrl+u", "pages(-0.5)", "half a page up", show=False),
        Binding("g,home", "beginning", "to the beginning", show=False),
        Binding("G,end", "ending", "to the end", show=False),
    ]
    DEFAULT_CSS = """
    ReadingPlace {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
    }
    """

    article: var[Article | None] = var(None)
    """What is read."""
    measure: var[int] = var(84)
    """The widest a row of text may be, in columns."""
    covered: var[int] = var(0)
    """How many rows at the foot something lies over: a jump arrives above them."""
    rows: var[WrappedText] = var(WrappedText("", (), 1))
    """The text in rows, as far as they are made."""

    @dataclass
    class Moved(Message, namespace="article_view"):
        """Another part of the article is on the screen."""

        top: int
        share: int

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.margin, self.columns = 0, 0  # left of the text, and of the text itself
        self._made_for = Size(0, 0)  # what the rows were made and placed for
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

    @property
    def room(self) -> int:
        """How many columns a row of text may have where it is, whatever the measure."""
        return self._made_for.width - 2 * _edge(self._made_for.width)

    def go_to(self, span: Span) -> None:
        """Put a stretch in sight, a third from the top; nothing moves where it is well in sight."""
        self._aim = self._held = span
        if self._is_laid_out:
            self._take_aim()

    def show_from(self, offset: int) -> None:
        """Make the row with this offset the first on the screen, as far as the text goes on."""
        self._top, self._aim, self._held = offset, None, None
        if self._is_laid_out:
            self._place()

    def action_rows(self, rows: int) -> None:
        """Move by rows."""
        self._move_to(self.scroll_offset.y + rows)

    def action_pages(self, pages: float) -> None:
        """Move by so many times what the screen shows."""
        self._move_to(self.scroll_offset.y + int(pages * self._made_for.height))

    def action_beginning(self) -> None:
        """Move to the first row."""
        self._move_to(0)

    def action_ending(self) -> None:
        """Move to the last row."""
        self.rows.finish()
        self._move_to(len(self.rows))

    def rows_made(self) -> None:
        """All rows are there: for what is drawn beside them."""

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """A move by a person is the new place; one that a new size forces is not."""
        super().watch_scroll_y(old_value, new_value)
        if self._is_laid_out and not self._placing:
            self._top = self.rows.span_of(self.scroll_offset.y).start
            if self._held and not self._held.overlaps(self.in_sight):
                self._held = None
            self._tell()

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Another text is read from its beginning; the same one (its date was set) stays put."""
        if (before.text if before else None) != (article.text if article else None):
            self._top, self._held = 0, None
            self._made_for = Size(0, 0)
            self._lay_out()

    def watch_measure(self) -> None:
        """Make rows of the new width."""
        self._made_for = Size(0, 0)
        self._lay_out()

    def watch_covered(self) -> None:
        """Let the last row come up from under what covers it."""
        if self._is_laid_out:
            self._count_rows()

    def on_resize(self) -> None:
        """Make rows for the new size."""
        self._lay_out()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows on the screen; at the first paint nobody has told us our size yet."""
        if not self._is_laid_out:
            self._lay_out()
        return super().render_lines(crop)

    @property
    def _is_laid_out(self) -> bool:
        return bool(self._made_for) and self._made_for == self.scrollable_content_region.size

    def _lay_out(self) -> None:
        size = self.scrollable_content_region.size
        if not size:
            return
        rewrap = self._made_for.width != size.width
        self._made_for = size
        if rewrap:
            self._wrap(self.article or Article("", ""), size.width)
        self._place()
        if self._aim is not None and self.article is not None:
            self._take_aim()

    def _wrap(self, article: Article, width: int) -> None:
        self.columns = min(self.measure, width - 2 * _edge(width))
        self.margin = (width - self.columns) // 2
        self.rows = WrappedText(article.text, article.paragraphs, self.columns)
        self.call_after_refresh(self._wrap_on, self.rows)

    def _wrap_on(self, rows: WrappedText) -> None:
        """Make more rows between two keys, until there are all."""
        if rows is not self.rows:
            return
        rows.make_some()
        if rows.finished:
            self._count_rows()
            self.rows_made()
        else:
            self.call_later(self._wrap_on, rows)

    def _place(self) -> None:
        """Put the row of `top` at the top; what one went to is in sight at any size."""
        self._placing = True
        self._move_to(self.rows.row_of(self._top))
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
            self._move_to(first - height // 3)

    def _move_to(self, row: int) -> None:
        self.rows.make_rows(row + self._made_for.height)
        self._count_rows()
        self.scroll_to(y=max(0, row), animate=False, force=True)

    def _count_rows(self) -> None:
        self.virtual_size = Size(self._made_for.width, len(self.rows) + self.covered)

    def _tell(self) -> None:
        now = self._top, self.share
        if now != self._told:
            self._told = now
            self.post_message(self.Moved(*now))
