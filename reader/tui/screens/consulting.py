"""Asking the whole library: search, an actor's dossier, the timeline.

What the index holds already can be asked at once, while it fills.
"""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from reader.analysis.findings import Actor
from reader.article import Article
from reader.tui.screens.destination import Destination
from reader.tui.screens.indexing import Indexing

if TYPE_CHECKING:
    from reader.index import Beside
    from reader.tui.screens.dossier import DossierScreen
    from reader.tui.screens.library_screen import LibraryScreen
    from reader.tui.screens.question import Question


class Consulting(Indexing):
    """The page, with the library behind it."""

    KEYS_ARE_FOR = "the library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("F", "search_library", "search the whole library"),
        Binding("E", "dossier", "the chosen actor in the whole library"),
        Binding("T", "library_days", "the timeline of the library"),
        Binding("ctrl+x", "stop_indexing", "stop indexing, or go on with it"),
    ]

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._questions: dict[object, Question] = {}

    def action_search_library(self) -> None:
        """Words, actors, who said what, in all articles."""
        from reader.tui.screens.library_search import LibrarySearch

        self._consult(LibrarySearch)

    def action_library_days(self) -> None:
        """The days that the articles of the library name."""
        from reader.tui.screens.library_days import LibraryDays

        self._consult(LibraryDays)

    def _consult(self, screen: "type[LibraryScreen]") -> None:
        if self.has_library():
            self.fill_index()
            asked = self._question(screen)
            self.app.push_screen(screen(self.index, self.standing, asked), self.visit)

    def _question(self, about: object) -> "Question":
        """What was asked by a key, or of an actor, the last time."""
        from reader.tui.screens.question import Question

        return self._questions.setdefault(about, Question())

    def action_dossier(self) -> None:
        """Everything about an actor in all articles."""
        actor = self.actor_at_hand
        if actor is None:
            if self.has_article():
                self.say("choose an actor first: a, then Enter; or click a name")
        elif self.has_library():
            self.fill_index()
            self.app.push_screen(self._dossier(actor, self.article), self.visit)

    def _dossier(self, actor: Actor, article: Article | None) -> "DossierScreen":
        from reader.index import dossier
        from reader.tui.screens.dossier import DossierScreen

        ask = partial(dossier, self.index, actor, article)
        asked = self._question(actor.name)
        return DossierScreen(actor, ask, self.standing, asked, self._dossier_of)

    def _dossier_of(self, other: "Beside") -> "DossierScreen":
        """Of somebody who is named beside an actor."""
        return self._dossier(Actor(other.name, other.kind, None, ()), None)

    def visit(self, chosen: object) -> None:
        """Go where a row of the library leads, into the text; ctrl+o comes back.

        The index knows a file that has changed by its new text: so it is read again.
        """
        if not isinstance(chosen, Destination):
            return
        self.action_focus_text()
        self.jumps.leave(self.place)
        if chosen.path == self.path and self.article and not self.changed:
            self.light_up_there(chosen)
        else:
            self.open(chosen.path, there=chosen)
