"""Standard input: read to its end, and then given back to the terminal, so that keys work."""

import os
import sys
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.loading.files import article_from_bytes

_TERMINAL = "/dev/tty"
STANDARD_INPUT = Path("standard input")


def read_standard_input(encoding: str | None, published: date | None) -> Article:
    """The article that is piped in; raises UnreadableArticle."""
    from dataclasses import replace

    raw = sys.stdin.buffer.read() if sys.stdin else b""
    article = article_from_bytes(raw, STANDARD_INPUT, encoding, published)
    return replace(article, path=None)


def has_terminal() -> bool:
    """Whether a screen can be drawn and keys can be read; Textual draws on stderr, so we ask."""
    drawn = bool(sys.stdout and sys.stdout.isatty()) and sys.stderr.isatty()
    return drawn and os.environ.get("TERM", "dumb") not in ("", "dumb") and _has_keys()


def take_keys_from_the_terminal() -> None:
    """Point file descriptor 0 at the terminal, where it is a pipe that has been read."""
    if os.isatty(0):
        return
    terminal = os.open(_TERMINAL, os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)


def _has_keys() -> bool:
    if os.isatty(0):
        return True
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR))
    except OSError:
        return False
    return True
