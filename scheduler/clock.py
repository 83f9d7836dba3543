"""The only source of `now`."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time. All other code gets the time as an argument."""

    def now(self) -> datetime:
        """The present UTC instant, aware."""
        ...

    def machine_time(self, instant: datetime) -> datetime:
        """What the machine's own clock shows at `instant`; differs only for a turned clock."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present UTC instant, aware."""
        return datetime.now(UTC)

    def machine_time(self, instant: datetime) -> datetime:
        """The instant itself."""
        return instant


def seconds_of_uptime() -> float:
    """A clock that only ever goes forward, also while the machine sleeps or is frozen."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class SharedClock:
    """The clock of the database that several processes share, as this one last heard it.

    Whatever their machines' clocks show, and whoever sets them: all go by the same time. Until it
    was heard for the first time, it is `machine`'s.
    """

    def __init__(self, machine: Clock, seconds: Callable[[], float] = seconds_of_uptime) -> None:
        self._machine = machine
        self._seconds = seconds
        self._heard: tuple[datetime, float] | None = None

    def hear(self, instant: datetime, *, ago: float = 0.0) -> None:
        """The database's clock showed `instant` so many seconds ago."""
        self._heard = instant, self._seconds() - ago

    def now(self) -> datetime:
        """The present UTC instant, aware."""
        if self._heard is None:
            return self._machine.now()
        instant, at = self._heard
        return instant + timedelta(seconds=self._seconds() - at)

    def machine_time(self, instant: datetime) -> datetime:
        """What the machine's own clock will show then."""
        return self._machine.machine_time(self._machine.now() + (instant - self.now()))
