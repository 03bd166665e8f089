"""Standard input: read to its end, and then given back to the terminal, so that keys work."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from reader.article import Article
from reader.loading.files import MAX_SIZE, article_from_bytes, articles_from_bytes
from reader.loading.unreadable import UnreadableArticle

_TERMINAL = "/dev/tty"
STANDARD_INPUT = Path("standard input")


def is_stream(place: str) -> bool:
    """Whether a place can be read only once: "-", or what the shell makes of <(command)."""
    return place == "-" or Path(place).is_fifo()


@contextmanager
def read_stream(
    place: str, encoding: str | None, published: date | None
) -> Iterator[Article | Path]:
    """The article that is piped in, or where it is several, a file that holds them as long as
    somebody reads; raises UnreadableArticle."""
    raw, name = _piped_in(place)
    first = next(articles_from_bytes(raw, name, encoding, published))
    if first.count == 1:
        yield replace(article_from_bytes(raw, name, encoding, published), path=None)
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="newsreader-") as directory:
        held = Path(directory) / STANDARD_INPUT
        held.write_bytes(raw)
        yield held


def read_streamed_articles(
    place: str, encoding: str | None, published: date | None
) -> Iterator[Article | UnreadableArticle]:
    """All articles that are piped in; in the place of one that cannot be read, why not."""
    try:
        raw, name = _piped_in(place)
    except UnreadableArticle as unreadable:
        yield unreadable
        return
    for found in articles_from_bytes(raw, name, encoding, published):
        yield replace(found, path=None) if isinstance(found, Article) else found


def _piped_in(place: str) -> tuple[bytes, Path]:
    name = STANDARD_INPUT if place == "-" else Path(place)
    try:
        raw = _standard_input() if place == "-" else _from_pipe(name)
    except OSError as error:
        raise UnreadableArticle(name, (error.strerror or "it cannot be read").lower()) from None
    if len(raw) > MAX_SIZE:  # no more than that was read: it may have no end
        raise UnreadableArticle(name, f"larger than {MAX_SIZE:,} bytes")
    return raw, name


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(MAX_SIZE + 1) if sys.stdin else b""


def _from_pipe(name: Path) -> bytes:
    with name.open("rb") as pipe:
        return pipe.read(MAX_SIZE + 1)


def has_terminal() -> bool:
    """Whether a screen can be drawn and keys can be read; Textual draws on stderr, so we ask."""
    drawn = bool(sys.stdout and sys.stdout.isatty()) and sys.stderr.isatty()
    return drawn and os.environ.get("TERM", "dumb") not in ("", "dumb") and _has_keys()


def prepare_the_terminal() -> None:
    """Have it ready for a screen, however standard input, its size and the language are set."""
    _take_keys_from_the_terminal()
    _assume_a_size()
    _draw_in_utf8()


def _take_keys_from_the_terminal() -> None:
    """Point file descriptor 0 at the terminal, where it is a pipe that has been read."""
    if os.isatty(0):
        return
    terminal = os.open(_TERMINAL, os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)


def _assume_a_size() -> None:
    """Call a terminal that does not know its size 80 by 24, as is the custom."""
    if min(os.get_terminal_size(sys.stdout.fileno())) == 0:
        os.environ.setdefault("COLUMNS", "80")
        os.environ.setdefault("LINES", "24")


def _draw_in_utf8() -> None:
    """Send the screen as terminals read it, whatever encoding the language settings name."""
    for stream in {sys.stderr, sys.__stderr__}:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _has_keys() -> bool:
    if os.isatty(0):
        return True
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR))
    except OSError:
        return False
    return True
