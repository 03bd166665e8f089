"""What the index remembers of the files of a library: titles and days, without reading any."""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from reader.article import Published
from reader.index.library_index import Index
from reader.index.record import state_of
from reader.library import Entry, read_entries

_ENTRY = "file, title, day, day_source, day_certain, source, size, modified, fingerprint, problem"


def known_entries(index: Index) -> dict[str, Entry]:
    """The entries of the library that the index knows, by file, as they were when it read them."""
    where, values = index.within("on_disk")
    rows = index.database.rows(f"SELECT {_ENTRY} FROM articles WHERE {where}", *values)
    return {entry.file: entry for entry in map(entry_of, rows)}


def recall_entries(index: Index, entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with titles and days: from the index where it knows the file, else from disk.

    Of a file that holds several articles all are given, also those that were not listed.
    """
    known: dict[str, list[Entry]] = {}
    for entry in known_entries(index).values():
        known.setdefault(entry.on_disk, []).append(entry)
    for file, entry in {entry.on_disk: entry for entry in entries}.items():
        kept = known.get(file)
        if kept and (kept[0].size, kept[0].modified) == state_of(file):
            yield from kept
        else:
            yield from read_entries((entry,))


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry that a row of `_ENTRY` stands for."""
    file, title, day, day_source, certain, *rest = row
    published = Published(date.fromisoformat(day), day_source, bool(certain)) if day else None
    return Entry(os.fsdecode(file), title, published, *rest)
