"""Keeps what we send within Telegram's limits; answers to people go ahead of nudges.

PTB's own `AIORateLimiter` holds the rate over all chats, but has neither one message a second per
private chat nor priorities among waiting messages.
"""

import asyncio
import heapq
import itertools
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, NamedTuple

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter
from typing_extensions import override

from bot.errors import NudgesStoppedError
from bot.telegram.ready import Ready
from bot.telegram.tokens import Bucket, Precedence, Tokens

#: The result of a Bot API method, as PTB types it.
_Answer = bool | dict[str, Any] | list[dict[str, Any]]

#: Methods that Telegram counts; a typing indicator or an answer to a press is free.
_COUNTED = ("send", "copy", "forward", "edit")
_FREE = frozenset({"sendChatAction"})

#: Answers that one person may get at once; Telegram allows short bursts.
_BURST = 3

#: How often an answer is tried if Telegram asks us to wait.
_ATTEMPTS = 3

#: Turns that a message takes at most, if the process is too slow to use them.
_TURNS = 5

#: Chats whose last message is remembered; beyond that, older ones are forgotten.
_MOST_CHATS = 10_000


#: So many chats that are told to wait at the same time mean that all of us are.
_ALL_OF_US = 3

#: A group takes twenty messages a minute, a private chat about sixty.
_GROUP_SLOWER = 3

#: Answers that take so many seconds to go out are a crowd. Where half as many wait, nobody else
#: should be begun for them.
_CROWD_SECONDS = 0.5


@dataclass(slots=True, order=True)
class _Waiting:
    """A message that waits for its turn; the smallest one goes first."""

    precedence: Precedence
    arrival: int
    chat: "_Chat" = field(compare=False)
    turn: asyncio.Future[float] = field(compare=False)
    """Until when it may leave, once it is its turn."""


class _Offer(NamedTuple):
    """A chat's first message; valid while the chat has made no other."""

    message: _Waiting
    number: int


@dataclass(slots=True, eq=False)
class _Chat:
    """A chat's spacing, and its waiting messages."""

    free_at: float
    """When its next message may go out, if all are to keep their distance."""
    seconds: float
    """The time between two messages."""
    paused_until: float = 0.0
    """Telegram asked us to leave it alone until then."""
    waiting: list[_Waiting] = field(default_factory=list)
    """A heap."""
    offer: int = 0
    """The number of the chat's current offer to the limiter: that of the message that goes next."""

    def first(self) -> _Waiting | None:
        """The message that goes next; those whose sender gave up are forgotten."""
        while self.waiting and self.waiting[0].turn.done():
            heapq.heappop(self.waiting)
        return self.waiting[0] if self.waiting else None


class SendRateLimiter(BaseRateLimiter[Precedence]):
    """A token for each message, over all chats, and a spacing within each chat.

    `per_second` is the rate over all chats, `chat_seconds` the time between two nudges to one chat.
    Nothing is promised to a message before it goes out, so that an answer goes ahead of all waiting
    nudges, including those to the same chat. If Telegram asks us to wait (429), the chat waits;
    everything does when several chats are told so at the same time.
    """

    def __init__(
        self, per_second: float, chat_seconds: float = 1.0, tokens: Tokens | None = None
    ) -> None:
        """Without `tokens` this process has the whole rate."""
        self._chat_seconds = chat_seconds
        self._tokens = tokens or Bucket(per_second)
        self._tokens.when_there_are_more(self._look)
        self._paused_until = 0.0
        self._chats: dict[int | str, _Chat] = {}
        # What may go out as soon as there is a token, the first ahead; and chats that keep their
        # distance until an instant of the loop's clock.
        self._crowd = max(2, int(per_second * _CROWD_SECONDS))
        self._ready = Ready[_Offer](self._crowd)
        self._later: list[tuple[float, int, _Chat]] = []
        self._offers = itertools.count(1)
        self._arrivals = itertools.count()
        self._timer: asyncio.TimerHandle | None = None
        self._wakes_at = 0.0
        self._nudges_stopped = False
        self._nudges_held = False

    def stop_nudges(self) -> None:
        """Stops all nudges: those that wait, or come later, raise `NudgesStoppedError`.

        An operator's messages to everybody stop too.
        """
        self._nudges_stopped = True
        for one in self._all_waiting():
            if one.precedence is not Precedence.ANSWER and not one.turn.done():
                one.turn.set_exception(NudgesStoppedError)

    def hold_nudges(self) -> None:
        """Lets no nudge have its turn for now, nor what an operator writes to everybody."""
        self._nudges_held = True

    def release_nudges(self) -> None:
        """Lets those that were held have their turns, at the rate."""
        if self._nudges_held:
            self._nudges_held = False
            self._look()

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Lets nobody wait for ever."""
        if self._timer is not None:
            self._timer.cancel()
        for one in self._all_waiting():
            one.turn.cancel()
        self._chats.clear()
        self._ready.clear()
        self._later.clear()

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
            if precedence is not Precedence.GRANTED:
                await self.turn(chat_id, precedence)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                self._pause(chat_id, _seconds(error))
                if precedence is not Precedence.ANSWER or attempt == _ATTEMPTS:
                    raise
        raise AssertionError("unreachable")  # pragma: no cover

    def wait_of(self, chat_id: int) -> float:
        """Seconds until an answer to a chat may go out, as far as that chat is concerned."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        return self._answer_at(chat) - asyncio.get_running_loop().time()

    def crowds(self) -> bool:
        """Whether so many answers wait that who is answered waits for others, not for Telegram."""
        is_paused = asyncio.get_running_loop().time() < self._paused_until
        return not is_paused and self._ready.answers >= self._crowd // 2

    async def turn(self, chat_id: int | str, precedence: Precedence) -> None:
        """Waits for the chat's spacing and for a token, behind whoever goes first.

        Whoever is too late to leave with its token, since the process stood still, takes another.
        Raises `NudgesStoppedError` for a nudge after `stop_nudges`.
        """
        loop, arrival = asyncio.get_running_loop(), next(self._arrivals)
        for _ in range(_TURNS):
            good_until = await self._one_turn(chat_id, precedence, arrival)
            if loop.time() <= good_until:
                return
            chat = self._chat(chat_id, loop.time())
            chat.free_at -= chat.seconds

    async def _one_turn(self, chat_id: int | str, precedence: Precedence, arrival: int) -> float:
        if self._nudges_stopped and precedence is not Precedence.ANSWER:
            raise NudgesStoppedError
        loop = asyncio.get_running_loop()
        now = loop.time()
        chat = self._chat(chat_id, now)
        one = _Waiting(precedence, arrival, chat, loop.create_future())
        heapq.heappush(chat.waiting, one)
        if chat.first() is one:
            self._offer(chat, now)
            self._let_out(loop)
        return await one.turn

    def _chat(self, chat_id: int | str, now: float) -> _Chat:
        chat = self._chats.pop(chat_id, None) or _Chat(now, self._spacing(chat_id))
        self._chats[chat_id] = chat
        if len(self._chats) > _MOST_CHATS:
            self._chats = {
                known: one
                for known, one in self._chats.items()
                if one is chat or one.waiting or max(one.free_at, one.paused_until) > now
            }
        return chat

    def _offer(self, chat: _Chat, now: float) -> None:
        """Offers the chat's first message, to go out now or later.

        The chat's earlier offer is no longer valid.
        """
        first = chat.first()
        if first is None:
            return
        chat.offer = next(self._offers)
        at = self._may_go_at(first)
        if at <= now:
            # Who has had a message just now lets the others go first.
            is_loud = first.precedence is Precedence.ANSWER and chat.free_at > now
            offer = _Offer(first, chat.offer)
            self._ready.push(offer, first.precedence, first.arrival, now, is_loud=is_loud)
        else:
            heapq.heappush(self._later, (at, chat.offer, chat))

    def _spacing(self, chat_id: int | str) -> float:
        """Seconds between two messages to a chat. Groups have negative ids, channels have names."""
        is_group = isinstance(chat_id, str) or chat_id < 0
        return self._chat_seconds * (_GROUP_SLOWER if is_group else 1)

    def _may_go_at(self, one: _Waiting) -> float:
        if one.precedence is Precedence.ANSWER:
            return self._answer_at(one.chat)
        return max(one.chat.free_at, one.chat.paused_until)

    def _answer_at(self, chat: _Chat) -> float:
        return max(chat.free_at - (_BURST - 1) * chat.seconds, chat.paused_until)

    def _let_out(self, loop: asyncio.AbstractEventLoop) -> None:
        """Gives tokens to those whose turn it is, then sleeps until there is more to do."""
        now = loop.time()
        while self._later and self._later[0][0] <= now:
            _, offer, chat = heapq.heappop(self._later)
            if offer == chat.offer:
                self._offer(chat, now)
        while (one := self._next_ready(now)) is not None:
            if self._nudges_held and one.precedence is not Precedence.ANSWER:
                break
            again_at = self._token(now, one.precedence)
            if again_at is not None:
                self._wake_at(loop, again_at)
                return
            self._ready.pop(now)
            heapq.heappop(one.chat.waiting)
            one.chat.free_at = max(one.chat.free_at, now) + one.chat.seconds
            one.turn.set_result(self._tokens.good_until)
            self._offer(one.chat, now)
        if self._later:
            self._wake_at(loop, self._later[0][0])

    def _next_ready(self, now: float) -> _Waiting | None:
        """The first message that may go out; those whose sender gave up make room for their chat's
        next.
        """
        while (offer := self._ready.first(now)) is not None:
            one = offer.message
            is_valid = offer.number == one.chat.offer
            if is_valid and not one.turn.done():
                return one
            self._ready.pop(now)
            if is_valid:
                self._offer(one.chat, now)
        return None

    def _token(self, now: float, precedence: Precedence) -> float | None:
        """Takes a token; else gives the instant at which to try again."""
        if now < self._paused_until:
            return self._paused_until
        return self._tokens.take(now, precedence, len(self._ready))

    def _look(self) -> None:
        self._let_out(asyncio.get_running_loop())

    def _wake_at(self, loop: asyncio.AbstractEventLoop, at: float) -> None:
        """Makes sure that `_let_out` is called at that instant of the loop's clock, or before."""
        if self._timer is not None:
            if self._wakes_at <= at:
                return
            self._timer.cancel()
            self._timer = None
        if at == float("inf"):
            return
        self._wakes_at = at
        self._timer = loop.call_at(at, self._ring, loop)

    def _ring(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._let_out(loop)

    def _pause(self, chat_id: int | str, seconds: float) -> None:
        """Leaves a chat alone; all of them if several are to be left alone by now."""
        now = asyncio.get_running_loop().time()
        chat = self._chat(chat_id, now)
        chat.paused_until = max(chat.paused_until, now + seconds)
        paused = [one.paused_until for one in self._chats.values() if one.paused_until > now]
        if len(paused) >= _ALL_OF_US:
            self._paused_until = max(self._paused_until, *paused)
        # What was offered before may not go out yet.
        self._offer(chat, now)

    def _all_waiting(self) -> list[_Waiting]:
        return [one for chat in self._chats.values() for one in chat.waiting]


def _seconds(error: RetryAfter) -> float:
    """Seconds to wait. PTB has a number or a `timedelta`, depending on its settings."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
