"""How the file of an index is opened: as a connection that is set up, to tables of this shape.

The shape itself is in `schema.py`; an empty file is given it, a file of another one is refused.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from reader.index.schema import SCHEMA, SCHEMA_VERSION

_WAIT = 30.0  # seconds for another window's batch, which takes less than one
_OPENING = 2.0  # seconds to open the index beside another window that opens it
_CACHE = 16_000  # kilobytes: what a search passes by in ten thousand articles


class OtherShape(Exception):
    """The file is a database, and not an index as this program makes it."""


def connected_in_turn(file: Path) -> sqlite3.Connection:
    """A connection to the file, tried again where another window opens it in the same moment."""
    latest = monotonic() + _OPENING
    while True:
        try:
            return connected(file)
        except sqlite3.OperationalError as error:
            # Two windows that make the log in the same moment do not wait for each other.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > latest:
                raise
            sleep(0.02)


def connected(file: Path | str) -> sqlite3.Connection:
    """A connection to a file, new or old; raises OtherShape, or what SQLite does."""
    connection = sqlite3.connect(file, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        # Asked first without a transaction, which would wait for another window's batch.
        if not _has_shape(connection):
            with transaction(connection):
                _give_shape(connection)
    except (sqlite3.Error, OtherShape):
        connection.close()
        raise
    return connection


def _has_shape(connection: sqlite3.Connection) -> bool:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(version == SCHEMA_VERSION)


def _give_shape(connection: sqlite3.Connection) -> None:
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and not _has_shape(connection):  # else another window has just given it
        raise OtherShape("a database that is no index, or of another version")
    if not tables:
        for statement in _statements(SCHEMA):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one, since `executescript` would commit in between."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is done within it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
