"""Everything recorded for a chat's orders, which may be years of them."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Final

from bot.files.exports import Story
from storage.records import StoredOrder
from storage.unit_of_work import UnitOfWork

#: Orders of which all is read at once: some milliseconds of work.
_AT_ONCE: Final = 50


async def stories(uow: UnitOfWork, orders: Sequence[StoredOrder]) -> AsyncIterator[Story]:
    """Each of the orders with its history and its reminders, in the order in which they came.

    A few are read together, and between two reads the event loop gets its turn.
    """
    for start in range(0, len(orders), _AT_ONCE):
        piece = orders[start : start + _AT_ONCE]
        ids = [stored.id for stored in piece]
        histories = await uow.orders.histories(ids)
        reminders = await uow.reminders.of_orders(ids)
        for stored in piece:
            yield Story(stored.order, histories[stored.id], reminders.get(stored.id, ()))
        await asyncio.sleep(0)
