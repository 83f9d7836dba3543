"""Turning the clock: the real scheduler delivers what falls due on the way."""

import asyncio
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from advisor.buyer import local_instant
from bot.product import Product
from sandbox.botapi import BotApiServer
from sandbox.clock import TurnedClock

#: Stops on the way at most, and of them without a message in bad weather: a reminder that is
#: postponed again and again must not hold us up.
_MOST_STOPS: Final = 1_000

#: How often parcels are looked up on the way, if they are at all.
_LOOK_EVERY: Final = timedelta(hours=6)
_MOST_IN_VAIN: Final = 4

#: The time of day at which another date begins here: late enough for every usual reminder hour.
_ARRIVAL: Final = time(18)


class TimeTravel:
    """The clock's controls. Every reminder on the way is delivered at its own time."""

    def __init__(self, clock: TurnedClock, product: Product, server: BotApiServer) -> None:
        self._clock = clock
        self._product = product
        self._server = server
        self._turn = asyncio.Lock()

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        return self._clock.now()

    async def next_due(self) -> datetime | None:
        """The UTC instant of the next planned reminder, if any."""
        return await self._product.services.alarm.next_due()

    async def advance_days(self, days: int) -> None:
        """Turns the clock ahead by so many days."""
        async with self._turn:
            await self._advance(self._clock.now() + timedelta(days))

    async def advance_to(self, day: date, timezone: str) -> None:
        """Turns the clock to the evening of a day in a zone. Raises `ValueError` for a past one."""
        zone = ZoneInfo(timezone)
        async with self._turn:
            if day < self._clock.now().astimezone(zone).date():
                raise ValueError("that day is past")
            await self._advance(local_instant(day, _ARRIVAL, zone))

    async def advance_to_next_nudge(self) -> datetime | None:
        """Turns the clock to the next reminder that sends something; `None` if there is none."""
        async with self._turn:
            before = len(self._server.sent)
            for _ in range(_MOST_IN_VAIN):
                due = await self.next_due()
                if due is None:
                    return None
                await self._stop_at(due)
                if len(self._server.sent) > before:
                    return self._clock.now()
            return None

    async def _advance(self, target: datetime) -> None:
        in_vain = 0
        for _ in range(_MOST_STOPS):
            due = await self.next_due()
            looks = self._next_look(target)
            if looks is not None and (due is None or looks < due):
                await self._stop_at(looks)
                continue
            if due is None or due > target or in_vain >= _MOST_IN_VAIN:
                break
            before = len(self._server.sent)
            await self._stop_at(due)
            in_vain = 0 if len(self._server.sent) > before else in_vain + 1
        await self._stop_at(target)

    def _next_look(self, target: datetime) -> datetime | None:
        """The next stop at which parcels are looked up, before the `target`; `None`: none is."""
        if self._product.looks is None:
            return None
        instant = self._clock.now() + _LOOK_EVERY
        return instant if instant < target else None

    async def _stop_at(self, instant: datetime) -> None:
        self._clock.turn_to(instant)
        if self._product.looks is not None:
            await self._product.looks.run(asyncio.Event())
        await self._product.services.alarm.ring()
