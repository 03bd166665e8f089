"""Where one is: the quote at hand, the mention at hand, how far down the text. Always there."""

from textual.reactive import var

from reader.analysis.findings import Actor, Quote
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.colours import colour_of
from reader.tui.widgets.row import Line, Piece, fitted
from reader.tui.widgets.speaking import said_by

NAMED = 12
"""So many columns a name has at least."""


class QuoteStrip(Bar):
    """❝ 2/9 Moreau “We are close”       ● Moreau 3/7   18%

    What is only reported begins with "~", as in the panel.
    """

    quote: var[Quote | None] = var(None)
    """The quote at hand."""
    quoted: var[str] = var("")
    """Its words."""
    ordinal: var[str] = var("")
    """Its place among the quotes: "2/9"."""
    stepping: var[str] = var("")
    """What n steps through, and where one is in it: "● Moreau 3/7"."""
    chosen: var[Actor | None] = var(None)
    """Who is chosen; shown in the actor's colour."""
    share: var[int] = var(0)
    """How far down the text, in hundredths."""

    def watch_quote(self) -> None:
        """Show where one is now."""
        self.refresh()

    watch_quoted = watch_ordinal = watch_stepping = watch_share = watch_quote

    @property
    def _steps(self) -> str:
        """What n steps through; a long name is cut, so that the quote keeps its room."""
        name, blank, number = self.stepping.rpartition(" ")
        room = max(NAMED, self.size.width // 3 - len(number))
        return "".join(piece.words for piece in fitted(Line((Piece(name),)), room)) + blank + number

    def lines(self) -> tuple[Line, ...]:
        """The quote on the left, the rest on the right."""
        colour = colour_of(self.chosen.name) if self.chosen else "accent"
        right = Piece(self._steps, colour), Piece(f"   {self.share}%", "dim")
        if not self.ordinal:  # nothing is open
            return (Line(()),)
        if self.quote is None:
            return (Line((Piece(self.ordinal, "dim"),), right),)
        who = said_by(self.quote)
        sign, colon = ("~", ":") if self.quote.kind == "indirect" else ("❝", "")
        left = Piece(f"{sign} {self.ordinal} ", "dim"), Piece(f"{who}{colon} ", "strong")
        return (Line((*left, Piece(self.quoted, "words")), right),)
