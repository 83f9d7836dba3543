"""A message to everybody: sent after all nudges, chat by chat, and continued after a stop.

Its progress is stored after each message. So after a kill at most the one in flight is sent twice;
one whose answer was lost is counted as such, and never sent again.
"""

import asyncio
import contextlib
from dataclasses import dataclass
from datetime import timedelta

import structlog
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.ext import ExtBot

from advisor.wording.message import Message
from advisor.wording.operator import broadcast_done, broadcast_under_way
from advisor.wording.texts import Texts, texts_for
from bot.errors import NudgesStoppedError
from bot.operating.progress import progress_of
from bot.telegram.keyboards import keyboard
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.sender import delivery_after
from bot.telegram.tokens import Precedence
from bot.telegram.transport import may_have_arrived
from scheduler.clock import Clock
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.errors import StorageError, StorageUnavailable
from storage.records import Broadcast, Reached

_log = structlog.get_logger(__name__)

#: Chats that are looked up at once.
_PAGE = 100

#: How long a worker holds a broadcast; after that another one may continue it.
_LEASE = timedelta(minutes=2)

#: Attempts in one chat, while Telegram answers others.
_ATTEMPTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """A broadcast's pace, in seconds."""

    look_every: float = 30.0
    """Between two looks for what another process has started, or left."""
    first_retry: float = 2.0
    longest_retry: float = 60.0
    report_every: float = 5.0
    """Between two reports of the progress."""


class Broadcaster:
    """Sends what operators have started. One runs in each process that delivers."""

    def __init__(
        self,
        database: Database,
        bot: ExtBot[Precedence],
        limiter: SendRateLimiter,
        clock: Clock,
        *,
        worker: str,
        pace: Pace | None = None,
    ) -> None:
        self._database = database
        self._bot = bot
        self._limiter = limiter
        self._clock = clock
        self._worker = worker
        self._pace = pace or Pace()
        self._awake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._reported_at = float("-inf")

    def start(self) -> None:
        """Continues what was started, and waits for more."""
        self._task = asyncio.create_task(self._run())

    def wake(self) -> None:
        """Something was started: no need to wait for the next look."""
        self._awake.set()

    async def stop(self) -> None:
        """Waits for the message in flight; the rest is left to the next start."""
        if self._task is None:
            return
        task, self._task = self._task, None
        self._stopping.set()
        self._awake.set()
        self._limiter.stop_nudges()
        await task

    async def _run(self) -> None:
        while not self._stopping.is_set():
            self._awake.clear()
            try:
                while await self._work():
                    pass
            except StorageUnavailable as error:
                _log.warning("broadcast.put_off", error=str(error))
            except Exception:
                _log.exception("broadcast.broke")
            await _rest(self._awake, self._pace.look_every)

    async def _work(self) -> bool:
        """Sends one broadcast to its end. Returns whether there may be another one."""
        async with self._database.writing() as uow:
            now = self._clock.now()
            broadcast = await uow.broadcasts.claim(now, worker=self._worker, lease=_LEASE)
            await uow.commit()
        if broadcast is None or self._stopping.is_set():
            return False
        texts = await self._texts_for(broadcast.asked_by)
        _log.info("broadcast.sending", broadcast_id=broadcast.id, tried=broadcast.tried)
        over = asyncio.Event()
        holding = asyncio.create_task(self._hold(broadcast.id, over))
        try:
            finished = await self._send_to_all(broadcast, texts)
        finally:
            over.set()
            await holding
        if not finished:
            await self._release(broadcast.id)
        return finished

    async def _hold(self, broadcast_id: int, over: asyncio.Event) -> None:
        """Keeps other workers from it, however long a message waits behind the nudges."""
        while not over.is_set():
            await _rest(over, _LEASE.total_seconds() / 4)
            try:
                await self._is_held(broadcast_id)
            except StorageError as error:
                _log.warning("broadcast.not_held", error=type(error).__name__)

    async def _is_held(self, broadcast_id: int) -> bool:
        """Extends the lease. Returns whether it is still ours, and nobody stopped it."""
        until = self._clock.now() + _LEASE
        async with self._database.writing() as uow:
            held = await uow.broadcasts.hold(broadcast_id, worker=self._worker, until=until)
            await uow.commit()
        return held

    async def _send_to_all(self, broadcast: Broadcast, texts: Texts) -> bool:
        """Returns whether nothing is left to do, rather than postponed."""
        while chat_ids := await self._next_chats(broadcast):
            for chat_id in chat_ids:
                reached = None if self._stopping.is_set() else await self._reach(broadcast, chat_id)
                if reached is None:
                    return False
                recorded = await self._record(broadcast.id, chat_id, reached)
                if recorded is None:
                    return True  # its operator has stopped it
                broadcast = recorded
                await self._report(broadcast, texts)
        await self._finish(broadcast, texts)
        return True

    async def _next_chats(self, broadcast: Broadcast) -> list[int]:
        async with self._database.reading() as uow:
            return await uow.broadcasts.next_chats(broadcast, _PAGE)

    async def _reach(self, broadcast: Broadcast, chat_id: int) -> Reached | None:
        """Tries until it is known what became of it; `None` if it has to be postponed."""
        attempt = 0
        while True:
            attempt += 1
            try:
                await self._bot.send_message(
                    chat_id,
                    broadcast.html,
                    parse_mode=ParseMode.HTML,
                    rate_limit_args=Precedence.BROADCAST,
                )
            except NudgesStoppedError:
                return None
            except TelegramError as error:
                reached = await self._made_of(error, attempt)
                delivery = delivery_after(error)
            else:
                return Reached.SENT
            if reached is not None:
                _log.info(f"broadcast.{reached}", broadcast_id=broadcast.id, detail=delivery.detail)
                return reached
            if not await self._pause(broadcast.id, self._wait_after(delivery, attempt)):
                return None

    async def _made_of(self, error: TelegramError, attempt: int) -> Reached | None:
        """What an error means for the message; `None`: it did not arrive, and may be tried again.

        While Telegram is away, nobody is given up for that.
        """
        match delivery_after(error).outcome:
            case Outcome.GONE:
                return Reached.GONE
            case Outcome.REFUSED:
                return Reached.FAILED
            case Outcome.RETRY_AFTER:
                return None
        lost = isinstance(error, NetworkError) and may_have_arrived(error)
        if lost or (attempt >= _ATTEMPTS and await self._telegram_answers()):
            return Reached.UNSURE if lost else Reached.FAILED
        return None

    async def _telegram_answers(self) -> bool:
        try:
            await self._bot.get_me()
        except TelegramError:
            return False
        return True

    def _wait_after(self, delivery: Delivery, attempt: int) -> float:
        if delivery.retry_after is not None:
            return delivery.retry_after.total_seconds()
        doubled: float = self._pace.first_retry * 2 ** min(attempt - 1, 10)
        return min(doubled, self._pace.longest_retry)

    async def _pause(self, broadcast_id: int, seconds: float) -> bool:
        """Waits. Returns whether to continue: nobody stopped us or the broadcast."""
        await _rest(self._stopping, seconds)
        return not self._stopping.is_set() and await self._is_held(broadcast_id)

    async def _record(self, broadcast_id: int, chat_id: int, reached: Reached) -> Broadcast | None:
        """Stores the progress, as often as it takes; `None` if it was stopped."""
        while True:
            try:
                return await self._record_once(broadcast_id, chat_id, reached)
            except StorageError as error:
                if self._stopping.is_set():
                    raise
                _log.warning("broadcast.not_recorded", broadcast_id=broadcast_id, error=str(error))
            await _rest(self._stopping, self._pace.first_retry)

    async def _record_once(
        self, broadcast_id: int, chat_id: int, reached: Reached
    ) -> Broadcast | None:
        now = self._clock.now()
        async with self._database.writing() as uow:
            if reached is Reached.GONE:
                await uow.chats.put_to_sleep([chat_id], now)
            recorded = await uow.broadcasts.record(
                broadcast_id, chat_id, reached, worker=self._worker, until=now + _LEASE
            )
            await uow.commit()
        return recorded

    async def _release(self, broadcast_id: int) -> None:
        async with self._database.writing() as uow:
            await uow.broadcasts.release(broadcast_id, worker=self._worker)
            await uow.commit()

    async def _finish(self, broadcast: Broadcast, texts: Texts) -> None:
        done = broadcast_done(texts, progress_of(broadcast))
        await self._rewrite_report(broadcast, done)
        with contextlib.suppress(TelegramError):
            await self._bot.send_message(broadcast.asked_by, done.html, parse_mode=ParseMode.HTML)
        async with self._database.writing() as uow:
            await uow.broadcasts.finish(broadcast.id, worker=self._worker)
            await uow.commit()
        _log.info("broadcast.done", broadcast_id=broadcast.id, sent=broadcast.sent)

    async def _report(self, broadcast: Broadcast, texts: Texts) -> None:
        """Shows its operator the progress, every few seconds."""
        now = asyncio.get_running_loop().time()
        if now - self._reported_at >= self._pace.report_every:
            self._reported_at = now
            under_way = broadcast_under_way(texts, progress_of(broadcast))
            await self._rewrite_report(broadcast, under_way)

    async def _rewrite_report(self, broadcast: Broadcast, message: Message) -> None:
        if broadcast.report_id is None:
            return
        try:
            await self._bot.edit_message_text(
                message.html,
                broadcast.asked_by,
                broadcast.report_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(message.buttons),
            )
        except BadRequest:  # deleted, or unchanged
            return
        except TelegramError as error:
            _log.info("broadcast.report_failed", error=type(error).__name__)

    async def _texts_for(self, chat_id: int) -> Texts:
        async with self._database.reading() as uow:
            chat = await uow.chats.get(chat_id)
        return texts_for("" if chat is None else chat.buyer.language)


async def _rest(unless: asyncio.Event, seconds: float) -> None:
    """Waits this long, or until the event."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await unless.wait()
