"""Taking updates in: confirmed once carried out; each chat's in order, chats in parallel."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Protocol

from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import BaseUpdateProcessor, ExtBot
from typing_extensions import override

from bot.errors import NotStoredYetError
from bot.in_hand import UpdatesInHand
from bot.telegram.tokens import Precedence

#: Seconds to wait for slow updates before the bot asks for later ones.
_PATIENCE = 1.0

#: Seconds after which a Telegram that refused the token is asked again.
_ASK_AGAIN = 1


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
        return tuple(
            update for update in updates if self._in_hand.take(update.update_id, _chat_id(update))
        )


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
        """Waits for the chat's earlier updates, then processes this one.

        Raises `NotStoredYetError` if the webhook has to deliver it again.
        """
        if not isinstance(update, Update):
            await coroutine
            return
        chat_id = _chat_id(update)
        loop = asyncio.get_running_loop()
        came = loop.time()
        again = False
        try:
            async with self._turn(chat_id):
                if self._in_hand.has_to_wait(update.update_id, chat_id):
                    self._in_hand.not_stored(update.update_id, chat_id)
                    _close(coroutine)
                else:
                    await coroutine
        finally:
            again = self._in_hand.done(update.update_id, chat_id)
        if again:
            raise NotStoredYetError
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


def _close(coroutine: Awaitable[Any]) -> None:
    """Lets nobody complain that a coroutine was never begun."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()


def _chat_id(update: Update) -> int:
    chat = update.effective_chat
    return 0 if chat is None else chat.id


def _kind(update: Update) -> str:
    """Telegram's own word for the kind of an update."""
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind) is not None), "other")
