"""Claims: what is due is reserved for one worker, and what became of it recorded."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Update, bindparam, exists, func, select, update

from storage.due_orders import DueOrders
from storage.prepared import brief
from storage.records import (
    CHAT_ASLEEP,
    Claim,
    Kept,
    Reminder,
    ReminderKey,
    ReminderState,
    Settled,
    Settlement,
)
from storage.reminders import reason_of, told_in_order
from storage.rows import BUYER_COLUMNS, REMINDER_COLUMNS, buyer, lookup, reminder
from storage.tables import chats, deliverers, orders, reminders
from storage.transaction import Transaction
from storage.types import UtcInstant

_KEY_COLUMNS: Final = (reminders.c.order_id, reminders.c.checkpoint, reminders.c.occurrence)

#: For how long whoever reported last counts as alive.
_ALIVE: Final = timedelta(minutes=1)

#: For how long a lease that ran out is left alone where its holder lives.
_LEFT_FOR: Final = timedelta(seconds=30)

_SETTLE: Final = (
    update(reminders)
    .where(reminders.c.order_id == bindparam("key_order_id"))
    .where(reminders.c.checkpoint == bindparam("key_checkpoint"))
    .where(reminders.c.occurrence == bindparam("key_occurrence"))
    .values(
        state=bindparam("new_state"),
        reason=bindparam("new_reason"),
        due_at=func.coalesce(bindparam("new_due_at", type_=UtcInstant), reminders.c.due_at),
        sent_at=func.coalesce(
            bindparam("told_at", type_=UtcInstant),
            reminders.c.sent_at,
            bindparam("over_at", type_=UtcInstant),
        ),
        told=func.coalesce(bindparam("new_told", type_=Integer), reminders.c.told),
        told_revision=func.coalesce(
            bindparam("new_revision", type_=Integer), reminders.c.told_revision
        ),
        ready_at=bindparam("new_ready_at"),
        attempts=reminders.c.attempts + bindparam("tried"),
        worker=None,
    )
)

_CONCERNED: Final = reminders.c.order_id.in_(bindparam("ids", expanding=True))
#: Whether whoever holds a reminder was heard of lately.
_HOLDER_LIVES: Final = exists().where(
    deliverers.c.worker == reminders.c.worker, deliverers.c.seen_at > bindparam("alive_since")
)
_READY: Final = _CONCERNED & (reminders.c.ready_at <= bindparam("now"))
_CLAIMABLE: Final = _READY & ((reminders.c.state != ReminderState.CLAIMED) | ~_HOLDER_LIVES)
_HELD: Final = _CONCERNED & (reminders.c.worker == bindparam("held_by"))
_TAKEN: Final[dict[str, Any]] = {
    "state": ReminderState.CLAIMED,
    "ready_at": bindparam("until"),
    "worker": bindparam("new_worker"),
}
_KEPT: Final[dict[str, Any]] = {"ready_at": bindparam("until")}
_OWNED: Final = (
    select(*_KEY_COLUMNS, chats.c.asleep_since.is_not(None))
    .join(orders, orders.c.id == reminders.c.order_id)
    .join(chats, chats.c.chat_id == orders.c.chat_id)
    .where(_HELD)
)


def _change(which: ColumnElement[bool], values: dict[str, Any], *, skip_locked: bool) -> Update:
    """Changes reminders; with `skip_locked` those that nobody else has locked, as their orders."""
    if not skip_locked:
        return update(reminders).where(which).values(values)
    free = (
        select(*_KEY_COLUMNS)
        .join(orders, orders.c.id == reminders.c.order_id)
        .where(which)
        .with_for_update(key_share=True, of=(orders, reminders), skip_locked=True)
        .cte("free")
    )
    same = (reminders.c[column.name] == free.c[column.name] for column in _KEY_COLUMNS)
    return update(reminders).where(*same).values(values)


#: By whether others may have locked something.
_CLAIM: Final = {
    others: _change(_CLAIMABLE, _TAKEN, skip_locked=others).returning(*REMINDER_COLUMNS)
    for others in (False, True)
}
_EXTEND: Final = {
    others: _change(_HELD, _KEPT, skip_locked=others).returning(*_KEY_COLUMNS)
    for others in (False, True)
}
#: What is ready because of a lease that ran out although its holder lives.
_LEAVE: Final = _change(
    _READY & (reminders.c.state == ReminderState.CLAIMED), _KEPT, skip_locked=True
)
_NEXT: Final = brief(
    select(func.min(orders.c.next_reminder_at)).where(orders.c.next_reminder_at.is_not(None))
)
_NEXT_AFTER: Final = brief(
    select(func.min(orders.c.next_reminder_at)).where(
        orders.c.next_reminder_at > bindparam("after", type_=UtcInstant)
    )
)


class Claims:
    """What workers reserve, hold and settle, in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._due = DueOrders(transaction)

    async def claim_due(
        self,
        now: datetime,
        *,
        limit: int,
        worker: str,
        lease: timedelta,
        per_chat: int | None = None,
        in_hand: Mapping[int, int] | None = None,
        alive_since: datetime | None = None,
    ) -> list[Claim]:
        """Claims up to `limit` orders with due reminders for `worker`, longest due first.

        All due reminders of an order are claimed together. They belong to the worker until they are
        recorded; from `now + lease` on, anyone may claim them again, unless the worker has reported
        after `alive_since` (default: a minute ago): then it could not extend its lease, and is left
        alone for a while. No two workers get the same, and what somebody has locked is left out.

        With `per_chat`, reminders of a chat that fell due at the same instant are claimed together
        too, up to that many, even if that is more than `limit`; a chat of which the worker has some
        `in_hand` (chat to number) is passed over.
        """
        if per_chat is None:
            queue = await self._due.longest_due(now, limit)
        else:
            queue = await self._due.queue(now, limit, per_chat, in_hand or {})
        awake = {found.stored.id: found for found in queue if not found.asleep}
        await self._park(found.stored.id for found in queue if found.asleep)
        if not awake:
            return []
        ready = {"ids": sorted(awake), "now": now}
        claiming = ready | {
            "until": now + lease,
            "new_worker": worker,
            "alive_since": alive_since or now - _ALIVE,
        }
        statement = _CLAIM[self._transaction.is_postgres]
        claimed: dict[int, list[Reminder]] = defaultdict(list)
        for row in await self._transaction.rows(statement, claiming):
            one = reminder(row)
            claimed[one.order_id].append(one)
        if self._transaction.is_postgres and len(claimed) < len(awake):
            await self._leave_to_their_holders(awake.keys() - claimed.keys(), now)
        await self._transaction.requeue(awake)
        return [
            Claim(
                found.stored,
                buyer(found.others[: len(BUYER_COLUMNS)]),
                tuple(sorted(claimed[order_id], key=told_in_order)),
                lookup(found.others[len(BUYER_COLUMNS) :]),
            )
            for order_id, found in awake.items()
            if order_id in claimed
        ]

    async def extend(self, keys: Iterable[ReminderKey], *, worker: str, until: datetime) -> Kept:
        """Extends `worker`'s claims until then, except those that somebody has locked.

        What is neither kept nor busy was changed, deleted or claimed by another worker meanwhile.
        """
        wanted = frozenset(keys)
        ids = {key.order_id for key in wanted}
        if not ids:
            return Kept(frozenset(), frozenset())
        mine = {"ids": sorted(ids), "held_by": worker, "until": until}
        rows = await self._transaction.rows(_EXTEND[self._transaction.is_postgres], mine)
        await self._transaction.requeue({row.order_id for row in rows})
        kept = wanted & {ReminderKey(*row) for row in rows}
        return Kept(kept, await self._busy(wanted - kept, worker))

    async def give_back(
        self,
        *,
        lease_until: datetime,
        worker: str | None = None,
        but: Collection[ReminderKey] = (),
    ) -> int:
        """Makes everything claimable at once whose lease ends by then, whoever holds it.

        Only for when none of its holders can be alive; or for a `worker` itself, of whose claims
        all are released `but` those that it knows of. Returns how many reminders these are.
        """
        claimed = (reminders.c.state == ReminderState.CLAIMED) & reminders.c.order_id.in_(
            select(orders.c.id).where(orders.c.next_reminder_at <= lease_until)
        )
        if worker is not None:
            claimed &= reminders.c.worker == worker
        if but:
            claimed &= reminders.c.order_id.not_in(sorted({key.order_id for key in but}))
        free = {"state": ReminderState.PENDING, "ready_at": reminders.c.due_at, "worker": None}
        statement = _change(claimed, free, skip_locked=self._transaction.is_postgres)
        rows = await self._transaction.rows(statement.returning(reminders.c.order_id))
        await self._transaction.requeue({row.order_id for row in rows})
        return len(rows)

    async def record(self, settlements: Sequence[Settlement], *, worker: str) -> Settled:
        """Stores what `worker` did with its reminders, except those it has lost meanwhile.

        What somebody has locked is left for the next time. A reminder returned to a sleeping chat
        is parked.
        """
        if any(one.state is ReminderState.CLAIMED for one in settlements):
            raise ValueError("a settled reminder is no longer claimed")
        by_key = {one.key: one for one in settlements}
        if not by_key:
            return Settled(0, frozenset())
        owned = await self._owned({key.order_id for key in by_key}, worker)
        changes = [
            _settled(by_key[key], asleep=asleep) for key, asleep in owned.items() if key in by_key
        ]
        if changes:
            await self._transaction.run(_SETTLE, changes)
            await self._transaction.requeue({change["key_order_id"] for change in changes})
        busy = await self._busy(by_key.keys() - owned.keys(), worker)
        return Settled(len(changes), busy)

    async def next_due(self, after: datetime | None = None) -> datetime | None:
        """The UTC instant from which `claim_due` will return something again, or something that is
        not due at `after`.
        """
        if after is None:
            return await self._transaction.value(_NEXT)
        return await self._transaction.value(_NEXT_AFTER, {"after": after})

    async def orders_due(self, now: datetime) -> int:
        """How many orders `claim_due` would return something for."""
        statement = select(func.count()).where(orders.c.next_reminder_at <= now)
        return await self._transaction.value(statement) or 0

    async def _leave_to_their_holders(self, order_ids: Iterable[int], now: datetime) -> None:
        """Puts off what nobody may claim, so that it is not in the way of what somebody may."""
        left = {"ids": sorted(order_ids), "now": now, "until": now + _LEFT_FOR}
        await self._transaction.run(_LEAVE, left)

    async def _park(self, order_ids: Iterable[int]) -> None:
        """A worker died holding reminders of a chat that fell asleep: nobody shall try again."""
        ids = sorted(order_ids)
        if not ids:
            return
        waiting = reminders.c.order_id.in_(ids) & reminders.c.ready_at.is_not(None)
        await self._transaction.run(
            update(reminders)
            .where(waiting)
            .values(
                state=ReminderState.PARKED,
                ready_at=None,
                worker=None,
                reason=func.coalesce(reminders.c.reason, CHAT_ASLEEP),
            )
        )
        await self._transaction.requeue(ids)

    async def _owned(self, order_ids: Iterable[int], worker: str) -> Mapping[ReminderKey, bool]:
        """The reminders that the worker still holds, and whether their chat is asleep.

        They and their orders are locked; those that somebody else has locked are left out.
        """
        held = {"ids": sorted(order_ids), "held_by": worker}
        statement = self._transaction.locking(_OWNED, orders, reminders, skip_locked=True)
        return {
            ReminderKey(order_id, kind, occurrence): asleep
            for order_id, kind, occurrence, asleep in await self._transaction.rows(statement, held)
        }

    async def _busy(self, keys: Collection[ReminderKey], worker: str) -> frozenset[ReminderKey]:
        """Those of the reminders that the worker holds all the same: somebody has locked them."""
        if not keys or not self._transaction.is_postgres:
            return frozenset()
        held = {"ids": sorted({key.order_id for key in keys}), "held_by": worker}
        rows = await self._transaction.rows(_OWNED, held)
        return frozenset(ReminderKey(*row[:3]) for row in rows) & frozenset(keys)


def _settled(settlement: Settlement, *, asleep: bool) -> dict[str, Any]:
    """The new values of one reminder, as `_SETTLE` names them."""
    state, ready_at = settlement.state, None
    if state is ReminderState.PENDING and asleep:
        state = ReminderState.PARKED
    elif state is ReminderState.PENDING:
        ready_at = settlement.moved_to or settlement.retry_at or settlement.at
    return {
        "key_order_id": settlement.key.order_id,
        "key_checkpoint": settlement.key.kind,
        "key_occurrence": settlement.key.occurrence,
        "new_state": state,
        "new_reason": reason_of(state, settlement.reason),
        "told_at": settlement.at if settlement.told is not None else None,
        "over_at": settlement.at if state is ReminderState.SENT else None,
        "new_ready_at": ready_at,
        "new_due_at": settlement.moved_to,
        "new_told": settlement.told,
        "new_revision": settlement.revision,
        "tried": int(settlement.retry_at is not None),
    }
