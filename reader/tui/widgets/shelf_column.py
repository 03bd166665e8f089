"""The list of articles beside the text, where the terminal is wide enough for it."""

from dataclasses import dataclass

from textual.message import Message

from reader.tui.widgets.rows import PagedRows


class ShelfColumn(PagedRows):
    """Rows of articles; asks for them when there is room to show them."""

    @dataclass
    class Wanted(Message):
        """There is room for the list now."""

    def on_show(self) -> None:
        """Ask to be filled."""
        self.post_message(self.Wanted())
