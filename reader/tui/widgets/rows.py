"""A list of rows that the keys and the mouse move in: what every panel and list is.

How it is drawn is in `drawn_rows.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from reader.tui.widgets.drawn_rows import DrawnRows
from reader.tui.widgets.row import Row


class Rows(DrawnRows, can_focus=True, inherit_bindings=False):
    """Rows with a cursor; moving it is a peek, Enter or a click chooses."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "cursor(1)", "next row", show=False),
        Binding("up,k", "cursor(-1)", "row before", show=False),
        Binding("pagedown,ctrl+d", "page(1)", "page down", show=False),
        Binding("pageup,ctrl+u,b", "page(-1)", "page up", show=False),
        Binding("ctrl+f", "page(1)", show=False),  # as in the text, whose help names them
        Binding("ctrl+b", "page(-1)", show=False),
        Binding("ctrl+e", "cursor(1)", show=False),
        Binding("ctrl+y", "cursor(-1)", show=False),
        Binding("home,g", "edge(0)", "first row", show=False),
        Binding("end,G", "edge(1)", "last row", show=False),
        Binding("space", "look", "show it in the text, stay here", show=False),
        Binding("enter", "choose", "go there", show=False),
    ]

    @dataclass
    class Peeked(Message):
        """The person looks at a row without leaving the list."""

        rows: Rows
        row: Row

        @property
        def control(self) -> Rows:
            """The list it happened in."""
            return self.rows

    @dataclass
    class Chosen(Message):
        """The person wants to go where a row leads."""

        rows: Rows
        row: Row

        @property
        def control(self) -> Rows:
            """The list it happened in."""
            return self.rows

    def action_cursor(self, by: int) -> None:
        """Move the cursor, and peek at what it is on."""
        self._move(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Move the cursor as far as the list is high."""
        self._move(self.cursor + by * max(1, self.size.height - 1))

    def action_edge(self, last: int) -> None:
        """Move the cursor to the first or last row."""
        self._move(last * (len(self.rows) - 1))

    def _move(self, cursor: int) -> None:
        before = self.cursor
        self.cursor = cursor
        if self.cursor != before:
            self.action_peek()

    def action_look(self) -> None:
        """Show in the text what is under the cursor."""
        self.action_peek()

    def action_peek(self) -> None:
        """Ask for a look at the row under the cursor."""
        if self.row:
            self.post_message(self.Peeked(self, self.row))

    def action_choose(self) -> None:
        """Ask to go where the row under the cursor leads."""
        if self.row:
            self.post_message(self.Chosen(self, self.row))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A click on a row chooses it; at once, for a list that gets the focus may grow or move."""
        at = event.get_content_offset(self)
        line = at.y + self.scroll_offset.y if at else len(self._drawn)
        if line < len(self._drawn):
            self.cursor = self._drawn[line][0]
            self.action_choose()


class PagedRows(Rows):
    """Rows that are not looked at in the text: Space goes on by a page, as in less."""

    def action_look(self) -> None:
        """Go on by a page."""
        self.action_page(1)
