"""What Esc takes away: one layer at a time, and never the article."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.tui.screens.dating import Dating
from reader.tui.widgets.shelf_column import ShelfColumn


class Peeling(Dating):
    """The page, with what lies over it taken off."""

    KEYS_ARE_FOR = "find, filter, date"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "peel", "back out of a peek, a search, a filter"),
    ]

    def action_peel(self) -> None:
        """Take one layer away: a peek, a search, a filter, the panel, the chosen actor."""
        panel = self.panel
        if self.peeking:
            self.end_peek()
        elif self.sought or self.hits:
            self.seek("")
        elif panel and panel.needle:
            panel.needle = ""
        elif panel or self.focused is self.query_one(ShelfColumn):
            self.action_focus_text()
        elif self.has_class("-zen"):
            self.remove_class("-zen")
        elif self.only:
            self.only = None
        elif any(panel.needle for panel in self.panels):
            self.take_filters_off()
        else:
            self.chosen = self.here = None
