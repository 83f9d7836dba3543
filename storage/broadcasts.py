"""An operator's messages to everybody: requested, started, sent chat by chat."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, func, insert, or_, select, update

from storage.records import Broadcast, BroadcastState, Reached
from storage.tables import broadcasts, chats
from storage.transaction import Transaction

_COLUMNS: Final = (
    broadcasts.c.id,
    broadcasts.c.asked_by,
    broadcasts.c.html,
    broadcasts.c.state,
    broadcasts.c.created_at,
    broadcasts.c.started_at,
    broadcasts.c.people,
    broadcasts.c.position,
    broadcasts.c.sent,
    broadcasts.c.gone,
    broadcasts.c.unsure,
    broadcasts.c.failed,
    broadcasts.c.report_id,
)


class Broadcasts:
    """The broadcasts in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(self, asked_by: int, html: str, now: datetime) -> int:
        """Stores a draft and returns its id.

        Raises `StorageConflict` without the operator's chat.
        """
        statement = insert(broadcasts).values(
            asked_by=asked_by, html=html, state=BroadcastState.DRAFT, created_at=now
        )
        broadcast_id = await self._transaction.value(statement.returning(broadcasts.c.id))
        assert broadcast_id is not None  # a row was inserted
        return broadcast_id

    async def get(self, broadcast_id: int) -> Broadcast | None:
        """The broadcast as it is now, or `None`."""
        row = await self._transaction.row(select(*_COLUMNS).where(broadcasts.c.id == broadcast_id))
        return None if row is None else _broadcast(row)

    async def audience(self, now: datetime) -> int:
        """How many chats a message to everybody would reach at that instant."""
        statement = select(func.count()).select_from(chats).where(_reachable(now))
        return await self._transaction.value(statement) or 0

    async def start(self, broadcast_id: int, report_id: int | None, now: datetime) -> bool:
        """Starts sending a draft to everybody there is now. Returns whether it was a draft."""
        people = await self.audience(now)
        return await self._move(
            broadcast_id,
            (BroadcastState.DRAFT,),
            {
                "state": BroadcastState.SENDING,
                "started_at": now,
                "people": people,
                "report_id": report_id,
            },
        )

    async def cancel(self, broadcast_id: int) -> bool:
        """Drops a draft, or stops a running broadcast. Returns whether there was one."""
        return await self._move(
            broadcast_id,
            (BroadcastState.DRAFT, BroadcastState.SENDING),
            {"state": BroadcastState.CANCELLED, "worker": None, "lease_until": None},
        )

    async def claim(self, now: datetime, *, worker: str, lease: timedelta) -> Broadcast | None:
        """Claims the oldest running broadcast that no other worker holds.

        From `now + lease` on anyone may claim it; each `record` postpones that.
        """
        free = or_(
            broadcasts.c.worker.is_(None),
            broadcasts.c.worker == worker,
            broadcasts.c.lease_until <= now,
        )
        oldest = (
            select(*_COLUMNS)
            .where(broadcasts.c.state == BroadcastState.SENDING, free)
            .order_by(broadcasts.c.id)
            .limit(1)
        )
        locking = self._transaction.locking(oldest, broadcasts, skip_locked=True)
        row = await self._transaction.row(locking)
        if row is None:
            return None
        mine = {"worker": worker, "lease_until": now + lease}
        await self._transaction.run(
            update(broadcasts).where(broadcasts.c.id == row.id).values(mine)
        )
        return _broadcast(row)

    async def next_chats(self, broadcast: Broadcast, limit: int) -> list[int]:
        """The ids of the next chats: awake, and there when it was started."""
        assert broadcast.started_at is not None  # only what was started is sent
        statement = (
            select(chats.c.chat_id)
            .where(_reachable(broadcast.started_at))
            .order_by(chats.c.chat_id)
            .limit(limit)
        )
        if broadcast.position is not None:
            statement = statement.where(chats.c.chat_id > broadcast.position)
        return [row.chat_id for row in await self._transaction.rows(statement)]

    async def record(
        self, broadcast_id: int, chat_id: int, reached: Reached, *, worker: str, until: datetime
    ) -> Broadcast | None:
        """Records what became of it in a chat, and holds it for the worker until then.

        `None` if it was stopped, or belongs to another worker by now; then nothing is recorded.
        """
        counted = broadcasts.c[reached.value]
        statement = (
            update(broadcasts)
            .where(_held(broadcast_id, worker))
            .values({"position": chat_id, counted.name: counted + 1, "lease_until": until})
            .returning(*_COLUMNS)
        )
        row = await self._transaction.row(statement)
        return None if row is None else _broadcast(row)

    async def hold(self, broadcast_id: int, *, worker: str, until: datetime) -> bool:
        """Holds it for the worker until then. Returns whether it was still that worker's."""
        held = update(broadcasts).where(_held(broadcast_id, worker))
        return bool(await self._transaction.run(held.values(lease_until=until)))

    async def release(self, broadcast_id: int, *, worker: str) -> None:
        """Lets any worker continue at once."""
        held = update(broadcasts).where(_held(broadcast_id, worker))
        await self._transaction.run(held.values(worker=None, lease_until=None))

    async def finish(self, broadcast_id: int, *, worker: str) -> bool:
        """Marks it as finished. Returns whether it was still that worker's."""
        held = update(broadcasts).where(_held(broadcast_id, worker))
        done = {"state": BroadcastState.DONE, "worker": None, "lease_until": None}
        return bool(await self._transaction.run(held.values(done)))

    async def _move(
        self, broadcast_id: int, states: Sequence[BroadcastState], values: dict[str, Any]
    ) -> bool:
        statement = update(broadcasts).where(
            broadcasts.c.id == broadcast_id, broadcasts.c.state.in_(states)
        )
        return bool(await self._transaction.run(statement.values(values)))


def _reachable(at: datetime) -> ColumnElement[bool]:
    return chats.c.asleep_since.is_(None) & (chats.c.created_at <= at)


def _held(broadcast_id: int, worker: str) -> ColumnElement[bool]:
    return (
        (broadcasts.c.id == broadcast_id)
        & (broadcasts.c.state == BroadcastState.SENDING)
        & (broadcasts.c.worker == worker)
    )


def _broadcast(row: Sequence[Any]) -> Broadcast:
    names = [column.name for column in _COLUMNS]
    return Broadcast(**dict(zip(names, row, strict=True)))
