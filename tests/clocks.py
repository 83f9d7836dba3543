"""A clock that stands still until it is turned."""

from datetime import UTC, datetime, timedelta


class StandingClock:
    """The machine's clock is not asked: an instant comes when the test says so."""

    def __init__(self, instant: datetime = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant

    def seconds(self) -> float:
        """The same as a clock that only moves forward has it."""
        return self.instant.timestamp()

    def machine_time(self, instant: datetime) -> datetime:
        return datetime.now(UTC) + (instant - self.instant)

    def advance(self, **span: float) -> None:
        self.instant += timedelta(**span)
