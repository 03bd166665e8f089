"""How an article gets onto the screen: listed, read and analysed by workers, each after the last.

The text is painted before the analysis begins, and a file that cannot be read says why and stays
in the list; the rest goes on.
"""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from reader.analysis.findings import Analysis
from reader.article import SET_BY_YOU, Article, Published, Span
from reader.library import Entry
from reader.loading.cleaning import clean_line
from reader.reading_state import ReadingState
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place
from reader.tui.screens.news import Analysed, Read, Refused, analysing, listing, reading
from reader.tui.screens.page import Page
from reader.tui.screens.request import Request
from reader.tui.widgets.trouble import Trouble

PLACE_IS_KEPT = 1.0  # seconds: no more is lost whatever happens


class Opening(Page):
    """The page, with its article read from disk."""

    KEYS_ARE_FOR = "articles"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "again", "read the file again"),
    ]

    def __init__(self, request: Request, first: Article | None = None) -> None:
        super().__init__()
        self.request, self.state = request, ReadingState()
        self.first = first
        self.shelf.state = self.state
        self.found: Analysis | None = None
        self.path: Path | None = None
        self.own_day: Published | None = None  # as the article itself has it
        self.days: dict[Path | None, Published | None] = {}
        self._kept: Place | None = None
        self._to_choose: Span | None = None

    def on_mount(self) -> None:
        """Begin with the article that was piped in, or with the list."""
        self.call_after_refresh(self.put_panels)
        self.set_interval(PLACE_IS_KEPT, self.remember_place)
        if self.request.article:
            self.show_article(self.request.article)
        else:
            self._begin(listing(self.request))

    def on_unmount(self) -> None:
        """Let go of the reading state."""
        self.state.close()

    def work(self, news: Generator[Message, None, None], group: str) -> None:
        """Have a thread loop over the news and hand it to the screen; a later one takes over."""

        def loop() -> None:
            worker = get_current_worker()
            with closing(news):
                for message in news:
                    if worker.is_cancelled:
                        return
                    self.post_message(message)

        self.run_worker(loop, thread=True, exclusive=True, group=group)

    def _begin(self, entries: tuple[Entry, ...]) -> None:
        self.shelf.fill(entries)
        self.list_changed()
        if first := self.shelf.beside(None, 0):
            self.open(first)
        else:
            self._empty()

    def list_changed(self) -> None:
        """The list is another one: for what shows it."""

    def list_moved(self) -> None:
        """Another article of the list is open, or this one is read now: for what shows it."""

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

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """Show the text now, and what is in it as soon as that is known."""
        self.trouble, self.found, self.changed, self.doubt = "", None, "", ""
        self.analysis = self.chosen = self.only = self.here = None
        self.hits, self.sought, self._to_choose = (), "", None
        self.own_day = article.published
        self.article = self._dated(article)
        self._list_what_it_holds(article.count)
        self.list_moved()
        if self.focused is None or isinstance(self.focused, Trouble):
            self.view.focus()
        start = self.state.place_in(article) if offset is None else offset
        self.call_after_refresh(self._settle, start, there)

    def _list_what_it_holds(self, count: int) -> None:
        """A mailbox, a feed, an archive: J goes on to the next article in it."""
        if self.shelf.hold(self.path, count):
            self.list_changed()
        self.ordinal = self.shelf.ordinal(self.path)

    def _dated(self, article: Article) -> Article:
        """The article with its day: set just now, asked for, set some day, or its own."""
        if article.path in self.days:
            return replace(article, published=self.days[article.path])
        asked = self.request.published
        day = Published(asked, SET_BY_YOU) if asked else self.state.published(article)
        return replace(article, published=day or article.published)

    def _settle(self, offset: int, there: Destination | None) -> None:
        """The text is laid out: go to where the person left off, then look for findings."""
        if there and there.at:
            self.light_up_there(there)
        elif offset:
            self.view.show_from(offset)
        self.locate()
        self.call_after_refresh(self.analyse)

    def light_up_there(self, there: Destination) -> None:
        """Show the place, and let n step through all that was found."""
        length = len(self.article.text) if self.article else 0
        self.sought_by = there.key
        self.hits = tuple(span for span in there.spans if span.end <= length)
        self.sought = there.sought if self.hits else ""
        if there.at and there.at.end <= length:
            self.show(there.at)
        self._to_choose = there.at if there.chosen else None
        self._choose_who_was_asked_for()

    def _choose_who_was_asked_for(self) -> None:
        """Who is named at the place one came to, or speaks there, as soon as that is known."""
        place = self._to_choose
        if self.analysis is None or place is None:
            return
        self._to_choose = None
        named = (actor for actor in self.analysis.actors if place in actor.mentions)
        speaks = (q.speaker.actor for q in self.analysis.quotes if q.span == place and q.speaker)
        if actor := next(named, None) or next(speaks, None):
            self.chosen, self.hits, self.sought = actor, (), ""

    def analyse(self) -> None:
        """Find out who, who said what, and when."""
        if self.article:
            self.work(analysing(self.article), "analysing")

    @on(Analysed)
    def _show_analysed(self, news: Analysed) -> None:
        if self.article == news.analysis.article:
            self.found = news.analysis
            self.show_findings()
            self._choose_who_was_asked_for()
            self.state.mark_read(news.analysis.article)
            self.list_moved()

    def show_findings(self) -> None:
        """Show what was found, without the actors that are hidden."""
        if self.found is None or self.article is None:
            return
        from reader.tui.widgets.date_check import doubt_about

        self.doubt = doubt_about(self.found)
        hidden = self.state.hidden()
        actors = tuple(actor for actor in self.found.actors if actor.name not in hidden)
        self.hidden = len(self.found.actors) - len(actors)
        self.analysis = replace(self.found, actors=actors)

    @on(Refused)
    def _show_refused(self, news: Refused) -> None:
        self.shelf.refuse(news.path, news.reason)
        if news.path != self.path:
            return
        entry = self.shelf.entry(news.path)
        name = clean_line(entry.name if entry else news.path.name)
        if self.article and self.article.path == news.path:  # it vanished, and stays readable
            self.say(f"{name}: {news.reason}")
            return
        self.article = self.analysis = self.found = None
        self.heading = name
        self._list_what_it_holds(news.count)
        self.list_moved()
        more = "\n\nJ and K go on to other articles; o lists them all." if self.ordinal else ""
        self.trouble = f"{name} cannot be read.\n\n{news.reason}{more}"
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

    def remember_place(self) -> None:
        """Keep where the person is in the article, if that is elsewhere than a moment ago."""
        if self.article and self.analysis and self._kept != self.place:
            self._kept = self.place
            self.state.keep_place(self.article, self.view.top)
            if self.state.notice:
                self.say(self.state.notice)

    def action_again(self) -> None:
        """Read the file again and keep the place."""
        if self.request.article:
            self.say("what was piped in cannot be read again")
        elif self.path is None:
            self._begin(listing(self.request))
        else:
            self.open(self.path, self.view.top)
            self.say("read again")
