"""What was found in an article: its text, lit up.

How the text is drawn is in `text_view.py`, what lights up in `highlights.py` and how that looks in
`looks.py`. Lighting up something else only clears the rows drawn so far.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection

from reader.analysis.findings import Actor, Analysis
from reader.article import Article, Span
from reader.tui.widgets.highlights import asked_layers, finding_layers
from reader.tui.widgets.looks import FINDING_CSS, FINDING_LOOKS, component
from reader.tui.widgets.painting import Layer, layer
from reader.tui.widgets.selection import offset_at, selected_span, selected_text
from reader.tui.widgets.text_view import TextView
from reader.tui.widgets.ticks import ticked, ticks_of


class ArticleView(TextView, can_focus=True):
    """The text of an article. Bind its `var`s; it answers with `Moved`, `Pressed` and `Copied`."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES = {component(look) for look in FINDING_LOOKS}
    DEFAULT_CSS = FINDING_CSS

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
        self._found: tuple[Layer, ...] = ()
        self._asked = asked_layers(None, (), None)
        self._selected = Layer()
        self._pressed_at: Offset | None = None

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Show another article."""
        super().watch_article(before, article)
        self._light_up()

    def lit(self) -> Sequence[Layer]:
        """The page, the findings in it, what was asked for, and what is dragged over."""
        found = self._found if self.highlights else ()
        return (*self._page, *found, *self._asked, self._selected)

    def watch_analysis(self) -> None:
        """Light up other findings."""
        self._light_up()

    def watch_highlights(self) -> None:
        """Light up the findings, or not."""
        self.repaint()

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
            self.repaint()

    def _ask(self) -> None:
        asked = asked_layers(self.chosen, self.hits, self.here)
        if asked != self._asked:
            self._asked = asked
            self._mark()
            self.repaint()

    def watch_rows(self) -> None:
        """Draw the new rows; what was selected was counted in the old ones."""
        if self.text_selection is not None:
            self.screen.clear_selection()
        super().watch_rows()

    def rows_made(self) -> None:
        """Mark the scrollbar, now that it is known where the rows are."""
        self._mark()

    def _mark(self) -> None:
        """Mark in the scrollbar where the hits stand, else the chosen actor."""
        chosen, hits, _ = self._asked
        if self.rows.finished and self.show_vertical_scrollbar:
            height = self.scrollable_content_region.height
            ticks = ticks_of((hits if self.hits else chosen).starts, self.rows.starts, height)
            bar = ticked(ticks, self.style("hit").color)
            self.vertical_scrollbar.renderer = bar  # type: ignore[misc]  # one of its own
            self.vertical_scrollbar.refresh()

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
        self.repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The words dragged over, and what to put after them."""
        return selected_text(self.rows, selected_span(self.rows, selection)), "\n"
