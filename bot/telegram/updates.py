"""Taking updates in: confirmed once carried out; each chat's in order, chats in parallel."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Coroutine, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import BaseUpdateProcessor, ExtBot
from typing_extensions import override

from bot.errors import NotStoredYetError
from bot.in_hand import UpdatesInHand
from bot.limits import UpdateGate
from bot.telegram.inbox import Inbox
from bot.telegram.pulse import Pulse
from bot.telegram.reading import ReadingObserver, read_update, update_id_of
from bot.telegram.tokens import Precedence

_log = structlog.get_logger(__name__)

#: Seconds to wait for slow updates before the bot asks for later ones.
_PATIENCE = 1.0

#: Seconds after which a Telegram that refused the token, or sent something else, is asked again.
_ASK_AGAIN = 1

#: Updates of one chat that are given at once and keep nobody waiting.
_CROWD = 8

#: Updates in hand that are given again, of the hundred at once; with more, later ones are not seen.
_MOST_KNOWN = 50

#: More updates than can ever wait: PTB's own slots are taken before a chat's turn.
_ALL = 1_000_000


class ConfirmingBot(ExtBot[Precedence]):
    """Confirms updates to Telegram only once they are carried out.

    A `getUpdates` confirms all updates before its offset, and Telegram forgets them. The usual way
    confirms what has just been received, so a killed process loses what it had in memory. Here the
    offset stays at the oldest update in hand; duplicates are ignored. Where many of one chat wait,
    they are stored in the inbox instead, so that others are seen behind them.
    """

    __slots__ = ("_in_hand", "_inbox", "_next", "_observer", "_pulse", "_received")

    def __init__(
        self,
        token: str,
        in_hand: UpdatesInHand,
        inbox: Inbox,
        *,
        observer: ReadingObserver,
        pulse: Pulse | None = None,
        **kwargs: Any,
    ) -> None:
        """`pulse` beats whenever Telegram's answer to `getUpdates` could be read."""
        super().__init__(token, **kwargs)
        self._in_hand = in_hand
        self._inbox = inbox
        self._observer = observer
        self._pulse = pulse or Pulse()
        self._next: int | None = None
        """Where Telegram's answers have come to: the offset while nothing is in hand."""
        self._received: Sequence[Any] = ()

    @override
    async def get_updates(
        self, offset: int | None = None, *args: Any, **kwargs: Any
    ) -> tuple[Update, ...]:
        """As PTB does it, but one by one, and never past an update that is still in hand.

        What waits in the inbox comes first, without asking Telegram.
        """
        again = tuple(self._read(self._inbox))
        if again:
            return again
        offset = await self._offset(offset)
        try:
            await super().get_updates(offset, *args, **kwargs)
            updates = tuple(self._read(self._received))
            if self._received:
                self._next = update_id_of(self._received[-1]) + 1
        except InvalidToken:
            # It would end the polling for good, without a word. Whether the token was revoked, or
            # Telegram has slipped, is decided where all its answers are seen.
            await asyncio.sleep(_ASK_AGAIN)
            return ()
        except TelegramError:
            raise
        except Exception as error:  # PTB would ask again at once, and log what was received
            _log.error("updates.unreadable", error=type(error).__name__)
            await asyncio.sleep(_ASK_AGAIN)
            return ()
        self._pulse.beat()
        await self._keep_crowds(updates)
        return updates

    async def _offset(self, offset: int | None) -> int | None:
        """Where Telegram is to begin: at the oldest update in hand, or after all that came."""
        oldest = await self._in_hand.oldest_after(_PATIENCE)
        offset = next((one for one in (oldest, self._next) if one is not None), offset)
        if offset is not None:
            self._in_hand.confirm(offset)
        return offset

    async def _keep_crowds(self, updates: Sequence[Update]) -> None:
        """Stores the new updates of chats with many, and all if old ones fill what is received."""
        chats = Counter(map(_chat_id, updates))
        known = len(self._received) - len(updates)
        crowd = {one.update_id for one in updates if chats[_chat_id(one)] > _CROWD}
        if known > _MOST_KNOWN:
            crowd = {update_id_of(raw) for raw in self._received}
        new = [
            raw
            for raw in self._received
            if raw["update_id"] in crowd and self._in_hand.is_waiting(raw["update_id"])
        ]
        self._in_hand.keep(await self._inbox.keep(new))

    @override
    async def _post(self, endpoint: str, *args: Any, **kwargs: Any) -> Any:
        """As PTB does it; updates are left for us to read, which PTB reads all or none."""
        answer = await super()._post(endpoint, *args, **kwargs)
        if endpoint != "getUpdates":
            return answer
        self._received = answer
        return []

    def _read(self, received: Iterable[Any]) -> Iterator[Update]:
        """The new updates. What cannot be read has been carried out as well as it can be."""
        for raw in received:
            update_id = update_id_of(raw)
            if self._in_hand.knows(update_id):
                continue
            update = read_update(raw, self, self._observer)
            if update is None:
                self._in_hand.take(update_id)
                self._in_hand.done(update_id)
            elif self._in_hand.take(update_id, _chat_id(update)):
                yield update


class UpdateObserver(Protocol):
    """Is notified of finished updates."""

    def carried_out(self, kind: str, seconds: float) -> None:
        """An update of this kind took so many seconds, including the wait for its chat's turn.

        Must not raise.
        """
        ...

    def turned_away(self, kind: str) -> None:
        """An update of this kind was one too many of its sender's. Must not raise."""
        ...


class PerChatProcessor(BaseUpdateProcessor):
    """Processes the updates of one chat in order, those of different chats in parallel.

    Whoever sends too many is turned away before anything waits for them. `at_once` are the updates
    that are processed at the same time: each takes its chat's turn first, so that those of one chat
    never hold more than one place.
    """

    def __init__(
        self,
        in_hand: UpdatesInHand,
        gate: UpdateGate | None = None,
        *,
        at_once: int = 64,
        observer: UpdateObserver | None = None,
    ) -> None:
        super().__init__(_ALL)
        self._in_hand = in_hand
        self._gate = gate
        self._observer = observer
        self._places = asyncio.Semaphore(at_once)
        self._places_of_the_loud = asyncio.Semaphore(max(at_once // 4, 1))
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}
        self._ending = False

    def begin_no_more(self) -> None:
        """Leaves what still waits for its turn to whoever comes next; what is begun is finished."""
        self._ending = True

    @override
    async def initialize(self) -> None:
        """Nothing to prepare."""

    @override
    async def shutdown(self) -> None:
        """Nothing to clear away."""

    @override
    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Waits for the chat's earlier updates and for a place, then processes this one.

        Raises `NotStoredYetError` if the webhook has to deliver it again.
        """
        if not isinstance(update, Update):
            await coroutine
            return
        chat_id = _chat_id(update)
        if not self._may_come_in(update):
            _close(coroutine)
            self._in_hand.done(update.update_id, chat_id)
            return
        loop = asyncio.get_running_loop()
        came = loop.time()
        async with self._turn(chat_id), self._place(chat_id):
            if self._ending:
                _close(coroutine)
                self._leave(update)
                return
            await self._carry_out(update, chat_id, coroutine)
        if self._observer is not None:
            self._observer.carried_out(_kind(update), loop.time() - came)

    async def _carry_out(self, update: Update, chat_id: int, coroutine: Awaitable[Any]) -> None:
        again = False
        try:
            if self._in_hand.has_to_wait(update.update_id, chat_id):
                self._in_hand.not_stored(update.update_id, chat_id)
                _close(coroutine)
            else:
                await coroutine
        finally:
            again = self._in_hand.done(update.update_id, chat_id)
        if again:
            raise NotStoredYetError

    def _leave(self, update: Update) -> None:
        """Leaves an update to whoever comes next: it is not confirmed, and delivered again."""
        if not self._in_hand.knows(update.update_id):
            raise NotStoredYetError

    def _may_come_in(self, update: Update) -> bool:
        who = update.effective_user or update.effective_chat
        if self._gate is None or who is None or self._in_hand.was_tried(update.update_id):
            return True
        if self._gate.lets_in(update.update_id, who.id):
            return True
        if self._observer is not None:
            self._observer.turned_away(_kind(update))
        return False

    @asynccontextmanager
    async def _place(self, chat_id: int) -> AsyncIterator[None]:
        """One of the places; chats behind which more updates wait share a quarter of them."""
        _, users = self._locks[chat_id]
        of_the_loud = self._places_of_the_loud if users > 1 else contextlib.nullcontext()
        async with of_the_loud, self._places:
            yield

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
