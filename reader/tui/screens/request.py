"""What the person asked to read: the arguments of the command line, as the screens need them."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.article import Article


@dataclass(frozen=True, slots=True)
class Request:
    """A directory (`place`), or files (`paths`), or an article from standard input."""

    place: Path | None = None
    paths: tuple[Path, ...] = ()
    published: date | None = None
    recursive: bool = False
    encoding: str | None = None
    article: Article | None = None
