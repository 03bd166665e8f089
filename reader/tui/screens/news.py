"""What a worker tells the screen while it lists, reads and analyses. Each is a message."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import monotonic

from textual.message import Message
from textual.worker import get_current_worker

from reader.analysis.findings import Analysis
from reader.article import Article
from reader.library import Entry, list_entries
from reader.tui.screens.destination import Destination
from reader.tui.screens.request import Request

IS_LEFT = 0.1  # seconds: how often a long task asks whether anybody waits for it
A_SCREENFUL = 50  # titles, before a list is drawn for the first time


@dataclass
class Read(Message):
    """An article has been read; `offset` is where to show it from."""

    article: Article
    offset: int | None = None
    there: Destination | None = None


@dataclass
class Refused(Message):
    """An article cannot be read; `count` is how many its file holds."""

    path: Path
    reason: str
    count: int = 1


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

    def read() -> Message:
        from reader.loading import UnreadableArticle, load_article

        try:
            return Read(load_article(path, encoding=encoding), offset, there)
        except UnreadableArticle as unreadable:
            return Refused(path, unreadable.reason, unreadable.count)

    yield from unless_left(read)


def analysing(article: Article) -> Generator[Message, None, None]:
    """What is found in an article."""

    def analyse() -> Message:
        from reader.analysis import analyze

        return Analysed(analyze(article))

    yield from unless_left(analyse)


def unless_left(task: Callable[[], Message]) -> Generator[Message, None, None]:
    """What a long task comes to; who quits or goes elsewhere does not wait for its end."""
    worker, result = get_current_worker(), Future[Message]()

    def run() -> None:
        try:
            result.set_result(task())
        except BaseException as failure:
            result.set_exception(failure)

    Thread(target=run, daemon=True).start()
    while not worker.is_cancelled:
        if wait((result,), IS_LEFT).done:
            yield result.result()
            return


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
