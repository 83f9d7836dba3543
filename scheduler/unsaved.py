"""Reminds of an order that was told and not saved: once, with what else is due."""

from datetime import datetime, timedelta

import structlog
from typing_extensions import override

from advisor.dialogues.desk import Kept, desk_from_json
from advisor.wording.texts import texts_for
from advisor.wording.unsaved import unsaved_message
from scheduler.alarm import Deliveries
from scheduler.clock import Clock
from scheduler.instants import held_until
from scheduler.sender import Delivery, Outcome, Sender
from storage.database import Database
from storage.records import DueDraft

_log = structlog.get_logger(__name__)

#: Reminders of one round; what is left has its turn in the next, behind the orders' own.
_MOST = 20

#: For how long one that is being sent is left to whoever sends it.
_LEASE = timedelta(minutes=5)

#: After which time one is tried again that Telegram did not take for now.
_AGAIN = timedelta(minutes=10)

_FOR_NOW = frozenset({Outcome.TRANSIENT, Outcome.RETRY_AFTER, Outcome.UNSENT})


class RemindingOfUnsaved(Deliveries):
    """Deliveries, and behind them what is due of orders that nobody has saved."""

    def __init__(
        self, deliveries: Deliveries, database: Database, sender: Sender, clock: Clock
    ) -> None:
        self._deliveries = deliveries
        self._database = database
        self._sender = sender
        self._clock = clock
        self._stopping = False

    @override
    async def drain(self) -> int:
        """Delivers all that is due, and a few of these reminders. Returns how many were settled."""
        settled = await self._deliveries.drain()
        async with self._database.reading() as uow:
            due = await uow.drafts.due(self._clock.now(), limit=_MOST)
        for one in due:
            if self._stopping:
                break
            settled += await self._remind(one)
        return settled

    @override
    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next of both falls due."""
        async with self._database.reading() as uow:
            unsaved = await uow.drafts.next_due()
        both = (unsaved, await self._deliveries.next_due())
        return min((one for one in both if one is not None), default=None)

    @override
    def look_by(self, instant: datetime) -> None:
        """Has a drain under way look by then for what else is due."""
        self._deliveries.look_by(instant)

    @override
    def stop(self) -> None:
        """Lets a drain end after what is under way."""
        self._stopping = True
        self._deliveries.stop()

    async def _remind(self, due: DueDraft) -> int:
        now = self._clock.now()
        quiet = held_until(now, None, due.buyer)
        until = quiet or now + _LEASE
        async with self._database.writing() as uow:
            mine = await uow.drafts.claim(due, until)
            await uow.commit()
        if not mine or quiet is not None:
            return int(mine)
        unsaved = desk_from_json(due.draft.payload).unsaved
        delivery = None if unsaved is None else await self._sent(due, unsaved)
        await self._settle(due, until, unsaved, delivery)
        return 1

    async def _sent(self, due: DueDraft, unsaved: Kept) -> Delivery:
        message = unsaved_message(texts_for(due.buyer.language), unsaved)
        delivery = await self._sender.send(due.buyer.chat_id, message, lambda: not self._stopping)
        _log.info(f"unsaved.{delivery.outcome}", detail=delivery.detail or None)
        return delivery

    async def _settle(
        self, due: DueDraft, claimed: datetime, unsaved: Kept | None, delivery: Delivery | None
    ) -> None:
        again = delivery is not None and delivery.outcome in _FOR_NOW
        now = self._clock.now()
        async with self._database.writing() as uow:
            if delivery is not None and delivery.outcome is Outcome.GONE:
                await uow.chats.put_to_sleep([due.buyer.chat_id], now)
            await uow.drafts.settle(
                due,
                claimed,
                again=now + _AGAIN if again else None,
                of=None if again or unsaved is None else unsaved.mark,
            )
            await uow.commit()
