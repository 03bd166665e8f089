"""What changes on disk while one reads: new files join the list, a changed one is offered again.

Nothing moves what is being read: a changed article waits for r, and one that vanished stays.
"""

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from textual import on
from textual.message import Message

from reader.library import Changes, Entry, in_order, watch
from reader.loading.cleaning import clean_line
from reader.tui.screens.consulting import Consulting
from reader.tui.screens.destination import Destination

WATCHING_BEGINS = 2.0  # seconds; a start has other things to do


@dataclass
class Changed(Message):
    """Files are new, different or gone."""

    changes: Changes


class Watching(Consulting):
    """The page, which notices what happens to its files."""

    _leaving: Event | None = None

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._gone: set[str] = set()

    def open(self, path: Path, offset: int | None = None, there: Destination | None = None) -> None:
        """Who goes on from an article that is gone from the disk takes it off the list."""
        before = self.path
        super().open(path, offset, there)
        if path != before and not self._gone.isdisjoint(_files_of(str(before))):
            self._list_again(())

    def on_mount(self) -> None:
        """Begin to watch a little later."""
        if self.request.place or self.request.paths:
            self.set_timer(WATCHING_BEGINS, self._watch)

    def on_unmount(self) -> None:
        """Wake the worker, so that nobody waits for it."""
        if self._leaving:
            self._leaving.set()

    def _watch(self) -> None:
        self._leaving = Event()
        self.work(self._looks(self._leaving), "watching")

    def _looks(self, leaving: Event) -> Generator[Message, None, None]:
        places = self.request.paths or (self.request.place,)
        known = [place for place in places if place]
        for changes in watch(*known, recursive=self.request.recursive, pause=leaving.wait):
            if leaving.is_set():
                return
            if changes:
                yield Changed(changes)

    @on(Changed)
    def _note_changes(self, news: Changed) -> None:
        changes, reading = news.changes, _files_of(str(self.path))
        self.shelf.note(*changes.changed)
        self.library_changed()
        if changes.new or changes.vanished:
            self._gone = self._gone.union(changes.vanished) - {entry.file for entry in changes.new}
            self._list_again(changes.new)
        if any(entry.file in reading for entry in (*changes.changed, *changes.new)):
            self.changed = "changed on disk, press r"
            self.say("this article has changed on disk: r reads it again, and keeps the place")
        elif reading.intersection(changes.vanished):
            self.changed = "gone from the disk"
            self.say("this article is gone from the disk; it stays readable here")
        elif changes.new:
            count = len(changes.new)
            self.say(
                f"{count} new articles: o"
                if count > 1
                else f"new: {clean_line(changes.new[0].name)}"
            )

    def _list_again(self, more: Sequence[Entry]) -> None:
        """The list without what vanished (but for what is being read), and with what is new."""
        gone, new = self._gone, {entry.file for entry in more}
        stay = [
            entry
            for entry in self.shelf.entries
            if entry.file not in new
            and (entry.path == self.path or gone.isdisjoint(_files_of(entry.file)))
        ]
        entries: list[Entry] = in_order([*stay, *more], self.shelf.order, self.shelf.is_read)
        was_empty = not self.shelf.entries
        self.shelf.fill(entries)
        self.ordinal = self.shelf.ordinal(self.path)
        self.list_changed()
        if was_empty and entries:
            self.open(entries[0].path)


def _files_of(address: str) -> set[str]:
    """The file of an article, which may be gone: this one, or the one that holds it."""
    return {address, os.path.dirname(address)}  # noqa: PTH120 - ten thousand of them
