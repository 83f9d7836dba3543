"""Notices that the file of a SQLite database is no longer the one that was opened."""

from pathlib import Path

from storage.errors import StorageUnavailable


class SameFile:
    """A database file, which somebody may delete, move or replace while it is open.

    SQLite would go on writing to what has no name any more, and nobody would find it after a
    restart. Asking costs microseconds.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: tuple[int, int] | None = None

    def note(self) -> None:
        """Remembers which file it is, when it is opened for the first time."""
        if self._opened is None:
            self._opened = self._present()

    def verify(self) -> None:
        """Raises `StorageUnavailable` if the path leads elsewhere than when it was opened."""
        if self._opened is not None and self._present() != self._opened:
            raise StorageUnavailable("the database file was deleted, moved or replaced")

    def forget(self) -> None:
        """Lets the next connection decide: all of them are closed."""
        self._opened = None

    def _present(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
