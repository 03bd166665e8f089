"""What the article says: its text, lit up by what was found in it, drawn a row at a time.

How rows are made is in `wrapping.py`, how they move in `reading_place.py`, what lights up in
`highlights.py` and how that looks in `looks.py`. Lighting up something else only clears the rows
drawn so far.
"""

from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Offset, Region
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection
from textual.strip import Strip

from reader.analysis.findings import Actor, Analysis
from reader.article import Article, Span
from reader.tui.widgets.highlights import asked_layers, finding_layers, page_layers
from reader.tui.widgets.looks import COMPONENT_CLASSES, CSS, style_of
from reader.tui.widgets.painting import Canvas, Layer, layer, paint
from reader.tui.widgets.reading_place import ReadingPlace
from reader.tui.widgets.selection import offset_at, selected_span, selected_text
from reader.tui.widgets.ticks import ticked, ticks_of

_EMPTY = "This article has no text."


class ArticleView(ReadingPlace, can_focus=True):
    """The text of an article. Bind its `var`s; it answers with `Moved`, `Pressed` and `Copied`."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES = COMPONENT_CLASSES
    DEFAULT_CSS = CSS

    analysis: var[Analysis | None] = var(None)
    """The findings to light up; None while they are being found."""
    chosen: var[Actor | None] = var(None)
    """The actor whose mentions all light up, with marks in the scrollbar."""
    hits: var[tuple[Span, ...]] = var(())
    """Where the words looked for stand; marked in the scrollbar instead of the chosen actor."""
    here: var[Span | None] = var(None)
    """The stretch jumped to, drawn brightest."""
    highlights: var[bool] = var(True)
    """Whether findings light up; what was asked for (chosen, hits, here) always does."""

    @dataclass
    class Pressed(Message):
        """A click, not a drag, on the character at this offset."""

        offset: int

    @dataclass
    class Copied(Message):
        """Words were dragged over and are on the clipboard."""

        text: str

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self._styles: dict[str, Style] = {}  # of the looks drawn so far
        self._restyled = False
        self._page: tuple[Layer, ...] = ()
        self._found: tuple[Layer, ...] = ()
        self._asked = asked_layers(None, (), None)
        self._selected = Layer()
        self._pressed_at: Offset | None = None

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Show another article."""
        super().watch_article(before, article)
        self._page = page_layers(article) if article else ()
        self._light_up()
        self._repaint()

    def watch_analysis(self) -> None:
        """Light up other findings."""
        self._light_up()

    def watch_highlights(self) -> None:
        """Light up the findings, or not."""
        self._repaint()

    def watch_chosen(self) -> None:
        """Light up another actor."""
        self._ask()

    def watch_hits(self) -> None:
        """Light up other hits."""
        self._ask()

    def watch_here(self) -> None:
        """Light up another place."""
        self._ask()

    def _light_up(self) -> None:
        fits = self.analysis and self.article and self.analysis.article.text == self.article.text
        found = finding_layers(self.analysis) if self.analysis and fits else ()
        if found != self._found:
            self._found = found
            self._repaint()

    def _ask(self) -> None:
        asked = asked_layers(self.chosen, self.hits, self.here)
        if asked != self._asked:
            self._asked = asked
            self._mark()
            self._repaint()

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

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

    def watch_rows(self) -> None:
        """Draw the new rows; what was selected was counted in the old ones."""
        if self.text_selection is not None:
            self.screen.clear_selection()
        self._strips.clear()

    def rows_made(self) -> None:
        """Mark the scrollbar, now that it is known where the rows are."""
        self._mark()

    def _mark(self) -> None:
        """Mark in the scrollbar where the hits stand, else the chosen actor."""
        chosen, hits, _ = self._asked
        if self.rows.finished and self.show_vertical_scrollbar:
            height = self.scrollable_content_region.height
            ticks = ticks_of((hits if self.hits else chosen).starts, self.rows.starts, height)
            bar = ticked(ticks, self._style("hit").color)
            self.vertical_scrollbar.renderer = bar  # type: ignore[misc]  # one of its own
            self.vertical_scrollbar.refresh()

    def render_line(self, y: int) -> Strip:
        """The row that stands at this height of the screen."""
        row = self.scroll_offset.y + y
        strip = self._strips.get(row)
        if strip is None:
            self._strips[row] = strip = self._draw(row)
        return strip

    def _draw(self, row: int) -> Strip:
        canvas = Canvas(self._made_for.width, self.margin, self._style("plain"), self._style)
        span = self.rows.span_of(row)
        if self._is_rule(span):
            rule = "─" * self.columns
            return canvas.strip([Segment(rule, canvas.plain + self._style("furniture"))], row)
        if row == 0 and self.article and not len(self.rows):
            return canvas.strip([Segment(_EMPTY, canvas.plain + self._style("furniture"))], row)
        found = self._found if self.highlights else ()
        layers = (*self._page, *found, *self._asked, self._selected)
        return canvas.strip(paint(self.rows.drawn, span, layers, canvas), row)

    def _is_rule(self, span: Span) -> bool:
        """Whether this is the empty row under the headline."""
        headline = self.article.headline if self.article else None
        return headline is not None and span.start == span.end == headline.end

    def _style(self, look: str) -> Style:
        style = self._styles.get(look)
        if style is None:
            self._styles[look] = style = style_of(self, look)
        return style

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where the button went down: elsewhere than it comes up, that is a drag."""
        self._pressed_at = event.screen_offset

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Copy what was dragged over."""
        selection = self.text_selection
        if selection is not None and self._pressed_at != event.screen_offset:
            text, _ = self.get_selection(selection)
            self.app.copy_to_clipboard(text)
            self.post_message(self.Copied(text))

    def on_click(self, event: events.Click) -> None:
        """Tell which character was pressed."""
        event.prevent_default()  # a double click would select the whole article
        place = event.get_content_offset(self)
        if place is None or self._pressed_at != event.screen_offset:
            return
        offset = offset_at(self.rows, place.x - self.margin, place.y + self.scroll_offset.y)
        if offset is not None:
            self.post_message(self.Pressed(offset))

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what is dragged over."""
        selected = selected_span(self.rows, selection) if selection else None
        self._selected = layer([(selected, "selected")] if selected else [])
        self._repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The words dragged over, and what to put after them."""
        return selected_text(self.rows, selected_span(self.rows, selection)), "\n"
