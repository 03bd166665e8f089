"""Records from several processes at once, each of which may die without harm to the others.

A process of our own each, rather than an executor: it can be ended at once when the person quits,
it ends by itself when the reader is killed, and the file that kills one is known.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.index.record import Record, Wish, problem_record, record_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_WAITING = 2  # batches given to a worker ahead, so that it never waits while one is stored

Batch = Sequence[Wish]


class _Worker:
    """A process and the batches it has been given, in their order."""

    def __init__(self) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")  # a fork of a program with threads may hang
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=_work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.given: deque[Batch] = deque()

    def give(self, batches: deque[Batch]) -> None:
        """Hand over batches until enough wait there."""
        while batches and len(self.given) < _WAITING:
            try:
                self.pipe.send(batches[0])
            except OSError:
                return  # it has died; reading from it will say so
            self.given.append(batches.popleft())

    def end(self) -> None:
        """Stop it, whatever it does."""
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


def records_of(batches: Iterable[Batch], count: int) -> Iterator[list[Record]]:
    """The records of each batch as they come, from `count` processes; close it to stop them."""
    from multiprocessing.connection import wait

    left = deque(batches)
    workers = [_Worker() for _ in range(min(count, len(left)))]
    try:
        for worker in workers:
            worker.give(left)
        while busy := {worker.pipe: worker for worker in workers if worker.given}:
            for pipe in wait(list(busy)):
                worker = busy[pipe]  # type: ignore[index]
                try:
                    records = worker.pipe.recv()
                    worker.given.popleft()
                except (EOFError, OSError):
                    records = _after_death(worker, left)
                    workers.remove(worker)
                    worker.end()
                    worker = _Worker()
                    workers.append(worker)
                worker.give(left)
                if records:
                    yield records
    finally:
        for worker in workers:
            worker.end()


def _after_death(worker: _Worker, left: deque[Batch]) -> list[Record]:
    """Put back what a dead worker had before it; a file that was alone in its batch killed it."""
    first, *rest = worker.given
    left.extendleft(reversed(rest))
    if len(first) == 1:
        return [problem_record(first[0], "the analysis broke off")]
    left.extendleft([wish] for wish in reversed(first))
    return []


def _work(pipe: "Connection") -> None:
    """Turn batches into records until nobody asks any more: what a worker process runs."""
    import os
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that asks
    if hasattr(os, "nice"):
        os.nice(10)  # reading goes before indexing
    while True:
        try:
            pipe.send([record_of(wish) for wish in pipe.recv()])
        except (EOFError, OSError):
            return
