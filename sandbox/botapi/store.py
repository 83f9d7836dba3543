"""Where the server's state is stored: only in memory, or also in a SQLite file."""

import json
import sqlite3
from pathlib import Path
from typing import Any, Protocol

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, key)
);
CREATE TABLE IF NOT EXISTS blobs (key TEXT PRIMARY KEY, body BLOB NOT NULL);
"""


class Store(Protocol):
    """Stores records by kind and key. Nothing put or dropped counts before `commit`."""

    def put(self, kind: str, key: object, value: Any) -> None:
        """Stores a value (JSON types, or a dataclass of them) under kind and key."""

    def drop(self, kind: str, key: object) -> None:
        """Deletes a record, if it exists."""

    def rows(self, kind: str) -> list[Any]:
        """The bodies of all records of a kind, in the order in which they were first put."""

    def put_blob(self, key: str, body: bytes) -> None:
        """Stores the bytes of a file."""

    def blobs(self) -> dict[str, bytes]:
        """The bytes of every file, by key."""

    def commit(self) -> None:
        """Makes everything since the last commit durable, all or nothing."""

    def close(self) -> None:
        """Releases the file."""


class MemoryStore:
    """Stores nothing: the state ends with the server."""

    def put(self, kind: str, key: object, value: Any) -> None:
        """Does nothing."""

    def drop(self, kind: str, key: object) -> None:
        """Does nothing."""

    def rows(self, kind: str) -> list[Any]:
        """Nothing was stored."""
        return []

    def put_blob(self, key: str, body: bytes) -> None:
        """Does nothing."""

    def blobs(self) -> dict[str, bytes]:
        """Nothing was stored."""
        return {}

    def commit(self) -> None:
        """Does nothing."""

    def close(self) -> None:
        """Does nothing."""


class SqliteStore:
    """Stores the records in a SQLite file.

    Write-ahead logging with `synchronous=NORMAL`: what is committed outlives the process however it
    ends, and a commit does not wait for the disk.
    """

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.executescript(_SCHEMA)

    def put(self, kind: str, key: object, value: Any) -> None:
        """Stores the value as JSON."""
        self._begin()
        self._db.execute(
            "INSERT INTO records VALUES (?, ?, ?)"
            " ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            (kind, str(key), json.dumps(value, default=_fields, separators=(",", ":"))),
        )

    def drop(self, kind: str, key: object) -> None:
        """Deletes the record."""
        self._begin()
        self._db.execute("DELETE FROM records WHERE kind = ? AND key = ?", (kind, str(key)))

    def rows(self, kind: str) -> list[Any]:
        """Reads all records of a kind."""
        found = self._db.execute("SELECT body FROM records WHERE kind = ? ORDER BY rowid", (kind,))
        return [json.loads(body) for (body,) in found]

    def put_blob(self, key: str, body: bytes) -> None:
        """Stores the bytes of a file."""
        self._begin()
        self._db.execute("INSERT OR REPLACE INTO blobs VALUES (?, ?)", (key, body))

    def blobs(self) -> dict[str, bytes]:
        """Reads the bytes of every file."""
        return dict(self._db.execute("SELECT key, body FROM blobs"))

    def commit(self) -> None:
        """Ends the transaction, if anything was written in it."""
        if self._db.in_transaction:
            self._db.execute("COMMIT")

    def close(self) -> None:
        """Commits and closes the file."""
        self.commit()
        self._db.close()

    def _begin(self) -> None:
        if not self._db.in_transaction:
            self._db.execute("BEGIN")


def _fields(value: Any) -> dict[str, Any]:
    # Shallow on purpose: dataclasses.asdict copies every entity and button of a message.
    return {name: getattr(value, name) for name in value.__dataclass_fields__}
