"""Records from several processes at once, each of which may die without harm to the others.

Plain processes that are asked through their standard input, rather than a pool of the library:
that one cannot be started while a screen has taken the place of standard error. One of them is in
`process.py`; the file that kills one is known.
"""

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, Queue
from threading import Event, Thread

from reader.index.process import Process, asked, end, started
from reader.index.record import Batch, Record, problem_record

_AHEAD = 4  # batches that may wait to be stored


@dataclass
class _Work:
    """What the threads share: one thread keeps one process busy."""

    left: deque[Batch]
    done: "Queue[list[Record] | None]" = field(default_factory=lambda: Queue(_AHEAD))
    stopped: Event = field(default_factory=Event)
    processes: list[Process] = field(default_factory=list)


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
    process: Process | None = None
    try:
        while work.left and not work.stopped.is_set():
            with suppress(IndexError):  # another thread may take the last one
                batch = work.left.popleft()
                process = process or started(work.processes)
                records = asked(process, batch)
                if records is None and not work.stopped.is_set():
                    records, process = _after_death(batch, work.left), None
                work.done.put(records or [])
    finally:
        if process:
            end(process)
        work.done.put(None)


def _after_death(batch: Batch, left: deque[Batch]) -> list[Record]:
    """A file that was alone in its batch has killed its process; else each is tried alone."""
    if len(batch) == 1:
        return [problem_record(batch[0].file, "the analysis broke off")]
    left.extendleft([wish] for wish in reversed(batch))
    return []


def _stop(work: _Work, threads: Iterable[Thread]) -> None:
    """End everything that still runs, and wait until it has."""
    work.stopped.set()
    work.left.clear()
    for process in work.processes:
        process.kill()
    if sys.is_finalizing():
        return  # Python ends: the threads stand still where they are, and hold the pipes
    for thread in threads:
        while thread.is_alive():
            with suppress(Empty):  # a thread may wait for room in the queue
                work.done.get(timeout=0.01)
    for process in work.processes:
        end(process)
