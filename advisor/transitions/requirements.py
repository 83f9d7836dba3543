"""What several events require of an order; each raises `DomainError` where it is not so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from advisor.disputes import Dispute
from advisor.errors import DomainError
from advisor.events import Event
from advisor.money import Money
from advisor.order import Order

Transition = Callable[[Order, Any, int], Order]
"""The order after an event with this number in its story; raises `DomainError` if it cannot be."""

#: The furthest a date that a buyer gives may lie ahead; more is a slip of the finger.
FURTHEST = timedelta(days=366)


def happened_on(order: Order, told: date | None, today: date) -> date:
    """The buyer's local day of what is told of an order: today, unless another one is named.

    Raises `DomainError` for a day to come, or one before the order was sent: none is guessed.
    """
    if told is None:
        return today
    if told > today:
        raise DomainError("error-told-future", date=told)
    if order.shipped_on is not None and told < order.shipped_on:
        raise DomainError("error-told-before-shipment", date=told, shipped=order.shipped_on)
    return told


def require_since_opening(dispute: Dispute, event: Event) -> None:
    """G: what happens to a dispute does so after its opening."""
    if event.on < dispute.opened_on:
        raise DomainError("error-told-before-dispute", date=event.on, opened=dispute.opened_on)


def require_shipped(order: Order) -> None:
    """It was sent."""
    if order.shipped_on is None:
        raise DomainError("error-not-shipped", number=order.number)


def require_on_its_way(order: Order) -> None:
    """It was sent, and the buyer does not have it."""
    require_shipped(order)
    if order.is_received:
        raise DomainError("error-already-received", number=order.number)


def require_not_confirmed(order: Order) -> None:
    """A3: a receipt that was confirmed, even by accident, has ended the timer."""
    if order.confirmed_on is not None:
        raise DomainError("error-protection-ended", date=order.confirmed_on, number=order.number)


def require_protection(order: Order, event: Event) -> None:
    """A5: time is asked for while the timer runs, and is known to."""
    require_not_confirmed(order)
    require_known_end(order)
    if order.protection_end is not None and event.on >= order.protection_end:
        raise DomainError("error-protection-ended", date=order.protection_end, number=order.number)


def require_known_end(order: Order) -> None:
    """The buyer has told when its protection ends: nothing is counted from a guess."""
    if order.end_to_be_asked:
        raise DomainError("error-end-unknown", number=order.number)


def require_no_dispute(order: Order) -> None:
    """No dispute is open."""
    if order.has_open_dispute:
        raise DomainError("error-dispute-open", number=order.number)


def require_disputable(order: Order) -> None:
    """It was sent, and no dispute is open or won, nor was anything paid back."""
    require_shipped(order)
    require_no_dispute(order)
    if order.awaits_refund or order.refunded_on is not None:
        raise DomainError("error-dispute-already-won", number=order.number)


def open_dispute(order: Order) -> Dispute:
    """The dispute that has to be open."""
    if order.dispute is None or not order.dispute.is_open:
        raise DomainError("error-no-dispute", number=order.number)
    return order.dispute


def require_fair_sum(order: Order, claimed: Money | None) -> None:
    """F5: never above what was paid, and in the same currency."""
    if claimed is None or order.price is None:
        return
    if claimed.currency != order.price.currency:
        raise DomainError("error-sum-currency", paid=order.price)
    if claimed.amount > order.price.amount:
        raise DomainError("error-sum-above-paid", paid=order.price)


def without_request(order: Order) -> Order:
    """The order as if no extension had been asked for."""
    return replace(
        order, extension_asked_on=None, extension_asked_days=None, extension_refused_on=None
    )
