"""The chosen actor: whose mentions are lit up, by a key, by a click on a name, by a row.

A click on a quote or a date makes it the one at hand.
"""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from reader.analysis.findings import Actor, named_in
from reader.article import Article, Span
from reader.tui.screens.crossing import Crossing
from reader.tui.screens.destination import Destination
from reader.tui.screens.nearest import step
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.listed import listed


class Choosing(Crossing):
    """The page, with somebody chosen in it."""

    KEYS_ARE_FOR = "panels and actors"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "only", "the chosen actor's quotes only"),
        Binding("asterisk", "whose", "choose who is named or speaks here"),
    ]

    _again: tuple[Actor | None, Actor | None] = (None, None)
    """Who was chosen, and whose quotes were listed, before the file was read again."""

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """In an article that is read again, whoever was chosen will be."""
        chosen, only = self._again
        again = self.chosen or chosen, self.only or only
        self._again = again if self.is_open(article) else (None, None)
        super().show_article(article, offset, there)

    def show_findings(self) -> None:
        """Show what was found, and choose who was chosen before the file was read again."""
        super().show_findings()
        chosen, only = self._again
        if self.analysis and (chosen or only):
            self._again = None, None
            now = {actor.name: actor for actor in self.analysis.actors}
            self.chosen = self.chosen or (now.get(chosen.name) if chosen else None)
            self.only = now.get(only.name) if only else None

    @property
    def actor_at_hand(self) -> Actor | None:
        """The actor of the row under the cursor, else the chosen one."""
        row = self.panel.row if self.panel else None
        return row.finding if row and isinstance(row.finding, Actor) else self.chosen

    def choose(self, actor: Actor, origin: int) -> None:
        """Light up all mentions of an actor, and go to the nearest one from an offset on."""
        self.chosen, self.hits, self.sought = actor, (), ""
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
        elif self.has_article():
            self.say("choose an actor first: a, then Enter; or click a name; or *")

    def action_whose(self) -> None:
        """Choose the actor under the last click, or the speaker of the quote at hand."""
        actor = self._named_at(self.clicked) or self._speaking()
        if actor:
            self.chosen, self.hits, self.sought = actor, (), ""
            self.say(f"{actor.name} is chosen; n goes to the next mention")
        elif self.has_article():
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


def _at(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
