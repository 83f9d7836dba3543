"""Numbers that a tracking service has yet to forget.

They are noted in the transaction that ends the lookup, whichever that is: so none is left behind if
the process dies, or if the service cannot be reached at that moment.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, select, update

from advisor.sightings import Service
from storage.records import Release
from storage.tables import lookups, orders, releases
from storage.transaction import Transaction

#: Lookups of whichever service under the number of a release.
_STILL_WATCHED: Final = (
    select(lookups.c.order_id)
    .where(lookups.c.service == releases.c.service, lookups.c.number == releases.c.number)
    .exists()
)


class Releases:
    """The releases in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_orders(self, order_ids: Sequence[int]) -> None:
        """Ends the lookups of these orders: what they were looked up as is to be forgotten."""
        ended = lookups.c.order_id.in_(order_ids)
        await release(self._transaction, ended)
        await self._transaction.run(delete(lookups).where(ended))

    async def add(self, service: Service, number: str, key: str | None) -> None:
        """Notes a number whose order is gone."""
        values = {"service": service.value, "number": number, "key": key}
        await self._transaction.upsert(releases, [values])

    async def open(self, service: Service, *, limit: int) -> list[Release]:
        """What the service shall forget; numbers that another order waits for are left out."""
        statement = (
            select(releases.c.number, releases.c.key)
            .where(releases.c.service == service.value, ~_STILL_WATCHED)
            .order_by(releases.c.number)
            .limit(limit)
        )
        return [Release(*row) for row in await self._transaction.rows(statement)]

    async def done(self, service: Service, numbers: Sequence[str]) -> None:
        """The service has forgotten these."""
        mine = releases.c.service == service.value
        await self._transaction.run(delete(releases).where(mine, releases.c.number.in_(numbers)))

    async def give_up(self, today: date, kept_until: date) -> None:
        """Deletes what was to be kept until today or before, and keeps what is new until then."""
        await self._transaction.run(delete(releases).where(releases.c.kept_until <= today))
        new = releases.c.kept_until.is_(None)
        await self._transaction.run(update(releases).where(new).values(kept_until=kept_until))


async def release(transaction: Transaction, ended: ColumnElement[bool]) -> None:
    """Notes the numbers of the lookups under `ended`, a condition on them and their orders."""
    columns = (lookups.c.service, lookups.c.number, lookups.c.key)
    statement = select(*columns).join(orders, orders.c.id == lookups.c.order_id).where(ended)
    rows: list[dict[str, Any]] = [
        {"service": service, "number": number, "key": key}
        for service, number, key in await transaction.rows(statement)
    ]
    if rows:
        await transaction.upsert(releases, rows)
