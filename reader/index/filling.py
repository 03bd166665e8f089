"""How the index comes up to date: what is new or changed is read, what has vanished is dropped.

    for progress in fill(index): ...        in a worker thread; stop when you like, it goes on later

`wishes.py` knows which files those are.
"""

import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reader.index.library_index import Index
from reader.index.record import Batch, Record, records_in
from reader.index.remembered import entry_of
from reader.index.storing import store
from reader.index.version import analysis_version
from reader.index.wishes import batches_of, wishes_for
from reader.library import Entry, list_entries
from reader.loading.address import on_disk

if TYPE_CHECKING:
    import sqlite3

_WORTH_PROCESSES = 60  # files: below, they are done before the processes have started


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the filling has come; `entries` are those read since the progress before."""

    done: int
    total: int
    entries: tuple[Entry, ...] = ()


def fill(
    index: Index,
    published_by_file: Mapping[str, date] | None = None,
    processes: int | None = None,
) -> Iterator[Progress]:
    """Bring the index up to date, and say after every batch how far that is.

    `published_by_file` are the dates set by hand. `processes` is as many as there are processors
    if it is not given; 0 works in this one.
    """
    index.database.reopen_if_gone()
    listed = list_entries(*index.places, recursive=index.recursive)
    wishes = list(wishes_for(index, listed, published_by_file or {}))
    _drop_vanished(index, listed)
    yield Progress(0, len(wishes))
    done, total = 0, len(wishes)
    with closing(_records(list(batches_of(wishes)), total, processes)) as batches:
        for records in batches:
            by_hand = published_by_file or {}
            # Twice: the first may find the index damaged and begin it anew.
            _stored(index, records, by_hand) or _stored(index, records, by_hand)
            done += len({on_disk(record.file) for record in records})
            yield Progress(done, total, tuple(_entries(records)))


def _drop_vanished(index: Index, listed: Iterable[Entry]) -> None:
    """Forget what lies in the library no more; a place that cannot be listed has lost nothing."""
    there = {entry.on_disk for entry in listed}
    closed = tuple(f"{entry.file}{os.sep}" for entry in listed if entry.problem is not None)
    where, values = index.within("on_disk")
    rows = index.database.rows(f"SELECT id, on_disk FROM articles WHERE {where}", *values)
    known = ((number, os.fsdecode(file)) for number, file in rows)
    gone = [(n,) for n, file in known if file not in there and not file.startswith(closed)]

    def drop(connection: "sqlite3.Connection") -> None:
        connection.executemany("DELETE FROM articles WHERE id = ?", gone)

    if gone:
        index.database.write(drop)


def _records(
    batches: list[Batch], total: int, processes: int | None
) -> Generator[list[Record], None, None]:
    count = (os.cpu_count() or 1) if processes is None else processes
    if count == 0 or (processes is None and total < _WORTH_PROCESSES):
        for batch in batches:
            yield records_in(batch)
    else:
        from reader.index.workers import records_of

        yield from records_of(batches, count)


def _stored(index: Index, records: list[Record], by_hand: Mapping[str, date]) -> bool:
    version = analysis_version()

    def work(connection: "sqlite3.Connection") -> None:
        for record in records:
            day = by_hand.get(record.file)
            store(connection, record, version, day.isoformat() if day else "")

    return index.database.write(work)


def _entries(records: Iterable[Record]) -> Iterator[Entry]:
    """The entries of the records that have changed."""
    for record in records:
        if record.article is not None:
            mark, *row, problem, _ = record.article
            state = (record.size, record.modified, mark, problem)
            yield entry_of((os.fsencode(record.file), *row, *state))
