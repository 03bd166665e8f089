"""A list of rows, each of one line or more, drawn a line at a time: what every panel and list is.

Ten thousand rows cost no more to show than ten. The text of a row is news text: it is drawn as it
stands and never read as markup. A row's looks are named by its pieces; the styles of those names
are in newsreader.tcss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.widgets.parts import look
from reader.tui.widgets.row import Line, Piece, Row, fitted


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows with a cursor; moving it is a peek, Enter or a click chooses."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "cursor(1)", "next row", show=False),
        Binding("up,k", "cursor(-1)", "row before", show=False),
        Binding("pagedown,ctrl+d", "page(1)", "page down", show=False),
        Binding("pageup,ctrl+u,b", "page(-1)", "page up", show=False),
        Binding("home,g", "edge(0)", "first row", show=False),
        Binding("end,G", "edge(1)", "last row", show=False),
        Binding("space", "peek", "show it in the text, stay here", show=False),
        Binding("enter", "choose", "go there", show=False),
    ]

    rows: var[Sequence[Row]] = var((), init=False)
    """What is listed."""
    cursor: var[int] = var(0, init=False)
    """The row the keys act on."""
    at_hand: var[int | None] = var(None, init=False)
    """The row of what the person is at in the text; faintly lit while the focus is elsewhere."""
    always_lit: var[bool] = var(False, init=False)
    """Whether the cursor is seen without the focus: the keys come from an input beside the list."""
    placeholder: var[str] = var("", init=False)
    """What an empty list says."""

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

    def __init__(self, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._drawn: list[tuple[int, Line]] = []
        self._tops: list[int] = []

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def watch_rows(self) -> None:
        """Lay the rows out anew; the cursor stays on its number as far as there is one."""
        self._drawn, self._tops = [], []
        for number, row in enumerate(self.rows):
            self._tops.append(len(self._drawn))
            self._drawn.extend((number, line) for line in row.lines)
        self.cursor = max(0, min(self.cursor, len(self.rows) - 1))
        self.virtual_size = Size(0, len(self._drawn))
        self.refresh()
        self._reveal()

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return max(0, min(cursor, len(self.rows) - 1))

    def watch_cursor(self) -> None:
        """Show the row the cursor is on."""
        self._reveal()
        self.refresh()

    def watch_at_hand(self) -> None:
        """Show which row that is."""
        self.refresh()

    def watch_placeholder(self) -> None:
        """Say at once why nothing is listed."""
        self.refresh()

    def on_resize(self) -> None:
        """A panel that grew or shrank still shows its cursor."""
        self._reveal()

    def render_line(self, y: int) -> Strip:
        """One line of one row, cut to the width."""
        width, at = self.scrollable_content_region.width, self.scroll_offset.y + y
        if at >= len(self._drawn):
            said = self.placeholder if y == 0 and not self._drawn else ""
            return self._strip(Line((Piece(said, "dim"),)), width, self.rich_style)
        number, line = self._drawn[at]
        lit = number == self.cursor and (self.has_focus or self.always_lit)
        base = Style()
        if lit or number == self.at_hand:
            base = look(self, "cursor" if lit else "at-hand")
        return self._strip(line, width, self.rich_style + base, lit)

    def _strip(self, line: Line, width: int, base: Style, lit: bool = False) -> Strip:
        segments = []
        for piece in fitted(line, width):
            style = base + look(self, piece.part)
            if lit:  # in the colours of the cursor; the letters still tell what is what
                style += Style.from_color(base.color, base.bgcolor)
            segments.append(Segment(piece.words, style))
        return Strip(segments).adjust_cell_length(width, base)

    def _reveal(self) -> None:
        if not self._tops:
            return
        top, height = self._tops[self.cursor], self.scrollable_content_region.height
        bottom = top + len(self.rows[self.cursor].lines)
        if top < self.scroll_offset.y:
            self._scroll(top)
        elif height and bottom > self.scroll_offset.y + height:
            self._scroll(bottom - height)

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False, force=True, immediate=True)

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
