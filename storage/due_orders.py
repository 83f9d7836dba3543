"""Which orders are claimed next: the longest due, those of a chat together."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Integer, bindparam, select

from storage.records import StoredOrder
from storage.rows import BUYER_COLUMNS, LOOKUP_COLUMNS, ORDER_COLUMNS, stored_order
from storage.tables import chats, lookups, orders
from storage.transaction import Transaction

#: How often one claim looks past chats that have enough in hand.
_LOOKS: Final = 4

_DUE: Final = (
    select(*ORDER_COLUMNS, chats.c.asleep_since, *BUYER_COLUMNS, *LOOKUP_COLUMNS)
    .join(chats, chats.c.chat_id == orders.c.chat_id)
    .outerjoin(lookups, lookups.c.order_id == orders.c.id)
    .where(orders.c.next_reminder_at <= bindparam("now"))
    .order_by(orders.c.next_reminder_at, orders.c.chat_id, orders.c.id)
    .limit(bindparam("most", type_=Integer))
)
_DUE_ELSEWHERE: Final = _DUE.where(orders.c.chat_id.not_in(bindparam("passed", expanding=True)))


@dataclass(frozen=True, slots=True)
class DueOrder:
    """An order with reminders that are due, and what is needed to tell them."""

    stored: StoredOrder
    asleep: bool
    """Whether its chat sleeps."""
    others: Sequence[Any]
    """Its buyer's columns, and those of its lookup."""


class DueOrders:
    """The orders with due reminders, in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def queue(
        self, now: datetime, limit: int, per_chat: int, in_hand: Mapping[int, int]
    ) -> list[DueOrder]:
        """About `limit` due orders, those of a chat together; chats in hand are skipped."""
        passed = {chat_id for chat_id, number in in_hand.items() if number >= per_chat}
        queue: list[DueOrder] = []
        for _ in range(_LOOKS):
            room = limit - len(queue)
            found, more, cut = await self._whole_chats(now, room, per_chat, passed)
            for chat_id, theirs in found.items():
                if chat_id not in in_hand:
                    queue += theirs[:per_chat]
            passed |= found.keys()
            if not more or len(queue) >= limit or (cut and queue):
                break
        return queue

    async def longest_due(
        self, now: datetime, limit: int, passed: Collection[int] = ()
    ) -> list[DueOrder]:
        """Up to `limit` orders due at the UTC instant, of all chats but those `passed` over."""
        wanted: dict[str, Any] = {"now": now, "most": limit}
        if passed:
            wanted["passed"] = sorted(passed)
        statement = self._transaction.locking(
            _DUE_ELSEWHERE if passed else _DUE, orders, skip_locked=True
        )
        rows = await self._transaction.rows(statement, wanted)
        after = len(ORDER_COLUMNS)
        return [
            DueOrder(stored_order(row), row[after] is not None, row[after + 1 :]) for row in rows
        ]

    async def _whole_chats(
        self, now: datetime, room: int, per_chat: int, passed: Collection[int]
    ) -> tuple[dict[int, list[DueOrder]], bool, bool]:
        """What is due, by chat, and whether there is more.

        A chat that would be cut waits, unless it is the first: the third value says whether one
        does.
        """
        rows = await self.longest_due(now, room + 1, passed)
        more = len(rows) > room
        found = _by_chat(rows)
        cut = more and len(found) > 1
        if cut:
            del found[rows[-1].stored.chat_id]
        elif more and room < per_chat:
            rows = await self.longest_due(now, per_chat, passed)
            first = rows[0].stored.chat_id
            found = {first: _by_chat(rows)[first]}
        return found, more, cut


def _by_chat(rows: Iterable[DueOrder]) -> dict[int, list[DueOrder]]:
    found: dict[int, list[DueOrder]] = {}
    for one in rows:
        found.setdefault(one.stored.chat_id, []).append(one)
    return found
