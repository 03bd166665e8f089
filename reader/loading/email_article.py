"""An article in an e-mail (a newsletter), or a web page saved as one (MHTML).

The day of a mail is the day it was sent; that of a saved page is only the day of saving.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.article import Published
from reader.loading.days import stated_day
from reader.loading.draft import Draft, SavedFile
from reader.loading.markup import words_of_markup
from reader.loading.unreadable import UnreadableArticle
from reader.loading.web_page import read_web_page

if TYPE_CHECKING:
    from email.message import EmailMessage

_FEW = 200  # characters of a plain part that only says "see the web version"


def read_email(file: SavedFile) -> Draft:
    """The words of a mail and what its headers say; of MHTML the page in it."""
    from email import message_from_bytes, policy

    try:
        message = message_from_bytes(file.raw, policy=policy.default)
        page, plain = _part(message, "html"), _part(message, "plain")
        location = _header(message, "Snapshot-Content-Location")
        day, sender = stated_day(_header(message, "Date")), _sender(message)
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        raise UnreadableArticle(file.path, "this e-mail is damaged") from None
    if page and (location or not message.get("From")):
        draft = read_web_page(replace(file, text=page))
        return replace(draft, url=draft.url or location, saved=draft.saved or day)
    body = plain if plain and (len(plain) > _FEW or not page) else words_of_markup(page)
    if not body.strip():
        raise UnreadableArticle(file.path, "there is no text in this e-mail")
    published = Published(day, "the e-mail") if day else None
    title = _header(message, "Subject")
    return Draft(body, title=title, source=sender, published=published)


def _part(message: "EmailMessage", kind: str) -> str:
    """The text of the message in this form, as far as it can be decoded."""
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _header(message: "EmailMessage", name: str) -> str:
    return str(message.get(name) or "")


def _sender(message: "EmailMessage") -> str:
    """The name of who sent it; an address where there is no name."""
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "From"))
    return name or address
