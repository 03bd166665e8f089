"""Looking without leaving: moving in a panel is a peek, and Esc returns to where one was.

The text scrolls and lights up under a peek; Enter or a click goes there.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.findings import Actor, Quote
from reader.article import Article, Published, Span
from reader.tui.screens.choosing import Choosing
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place

if TYPE_CHECKING:
    from reader.tui.widgets.row import Row
    from reader.tui.widgets.rows import Rows


@dataclass(frozen=True, slots=True)
class BeforePeek:
    """Where one was, and what was lit up."""

    place: Place
    here: Span | None
    chosen: Actor | None


class Peeking(Choosing):
    """The page, with its panels looked through."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.peeking: BeforePeek | None = None

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """Another article: there is nothing to return to from a peek."""
        self.peeking = None
        super().show_article(article, offset, there)

    def action_focus_text(self) -> None:
        """Back to the text, which stays where it is."""
        self.keep_peek()
        super().action_focus_text()

    def on_descendant_focus(self) -> None:
        """Who clicks into the text while peeking stays there."""
        if self.view.has_focus:
            self.keep_peek()

    def keep_peek(self) -> None:
        """What was peeked at is where one is now; ctrl+o goes back."""
        if self.peeking:
            self.jumps.leave(self.peeking.place)
        self.peeking = None

    def end_peek(self) -> None:
        """Back to where one was before peeking."""
        before, self.peeking = self.peeking, None
        if before:
            self.chosen, self.here = before.chosen, before.here
            self.view.show_from(before.place.offset)
            self.locate()

    def on_rows_peeked(self, event: "Rows.Peeked") -> None:
        """Look there, and remember where to return to."""
        if event.rows is self.panel:
            if self.peeking is None:
                self.peeking = BeforePeek(self.place, self.here, self.chosen)
            self._light_up(event.row)

    def on_rows_chosen(self, event: "Rows.Chosen") -> None:
        """Go there, or unfold what a row stands for."""
        from reader.tui.widgets.panel import Fold, Panel

        if not isinstance(event.rows, Panel):
            return
        if isinstance(event.row.finding, Fold):
            event.rows.unfolded = True
            return
        if self.peeking is None:
            self.jumps.leave(self.place)
        self.keep_peek()
        self._light_up(event.row)
        self.focus_on(self.view)

    def _light_up(self, row: "Row") -> None:
        from reader.analysis import timeline
        from reader.analysis.unreckoned import Open

        found = row.finding
        if isinstance(found, Actor):
            self.choose(found, self.peeking.place.offset if self.peeking else self.view.top)
        elif isinstance(found, Quote):
            self.show(found.span)
        elif isinstance(found, timeline.Row):
            self.show(_next_of(found.places, self.here))
        elif isinstance(found, Open):
            self.show(found.date.span)
        elif isinstance(found, Published):
            self.say("the day the article came out; P sets another")


def _next_of(places: tuple[Span, ...], here: Span | None) -> Span:
    """The place after the one at hand: looking again at a day goes through all that name it."""
    number = places.index(here) + 1 if here in places else 0
    return places[number % len(places)]
