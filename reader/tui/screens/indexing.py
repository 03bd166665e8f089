"""The index of the library: it fills in a worker while one reads, and can be stopped."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from reader.library import Entry
from reader.loading.address import on_disk
from reader.tui.screens.keeping import Keeping
from reader.tui.screens.standing import Standing

if TYPE_CHECKING:
    from reader.index import Index, Progress

FILLING = "filling"
INDEXING_BEGINS = 5.0  # seconds; who only glances at an article wants no index
INDEXING_FOLLOWS = 1.0  # seconds after a change: several files seldom come alone


@dataclass
class Filled(Message):
    """Some more articles are in the index."""

    progress: "Progress"


class Indexing(Keeping):
    """The page, with the index of its library."""

    _index: "Index | None" = None
    _begun = False
    _stopped = False
    _news = 0

    def standing(self) -> Standing:
        """How far the index is."""
        return Standing(self.indexing, self._news)

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
        """Bring the index up to date in the background, once until something changes.

        Not where it was stopped.
        """
        if not self._begun and not self._stopped:
            self._begun, self.indexing = True, "indexing…"
            self.work(_filling(self.index, self.state.published_by_file()), FILLING)

    def library_changed(self) -> None:
        """The index follows in a moment, or when it is asked."""
        if self._begun:
            self._begun = False
            self.set_timer(INDEXING_FOLLOWS, self.fill_index)

    @on(Filled)
    def _note_filled(self, news: Filled) -> None:
        progress = news.progress
        done = progress.done >= progress.total or self._stopped
        self.indexing = "" if done else f"indexing {progress.done:,}/{progress.total:,}"
        self._news += 1
        self.shelf.note(*progress.entries)
        self.ordinal = self.shelf.ordinal(self.path)
        self.say_once(self.index.notice)

    def action_stop_indexing(self) -> None:
        """Stop it; what is done stays. Again: go on."""
        if self.indexing:
            self.workers.cancel_group(self, FILLING)
            self.indexing, self._begun, self._stopped = "", False, True
            self.say("indexing stopped; ctrl+x goes on with it")
        elif self.has_library():
            self._begun = self._stopped = False
            self.fill_index()
            self.say("indexing the library")

    def has_library(self) -> bool:
        """Whether there is a library to ask; if not, the person is told."""
        if self.request.place or (self.request.paths and not self.request.held):
            return True
        self.say("there is no library behind standard input")
        return False


def _filling(index: "Index", days: object) -> Generator[Message, None, None]:
    from reader.index import fill

    for progress in fill(index, days):  # type: ignore[arg-type]
        yield Filled(progress)
