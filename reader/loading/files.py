"""Reading one file: its bytes, what format they are in, and what can go wrong on the way.

A format is one function from a `SavedFile` to a `Draft`. Its suffix stands in `FORMATS`; how its
content is known where no suffix tells stands in `_CONTENTS`.
"""

import re
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.loading.decoding import decode, decode_as, what_binary
from reader.loading.draft import Draft, SavedFile
from reader.loading.email_article import read_email
from reader.loading.json_article import read_json
from reader.loading.markdown import read_markdown
from reader.loading.plain_text import article_from_draft, read_plain_text
from reader.loading.unreadable import UnreadableArticle
from reader.loading.web_page import read_web_page

Format = Callable[[SavedFile], Draft]


def _read_xml(file: SavedFile) -> Draft:
    from reader.loading.xml_article import read_xml  # the XML parser takes a while to import

    return read_xml(file)


FORMATS: dict[str, Format] = {
    ".txt": read_plain_text,
    ".text": read_plain_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_web_page,
    ".htm": read_web_page,
    ".xhtml": read_web_page,
    ".json": read_json,
    ".jsonld": read_json,
    ".ninjs": read_json,
    ".xml": _read_xml,
    ".rss": _read_xml,
    ".atom": _read_xml,
    ".nitf": _read_xml,
    ".newsml": _read_xml,
    ".eml": read_email,
    ".mht": read_email,
    ".mhtml": read_email,
}
# what a text without a telling suffix begins with -> its format
_CONTENTS: tuple[tuple[re.Pattern[str], Format], ...] = (
    (re.compile(r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S),
     read_web_page),
    (re.compile(r'\s*(?:\[\s*)?\{\s*"'), read_json),
    (re.compile(r"(?:---|\+\+\+)\n"), read_markdown),
    (re.compile(r"\s*<(?:\?xml|rss|feed|entry|nitf|newsItem|newsMessage)\b"), _read_xml),
    (re.compile(r"(?:[A-Z][\w-]{1,40}:.{0,900}\r?\n|[ \t].{0,900}\r?\n){0,60}?MIME-Version:", re.I),
     read_email),
)  # fmt: skip
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
    if not raw.strip():
        raise UnreadableArticle(path, "the file is empty")
    if not encoding and (kind := what_binary(raw)):
        raise UnreadableArticle(path, f"this is {kind}, not an article")
    try:
        text, name, notices = decode_as(raw, encoding) if encoding else decode(raw)
    except (LookupError, UnicodeError, ValueError):
        raise UnreadableArticle(path, f"there is no text encoding called {encoding}") from None
    draft = _format(path, text)(SavedFile(path, raw, text))
    article = article_from_draft(
        replace(draft, notices=draft.notices + notices), path, changed, published, name
    )
    if not article.paragraphs:
        raise UnreadableArticle(path, "there is no text in it")
    return article


def _format(path: Path, text: str) -> Format:
    """The format that the suffix names, and where that says nothing, the content."""
    by_suffix = FORMATS.get(path.suffix.lower(), read_plain_text)
    if by_suffix is not read_plain_text:
        return by_suffix
    return next((format for form, format in _CONTENTS if form.match(text)), read_plain_text)


def _bytes(path: Path, max_size: int) -> tuple[bytes, date]:
    """What is in the file, and the day it was last changed."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableArticle(path, "a directory" if path.is_dir() else "not a regular file")
        if facts.st_size > max_size:
            raise UnreadableArticle(path, f"larger than {max_size:,} bytes")
        return path.read_bytes(), date.fromtimestamp(facts.st_mtime)
    except (OSError, ValueError, OverflowError) as error:
        raise UnreadableArticle(path, _in_words(error)) from error


def _in_words(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "it cannot be read"
