"""Where the index lies: one SQLite file in the cache, which may be deleted at any time.

A damaged or deleted index, or one of another shape, is made anew and filled again; where none can
be written it lies in a file of its own that ends with the program. Two windows share one file: a
write is one short transaction that waits for the other's.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import Any
from weakref import finalize

from reader.index.connecting import OtherShape, connected, connected_in_turn, transaction

_FOR_THE_PROGRAM_ONLY = ""  # to SQLite: a file of its own, gone when it is closed
_LOST = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


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
                with transaction(connection):
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
        connection = connected_in_turn(self._file)
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
            self.notice = f"The index is not kept ({why}): cannot write {self._file}"
            return self._closed_at_last(connected(_FOR_THE_PROGRAM_ONLY))

    def _closed_at_last(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """The connection, closed by whoever lets go last: a worker may outlive the screen."""
        finalize(self, connection.close)
        return connection


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
