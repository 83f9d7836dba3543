"""How what an order's page shows changes the order, and when it cannot (I)."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.errors import DomainError
from advisor.events import (
    Event,
    OrderCancelled,
    PageSeen,
    PromisesTold,
    PromiseUsed,
    SiteRefused,
    TermsTold,
)
from advisor.order import Order
from advisor.transitions.requirements import FURTHEST, Transition


def _terms_told(order: Order, event: TermsTold, sequence: int) -> Order:
    return replace(order, terms=event.terms, terms_open=False)


def _page_seen(order: Order, event: PageSeen, sequence: int) -> Order:
    """I2: a date that has moved moves everything; "completed" opens the last window."""
    _require_awaited(order)
    if event.completed:
        return _completed(order, event, sequence)
    seen = replace(order, page_seen_on=event.on)
    if event.end is None or event.end == order.protection_end:
        return seen
    if event.end < event.on:
        raise DomainError("error-page-date-past", date=event.end)
    if event.end - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.end)
    # A parcel that moves is refused before the new date just as before the old one (I3).
    waits = order.site_waits and order.ever_tracked
    return replace(
        replace(seen, refused_until=None) if waits else _not_refused(seen),
        protection_end=event.end,
        protection_by=sequence,
        extension_asked_on=None,
        extension_asked_days=None,
        extension_refused_on=None,
    )


def _completed(order: Order, event: PageSeen, sequence: int) -> Order:
    return replace(
        _not_refused(order),
        page_seen_on=event.on,
        completed_on=event.on,
        protection_end=min(order.protection_end or event.on, event.on),
        protection_by=sequence,
    )


def _not_refused(order: Order) -> Order:
    """What the site refused before it showed another date no longer counts."""
    return replace(order, refused_on=None, refused_until=None)


def _site_refused(order: Order, event: SiteRefused, sequence: int) -> Order:
    if order.shipped_on is None:
        raise DomainError("error-not-shipped", number=order.number)
    if order.has_open_dispute:
        raise DomainError("error-dispute-open", number=order.number)
    if order.awaits_refund or order.refunded_on is not None:
        raise DomainError("error-dispute-already-won", number=order.number)
    if event.until is not None and event.until <= event.on:
        raise DomainError("error-refused-until-past", date=event.until)
    if event.until is not None and event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    return replace(
        order,
        refused_on=event.on,
        refused_until=event.until,
        refused_by=sequence,
        page_seen_on=event.on,
    )


def _promises_told(order: Order, event: PromisesTold, sequence: int) -> Order:
    told = {one.kind: one for one in (*order.promises, *event.promises)}
    return replace(order, promises=tuple(told.values()), promises_by=sequence)


def _promise_used(order: Order, event: PromiseUsed, sequence: int) -> Order:
    if event.promise not in {one.kind for one in order.promises}:
        raise DomainError("error-not-promised", number=order.number)
    used = dict.fromkeys((*order.promises_used, event.promise))
    return replace(order, promises_used=tuple(used))


def _cancelled(order: Order, event: OrderCancelled, sequence: int) -> Order:
    """I8: a parcel that is here, or a dispute that runs, is no cancelled order."""
    if order.is_received:
        raise DomainError("error-already-received", number=order.number)
    if order.has_open_dispute:
        raise DomainError("error-dispute-open", number=order.number)
    if order.awaits_refund or order.refunded_on is not None:
        raise DomainError("error-dispute-already-won", number=order.number)
    return replace(order, cancelled_on=event.on, cancelled_who=event.who, cancelled_by=sequence)


def _require_awaited(order: Order) -> None:
    if order.shipped_on is None:
        raise DomainError("error-not-shipped", number=order.number)
    if order.is_received:
        raise DomainError("error-already-received", number=order.number)
    if order.confirmed_on is not None or order.completed_on is not None:
        on = order.confirmed_on or order.completed_on
        raise DomainError("error-protection-ended", date=on, number=order.number)


PAGE_TRANSITIONS: Mapping[type[Event], Transition] = {
    TermsTold: _terms_told,
    PageSeen: _page_seen,
    SiteRefused: _site_refused,
    PromisesTold: _promises_told,
    PromiseUsed: _promise_used,
    OrderCancelled: _cancelled,
}
"""What each event of the page does to an order."""
