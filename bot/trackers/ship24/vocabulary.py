"""What Ship24's status codes mean, and its milestones where there is no code."""

from collections.abc import Mapping, Sequence
from datetime import date

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Sighting
from bot.trackers.reading import (
    UnknownCodes,
    by_words,
    country_of,
    day_of,
    span_of,
    words_of,
)
from bot.trackers.ship24.shapes import Event, Shipment, Tracking
from scheduler.tracker import Tracked

_GOES_BACK = frozenset({P.IN_COUNTRY, P.RETURNING})
_FATE_UNKNOWN = frozenset({P.NO_CHANGE, P.RETURNING})
_AT_THE_DOOR = frozenset({P.IN_COUNTRY, P.AT_POST_OFFICE})

_BY_CODE: Mapping[str, frozenset[P]] = {
    "data_order_created": frozenset({P.NOT_FOUND}),
    "data_order_cancelled": frozenset({P.NOT_FOUND}),
    "data_delivery_proposed": frozenset(),
    "data_delivery_decided": frozenset(),
    "transit_handover": frozenset({P.MOVING}),
    "transit_origin_country_departure": frozenset({P.MOVING}),
    "destination_arrival": frozenset({P.IN_COUNTRY}),
    "delivery_available_for_pickup": frozenset({P.AT_POST_OFFICE}),
    "delivery_out_for_delivery": frozenset({P.IN_COUNTRY}),
    "delivery_attempted": _AT_THE_DOOR,
    "delivery_exception": _AT_THE_DOOR,
    "delivery_refused": _GOES_BACK,
    "delivery_delivered": frozenset({P.SAID_DELIVERED}),
    "exception_return": frozenset({P.RETURNING}),
    "exception_lost": _FATE_UNKNOWN,
    "exception_discarded": _FATE_UNKNOWN,
}

_BY_MILESTONE: Mapping[str, frozenset[P]] = {
    "info_received": frozenset({P.NOT_FOUND}),
    "in_transit": frozenset({P.MOVING}),
    "out_for_delivery": frozenset({P.IN_COUNTRY}),
    "failed_attempt": _AT_THE_DOOR,
    "available_for_pickup": frozenset({P.AT_POST_OFFICE}),
    "delivered": frozenset({P.SAID_DELIVERED}),
    "exception": frozenset(),
}

#: Milestones of a parcel that no carrier has had in hand.
_PENDING = frozenset({None, "", "pending"})
_ANNOUNCED = _PENDING | {"info_received"}

_ASKS = frozenset({"customs_exception", "customs_rejected"})


def sighting_of(parcel: Tracked, tracking: Tracking, unknown: UnknownCodes) -> Sighting:
    """What the answer about a parcel says."""
    shipment = tracking.shipment or Shipment()
    events = _newest_first(tracking.events)
    newest = _telling(events)
    if newest is None and shipment.status_code is None and shipment.status_milestone in _PENDING:
        return Sighting(looked=Looked.NOTHING_YET)
    words = words_of(newest.status if newest is not None else None)
    others = [one.tn for one in shipment.tracking_numbers or [] if one.tn != parcel.number]
    return Sighting(
        looked=Looked.SEEN,
        answers=_answers(*_state(shipment, newest), events, words, unknown),
        last_scan=day_of(newest.occurrence_datetime) if newest is not None else None,
        words=words,
        handed_to=others[-1] if others else None,
        expected=_expected(shipment),
        destination=country_of(shipment.destination_country_code),
    )


def _newest_first(events: Sequence[Event] | None) -> Sequence[Event]:
    return sorted(events or (), key=lambda one: one.occurrence_datetime or "", reverse=True)


def _telling(events: Sequence[Event]) -> Event | None:
    """The newest; what one carrier announces to the next is no news of what was scanned before."""
    newest = next(iter(events), None)
    if newest is not None and newest.status_milestone in _ANNOUNCED:
        return next((one for one in events if one.status_milestone not in _ANNOUNCED), newest)
    return newest


def _state(shipment: Shipment, newest: Event | None) -> tuple[str, str]:
    """Code and milestone: those of the newest event, which is not always the shipment's own.

    An event of little weight has no code; then it is the shipment's, if both are as far.
    """
    code, milestone = shipment.status_code, shipment.status_milestone
    if newest is not None and newest.status_milestone is not None:
        as_far = newest.status_milestone == milestone
        code = newest.status_code or (code if as_far else None)
        milestone = newest.status_milestone
    return code or "", milestone or ""


def _answers(
    code: str, milestone: str, events: Sequence[Event], words: str | None, unknown: UnknownCodes
) -> frozenset[P]:
    if code.startswith("customs_"):
        arrived = any(one.status_code == "destination_arrival" for one in events)
        here = P.AT_CUSTOMS if code in _ASKS else P.IN_COUNTRY
        return frozenset({here if arrived else P.AT_EXPORT})
    if code in _BY_CODE:
        return _BY_CODE[code]
    if code:
        unknown.note(code)
    if milestone in _BY_MILESTONE:
        return _BY_MILESTONE[milestone]
    unknown.note(milestone)
    return by_words(words)


def _expected(shipment: Shipment) -> tuple[date, date] | None:
    delivery = shipment.delivery
    if delivery is None:
        return None
    courier = delivery.courier_estimated_delivery_date
    if courier is not None and (courier.from_ or courier.to):
        return span_of(day_of(courier.from_), day_of(courier.to))
    return span_of(None, day_of(delivery.estimated_delivery_date))
