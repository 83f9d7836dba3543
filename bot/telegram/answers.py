"""Answers to people: given at once, or kept until Telegram takes them.

A change to an order is stored together with its answer, or with the fact that one is owed, where
its words are not known yet: then they are stored as soon as they are. If Telegram is away they wait
in the outbox; if the process is killed before it has said them, the next one does. Of one killed
before the words were known, the next says how things stand. What is some minutes old by then is
still said, what is stale is not.
"""

import asyncio
import contextlib
import itertools
import json
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from telegram.error import TelegramError

from advisor.wording.message import Message
from bot.answers import LEASE
from bot.telegram.messages import message_fields, send_fields
from bot.telegram.outbox import Outbox
from bot.telegram.posting import PostingBot
from bot.telegram.sender import delivery_after
from scheduler.clock import Clock
from scheduler.sender import Outcome
from storage.database import Database
from storage.errors import StorageError
from storage.records import Answer, AnswerKey

_log = structlog.get_logger(__name__)

#: An answer that is older is stale: whoever asked has seen by now how things stand.
_STALE = timedelta(minutes=30)

_FIRST_RETRY, _LONGEST_RETRY = timedelta(seconds=2), timedelta(minutes=1)

#: Answers that are given at once.
_AT_ONCE = 50

#: Seconds between two looks at least, while something is due soon.
_LOOK_AGAIN = 0.5

#: Seconds between two looks at the outbox, for what other processes have left.
_LOOK_EVERY = 60.0

#: Seconds that answers under way have to finish when we stop.
_TO_FINISH = 1.0

_LATER = (Outcome.TRANSIENT, Outcome.RETRY_AFTER)

#: Words for what is owed for a change, which was made by a process that is no longer there.
Recover = Callable[[Answer], Awaitable[Message]]


class AnswersObserver(Protocol):
    """Is notified of what becomes of answers that were not given at once."""

    def answer(self, outcome: str) -> None:
        """An answer was `kept`, or a kept one was `given` or `dropped`. Must not raise."""
        ...


class TelegramAnswers:
    """Gives answers, each at least once unless it is stale by then."""

    def __init__(
        self,
        bot: PostingBot,
        database: Database,
        clock: Clock,
        recover: Recover,
        observer: AnswersObserver,
    ) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self._recover = recover
        self._observer = observer
        self._owed: dict[tuple[int, int], str | None] = {}
        """By chat and update: the answers that this process is about to give, as far as they were
        stored with the change."""
        self._worded: set[tuple[int, int]] = set()
        """Those of them whose first words are known."""
        self._outbox = Outbox(database, clock)
        self._parts = itertools.count(1)
        self._look = asyncio.Event()
        self._ending = False
        self._task: asyncio.Task[None] | None = None
        self._jitter = random.Random()  # noqa: S311 - spreads retries, guards nothing

    async def take_over(self) -> None:
        """Has what a killed process owed given at once, instead of when its lease ends.

        Only for where no other process can be giving it. Raises `StorageError`.
        """
        async with self._database.writing() as uow:
            await uow.answers.release(self._clock.now())
            await uow.commit()

    def start(self) -> None:
        """Gives what is owed and due, from now on."""
        self._ending = False
        self._task = asyncio.create_task(self._go_on())

    async def stop(self) -> None:
        """Gives nothing more; what was given is deleted."""
        if self._task is not None:
            self._ending = True
            self._look.set()
            # Not cancelled at once: that would cost the connection that it may be using.
            _, late = await asyncio.wait([self._task], timeout=_TO_FINISH)
            for task in late:
                task.cancel()
                await asyncio.wait([task])
            self._task = None
        await self._outbox.close()

    def stored_as(self, chat_id: int, message: Message) -> str:
        """An answer in the form in which it is stored until it is given."""
        return json.dumps(message_fields(chat_id, message))

    def owe(self, chat_id: int, update_id: int, answer: str | None = None) -> None:
        """Notes that an update has made a change, and is about to be answered.

        `answer` is what was stored with the change, if its words were known by then.
        """
        self._owed[chat_id, update_id] = answer

    def settle(self, chat_id: int, update_id: int) -> None:
        """Notes that an update was answered as far as it ever will be."""
        if (chat_id, update_id) not in self._owed:
            return
        del self._owed[chat_id, update_id]
        self._worded.discard((chat_id, update_id))
        self._outbox.delete_soon(AnswerKey(chat_id, update_id, 0))

    async def give(
        self, chat_id: int, update_id: int, message: Message, *, answers: int | None = None
    ) -> None:
        """Sends an answer; if Telegram is away or asks us to wait, it is kept and sent later.

        Raises PTB's `TelegramError` for what will never be sent, or cannot be kept.
        """
        fields = message_fields(chat_id, message, answers)
        answer = self._answer(chat_id, update_id, fields)
        is_owed = (chat_id, update_id) in self._owed
        if is_owed and not self._is_stored(answer):
            await self._outbox.store(answer)
        try:
            await send_fields(self._bot, fields)
        except TelegramError as error:
            if delivery_after(error).outcome not in _LATER:
                raise
            try:
                await self._keep(answer)
            except StorageError:
                raise error from None
            _log.warning("answer.kept", update_id=update_id, error=type(error).__name__)
            return
        if is_owed:
            self._outbox.delete_soon(answer.key)

    async def drain(self) -> datetime | None:
        """Gives all that is due. Returns the UTC instant at which the next one is.

        Raises `StorageError`.
        """
        while True:
            now = self._clock.now()
            async with self._database.reading() as uow:
                due_at = await uow.answers.next_due()
            if due_at is None or due_at > now:
                return due_at
            async with self._database.writing() as uow:
                due = await uow.answers.claim_due(now, until=now + LEASE, limit=_AT_ONCE)
                await uow.commit()
            chats: dict[int, list[Answer]] = {}
            for one in due:
                if not self._is_in_hand(one):
                    chats.setdefault(one.chat_id, []).append(one)
            await asyncio.gather(*map(self._give_in_turn, chats.values()))
            if self._ending:
                return None

    def _is_in_hand(self, one: Answer) -> bool:
        """Whether this process is about to give it, or has given it and not deleted it yet."""
        return (one.chat_id, one.update_id) in self._owed or one.key in self._outbox

    async def _go_on(self) -> None:
        while not self._ending:
            wait = _LOOK_EVERY
            try:
                due_at = await self.drain()
                if due_at is not None:
                    left = (due_at - self._clock.now()).total_seconds()
                    wait = min(max(left, _LOOK_AGAIN), _LOOK_EVERY)
            except StorageError as error:
                _log.warning("answers.not_read", error=str(error))
            except Exception:
                _log.exception("answers.broke")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._look.wait()
            self._look.clear()

    def _answer(self, chat_id: int, update_id: int, fields: Mapping[str, object]) -> Answer:
        """An answer; the first one takes the place of what is owed for the change."""
        who = chat_id, update_id
        is_first = who in self._owed and who not in self._worded
        if is_first:
            self._worded.add(who)
        part = 0 if is_first else next(self._parts)
        return Answer(chat_id, update_id, part, json.dumps(fields), self._clock.now())

    def _is_stored(self, answer: Answer) -> bool:
        """Whether the change has stored the very answer that is to be given."""
        return answer.part == 0 and self._owed[answer.chat_id, answer.update_id] == answer.payload

    async def _keep(self, answer: Answer) -> None:
        """Stores an answer that Telegram has not taken."""
        async with self._database.sharing() as uow:
            await uow.answers.put([answer], self._clock.now() + _FIRST_RETRY)
            await uow.commit()
        self._owed.pop((answer.chat_id, answer.update_id), None)
        self._worded.discard((answer.chat_id, answer.update_id))
        self._observer.answer("kept")
        self._look.set()

    async def _give_in_turn(self, owed: Sequence[Answer]) -> None:
        """Gives the answers of a chat in their order; what comes after a failure waits with it."""
        over: list[AnswerKey] = []
        late: list[AnswerKey] = []
        until = self._clock.now()
        for one in owed:
            wait = timedelta() if late else await self._try(one)
            if late or wait:
                until = max(until, self._clock.now() + (wait or timedelta()))
                late.append(one.key)
            else:
                over.append(one.key)
        async with self._database.writing() as uow:
            await uow.answers.drop(over)
            await uow.answers.put_off(late, until)
            await uow.commit()

    async def _try(self, one: Answer) -> timedelta | None:
        """Makes an attempt. Returns how long to wait before the next, if there is to be one."""
        if self._clock.now() - one.created_at > _STALE:
            _log.warning("answer.stale", update_id=one.update_id, attempts=one.attempts)
            self._observer.answer("dropped")
            return None
        try:
            await send_fields(self._bot, await self._fields(one))
        except TelegramError as error:
            delivery = delivery_after(error)
            if delivery.outcome in _LATER:
                return delivery.retry_after or self._backoff(one.attempts)
            _log.warning("answer.dropped", update_id=one.update_id, detail=delivery.detail)
            self._observer.answer("dropped")
            return None
        _log.info("answer.given", update_id=one.update_id, attempts=one.attempts)
        self._observer.answer("given")
        return None

    async def _fields(self, one: Answer) -> dict[str, object]:
        fields: dict[str, object] = json.loads(one.payload)
        if "text" in fields:
            return fields
        return message_fields(one.chat_id, await self._recover(one))

    def _backoff(self, attempts: int) -> timedelta:
        """Doubling waits with jitter."""
        wait: timedelta = _FIRST_RETRY * 2 ** min(attempts, 10)
        return min(wait, _LONGEST_RETRY) * float(self._jitter.uniform(0.5, 1.0))
