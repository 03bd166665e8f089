"""Where one comes to in an article: a place that was asked for, or where the person left off.

The text is shown first, then that place, then what was found.
"""

from dataclasses import replace
from pathlib import Path

from reader.article import SET_BY_YOU, Article, Published, Span
from reader.tui.screens.analysing import Analysing
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place
from reader.tui.screens.request import Request
from reader.tui.widgets.trouble import Trouble


class Arriving(Analysing):
    """The page, with an article that has just come onto it."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request
        self.path: Path | None = None
        self.own_day: Published | None = None  # as the article itself has it
        self.days: dict[Path | None, Published | None] = {}
        self._kept: Place | None = None
        self._settled = False  # whether one is where one left off in what is open
        self._to_choose: Span | None = None

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """Show the text now, and what is in it as soon as that is known."""
        self._settled = False
        self.trouble, self.found, self.changed, self.doubt = "", None, "", ""
        self.analysis = self.chosen = self.only = self.here = None
        self.hits, self.sought = (), ""
        self.clicked = self._to_choose = None
        self.own_day = article.published
        self.article = self._dated(article)
        self.list_what_it_holds(article.count)
        self.list_moved()
        if self.focused is None or isinstance(self.focused, Trouble):
            self.view.focus()
        start = self.state.place_in(article) if offset is None else offset
        self.call_after_refresh(self._settle, start, there)

    def is_open(self, article: Article) -> bool:
        """Whether it is this one that is open: its file is read again."""
        return self.article is not None and self.article.path == article.path

    def list_what_it_holds(self, count: int) -> None:
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
        self._settled = True
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

    def show_findings(self) -> None:
        """Show what was found, and choose who was asked for."""
        super().show_findings()
        self._choose_who_was_asked_for()

    def _choose_who_was_asked_for(self) -> None:
        """Who is named, told of or speaks at the place one came to, as soon as that is known."""
        place = self._to_choose
        if self.analysis is None or place is None:
            return
        self._to_choose = None
        named = (a for a in self.analysis.actors if place in a.mentions or place == a.role_span)
        speaks = (q.speaker.actor for q in self.analysis.quotes if q.span == place and q.speaker)
        if actor := next(named, None) or next(speaks, None):
            self.chosen, self.hits, self.sought = actor, (), ""

    def remember_place(self) -> None:
        """Keep where the person is in the article, if that is elsewhere than a moment ago."""
        if self._keep_place():
            self.say_once(self.state.notice)

    def on_unmount(self) -> None:
        """Who quits right after a move finds that place again too."""
        self._keep_place()

    def _keep_place(self) -> bool:
        if not self.article or not self._settled or self._kept == self.place:
            return False
        self._kept = self.place
        self.state.keep_place(self.article, self.view.top)
        return True
