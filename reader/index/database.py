"""Where the index lies: one SQLite file in the cache, which may be deleted at any time.

A damaged or deleted index, or one of another shape, is made anew and filled again; where none can
be written it lies in a file of its own that ends with the program. Two windows share one file: a
write is one short transaction that waits for the other's.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from time import monotonic, sleep
from typing import Any
from weakref import finalize

from reader.index.schema import SCHEMA, SCHEMA_VERSION

_WAIT = 30.0  # seconds for another window's batch, which takes less than one
_OPENING = 2.0  # seconds to open the index beside another window that opens it
_CACHE = 16_000  # kilobytes: what a search passes by in ten thousand articles
_FOR_THE_PROGRAM_ONLY = ""  # to SQLite: a file of its own, gone when it is closed
_LOST = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class OtherShape(Exception):
    """The file is a database, and not an index as this program makes it."""


class Database:
    """The connection to the index; `notice` says in a sentence why nothing is kept, or is empty."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = RLock()
        self.notice = ""
        try:
            self._connection = self._opened()
        except (sqlite3.Error, OSError, OtherShape) as error:
            self._connection = self._made_anew(error)

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a SELECT; those of an empty index where it has just been found damaged."""
        connection = self._connection
        try:
            return connection.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self._replace(connection, error)
            return self._connection.execute(statement, values).fetchall()

    def write(self, work: Callable[[sqlite3.Connection], None]) -> bool:
        """Do the work in one transaction; false if the index had to be begun anew instead."""
        with self._writing:
            connection = self._connection
            try:
                with _transaction(connection):
                    work(connection)
            except sqlite3.Error as error:
                self._replace(connection, error)
                return False
        return True

    def reopen_if_gone(self) -> None:
        """Begin anew if the file has been deleted, or another put in its place."""
        if not self.notice and _identity(self._file) != self._is:
            self._replace(self._connection, None)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        latest = monotonic() + _OPENING
        while True:
            try:
                connection = _connected(self._file)
                break
            except sqlite3.OperationalError as error:
                # Two windows that make the log in the same moment do not wait for each other.
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > latest:
                    raise
                sleep(0.02)
        self._is = _identity(self._file)
        return self._closed_at_last(connection)

    def _replace(self, failed: sqlite3.Connection, error: sqlite3.Error | None) -> None:
        wrong = isinstance(error, sqlite3.OperationalError)
        if wrong and error and error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise error  # the statement is to blame, not the file
        with self._writing:
            if failed is self._connection:  # else another thread has seen to it
                failed.close()
                self._connection = self._made_anew(error)

    def _made_anew(self, error: Exception | None) -> sqlite3.Connection:
        """A new index in the place of a lost one, or a passing one where none can be written."""
        try:
            if error is not None and not _is_lost(error):
                raise error
            if error is not None:
                _delete(self._file)
            return self._opened()
        except (sqlite3.Error, OSError, OtherShape) as reason:
            why = getattr(reason, "strerror", None) or reason
            self.notice = f"The index is not kept: {self._file} cannot be written ({why})."
            return self._closed_at_last(_connected(_FOR_THE_PROGRAM_ONLY))

    def _closed_at_last(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """The connection, closed by whoever lets go last: a worker may outlive the screen."""
        finalize(self, connection.close)
        return connection


def _connected(file: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        # Asked first without a transaction, which would wait for another window's batch.
        if not _has_shape(connection):
            with _transaction(connection):
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
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _is_lost(error: Exception) -> bool:
    """Whether the file is of no more use, rather than closed to us for now."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, OtherShape) or (code is not None and code & 0xFF in _LOST)


def _delete(file: Path) -> None:
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm", f"{file.name}-journal"):
        file.with_name(name).unlink(missing_ok=True)


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def marks(values: Iterable[object]) -> str:
    """As many question marks as there are values, for `IN (…)`."""
    return ", ".join("?" for _ in values)
