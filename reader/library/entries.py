"""What a file of the library is: its title and day once it has been read, or its problem."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.article import Article, Published, fingerprint
from reader.loading import UnreadableArticle, load_article


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the library; until it `is_read_in` it has no more than its name.

    `file` is the path as a string, because ten thousand of those are made before the first paint.
    `modified` is in nanoseconds, as the file system has it. `fingerprint` is that of the article's
    text (`reader.article.fingerprint`), which the reading state knows it by.
    """

    file: str
    title: str = ""
    published: Published | None = None
    source: str = ""
    size: int = -1
    modified: int = 0
    fingerprint: str = ""
    problem: str | None = None

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return Path(self.file)

    @property
    def name(self) -> str:
        """The name of the file, without its directory."""
        return os.path.basename(self.file)  # noqa: PTH119 - no Path for each of ten thousand rows

    @property
    def heading(self) -> str:
        """What a list shows: the title, or the name as long as there is none."""
        return self.title or self.name

    @property
    def is_read_in(self) -> bool:
        """Whether the file has been looked into: the title is known, or the problem."""
        return bool(self.fingerprint) or self.problem is not None


def read_entry(file: str | Path) -> Entry:
    """The entry of a file, with its title and day, or with its problem."""
    article = _article_of(file)
    size, modified = _state_of(file)
    if isinstance(article, UnreadableArticle):
        return Entry(str(file), size=size, modified=modified, problem=article.reason)
    return Entry(
        str(file), article.title, article.published, article.source or "", size, modified,
        fingerprint(article.text),
    )  # fmt: skip


def read_entries(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, each with its title and day, one after the other as they are read."""
    for entry in entries:
        yield entry if entry.is_read_in else read_entry(entry.file)


def read_articles(entries: Iterable[Entry]) -> Iterator[Article | UnreadableArticle]:
    """The articles, one at a time; in the place of one that cannot be read, the reason."""
    for entry in entries:
        if entry.problem is None:
            yield _article_of(entry.file)
        else:
            yield UnreadableArticle(entry.path, entry.problem)


def _article_of(file: str | Path) -> Article | UnreadableArticle:
    try:
        return load_article(file)
    except UnreadableArticle as unreadable:
        return unreadable


def _state_of(file: str | Path) -> tuple[int, int]:
    """Size and time of change; of a file that has just vanished, as if never seen."""
    try:
        state = os.stat(file)  # noqa: PTH116 - as above
    except OSError:
        return -1, 0
    return state.st_size, state.st_mtime_ns
