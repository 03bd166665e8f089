"""However the reader ends, the terminal is as it was, and the shell is told; and until then it is
the reader's."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path
from threading import Event

import pytest
from textual.message import Message

from reader.tui.screens.news import unless_left

ROOT = Path(__file__).parent.parent.parent
CTRL_L = b"\x0c"
SETTLED = 1.0  # seconds, after which nothing is drawn without being asked for
PATIENCE = 30.0  # seconds; a start takes less than one


def read_until(terminal: int, mark: bytes, patience: float = PATIENCE) -> bytes:
    """What is written to the terminal, up to the mark or to its end."""
    seen, end = b"", time.monotonic() + patience
    while mark not in seen and time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        seen += data
    return seen


def started(tmp_path: Path) -> tuple[int, int]:
    """The process of a reader and its terminal, with an article about a zebra."""
    article = tmp_path / "talks.txt"
    article.write_text("Zebra talks resume\n\nNobody knows why.\n")
    process, terminal = pty.fork()
    if not process:
        os.chdir(ROOT)
        os.environ |= {"TERM": "xterm-256color", "HOME": str(tmp_path)}
        os.environ |= {f"XDG_{name}_HOME": str(tmp_path) for name in ("STATE", "CACHE", "CONFIG")}
        os.execv(sys.executable, [sys.executable, "-m", "reader", str(article)])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    return process, terminal


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["SIGTERM", "SIGHUP"]
)
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_signal_leaves_the_terminal_as_it_was(tmp_path, number, code):
    process, terminal = started(tmp_path)
    assert b"Zebra" in read_until(terminal, b"Nobody")
    os.kill(process, number)
    after = read_until(terminal, b"never written")
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == code
    os.close(terminal)
    assert b"\x1b[?1049l" in after  # the shell's own screen again
    assert b"\x1b[?25h" in after  # with its cursor
    assert b"\x1b[?1000l" in after  # and its mouse


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_ctrl_l_paints_over_what_something_else_wrote_as_in_less_and_vim(tmp_path):
    process, terminal = started(tmp_path)
    assert b"nothing is quoted" in read_until(terminal, b"nothing is quoted")
    read_until(terminal, b"never written", SETTLED)
    os.write(terminal, CTRL_L)
    assert b"Zebra" in read_until(terminal, b"Nobody")
    os.kill(process, signal.SIGTERM)
    read_until(terminal, b"never written")
    os.waitpid(process, 0)
    os.close(terminal)


async def test_who_leaves_does_not_wait_for_the_end_of_a_long_task(opened):
    over = Event()

    def long_task() -> Message:
        over.wait(PATIENCE)
        return Message()

    async with opened() as reading:
        reading.screen.work(unless_left(long_task), "analysing")
        await reading.pilot.pause(0.2)
        assert any(worker.group == "analysing" for worker in reading.screen.workers)
        reading.screen.workers.cancel_all()
        for _ in range(100):
            await reading.pilot.pause(0.02)
            if not any(worker.group == "analysing" for worker in reading.screen.workers):
                break
        assert not any(worker.group == "analysing" for worker in reading.screen.workers)
        assert not over.is_set()
        over.set()
