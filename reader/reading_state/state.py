"""The state of all reading, asked and told in the words of a person who reads."""

import json
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.article import SET_BY_YOU, Article, Published, fingerprint
from reader.reading_state.noting import note, row_of
from reader.reading_state.place import Place, found_again, place_at

if TYPE_CHECKING:
    from reader.reading_state.storage import Storage


class ReadingState:
    """What is kept of all that was read; see the package for how to ask it."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or _default_file()
        self._opened: Storage | None = None
        self._read_files: set[str] | None = None
        self._read_texts: set[str] = set()

    @property
    def notice(self) -> str:
        """Empty as long as everything is kept; else why not, in a sentence for the person."""
        return self._storage.notice

    @property
    def _storage(self) -> "Storage":
        if self._opened is None:
            from reader.reading_state.storage import Storage  # sqlite3, late

            self._opened = Storage(self._file)
        return self._opened

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def keep_place(self, article: Article, offset: int) -> None:
        """Remember where in the text the person is."""
        place = place_at(article.text, offset)
        note(self._storage, article, place=place.offset, before=place.before, after=place.after)

    def place_in(self, article: Article) -> int:
        """The offset where the person was; 0 in an article that is new."""
        row = row_of(self._storage, article)
        if row is None:
            return 0
        place = Place(*row[3:6])
        if row[1] == fingerprint(article.text):
            return place.offset
        again = found_again(place, article.text)
        return min(place.offset, len(article.text)) if again is None else again

    def mark_read(self, article: Article) -> None:
        """The person has read it."""
        note(self._storage, article, read=1)
        self._read_files = None

    def mark_unread(self, article: Article) -> None:
        """The person has not read it, or wants to read it again."""
        note(self._storage, article, read=0)
        self._read_files = None

    def is_read(self, file: str, text_fingerprint: str = "") -> bool:
        """Whether an article was read, by its file or by the fingerprint of its text."""
        if self._read_files is None:
            rows = self._storage.rows("SELECT file, fingerprint FROM articles WHERE read")
            self._read_files = {os.fsdecode(row[0]) for row in rows if row[0]}
            self._read_texts = {row[1] for row in rows}
        return file in self._read_files or text_fingerprint in self._read_texts

    def set_published(self, article: Article, day: date | None) -> None:
        """Set the publication date by hand, or take what was set back."""
        note(self._storage, article, published=day.isoformat() if day else None)

    def published(self, article: Article) -> Published | None:
        """The publication date that was set by hand."""
        row = row_of(self._storage, article)
        return Published(date.fromisoformat(row[6]), SET_BY_YOU) if row and row[6] else None

    def published_by_file(self) -> dict[str, date]:
        """All dates set by hand, by the files of their articles; for the index."""
        rows = self._storage.rows("SELECT file, published FROM articles WHERE published NOTNULL")
        return {os.fsdecode(file): date.fromisoformat(day) for file, day in rows if file}

    def hide(self, name: str) -> None:
        """Hide the actors of this name, in every article."""
        self._storage.write("INSERT OR IGNORE INTO hidden VALUES (?)", name)

    def show(self, name: str) -> None:
        """Show the actors of this name again."""
        self._storage.write("DELETE FROM hidden WHERE name = ?", name)

    def hidden(self) -> tuple[str, ...]:
        """The names hidden, the last one hidden last."""
        return tuple(
            name for (name,) in self._storage.rows("SELECT name FROM hidden ORDER BY rowid")
        )

    def set(self, name: str, value: Any) -> None:
        """Keep a setting of the view: text, a number, true or false, or a list of those."""
        self._storage.write(
            "INSERT INTO settings VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name, json.dumps(value),
        )  # fmt: skip

    def setting(self, name: str, default: Any = None) -> Any:
        """A setting of the view as it was kept, or the default."""
        rows = self._storage.rows("SELECT value FROM settings WHERE name = ?", name)
        return json.loads(rows[0][0]) if rows else default


def _default_file() -> Path:
    from platformdirs import user_state_dir

    return Path(user_state_dir("newsreader")) / "reading.db"
