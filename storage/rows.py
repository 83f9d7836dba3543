"""Rows to values and back."""

from collections.abc import Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import ColumnElement

from advisor.buyer import Buyer
from advisor.disputes import Dispute
from advisor.money import Money
from advisor.order import Order
from advisor.reporters import ByImport, ByPerson, ByTracker, Reporter
from advisor.sightings import Service
from storage.errors import StorageError
from storage.records import Lookup, Reminder, StoredOrder
from storage.tables import chats, lookups, orders, reminders

#: Fields of an order stored in one column of the same name.
_PLAIN: Final = tuple(f.name for f in fields(Order) if f.name not in ("price", "wished", "dispute"))

_DISPUTE: Final = tuple(f.name for f in fields(Dispute) if f.name not in ("claimed", "offered"))

#: What `stored_order` reads, in its order.
ORDER_COLUMNS: Final[tuple[ColumnElement[Any], ...]] = (
    orders.c.id,
    orders.c.chat_id,
    orders.c.price_amount,
    orders.c.price_currency,
    orders.c.wished_amount,
    orders.c.wished_currency,
    orders.c.dispute_claimed_amount,
    orders.c.dispute_claimed_currency,
    orders.c.dispute_offered_amount,
    orders.c.dispute_offered_currency,
    *(orders.c[f"dispute_{name}"] for name in _DISPUTE),
    *(orders.c[name] for name in _PLAIN),
)

_PLAIN_FROM: Final = len(ORDER_COLUMNS) - len(_PLAIN)
_DISPUTE_FROM: Final = _PLAIN_FROM - len(_DISPUTE)

#: What `order_values` gives.
ORDER_VALUES: Final = tuple(
    column.key for column in ORDER_COLUMNS if column.key not in ("id", "chat_id")
)

#: What `buyer` reads, in its order.
BUYER_COLUMNS: Final = tuple(chats.c[field.name] for field in fields(Buyer))

_BUYER_FIELDS: Final = tuple(column.key for column in BUYER_COLUMNS)

#: What `reminder` reads, in its order.
REMINDER_COLUMNS: Final = (
    reminders.c.order_id,
    reminders.c.checkpoint,
    reminders.c.occurrence,
    reminders.c.due_at,
    reminders.c.state,
    reminders.c.reason,
    reminders.c.attempts,
    reminders.c.sent_at,
    reminders.c.told,
    reminders.c.told_revision,
)

#: What `lookup` reads, in its order.
LOOKUP_COLUMNS: Final[tuple[ColumnElement[Any], ...]] = tuple(lookups.c)
_LOOKUP_FIELDS: Final = tuple(column.key for column in lookups.c)


def stored_order(row: Sequence[Any]) -> StoredOrder:
    """The order in a row that begins with `ORDER_COLUMNS`."""
    dispute: Dispute | None = None
    if row[_DISPUTE_FROM] is not None:
        dispute = Dispute(
            claimed=_money(row[6], row[7]),
            offered=_money(row[8], row[9]),
            **dict(zip(_DISPUTE, row[_DISPUTE_FROM:_PLAIN_FROM], strict=True)),
        )
    plain = dict(zip(_PLAIN, row[_PLAIN_FROM : len(ORDER_COLUMNS)], strict=True))
    price, wished = _money(row[2], row[3]), _money(row[4], row[5])
    order = Order(price=price, wished=wished, dispute=dispute, **plain)
    return StoredOrder(row[0], row[1], order)


def order_values(order: Order) -> dict[str, Any]:
    """The columns that hold an order's facts."""
    values = {name: getattr(order, name) for name in _PLAIN}
    values |= _money_values("price", order.price)
    values |= _money_values("wished", order.wished)
    dispute = order.dispute
    for name in _DISPUTE:
        values[f"dispute_{name}"] = None if dispute is None else getattr(dispute, name)
    values |= _money_values("dispute_claimed", None if dispute is None else dispute.claimed)
    values |= _money_values("dispute_offered", None if dispute is None else dispute.offered)
    return values


def buyer(row: Sequence[Any]) -> Buyer:
    """The person in a row of `BUYER_COLUMNS`."""
    return Buyer(**dict(zip(_BUYER_FIELDS, row, strict=True)))


def buyer_values(person: Buyer) -> dict[str, Any]:
    """The columns that hold a person and their settings."""
    return {name: getattr(person, name) for name in _BUYER_FIELDS}


def reporter(kind: str, person: int | None) -> Reporter:
    """Whoever reported an event. Raises `StorageError` for a kind that a newer bot has stored."""
    match kind, person:
        case "person", int():
            return ByPerson(person)
        case "import", int():
            return ByImport(person)
        case "tracker", None:
            return ByTracker()
    raise StorageError(f"events are not reported by {kind!r}")


def reminder(row: Sequence[Any]) -> Reminder:
    """The reminder in a row of `REMINDER_COLUMNS`."""
    order_id, kind, occurrence, due_at, state, reason, attempts, sent_at, told, revision = row
    return Reminder(
        order_id=order_id,
        kind=kind,
        occurrence=occurrence,
        due_at=due_at,
        state=state,
        reason=reason,
        attempts=attempts,
        sent_at=sent_at,
        told=told,
        told_revision=revision,
    )


def lookup(row: Sequence[Any]) -> Lookup | None:
    """The lookup in a row of `LOOKUP_COLUMNS`; `None` in the empty one of an outer join."""
    values = dict(zip(_LOOKUP_FIELDS, row, strict=True))
    if values["order_id"] is None:
        return None
    return Lookup(**values | {"service": Service(values["service"])})


def _money(amount: Decimal | None, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(amount, currency)


def _money_values(name: str, money: Money | None) -> dict[str, Any]:
    if money is None:
        return {f"{name}_amount": None, f"{name}_currency": None}
    return {f"{name}_amount": money.amount, f"{name}_currency": money.currency}
