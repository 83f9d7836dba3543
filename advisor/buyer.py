"""The person: language, zone and the hour at which they want to be reminded."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """One chat with one person, and how they want to be addressed."""

    chat_id: int
    language: str
    timezone: str
    """IANA name."""
    reminder_hour: int = 10
    """Local hour, 0 to 23, at which reminders are sent."""
    country: str | None = None
    """ISO 3166 code of the country their parcels go to."""
    quiet_from: int | None = None
    """Local hour, 0 to 23, at which the quiet hours begin; `None`, like `quiet_to`, if there are
    none.
    """
    quiet_to: int | None = None
    """Local hour at which they end; on the next day if it is not the later one."""
    nagging: bool = True
    """Whether an unanswered question is asked again."""
    weekly: bool = False
    """Whether they want to know on Mondays what the next two weeks bring."""
    board: bool = False
    """Whether the most urgent order is pinned at the top of the chat."""
    auto_tracking: bool | None = None
    """Whether a tracking service may learn the numbers of their parcels; `None` while they were not
    asked.
    """

    @property
    def zone(self) -> ZoneInfo:
        """The buyer's time zone."""
        return ZoneInfo(self.timezone)

    def today(self, now: datetime) -> date:
        """The buyer's local date at the UTC instant `now`."""
        return now.astimezone(self.zone).date()

    def reminder_instant(self, on: date) -> datetime:
        """The UTC instant of the reminder hour on the local date `on`, and always on that date.

        Where clocks jump over the last hour of a day, as in Greenland, it is an hour earlier.
        """
        hour = time(self.reminder_hour)
        instant = local_instant(on, hour, self.zone)
        if self.today(instant) == on:
            return instant
        earlier = local_instant(on, hour.replace(fold=1), self.zone)
        return earlier if self.today(earlier) == on else instant

    def quiet_until(self, instant: datetime) -> datetime | None:
        """The UTC instant at which the quiet hours around `instant` end; `None` outside them.

        They are hours on the wall clock, whatever it does at night.
        """
        if self.quiet_from is None or self.quiet_to is None:
            return None
        local = instant.astimezone(self.zone)
        late, early = local.hour >= self.quiet_from, local.hour < self.quiet_to
        over_midnight = self.quiet_from >= self.quiet_to
        if not (late or early if over_midnight else late and early):
            return None
        ends_on = local.date() + timedelta(days=over_midnight and late)
        return local_instant(ends_on, time(self.quiet_to), self.zone)

    def quiet_since(self, instant: datetime) -> datetime:
        """The UTC instant at which the quiet hours around `instant` began."""
        assert self.quiet_from is not None  # asked for an instant in quiet hours only
        local = instant.astimezone(self.zone)
        began_on = local.date() - timedelta(days=local.hour < self.quiet_from)
        return local_instant(began_on, time(self.quiet_from), self.zone)

    def day_start(self, on: date) -> datetime:
        """The UTC instant at which the local date `on` begins."""
        return local_instant(on, time(), self.zone)


def local_instant(on: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC instant at which the wall clock shows `at` on the date `on`.

    A time that a clock change skips is later by as much as the clock jumps; if a time occurs twice,
    the first one counts.
    """
    return datetime.combine(on, at, zone).astimezone(UTC)
