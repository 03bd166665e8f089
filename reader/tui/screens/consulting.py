"""Asking the whole library: search, an actor's dossier, the timeline; and the index behind them.

The index fills in a worker while one reads; what it holds already can be asked at once.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message

from reader.analysis.findings import Actor
from reader.library import Entry
from reader.loading.address import on_disk
from reader.tui.screens.destination import Destination
from reader.tui.screens.keeping import Keeping

if TYPE_CHECKING:
    from reader.index import Index, Progress

FILLING = "filling"
INDEXING_BEGINS = 5.0  # seconds; who only glances at an article wants no index


@dataclass
class Filled(Message):
    """Some more articles are in the index."""

    progress: "Progress"


class Consulting(Keeping):
    """The page, with the library behind it."""

    KEYS_ARE_FOR = "the library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("F", "search_library", "search the whole library"),
        Binding("E", "dossier", "the chosen actor in the whole library"),
        Binding("T", "library_days", "the timeline of the library"),
        Binding("ctrl+x", "stop_indexing", "stop indexing, or go on with it"),
    ]

    _index: "Index | None" = None
    _begun = False
    _stopped = False

    def on_mount(self) -> None:
        """The index of a directory fills by itself, once the person has begun to read."""
        if self.request.place:
            self.set_timer(INDEXING_BEGINS, self.fill_index)

    @property
    def index(self) -> "Index":
        """The index of the directory, or of the directories that the files lie in."""
        if self._index is None:
            from reader.index import Index

            places = {Path(on_disk(str(path))).parent for path in self.request.paths}
            if self.request.place:
                places = {self.request.place}
            self._index = Index(*sorted(places), recursive=self.request.recursive)
        return self._index

    def read_in(self) -> Iterator[Entry]:
        """The entries of the list with their titles: from the index, and what is new from disk."""
        from reader.index import recall_entries

        return recall_entries(self.index, tuple(self.shelf.entries))

    def fill_index(self) -> None:
        """Bring the index up to date in the background, once a run and unless it was stopped."""
        if not self._begun and not self._stopped:
            self._begun, self.indexing = True, "indexing…"
            self.work(_filling(self.index, self.state.published_by_file()), FILLING)

    @on(Filled)
    def _note_filled(self, news: Filled) -> None:
        progress = news.progress
        done = progress.done >= progress.total or self._stopped
        self.indexing = "" if done else f"indexing {progress.done:,}/{progress.total:,}"
        self.shelf.note(*progress.entries)
        self.ordinal = self.shelf.ordinal(self.path)
        if self.index.notice:
            self.say(self.index.notice)

    def action_stop_indexing(self) -> None:
        """Stop it; what is done stays. Again: go on."""
        if self.indexing:
            self.workers.cancel_group(self, FILLING)
            self.indexing, self._begun, self._stopped = "", False, True
            self.say("indexing stopped; ctrl+x goes on with it")
        elif self._has_library():
            self._begun = self._stopped = False
            self.fill_index()
            self.say("indexing the library")

    def action_search_library(self) -> None:
        """Words, actors, who said what, in all articles."""
        from reader.tui.screens.library_search import LibrarySearch

        self._consult(LibrarySearch)

    def action_library_days(self) -> None:
        """The days that the articles of the library name."""
        from reader.tui.screens.library_days import LibraryDays

        self._consult(LibraryDays)

    def _consult(self, screen: "type[LibraryScreen]") -> None:
        if self._has_library():
            self.fill_index()
            self.app.push_screen(screen(self.index, lambda: self.indexing), self.visit)

    def _has_library(self) -> bool:
        if self.request.place or self.request.paths:
            return True
        self.say("there is no library behind standard input")
        return False

    def action_dossier(self) -> None:
        """Everything about an actor in all articles."""
        actor = self.actor_at_hand
        if actor is None:
            self.say("choose an actor first: a, then Enter; or click a name")
        elif self._has_library():
            self.fill_index()
            self._push_dossier(actor)

    def _push_dossier(self, actor: Actor) -> None:
        from reader.index import dossier
        from reader.tui.screens.dossier import DossierScreen

        ask = partial(dossier, self.index, actor, self.article)
        self.app.push_screen(DossierScreen(actor, ask, lambda: self.indexing), self.visit)

    def visit(self, chosen: object) -> None:
        """Go where a row of the library leads; ctrl+o comes back."""
        if not isinstance(chosen, Destination):
            return
        self.jumps.leave(self.place)
        if chosen.path == self.path and self.article:
            self.light_up_there(chosen)
        else:
            self.open(chosen.path, there=chosen)


def _filling(index: "Index", days: object) -> Generator[Message, None, None]:
    from reader.index import fill

    for progress in fill(index, days):  # type: ignore[arg-type]
        yield Filled(progress)


if TYPE_CHECKING:
    from reader.tui.screens.library_screen import LibraryScreen
