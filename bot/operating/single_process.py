"""One process per SQLite file: a second one would only get in the way."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from bot.errors import SettingsError

if sys.platform != "win32":
    import fcntl


class OnlyOne:
    """Holds a lock beside the SQLite file while the process lives; it ends even if that is killed.

    PostgreSQL is made for many processes: without such a file, nothing is locked.
    """

    def __init__(self, file: Path | None) -> None:
        self._path = file
        self._lock = None if file is None else FileLock(f"{file}.lock")
        self._descriptor: int | None = None

    def take(self) -> None:
        """Takes the lock.

        Raises `SettingsError` if another process has it, or it cannot be taken.
        """
        if self._lock is None:
            return
        folder = Path(self._lock.lock_file).absolute().parent
        if not folder.exists():  # the lock would create it, and with it a second, empty database
            raise SettingsError(f"DATABASE_URL: the folder {folder} does not exist")
        try:
            self._lock.acquire(timeout=0)
            self.lock_database()
        except (Timeout, BlockingIOError):
            self.release()
            raise SettingsError(
                f"DATABASE_URL: {self._path} is in use by another process; only one can run on a "
                "SQLite file. PostgreSQL takes any number."
            ) from None
        except OSError as error:
            raise SettingsError(
                f"DATABASE_URL: {self._path} cannot be written ({error.strerror})"
            ) from None

    def release(self) -> None:
        """Releases the lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def held(self) -> Iterator[None]:
        """The lock, while the context lasts. Raises as `take` does."""
        self.take()
        try:
            yield
        finally:
            self.release()

    def lock_database(self) -> None:
        """Locks the database file itself as well, if there is one: its lock is easily deleted.

        On Linux alone, where SQLite's own locks know nothing of this one. Held until the database
        is closed, since closing any descriptor of a file drops SQLite's locks on it. Raises
        `BlockingIOError` if another process has it.
        """
        if self._descriptor is not None or self._path is None or not self._path.is_file():
            return
        if sys.platform == "linux":
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
