"""What a file says of its article, before anybody has looked at the words themselves.

Every format turns a `SavedFile` into a `Draft`; the plain-text reader makes an `Article` of it.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from reader.article import Published

# What a person can do about a file that holds several articles.
TAKEN_APART = "; `newsreader add` saves each by itself"


@dataclass(frozen=True, slots=True)
class SavedFile:
    """What is on disk: the bytes, and the text as it was decoded."""

    path: Path
    raw: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The body of an article as clean text, and what the file states beside it; "" is not stated.

    `published` is stated by the file, `guessed` only looks so; `saved` is the day it was clipped
    or changed, and the article is certainly not younger. The body may begin with the title.
    """

    body: str
    title: str = ""
    byline: str = ""
    source: str = ""
    url: str = ""
    published: Published | None = None
    guessed: Published | None = None
    saved: date | None = None
    notices: tuple[str, ...] = ()


def first_of(draft: Draft, count: int, things: str = "articles") -> Draft:
    """The first of so many drafts of one file; where there are more, it says so."""
    if count < 2:
        return draft
    notice = f"the file holds {count} {things}, and the first is shown{TAKEN_APART}"
    return replace(draft, notices=(*draft.notices, notice))
