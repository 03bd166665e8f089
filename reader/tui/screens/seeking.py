"""Words that are sought: in the text all their places light up, a panel is filtered by them."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from reader.article import Article, Span
from reader.tui.screens.asking import Asking
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place
from reader.tui.screens.nearest import step
from reader.tui.widgets.shelf_column import ShelfColumn

if TYPE_CHECKING:
    from reader.tui.widgets.panel import Panel
    from reader.tui.widgets.prompt import Prompt


class Seeking(Asking):
    """The page, with words sought in it."""

    KEYS_ARE_FOR = "find, filter, date"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "find", "find in the text, filter a panel"),
    ]

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._filtered: Panel | None = None
        self._before: tuple[Place, Span | None] | None = None

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """In another article nothing is filtered and sought; in the same one it still is."""
        words = ""
        if not self.is_open(article):
            self.take_filters_off()
        elif self.sought_by == "/":
            words = self.sought
        super().show_article(article, offset, there)
        if words:
            self._find(words)

    def take_filters_off(self) -> None:
        """Show all rows of all panels."""
        for panel in self.panels:
            panel.needle = ""

    async def action_find(self) -> None:
        """Find in the text, or filter the panel or the list that has the focus."""
        if self.focused is self.query_one(ShelfColumn):
            self.action_articles()
        elif self.panel:
            self._filtered = self.panel
            await self.ask("filter", "filter ", self.panel.needle)
        elif self.has_article():
            self._before = (self.place, self.here)
            await self.ask("find", "/", self.sought if self.sought_by == "/" else "")

    def on_prompt_typed(self, event: "Prompt.Typed") -> None:
        """Show what the words come to."""
        if event.prompt.purpose == "find":
            self.seek(event.words)
            event.prompt.come_to(self._count(event.words))
        elif event.prompt.purpose == "filter" and self._filtered:
            self._filtered.needle = event.words
            event.prompt.come_to(f"{self._filtered.listed:,}")

    def on_prompt_answered(self, event: "Prompt.Answered") -> None:
        """Say that there is no such place."""
        if event.prompt.purpose == "find" and self.sought and not self.hits:
            self.say(f"“{self.sought}” is not in this article; Esc clears it")

    def on_prompt_left(self, event: "Prompt.Left") -> None:
        """Take back what the typing did."""
        if event.prompt.purpose == "find" and self._before:
            self.seek("")
            self._before = None
        elif event.prompt.purpose == "filter" and self._filtered:
            self._filtered.needle = ""

    def settle(self, prompt: "Prompt") -> None:
        """Who went to a place that was found comes back from it by ctrl+o."""
        if prompt.purpose == "find" and self._before and self.hits:
            self.jumps.leave(self._before[0])
        self._before = None
        super().settle(prompt)

    def seek(self, words: str) -> None:
        """Light up where the words stand, and go to the first from where one was; or stay there."""
        self._find(words)
        origin = self._before[0].offset if self._before else self.view.top
        if nearest := step(self.hits, origin - 1, 1):
            self.show(self.hits[nearest.number])
        elif self._before:
            self.here = self._before[1]
            self.view.show_from(self._before[0].offset)
        self.locate()

    def _find(self, words: str) -> None:
        from reader.tui.widgets.finding import find

        self.sought_by, self.sought = "/", words
        self.hits = find(self.article.text, words) if self.article and words else ()

    def _count(self, words: str) -> str:
        if not self.hits:
            return "not found" if words else ""
        number = self.hits.index(self.here) + 1 if self.here in self.hits else 1
        return f"{number:,}/{len(self.hits):,}"
