"""What helps where one is: the keys that work there, and what the signs on the screen mean."""

from collections.abc import Sequence
from typing import Any

from textual.screen import Screen

from reader.tui.screens.keys import Key, by_purpose, keys_of
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.wrapping import broken

NAMES, LEAST = 20, 10
"""The columns of the keys, and the fewest of what they do; with less it stands under them."""

SIGNS = (
    ("● ■ ▲ ◆", "a person, an organization, a place, a group; ▶ is chosen"),
    ("7 ▁▃·▇", "how often an actor is named, and where in the article"),
    ("“…”", "quoted"),
    ("~", "reported, without quotation marks"),
    ("Moreau?", "probably the speaker"),
    ("≈", "reckoned from a guess"),
    ("×2", "named in two places"),
    ("•  ✗", "not read yet; cannot be read"),
)
"""What is drawn in the panels and lists that a word does not say."""


class Help(Overlay):
    """Choosing a row does what its key does."""

    HEADING = "Keys"

    def __init__(
        self, screen: Screen[Any], tells: str = "signs", signs: Sequence[tuple[str, str]] = SIGNS
    ) -> None:
        super().__init__()
        self._page, self._tells, self._signs = screen, tells, signs

    def made(self) -> Sequence[Row]:
        """The keys of the focused pane, of the screen, of the app; what is shadowed is left out.

        Below them what the signs on the screen mean.
        """
        rows: list[Row] = []
        for purpose, keys in by_purpose(keys_of(self._page)).items():
            rows.append(self._heading(purpose))
            rows.extend(self._row(key.names, key.does, key) for key in keys)
        return [*rows, self._heading(self._tells), *(self._row(*sign) for sign in self._signs)]

    def _heading(self, words: str) -> Row:
        return Row(tuple(_indented(0, one, "strong") for one in broken(words, self.room)))

    def _row(self, left: str, right: str, key: Key | None = None) -> Row:
        """What a key does or a sign means, whole at any width."""
        if self.room < NAMES + LEAST:
            keys = (_indented(2, one, "accent") for one in broken(left, self.room - 2))
            does = (_indented(4, one) for one in broken(right, self.room - 4))
            return Row((*keys, *does), key)
        words = broken(right, self.room - NAMES)
        return Row(tuple(map(_line, [left, *[""] * len(words)], words)), key)

    def on_resize(self) -> None:
        """Break what is long anew."""
        self.rows.rows = self.made()

    def on_mount(self) -> None:
        """Begin on the first key; the heading above it is none."""
        self.call_after_refresh(setattr, self.rows, "cursor", 1)

    def foot(self) -> str:
        """What choosing a row does."""
        return "Enter does it · Esc back"


def _indented(by: int, words: str, part: str = "") -> Line:
    return Line((Piece(" " * by + words, part),))


def _line(left: str, right: str) -> Line:
    return Line((Piece(f"  {left:<{NAMES - 2}}", "accent"), Piece(right)))
