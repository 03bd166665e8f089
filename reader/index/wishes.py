"""Which files are to be looked into: what the index does not hold as it is now.

A file is looked at again when its size or time of change differ, and analysed again when its text
does, when the person set its date, or when the analysis has changed since.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from reader.index.library_index import Index
from reader.index.record import Batch, Wish, state_of
from reader.index.version import analysis_version
from reader.library import Entry
from reader.loading.address import on_disk

_A_BATCH = 25  # files: about a third of a second, so that stopping and progress are prompt
_HUGE = 1_000_000  # bytes: seconds each, so they come last and alone, and the rest is found before
_BYTES_OF_NAMES = 16_000  # in a batch, well below what a pipe takes without a reader


def wishes_for(
    index: Index, listed: Iterable[Entry], by_hand: Mapping[str, date]
) -> Iterator[Wish]:
    """The files of a listing that the index does not hold as they are now."""
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
        if not same or rows[0][1:3] != state_of(file):
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


def batches_of(wishes: Iterable[Wish]) -> Iterator[Batch]:
    """The wishes a handful at a time, as they are handed to a process; huge files come last."""
    batch: list[Wish] = []
    huge: list[Wish] = []
    size = 0
    for wish in wishes:
        if _is_huge(wish):
            huge.append(wish)
            continue
        size += len(os.fsencode(wish.file))
        if len(batch) == _A_BATCH or size > _BYTES_OF_NAMES:
            yield batch
            batch, size = [], len(os.fsencode(wish.file))
        batch.append(wish)
    if batch:
        yield batch
    yield from ([wish] for wish in huge)


def _is_huge(wish: Wish) -> bool:
    state = state_of(wish.file)
    return state is not None and state[0] > _HUGE
