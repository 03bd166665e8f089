"""Who: the actors of the article, the most important first, with their roles and where they appear.

The long tail, named once and saying nothing, is folded into one row until it is asked for.
"""

from collections.abc import Iterable

from textual.reactive import var

from reader.analysis.findings import Actor, Analysis
from reader.tui.widgets.colours import colour_of
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.panel import Panel, fold_row
from reader.tui.widgets.presence import presence
from reader.tui.widgets.row import Line, Piece, Row

WIDE = 34
"""From this width on the bar has eight cells, else four: a name needs its room."""

SHOWN = 20
"""So many actors are shown before the rest is folded: two screens of a panel at 40 rows."""


class ActorsPanel(Panel):
    """One row an actor: kind, name, count, bar; the role under it."""

    PANE = "actors"
    HEADING, LOOKING, NOTHING = "Actors", "finding actors…", "nobody is named"

    chosen: var[Actor | None] = var(None)
    """Who is chosen; marked in the list."""

    hidden: var[int] = var(0, init=False)
    """How many are not listed because the person hid them."""

    def watch_hidden(self) -> None:
        """Say so."""
        self.rebuild()

    def _heading(self, analysis: Analysis | None) -> str:
        hidden = f" · {self.hidden} hidden" if analysis and self.hidden else ""
        return super()._heading(analysis) + hidden

    def _nothing(self, analysis: Analysis | None) -> str:
        if analysis and self.hidden and not analysis.actors:
            return "all hidden; U undoes it"
        return super()._nothing(analysis)

    def watch_chosen(self) -> None:
        """Mark who is chosen."""
        self.rebuild()
        self.show(self.chosen)

    def on_resize(self) -> None:
        """A wider panel has room for wider bars."""
        if self.analysis:
            self.rebuild()

    def count(self, analysis: Analysis) -> int:
        """All actors."""
        return len(analysis.actors)

    def made(self, analysis: Analysis) -> Iterable[Row]:
        """The head of the list, and the tail or the row that stands for it."""
        actors = analysis.actors
        whole = self.unfolded or bool(self.needle) or len(actors) <= SHOWN + 1
        length = len(analysis.article.text)
        for actor in actors if whole else actors[:SHOWN]:
            yield Row(self._lines(actor, length), actor, actor.kind)
        if not whole:
            yield fold_row(len(actors) - SHOWN)

    def _lines(self, actor: Actor, length: int) -> tuple[Line, ...]:
        mark = "▶" if actor == self.chosen else KIND_MARKS[actor.kind]
        name = (Piece(f"{mark} ", colour_of(actor.name)), Piece(actor.name, actor.kind))
        cells = 8 if self.size.width >= WIDE else 4
        bar = Piece(f" {presence(actor.mentions, length, cells)}", "dim")
        first = Line(name, (Piece(f"{len(actor.mentions):,}"), bar))
        if not actor.role:
            return (first,)
        return first, Line((Piece(f"  {actor.role}", "dim"),))
