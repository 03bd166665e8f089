"""What has changed on disk: new, changed and vanished files, noticed by looking every second.

Polling, since it needs no dependency, works on every file system, and ten thousand files take
forty milliseconds.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library.entries import Entry
from reader.library.listing import files_in, natural_order
from reader.loading.address import on_disk

_EVERY = 1.0  # seconds between two looks: a change is noticed well within two

States = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Changes:
    """What one look found; false where nothing has changed. Vanished files are their paths."""

    new: tuple[Entry, ...] = ()
    changed: tuple[Entry, ...] = ()
    vanished: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.vanished)


def watch(
    *places: str | Path,
    recursive: bool = False,
    pause: Callable[[float], object] = time.sleep,
) -> Iterator[Changes]:
    """What has changed since the look before, after every look, also when that is nothing.

    The first look is taken at once and finds nothing, the later ones a second apart. New and
    changed entries are not read in yet. A worker thread loops over this, and gives the `wait`
    of a `threading.Event` as `pause` if it wants to be woken when it should end.
    """
    before = _states(places, recursive)
    yield Changes()
    while True:
        pause(_EVERY)
        now = _states(places, recursive)
        yield _between(before, now)
        before = now


def _states(places: tuple[str | Path, ...], recursive: bool) -> States:
    """Size and time of change of every file; a file that vanishes meanwhile is not there."""
    states = {}
    found = (each for place in places for each in files_in(place, recursive))
    for file in (file for file, problem in found if problem is None):
        state = _state(file)
        if state:
            states[file] = (state.st_size, state.st_mtime_ns)
    return states


def _state(file: str) -> os.stat_result | None:
    try:
        return os.stat(file)  # noqa: PTH116 - ten thousand of them, every second
    except NotADirectoryError:  # an article in a file that holds several
        return _state(on_disk(file)) if on_disk(file) != file else None
    except OSError:
        return None


def _between(before: States, now: States) -> Changes:
    if before == now:
        return Changes()
    return Changes(
        _entries(file for file in now if file not in before),
        _entries(file for file in now if file in before and before[file] != now[file]),
        tuple(file for file in before if file not in now),
    )


def _entries(files: Iterable[str]) -> tuple[Entry, ...]:
    found = list(files)
    return tuple(Entry(file) for _, file in sorted(zip(natural_order(found), found, strict=False)))
