"""The articles of the list: the column beside the text, the next one and the one before."""

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from reader.article import fingerprint
from reader.library import Entry, read_entries
from reader.tui.screens.article_rows import entry_row
from reader.tui.screens.news import TitlesKnown, titles
from reader.tui.screens.opening import Opening
from reader.tui.widgets.rows import Rows
from reader.tui.widgets.shelf_column import ShelfColumn

TITLES_WAIT = 0.3  # seconds, until the first article has been painted


class Browsing(Opening):
    """The page, with the list of articles it comes from."""

    KEYS_ARE_FOR = "articles"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("J", "beside(1)", "next article"),
        Binding("K", "beside(-1)", "article before"),
        Binding("u", "unread", "read / unread"),
        Binding("o", "articles", "the list of articles"),
    ]

    def action_beside(self, by: int) -> None:
        """The next article of the list, or the one before."""
        if path := self.shelf.beside(self.path, by):
            self.jumps.leave(self.place)
            self.open(path)
        elif self.shelf.entries or self.has_article():
            self.say("this is the last article" if by > 0 else "this is the first article")

    def action_unread(self) -> None:
        """Mark the article as read, or as unread again: then one moves on to the next."""
        if not self.has_article() or self.article is None:
            return
        read = self.state.is_read(str(self.path), fingerprint(self.article.text))
        (self.state.mark_unread if read else self.state.mark_read)(self.article)
        self.say(f"{'unread again' if read else 'read'}: “{self.article.title}”")
        self.fill_column()
        if read and (path := self.shelf.beside(self.path, 1)):
            self.jumps.leave(self.place)
            self.open(path)

    def action_articles(self) -> None:
        """The list of articles, over the page."""
        from reader.tui.screens.article_list import ArticleListScreen

        if self.request.article:
            self.say("there is no list of articles behind standard input")
            return
        self.remember_place()
        self.app.push_screen(ArticleListScreen(self.shelf, self.path, self.read_in), self._opened)

    def _opened(self, file: str | None) -> None:
        self.fill_column()
        self.ordinal = self.shelf.ordinal(self.path)
        entry = self.shelf.entry_of(file) if file else None
        if entry is None:
            return
        self.focus_on(self.view)
        if entry.path != self.path:
            self.jumps.leave(self.place)
            self.open(entry.path)

    @on(ShelfColumn.Wanted)
    def list_changed(self) -> None:
        """Where there is room for the list: fill it, and find out what the files are called."""
        self.fill_column()
        if self.query_one(ShelfColumn).display and self.shelf.entries:
            self.set_timer(TITLES_WAIT, lambda: self.work(titles(self.read_in()), "titles"))

    def read_in(self) -> Iterator[Entry]:
        """The entries of the list with their titles, read from disk."""
        return read_entries(tuple(self.shelf.entries))

    @on(TitlesKnown)
    def _take_in(self, news: TitlesKnown) -> None:
        self.shelf.note(*news.entries)
        self.ordinal = self.shelf.ordinal(self.path)
        self.fill_column()

    def fill_column(self) -> None:
        """Show the list as it stands, with the open article under its cursor."""
        column = self.query_one(ShelfColumn)
        if column.display:
            entries = self.shelf.entries
            column.rows = [entry_row(entry, self.shelf.is_read(entry)) for entry in entries]
            self.list_moved()

    def list_moved(self) -> None:
        """The row of what is open is marked, as it is now, and under the cursor."""
        column, entry = self.query_one(ShelfColumn), self.shelf.entry(self.path)
        if not column.display or entry is None:
            return
        number = self.shelf.number(self.path)
        row = entry_row(entry, self.shelf.is_read(entry))
        if number < len(column.rows) and column.rows[number] != row:
            column.rows = [*column.rows[:number], row, *column.rows[number + 1 :]]
        column.at_hand = number
        if not column.has_focus:
            column.cursor = number

    @on(Rows.Chosen, "ShelfColumn")
    def _open_row(self, event: Rows.Chosen) -> None:
        if isinstance(event.row.finding, Entry):
            self._opened(event.row.finding.file)
