"""Turning the clock: the real scheduler delivers what falls due on the way."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from advisor.buyer import local_instant
from bot.wiring import Product
from sandbox.botapi import BotApiServer
from sandbox.clock import TurnedClock

#: A stop on the way at most; a reminder that is put off again and again must not hold us.
_MOST_STOPS = 1_000


class TimeTravel:
    """The clock's controls. Every reminder on the way is delivered at its own time."""

    def __init__(self, clock: TurnedClock, product: Product, server: BotApiServer) -> None:
        self._clock = clock
        self._product = product
        self._server = server

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        return self._clock.now()

    def timezone(self) -> str:
        """The IANA zone in which the page shows its clock."""
        return self._product.settings.default_timezone

    async def advance_day(self) -> None:
        """Turns the clock ahead by a day."""
        await self._advance(self._clock.now() + timedelta(days=1))

    async def advance_to(self, day: date) -> None:
        """Turns the clock to the evening of a day ahead. Raises `ValueError` for a past one."""
        zone = ZoneInfo(self.timezone())
        if day < self._clock.now().astimezone(zone).date():
            raise ValueError("that day is past")
        await self._advance(local_instant(day, time(18), zone))

    async def advance_to_next_nudge(self) -> datetime | None:
        """Turns the clock to the next reminder that says something; `None` if there is none."""
        before = len(self._server.sent)
        for _ in range(_MOST_STOPS):
            due = await self._product.dispatcher.next_due()
            if due is None:
                return None
            await self._stop_at(due)
            if len(self._server.sent) > before:
                return self._clock.now()
        return None

    async def _advance(self, target: datetime) -> None:
        for _ in range(_MOST_STOPS):
            due = await self._product.dispatcher.next_due()
            if due is None or due > target:
                break
            await self._stop_at(due)
        await self._stop_at(target)

    async def _stop_at(self, instant: datetime) -> None:
        self._clock.turn_to(instant)
        await self._product.services.alarm.ring()
