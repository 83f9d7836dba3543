"""How each event changes an order, and when it cannot."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from advisor.errors import DomainError
from advisor.events import Event, NudgeSnoozed, OrderClosed, OrderRegistered, RecordedEvent
from advisor.order import Order
from advisor.transitions.disputes import DISPUTE_TRANSITIONS
from advisor.transitions.extensions import EXTENSION_TRANSITIONS
from advisor.transitions.facts import FACT_TRANSITIONS, check_facts, check_slips
from advisor.transitions.page import PAGE_TRANSITIONS
from advisor.transitions.parcel import PARCEL_TRANSITIONS
from advisor.transitions.requirements import FURTHEST, Transition
from advisor.transitions.returns import RETURN_TRANSITIONS

#: Fields of a registration in which a slip of the finger is dangerous.
_GIVEN_AT_FIRST = ("protection_end", "shipped_on", "paid_on", "guaranteed_days")


def register(number: int, event: OrderRegistered, sequence: int = 1) -> Order:
    """The order with this `number` in its chat, as it stands after its registration.

    `sequence` is the event's number in the order's story. Raises `DomainError` where the facts
    contradict each other.
    """
    order = Order(
        number=number,
        revision=sequence,
        registered_on=event.on,
        title=event.title,
        tracking_number=event.tracking_number,
        order_number=event.order_number,
        seller=event.seller,
        price=event.price,
        paid_shipping=event.paid_shipping,
        destination=event.destination,
        paid_on=event.paid_on,
        shipped_on=event.shipped_on,
        shipped_by=sequence,
        guaranteed_days=event.guaranteed_days,
        protection_end=event.protection_end,
        protection_by=sequence,
        terms=event.terms,
        terms_open=event.terms_open,
        promises=event.promises,
        shop=event.shop,
        promises_by=sequence,
        number_known_on=event.on if event.tracking_number and event.shipped_on else None,
        parcel_by=sequence,
    )
    check_facts(order, event.on)
    check_slips(order, event.on, _GIVEN_AT_FIRST)
    return order


def apply(order: Order, event: Event, sequence: int | None = None) -> Order:
    """The order after `event`. Raises `DomainError` if it cannot happen to this order.

    `sequence` is the event's number in the order's story, by default the next one; `ValueError` is
    raised when it does not come after the order's revision.
    """
    sequence = order.revision + 1 if sequence is None else sequence
    if sequence <= order.revision:
        raise ValueError("events come in the order of their sequence numbers")
    if order.is_closed:
        raise DomainError("error-order-closed", number=order.number)
    after = _TRANSITIONS[type(event)](order, event, sequence)
    return replace(after, revision=sequence)


def require_possible(order: Order, event: Event) -> None:
    """Raises `DomainError` unless `event` could happen to this order now."""
    apply(order, event)


def fold(number: int, story: Iterable[RecordedEvent]) -> Order:
    """The order that a story gives. Raises `DomainError` if it does not begin with registration."""
    order: Order | None = None
    for recorded in story:
        if order is not None:
            order = apply(order, recorded.event, recorded.sequence)
        elif isinstance(recorded.event, OrderRegistered):
            order = register(number, recorded.event, recorded.sequence)
        else:
            break
    if order is None:
        raise DomainError("error-no-such-order", number=number)
    return order


def _registered(order: Order, event: OrderRegistered, sequence: int) -> Order:
    raise DomainError("error-already-registered", number=order.number)


def _order_closed(order: Order, event: OrderClosed, sequence: int) -> Order:
    return replace(order, closed_on=event.on)


def _snoozed(order: Order, event: NudgeSnoozed, sequence: int) -> Order:
    if event.until <= event.on:
        raise DomainError("error-snooze-not-later", date=event.until)
    if event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    return replace(order, snoozed_until=event.until, snoozed_by=sequence)


_TRANSITIONS: Mapping[type[Event], Transition] = {
    **FACT_TRANSITIONS,
    **PARCEL_TRANSITIONS,
    **EXTENSION_TRANSITIONS,
    **DISPUTE_TRANSITIONS,
    **PAGE_TRANSITIONS,
    **RETURN_TRANSITIONS,
    OrderRegistered: _registered,
    OrderClosed: _order_closed,
    NudgeSnoozed: _snoozed,
}
