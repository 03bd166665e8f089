"""What is on the screen: the article, what was found in it, and a line that says what happened.

Here the widgets are bound to the state of `shown.py`. The rest of the screen is a chain of classes,
a room each, that goes on from here: what it is about, with its keys. Which pane has the focus and
where one is (focusing, locating); how an article comes (analysing, arriving, opening, browsing);
going about in it (stepping, crossing, choosing, peeking); what is asked (asking, seeking, dating,
peeling); keeping; the library (indexing, consulting); watching; and `reading.py`, the last.
"""

from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.timer import Timer

from reader.tui.screens import breakpoints
from reader.tui.screens.jump_list import JumpList
from reader.tui.screens.shelf import Shelf
from reader.tui.screens.shown import Shown
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.hint_line import HintLine
from reader.tui.widgets.parts import LOOKS
from reader.tui.widgets.quote_strip import QuoteStrip
from reader.tui.widgets.shelf_column import ShelfColumn
from reader.tui.widgets.title_bar import TitleBar
from reader.tui.widgets.trouble import Trouble

NOTICE_STAYS = 6.0  # seconds; long enough to read a path


class Page(Shown):
    """The article beside its panels."""

    COMPONENT_CLASSES = LOOKS
    CSS_PATH = "../newsreader.tcss"
    AUTO_FOCUS = "ArticleView"
    HORIZONTAL_BREAKPOINTS = breakpoints.HORIZONTAL
    VERTICAL_BREAKPOINTS = breakpoints.VERTICAL

    def __init__(self) -> None:
        super().__init__()
        self.shelf, self.jumps = Shelf(), JumpList()
        self.view = ArticleView()  # the text
        self._notice_timer: Timer | None = None
        self._said: set[str] = set()

    def compose(self) -> ComposeResult:
        """The frame, the text and the panels."""
        yield TitleBar().data_bind(
            Page.article, Page.heading, Page.ordinal, Page.indexing, Page.changed, Page.doubt
        )
        with Horizontal(id="desk"):
            yield ShelfColumn(id="column")
            with Container(id="page"):
                yield self.view.data_bind(
                    Page.article, Page.analysis, Page.chosen, Page.hits, Page.here,
                    Page.highlights, Page.measure,
                )  # fmt: skip
                yield Trouble().data_bind(Page.trouble)
            yield Container(id="side")
        yield QuoteStrip().data_bind(
            Page.quote,
            Page.quoted,
            Page.stepping,
            Page.share,
            Page.chosen,
            ordinal=Page.quote_ordinal,
        )
        yield HintLine().data_bind(Page.notice, Page.pane)

    def put_panels(self) -> None:
        """Fill the place kept for the panels, once; the text is painted before that."""
        from reader.tui.widgets.actors_panel import ActorsPanel
        from reader.tui.widgets.dates_panel import DatesPanel
        from reader.tui.widgets.quotes_panel import QuotesPanel

        side = self.query_one("#side")
        if side.is_attached and not side.children:
            side.mount(
                ActorsPanel().data_bind(Page.analysis, Page.chosen, Page.hidden),
                QuotesPanel().data_bind(Page.analysis, Page.only, Page.quote),
                DatesPanel().data_bind(Page.analysis, Page.here),
            )

    def has_article(self) -> bool:
        """Whether an article is open; if not, the person is told what helps."""
        if self.article is None and not self.shelf.entries:
            self.say("there are no articles here; r looks again")
        elif self.article is None:
            reads = "the article is still being read"
            self.say("nothing is open; o lists the articles" if self.trouble else reads)
        return self.article is not None

    def list_changed(self) -> None:
        """The list is another one: for what shows it."""

    def list_moved(self) -> None:
        """Another article of the list is open, or this one is read now: for what shows it."""

    def library_changed(self) -> None:
        """Articles came, went or have another day: for what holds what was found in them."""

    def say(self, notice: str) -> None:
        """Tell the person what just happened, for a few seconds."""
        self.notice = notice
        if self._notice_timer:
            self._notice_timer.stop()
        self._notice_timer = self.set_timer(NOTICE_STAYS, self.hush)

    def say_once(self, notice: str) -> None:
        """Tell the person what stays so; to hear it at every move would hide all else."""
        if notice and notice not in self._said:
            self._said.add(notice)
            self.say(notice)

    def hush(self) -> None:
        """Give the line of hints back."""
        self.notice = ""

    def on_key(self) -> None:
        """The next key takes a notice away, as in less; what the key says comes after this."""
        self.hush()

    def watch_notice(self, notice: str) -> None:
        """Where only the text is shown, a notice is shown over it; but over nothing one types."""
        self.set_class(bool(notice) and not self.has_class("-asking"), "-noticed")
