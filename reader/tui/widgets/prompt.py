"""One line to type into, at the foot of the screen: what is asked, the words, what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from reader.tui.widgets.typed_line import TypedLine


class Prompt(Horizontal):
    """Tells every change, and at the end whether it was answered (Enter) or left (Esc)."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave it", show=False, priority=True),
        Binding("up", "recall(-1)", "what was typed before", show=False, priority=True),
        Binding("down", "recall(1)", "what was typed after that", show=False, priority=True),
    ]

    @dataclass
    class Typed(Message):
        """The words are different now."""

        prompt: "Prompt"
        words: str

    @dataclass
    class Answered(Message):
        """The person is done."""

        prompt: "Prompt"
        words: str

    @dataclass
    class Left(Message):
        """The person does not want it after all."""

        prompt: "Prompt"

    def __init__(
        self, purpose: str, asks: str, words: str = "", hint: str = "", before: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.purpose, self._asks, self._words, self._hint = purpose, asks, words, hint
        self._lines = [*(one for one in before if one != words), words]
        self._at = len(self._lines) - 1

    def compose(self) -> ComposeResult:
        """What is asked, the input, and room for what the words come to."""
        yield Static(Content(self._asks), id="asks")
        yield TypedLine(self._words, compact=True, placeholder=self._hint)
        yield Static(id="comes-to")

    has_been_focused = False
    """Whether one could type into it yet."""

    @property
    def line(self) -> Input:
        """What is typed into."""
        return self.query_one(Input)

    def on_descendant_focus(self) -> None:
        """From now on, the focus elsewhere means that one is done."""
        self.has_been_focused = True

    def come_to(self, what: str) -> None:
        """Show what the words come to: "3/14", or a day."""
        self.query_one("#comes-to", Static).update(Content(what))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self, event.value))

    @on(Input.Submitted)
    def _answered(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Answered(self, event.value))

    def action_recall(self, by: int) -> None:
        """What was answered the last times; after them, what one has begun to type."""
        self._lines[self._at] = self.line.value
        self._at = max(0, min(len(self._lines) - 1, self._at + by))
        self.line.value = self._lines[self._at]
        self.line.cursor_position = len(self.line.value)

    def action_leave(self) -> None:
        """Close it; the words are forgotten."""
        self.post_message(self.Left(self))
