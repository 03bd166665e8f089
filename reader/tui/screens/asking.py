"""What is asked in one line at the foot of the screen: words to find, a filter, a day.

To ask something new: a purpose, and its lines in `typed`, `answered` and `left`.
"""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from reader.article import SET_BY_YOU, Article, Published, Span
from reader.tui.screens.choosing import Choosing
from reader.tui.screens.destination import Destination
from reader.tui.screens.jump_list import Place
from reader.tui.screens.nearest import step
from reader.tui.widgets.days import day_in_words, published_in_words
from reader.tui.widgets.shelf_column import ShelfColumn

if TYPE_CHECKING:
    from reader.tui.widgets.panel import Panel
    from reader.tui.widgets.prompt import Prompt
    from reader.tui.widgets.rows import Rows


class Asking(Choosing):
    """The page, with questions to the person."""

    KEYS_ARE_FOR = "find, filter, date"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "find", "find in the text, filter a panel"),
        Binding("P", "published", "set the publication date"),
        Binding("escape", "peel", "back out of a peek, a search, a filter"),
    ]

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._asked_from: Widget | None = None
        self._filtered: Panel | None = None
        self._before: tuple[Place, Span | None] | None = None

    def show_article(
        self, article: Article, offset: int | None = None, there: Destination | None = None
    ) -> None:
        """Another article: what was filtered was the one before."""
        if self.article is None or self.article.path != article.path:
            self._take_filters_off()
        super().show_article(article, offset, there)

    def _take_filters_off(self) -> None:
        for panel in self._panels:
            panel.needle = ""

    async def action_find(self) -> None:
        """Find in the text, or filter the panel that has the focus."""
        if self.panel:
            self._filtered = self.panel
            await self.ask("filter", "filter ", self.panel.needle)
        elif self.article:
            self._before = (self.place, self.here)
            await self.ask("find", "/", self.sought if self.sought_by == "/" else "")

    async def action_published(self) -> None:
        """Ask for the day that everything is reckoned from."""
        if self.article:
            published = self.article.published
            by_hand = published and published.source == SET_BY_YOU
            own = "; nothing: the article's own" if by_hand else ", last Friday"
            await self.ask("published", "published ", hint=f"26 June 2019, yesterday{own}")

    async def ask(self, purpose: str, asks: str, words: str = "", hint: str = "") -> None:
        """Put a question, and have it there to type into; there is one at a time."""
        from reader.tui.widgets.prompt import Prompt

        if not self.query(Prompt):
            self._asked_from = self.focused
            if self.panel:  # it is filtered in sight, also where it lies over the text
                self.panel.add_class("-asked")
            self.hush()
            prompt = Prompt(purpose, asks, words, hint)
            await self.mount(prompt, before="HintLine")
            self.set_focus(prompt.line)

    def pane_now(self) -> str:
        """While something is asked, the hints are about that."""
        from reader.tui.widgets.prompt import Prompt

        asked = self.focused.parent if self.focused else None
        return asked.purpose if isinstance(asked, Prompt) else super().pane_now()

    def on_rows_chosen(self, event: "Rows.Chosen") -> None:
        """The row that says a publication date is needed asks for it."""
        from reader.tui.widgets.dates_panel import NeedsDay

        if isinstance(event.row.finding, NeedsDay):
            event.prevent_default()
            self.call_next(self.action_published)

    def on_descendant_focus(self) -> None:
        """A click elsewhere settles what was asked; what was typed so far stays."""
        from reader.tui.widgets.prompt import Prompt

        for prompt in self.query(Prompt):
            if self.focused and self.focused.parent is not prompt and prompt.has_been_focused:
                self._settle_question(prompt)

    def _settle_question(self, prompt: "Prompt") -> None:
        if prompt.purpose == "find" and self._before and self.here:
            self.jumps.leave(self._before[0])
        for panel in self._panels:
            panel.remove_class("-asked")
        prompt.remove()

    def action_next_pane(self, by: int) -> None:
        """Not while something is asked."""
        from reader.tui.widgets.prompt import Prompt

        if not self.query(Prompt):
            super().action_next_pane(by)

    def close(self, prompt: "Prompt") -> None:
        """The question is settled; the focus returns to where it was."""
        self._settle_question(prompt)
        self.focus_on(self._asked_from or self.view)

    def on_prompt_typed(self, event: "Prompt.Typed") -> None:
        """Show what the words come to."""
        if event.prompt.purpose == "find":
            self.seek(event.words)
            event.prompt.come_to(self._count(event.words))
        elif event.prompt.purpose == "filter" and self._filtered:
            self._filtered.needle = event.words
            event.prompt.come_to(f"{self._filtered.listed:,}")
        elif event.prompt.purpose == "published":
            event.prompt.come_to(_understood(event.words))

    def on_prompt_answered(self, event: "Prompt.Answered") -> None:
        """Keep what was asked for."""
        if event.prompt.purpose == "published" and not self.set_published(event.words):
            return
        self.close(event.prompt)
        if event.prompt.purpose == "find" and self.sought and not self.hits:
            self.say(f"“{self.sought}” is not in this article; Esc clears it")

    def on_prompt_left(self, event: "Prompt.Left") -> None:
        """Take back what the typing did."""
        if event.prompt.purpose == "find" and self._before:
            self.seek("")
            self.here = self._before[1]
            self.view.show_from(self._before[0].offset)
            self._before = None
        elif event.prompt.purpose == "filter" and self._filtered:
            self._filtered.needle = ""
        self.hush()
        self.close(event.prompt)

    def seek(self, words: str) -> None:
        """Light up where the words stand, and go to the first from where one was."""
        from reader.tui.widgets.finding import find

        self.sought_by, self.sought = "/", words
        self.hits = find(self.article.text, words) if self.article and words else ()
        origin = self._before[0].offset if self._before else self.view.top
        if nearest := step(self.hits, origin - 1, 1):
            self.show(self.hits[nearest.number])
        self.locate()

    def _count(self, words: str) -> str:
        if not self.hits:
            return "not found" if words else ""
        number = self.hits.index(self.here) + 1 if self.here in self.hits else 1
        return f"{number:,}/{len(self.hits):,}"

    def set_published(self, words: str) -> bool:
        """Reckon everything from the day that the words mean; False if they mean none.

        No words take back what was set by hand: the article's own day holds again.
        """
        from reader.tui.screens.typed_day import day_of

        if self.article is None:
            return True
        day = day_of(words, date.today())
        if day is None and words.strip():
            self.say("no day in that: try “26 June 2019” or “yesterday”")
            return False
        self.state.set_published(self.article, day)
        published = Published(day, SET_BY_YOU) if day else self.own_day
        self.days[self.article.path] = published
        self.article = replace(self.article, published=published)
        self.analyse()
        said = ", ".join(published_in_words(published)) if published else "on a day not known"
        self.say(f"published {said}")
        return True

    def action_peel(self) -> None:
        """Take one layer away: a peek, a search, a filter, the panel, the chosen actor."""
        panel = self.panel
        if self.peeking:
            self.end_peek()
        elif self.sought or self.hits:
            self.seek("")
        elif panel and panel.needle:
            panel.needle = ""
        elif panel or self.focused is self.query_one(ShelfColumn):
            self.action_focus_text()
        elif self.has_class("-zen"):
            self.remove_class("-zen")
        elif self.only:
            self.only = None
        elif any(panel.needle for panel in self._panels):
            self._take_filters_off()
        else:
            self.chosen = self.here = None

    @property
    def _panels(self) -> "list[Panel]":
        from reader.tui.widgets.panel import Panel

        return list(self.query(Panel))


def _understood(words: str) -> str:
    from reader.tui.screens.typed_day import day_of

    day = day_of(words, date.today())
    return day_in_words(day) if day else "?"
