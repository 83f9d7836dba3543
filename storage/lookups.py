"""Which parcels a tracking service looks after, and what it said last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, and_, or_, select, update

from advisor.disputes import DisputeStage
from advisor.sightings import Service
from storage.records import Lookup, Watched
from storage.releases import release
from storage.rows import BUYER_COLUMNS, LOOKUP_COLUMNS, ORDER_COLUMNS, buyer, lookup, stored_order
from storage.tables import chats, lookups, orders
from storage.transaction import Transaction

_BUYER_FROM: Final = len(ORDER_COLUMNS)
_LOOKUP_FROM: Final = _BUYER_FROM + len(BUYER_COLUMNS)

#: Orders that wait for a parcel under a number, of people who want it to be looked up.
_WANTED: Final = and_(
    chats.c.auto_tracking,
    chats.c.asleep_since.is_(None),
    orders.c.tracking_number.is_not(None),
    orders.c.received_on.is_(None),
    orders.c.closed_on.is_(None),
    or_(
        orders.c.dispute_stage.is_(None),
        orders.c.dispute_stage == DisputeStage.CANCELLED,
    ),
)
_OF_THIS_NUMBER: Final = lookups.c.number == orders.c.tracking_number


class Lookups:
    """The lookups in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def due(
        self, service: Service, now: datetime, *, shipped_before: date, limit: int
    ) -> list[Watched]:
        """Orders to look up now, those first whose protection ends first.

        Reads many orders: for a unit of work that makes nobody wait.
        """
        later = and_(_OF_THIS_NUMBER, lookups.c.service == service.value, lookups.c.due_at > now)
        return await self._watched(
            self._wanted(shipped_before)
            .where(or_(lookups.c.order_id.is_(None), ~later))
            .order_by(orders.c.protection_end, orders.c.id)
            .limit(limit)
        )

    async def before_reminders(
        self,
        service: Service,
        now: datetime,
        *,
        unseen_since: datetime,
        shipped_before: date,
        limit: int,
    ) -> list[Watched]:
        """Orders with something to send now, and no look at them after `unseen_since`."""
        fresh = and_(
            _OF_THIS_NUMBER,
            lookups.c.service == service.value,
            lookups.c.looked_at > unseen_since,
        )
        return await self._watched(
            self._wanted(shipped_before)
            .where(orders.c.next_reminder_at <= now)
            .where(or_(lookups.c.looked_at.is_(None), ~fresh))
            .order_by(orders.c.next_reminder_at, orders.c.id)
            .limit(limit)
        )

    async def needless(self, *, limit: int) -> list[int]:
        """Orders that are looked up and are settled, or whose buyer no longer wants that."""
        statement = (
            select(lookups.c.order_id)
            .join(orders, orders.c.id == lookups.c.order_id)
            .join(chats, chats.c.chat_id == orders.c.chat_id)
            .where(or_(~_OF_THIS_NUMBER, orders.c.tracking_number.is_(None), _unwanted()))
            .order_by(lookups.c.order_id)
            .limit(limit)
        )
        return [row.order_id for row in await self._transaction.rows(statement)]

    async def of_order(self, order_id: int) -> Lookup | None:
        """How an order is looked after."""
        return (await self.of_orders([order_id])).get(order_id)

    async def of_orders(self, order_ids: Iterable[int]) -> Mapping[int, Lookup]:
        """How these orders are looked after, those of which nothing is known left out."""
        statement = select(*LOOKUP_COLUMNS).where(lookups.c.order_id.in_(sorted(order_ids)))
        found = [lookup(row) for row in await self._transaction.rows(statement)]
        return {one.order_id: one for one in found if one is not None}

    async def put(self, known: Sequence[Lookup]) -> None:
        """Stores or overwrites lookups. Raises `StorageConflict` if an order is gone.

        What was muted meanwhile stays so. What an order was looked up as before, if that is another
        number or service, is to be forgotten.
        """
        if not known:
            return
        before = await self.of_orders(one.order_id for one in known)
        replaced, rows = [], []
        for one in known:
            row = asdict(one) | {"service": one.service.value}
            old = before.get(one.order_id)
            if old is not None and (old.service, old.number) == (one.service, one.number):
                row["muted"] = old.muted
            elif old is not None:
                replaced.append(one.order_id)
            rows.append(row)
        if replaced:
            await release(self._transaction, lookups.c.order_id.in_(replaced))
        await self._transaction.upsert(lookups, rows)

    async def mute(self, order_id: int, mark: str) -> None:
        """Notes that the buyer took a report back; without a lookup nothing is to be noted."""
        statement = update(lookups).where(lookups.c.order_id == order_id).values(muted=mark)
        await self._transaction.run(statement)

    def _wanted(self, shipped_before: date) -> Select[*tuple[Any, ...]]:
        return (
            select(*ORDER_COLUMNS, *BUYER_COLUMNS, *LOOKUP_COLUMNS)
            .join(chats, chats.c.chat_id == orders.c.chat_id)
            .outerjoin(lookups, lookups.c.order_id == orders.c.id)
            .where(_WANTED, orders.c.shipped_on < shipped_before)
        )

    async def _watched(self, statement: Select[*tuple[Any, ...]]) -> list[Watched]:
        return [
            Watched(
                stored_order(row),
                buyer(row[_BUYER_FROM:_LOOKUP_FROM]),
                lookup(row[_LOOKUP_FROM:]),
            )
            for row in await self._transaction.rows(statement)
        ]


def _unwanted() -> Any:
    """The opposite of `_WANTED`, whose answers may be missing."""
    settled = and_(
        orders.c.dispute_stage.is_not(None), orders.c.dispute_stage != DisputeStage.CANCELLED
    )
    return or_(
        chats.c.auto_tracking.is_not(True),
        orders.c.received_on.is_not(None),
        orders.c.closed_on.is_not(None),
        settled,
    )
