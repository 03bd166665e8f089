"""What a file of the library is: its title and day once it has been read, or its problem."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.article import Article, Published, fingerprint
from reader.loading import UnreadableArticle, load_article, load_articles
from reader.loading.address import on_disk


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of the library; until it `is_read_in` it has no more than its name.

    `file` is the path as a string, because ten thousand of those are made before the first paint;
    where a file holds several articles, the second is `file/2` (`reader.loading.address`).
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
    def on_disk(self) -> str:
        """The file in which it lies; several articles may lie in one."""
        return on_disk(self.file)

    @property
    def name(self) -> str:
        """The name of the file, without its directory, and its number in the file."""
        file = self.on_disk
        return os.path.basename(file) + self.file[len(file) :]  # noqa: PTH119 - no Path for a row

    @property
    def heading(self) -> str:
        """What a list shows: the title, or the name as long as there is none."""
        return self.title or self.name

    @property
    def is_read_in(self) -> bool:
        """Whether the file has been looked into: the title is known, or the problem."""
        return bool(self.fingerprint) or self.problem is not None


def read_entry(file: str | Path) -> Entry:
    """The entry of an article, with its title and day, or with its problem."""
    try:
        return _entry(load_article(file), *_state_of(file))
    except UnreadableArticle as unreadable:
        return _entry(unreadable, *_state_of(file))


def read_entries(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, each with its title and day, one after the other as they are read.

    A file is read once, and all the articles in it are given, also those that were not listed.
    """
    read = set[str]()
    for entry in entries:
        if entry.is_read_in:
            yield entry
        elif (file := entry.on_disk) not in read:
            read.add(file)
            state = _state_of(file)
            yield from (_entry(found, *state) for found in load_articles(file))


def read_articles(entries: Iterable[Entry]) -> Iterator[Article | UnreadableArticle]:
    """The articles, one at a time; in the place of one that cannot be read, the reason."""
    for entry in entries:
        if entry.problem is None:
            yield from load_articles(entry.file)
        else:
            yield UnreadableArticle(entry.path, entry.problem)


def _entry(found: Article | UnreadableArticle, size: int, modified: int) -> Entry:
    if isinstance(found, UnreadableArticle):
        return Entry(str(found.path), size=size, modified=modified, problem=found.reason)
    return Entry(
        str(found.path), found.title, found.published, found.source or "", size, modified,
        fingerprint(found.text),
    )  # fmt: skip


def _state_of(file: str | Path) -> tuple[int, int]:
    """Size and time of change; of a file that has just vanished, as if never seen."""
    try:
        state = os.stat(on_disk(str(file)))  # noqa: PTH116 - as above
    except OSError:
        return -1, 0
    return state.st_size, state.st_mtime_ns
