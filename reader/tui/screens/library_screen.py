"""A question to the whole library in one line, and what is found, as one types.

A kind of question is a subclass: what it finds, in `found`, and what it says beside that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from reader.index import BadQuery, Index
from reader.tui.screens.question import Question
from reader.tui.screens.standing import Standing
from reader.tui.screens.typed_list import TypedList
from reader.tui.widgets.row import Row
from reader.tui.widgets.rows import Rows
from reader.tui.widgets.typed_line import TypedLine

ASK_AGAIN = 0.5  # seconds, while the index fills

CAN_BE_ASKED = (
    ("fuel tax", "both words, wherever they stand"),
    ('"fuel tax"', "the words as they stand together"),
    ("subsid*", "how words begin"),
    ("-diesel", "what must not be there"),
    ("actor:Moreau", "who is named; also a group, a place"),
    ("said-by:Bello", "what somebody said; the words are in the quote"),
    ("kind:person", "or organization, place, group"),
    ("kind:direct", "or partial, indirect: quotes of that kind"),
    ("after:2019-06", "published in that month or later"),
    ("before:2019-06-26", "published earlier than that day"),
)
"""What `reader.index.typed_query` understands, for the help."""


class LibraryScreen(TypedList[object]):
    """Gives the destination of the row that was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "open it there", priority=True),
    ]

    KEYS_ARE_FOR = "this list"

    ASKS = ""
    NOTHING = ""  # what is said where nothing was typed and there is nothing

    @dataclass
    class Found(Message):
        """What there is for the words; or only why not."""

        typed: str
        rows: list[Row]
        says: str
        bad: bool = False

    def __init__(self, index: Index, standing: Callable[[], Standing], question: Question) -> None:
        super().__init__()
        self.index, self._standing, self._question = index, standing, question
        self._stood = standing()

    def help(self) -> Screen[object]:
        """The keys that work here, and what can be asked."""
        from reader.tui.screens.help import Help

        return Help(self, "what can be asked", CAN_BE_ASKED)

    def found(self, typed: str) -> tuple[list[Row], str]:
        """The rows for what was typed, and a few words about them; raises BadQuery."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The question, the answers, what is to be said of them."""
        yield TypedLine(self._question.typed, placeholder=self.ASKS, compact=True)
        yield Rows()
        yield Static(id="says")

    def on_mount(self) -> None:
        """Ask at once, and again while the index fills."""
        self.set_interval(ASK_AGAIN, self._ask_again)
        self.ask()

    def _ask_again(self) -> None:
        if self._standing() != self._stood:
            self._stood = self._standing()
            self.ask()

    @on(Input.Changed)
    def ask(self) -> None:
        """Have a worker find it."""
        typed = self.line.value
        self.run_worker(lambda: self._find(typed), thread=True, exclusive=True)

    def _find(self, typed: str) -> None:
        worker = get_current_worker()
        try:
            found = self.Found(typed, *self.found(typed))
        except BadQuery as bad:
            found = self.Found(typed, [], str(bad), bad=True)
        if not worker.is_cancelled:
            self.post_message(found)

    @on(Found)
    def _show(self, found: Found) -> None:
        if found.typed == self.line.value:
            words = found.typed.strip()
            yet = " yet" if self._standing().says else ""
            nothing = f"nothing in the library{yet} for “{words}”" if words else self.NOTHING
            self.rows.placeholder = "" if found.bad else nothing
            self.rows.rows = found.rows
            self._stay(found.typed)
            keys = "Enter goes there · Esc back" if found.rows else "F1 help · Esc back"
            says = " · ".join(part for part in (found.says, self._standing().says, keys) if part)
            foot = self.query_one("#says", Static)
            foot.set_class(found.bad, "-bad")
            foot.update(Content(says))

    def _stay(self, typed: str) -> None:
        """On the row one is at, while the index brings others; another question begins anew."""
        if typed != self._question.typed:
            self._question.typed, self._question.at = typed, None
        self._question.put(self.rows)
        self.cursor_moved()

    def cursor_moved(self) -> None:
        """Note where one is."""
        self._question.note(self.rows)

    @on(Rows.Chosen)
    def action_choose(self) -> None:
        """Go where the row under the cursor leads."""
        self.cursor_moved()
        if self._question.at:
            self.dismiss(self._question.at)

    def action_leave(self) -> None:
        """Empty the line, then go back."""
        if self.line.value:
            self.line.value = self._question.typed = ""
        else:
            self.dismiss(None)
