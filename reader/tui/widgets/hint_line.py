"""The keys that help here, or what just happened. A click on a hint presses its key."""

from dataclasses import dataclass
from itertools import accumulate

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import var

from reader.tui.widgets.bar import Bar
from reader.tui.widgets.row import Line, Piece

TEXT_HINTS = (
    ("?", "help", "question_mark"),
    ("w/W", "quote", "w"),
    ("n/N", "mention", "n"),
    ("d/D", "date", "d"),
    ("o", "open", "o"),
    ("/", "find", "slash"),
    ("a c t", "panels", "a"),
    ("q", "back", "q"),
)
"""What is shown, what it does, and the key a click presses."""

PANEL_HINTS = (
    ("Enter", "go", "enter"),
    ("Space", "peek", "space"),
    ("/", "filter", "slash"),
    ("Esc", "back", "escape"),
    ("Tab", "next pane", "tab"),
    ("?", "help", "question_mark"),
)


class HintLine(Bar):
    """One line of hints, as many as the width holds; a notice takes their place for a while."""

    notice: var[str] = var("")
    """What just happened; shown instead of the hints."""
    in_panel: var[bool] = var(False)
    """Whether a panel has the focus."""

    @dataclass
    class Pressed(Message):
        """A hint was clicked."""

        key: str

    def watch_notice(self) -> None:
        """Show it at once."""
        self.refresh()

    watch_in_panel = watch_notice

    def lines(self) -> tuple[Line, ...]:
        """The notice, or the hints that fit."""
        if self.notice:
            return (Line((Piece(self.notice, "accent"),)),)
        pieces: list[Piece] = []
        for key, does, _ in self._fitting():
            pieces += [
                Piece("  " if pieces else ""),
                Piece(key, "accent"),
                Piece(f" {does}", "dim"),
            ]
        return (Line(tuple(pieces)),)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        x = 1
        for key, does, press in self._fitting():
            x += cell_len(key) + cell_len(does) + 3
            if event.x < x:
                self.post_message(self.Pressed(press))
                return

    def _fitting(self) -> list[tuple[str, str, str]]:
        hints = PANEL_HINTS if self.in_panel else TEXT_HINTS
        ends = accumulate(cell_len(key) + cell_len(does) + 3 for key, does, _ in hints)
        return [hint for hint, end in zip(hints, ends, strict=True) if end <= self.size.width]
