"""What the person takes along or puts away: citations, files, the web address, hidden actors."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from reader.loading.address import on_disk
from reader.tui.screens.peeling import Peeling
from reader.tui.widgets.article_view import ArticleView


class Keeping(Peeling):
    """The page, with its takings."""

    KEYS_ARE_FOR = "to take along, to put away"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy_quote", "copy the quote with its citation"),
        Binding("Y", "copy_citation", "copy the article's citation"),
        Binding("e", "export", "export"),
        Binding("i", "where_from", "where everything came from"),
        Binding("O", "browse", "open the article's address in a browser"),
        Binding("x", "hide", "hide an actor"),
        Binding("U", "unhide", "undo hiding"),
    ]

    def action_copy_quote(self) -> None:
        """The quote at hand, with who said it and where."""
        from reader.export import quote_citation

        if self.quote and self.article:
            self._copy(quote_citation(self.quote, self.article))
        elif self.has_article():
            self.say("there is no quote to copy")

    def action_copy_citation(self) -> None:
        """The article's citation."""
        from reader.export import citation

        if self.has_article() and self.article:
            self._copy(citation(self.article))

    def _copy(self, words: str) -> None:
        self.app.copy_to_clipboard(words)
        self._hand_on(words)

    @on(ArticleView.Copied)
    def _copied(self, event: ArticleView.Copied) -> None:
        """What was dragged over is on the clipboard already."""
        self._hand_on(event.text)

    def _hand_on(self, words: str) -> None:
        from reader.tui.screens.clipboard import copy_by_command

        trouble = copy_by_command(words)
        self.say(trouble or f"copied: {' '.join(words.split())}")

    def action_export(self) -> None:
        """Ask for a form and a file, and write the findings there."""
        from reader.tui.screens.export_dialog import ExportDialog

        if self.analysis:
            self.app.push_screen(ExportDialog(self.analysis), self._exported)
        elif self.has_article():
            self.say("nothing to export yet")

    def _exported(self, notice: str | None) -> None:
        if notice:
            self.say(notice)

    def action_where_from(self) -> None:
        """Where everything on the screen came from."""
        from reader.tui.screens.where_from import WhereFrom

        if self.has_article() and self.article:
            path = None if self._is_held() else self.path
            about = WhereFrom(self.article, path, lambda: self.found)
            self.app.push_screen(about, self._asked_for_day)

    async def _asked_for_day(self, asked: object) -> None:
        if asked:
            await self.action_published()

    def _is_held(self) -> bool:
        """Whether the article came through standard input, and its file is not the person's."""
        first = self.request.paths[0] if self.request.held else None
        return first is not None and on_disk(str(self.path)) == str(first)

    def action_browse(self) -> None:
        """The article's address, in a browser; no other kind of address is opened."""
        url = self.article.url if self.article else None
        if url and url.startswith(("http://", "https://")):
            from reader.tui.screens.web_browser import open_in_browser

            self.say(open_in_browser(self.app, url))
        elif self.has_article():
            self.say("the article names no web address")

    def action_hide(self) -> None:
        """Hide the actor of the row, or the chosen one."""
        actor = self.actor_at_hand
        if actor is None:
            if self.has_article():
                self.say("choose an actor to hide: a, then x")
            return
        self.state.hide(actor.name)
        if actor == self.chosen:
            self.chosen = None
        if actor == self.only:  # nobody could tell any more whose quotes are listed
            self.only = None
        self.show_findings()
        self.say(f"{actor.name} is hidden; U undoes it")

    def action_unhide(self) -> None:
        """Show the actor that was hidden last."""
        if hidden := self.state.hidden():
            self.state.show(hidden[-1])
            self.show_findings()
            self.say(f"{hidden[-1]} is shown again")
        else:
            self.say("nobody is hidden")
