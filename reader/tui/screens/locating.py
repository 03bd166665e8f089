"""Where one is in the article: the place, the finding at hand, and what the strip says of both.

Here are the moves that every action is made of: `show` and `travel`.
"""

from textual import on

from reader.analysis.findings import Actor, Analysis, Quote
from reader.article import Span
from reader.tui.screens.focusing import Focusing
from reader.tui.screens.jump_list import Place
from reader.tui.screens.nearest import step
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.listed import listed


class Locating(Focusing):
    """The page, and where the person is in it."""

    clicked: int | None = None
    """The offset of the last click in the text, until one goes elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._quotes: tuple[Quote, ...] = ()
        self._quotes_of: tuple[Analysis | None, Actor | None] | None = None

    @property
    def place(self) -> Place:
        """Where one is."""
        return Place(self.article.path if self.article else None, self.view.top)

    def show(self, span: Span) -> None:
        """Scroll to a stretch of the text and light it up; not remembered."""
        self.clicked = None
        self.here = span
        self.reveal(span)
        self.locate()

    def reveal(self, span: Span) -> None:
        """Put a stretch of the text in sight."""
        self.note_what_is_covered()
        self.view.go_to(span)

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
