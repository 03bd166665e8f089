"""Where the keys go: the text, the list or a panel, and which hints help there.

A pane that a narrow screen hides comes forward with the focus; one that is hidden under the focus
gives it to the page.
"""

from typing import TYPE_CHECKING

from textual.widget import Widget

from reader.tui.screens.page import Page
from reader.tui.widgets.shelf_column import ShelfColumn
from reader.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from reader.tui.widgets.panel import Panel


class Focusing(Page):
    """The page, one pane of which has the focus."""

    @property
    def page_pane(self) -> Widget:
        """What the page shows: the text, or why there is none."""
        return self.query_one(Trouble) if self.trouble else self.view

    @property
    def panel(self) -> "Panel | None":
        """The panel that has the focus."""
        from reader.tui.widgets.panel import Panel

        return self.focused if isinstance(self.focused, Panel) else None

    def on_descendant_focus(self) -> None:
        """The panels come forward, and the hints change, with the focus."""
        self.in_panel = self._is_panel(self.focused)
        self.pane = self.pane_now()
        self.set_class(self.in_panel or bool(self.query(".-asked")), "-panels")
        self.call_after_refresh(self.note_what_is_covered)

    def on_descendant_blur(self) -> None:
        """A pane that a smaller terminal hides gives the focus to the page."""
        self.call_after_refresh(self._keep_a_focus)

    def _keep_a_focus(self) -> None:
        if self.focused is None and self.is_current:
            self.page_pane.focus()

    def pane_now(self) -> str:
        """Which hints help, by where the focus is."""
        if self.in_panel:
            return str(getattr(self.focused, "PANE", "text"))
        if isinstance(self.focused, ShelfColumn):
            return "list"
        if self.trouble:
            return "nothing" if self.shelf.entries else "empty"
        return "text"

    def focus_on(self, widget: Widget) -> None:
        """Put the focus there, also where a narrow screen or zen had hidden it.

        Where there is nothing to read, there are no text and no panels to go to.
        """
        if self.trouble and not isinstance(widget, ShelfColumn):
            widget = self.page_pane
        self.set_class(self._is_panel(widget), "-panels")
        if widget is not self.page_pane:
            self.remove_class("-zen")
        self.set_focus(widget)

    def _is_panel(self, widget: Widget | None) -> bool:
        return widget is not None and widget.parent is self.query_one("#side")

    def note_what_is_covered(self) -> None:
        """Tell the text how much of its foot the panels lie over, on a narrow screen."""
        side = self.query_one("#side")
        over = self.view.region.intersection(side.region)
        self.view.covered = over.height if over else 0  # beside it is not over it
