"""Tokens: each lets one message out. Where from, depends on how many processes share the rate."""

import asyncio
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

import structlog

from storage.allowance import Drawn
from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: Seconds ahead for which tokens are drawn at most: what a process has drawn is lost to the others.
_AHEAD = 0.3

#: The same for what gets only what the others leave.
_BARELY_AHEAD = 0.001

#: Seconds after its time in which a token is still good: used later, it would make a burst.
_GOOD_FOR = 0.1

#: Seconds between two tries while nothing is free, or the database fails.
_SHORTEST_WAIT, _LONGEST_WAIT = 0.02, 0.25
_AFTER_FAULT = 1.0

#: Seconds for which answers are counted before the others hear of them.
_TELL_AFTER = 0.2


class Precedence(IntEnum):
    """Who goes first when messages wait."""

    ANSWER = 0
    NUDGE = 1
    BROADCAST = 2
    GRANTED = 3
    """It had its turn already."""


class Tokens(Protocol):
    """Gives tokens, in the order of asking."""

    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        """Takes a token at `now`, by the loop's clock; `waiting` messages want one.

        `None`: it was there. Otherwise the instant at which to ask again; an infinite one if
        `when_there_are_more` will be called.
        """
        ...

    def when_there_are_more(self, call: Callable[[], None]) -> None:
        """Has this called when tokens have come."""
        ...


class Bucket:
    """The tokens of one process alone: so many a second, and a tenth of that at once."""

    def __init__(self, per_second: float) -> None:
        self._interval = 1 / per_second
        self._capacity = max(1.0, per_second / 10)
        self._tokens = self._capacity
        self._counted_at = 0.0

    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        """Takes a token, or tells when there will be one."""
        self._tokens = min(self._capacity, self._tokens + (now - self._counted_at) / self._interval)
        self._counted_at = now
        if self._tokens < 1:
            return now + (1 - self._tokens) * self._interval
        self._tokens -= 1
        return None

    def when_there_are_more(self, call: Callable[[], None]) -> None:
        """Never needed: when there will be one is known."""


class SharedTokens:
    """The tokens of all processes that share a database, drawn from it as they are needed.

    Together they never send more than `per_second`, however many they are and whatever their clocks
    show. Answers do not wait for the database: they go at once, within the rate, and are charged
    afterwards, so that nudges make room for them. A broadcast gets what is left.
    """

    def __init__(self, database: Database, per_second: float) -> None:
        self._database = database
        self._per_second = per_second
        self._answers = Bucket(per_second)
        self._times: deque[float] = deque()
        """When the tokens that were drawn are good, by the loop's clock."""
        self._charged = 0
        self._call: Callable[[], None] | None = None
        self._wanted = 0
        self._drawing: asyncio.Task[None] | None = None
        self._telling: asyncio.Task[None] | None = None

    def when_there_are_more(self, call: Callable[[], None]) -> None:
        """Has this called when tokens have come."""
        self._call = call

    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        """Takes a token, or asks the database for some."""
        while self._times and self._times[0] < now - _GOOD_FOR:
            self._times.popleft()
        if precedence is Precedence.ANSWER:
            return self._take_for_answer(now)
        if len(self._times) < min(waiting, self._most() / 2):
            self._draw(precedence, waiting)
        if not self._times:
            return float("inf")
        if self._times[0] > now:
            return self._times[0]
        self._times.popleft()
        return None

    async def stop(self) -> None:
        """Draws no more."""
        for task in (self._drawing, self._telling):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])

    def _take_for_answer(self, now: float) -> float | None:
        at = self._answers.take(now, Precedence.ANSWER, 1)
        if at is not None:
            return at
        if self._times and self._times[0] <= now:
            self._times.popleft()
            return None
        self._charged += 1
        if self._telling is None:
            self._telling = asyncio.create_task(self._tell())
        return None

    def _most(self) -> int:
        return max(1, round(self._per_second * _AHEAD))

    def _draw(self, precedence: Precedence, waiting: int) -> None:
        self._wanted = min(waiting, self._most()) - len(self._times)
        if self._drawing is None:
            self._drawing = asyncio.create_task(self._go_on_drawing(precedence))

    async def _go_on_drawing(self, precedence: Precedence) -> None:
        ahead = _BARELY_AHEAD if precedence is Precedence.BROADCAST else _AHEAD
        try:
            drawn = await self._draw_once(ahead)
            if drawn.number == 0:
                wait = drawn.after - ahead
                await asyncio.sleep(min(max(wait, _SHORTEST_WAIT), _LONGEST_WAIT))
        except StorageError as error:
            _log.warning("rate.not_drawn", error=str(error))
            await asyncio.sleep(_AFTER_FAULT)
        finally:
            self._drawing = None
        if self._call is not None:
            self._call()

    async def _draw_once(self, ahead: float) -> Drawn:
        loop = asyncio.get_running_loop()
        async with self._database.at_once() as uow:
            drawn = await uow.allowance.draw(self._wanted, per_second=self._per_second, ahead=ahead)
        first = loop.time() + max(drawn.after, 0.0)
        self._times.extend(first + place / self._per_second for place in range(drawn.number))
        return drawn

    async def _tell(self) -> None:
        """Charges the answers of a moment together."""
        await asyncio.sleep(_TELL_AFTER)
        number, self._charged, self._telling = self._charged, 0, None
        try:
            async with self._database.at_once() as uow:
                await uow.allowance.charge(number, per_second=self._per_second)
        except StorageError as error:
            _log.warning("rate.not_charged", error=str(error))
