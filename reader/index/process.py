"""One process that turns batches into records: how it is started, asked and ended.

It ends at once when the person quits, and by itself when the reader is killed.
"""

import pickle
import sys
from contextlib import suppress
from subprocess import DEVNULL, PIPE, Popen
from typing import Any

from reader.index.record import Batch, Record, records_in

Process = Popen[bytes]


def asked(process: Process | None, batch: Batch) -> list[Record] | None:
    """The records that a process makes of a batch; None if it died of it."""
    if process is None:  # none can be started: then in this one
        return records_in(batch)
    assert process.stdin and process.stdout
    try:
        pickle.dump(batch, process.stdin)
        process.stdin.flush()
        records: list[Record] = pickle.load(process.stdout)
    except (EOFError, OSError, pickle.UnpicklingError):
        end(process)
        return None
    return records


def started(running: list[Process]) -> Process | None:
    """A process that is ready for work, put among those running; None where none can be started."""
    lines = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
    # A group of its own: Ctrl-C is for the program that asks.
    group: dict[str, Any] = {} if sys.platform == "win32" else {"process_group": 0}
    try:
        process = Popen(
            [sys.executable, "-c", lines], stdin=PIPE, stdout=PIPE, stderr=DEVNULL, **group
        )
        running.append(process)  # at once: who quits does not wait until it is ready
        assert process.stdout
        pickle.load(process.stdout)
    except (OSError, EOFError, pickle.UnpicklingError):
        return None
    return process


def end(process: Process) -> None:
    """End it, whatever it is doing, and close its pipes."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(OSError):  # what was not yet sent can be sent no more
                pipe.close()


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
