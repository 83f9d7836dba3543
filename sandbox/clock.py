"""A clock that can be turned ahead, and stays turned after a restart."""

from datetime import datetime, timedelta
from pathlib import Path

from scheduler.clock import SystemClock


class TurnedClock:
    """The machine's clock plus an offset, which is stored in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._system = SystemClock()
        self._offset = _read(path)

    def now(self) -> datetime:
        """The present UTC instant in the sandbox."""
        return self._system.now() + self._offset

    def machine_time(self, instant: datetime) -> datetime:
        """What the machine's own clock shows at `instant`."""
        return instant - self._offset

    def turn_to(self, instant: datetime) -> None:
        """Turns the clock ahead to `instant`; a past instant changes nothing."""
        ahead = instant - self.now()
        if ahead > timedelta(0):
            self._offset += ahead
            _write(self._path, self._offset)


def _read(path: Path) -> timedelta:
    try:
        return timedelta(seconds=float(path.read_text(encoding="ascii")))
    except FileNotFoundError:
        return timedelta(0)


def _write(path: Path, offset: timedelta) -> None:
    """Writes the whole file or nothing, so that a kill leaves no half of it."""
    draft = path.with_suffix(".new")
    draft.write_text(str(offset.total_seconds()), encoding="ascii")
    draft.replace(path)
