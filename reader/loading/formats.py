"""What format a file is in, and how files of that format are read.

A format is one function from a `SavedFile` to a `Draft`. Its suffix stands in `FORMATS`; how its
content is known where no suffix tells stands in `_CONTENTS`.
"""

import re
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from reader.loading.draft import Draft, SavedFile
from reader.loading.plain_text import archived_files, read_plain_text

Format = Callable[[SavedFile], Draft]
Pieces = Callable[[SavedFile], Sequence[Draft | SavedFile]]


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
# The formats in which one file may hold several articles, and what takes it apart: into drafts, or
# into smaller files of the same format.
_SEVERAL: dict[Format, Pieces] = {
    read_plain_text: archived_files,
    _JSON: _late("json_article", "read_json_articles"),
    _XML: _late("xml_article", "read_xml_articles"),
    _EMAIL: _late("email_article", "mails_in"),
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


def format_of(path: Path, text: str) -> Format:
    """The format that the suffix names, and where that says nothing, the content."""
    by_suffix = FORMATS.get(path.suffix.lower(), read_plain_text)
    if by_suffix is not read_plain_text:
        return by_suffix
    first = text.lstrip()[:1] or " "
    found = (format for letters, form, format in _CONTENTS
             if first in letters and re.match(form, text))  # fmt: skip
    return next(found, read_plain_text)


def taken_apart(format: Format, file: SavedFile) -> Sequence[Draft | SavedFile]:
    """The articles of a file, as drafts or as smaller files of the same format; one, in most."""
    return _SEVERAL[format](file) if format in _SEVERAL else (file,)
