"""Panels, peeks and the chosen actor: looking without leaving, and going there.

Moving in a panel is a peek: the text scrolls and lights up, and Esc returns to where one was.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from reader.analysis.findings import Actor, Quote, named_in
from reader.article import Article, Published, Span
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place
from reader.tui.screens.nearest import step
from reader.tui.screens.stepping import Stepping
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.listed import listed
from reader.tui.widgets.shelf_column import ShelfColumn

if TYPE_CHECKING:
    from reader.tui.widgets.panel import Panel
    from reader.tui.widgets.row import Row
    from reader.tui.widgets.rows import Rows

PANELS = ("ActorsPanel", "QuotesPanel", "DatesPanel")


@dataclass(frozen=True, slots=True)
class BeforePeek:
    """Where one was, and what was lit up."""

    place: Place
    here: Span | None
    chosen: Actor | None


class Choosing(Stepping):
    """The page, with its panels looked through."""

    KEYS_ARE_FOR = "panels and actors"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a,1", "panel(0)", "actors"),
        Binding("c,2", "panel(1)", "quotes"),
        Binding("t,3", "panel(2)", "dates"),
        Binding("tab", "next_pane(1)", "next pane", show=False),
        Binding("shift+tab", "next_pane(-1)", "pane before", show=False),
        Binding("l,right", "pane(1)", "pane to the right", show=False),
        Binding("h,left", "pane(-1)", "pane to the left", show=False),
        Binding("f", "only", "the chosen actor's quotes only"),
        Binding("asterisk", "whose", "choose who is named or speaks here"),
    ]

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.peeking: BeforePeek | None = None
        self._panel_left = 0  # the one to come back to from the text

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """Another article: there is nothing to return to from a peek."""
        self.peeking = self.clicked = None
        super().show_article(article, offset, there)

    def action_panel(self, number: int) -> None:
        """Into a panel; again: back to the text."""
        panel = next(iter(self.query(PANELS[number])), self.view)
        if self.focused is panel:
            self.action_focus_text()
        else:
            self._panel_left = number
            self.focus_on(panel)

    def action_pane(self, by: int) -> None:
        """The pane beside this one: list, text, panels; there is none past the ends."""
        column = self.query_one(ShelfColumn)
        at_text = self.focused is self.page_pane
        if not at_text and by == (1 if self.focused is column else -1):
            self.action_focus_text()
        elif at_text and by > 0:
            self.action_panel(self._panel_left)
        elif at_text and column.display:
            self.focus_on(column)

    def action_next_pane(self, by: int) -> None:
        """Round through list, text and panels, also those that a narrow screen hides."""
        column = self.query_one(ShelfColumn)
        panels = () if self.trouble else (each for name in PANELS for each in self.query(name))
        panes = [*([column] if column.display else []), self.page_pane, *panels]
        at = panes.index(self.focused) if self.focused in panes else 0
        pane = panes[(at + by) % len(panes)]
        if pane is self.page_pane:
            self.action_focus_text()
        else:
            self.focus_on(pane)

    def action_focus_text(self) -> None:
        """Back to the text, which stays where it is."""
        self.keep_peek()
        self.focus_on(self.view)

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
        if self._is_panel(event.rows) and event.rows is self.focused:
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

    @property
    def panel(self) -> "Panel | None":
        """The panel that has the focus."""
        from reader.tui.widgets.panel import Panel

        return self.focused if isinstance(self.focused, Panel) else None

    @property
    def actor_at_hand(self) -> Actor | None:
        """The actor of the row under the cursor, else the chosen one."""
        row = self.panel.row if self.panel else None
        return row.finding if row and isinstance(row.finding, Actor) else self.chosen

    def _light_up(self, row: "Row") -> None:
        from reader.analysis import timeline

        found = row.finding
        if isinstance(found, Actor):
            self.choose(found)
        elif isinstance(found, Quote):
            self.show(found.span)
        elif isinstance(found, timeline.Row):
            self.show(_next_of(found.places, self.here))
        elif isinstance(found, timeline.Open):
            self.show(found.date.span)
        elif isinstance(found, Published):
            self.say("the day the article came out; P sets another")

    def choose(self, actor: Actor) -> None:
        """Light up all mentions of an actor, and go to the nearest one from here on."""
        self.chosen, self.hits, self.sought = actor, (), ""
        origin = self.peeking.place.offset if self.peeking else self.view.top
        if nearest := step(actor.mentions, origin - 1, 1):
            span = actor.mentions[nearest.number]
            self.here = span
            self.reveal(span)
        self.locate()

    def action_only(self) -> None:
        """List the quotes of the actor of the row, or of the chosen one, only; again: all."""
        actor = self.actor_at_hand
        if self.only or actor:
            self.only = None if self.only else actor
            self.say(f"quotes of {self.only.name} only" if self.only else "all quotes")
        else:
            self.say("choose an actor first: a, then Enter; or click a name; or *")

    def action_whose(self) -> None:
        """Choose the actor under the last click, or the speaker of the quote at hand."""
        actor = self._named_at(self.clicked) or self._speaking()
        if actor:
            self.chosen, self.hits, self.sought = actor, (), ""
            self.say(f"{actor.name} is chosen; n goes to the next mention")
        else:
            self.say("nobody is named here")

    @on(ArticleView.Pressed)
    def _press(self, event: ArticleView.Pressed) -> None:
        """A click on a name chooses it; on a quote or a date, it is the one at hand."""
        self.clicked = event.offset
        if actor := self._named_at(event.offset):
            self.chosen, self.hits, self.sought = actor, (), ""
            self.here = next(span for span in actor.mentions if _at(span, event.offset))
        elif span := self._finding_at(event.offset):
            self.here = span
        self.locate()

    def _named_at(self, offset: int | None) -> Actor | None:
        if offset is None or self.analysis is None:
            return None
        named = named_in(self.analysis.actors)
        return next((actor for span, actor in named if _at(span, offset)), None)

    def _finding_at(self, offset: int) -> Span | None:
        if self.analysis is None:
            return None
        dates = [found.span for found in self.analysis.dates]
        quotes = [quote.span for quote in listed(self.analysis)]
        return next((span for span in [*dates, *quotes] if _at(span, offset)), None)

    def _speaking(self) -> Actor | None:
        return self.quote.speaker.actor if self.quote and self.quote.speaker else None


def _next_of(places: tuple[Span, ...], here: Span | None) -> Span:
    """The place after the one at hand: looking again at a day goes through all that name it."""
    number = places.index(here) + 1 if here in places else 0
    return places[number % len(places)]


def _at(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
