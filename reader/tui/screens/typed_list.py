"""A list that one types at: the line above it keeps the focus, and its keys move in the rows.

A screen of this kind is a subclass: what it lists, and what choosing a row gives.
"""

from functools import partial
from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen, Screen
from textual.widgets import Input

from reader.tui.widgets.parts import LOOKS
from reader.tui.widgets.rows import Rows

Given = TypeVar("Given")


class TypedList(ModalScreen[Given]):
    """Rows below a line to type into."""

    COMPONENT_CLASSES = LOOKS
    CSS_PATH = "overlays.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "back", priority=True),
        Binding("down,ctrl+n", "cursor(1)", "next row", priority=True),
        Binding("up,ctrl+p", "cursor(-1)", "row before", priority=True),
        Binding("pagedown", "page(1)", "page down", priority=True),
        Binding("pageup", "page(-1)", "page up", priority=True),
        Binding("f1", "help", "help", priority=True),
    ]
    KEYS_ARE_FOR = "this list"

    @property
    def rows(self) -> Rows:
        """The list."""
        return self.query_one(Rows)

    @property
    def line(self) -> Input:
        """The line above it."""
        return self.query_one(Input)

    def on_mount(self) -> None:
        """The cursor is seen, though the focus stays in the line."""
        self.rows.always_lit, self.rows.can_focus = True, False

    def help(self) -> Screen[object]:
        """The keys that work here."""
        from reader.tui.screens.help import Help

        return Help(self)

    def action_help(self) -> None:
        """Show them, and do what the row does that was chosen."""
        from reader.tui.screens.keys import press

        self.app.push_screen(self.help(), partial(press, self.app))

    def cursor_moved(self) -> None:
        """Another row is under the cursor: for what shows it."""

    def action_cursor(self, by: int) -> None:
        """Another row."""
        self.rows.action_cursor(by)
        self.cursor_moved()

    def action_page(self, by: int) -> None:
        """Another screenful."""
        self.rows.action_page(by)
        self.cursor_moved()
