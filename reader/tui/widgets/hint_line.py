"""The keys that help here, or what just happened. A click on a hint presses its key.

What helps depends on the pane that has the focus: a line of `HINTS` each.
"""

from dataclasses import dataclass
from itertools import accumulate

from rich.cells import cell_len
from textual import events
from textual.message import Message
from textual.reactive import var

from reader.tui.widgets.bar import Bar
from reader.tui.widgets.row import Line, Piece
from reader.tui.widgets.wrapping import broken

Hint = tuple[str, str, str]
"""What is shown, what it does, and the key a click presses."""

TEXT_HINTS: tuple[Hint, ...] = (
    ("?", "help", "question_mark"),
    ("w/W", "quote", "w"),
    ("n/N", "mention", "n"),
    ("d/D", "date", "d"),
    ("o", "open", "o"),
    ("/", "find", "slash"),
    ("a c t", "panels", "a"),
    ("q", "quit", "q"),
)

_PANEL_HINTS: tuple[Hint, ...] = (
    ("Space", "peek", "space"),
    ("/", "filter", "slash"),
    ("Esc", "back", "escape"),
    ("?", "help", "question_mark"),
    ("Tab", "next", "tab"),
)

HINTS: dict[str, tuple[Hint, ...]] = {
    "text": TEXT_HINTS,
    "actors": (
        ("Enter", "choose", "enter"), ("f", "quotes", "f"), ("x", "hide", "x"), *_PANEL_HINTS[1:],
    ),
    "quotes": (("Enter", "go", "enter"), ("y", "copy", "y"), *_PANEL_HINTS),
    "dates": (("Enter", "go", "enter"), ("P", "published", "P"), *_PANEL_HINTS),
    "list": (
        ("Enter", "open", "enter"), ("/", "filter", "slash"), ("Esc", "back", "escape"),
        ("?", "help", "question_mark"),
        ("Tab", "next", "tab"),
    ),
    "nothing": (
        ("J/K", "next article", "J"), ("o", "list", "o"), ("r", "read again", "r"),
        ("?", "help", "question_mark"), ("q", "quit", "q"),
    ),
    "empty": (("r", "look again", "r"), ("?", "help", "question_mark"), ("q", "quit", "q")),
    "find": (("Enter", "go there", "enter"), ("Esc", "back", "escape")),
    "filter": (("Enter", "keep it", "enter"), ("Esc", "clear it", "escape")),
    "published": (("Enter", "set it", "enter"), ("Esc", "back", "escape")),
}  # fmt: skip
"""The hints of each pane, the most needed first, and of each question at the foot."""


MOST_ROWS = 3
"""So many a notice has at most, of a screen of which they leave two thirds."""


class HintLine(Bar):
    """One line of hints, as many as the width holds; a notice takes their place for a while.

    A notice that is wider than the screen has a few rows, and the text that much less.
    """

    notice: var[str] = var("")
    """What just happened; shown instead of the hints."""
    pane: var[str] = var("text")
    """Where the focus is: a key of `HINTS`."""

    @dataclass
    class Pressed(Message):
        """A hint was clicked; or a notice, which is no key."""

        key: str

    def watch_pane(self) -> None:
        """Show what helps there."""
        self.refresh()

    def watch_notice(self) -> None:
        """Show it at once, in as many rows as it needs."""
        self.styles.height = len(self.lines())
        self.refresh()

    on_resize = watch_notice

    def lines(self) -> tuple[Line, ...]:
        """The notice, or the hints that fit."""
        if self.notice:
            return tuple(Line((Piece(row, "accent"),)) for row in self._rows_of_notice())
        pieces: list[Piece] = []
        for key, does, _ in self._fitting():
            pieces += [
                Piece("  " if pieces else ""),
                Piece(key, "accent"),
                Piece(f" {does}", "dim"),
            ]
        return (Line(tuple(pieces)),)

    def _rows_of_notice(self) -> list[str]:
        """The last of them goes on past the edge, to be cut there, where there is no room."""
        rows = broken(self.notice, self.size.width - 1)
        most = max(1, min(MOST_ROWS, self.app.size.height // 3))
        return rows if len(rows) <= most else [*rows[: most - 1], " ".join(rows[most - 1 :])]

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked; none of those that a notice lies over."""
        if self.notice:
            self.post_message(self.Pressed(""))
            return
        x = 1
        for key, does, press in self._fitting():
            x += cell_len(key) + cell_len(does) + 3
            if event.x < x:
                self.post_message(self.Pressed(press))
                return

    def _fitting(self) -> list[tuple[str, str, str]]:
        hints = HINTS[self.pane]
        ends = accumulate(cell_len(key) + cell_len(does) + 3 for key, does, _ in hints)
        return [hint for hint, end in zip(hints, ends, strict=True) if end <= self.size.width]
