"""What a file says of its article, before anybody has looked at the words themselves.

Every format gives a `Draft`; the plain-text reader turns it into an `Article`.
"""

from dataclasses import dataclass

from reader.article import Published


@dataclass(frozen=True, slots=True)
class Draft:
    """The body of an article as clean text, and what the file states beside it; "" is not stated.

    `published` is stated by the file, `guessed` only looks so; `not_after` is a day in words that
    the article is certainly not younger than (saved, clipped, changed). `headline_stands` tells
    that the body holds the headline already.
    """

    body: str
    title: str = ""
    byline: str = ""
    source: str = ""
    url: str = ""
    published: Published | None = None
    guessed: Published | None = None
    not_after: str = ""
    notices: tuple[str, ...] = ()
