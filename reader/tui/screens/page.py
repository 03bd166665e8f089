"""What is on the screen: the article, what was found in it, and where the person is in it.

Here the widgets are bound to the state of `shown.py`, and here are the few things that every
action is made of: `show`, `travel`, `say`. The actions themselves stand by what they are for, each
with its keys: opening, browsing, stepping, choosing, asking, keeping, consulting, watching.
"""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.timer import Timer
from textual.widget import Widget

from reader.analysis.findings import Actor, Analysis, Quote
from reader.article import Span
from reader.tui.screens import breakpoints
from reader.tui.screens.jump_list import JumpList, Place
from reader.tui.screens.nearest import step
from reader.tui.screens.shelf import Shelf
from reader.tui.screens.shown import Shown
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.hint_line import HintLine
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.listed import listed
from reader.tui.widgets.parts import LOOKS
from reader.tui.widgets.quote_strip import QuoteStrip
from reader.tui.widgets.shelf_column import ShelfColumn
from reader.tui.widgets.title_bar import TitleBar
from reader.tui.widgets.trouble import Trouble

NOTICE_STAYS = 6.0  # seconds; long enough to read a path


class Page(Shown):
    """The article beside its panels; what is shown and where one is."""

    COMPONENT_CLASSES = LOOKS
    CSS_PATH = "../newsreader.tcss"
    AUTO_FOCUS = "ArticleView"
    HORIZONTAL_BREAKPOINTS = breakpoints.HORIZONTAL
    VERTICAL_BREAKPOINTS = breakpoints.VERTICAL

    def __init__(self) -> None:
        super().__init__()
        self.shelf, self.jumps = Shelf(), JumpList()
        self._notice_timer: Timer | None = None
        self._quotes: tuple[Quote, ...] = ()
        self._quotes_of: tuple[Analysis | None, Actor | None] | None = None

    def compose(self) -> ComposeResult:
        """The frame, the text and the panels."""
        yield TitleBar().data_bind(
            Page.article, Page.heading, Page.ordinal, Page.indexing, Page.changed, Page.doubt
        )
        with Horizontal(id="desk"):
            yield ShelfColumn(id="column")
            with Container(id="page"):
                yield ArticleView().data_bind(
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

    @property
    def view(self) -> ArticleView:
        """The text."""
        return self.query_one(ArticleView)

    @property
    def page_pane(self) -> Widget:
        """What the page shows: the text, or why there is none."""
        return self.query_one(Trouble) if self.trouble else self.view

    @property
    def place(self) -> Place:
        """Where one is."""
        return Place(self.article.path if self.article else None, self.view.top)

    def say(self, notice: str) -> None:
        """Tell the person what just happened, for a few seconds."""
        self.notice = notice
        if self._notice_timer:
            self._notice_timer.stop()
        self._notice_timer = self.set_timer(NOTICE_STAYS, self.hush)

    def hush(self) -> None:
        """Give the line of hints back."""
        self.notice = ""

    def on_key(self) -> None:
        """The next key takes a notice away, as in less; what the key says comes after this."""
        self.hush()

    def watch_notice(self, notice: str) -> None:
        """Where only the text is shown, a notice is shown over it."""
        self.set_class(bool(notice), "-noticed")

    def show(self, span: Span) -> None:
        """Scroll to a stretch of the text and light it up; not remembered."""
        self.clicked = None
        self.here = span
        self.reveal(span)
        self.locate()

    def reveal(self, span: Span) -> None:
        """Put a stretch of the text in sight."""
        self._note_what_is_covered()
        self.view.go_to(span)

    def _note_what_is_covered(self) -> None:
        """Tell the text how much of its foot the panels lie over, on a narrow screen."""
        side = self.query_one("#side")
        over = self.view.region.intersection(side.region)
        self.view.covered = over.height if over else 0  # beside it is not over it

    def travel(self, span: Span) -> None:
        """Go to a stretch of the text; ctrl+o comes back."""
        self.jumps.leave(self.place)
        self.show(span)

    def watch_trouble(self, trouble: str) -> None:
        """Say why there is nothing to read in the place of the text."""
        self.set_class(bool(trouble), "-trouble")
        self.pane = self.pane_now()
        self.locate()

    def watch_analysis(self) -> None:
        """Reckon again where one is among the findings."""
        self.locate()

    watch_chosen = watch_hits = watch_only = watch_analysis

    @on(ArticleView.Moved)
    def locate(self) -> None:
        """Work out what the strip says: the quote at hand, the mention at hand, how far down."""
        if not self.is_mounted:
            return
        self.share = self.view.share
        self.stepping = self._where_in_steps()
        quotes = self.quotes
        number = self._quote_at_hand(quotes)
        self.quote = None if number is None else quotes[number]
        self.quoted = " ".join(self._words(self.quote.span).split()) if self.quote else ""
        self.quote_ordinal = self._which(number, len(quotes))

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """What w steps through; worked out once for each analysis and actor."""
        for_whom = self.analysis, self.only
        if self._quotes_of is None or any(
            before is not now for before, now in zip(self._quotes_of, for_whom, strict=True)
        ):
            self._quotes_of = for_whom
            self._quotes = listed(self.analysis, self.only) if self.analysis else ()
        return self._quotes

    def _which(self, number: int | None, count: int) -> str:
        if number is not None:
            return f"{number + 1:,}/{count:,}"
        if self.trouble or not self.article:
            return ""
        return "no quotes" if self.analysis else "finding actors, quotes, dates…"

    def _words(self, span: Span) -> str:
        return span.of(self.article.text) if self.article else ""

    def _quote_at_hand(self, quotes: tuple[Quote, ...]) -> int | None:
        """The quote one is at, else the first on the screen, else the last before it."""
        if not quotes:
            return None
        if (here := self.here) and here.overlaps(self.view.in_sight):
            spans = [quote.span for quote in quotes]
            if here in spans:
                return spans.index(here)
            for number, span in enumerate(spans):
                if span.holds(here) or here.holds(span):
                    return number
        found = step([quote.span for quote in quotes], self.view.top - 1, 1)
        return len(quotes) - 1 if not found or found.wrapped else found.number

    @property
    def steps(self) -> tuple[Span, ...]:
        """What n and N step through: what is sought, else the mentions of who is chosen."""
        if self.hits or self.sought:
            return self.hits
        return self.chosen.mentions if self.chosen else ()

    def _where_in_steps(self) -> str:
        steps = self.steps
        if not steps and not self.sought:
            return ""
        name = f"{self.sought_by}{self.sought}" if self.sought else ""
        if self.chosen and not self.sought:
            name = f"{KIND_MARKS[self.chosen.kind]} {self.chosen.name}"
        number = f"{steps.index(self.here) + 1:,}/" if self.here in steps else ""
        return f"{name} {number}{len(steps):,}"

    clicked: int | None = None
    """The offset of the last click in the text, until one goes elsewhere."""

    def on_descendant_focus(self) -> None:
        """The panels come forward, and the hints change, with the focus."""
        self.in_panel = self._is_panel(self.focused)
        self.pane = self.pane_now()
        self.set_class(self.in_panel or bool(self.query(".-asked")), "-panels")
        self.call_after_refresh(self._note_what_is_covered)

    def on_descendant_blur(self) -> None:
        """A pane that a smaller terminal hides gives the focus to the page."""
        self.call_after_refresh(self._keep_a_focus)

    def _keep_a_focus(self) -> None:
        if self.focused is None and self.is_current:
            self.page_pane.focus()

    def pane_now(self) -> str:
        """Which hints help, by where the focus is."""
        if self.in_panel:
            return str(getattr(self.focused, "PANE", "text"))
        if isinstance(self.focused, ShelfColumn):
            return "list"
        return "nothing" if self.trouble else "text"

    def focus_on(self, widget: Widget) -> None:
        """Put the focus there, also where a narrow screen or zen had hidden it.

        Where there is nothing to read, there are no text and no panels to go to.
        """
        if self.trouble and not isinstance(widget, ShelfColumn):
            widget = self.page_pane
        self.set_class(self._is_panel(widget), "-panels")
        if widget is not self.page_pane:
            self.remove_class("-zen")
        self.set_focus(widget)

    def _is_panel(self, widget: Widget | None) -> bool:
        return widget is not None and widget.parent is self.query_one("#side")
