"""Records from several processes at once, each of which may die without harm to the others.

Plain processes that are asked through their standard input, rather than a pool of the library:
that one cannot be started while a screen has taken the place of standard error. A process ends at
once when the person quits, ends by itself when the reader is killed, and the file that kills one
is known.
"""

import pickle
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, Queue
from subprocess import DEVNULL, PIPE, Popen
from threading import Event, Thread
from typing import Any

from reader.index.record import Record, Wish, problem_record, records_in

_AHEAD = 4  # batches that may wait to be stored

Batch = Sequence[Wish]
_Process = Popen[bytes]


@dataclass
class _Work:
    """What the threads share: one thread keeps one process busy."""

    left: deque[Batch]
    done: "Queue[list[Record] | None]" = field(default_factory=lambda: Queue(_AHEAD))
    stopped: Event = field(default_factory=Event)
    processes: list[_Process] = field(default_factory=list)


def records_of(batches: Iterable[Batch], count: int) -> Iterator[list[Record]]:
    """The records of each batch as they come, from `count` processes; close it to stop them."""
    work = _Work(deque(batches))
    threads = [
        Thread(target=_keep_busy, args=(work,), daemon=True)
        for _ in range(min(count, len(work.left)))
    ]
    try:
        for thread in threads:
            thread.start()
        busy = len(threads)
        while busy:
            records = work.done.get()
            if records is None:
                busy -= 1
            elif records:
                yield records
    finally:
        _stop(work, threads)


def _keep_busy(work: _Work) -> None:
    """Ask a process for batch after batch, and another one where it dies."""
    process: _Process | None = None
    try:
        while work.left and not work.stopped.is_set():
            with suppress(IndexError):  # another thread may take the last one
                batch = work.left.popleft()
                process = process or _started(work)
                records = _asked(process, batch)
                if records is None and not work.stopped.is_set():
                    records, process = _after_death(batch, work.left), None
                work.done.put(records or [])
    finally:
        if process:
            _end(process)
        work.done.put(None)


def _asked(process: _Process | None, batch: Batch) -> list[Record] | None:
    """The records that a process makes of a batch; None if it died of it."""
    if process is None:  # none can be started: then in this one
        return records_in(batch)
    assert process.stdin and process.stdout
    try:
        pickle.dump(batch, process.stdin)
        process.stdin.flush()
        records: list[Record] = pickle.load(process.stdout)
    except (EOFError, OSError, pickle.UnpicklingError):
        _end(process)
        return None
    return records


def _after_death(batch: Batch, left: deque[Batch]) -> list[Record]:
    """A file that was alone in its batch has killed its process; else each is tried alone."""
    if len(batch) == 1:
        return [problem_record(batch[0].file, "the analysis broke off")]
    left.extendleft([wish] for wish in reversed(batch))
    return []


def _started(work: _Work) -> _Process | None:
    """A process that is ready for work; None where none can be started."""
    lines = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
    # A group of its own: Ctrl-C is for the program that asks.
    group: dict[str, Any] = {} if sys.platform == "win32" else {"process_group": 0}
    try:
        process = Popen(
            [sys.executable, "-c", lines], stdin=PIPE, stdout=PIPE, stderr=DEVNULL, **group
        )
        work.processes.append(process)
        assert process.stdout
        pickle.load(process.stdout)
    except (OSError, EOFError, pickle.UnpicklingError):
        return None
    return process


def _end(process: _Process) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(OSError):  # what was not yet sent can be sent no more
                pipe.close()


def _stop(work: _Work, threads: Iterable[Thread]) -> None:
    """End everything that still runs, and wait until it has."""
    work.stopped.set()
    work.left.clear()
    for process in work.processes:
        process.kill()
    for thread in threads:
        while thread.is_alive():
            with suppress(Empty):  # a thread may wait for room in the queue
                work.done.get(timeout=0.01)
    for process in work.processes:
        _end(process)


def serve() -> None:
    """Turn batches into records until nobody asks any more: what a process runs."""
    import os

    if hasattr(os, "nice"):
        os.nice(10)  # reading goes before indexing
    pickle.dump("ready", sys.stdout.buffer)
    sys.stdout.flush()
    with suppress(EOFError, OSError):
        while True:
            batch = pickle.load(sys.stdin.buffer)
            pickle.dump(records_in(batch), sys.stdout.buffer)
            sys.stdout.flush()
