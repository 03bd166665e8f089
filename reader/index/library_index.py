"""The index of a library: what is asked of it goes through here to the files that lie in it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.index.database import Database


class Index:
    """What was found in the articles of some places, kept between runs.

    One file holds the findings of all places that were ever opened; an Index shows those of the
    places it was made for. It may be used from several threads.
    """

    def __init__(
        self, *places: str | Path, recursive: bool = False, file: Path | None = None
    ) -> None:
        self.places = tuple(os.path.abspath(os.path.expanduser(each)) for each in places)  # noqa: PTH100, PTH111
        self.recursive = recursive
        self._file = file or _default_file()
        self._opened: Database | None = None

    @property
    def notice(self) -> str:
        """Empty as long as the index is kept; else why not, in a sentence for the person."""
        return self.database.notice

    @property
    def database(self) -> "Database":
        """The database, opened when it is first asked for."""
        if self._opened is None:
            from reader.index.database import Database  # sqlite3, late

            self._opened = Database(self._file)
        return self._opened

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def size(self) -> int:
        """How many articles of the library are in the index, for "320 of 10,000 searched"."""
        where, values = self.within("articles.on_disk")
        (count,) = self.database.rows(
            f"SELECT count(*) FROM articles WHERE problem IS NULL AND {where}", *values
        )[0]
        return int(count)

    def within(self, column: str) -> tuple[str, list[Any]]:
        """An SQL condition that a file lies in the library, and its values."""
        conditions: list[str] = []
        values: list[Any] = []
        for place in map(os.fsencode, self.places):
            inside = place.rstrip(b"/") + b"/"
            # "0" follows "/": all that begins with the directory lies between the two.
            condition = f"{column} > ? AND {column} < ?"
            bounds: list[Any] = [inside, inside[:-1] + b"0"]
            if not self.recursive:
                condition += f" AND NOT instr(substr({column}, ?), X'2F')"
                bounds.append(len(inside) + 1)
            conditions += [f"{column} = ?", f"({condition})"]
            values += [place, *bounds]
        return f"({' OR '.join(conditions) or '1'})", values


def _default_file() -> Path:
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("newsreader")) / "index.db"
