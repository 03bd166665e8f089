"""The keys that work where the focus is, drawn from the bindings themselves.

A class of the reading screen says what its keys are for in `KEYS_ARE_FOR`; they stand together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from reader.article import Span
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.wrapping import rows_of

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

HERE, REST = "this pane", "anywhere"
"""What the keys of the focused pane are for, and those of the whole program."""

NAMES, LEAST = 20, 10
"""The columns of the keys, and the fewest of what they do."""

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
        rows: list[Row] = []
        for purpose, keys in _by_purpose(keys_of(self._page)).items():
            rows.append(_heading(purpose))
            rows.extend(_row(key.names, key.does, key) for key in keys)
        return [*rows, _heading("signs"), *(self._sign(sign, means) for sign, means in SIGNS)]

    def _sign(self, sign: str, means: str) -> Row:
        """What a sign means, whole at any width."""
        width = max(LEAST, self.room - NAMES)
        first, *rest = rows_of(means, Span(0, len(means)), width)
        lines = [
            _line(sign, means[slice(*first)]),
            *(_line("", means[slice(*one)]) for one in rest),
        ]
        return Row(tuple(lines))

    def on_resize(self) -> None:
        """Break what is long anew."""
        self.rows.rows = self.made()

    def on_mount(self) -> None:
        """Begin on the first key; the heading above it is none."""
        self.call_after_refresh(setattr, self.rows, "cursor", 1)

    def foot(self) -> str:
        """What choosing a row does."""
        return "Enter does it · Esc back"


def _by_purpose(keys: list[Key]) -> dict[str, list[Key]]:
    """The keys of the focused pane, then the screen's by what they are for, then the rest."""
    purposes: dict[str, list[Key]] = {HERE: []}
    for key in sorted(keys, key=lambda key: _purpose(key) == REST):
        purposes.setdefault(_purpose(key), []).append(key)
    return {purpose: those for purpose, those in purposes.items() if those}


def _purpose(key: Key) -> str:
    if isinstance(key.node, Widget) and not isinstance(key.node, Screen):
        return HERE
    for kind in type(key.node).__mro__:
        bindings = kind.__dict__.get("BINDINGS", ())
        if any(isinstance(one, Binding) and one.action == key.action for one in bindings):
            return str(kind.__dict__.get("KEYS_ARE_FOR", REST))
    return REST


def _heading(words: str) -> Row:
    return Row((Line((Piece(words, "strong"),)),))


def _row(left: str, right: str, key: "Key | None" = None) -> Row:
    return Row((_line(left, right),), key)


def _line(left: str, right: str) -> Line:
    return Line((Piece(f"  {left:<{NAMES - 2}}", "accent"), Piece(right)))


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
