"""Where the reading state is kept: one SQLite file, or memory where that cannot be written.

Every write is a transaction of its own in the write-ahead log, which outlives the program being
killed at any moment. A damaged file is set aside, never deleted, and a new one begun.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

_WAIT = 2.0  # seconds for another window to finish its write of a millisecond
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS articles (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    file TEXT,
    title TEXT NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    published TEXT
);
CREATE INDEX IF NOT EXISTS articles_by_file ON articles (file);
CREATE TABLE IF NOT EXISTS hidden (name TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


class Storage:
    """A connection that reads and writes rows, whatever becomes of the disk.

    `notice` is empty as long as what is written is kept, and else says in a sentence why not.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.notice = ""
        try:
            self._connection = self._opened()
        except (sqlite3.Error, OSError) as error:
            self._recover(error)

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows that a SELECT gives."""
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self._recover(error)
            return self._connection.execute(statement, values).fetchall()

    def write(self, statement: str, *values: object) -> None:
        """Run a statement that changes something; kept when this returns, if anything can be."""
        try:
            self._connection.execute(statement, values)
        except sqlite3.Error as error:
            self._recover(error)
            self._connection.execute(statement, values)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        latest = monotonic() + _WAIT
        while True:
            try:
                return self._connected()
            except sqlite3.OperationalError as error:
                # Two windows that make the log in the same moment do not wait for each other.
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > latest:
                    raise
                sleep(0.02)

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._file, timeout=_WAIT, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(_SCHEMA)
            # Whether it can be written is said on opening, not at the first word that is lost.
            connection.executescript("BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _recover(self, error: Exception) -> None:
        """Go on with a new file after a damaged one, or in memory where no file can be written."""
        with suppress(AttributeError):
            self._connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
            try:
                aside = self._set_aside()
                self._connection = self._opened()
                self.notice = (
                    f"The reading state was damaged and begins anew; the old one is {aside}."
                )
                return
            except (sqlite3.Error, OSError) as another:
                error = another
        self._connection = self._in_memory()
        reason = getattr(error, "strerror", None) or error
        self.notice = f"What you do now is not kept ({reason}): cannot write {self._file}"

    def _set_aside(self) -> Path:
        number = 1
        while (aside := self._file.with_name(f"{self._file.name}.damaged-{number}")).exists():
            number += 1
        self._file.rename(aside)
        for log in ("-wal", "-shm"):
            self._file.with_name(self._file.name + log).unlink(missing_ok=True)
        return aside

    def _in_memory(self) -> sqlite3.Connection:
        """A connection to memory, holding what the file holds as far as it can still be read."""
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for how in ("mode=ro", "immutable=1"):
            with suppress(sqlite3.Error, ValueError):
                there = sqlite3.connect(f"{self._file.absolute().as_uri()}?{how}", uri=True)
                try:
                    there.backup(memory)
                    break
                finally:
                    there.close()
        memory.executescript(_SCHEMA)
        return memory
