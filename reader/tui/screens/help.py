"""The keys that work where the focus is, drawn from the bindings themselves."""

from collections.abc import Sequence
from typing import Any

from textual.binding import Binding
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


class Help(Overlay):
    """Choosing a row does what its key does."""

    HEADING = "Keys"

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._page = screen

    def made(self) -> Sequence[Row]:
        """The keys of the focused pane, of the screen, of the app; what is shadowed is left out."""
        return [
            Row((Line((Piece(f"{keys:<18}", "accent"), Piece(does))),), (node, action))
            for keys, does, node, action in keys_of(self._page)
        ]


def keys_of(screen: Screen[Any]) -> list[tuple[str, str, DOMNode, str]]:
    """Each action once: its keys, what it does, where it runs."""
    found: dict[tuple[str, str], tuple[list[str], str, DOMNode, str]] = {}
    for key, active in screen.active_bindings.items():
        binding: Binding = active.binding
        if binding.description and not binding.system:
            entry = (binding.action, binding.description)
            found.setdefault(entry, ([], binding.description, active.node, binding.action))
            found[entry][0].append(KEY_NAMES.get(key, key))
    return [(" ".join(keys), does, node, action) for keys, does, node, action in found.values()]
