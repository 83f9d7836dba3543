"""How an order's facts are corrected, and what facts can be true together."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from advisor.errors import DomainError
from advisor.events import Event, FactsCorrected, OrderShipped, PriceJudged
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions.requirements import FURTHEST, Transition

#: The longest ago that an order can have been sent or paid; more is a slip of the finger.
_LONGEST_AGO = 3 * FURTHEST


def check_facts(order: Order, today: date) -> None:
    """Raises `DomainError` when dates contradict each other or lie in the future."""
    shipped_on, end = order.shipped_on, order.protection_end
    if shipped_on is None and end is not None:
        raise DomainError("error-protection-needs-shipment")
    if shipped_on is not None and shipped_on > today:
        raise DomainError("error-shipped-in-future", date=shipped_on)
    if shipped_on is not None and end is not None and end <= shipped_on:
        raise DomainError("error-end-before-shipment", date=end)


def check_slips(order: Order, today: date, given: Collection[str]) -> None:
    """Raises `DomainError` when one of the fields just `given` is out of all proportion.

    A date that is years away would also overflow the calendar in later arithmetic.
    """
    end, guaranteed = order.protection_end, order.guaranteed_days
    if "protection_end" in given and end is not None and abs(end - today) > FURTHEST:
        raise DomainError("error-end-too-far", date=end)
    for name in {"shipped_on", "paid_on"} & set(given):
        on: date | None = getattr(order, name)
        if on is not None and abs(on - today) > _LONGEST_AGO:
            raise DomainError("error-date-far-off", date=on)
    if "guaranteed_days" in given and guaranteed is not None and guaranteed > FURTHEST.days:
        raise DomainError("error-guarantee-days", days=guaranteed)


def _corrected(order: Order, event: FactsCorrected, sequence: int) -> Order:
    names = event.model_fields_set - {"on", "kind"}
    changes: dict[str, Any] = {name: getattr(event, name) for name in names}
    if "title" in changes and not changes["title"]:
        raise DomainError("error-title-empty")
    if "protection_end" in changes:
        changes["protection_by"] = sequence
    if "shipped_on" in changes:
        changes["shipped_by"] = sequence
    if "terms" in changes:
        changes["terms_open"] = False
    if "price" in changes:
        changes["cheap"] = None  # that was said about another price
    until = order.guaranteed_until()
    if "guaranteed_days" in changes and until is not None and event.on > until:
        changes["guaranteed_by"] = sequence  # its end was reported, and would not be reported again
    after = _number_known(order, replace(order, **changes), event)
    check_facts(after, event.on)
    check_slips(after, event.on, changes)
    return after


def _number_known(before: Order, after: Order, event: Event) -> Order:
    """B3: whether a number tracks can be asked from when it and its shipment are known."""
    another = after.tracking_number != before.tracking_number
    if another and after.parcel is ParcelState.NOT_FOUND:
        after = replace(after, parcel_since=None)
    if another:
        after = replace(after, seen=None, unclear=None)
    if after.tracking_number is None or after.shipped_on is None:
        return replace(after, number_known_on=None)
    # What was said about a number holds whenever it was sent.
    moved = after.shipped_on != before.shipped_on and not before.number_looked_up
    return replace(after, number_known_on=event.on) if another or moved else after


def _shipped(order: Order, event: OrderShipped, sequence: int) -> Order:
    if order.shipped_on is not None:
        raise DomainError("error-already-shipped", number=order.number)
    after = replace(
        order,
        shipped_on=event.shipped_on,
        shipped_by=sequence,
        protection_end=event.protection_end,
        protection_by=sequence,
        terms=event.terms or order.terms,
        terms_open=event.terms_open and event.terms is None,
        tracking_number=event.tracking_number or order.tracking_number,
    )
    check_facts(after, event.on)
    check_slips(after, event.on, ("protection_end", "shipped_on"))
    return _number_known(order, after, event)


def _price_judged(order: Order, event: PriceJudged, sequence: int) -> Order:
    return replace(order, cheap=event.cheap)


FACT_TRANSITIONS: Mapping[type[Event], Transition] = {
    OrderShipped: _shipped,
    FactsCorrected: _corrected,
    PriceJudged: _price_judged,
}
"""How each of these events changes an order."""
