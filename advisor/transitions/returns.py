"""How what is said about a return changes the order, and when it cannot (E5, F7)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from advisor.disputes import GOING_BACK
from advisor.errors import DomainError
from advisor.events import Event, ReturnCauseTold, WayBackTold
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions.requirements import FURTHEST, Transition


def _cause_told(order: Order, event: ReturnCauseTold, sequence: int) -> Order:
    """E5: why the parcel goes back; the calls that follow from it begin anew."""
    if order.parcel is not ParcelState.RETURNING or order.is_received:
        raise DomainError("error-not-going-back", number=order.number)
    return replace(order, return_cause=event.cause)


def _way_back_told(order: Order, event: WayBackTold, sequence: int) -> Order:
    """F7: only what was told changes. Another day to send by is reminded of anew."""
    dispute = order.dispute
    if dispute is None or dispute.stage not in GOING_BACK:
        raise DomainError("error-no-return-agreed", number=order.number)
    if event.until is not None and event.until < event.on:
        raise DomainError("error-return-day-past", date=event.until)
    if event.until is not None and event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    changes: dict[str, Any] = {}
    if event.until is not None or event.undated:
        changes |= {"return_until": event.until, "return_undated": event.undated}
        changes["stage_by"] = sequence
    if event.postage is not None:
        changes["return_postage"] = event.postage
    if event.tracking_number is not None:
        changes["return_number"] = event.tracking_number
    return replace(order, dispute=replace(dispute, **changes))


RETURN_TRANSITIONS: Mapping[type[Event], Transition] = {
    ReturnCauseTold: _cause_told,
    WayBackTold: _way_back_told,
}
"""What each event of a return does to an order."""
