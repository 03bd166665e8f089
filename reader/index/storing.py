"""How a record goes into the tables: what was there of the file goes out first."""

import os
from typing import TYPE_CHECKING

from reader.index.record import Record
from reader.loading.address import on_disk

if TYPE_CHECKING:
    import sqlite3


def store(connection: "sqlite3.Connection", record: Record, version: str, by_hand: str) -> None:
    """Put a record into the tables, or only the new state of a file whose text is as known.

    The first article of a file comes first: it takes the place of all that was in that file.
    """
    file = os.fsencode(record.file)
    if record.article is None:
        connection.execute(
            "UPDATE articles SET size = ?, modified = ? WHERE file = ?",
            (record.size, record.modified, file),
        )
        return
    mark, *rest, text = record.article
    connection.execute("DELETE FROM articles WHERE file = ?1 OR on_disk = ?1", (file,))
    article = connection.execute(
        "INSERT INTO articles (file, on_disk, size, modified, fingerprint, version, by_hand, title,"
        " day, day_source, day_certain, source, problem)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file, os.fsencode(on_disk(record.file)), record.size, record.modified, mark, version,
            by_hand, *rest,
        ),
    ).lastrowid  # fmt: skip
    connection.execute("INSERT INTO texts VALUES (?, ?, ?)", (article, rest[0], text))
    _store_names(connection, record)
    _store_findings(connection, article, record)


def _store_names(connection: "sqlite3.Connection", record: Record) -> None:
    names = {name for _, name in record.names} | {row[3] for row in record.quotes if row[3]}
    connection.executemany(
        "INSERT OR IGNORE INTO names (name) VALUES (?)", ((name,) for name in names)
    )


def _store_findings(connection: "sqlite3.Connection", article: int | None, record: Record) -> None:
    connection.executemany(
        "INSERT INTO actors VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((article, number, *row) for number, row in enumerate(record.actors)),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO called SELECT ?, ?, id FROM names WHERE name = ?",
        ((article, number, name) for number, name in record.names),
    )
    connection.executemany(
        "INSERT INTO quotes VALUES"
        " (NULL, ?, ?, ?, ?, (SELECT id FROM names WHERE name = ?), ?, ?, ?, ?)",
        ((article, *row) for row in record.quotes),
    )
    connection.executemany(
        "INSERT INTO dates VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((article, number, *row) for number, row in enumerate(record.dates)),
    )
