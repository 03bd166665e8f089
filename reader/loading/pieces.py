"""Which articles a file holds: its bytes decoded and taken apart, one piece in most.

What takes a format apart is a line in `formats`; how bytes become letters stands in `decoding`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from reader.article import Article
from reader.loading.address import address
from reader.loading.decoding import decode, decode_as, what_binary
from reader.loading.draft import Draft, SavedFile
from reader.loading.formats import Format, format_of, taken_apart
from reader.loading.plain_text import article_from_draft
from reader.loading.unreadable import UnreadableArticle


class FileInPieces(NamedTuple):
    """A file taken apart into its articles: one piece, in most."""

    path: Path
    format: Format
    pieces: Sequence[Draft | SavedFile]
    notices: tuple[str, ...]
    encoding: str


def in_pieces(raw: bytes, path: Path, encoding: str | None) -> FileInPieces:
    """The file taken apart; raises UnreadableArticle."""
    format, file, notices, name = decoded(raw, path, encoding)
    return FileInPieces(path, format, taken_apart(format, file), notices, name)


def article_of(
    held: FileInPieces, number: int, changed: date | None, published: date | None
) -> Article:
    """An article of a file by its number; raises UnreadableArticle with its own address."""
    piece, count = held.pieces[number - 1], len(held.pieces)
    path = address(held.path, number)
    try:
        draft = piece if isinstance(piece, Draft) else held.format(piece)
        noticed = replace(draft, notices=draft.notices + held.notices)
        article = article_with_text(noticed, path, changed, published, held.encoding)
    except UnreadableArticle as unreadable:
        raise UnreadableArticle(path, unreadable.reason, count) from None
    return replace(article, count=count)


def decoded(
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


def article_with_text(
    draft: Draft, path: Path, changed: date | None, published: date | None, encoding: str
) -> Article:
    """The article of a draft; raises UnreadableArticle where it has no words."""
    article = article_from_draft(draft, path, changed, published, encoding)
    if not article.paragraphs:
        raise UnreadableArticle(path, "there is no text in it")
    return article
