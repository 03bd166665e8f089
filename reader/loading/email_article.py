"""Articles in e-mails (newsletters), one or a mailbox, and web pages saved as one (MHTML).

The day of a mail is the day it was sent; that of a saved page is only the day of saving.
"""

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.article import Published
from reader.loading.days import stated_day
from reader.loading.decoding import decode_declared
from reader.loading.draft import Draft, SavedFile, first_of
from reader.loading.markup import words_of_markup
from reader.loading.plain_text import without_quoting
from reader.loading.unreadable import UnreadableArticle
from reader.loading.web_page import read_web_page

if TYPE_CHECKING:
    from email.message import EmailMessage

_FEW = 200  # characters of a plain part that only says "see the web version"
_PAGES = {".mht", ".mhtml"}
_PASSED_ON = re.compile(r"(?:(?:re|fwd?|fw|aw|wg):\s*)+", re.IGNORECASE)
_MAILBOX = re.compile(rb"(?m)^From \S.{5,200}\r?\n(?=[A-Za-z-]{1,40}:)")
_DEEPEST = 5  # mails in mails


def read_email(file: SavedFile) -> Draft:
    """The words of a mail and what its headers say; of MHTML the page in it; of a mailbox the
    first mail that has any."""
    mails = mails_in(file)
    for mail in mails:
        with suppress(UnreadableArticle):  # one damaged mail costs only itself
            return first_of(_mail(mail), len(mails), "e-mails")
    return _mail(mails[0])


def mails_in(file: SavedFile) -> list[SavedFile]:
    """The mails of a mailbox; one, where the file is a mail."""
    if not _MAILBOX.match(file.raw):
        return [file]
    return [replace(file, raw=raw) for raw in _MAILBOX.split(file.raw)[1:]]


def _mail(file: SavedFile) -> Draft:
    from email import message_from_bytes, policy

    try:
        message = _inmost(message_from_bytes(file.raw, policy=policy.default), _DEEPEST)
        page, plain = _part(message, "html"), _part(message, "plain")
        location = _header(message, "Snapshot-Content-Location")
        day, (sender, by) = stated_day(_header(message, "Date")), _sender(message)
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        raise UnreadableArticle(file.path, "this e-mail is damaged") from None
    saved = location or sender.lower().startswith("saved by ") or not (sender or by)
    if page and (saved or file.path.suffix.lower() in _PAGES):
        draft = read_web_page(replace(file, text=page))
        return replace(draft, url=draft.url or location, saved=draft.saved or day)
    body = plain if plain and (len(plain) > _FEW or not page) else words_of_markup(page)
    if not body.strip():
        raise UnreadableArticle(file.path, "there is no text in this e-mail")
    published = Published(day, "the e-mail") if day else None
    title = _PASSED_ON.sub("", _header(message, "Subject"), count=1)
    return Draft(body.strip("\r\n"), title=title, source=sender or by, published=published)


def _inmost(message: "EmailMessage", depth: int) -> "EmailMessage":
    """The mail itself, or the one that is attached to it where it says nothing."""
    if depth and not any(message.get_body(preferencelist=(kind,)) for kind in ("html", "plain")):
        for part in message.walk():
            if part is not message and part.get_content_type() == "message/rfc822":
                return _inmost(part.get_content(), depth - 1)
    return message


def _part(message: "EmailMessage", kind: str) -> str:
    """The text of the message in this form, as far as it can be decoded."""
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    text = decode_declared(raw, part.get_content_charset() or "utf-8")
    text = without_quoting(text) if kind == "plain" else text
    if str(part.get_param("format", "")).lower() == "flowed":
        return re.sub(r"(?<! --) \r?\n", " ", text)  # RFC 3676: a blank at the end goes on below
    return text


def _header(message: "EmailMessage", name: str) -> str:
    """The words of a header; none of one that is so damaged that it cannot be read."""
    try:
        return str(message.get(name) or "")
    except (LookupError, ValueError, TypeError, AttributeError, OverflowError):
        return ""


def _sender(message: "EmailMessage") -> tuple[str, str]:
    """The name of who sent it, and the address."""
    from email.utils import parseaddr

    return parseaddr(_header(message, "From"))
