"""Who said what: the speaker first, then the words."""

from collections.abc import Iterable

from textual.reactive import var

from reader.analysis.findings import Actor, Analysis, Quote
from reader.article import Span
from reader.tui.widgets.listed import listed
from reader.tui.widgets.panel import Panel
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.speaking import said_by


class QuotesPanel(Panel):
    """One row a quote: speaker and act, and the words under them."""

    PANE = "quotes"
    HEADING, LOOKING, NOTHING = "Quotes", "finding quotes…", "nothing is quoted"

    only: var[Actor | None] = var(None)
    """Only what this actor said is shown."""

    quote: var[Quote | None] = var(None)
    """The quote at hand; its row is kept in sight, so that one begins there."""

    def watch_quote(self) -> None:
        """Keep up with the reader."""
        self.follow(self.quote.span if self.quote else None)

    def watch_only(self) -> None:
        """Show one actor's quotes, or all."""
        self.cursor = 0
        self.rebuild()

    def count(self, analysis: Analysis) -> int:
        """All quotes, whoever said them."""
        return len(listed(analysis))

    def made(self, analysis: Analysis) -> Iterable[Row]:
        """The quotes in the order of the text."""
        for quote in listed(analysis, self.only):
            also = f"{said_by(quote)} {quote.act}"
            yield Row(_lines(quote, analysis.article.text), quote, also=also)

    def places(self, finding: object) -> tuple[Span, ...]:
        """Where the quote stands."""
        return (finding.span,) if isinstance(finding, Quote) else ()

    def _nothing(self, analysis: Analysis | None) -> str:
        if analysis and self.only and not self.needle:
            return f"{self.only.name} is not quoted here"
        return super()._nothing(analysis)

    @property
    def narrowed(self) -> bool:
        """Whether one actor's quotes alone are listed."""
        return self.only is not None

    def _heading(self, analysis: Analysis | None) -> str:
        whose = f" · {self.only.name}".replace("[", r"\[") if self.only else ""
        return super()._heading(analysis) + whose


def _lines(quote: Quote, text: str) -> tuple[Line, ...]:
    mark = Piece("~ " if quote.kind == "indirect" else "  ", "dim")  # reported, without marks
    words = Line((mark, Piece(quote.span.in_one_line(text), "words")))
    if quote.continues:
        return (words,)
    known = quote.speaker is not None
    who = Piece(said_by(quote), "strong" if known else "dim")
    return Line((who,), (Piece(quote.act, "dim"),), yields=True), words
