"""Reading one file: all articles in it, or the one that is asked for.

Its bytes come from `file_bytes`, and `pieces` makes articles of them.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.loading.address import number_in_file, on_disk
from reader.loading.file_bytes import bytes_of
from reader.loading.pieces import article_of, article_with_text, decoded, in_pieces
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
    raw, changed = bytes_of(file, max_size)
    held = in_pieces(raw, file, encoding)
    count = len(held.pieces)
    if not 0 < number <= count:
        raise UnreadableArticle(Path(path), f"the file holds {count}, and no number {number}")
    return article_of(held, number, changed, published)


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
    format, file, notices, name = decoded(raw, path, encoding)
    draft = format(file)
    return article_with_text(
        replace(draft, notices=draft.notices + notices), path, changed, published, name
    )


def load_articles(
    path: str | Path, *, encoding: str | None = None, published: date | None = None
) -> Iterator[Article | UnreadableArticle]:
    """All articles in a file, one at a time; in the place of one that cannot be read, why not."""
    path = Path(path)
    try:
        if on_disk(str(path)) != str(path):
            yield load_article(path, encoding=encoding, published=published)
            return
        raw, changed = bytes_of(path, MAX_SIZE)
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
        held = in_pieces(raw, path, encoding)
    except UnreadableArticle as unreadable:
        yield unreadable
        return
    for number in range(1, len(held.pieces) + 1):
        try:
            yield article_of(held, number, changed, published)
        except UnreadableArticle as unreadable:
            yield unreadable
