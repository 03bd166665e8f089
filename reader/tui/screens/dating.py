"""When the article came out, as the person says it: everything is reckoned from that day anew."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from reader.article import SET_BY_YOU, Published
from reader.tui.screens.seeking import Seeking
from reader.tui.widgets.days import day_in_words, published_in_words

if TYPE_CHECKING:
    from reader.tui.widgets.prompt import Prompt
    from reader.tui.widgets.rows import Rows


class Dating(Seeking):
    """The page, with its day set by hand."""

    KEYS_ARE_FOR = "find, filter, date"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("P", "published", "set the publication date"),
    ]

    async def action_published(self) -> None:
        """Ask for the day that everything is reckoned from."""
        if self.has_article() and self.article:
            published = self.article.published
            by_hand = published and published.source == SET_BY_YOU
            own = "; nothing: the article's own" if by_hand else ", last Friday"
            await self.ask("published", "published ", hint=f"26 June 2019, yesterday{own}")

    def on_rows_chosen(self, event: "Rows.Chosen") -> None:
        """The row that says a publication date is needed asks for it."""
        from reader.tui.widgets.dates_panel import NeedsDay

        if isinstance(event.row.finding, NeedsDay):
            event.prevent_default()
            self.call_next(self.action_published)

    def on_prompt_typed(self, event: "Prompt.Typed") -> None:
        """Say which day the words mean."""
        if event.prompt.purpose == "published":
            event.prompt.come_to(_understood(event.words))

    def on_prompt_answered(self, event: "Prompt.Answered") -> None:
        """Set the day; where the words mean none, they stay to be typed anew."""
        if event.prompt.purpose == "published" and not self.set_published(event.words):
            event.prevent_default()

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
        self.library_changed()
        said = ", ".join(published_in_words(published)) if published else "on a day not known"
        self.say(f"published {said}")
        return True


def _understood(words: str) -> str:
    from reader.tui.screens.typed_day import day_of

    day = day_of(words, date.today())
    return day_in_words(day) if day else "?"
