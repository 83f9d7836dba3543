"""Taking updates in: confirmed once carried out; each chat's in order, chats in parallel."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, Protocol

from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import BaseUpdateProcessor, ExtBot
from typing_extensions import override

from bot.telegram.rate_limit import Precedence

#: Seconds to wait for slow updates before the bot asks for later ones.
_PATIENCE = 1.0

#: Seconds after which a Telegram that refused the token is asked again.
_ASK_AGAIN = 1


class UpdatesInHand:
    """The updates that were received from Telegram and are not carried out yet."""

    def __init__(self) -> None:
        self._ids: set[int] = set()
        self._done: set[int] = set()
        self._none_left = asyncio.Event()
        self._none_left.set()

    def take(self, update_id: int) -> bool:
        """Notes an update. Returns whether it is new, rather than in hand or already carried out.

        An update in hand that is requested again may be carried out before the answer arrives.
        """
        if update_id in self._ids or update_id in self._done:
            return False
        self._ids.add(update_id)
        self._none_left.clear()
        return True

    def done(self, update_id: int) -> None:
        """Notes that an update has been carried out."""
        if update_id not in self._ids:
            return  # the webhook delivered it: no offset will ever confirm it
        self._ids.discard(update_id)
        self._done.add(update_id)
        if not self._ids:
            self._none_left.set()

    def confirm(self, offset: int) -> None:
        """Forgets carried-out updates that will never come again: those before `offset`."""
        self._done = {update_id for update_id in self._done if update_id >= offset}

    async def oldest_after(self, seconds: float) -> int | None:
        """Waits at most `seconds` until none is left, else returns the id of the oldest."""
        with contextlib.suppress(TimeoutError):
            # Not `wait_for`: that may lose a cancellation, and the bot would go on polling.
            async with asyncio.timeout(seconds):
                await self._none_left.wait()
        return min(self._ids, default=None)


class ConfirmingBot(ExtBot[Precedence]):
    """Confirms updates to Telegram only once they are carried out.

    A `getUpdates` confirms all updates before its offset, and Telegram forgets them. The usual way
    confirms what has just been received, so a killed process loses what it had in memory. Here the
    offset stays at the oldest update in hand; duplicates are ignored.
    """

    __slots__ = ("_in_hand",)

    def __init__(self, token: str, in_hand: UpdatesInHand, **kwargs: Any) -> None:
        super().__init__(token, **kwargs)
        self._in_hand = in_hand

    @override
    async def get_updates(
        self, offset: int | None = None, *args: Any, **kwargs: Any
    ) -> tuple[Update, ...]:
        """As PTB does it, but never past an update that is still in hand."""
        oldest = await self._in_hand.oldest_after(_PATIENCE)
        if oldest is not None:
            offset = oldest
        if offset is not None:
            self._in_hand.confirm(offset)
        try:
            updates = await super().get_updates(offset, *args, **kwargs)
        except InvalidToken:
            # It would end the polling for good, without a word. Whether the token was revoked, or
            # Telegram has slipped, is decided where all its answers are seen.
            await asyncio.sleep(_ASK_AGAIN)
            return ()
        return tuple(update for update in updates if self._in_hand.take(update.update_id))


class UpdateObserver(Protocol):
    """Is notified of finished updates."""

    def carried_out(self, kind: str, seconds: float) -> None:
        """An update of this kind took so many seconds, including the wait for its chat's turn.

        Must not raise.
        """
        ...


class PerChatProcessor(BaseUpdateProcessor):
    """Processes the updates of one chat in order, those of different chats in parallel."""

    def __init__(
        self, in_hand: UpdatesInHand, at_once: int = 64, observer: UpdateObserver | None = None
    ) -> None:
        super().__init__(at_once)
        self._in_hand = in_hand
        self._observer = observer
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Nothing to clear away."""

    @override
    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Waits for the chat's earlier updates, then processes this one."""
        if not isinstance(update, Update):
            await coroutine
            return
        chat = update.effective_chat
        loop = asyncio.get_running_loop()
        came = loop.time()
        try:
            async with self._turn(0 if chat is None else chat.id):
                await coroutine
        finally:
            self._in_hand.done(update.update_id)
        if self._observer is not None:
            self._observer.carried_out(_kind(update), loop.time() - came)

    @asynccontextmanager
    async def _turn(self, chat_id: int) -> AsyncIterator[None]:
        """The chat's turn, in the order of asking; a chat without waiters leaves nothing behind."""
        lock, users = self._locks.get(chat_id, (asyncio.Lock(), 0))
        self._locks[chat_id] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks[chat_id]
            if users == 1:
                del self._locks[chat_id]
            else:
                self._locks[chat_id] = lock, users - 1


def _kind(update: Update) -> str:
    """Telegram's own word for the kind of an update."""
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind) is not None), "other")
