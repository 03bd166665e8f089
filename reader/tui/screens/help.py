"""The keys that work where the focus is, drawn from the bindings themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from textual.dom import DOMNode
from textual.screen import Screen

from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.row import Line, Piece, Row

KEY_NAMES = {
    "question_mark": "?", "slash": "/", "backslash": "\\", "asterisk": "*", "plus": "+",
    "minus": "-", "colon": ":", "left_square_bracket": "[", "right_square_bracket": "]",
    "escape": "Esc", "enter": "Enter", "space": "Space", "pagedown": "PgDn", "pageup": "PgUp",
    "down": "↓", "up": "↑", "left": "←", "right": "→", "alt+right": "alt+→", "tab": "Tab",
    "shift+tab": "Shift+Tab", "home": "Home", "end": "End", "backspace": "Backspace", "f1": "F1",
}  # fmt: skip

IN_OUR_WORDS = {
    "Focus Next": "next pane",
    "Focus Previous": "pane before",
    "Copy selected text": "copy what was dragged over",
}
"""What the keys that every Textual screen has do here."""

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


@dataclass(frozen=True, slots=True)
class Key:
    """An action: its keys, what it does, and where it runs."""

    names: str
    does: str
    node: DOMNode
    action: str


class Help(Overlay):
    """Choosing a row does what its key does."""

    HEADING = "Keys"

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._page = screen

    def made(self) -> Sequence[Row]:
        """The keys of the focused pane, of the screen, of the app; what is shadowed is left out.

        Below them what the signs on the screen mean.
        """
        return [
            *(_row(key.names, key.does, key) for key in keys_of(self._page)),
            Row((Line((Piece("Signs", "strong"),)),)),
            *(_row(sign, means) for sign, means in SIGNS),
        ]

    def foot(self) -> str:
        """What choosing a row does."""
        return "Enter does it · Esc back"


def _row(left: str, right: str, key: "Key | None" = None) -> Row:
    return Row((Line((Piece(f"{left:<18}", "accent"), Piece(right))),), key)


def keys_of(screen: Screen[Any]) -> list[Key]:
    """Each action once, in the order of the bindings: those of the focus first."""
    found: dict[tuple[str, str], Key] = {}
    for key, (node, binding, *_) in screen.active_bindings.items():
        if binding.description and not binding.system and not key.startswith("super+"):
            name = KEY_NAMES.get(key, key)
            does = IN_OUR_WORDS.get(binding.description, binding.description)
            entry = (binding.action, does)
            before = found.get(entry)
            names = f"{before.names} {name}" if before else name
            found[entry] = Key(names, does, node, binding.action)
    return list(found.values())
