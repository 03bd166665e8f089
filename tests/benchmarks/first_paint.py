"""How soon an article can be read: CPU from the command to the first frame that shows its text.

Run by hand from the root: `python -m tests.benchmarks.first_paint [COMMAND...]`; the command is
`python -m reader` unless given, and is followed by the file. Each run is a real process in a
pseudo-terminal, stopped at the frame. The ratio is to a bare Textual app that shows one line; the
goals are 1.25 for a short article and 2 for a long one.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory
from time import monotonic

from tests.benchmarks.article_view import long_article

MARK = "Zebra"  # a word of the last headline row, in no path and in no other text
RUNS, COLUMNS, ROWS, PATIENCE = 9, 120, 40, 30.0
BARE = f"""
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("{MARK}")
Bare().run()
"""
GOALS = {"400 words": (400, 1.25), "100,000 words": (100_000, 2.0)}
_CONTROL = re.compile(
    rb"\x1b\[[0-9;?<>=]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()=>78]"
)
_ANSWERS = {  # what a terminal says to the questions that Textual asks it
    b"\x1b[6n": b"\x1b[1;1R",
    b"\x1b[c": b"\x1b[?62;22c",
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;2$y",
    b"\x1b[?u": b"\x1b[?0u",
}


def first_paint(command: list[str], home: str) -> float:
    """Milliseconds of CPU that the command takes until it shows the mark."""
    process, terminal = pty.fork()
    if not process:
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": home}
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        select.select([], [], [], 0.1)  # until the terminal has its size
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    taken = _until_mark(terminal, process)
    os.kill(process, SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)
    if taken is None:
        raise SystemExit(f"never showed {MARK!r}: {' '.join(command)}")
    return taken


def _cpu(process: int) -> float:
    """Milliseconds of CPU of all the threads of a process, to the nanosecond."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6


def _until_mark(terminal: int, process: int) -> float | None:
    seen, end = b"", monotonic() + PATIENCE
    while monotonic() < end:
        if not select.select([terminal], [], [], 0.05)[0]:
            continue
        try:
            written, taken = os.read(terminal, 1 << 16), _cpu(process)
        except OSError:  # it ended
            return None
        for question, answer in _ANSWERS.items():
            if question in written:
                os.write(terminal, answer)
        seen += written
        if MARK.encode() in _CONTROL.sub(b"", seen):
            return taken
    return None


def written(words: int, place: Path) -> Path:
    """A file with an article of so many words, the mark in its second paragraph."""
    path = place / f"2019-06-25-{words}.txt"
    headline, _, body = long_article(words).text.partition("\n\n")
    path.write_text(f"{headline}\n\n{MARK} stripes were painted.\n\n{body}\n", "utf-8")
    return path


def main() -> None:
    """Bare and real runs taken in turn, so that a busy machine weighs on both alike."""
    command = sys.argv[1:] or [sys.executable, "-m", "reader"]
    with TemporaryDirectory() as place:
        runs = {"bare app": [sys.executable, "-c", BARE]}
        runs |= {
            name: [*command, str(written(size, Path(place)))] for name, (size, _) in GOALS.items()
        }
        taken: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(RUNS):
            for name, run in runs.items():
                taken[name].append(first_paint(run, place))
    bare = min(taken["bare app"])  # the least: what other work on the machine adds is not ours
    print(f"{'bare app':14}{bare:6.0f} ms CPU")
    for name, (_, goal) in GOALS.items():
        cost = min(taken[name])
        print(f"{name:14}{cost:6.0f} ms CPU   {cost / bare:5.2f} of the bare app (goal {goal})")


if __name__ == "__main__":
    main()
