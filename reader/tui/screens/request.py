"""What the person asked to read: the arguments of the command line, as the screens need them."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from reader.article import Article, Published


@dataclass(frozen=True, slots=True)
class Request:
    """A directory (`place`), or files (`paths`), or an article from standard input."""

    place: Path | None = None
    paths: tuple[Path, ...] = ()
    published: date | None = None
    recursive: bool = False
    encoding: str | None = None
    article: Article | None = None

    def dated(self, article: Article, remembered: date | None = None) -> Article:
        """The article with the day that the person set for it, if they did."""
        day = remembered or self.published
        if day is None:
            return article
        return replace(article, published=Published(day, "set by you"))
