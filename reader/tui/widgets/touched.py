"""Which words the mouse is on: a click tells the character, dragging lights words up and copies.

What is told is told in the name of the `ArticleView` that this is a part of.
"""

from dataclasses import dataclass

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.selection import Selection

from reader.tui.widgets.leafing import Leafing
from reader.tui.widgets.painting import Layer, layer
from reader.tui.widgets.selection import offset_at, selected_span, selected_text


class Touched(Leafing):
    """The text, with the mouse on it."""

    ALLOW_SELECT = True

    @dataclass
    class Pressed(Message, namespace="article_view"):
        """A click, not a drag, on the character at this offset."""

        offset: int

    @dataclass
    class Copied(Message, namespace="article_view"):
        """Words were dragged over and are on the clipboard."""

        text: str

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.selected = Layer()  # what is dragged over
        self._pressed_at: Offset | None = None

    def watch_rows(self) -> None:
        """Draw the new rows; what was selected was counted in the old ones."""
        if self.text_selection is not None:
            self.screen.clear_selection()
        super().watch_rows()

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
        self.selected = layer([(selected, "selected")] if selected else [])
        self.repaint()

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The words dragged over, and what to put after them."""
        return selected_text(self.rows, selected_span(self.rows, selection)), "\n"
