"""The person: language, zone and the hour at which they want to be reminded."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """One chat with one person, and how they want to be spoken to."""

    chat_id: int
    language: str
    timezone: str
    """IANA name."""
    reminder_hour: int = 10
    """Local hour, 0 to 23, at which checkpoints are told."""
    country: str | None = None
    """ISO 3166 code of the country their parcels go to."""

    @property
    def zone(self) -> ZoneInfo:
        """The buyer's time zone."""
        return ZoneInfo(self.timezone)

    def today(self, now: datetime) -> date:
        """The buyer's local date at the UTC instant `now`."""
        return now.astimezone(self.zone).date()

    def reminder_instant(self, on: date) -> datetime:
        """The UTC instant of the reminder hour on the local date `on`."""
        return local_instant(on, time(self.reminder_hour), self.zone)

    def day_start(self, on: date) -> datetime:
        """The UTC instant at which the local date `on` begins."""
        return local_instant(on, time(), self.zone)


def local_instant(on: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC instant at which the clock on the wall shows `at` on the date `on`.

    A time that a clock change leaves out is taken as much later as the clock jumps; of a time
    that comes twice, the first counts.
    """
    return datetime.combine(on, at, zone).astimezone(UTC)
