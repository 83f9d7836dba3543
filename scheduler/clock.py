"""The only source of `now`."""

from datetime import UTC, datetime
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
