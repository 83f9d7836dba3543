"""How what is known about the parcel changes the order (A4, B, C, E)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from advisor.errors import DomainError
from advisor.events import (
    CustomsAnswered,
    DeliveryPlaceTold,
    Event,
    LetterSent,
    ReceiptConfirmed,
    SightingUnclear,
    TrackingNumberReplaced,
    TrackingReported,
)
from advisor.order import Order
from advisor.parcel import ARRIVED_THERE, DELIVERED, GONE_ELSEWHERE, WAITING_FOR_BUYER, ParcelState
from advisor.sightings import Unclear
from advisor.transitions.requirements import (
    FURTHEST,
    Transition,
    require_on_its_way,
    require_shipped,
    without_request,
)


def _tracking_reported(order: Order, event: TrackingReported, sequence: int) -> Order:
    require_on_its_way(order)
    _require_status_days(order, event)
    known = order.parcel is event.state and order.parcel_since is not None
    # The buyer says that they have not got what the carrier says to have delivered that day.
    denied = order.parcel is ParcelState.SAID_DELIVERED and event.state in DELIVERED
    since = event.since or (order.parcel_since if known or denied else event.on)
    until = event.until or (order.parcel_until if known else None)
    same = known and since == order.parcel_since and until == order.parcel_until
    return replace(
        order,
        parcel=event.state,
        parcel_since=since,
        parcel_dated=event.since is not None or ((known or denied) and order.parcel_dated),
        parcel_told_on=order.parcel_told_on if known else event.on,
        parcel_until=until if event.state in WAITING_FOR_BUYER else None,
        parcel_by=order.parcel_by if same else sequence,
        customs_answered_on=None if _asks_anew(order, event) else order.customs_answered_on,
        return_cause=order.return_cause if known else None,
        ever_tracked=order.ever_tracked or event.state is not ParcelState.NOT_FOUND,
        reached_country=_reached_country(order, event),
        delivered_on=since if event.state in DELIVERED else None,
        delivered_at=order.delivered_at if event.state in DELIVERED else None,
        seen=event.seen,
        unclear=None,
    )


def _reached_country(order: Order, event: TrackingReported) -> bool:
    """C2: what is at export, or seen in China only, has not been here after all."""
    if event.state in (ParcelState.AT_EXPORT, ParcelState.CHINA_ONLY):
        return False
    return order.reached_country or event.state in ARRIVED_THERE


def _asks_anew(order: Order, event: TrackingReported) -> bool:
    """E1: whether customs want something of the buyer that they have not got yet.

    A tracker may go on showing what the buyer has answered since.
    """
    if event.state is not ParcelState.AT_CUSTOMS:
        return False
    answered, since = order.customs_answered_on, event.since or event.on
    return event.seen is None or answered is None or since > answered


def _place_told(order: Order, event: DeliveryPlaceTold, sequence: int) -> Order:
    require_on_its_way(order)
    if order.parcel not in DELIVERED:
        raise DomainError("error-not-delivered", number=order.number)
    return replace(order, delivered_at=event.place or "")


def _customs_answered(order: Order, event: CustomsAnswered, sequence: int) -> Order:
    """E1: whoever pays duty has a parcel at customs, unless it is known to be elsewhere by now."""
    require_on_its_way(order)
    if order.parcel not in GONE_ELSEWHERE | {ParcelState.AT_CUSTOMS}:
        asked = TrackingReported(on=event.on, state=ParcelState.AT_CUSTOMS)
        order = _tracking_reported(order, asked, sequence)
    return replace(
        order, customs_answered_on=event.on, customs_by=sequence, parcel_until=None, unclear=None
    )


def _sighting_unclear(order: Order, event: SightingUnclear, sequence: int) -> Order:
    require_on_its_way(order)
    unclear = Unclear(
        answers=event.answers, scan=event.scan, seen=event.seen, on=event.on, by=sequence
    )
    return replace(order, unclear=unclear)


def _require_status_days(order: Order, event: TrackingReported) -> None:
    """A4, E1: a status is not older than the shipment, nor of a day to come."""
    since, shipped_on = event.since, order.shipped_on
    if since is not None and (since > event.on or (shipped_on and since < shipped_on)):
        raise DomainError("error-status-day", date=since)
    if event.until is not None and event.until < event.on:
        raise DomainError("error-kept-until-past", date=event.until)
    if event.until is not None and event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)


def _number_replaced(order: Order, event: TrackingNumberReplaced, sequence: int) -> Order:
    require_on_its_way(order)
    return replace(
        order,
        tracking_number=event.tracking_number,
        number_known_on=event.on,
        parcel=ParcelState.NOT_FOUND,
        parcel_since=None,
        parcel_dated=False,
        parcel_told_on=None,
        parcel_until=None,
        parcel_by=sequence,
        customs_answered_on=None,
        return_cause=None,
        ever_tracked=False,
        reached_country=False,
        delivered_on=None,
        delivered_at=None,
        seen=None,
        unclear=None,
        # An answer to a letter: the new number gets the days that the letter had (B3).
        letter_on=None if order.letter_on is None else event.on,
        letter_by=sequence,
    )


def _letter_sent(order: Order, event: LetterSent, sequence: int) -> Order:
    """B3 counts from the first letter; a second one gives the seller no more time."""
    require_on_its_way(order)
    if order.letter_on is not None:
        return order
    return replace(order, letter_on=event.on, letter_by=sequence)


def _receipt_confirmed(order: Order, event: ReceiptConfirmed, sequence: int) -> Order:
    """A day that is told corrects that of a receipt which was noted before (A3)."""
    require_shipped(order)
    arrived_on = event.arrived_on or event.on
    if arrived_on > event.on or (order.shipped_on is not None and arrived_on < order.shipped_on):
        raise DomainError("error-status-day", date=arrived_on)
    if event.by_accident:
        return _confirmed_by_accident(order, event, arrived_on, sequence)
    if order.is_received and event.arrived_on is None:
        raise DomainError("error-already-received", number=order.number)
    by = order.received_by if order.received_on == arrived_on else sequence
    return replace(without_request(order), received_on=arrived_on, received_by=by)


def _confirmed_by_accident(
    order: Order, event: ReceiptConfirmed, confirmed_on: date, sequence: int
) -> Order:
    """A3: the order is closed from the day on which the button was pressed, and nothing is here.

    If the receipt was told as one before, that was the day; a day that is told later corrects it.
    """
    known = order.confirmed_on
    if known is not None and not order.is_received and event.arrived_on is None:
        raise DomainError("error-already-confirmed", number=order.number)
    told_later = known is not None and event.arrived_on is not None
    on = confirmed_on if told_later else known or order.received_on or confirmed_on
    return replace(
        without_request(order),
        received_on=None,
        received_by=0,
        problem=None,
        pieces_came=None,
        pieces_paid=None,
        confirmed_on=on,
        confirmed_by=order.confirmed_by if on == known else sequence,
    )


PARCEL_TRANSITIONS: Mapping[type[Event], Transition] = {
    TrackingReported: _tracking_reported,
    CustomsAnswered: _customs_answered,
    DeliveryPlaceTold: _place_told,
    SightingUnclear: _sighting_unclear,
    TrackingNumberReplaced: _number_replaced,
    LetterSent: _letter_sent,
    ReceiptConfirmed: _receipt_confirmed,
}
"""How each of these events changes an order."""
