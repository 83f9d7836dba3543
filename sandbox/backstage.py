"""What the page works with besides the Bot API server: the clock, timelines, stories, parcels."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from sandbox.stories import Story
from sandbox.timelines import BuyerTimelines
from sandbox.trackers.parcels import Parcels


class Controls(Protocol):
    """The clock of the sandbox, as the page turns it."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""

    async def next_due(self) -> datetime | None:
        """The UTC instant of the next planned reminder, if any."""

    async def advance_days(self, days: int) -> None:
        """Turns the clock ahead by this many days and lets everything due by then happen."""

    async def advance_to_next_nudge(self) -> datetime | None:
        """Turns the clock to the next reminder and lets it happen; None if none gets through."""

    async def advance_to(self, day: date, timezone: str) -> None:
        """Turns the clock to a future day in a zone; raises `ValueError` for a past one."""


class TimelineSource(Protocol):
    """Where the timelines come from."""

    async def of_person(self, chat_id: int, now: datetime) -> BuyerTimelines | None:
        """The person's timelines; `None` for somebody the bot does not know yet."""


class Teller(Protocol):
    """Who acts stories out."""

    async def tell(self, story: Story, person_id: int) -> None:
        """Acts a story out; raises `TimeoutError` if the bot does not cooperate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backstage:
    """What the page works with besides the Bot API server."""

    controls: Controls
    timelines: TimelineSource
    storyteller: Teller
    parcels: Parcels | None = None
    """Those of the tracking service's stand-in, if the bot asks one."""
