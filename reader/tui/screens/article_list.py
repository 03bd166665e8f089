"""The list of articles: a fuzzy filter, the order, and a look at the one under the cursor.

A file that cannot be read stands in it with its reason.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from reader.library import Entry, matching
from reader.tui.screens.article_rows import entry_row
from reader.tui.screens.news import TitlesKnown, titles
from reader.tui.screens.preview import preview
from reader.tui.screens.shelf import ORDERS_SHOWN, Shelf
from reader.tui.screens.typed_list import TypedList
from reader.tui.widgets.rows import Rows
from reader.tui.widgets.typed_line import TypedLine

LOOK_AGAIN = 0.5  # seconds


class ArticleListScreen(TypedList[str | None]):
    """Gives the file that was chosen, or None."""

    HORIZONTAL_BREAKPOINTS = [
        (0, "-narrow"),
        (80, "-normal"),
    ]

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "open", priority=True),
        Binding("tab", "order", "another order", priority=True),
    ]
    KEYS_ARE_FOR = "this list"

    def __init__(
        self, shelf: Shelf, current: Path | None, read_in: Callable[[], Iterable[Entry]]
    ) -> None:
        super().__init__()
        self._shelf, self._current, self._read_in = shelf, str(current), read_in
        self._listed = shelf.entries

    def compose(self) -> ComposeResult:
        """Filter, list, look."""
        yield TypedLine(placeholder="type to filter", compact=True)
        with Horizontal():
            yield Rows()
            yield Static(id="look")
        yield Static(id="order")

    def on_mount(self) -> None:
        """List them, then find out the titles that are not known yet."""
        self._put_in_order()
        self._fill()
        self._find(self._current)
        self.run_worker(self._read_titles, thread=True, group="titles", exclusive=True)
        self.set_interval(LOOK_AGAIN, self._look_again)

    def _look_again(self) -> None:
        """New files join the list and what vanished leaves it; the cursor stays on its article.

        What was not known yet when the list was put in its order is put into it by now.
        """
        self._put_in_order()
        if self._listed is not self._shelf.entries:
            entry = self._entry
            self._fill()
            self._find(entry.file if entry else self._current)

    def _put_in_order(self) -> None:
        if self._shelf.out_of_order and self._shelf.order != "name":
            self._shelf.sort(self._shelf.order)

    def _read_titles(self) -> None:
        worker = get_current_worker()
        for news in titles(self._read_in()):
            if worker.is_cancelled:
                return
            self.post_message(news)

    @on(TitlesKnown)
    def _take_in(self, news: TitlesKnown) -> None:
        entry = self._entry
        self._shelf.note(*news.entries)
        self._fill()
        if entry:
            self._find(entry.file)

    @on(Input.Changed)
    def _filter(self) -> None:
        self.rows.cursor = 0
        self._fill()

    def _fill(self) -> None:
        rows, typed, self._listed = self.rows, self.line.value, self._shelf.entries
        entries = matching(self._shelf.entries, typed) if typed else self._shelf.entries
        rows.placeholder = f"nothing like “{typed}”" if typed else "there are no articles yet"
        rows.rows = [entry_row(entry, self._shelf.is_read(entry)) for entry in entries]
        count = "1 article" if len(entries) == 1 else f"{len(entries):,} articles"
        order = f"{count} by {self._shelf.order} · Tab sorts · Enter opens · Esc back"
        self.query_one("#order", Static).update(Content(order))
        self.cursor_moved()

    def _find(self, file: str) -> None:
        """Put the cursor on a file, wherever the order or the filter has it now."""
        for number, row in enumerate(self.rows.rows):
            if isinstance(row.finding, Entry) and row.finding.file == file:
                self.rows.cursor = number
        self.cursor_moved()

    @property
    def _entry(self) -> Entry | None:
        row = self.rows.row
        return row.finding if row and isinstance(row.finding, Entry) else None

    def cursor_moved(self) -> None:
        """Show the beginning of the article under the cursor, from a worker."""
        entry = self._entry
        look = self.query_one("#look", Static)
        if entry is None or not look.display:
            look.update("")
        else:
            self.run_worker(lambda: self._load(entry), thread=True, group="look", exclusive=True)

    def _load(self, entry: Entry) -> None:
        worker = get_current_worker()
        words = preview(entry)
        if not worker.is_cancelled:
            self.app.call_from_thread(self.query_one("#look", Static).update, words)

    def action_order(self) -> None:
        """Put the list in the next order, and keep that; J and K follow it."""
        place = ORDERS_SHOWN.index(self._shelf.order)
        before = self._entry
        self._shelf.sort(ORDERS_SHOWN[(place + 1) % len(ORDERS_SHOWN)])
        if self._shelf.state:
            self._shelf.state.set("order", self._shelf.order)
        self._fill()
        self._find(before.file if before else "")

    @on(Rows.Chosen)
    def action_choose(self) -> None:
        """Open the article under the cursor."""
        if entry := self._entry:
            self.dismiss(entry.file)

    def action_leave(self) -> None:
        """Empty the filter, then go back."""
        typed = self.line
        if typed.value:
            before = self._entry
            with typed.prevent(Input.Changed):
                typed.value = ""
            self._fill()
            self._find(before.file if before else self._current)
        else:
            self.dismiss(None)
