"""How an article gets onto the screen: the list is made, and a worker reads the file from disk.

A file that cannot be read says why and stays in the list; the rest goes on.
"""

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from reader.article import Article
from reader.library import Entry
from reader.loading.cleaning import clean_line
from reader.tui.screens.arriving import Arriving
from reader.tui.screens.destination import Destination
from reader.tui.screens.news import Read, Refused, listing, reading
from reader.tui.screens.request import Request
from reader.tui.widgets.trouble import Trouble

PLACE_IS_KEPT = 1.0  # seconds: no more is lost whatever happens


class Opening(Arriving):
    """The page, with its article read from disk."""

    KEYS_ARE_FOR = "articles"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "again", "read the file again"),
    ]

    def __init__(self, request: Request, first: Article | None = None) -> None:
        super().__init__(request)
        self.first = first

    def on_mount(self) -> None:
        """Begin with the article that was piped in, or with the list."""
        self.call_after_refresh(self.put_panels)
        self.set_interval(PLACE_IS_KEPT, self.remember_place)
        if self.request.article:
            self.show_article(self.request.article)
        else:
            self._begin(listing(self.request))

    def _begin(self, entries: tuple[Entry, ...]) -> None:
        self.shelf.fill(entries)
        self.list_changed()
        if first := self.shelf.beside(None, 0):
            self.open(first)
        else:
            self._empty()

    def open(self, path: Path, offset: int | None = None, there: Destination | None = None) -> None:
        """Read a file and show it, at a place or where the person left off."""
        self.remember_place()
        self.path = path
        first, self.first = self.first, None
        if first and first.path == path:
            self.show_article(first, offset, there)
        else:
            self.work(reading(path, self.request.encoding, offset, there), "opening")

    @on(Read)
    def _show_read(self, news: Read) -> None:
        if news.article.path in (None, self.path):
            self.show_article(news.article, news.offset, news.there)

    @on(Refused)
    def _show_refused(self, news: Refused) -> None:
        reason = self.shelf.refuse(news.path, news.reason)
        if news.path != self.path:
            return
        entry = self.shelf.entry(news.path)
        name = clean_line(entry.name if entry else news.path.name)
        if self.article and self.article.path == news.path:  # it vanished, and stays readable
            self.say(f"{name}: {reason}")
            return
        self.article = self.analysis = self.found = None
        self.heading = name
        self.list_what_it_holds(news.count)
        self.list_moved()
        more = "\n\nJ and K go on to other articles; o lists them all." if self.ordinal else ""
        self.trouble = f"{name} cannot be read.\n\n{reason}{more}"
        self.query_one(Trouble).focus()

    def _empty(self) -> None:
        self.heading = "newsreader"
        place = (self.request.place or Path()).absolute()
        self.trouble = (
            f"There are no articles in {clean_line(str(place))}.\n\n"
            "Put articles there as .txt, .md, .html or .json files, and press r;\n"
            "or save one from the web:  newsreader add https://…\n\n"
            "? help   q quit"
        )
        self.query_one(Trouble).focus()

    def action_again(self) -> None:
        """Read the file again and keep the place."""
        if self.request.article:
            self.say("what was piped in cannot be read again")
        elif self.path is None:
            self._begin(listing(self.request))
        else:
            self.open(self.path, self.view.top)
            self.say("read again")
