"""How the index comes up to date: what is new or changed is read, what has vanished is dropped.

    for progress in fill(index): ...        in a worker thread; stop when you like, it goes on later

A file is looked at again when its size or time of change differ, and analysed again when its text
does, when the person set its date, or when the analysis has changed since.
"""

import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.article import Published
from reader.index.library_index import Index
from reader.index.record import Record, Wish, records_in
from reader.index.storing import store
from reader.index.version import analysis_version
from reader.library import Entry, list_entries, read_entries
from reader.loading.address import on_disk

if TYPE_CHECKING:
    import sqlite3

    from reader.index.workers import Batch

_A_BATCH = 25  # files: about a third of a second, so that stopping and progress are prompt
_BYTES_OF_NAMES = 16_000  # in a batch, well below what a pipe takes without a reader
_WORTH_PROCESSES = 60  # files: below, they are done before the processes have started

_ENTRY = "file, title, day, day_source, day_certain, source, size, modified, fingerprint, problem"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the filling has come; `entries` are those read since the progress before."""

    done: int
    total: int
    entries: tuple[Entry, ...] = ()


def known_entries(index: Index) -> dict[str, Entry]:
    """The entries of the library that the index knows, by file, as they were when it read them."""
    where, values = index.within("on_disk")
    rows = index.database.rows(f"SELECT {_ENTRY} FROM articles WHERE {where}", *values)
    return {entry.file: entry for entry in map(_entry, rows)}


def recall_entries(index: Index, entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with titles and days: from the index where it knows the file, else from disk.

    Of a file that holds several articles all are given, also those that were not listed.
    """
    known: dict[str, list[Entry]] = {}
    for entry in known_entries(index).values():
        known.setdefault(entry.on_disk, []).append(entry)
    for file, entry in {entry.on_disk: entry for entry in entries}.items():
        kept = known.get(file)
        if kept and (kept[0].size, kept[0].modified) == _state(file):
            yield from kept
        else:
            yield from read_entries((entry,))


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
    wishes = list(_wishes(index, listed, published_by_file or {}))
    _drop_vanished(index, listed)
    yield Progress(0, len(wishes))
    done, total = 0, len(wishes)
    with closing(_records(list(_batches(wishes)), total, processes)) as batches:
        for records in batches:
            by_hand = published_by_file or {}
            # Twice: the first may find the index damaged and begin it anew.
            _stored(index, records, by_hand) or _stored(index, records, by_hand)
            done += len({on_disk(record.file) for record in records})
            yield Progress(done, total, tuple(_entries(records)))


def _wishes(index: Index, listed: Iterable[Entry], by_hand: Mapping[str, date]) -> Iterator[Wish]:
    """The files that the index does not hold as they are now."""
    where, values = index.within("on_disk")
    select = (
        "SELECT on_disk, file, size, modified, version, by_hand, fingerprint FROM articles"
        f" WHERE {where}"
    )
    known = _by_file((row[0], tuple(row[1:])) for row in index.database.rows(select, *values))
    days = _by_file((os.fsencode(on_disk(file)), (file, day)) for file, day in by_hand.items())
    for file in (entry.file for entry in listed if entry.problem is None):
        own, rows = dict(days.get(file, ())), known.get(file, [])
        same = bool(rows) and all(_found_by(row, own) for row in rows)
        if not same or rows[0][1:3] != _state(file):
            yield Wish(file, rows[0][-1] if same and len(rows) == 1 else "", own)


def _by_file(rows: Iterable[tuple[bytes, tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """What is known of the articles in each file."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for file, row in rows:
        found.setdefault(os.fsdecode(file), []).append(row)
    return found


def _found_by(row: tuple[Any, ...], by_hand: Mapping[str, date]) -> bool:
    """Whether an article was analysed as it would be now."""
    file, _, _, version, day, _ = row
    now = by_hand.get(os.fsdecode(file))
    return bool((version, day) == (analysis_version(), now.isoformat() if now else ""))


def _state(file: str) -> tuple[int, int] | None:
    try:
        state = os.stat(file)  # noqa: PTH116 - ten thousand of them
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns


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


def _batches(wishes: Iterable[Wish]) -> "Iterator[Batch]":
    batch: list[Wish] = []
    size = 0
    for wish in wishes:
        size += len(os.fsencode(wish.file))
        if len(batch) == _A_BATCH or size > _BYTES_OF_NAMES:
            yield batch
            batch, size = [], len(os.fsencode(wish.file))
        batch.append(wish)
    if batch:
        yield batch


def _records(
    batches: "list[Batch]", total: int, processes: int | None
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
            yield _entry((os.fsencode(record.file), *row, *state))


def _entry(row: tuple[Any, ...]) -> Entry:
    file, title, day, day_source, certain, *rest = row
    published = Published(date.fromisoformat(day), day_source, bool(certain)) if day else None
    return Entry(os.fsdecode(file), title, published, *rest)
