"""From pane to pane by key: the list, the text, the three panels.

A pane that a narrow screen hides is one of them too.
"""

from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.tui.screens.stepping import Stepping
from reader.tui.widgets.shelf_column import ShelfColumn

PANELS = ("ActorsPanel", "QuotesPanel", "DatesPanel")


class Crossing(Stepping):
    """The page, gone about in from pane to pane."""

    KEYS_ARE_FOR = "panels and actors"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a,1", "panel(0)", "actors"),
        Binding("c,2", "panel(1)", "quotes"),
        Binding("t,3", "panel(2)", "dates"),
        Binding("tab", "next_pane(1)", "next pane", show=False),
        Binding("shift+tab", "next_pane(-1)", "pane before", show=False),
        Binding("l,right", "pane(1)", "pane to the right", show=False),
        Binding("h,left", "pane(-1)", "pane to the left", show=False),
    ]

    _panel_left = 0
    """The panel to come back to from the text."""

    def action_panel(self, number: int) -> None:
        """Into a panel; again: back to the text."""
        if not self.has_article():
            return
        panel = next(iter(self.query(PANELS[number])), self.view)
        if self.focused is panel:
            self.action_focus_text()
        else:
            self._panel_left = number
            self.focus_on(panel)

    def action_pane(self, by: int) -> None:
        """The pane beside this one: list, text, panels; there is none past the ends."""
        column = self.query_one(ShelfColumn)
        at_text = self.focused is self.page_pane
        if not at_text and by == (1 if self.focused is column else -1):
            self.action_focus_text()
        elif at_text and by > 0:
            self.action_panel(self._panel_left)
        elif at_text and column.display:
            self.focus_on(column)

    def action_next_pane(self, by: int) -> None:
        """Round through list, text and panels, also those that a narrow screen hides."""
        column = self.query_one(ShelfColumn)
        panels = () if self.trouble else (each for name in PANELS for each in self.query(name))
        panes = [*([column] if column.display else []), self.page_pane, *panels]
        at = panes.index(self.focused) if self.focused in panes else 0
        pane = panes[(at + by) % len(panes)]
        if pane is self.page_pane:
            self.action_focus_text()
        else:
            self.focus_on(pane)

    def action_focus_text(self) -> None:
        """Back to the text, which stays where it is."""
        self.focus_on(self.view)
