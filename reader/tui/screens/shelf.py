"""The articles at hand, in the order of the list: which is next, which cannot be read and why."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reader.library import Entry, Order, in_order
from reader.loading.address import address
from reader.reading_state import ReadingState

ORDERS_SHOWN: tuple[Order, ...] = ("name", "date", "unread", "title")
"""The orders of the list, in the order Tab goes through them."""


class Shelf:
    """The entries in the order of the list, and which of them have been read."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.order: Order = "name"
        self.state: ReadingState | None = None
        self.out_of_order = False  # by what was found out since it was sorted
        self._numbers: dict[str, int] = {}

    def fill(self, entries: Iterable[Entry]) -> None:
        """List these files."""
        self.entries = list(entries)
        self._count()

    def note(self, *entries: Entry) -> None:
        """Take in what was found out about files; the list stays in its order.

        What more lies in a file that is listed comes behind what was known of it.
        """
        more: dict[str, list[Entry]] = {}
        for entry in entries:
            number = self._numbers.get(entry.file)
            if number is not None:
                self.out_of_order |= self.entries[number] != entry
                self.entries[number] = entry
            elif (file := entry.on_disk) in self._numbers:
                more.setdefault(file, []).append(entry)
        if more:
            self._insert(more)

    def _insert(self, more: dict[str, list[Entry]]) -> None:
        last = {entry.on_disk: number for number, entry in enumerate(self.entries)}
        for file in sorted(more, key=last.__getitem__, reverse=True):
            self.entries[last[file] + 1 : last[file] + 1] = more[file]
        self._count()

    def hold(self, path: Path | None, count: int) -> bool:
        """A file turned out to hold so many articles: each has a row. Whether any is new."""
        entry = self.entry(path)
        if count < 2 or not entry or entry.file != entry.on_disk:
            return False
        files = (str(address(entry.path, number)) for number in range(2, count + 1))
        new = [Entry(file) for file in files if file not in self._numbers]
        self.note(*new)
        return bool(new)

    def refuse(self, path: Path, reason: str) -> str:
        """A file turned out to be unreadable: its row says why. What is said of it.

        Of a directory, its row knows that already.
        """
        entry = self.entry(path)
        if entry and entry.problem and path.is_dir():
            return entry.problem
        if entry:
            self.note(replace(entry, problem=reason))
        return reason

    def entry(self, path: Path | None) -> Entry | None:
        """The row of a file."""
        return self.entry_of(str(path))

    def entry_of(self, file: str) -> Entry | None:
        """The row of a file, by its name as the list has it."""
        number = self._numbers.get(file)
        return None if number is None else self.entries[number]

    def begin_in(self, order: Order) -> None:
        """Stand in the order that was left last time, from when the list is first looked at."""
        self.order, self.out_of_order = order, order != "name"

    def sort(self, order: Order) -> None:
        """Put the list in another order; J and K follow it."""
        self.order, self.out_of_order = order, False
        self.entries = in_order(self.entries, order, self.is_read)
        self._count()

    def is_read(self, entry: Entry) -> bool:
        """Whether the person has read it."""
        return self.state is not None and self.state.is_read(entry.file, entry.fingerprint)

    def number(self, path: Path | None) -> int:
        """The row of a file in the list; the first where it is not listed."""
        return self._numbers.get(str(path), 0)

    def ordinal(self, path: Path | None) -> str:
        """The article's place in the list, "3/41"; nothing where there is but one."""
        number = self._numbers.get(str(path))
        if number is None or len(self.entries) < 2:
            return ""
        return f"{number + 1:,}/{len(self.entries):,}"

    def beside(self, path: Path | None, by: int) -> Path | None:
        """The article so many after (or before) this one; None past the ends."""
        number = self._numbers.get(str(path))
        wanted = 0 if number is None else number + by
        return self.entries[wanted].path if 0 <= wanted < len(self.entries) else None

    def _count(self) -> None:
        self._numbers = {entry.file: number for number, entry in enumerate(self.entries)}
