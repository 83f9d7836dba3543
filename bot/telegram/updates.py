"""Taking updates in: confirmed once carried out; each chat's in order, chats in parallel."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import BaseUpdateProcessor
from typing_extensions import override

from bot.albums import Albums
from bot.errors import NotStoredYetError
from bot.in_hand import UpdatesInHand
from bot.telegram.places import Places
from bot.telegram.posting import PostingBot
from bot.telegram.pulse import Pulse
from bot.telegram.reading import update_id_of
from bot.telegram.reception import Reception

_log = structlog.get_logger(__name__)

#: Seconds for which whoever writes next may have to wait for slow updates to be carried out.
_PATIENCE = 0.5

#: Updates that Telegram gives at a time.
_AT_ONCE = 100

#: Seconds after which a Telegram that refused the token, or sent something else, is asked again.
_ASK_AGAIN = 1

#: Seconds for which everybody waits at most until it is known who else has written how much.
_FOR_CALM = 1.0

#: Updates that are carried out at a time. They share one core: more would make each other slow, and
#: whoever comes meanwhile waits until all of them have taken a step. But fewer share a commit:
#: with 64 it was 221 answers to `/add` a second, with 16 and 8 some 185.
_AT_A_TIME = 8

#: For each place: how many are under way at most, of which all others have left theirs.
_MOST_SLOW = 32

#: More updates than can ever wait: PTB's own slots are taken before a chat's turn.
_ALL = 1_000_000


class ConfirmingBot(PostingBot):
    """Confirms updates to Telegram only once they are carried out, or stored here.

    A `getUpdates` confirms all updates before its offset, and Telegram forgets them. The usual way
    confirms what has just been received, so a killed process loses what it had in memory. Here the
    offset stays at the oldest update in hand; duplicates are ignored. What keeps others from being
    seen, since it takes long or there is much of it, is stored instead.
    """

    __slots__ = ("_confirmed", "_in_hand", "_next", "_pulse", "_received", "_reception")

    def __init__(
        self,
        token: str,
        in_hand: UpdatesInHand,
        reception: Reception,
        *,
        pulse: Pulse | None = None,
        **kwargs: Any,
    ) -> None:
        """`pulse` beats whenever Telegram's answer to `getUpdates` could be read."""
        super().__init__(token, **kwargs)
        self._in_hand = in_hand
        self._reception = reception
        self._pulse = pulse or Pulse()
        self._next: int | None = None
        """Where Telegram's answers have come to: the offset while nothing is in hand."""
        self._confirmed: int | None = None
        """The offset up to which Telegram has forgotten all, as its last answer says."""
        self._received: Sequence[Any] = ()

    @override
    async def get_updates(
        self, offset: int | None = None, *args: Any, **kwargs: Any
    ) -> tuple[Update, ...]:
        """As PTB does it, but one by one, and never past an update that is still in hand.

        What is stored here comes first, without asking Telegram.
        """
        again = tuple(self._reception.take_again())
        if again:
            return again
        offset = await self._offset(offset)
        # What was put off is tried again soon, whether anybody writes or not; and while it is not
        # known whether more wait behind a full hundred, those who were seen wait to be answered.
        if self._in_hand.is_any_put_off() or not self._reception.all_seen.is_set():
            kwargs["timeout"] = 0
        try:
            await super().get_updates(offset, *args, **kwargs)
            self._confirmed = offset
            updates = tuple(self._reception.take(self._received))
            if self._received:
                self._next = update_id_of(self._received[-1]) + 1
        except InvalidToken:
            # It would end the polling for good, without a word. Whether the token was revoked, or
            # Telegram has slipped, is decided where all its answers are seen.
            self._reception.all_seen.set()
            await asyncio.sleep(_ASK_AGAIN)
            return ()
        except TelegramError:
            self._reception.all_seen.set()
            raise
        except Exception as error:  # PTB would ask again at once, and log what was received
            _log.error("updates.unreadable", error=type(error).__name__)
            self._reception.all_seen.set()
            await asyncio.sleep(_ASK_AGAIN)
            return ()
        self._pulse.beat()
        if len(self._received) >= _AT_ONCE:  # more may wait behind them
            await self._reception.make_way(_PATIENCE)
        else:
            self._reception.all_seen.set()
        return updates

    async def _offset(self, offset: int | None) -> int | None:
        """Where Telegram is to begin: at the oldest update in hand, or after all that came."""
        oldest = await self._in_hand.oldest_after(_PATIENCE)
        if oldest is not None:  # it takes long: nobody shall wait for it
            await self._reception.keep(_PATIENCE)
            oldest = self._in_hand.oldest()
        offset = self._begin_at(oldest, offset)
        if offset is not None:
            self._in_hand.confirm(offset)
        return offset

    def _begin_at(self, oldest: int | None, otherwise: int | None = None) -> int | None:
        return next((one for one in (oldest, self._next) if one is not None), otherwise)

    async def confirm(self) -> None:
        """Confirms what was carried out since the last poll, and takes nothing more.

        If Telegram is away, that comes again and counts once.
        """
        offset = self._begin_at(self._in_hand.oldest())
        if offset is not None and offset != self._confirmed:
            with contextlib.suppress(TelegramError):
                await super().get_updates(offset, limit=1, timeout=0)

    @override
    async def _post(self, endpoint: str, *args: Any, **kwargs: Any) -> Any:
        """As PTB does it; updates are left for us to read, which PTB reads all or none."""
        answer = await super()._post(endpoint, *args, **kwargs)
        if endpoint != "getUpdates":
            return answer
        self._received = answer
        return []


class UpdateObserver(Protocol):
    """Is notified of finished updates."""

    def carried_out(self, kind: str, seconds: float) -> None:
        """An update of this kind took so many seconds, including the wait for its chat's turn.

        Must not raise.
        """
        ...


def _no_wait(chat_id: int) -> float:
    return 0.0


def _nobody_crowds() -> bool:
    return False


class PerChatProcessor(BaseUpdateProcessor):
    """Processes the updates of one chat in order, those of different chats in parallel.

    `at_once` are processed at the same time: each takes its chat's turn first, so that those of one
    chat never hold more than one place, and leaves it to others if it takes long. Chats with much
    to say wait until it is `calm`.
    """

    def __init__(
        self,
        in_hand: UpdatesInHand,
        *,
        calm: asyncio.Event | None = None,
        wait_of: Callable[[int], float] = _no_wait,
        crowds: Callable[[], bool] = _nobody_crowds,
        at_once: int = _AT_A_TIME,
        observer: UpdateObserver | None = None,
        albums: Albums | None = None,
    ) -> None:
        super().__init__(_ALL)
        self._in_hand = in_hand
        self._calm = calm or _set_event()
        self._wait_of = wait_of
        self._observer = observer
        self._albums = albums or Albums()
        self._places = Places(at_once, most=at_once * _MOST_SLOW, crowds=crowds)
        self._places_of_the_loud = asyncio.Semaphore(max(at_once // 2, 1))
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}
        self._ending = asyncio.Event()

    def begin_no_more(self) -> None:
        """Leaves what still waits for its turn to whoever comes next; what is begun is finished."""
        self._ending.set()
        self._calm.set()

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
        loop = asyncio.get_running_loop()
        came = loop.time()
        with self._albums.coming(album_of(update)):
            async with self._turn(chat_id), self._place(chat_id):
                if self._ending.is_set():
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

    @asynccontextmanager
    async def _place(self, chat_id: int) -> AsyncIterator[None]:
        """One of the places. Chats behind which more updates wait share a few of them."""
        await self._until_it_may_be_answered(chat_id)
        await _wait_for(self._calm, _FOR_CALM)
        _, users = self._locks[chat_id]
        if users == 1:
            async with self._places.one():
                yield
            return
        await self._calm.wait()
        async with self._places_of_the_loud, self._places.one():
            yield

    async def _until_it_may_be_answered(self, chat_id: int) -> None:
        """Waits here, where that takes nobody's place."""
        await asyncio.sleep(0)  # those that came together have asked for their turns by then
        while not self._ending.is_set() and (wait := self._wait_of(chat_id)) > 0:
            await _wait_for(self._ending, wait)

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


async def _wait_for(event: asyncio.Event, seconds: float) -> None:
    """Waits until it is set, or so many seconds."""
    if not event.is_set():
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()


def _set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


def _close(coroutine: Awaitable[Any]) -> None:
    """Lets nobody complain that a coroutine was never begun."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()


def _chat_id(update: Update) -> int:
    chat = update.effective_chat
    return 0 if chat is None else chat.id


def album_of(update: Update) -> str | None:
    """The album that a message is part of, if any; albums of two chats are never one."""
    message = update.effective_message
    if message is None or message.media_group_id is None:
        return None
    return f"{message.chat_id}/{message.media_group_id}"


def _kind(update: Update) -> str:
    """Telegram's own word for the kind of an update."""
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind) is not None), "other")
