"""A page of rows over the article: help, where things came from, a dossier. Esc and q go back."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from reader.tui.widgets.parts import LOOKS
from reader.tui.widgets.row import Row
from reader.tui.widgets.rows import PagedRows, Rows


class Overlay(ModalScreen[object]):
    """Rows with a heading; gives the finding of the row that was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "back"),
        Binding("Q", "app.quit", "quit now"),
        Binding("Z", "app.quit_at_second", "quit now"),
    ]

    COMPONENT_CLASSES = LOOKS
    CSS_PATH = "overlays.tcss"
    HEADING = ""

    def compose(self) -> ComposeResult:
        """The rows."""
        yield PagedRows(id="overlay")

    def heading(self) -> str:
        """What it is, in the frame."""
        return self.HEADING

    def foot(self) -> str:
        """The keys that help, in the frame."""
        return "Esc back"

    @property
    def room(self) -> int:
        """The columns that a row has, by the frame and the scrollbar of the style sheet."""
        return min(84, self.app.size.width * 9 // 10) - 5

    @property
    def rows(self) -> Rows:
        """The list that is shown."""
        return self.query_one(Rows)

    def made(self) -> Sequence[Row]:
        """The rows of this overlay."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Show them."""
        self.rows.border_title = self.heading()
        self.rows.border_subtitle = self.foot()
        self.rows.rows = self.made()

    def on_click(self, event: events.Click) -> None:
        """A click beside the page closes it; the second of two that opened it does not."""
        if event.widget is self and event.chain == 1:
            self.dismiss(None)

    @on(Rows.Chosen)
    def _chosen(self, event: Rows.Chosen) -> None:
        if event.row.finding is not None:
            self.dismiss(event.row.finding)
