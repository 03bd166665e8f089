"""What a worker tells the screen while it lists, reads and analyses. Each is a message."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from textual.message import Message

from reader.analysis.findings import Analysis
from reader.article import Article
from reader.library import Entry, list_entries
from reader.tui.screens.destination import Destination
from reader.tui.screens.request import Request

A_SCREENFUL = 50  # titles, before a list is drawn for the first time


@dataclass
class Read(Message):
    """An article has been read; `offset` is where to show it from."""

    article: Article
    offset: int | None = None
    there: Destination | None = None


@dataclass
class Refused(Message):
    """A file cannot be read."""

    path: Path
    reason: str


@dataclass
class Analysed(Message):
    """All that was found in an article."""

    analysis: Analysis


@dataclass
class TitlesKnown(Message):
    """Some more files have been looked into."""

    entries: tuple[Entry, ...]


def listing(request: Request) -> tuple[Entry, ...]:
    """The files of the directory, or those that were named; nothing is read."""
    places = request.paths or ((request.place,) if request.place else ())
    return list_entries(*places, recursive=request.recursive)


def reading(
    path: Path, encoding: str | None, offset: int | None, there: Destination | None
) -> Generator[Message, None, None]:
    """The article in a file, or why it cannot be read."""
    from reader.loading import UnreadableArticle, load_article

    try:
        yield Read(load_article(path, encoding=encoding), offset, there)
    except UnreadableArticle as unreadable:
        yield Refused(path, unreadable.reason)


def analysing(article: Article) -> Generator[Message, None, None]:
    """What is found in an article."""
    from reader.analysis import analyze

    yield Analysed(analyze(article))


def titles(entries: Iterable[Entry]) -> Generator[Message, None, None]:
    """Entries with their titles, what a second brings at a time: a list is not redrawn often."""
    known: list[Entry] = []
    next_time = 0.0
    for entry in entries:
        known.append(entry)
        if len(known) >= A_SCREENFUL and monotonic() > next_time:
            yield TitlesKnown(tuple(known))
            known, next_time = [], monotonic() + 1.0
    yield TitlesKnown(tuple(known))
