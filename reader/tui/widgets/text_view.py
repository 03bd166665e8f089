"""What an article says: its text on the screen, drawn a row at a time, before anything is found.

How rows are made is in `laid_out.py`, how they move in `reading_place.py`. What lights up in them
comes on top of this, in `article_view.py`: the first frame does without, and imports none of it.
"""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Region
from textual.strip import Strip

from reader.article import Article, Span
from reader.tui.widgets.looks import PAGE_CSS, PAGE_LOOKS, component, style_of
from reader.tui.widgets.painting import Canvas, Layer, layer, paint
from reader.tui.widgets.reading_place import ReadingPlace

_EMPTY = "This article has no text."


class TextView(ReadingPlace):
    """The text of an article, the headline set off and the furniture dimmed."""

    COMPONENT_CLASSES = {component(look) for look in PAGE_LOOKS}
    DEFAULT_CSS = PAGE_CSS

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self._styles: dict[str, Style] = {}  # of the looks drawn so far
        self._restyled = False
        self._page: tuple[Layer, ...] = ()

    def lit(self) -> Sequence[Layer]:
        """What is lit, the later over the earlier."""
        return self._page

    def repaint(self) -> None:
        """Draw all rows anew."""
        self._strips.clear()
        self.refresh()

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Show another article."""
        super().watch_article(before, article)
        self._page = page_layers(article) if article else ()
        self.repaint()

    def watch_rows(self) -> None:
        """Draw the new rows."""
        self._strips.clear()

    def notify_style_update(self) -> None:
        """Draw anew in other colours."""
        super().notify_style_update()
        self._restyled = True

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows on the screen; a new focus restyles all and most often changes nothing."""
        if self._restyled:
            self._restyled = False
            styles = {look: style_of(self, look) for look in self._styles}
            if styles != self._styles:
                self._styles = styles
                self._strips.clear()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """The row that stands at this height of the screen."""
        row = self.scroll_offset.y + y
        strip = self._strips.get(row)
        if strip is None:
            self._strips[row] = strip = self._draw(row)
        return strip

    def style(self, look: str) -> Style:
        """How a look is drawn; worked out once."""
        style = self._styles.get(look)
        if style is None:
            self._styles[look] = style = style_of(self, look)
        return style

    def _draw(self, row: int) -> Strip:
        canvas = Canvas(self._made_for.width, self.margin, self.style("plain"), self.style)
        span = self.rows.span_of(row)
        if row < len(self.rows) and self._is_rule(span):
            rule = "─" * self.columns
            return canvas.strip([Segment(rule, canvas.plain + self.style("furniture"))], row)
        if row == 0 and self.article and not len(self.rows):
            return canvas.strip([Segment(_EMPTY, canvas.plain + self.style("furniture"))], row)
        return canvas.strip(paint(self.rows.drawn, span, self.lit(), canvas), row)

    def _is_rule(self, span: Span) -> bool:
        """Whether this is the empty row under the headline."""
        headline = self.article.headline if self.article else None
        return headline is not None and span.start == span.end == headline.end


def page_layers(article: Article) -> tuple[Layer, ...]:
    """What belongs to the page: the headline set off, the furniture dimmed."""
    headline = [(article.headline, "headline")] if article.headline else []
    return (layer([*headline, *((span, "furniture") for span in article.furniture)]),)
