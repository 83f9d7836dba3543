"""Everything stored about a chat, as it is stored: for people who ask what is known about them."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select

from storage.tables import chats, metadata, orders
from storage.transaction import Transaction

#: Rows of a table, each by the names of its columns.
Rows = list[dict[str, Any]]


class Dossiers:
    """What one unit of work can say about a chat."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_chat(self, chat_id: int) -> dict[str, Rows]:
        """All rows that belong to the chat, by table, with Python values and parsed payloads.

        All lists are empty for an unknown chat.
        """
        dossier = {}
        for table in metadata.sorted_tables:
            theirs = _theirs(table, chat_id)
            if theirs is not None:
                statement = select(table).where(theirs).order_by(*table.primary_key)
                rows = await self._transaction.rows(statement)
                dossier[table.name] = [_shown(dict(row._mapping)) for row in rows]
        return dossier


def _theirs(table: Table, chat_id: int) -> ColumnElement[bool] | None:
    """The condition for the chat's rows; `None` for a table that is about nobody."""
    if table is chats:
        return chats.c.chat_id == chat_id
    their_orders = select(orders.c.id).where(orders.c.chat_id == chat_id)
    found: list[ColumnElement[bool]] = []
    for key in table.foreign_keys:
        if key.column is chats.c.chat_id:
            found.append(key.parent == chat_id)
        elif key.column is orders.c.id:
            found.append(key.parent.in_(their_orders))
    return or_(*found) if found else None


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    if "payload" in row:
        row["payload"] = json.loads(row["payload"])
    return row
