"""Reading one file: its bytes, what format they are in, and what can go wrong on the way.

A format is one function from a `SavedFile` to a `Draft`. Its suffix stands in `FORMATS`; how its
content is known where no suffix tells stands in `_CONTENTS`.
"""

import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from reader.article import Article
from reader.loading.decoding import decode, decode_as, what_binary
from reader.loading.draft import Draft, SavedFile
from reader.loading.plain_text import article_from_draft, read_archived_texts, read_plain_text
from reader.loading.unreadable import UnreadableArticle

Format = Callable[[SavedFile], Draft]
Several = Callable[[SavedFile], Iterator[Draft]]


def _late(module: str, function: str) -> Callable[[SavedFile], Any]:
    """A format whose module is imported when the first such file is opened."""

    def read(file: SavedFile) -> Any:
        return getattr(import_module(f"reader.loading.{module}"), function)(file)

    return read


_MARKDOWN = _late("markdown", "read_markdown")
_WEB_PAGE = _late("web_page", "read_web_page")
_JSON = _late("json_article", "read_json")
_XML = _late("xml_article", "read_xml")
_EMAIL = _late("email_article", "read_email")

FORMATS: dict[str, Format] = {
    ".txt": read_plain_text,
    ".text": read_plain_text,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".html": _WEB_PAGE,
    ".htm": _WEB_PAGE,
    ".xhtml": _WEB_PAGE,
    ".json": _JSON,
    ".jsonld": _JSON,
    ".ninjs": _JSON,
    ".xml": _XML,
    ".rss": _XML,
    ".atom": _XML,
    ".nitf": _XML,
    ".newsml": _XML,
    ".eml": _EMAIL,
    ".mht": _EMAIL,
    ".mhtml": _EMAIL,
    ".mbox": _EMAIL,
}
# The formats in which one file may hold several articles, and what gives them all.
_SEVERAL: dict[Format, Several] = {
    read_plain_text: read_archived_texts,
    _JSON: _late("json_article", "read_json_articles"),
    _XML: _late("xml_article", "read_xml_articles"),
    _EMAIL: _late("email_article", "read_emails"),
}
# How a text without a telling suffix begins: the first letter, the form, and its format.
_PAGE = r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b"
_HEADERS = (
    r"(?:From \S.{5,200}\r?\n)?(?:[A-Z][\w-]{1,40}:.{0,900}\r?\n|[ \t].{0,900}\r?\n){0,60}?"
    r"(?:MIME-Version|Message-ID|Return-Path|Received|Delivered-To):"
)
_CONTENTS: tuple[tuple[str, str, Format], ...] = (
    ("<", f"(?is){_PAGE}", _WEB_PAGE),
    ("{[", r'\s*(?:\[\s*)?\{\s*"', _JSON),
    ("-+", r"(?:---|\+\+\+)\r?\n", _MARKDOWN),
    ("<", r"\s*<(?:\?xml|rss|feed|entry|nitf|newsItem|newsMessage)\b", _XML),
    ("MDSFRCTX", f"(?i){_HEADERS}", _EMAIL),
)
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
    return article_from_bytes(raw, path, encoding, published, changed)


def article_from_bytes(
    raw: bytes,
    path: Path,
    encoding: str | None = None,
    published: date | None = None,
    changed: date | None = None,
) -> Article:
    """The article in the bytes of a file or of standard input; raises UnreadableArticle."""
    format, file, notices, name = _decoded(raw, path, encoding)
    draft = format(file)
    return _article(replace(draft, notices=draft.notices + notices), path, changed, published, name)


def load_articles(
    path: str | Path, *, encoding: str | None = None, published: date | None = None
) -> Iterator[Article]:
    """All articles in a file, one at a time; one, in most; raises UnreadableArticle."""
    path = Path(path)
    raw, changed = _bytes(path, MAX_SIZE)
    yield from articles_from_bytes(raw, path, encoding, published, changed)


def articles_from_bytes(
    raw: bytes,
    path: Path,
    encoding: str | None = None,
    published: date | None = None,
    changed: date | None = None,
) -> Iterator[Article]:
    """All articles in the bytes of a file or of standard input; raises UnreadableArticle."""
    format, file, notices, name = _decoded(raw, path, encoding)
    several = _SEVERAL.get(format)
    for draft in several(file) if several else (format(file),):
        noticed = replace(draft, notices=draft.notices + notices)
        yield _article(noticed, path, changed, published, name)


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
    return _format(path, text), SavedFile(path, raw, text), notices, name


def _article(
    draft: Draft, path: Path, changed: date | None, published: date | None, encoding: str
) -> Article:
    article = article_from_draft(draft, path, changed, published, encoding)
    if not article.paragraphs:
        raise UnreadableArticle(path, "there is no text in it")
    return article


def _format(path: Path, text: str) -> Format:
    """The format that the suffix names, and where that says nothing, the content."""
    by_suffix = FORMATS.get(path.suffix.lower(), read_plain_text)
    if by_suffix is not read_plain_text:
        return by_suffix
    first = text.lstrip()[:1] or " "
    found = (format for letters, form, format in _CONTENTS
             if first in letters and re.match(form, text))  # fmt: skip
    return next(found, read_plain_text)


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
