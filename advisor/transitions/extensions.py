"""How more time is asked for, granted and refused (A5)."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.errors import DomainError
from advisor.events import Event, ExtensionGranted, ExtensionRefused, ExtensionRequested
from advisor.order import Order
from advisor.transitions.requirements import (
    FURTHEST,
    Transition,
    require_no_dispute,
    require_not_confirmed,
    require_on_its_way,
    require_protection,
    without_request,
)

#: The furthest the end of protection may be pushed ahead by one extension after the other.
_FURTHEST_EXTENDED = 3 * FURTHEST


def _extension_requested(order: Order, event: ExtensionRequested, sequence: int) -> Order:
    require_on_its_way(order)
    require_no_dispute(order)
    require_protection(order, event)
    if event.days is not None and not 1 <= event.days <= FURTHEST.days:
        raise DomainError("error-extension-days", days=event.days, longest=FURTHEST.days)
    return replace(
        order,
        extension_asked_on=event.on,
        extension_asked_days=event.days,
        extension_refused_on=None,
        extension_by=sequence,
    )


def _extension_granted(order: Order, event: ExtensionGranted, sequence: int) -> Order:
    require_on_its_way(order)
    require_not_confirmed(order)
    end = order.protection_end
    if end is not None and event.new_end <= end:
        raise DomainError("error-extension-not-later", date=end)
    too_far = event.new_end - max(end or event.on, event.on) > FURTHEST
    if too_far or event.new_end - event.on > _FURTHEST_EXTENDED:
        raise DomainError("error-end-too-far", date=event.new_end)
    return replace(
        without_request(order),
        protection_end=event.new_end,
        protection_by=sequence,
        extended_days=order.extended_days + (0 if end is None else (event.new_end - end).days),
    )


def _extension_refused(order: Order, event: ExtensionRefused, sequence: int) -> Order:
    """Who asked, and for how many days, may not have been told: nothing is made up (A5)."""
    require_on_its_way(order)
    return replace(order, extension_refused_on=event.on)


EXTENSION_TRANSITIONS: Mapping[type[Event], Transition] = {
    ExtensionRequested: _extension_requested,
    ExtensionGranted: _extension_granted,
    ExtensionRefused: _extension_refused,
}
"""How each of these events changes an order."""
