"""Reading one file: its bytes, what format they are in, and what can go wrong on the way."""

import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.loading.cleaning import clean_text
from reader.loading.decoding import decode, decode_as, what_binary
from reader.loading.draft import Draft
from reader.loading.plain_text import article_from_draft, read_plain_text
from reader.loading.unreadable import UnreadableArticle

Format = Callable[[str], Draft]

# suffix: the function that makes a draft of the file's text, as decoded
FORMATS: dict[str, Format] = {
    ".txt": read_plain_text,
    ".text": read_plain_text,
}
MAX_SIZE = 20_000_000  # bytes; a long book has one million


def load_article(
    path: str | Path,
    *,
    encoding: str | None = None,
    published: date | None = None,
    max_size: int = MAX_SIZE,
) -> Article:
    """The article in a file; raises UnreadableArticle. `published` counts as set by the person."""
    path = Path(path)
    raw, changed = _bytes(path, max_size)
    try:
        text, name, notices = decode_as(raw, encoding) if encoding else decode(raw)
    except LookupError as error:
        raise UnreadableArticle(path, f"there is no encoding called {encoding}") from error
    draft = read_plain_text(clean_text(text))
    draft = replace(draft, notices=draft.notices + notices)
    if not draft.body.strip():
        raise UnreadableArticle(path, "there is no text in it")
    return article_from_draft(draft, path, changed, published, name)


def _bytes(path: Path, max_size: int) -> tuple[bytes, date]:
    """What is in the file, and the day it was last changed."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableArticle(path, "a directory" if path.is_dir() else "not a regular file")
        if facts.st_size > max_size:
            raise UnreadableArticle(path, f"larger than {max_size:,} bytes")
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableArticle(path, _in_words(error)) from error
    if not raw.strip():
        raise UnreadableArticle(path, "the file is empty")
    if kind := what_binary(raw):
        raise UnreadableArticle(path, f"this is {kind}, not an article")
    return raw, date.fromtimestamp(facts.st_mtime)


def _in_words(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return (error.strerror or "it cannot be read").lower()
