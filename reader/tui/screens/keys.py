"""Which keys work where the focus is, and what for: drawn from the bindings themselves.

A class of the reading screen says what its keys are for in `KEYS_ARE_FOR`; they stand together.
"""

from dataclasses import dataclass, replace
from typing import Any

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Input

KEY_NAMES = {
    "question_mark": "?", "slash": "/", "backslash": "\\", "asterisk": "*", "plus": "+",
    "minus": "-", "colon": ":", "left_square_bracket": "[", "right_square_bracket": "]",
    "escape": "Esc", "enter": "Enter", "space": "Space", "pagedown": "PgDn", "pageup": "PgUp",
    "down": "↓", "up": "↑", "left": "←", "right": "→", "alt+right": "alt+→", "tab": "Tab",
    "shift+tab": "Shift+Tab", "home": "Home", "end": "End", "backspace": "Backspace", "f1": "F1",
    "Z": "ZZ",
}  # fmt: skip

IN_OUR_WORDS = {
    "Focus Next": "next pane",
    "Focus Previous": "pane before",
    "Copy selected text": "copy what was dragged over",
}
"""What the keys that every Textual screen has do here."""

HERE, REST = "this pane", "anywhere"
"""What the keys of the focused pane are for, and those of the whole program."""


@dataclass(frozen=True, slots=True)
class Key:
    """An action: its keys, what it does, and where it runs."""

    names: str
    does: str
    node: DOMNode
    action: str


def keys_of(screen: Screen[Any]) -> list[Key]:
    """What each does once, in the order of the bindings: those of the focus first.

    The keys that edit what is typed are as everywhere, and left out.
    """
    found: dict[str, Key] = {}
    for key, (node, binding, *_) in screen.active_bindings.items():
        idle = isinstance(node, ModalScreen) and binding.description in IN_OUR_WORDS  # one pane
        told = binding.description and not binding.system and not isinstance(node, Input)
        if told and not idle and not key.startswith("super+"):
            name = KEY_NAMES.get(key, key)
            does = IN_OUR_WORDS.get(binding.description, binding.description)
            if before := found.get(does):
                found[does] = replace(before, names=f"{before.names} {name}")
            else:
                found[does] = Key(name, does, node, binding.action)
    return list(found.values())


async def press(app: App[Any], chosen: object) -> None:
    """Do what a key does, if one was chosen."""
    if isinstance(chosen, Key):
        await app.run_action(chosen.action, chosen.node)


def by_purpose(keys: list[Key]) -> dict[str, list[Key]]:
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
