"""Tokens: each lets one message out. Where from, depends on how many processes share the rate."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

import structlog

from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: Seconds after its time in which a token is good. So much later it would meet those of others.
_GOOD_FOR = 0.05

#: Seconds by which two processes may differ about when an instant of the database's clock is.
_UNSURE = 0.01

#: Seconds ahead for which tokens are drawn at most: what a process has drawn is lost to the others.
#: Answers go ahead of nudges, so they may book what nudges may not yet.
_AHEAD = 0.3
_AHEAD_FOR_ANSWERS = 3.0

#: The same for what gets only what the others leave.
_BARELY_AHEAD = 0.001

#: Seconds between two tries while nothing is free, or the database fails.
_SHORTEST_WAIT, _LONGEST_WAIT = 0.02, 0.25
_AFTER_FAULT = 1.0

#: Seconds for which an answer waits for the database; then it goes by this process's own rate.
_PATIENCE = 2.0

#: Answers of the database by which its clock is compared with ours.
_COMPARED = 32


#: What sums of small times lack of a whole token.
_ROUNDING = 1e-9


class Precedence(IntEnum):
    """Who goes first when messages wait."""

    ANSWER = 0
    NUDGE = 1
    BROADCAST = 2
    GRANTED = 3
    """It had its turn already."""


class Tokens(Protocol):
    """Gives tokens, in the order of asking."""

    @property
    def good_until(self) -> float:
        """Until when the message that took the last token may leave, by the loop's clock."""
        ...

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
    """The tokens of one process alone: a tenth of a second's at once, and never more than the rate
    in any second.

    The last one is left for an answer, so that nobody who asks something waits for nudges.
    """

    def __init__(self, per_second: float) -> None:
        self._interval = 1 / per_second
        self._capacity = max(1.0, per_second / 10)
        self._for_answers = int(self._capacity >= 2)
        self._tokens = self._capacity
        self._counted_at = 0.0
        self._most = max(1, int(per_second))
        self._taken: deque[float] = deque(maxlen=self._most)
        """When the last ones were taken, as many as a second has."""

    @property
    def good_until(self) -> float:
        """A moment after it was taken."""
        return self._counted_at + _GOOD_FOR

    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        """Takes a token, or says when there will be one."""
        self._tokens = min(self._capacity, self._tokens + (now - self._counted_at) / self._interval)
        self._counted_at = now
        left = 0 if precedence is Precedence.ANSWER else self._for_answers
        if self._tokens < left + 1 - _ROUNDING:
            return now + (left + 1 - self._tokens) * self._interval
        most = self._most - left
        if len(self._taken) >= most and now < self._taken[-most] + 1:
            return self._taken[-most] + 1
        self._tokens -= 1
        self._taken.append(now)
        return None

    def when_there_are_more(self, call: Callable[[], None]) -> None:
        """Never needed: when there will be one is known."""


class DatabaseTime:
    """The database's clock, by the loop's clock: as its promptest answers have shown it lately."""

    def __init__(self) -> None:
        self._at_least: deque[float] = deque(maxlen=_COMPARED)
        self._at_most: deque[float] = deque(maxlen=_COMPARED)

    def hear(self, at: float, asked_at: float, now: float) -> None:
        """The database's clock showed `at` between two instants of the loop's clock."""
        self._at_least.append(at - now)
        self._at_most.append(at - asked_at)

    def as_ours(self, at: float) -> float:
        """When by the loop's clock the database's clock shows `at`.

        It is ahead of ours by so much at least as every answer says, and by so much at most. What
        lies between these differs less from process to process than what an answer takes to come:
        on a busy machine that is more than two may differ.
        """
        least, most = max(self._at_least), min(self._at_most)
        if least > most:  # somebody has set it
            least, most = self._at_least[-1], self._at_most[-1]
        return at - (least + most) / 2


class SharedTokens:
    """The tokens of all processes that share a database, drawn from it as they are needed.

    Together they never send more than `per_second` in any second, however many they are and
    whatever their clocks show: each token has its instant, and is lost if it is not used then.
    Answers draw ahead of nudges, a broadcast gets what is left. If the database does not answer,
    nudges wait, and answers go by a rate of this process's own.
    """

    def __init__(self, database: Database, per_second: float) -> None:
        self._database = database
        # Used at the end of its time, a token is nearer to the next one by as much; that of another
        # process also by as much as the two differ about the time.
        self._per_second = per_second / (1 + _GOOD_FOR + _UNSURE)
        self._own = Bucket(per_second)
        self._time = DatabaseTime()
        self._times: deque[float] = deque()
        """When the tokens that were drawn are good, by the loop's clock."""
        self._wanted = 0
        self._ahead = _AHEAD
        self._takes = 0.0
        """Seconds that a draw has taken lately: what is free before that cannot be used."""
        self._call: Callable[[], None] | None = None
        self._drawing: asyncio.Task[None] | None = None
        self._asked_at = 0.0
        self._fails = False
        self._hurry = asyncio.Event()
        self._good_until = 0.0

    @property
    def good_until(self) -> float:
        """A moment after its instant: later it would meet the tokens of others."""
        return self._good_until

    def when_there_are_more(self, call: Callable[[], None]) -> None:
        """Has this called when tokens have come."""
        self._call = call

    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        """Takes a token, or asks the database for some."""
        while self._times and self._times[0] < now - _GOOD_FOR:
            self._times.popleft()
        if len(self._times) < min(waiting, self._most() / 2):
            self._draw(now, precedence, waiting)
        if self._times and self._times[0] <= now:
            self._good_until = self._times.popleft() + _GOOD_FOR
            return None
        at = self._times[0] if self._times else float("inf")
        if precedence is not Precedence.ANSWER or self._times:
            return at
        if self._fails or now - self._asked_at >= _PATIENCE:
            self._good_until = now + _GOOD_FOR
            return self._own.take(now, precedence, waiting)
        return self._asked_at + _PATIENCE

    async def stop(self) -> None:
        """Draws no longer."""
        if self._drawing is not None:
            self._drawing.cancel()
            await asyncio.wait([self._drawing])

    def _most(self) -> int:
        return max(1, round(self._per_second * _AHEAD))

    def _draw(self, now: float, precedence: Precedence, waiting: int) -> None:
        """Has as many drawn as are wanted, now or when the draw under way is over."""
        self._wanted = min(waiting, self._most()) - len(self._times)
        self._ahead = _ahead_for(precedence)
        if self._drawing is None:
            self._asked_at = now
            self._hurry.clear()
            self._drawing = asyncio.create_task(self._go_on_drawing())
        elif precedence is Precedence.ANSWER:
            self._hurry.set()

    async def _go_on_drawing(self) -> None:
        try:
            await self._draw_once()
            self._fails = False
        except StorageError as error:
            self._fails = True
            _log.warning("rate.not_drawn", error=str(error))
            await asyncio.sleep(_AFTER_FAULT)
        finally:
            self._drawing = None
        if self._call is not None:
            self._call()

    async def _draw_once(self) -> None:
        loop = asyncio.get_running_loop()
        asked_at = loop.time()
        after = min(self._takes * 2, _AHEAD)
        before = after + self._ahead
        async with self._database.at_once() as uow:
            connected_at = loop.time()
            drawn = await uow.allowance.draw(
                self._wanted, per_second=self._per_second, after=after, before=before
            )
            self._time.hear(drawn.at, connected_at, loop.time())
        now = loop.time()
        self._takes = now - asked_at
        first = self._time.as_ours(drawn.first)
        self._times.extend(first + place / self._per_second for place in range(drawn.number))
        if drawn.number == 0:
            wait = min(max(first - now - self._ahead, _SHORTEST_WAIT), _LONGEST_WAIT)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._hurry.wait()


def _ahead_for(precedence: Precedence) -> float:
    """For how many seconds ahead tokens may be drawn."""
    ahead = {Precedence.ANSWER: _AHEAD_FOR_ANSWERS, Precedence.BROADCAST: _BARELY_AHEAD}
    return ahead.get(precedence, _AHEAD)
