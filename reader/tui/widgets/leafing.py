"""Moves through a text by key: rows, pages, and its ends, as in less and vim.

The first frame needs none of them; see `first_page.py`.
"""

from textual.binding import Binding

from reader.tui.widgets.text_view import TextView


class Leafing(TextView, inherit_bindings=False):
    """The text, moved through by key."""

    BINDINGS = [
        Binding("j,down,ctrl+e", "rows(1)", "a line down", show=False),
        Binding("k,up,ctrl+y", "rows(-1)", "a line up", show=False),
        Binding("space,pagedown,ctrl+f", "pages(1)", "a page down", show=False),
        Binding("b,pageup,ctrl+b", "pages(-1)", "a page up", show=False),
        Binding("ctrl+d", "pages(0.5)", "half a page down", show=False),
        Binding("ctrl+u", "pages(-0.5)", "half a page up", show=False),
        Binding("g,home", "beginning", "to the beginning", show=False),
        Binding("G,end", "ending", "to the end", show=False),
    ]

    def action_rows(self, rows: int) -> None:
        """Move by rows."""
        self.move_to(self.scroll_offset.y + rows)

    def action_pages(self, pages: float) -> None:
        """Move by so many times what the screen shows."""
        self.move_to(self.scroll_offset.y + int(pages * self._made_for.height))

    def action_beginning(self) -> None:
        """Move to the first row."""
        self.move_to(0)

    def action_ending(self) -> None:
        """Move to the last row."""
        self.rows.finish()
        self.move_to(len(self.rows))
