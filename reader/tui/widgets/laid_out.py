"""What rows a text has: cut at the width there is, and again where that changes.

The first rows are made at once, the others between two keys. Where a person stands among them is
for `reading_place.py` to say, what they look like for `text_view.py`.
"""

from textual.geometry import Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.article import Article
from reader.tui.widgets.wrapped_text import WrappedText

# How far the text stands from either edge, from so many columns on.
_EDGES = ((40, 2), (20, 1), (0, 0))


def _edge(width: int) -> int:
    return next(edge for least, edge in _EDGES if width >= least)


class LaidOut(ScrollView):
    """An article in rows."""

    DEFAULT_CSS = """
    LaidOut {
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

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.margin, self.columns = 0, 0  # left of the text, and of the text itself
        self._made_for = Size(0, 0)  # what the rows were made and placed for

    @property
    def room(self) -> int:
        """How many columns a row of text may have where it is, whatever the measure."""
        return self._made_for.width - 2 * _edge(self._made_for.width)

    def rows_made(self) -> None:
        """All rows are there: for what is drawn beside them."""

    def place(self) -> None:
        """There are rows, or others than before: for what stands in them."""

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Make rows of another text; the same one (its date was set) keeps those it has."""
        if (before.text if before else None) != (article.text if article else None):
            self.begin()

    def begin(self) -> None:
        """Make rows of the text that is open now."""
        self._make_anew()

    def watch_measure(self) -> None:
        """Make rows of the new width."""
        self._make_anew()

    def _make_anew(self) -> None:
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
        self.place()

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

    def _count_rows(self) -> None:
        self.virtual_size = Size(self._made_for.width, len(self.rows) + self.covered)
