"""What the person asked to read: the arguments of the command line, as the screens need them."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from reader.article import Article


class Request(NamedTuple):
    """A directory (`place`), or files (`paths`), or an article from standard input.

    Several articles from standard input are `held` in a file, the first of the `paths`.
    """

    place: Path | None = None
    paths: tuple[Path, ...] = ()
    published: date | None = None
    recursive: bool = False
    encoding: str | None = None
    article: Article | None = None
    held: bool = False
