"""Keeps what we send within Telegram's limits; answers to people go ahead of nudges.

PTB's own `AIORateLimiter` holds the rate over all chats, but knows neither one message a second in
a private chat nor an order of precedence among those that wait.
"""

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import Callable, Coroutine
from datetime import timedelta
from enum import IntEnum
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter
from typing_extensions import override

from bot.errors import NudgesStoppedError

#: What a method of the Bot API gives, as PTB types it.
_Answer = bool | dict[str, Any] | list[dict[str, Any]]

#: Methods that Telegram counts; a typing sign or an answer to a press is free.
_COUNTED = ("send", "copy", "forward", "edit")
_FREE = frozenset({"sendChatAction"})

#: Messages that a person may get at once as answers; Telegram lets short bursts pass.
_BURST = 3

#: How often an answer is tried when Telegram asks for patience.
_ATTEMPTS = 3

#: Chats whose last message is remembered; older ones are forgotten beyond that.
_MOST_CHATS = 10_000


class Precedence(IntEnum):
    """Who goes first when messages wait."""

    ANSWER = 0
    NUDGE = 1


class SendRateLimiter(BaseRateLimiter[Precedence]):
    """A token bucket over all chats, and a spacing within each.

    `per_second` is the rate over all chats, `chat_seconds` the time between two nudges to one chat.
    When Telegram asks for patience (429), everything waits that long.
    """

    def __init__(self, per_second: float, chat_seconds: float = 1.0) -> None:
        self._interval = 1 / per_second
        self._capacity = max(1.0, per_second / 10)
        self._chat_seconds = chat_seconds
        self._tokens = self._capacity
        self._counted_at = 0.0
        self._paused_until = 0.0
        self._chat_free_at: dict[int | str, float] = {}
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._arrivals = itertools.count()
        self._timer: asyncio.TimerHandle | None = None
        self._nudges_stopped = asyncio.Event()

    def stop_nudges(self) -> None:
        """Lets no nudge out any more: those that wait, or come, raise `NudgesStoppedError`."""
        self._nudges_stopped.set()
        for precedence, _, turn in self._waiting:
            if precedence is Precedence.NUDGE and not turn.done():
                turn.set_exception(NudgesStoppedError)

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Lets nobody wait for ever."""
        if self._timer is not None:
            self._timer.cancel()
        for _, _, turn in self._waiting:
            turn.cancel()
        self._waiting.clear()

    @override
    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Precedence | None,
    ) -> _Answer:
        """Sends when it is this message's turn. Raises `RetryAfter` for a nudge at once.

        Raises `NudgesStoppedError` for a nudge after `stop_nudges`.
        """
        chat_id = data.get("chat_id")
        if chat_id is None or endpoint in _FREE or not endpoint.startswith(_COUNTED):
            return await callback(*args, **kwargs)
        precedence = Precedence.ANSWER if rate_limit_args is None else rate_limit_args
        for attempt in itertools.count(1):
            await self._turn(chat_id, precedence)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pause(_seconds(error))
                if precedence is Precedence.NUDGE or attempt == _ATTEMPTS:
                    raise
        raise AssertionError("unreachable")  # pragma: no cover

    async def _turn(self, chat_id: int | str, precedence: Precedence) -> None:
        """Waits for the chat's spacing, then for a token."""
        loop = asyncio.get_running_loop()
        wait = self._reserve(chat_id, precedence, loop.time()) - loop.time()
        await self._sleep(wait, precedence)
        if not self._waiting and self._take(loop.time()):
            return
        turn: asyncio.Future[None] = loop.create_future()
        heapq.heappush(self._waiting, (precedence, next(self._arrivals), turn))
        self._wake(loop)
        await turn

    async def _sleep(self, seconds: float, precedence: Precedence) -> None:
        """Keeps the distance; a nudge gives up as soon as nudges are stopped."""
        if precedence is Precedence.ANSWER:
            if seconds > 0:
                await asyncio.sleep(seconds)
            return
        if seconds > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._nudges_stopped.wait()
        if self._nudges_stopped.is_set():
            raise NudgesStoppedError

    def _reserve(self, chat_id: int | str, precedence: Precedence, now: float) -> float:
        """The moment at which the chat may get its next message."""
        free_at = max(self._chat_free_at.pop(chat_id, now), now)
        self._chat_free_at[chat_id] = free_at + self._chat_seconds
        if len(self._chat_free_at) > _MOST_CHATS:
            self._forget_free_chats(now)
        if precedence is Precedence.ANSWER:
            return free_at - (_BURST - 1) * self._chat_seconds
        return free_at

    def _forget_free_chats(self, now: float) -> None:
        self._chat_free_at = {chat: at for chat, at in self._chat_free_at.items() if at > now}

    def _take(self, now: float) -> bool:
        """Takes a token, if there is one."""
        self._tokens = min(self._capacity, self._tokens + (now - self._counted_at) / self._interval)
        self._counted_at = now
        if self._tokens < 1 or now < self._paused_until:
            return False
        self._tokens -= 1
        return True

    def _pump(self) -> None:
        """Gives tokens to those who wait, answers first."""
        loop = asyncio.get_running_loop()
        self._timer = None
        while self._waiting:
            if self._waiting[0][2].done():  # given up meanwhile
                heapq.heappop(self._waiting)
            elif self._take(loop.time()):
                heapq.heappop(self._waiting)[2].set_result(None)
            else:
                self._wake(loop)
                return

    def _wake(self, loop: asyncio.AbstractEventLoop) -> None:
        """Makes sure that somebody looks when the next token is there."""
        if self._timer is None:
            token_at = self._counted_at + (1 - self._tokens) * self._interval
            self._timer = loop.call_at(max(token_at, self._paused_until), self._pump)

    def _pause(self, seconds: float) -> None:
        until = asyncio.get_running_loop().time() + seconds
        self._paused_until = max(self._paused_until, until)


def _seconds(error: RetryAfter) -> float:
    """PTB gives the time as a number or as a `timedelta`, depending on its settings."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
