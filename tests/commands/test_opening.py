"""The real program in a pseudo-terminal: what opens the screen, and that keys reach it."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FERRY = "Ferry sails at last\n\nThe ferry sailed on Monday."
# The child begins a session of its own, and its stderr becomes the terminal it is controlled by.
LEAD = "import fcntl, os, termios; os.setsid(); fcntl.ioctl(2, termios.TIOCSCTTY, 0)"


def in_terminal(
    at: Path,
    *arguments: str,
    piped: bytes | None = None,
    size: tuple[int, int] = (24, 80),
    **env: str,
) -> tuple[int, str]:
    """The exit code and all that was drawn; q is pressed once the ferry is on the screen."""
    here, there = pty.openpty()
    fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    code = f"{LEAD}; from reader.command_line import main; raise SystemExit(main())"
    home = {f"XDG_{name}_HOME": str(at) for name in ("CACHE", "STATE", "CONFIG", "DATA")}
    program = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=at, stdout=there, stderr=there,
        stdin=there if piped is None else subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"} | home | env,
    )  # fmt: skip
    os.close(there)
    if program.stdin:
        program.stdin.write(piped or b"")
        program.stdin.close()
    drawn, end, pressed = b"", time.monotonic() + 30, False
    while time.monotonic() < end:
        if select.select([here], [], [], 0.2)[0]:
            try:
                drawn += os.read(here, 65536)
            except OSError:  # the program has ended
                break
        elif b"sailed" in drawn and not pressed:
            os.write(here, b"q")
            pressed = True
        elif program.poll() is not None:
            break
    os.close(here)
    program.kill()
    return program.wait(10), drawn.decode("utf-8", "replace")


@pytest.mark.parametrize("size", [(24, 80), (40, 160), (0, 0)])
def test_an_article_opens_on_the_screen_and_q_ends_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    (tmp_path / "x.txt").write_text(FERRY)
    code, drawn = in_terminal(tmp_path, "x.txt", size=size)
    assert code == 0
    assert "\x1b[?1049h" in drawn and "sailed" in drawn


def test_the_screen_is_drawn_as_it_should_be_where_the_language_settings_are_of_old(
    tmp_path: Path,
) -> None:
    (tmp_path / "x.txt").write_text(FERRY)
    code, drawn = in_terminal(tmp_path, "x.txt", PYTHONIOENCODING="latin-1")
    assert code == 0
    assert "─" in drawn and "\\u2500" not in drawn


def test_a_piped_article_opens_on_the_screen_and_keys_work(tmp_path: Path) -> None:
    code, drawn = in_terminal(tmp_path, "-", piped=FERRY.encode())
    assert code == 0
    assert "\x1b[?1049h" in drawn and "sailed" in drawn


def test_several_piped_articles_open_as_so_many(tmp_path: Path) -> None:
    story = '{{"title": "{}", "text": "It has sailed."}}'
    lines = "\n".join(map(story.format, ("Ferry", "Boat", "Raft")))
    code, drawn = in_terminal(tmp_path, "-", piped=lines.encode(), TMPDIR=str(tmp_path))
    assert code == 0 and "1/3" in drawn
    assert not list(tmp_path.glob("newsreader-*"))


def test_what_is_missing_is_said_and_told_the_shell_though_the_rest_was_read(
    tmp_path: Path,
) -> None:
    (tmp_path / "x.txt").write_text(FERRY)
    code, drawn = in_terminal(tmp_path, "x.txt", "nowhere.txt")
    assert code == 1
    assert "nowhere.txt: there is no such file" in drawn and "sailed" in drawn


def test_a_dumb_terminal_and_print_draw_no_screen(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(FERRY)
    code, drawn = in_terminal(tmp_path, "x.txt", TERM="dumb")
    assert code == 0 and "sailed" in drawn and "\x1b" not in drawn
    code, drawn = in_terminal(tmp_path, "x.txt", "--print")
    assert code == 0 and "\x1b[1mFerry" in drawn and "\x1b[?1049h" not in drawn
    for plain in (["--no-color"], []):
        env = {} if plain else {"NO_COLOR": "1"}
        code, drawn = in_terminal(tmp_path, "x.txt", "--print", *plain, **env)
        assert code == 0 and "\x1b" not in drawn


def test_what_does_not_exist_opens_no_screen(tmp_path: Path) -> None:
    code, drawn = in_terminal(tmp_path, "none.txt")
    assert code == 1
    assert "newsreader: none.txt: there is no such file or directory" in drawn
    assert "\x1b[?1049h" not in drawn
