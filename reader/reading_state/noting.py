"""Which row is kept of an article, and how it is written: by its text, so that it may move."""

import os
from typing import TYPE_CHECKING, Any

from reader.article import Article, fingerprint
from reader.reading_state.place import Place, found_again

if TYPE_CHECKING:
    from reader.reading_state.storage import Storage

_COLUMNS = "id, fingerprint, title, place, before, after, published"


def row_of(storage: "Storage", article: Article) -> tuple[Any, ...] | None:
    """What is kept of an article: by its text, or by its file if it is the same one, edited."""
    mark = fingerprint(article.text)
    select = f"SELECT {_COLUMNS} FROM articles WHERE "
    if found := storage.rows(select + "fingerprint = ?", mark):
        return found[0]
    if article.path is not None:
        for row in storage.rows(select + "file = ? ORDER BY id DESC", _file_of(article)):
            if row[2] == article.title or _in_text(row, article.text):
                return row
    return None


def note(storage: "Storage", article: Article, **values: object) -> None:
    """Write values to the row of an article, and where and how it is now."""
    row = row_of(storage, article)
    values |= {"fingerprint": fingerprint(article.text), "title": article.title}
    values |= {"file": _file_of(article)}
    names = list(values)
    if row is None:
        marks = ", ".join("?" * len(names))
        taken = ", ".join(f"{name} = excluded.{name}" for name in names)
        # Another window may have written it since: then its other values stay.
        storage.write(
            f"INSERT INTO articles ({', '.join(names)}) VALUES ({marks})"
            f" ON CONFLICT (fingerprint) DO UPDATE SET {taken}",
            *values.values(),
        )
    else:
        sets = ", ".join(f"{name} = ?" for name in names)
        storage.write(
            f"UPDATE OR REPLACE articles SET {sets} WHERE id = ?", *values.values(), row[0]
        )


def _file_of(article: Article) -> bytes | None:
    """The file of an article as it is kept: in bytes, since a name need not be Unicode."""
    return None if article.path is None else os.fsencode(article.path.absolute())


def _in_text(row: tuple[Any, ...], text: str) -> bool:
    return found_again(Place(*row[3:6]), text) is not None
