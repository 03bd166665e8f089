"""Reading one file: its bytes, the articles in it, and what can go wrong on the way."""

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.loading.address import address, number_in_file, on_disk
from reader.loading.decoding import decode, decode_as, what_binary
from reader.loading.draft import Draft, SavedFile
from reader.loading.formats import Format, format_of, taken_apart
from reader.loading.plain_text import article_from_draft
from reader.loading.unreadable import UnreadableArticle

MAX_SIZE = 20_000_000  # bytes; a long book has one million


def load_article(
    path: str | Path,
    *,
    encoding: str | None = None,
    published: date | None = None,
    max_size: int = MAX_SIZE,
) -> Article:
    """The article in a file; raises UnreadableArticle. `published` counts as set by the person.

    Where a file holds several, it is the first, and `file/2` is the second.
    """
    file, number = number_in_file(Path(path))
    raw, changed = _bytes(file, max_size)
    apart = _apart(raw, file, encoding)
    count = len(apart.pieces)
    if not 0 < number <= count:
        raise UnreadableArticle(Path(path), f"the file holds {count}, and no number {number}")
    return _article_in(apart, number, changed, published)


def article_from_bytes(
    raw: bytes,
    path: Path,
    encoding: str | None = None,
    published: date | None = None,
    changed: date | None = None,
) -> Article:
    """The article in the bytes of standard input; raises UnreadableArticle.

    Where they hold several, it is the first, or all as one text, and a notice says so.
    """
    format, file, notices, name = _decoded(raw, path, encoding)
    draft = format(file)
    return _article(replace(draft, notices=draft.notices + notices), path, changed, published, name)


def load_articles(
    path: str | Path, *, encoding: str | None = None, published: date | None = None
) -> Iterator[Article | UnreadableArticle]:
    """All articles in a file, one at a time; in the place of one that cannot be read, why not."""
    path = Path(path)
    try:
        if on_disk(str(path)) != str(path):
            yield load_article(path, encoding=encoding, published=published)
            return
        raw, changed = _bytes(path, MAX_SIZE)
    except UnreadableArticle as unreadable:
        yield unreadable
        return
    yield from articles_from_bytes(raw, path, encoding, published, changed)


def articles_from_bytes(
    raw: bytes,
    path: Path,
    encoding: str | None = None,
    published: date | None = None,
    changed: date | None = None,
) -> Iterator[Article | UnreadableArticle]:
    """All articles in the bytes of a file or of standard input, as `load_articles` gives them."""
    try:
        apart = _apart(raw, path, encoding)
    except UnreadableArticle as unreadable:
        yield unreadable
        return
    for number in range(1, len(apart.pieces) + 1):
        try:
            yield _article_in(apart, number, changed, published)
        except UnreadableArticle as unreadable:
            yield unreadable


@dataclass(frozen=True, slots=True)
class _Apart:
    """A file taken apart into its articles: one piece, in most."""

    path: Path
    format: Format
    pieces: Sequence[Draft | SavedFile]
    notices: tuple[str, ...]
    encoding: str


def _apart(raw: bytes, path: Path, encoding: str | None) -> _Apart:
    format, file, notices, name = _decoded(raw, path, encoding)
    return _Apart(path, format, taken_apart(format, file), notices, name)


def _article_in(
    apart: _Apart, number: int, changed: date | None, published: date | None
) -> Article:
    """An article of a file by its number; raises UnreadableArticle with its own address."""
    piece, count = apart.pieces[number - 1], len(apart.pieces)
    path = address(apart.path, number)
    try:
        draft = piece if isinstance(piece, Draft) else apart.format(piece)
        noticed = replace(draft, notices=draft.notices + apart.notices)
        article = _article(noticed, path, changed, published, apart.encoding)
    except UnreadableArticle as unreadable:
        raise UnreadableArticle(path, unreadable.reason, count) from None
    return replace(article, count=count)


def _decoded(
    raw: bytes, path: Path, encoding: str | None
) -> tuple[Format, SavedFile, tuple[str, ...], str]:
    """The format, the file as text, what is to be known of it, and the name of its encoding."""
    if not raw.strip():
        raise UnreadableArticle(path, "the file is empty")
    if not encoding and (kind := what_binary(raw)):
        raise UnreadableArticle(path, f"this is {kind}, not an article")
    try:
        text, name, notices = decode_as(raw, encoding) if encoding else decode(raw)
    except (LookupError, UnicodeError, ValueError):
        raise UnreadableArticle(path, f"there is no text encoding called {encoding}") from None
    return format_of(path, text), SavedFile(path, raw, text), notices, name


def _article(
    draft: Draft, path: Path, changed: date | None, published: date | None, encoding: str
) -> Article:
    article = article_from_draft(draft, path, changed, published, encoding)
    if not article.paragraphs:
        raise UnreadableArticle(path, "there is no text in it")
    return article


def _bytes(path: Path, max_size: int) -> tuple[bytes, date]:
    """What is in the file, and the day it was last changed."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableArticle(path, _no_file(facts.st_mode))
        if facts.st_size > max_size:
            raise UnreadableArticle(path, f"larger than {max_size:,} bytes")
        return path.read_bytes(), date.fromtimestamp(facts.st_mtime)
    except (OSError, ValueError, OverflowError) as error:
        raise UnreadableArticle(path, _in_words(error)) from error


def _no_file(mode: int) -> str:
    return "this is a directory" if stat.S_ISDIR(mode) else "this is no file that can be read"


def _in_words(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "it cannot be read"
