"""What Ship24's status codes mean, and its milestones where there is no code."""

from collections.abc import Mapping, Sequence
from datetime import date

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Sighting
from bot.trackers.reading import UnknownCodes, by_words, day_of, span_of, words_of
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

_ASKS = frozenset({"customs_exception", "customs_rejected"})


def sighting_of(parcel: Tracked, tracking: Tracking, unknown: UnknownCodes) -> Sighting:
    """What the answer about a parcel says."""
    shipment, events = tracking.shipment, _newest_first(tracking.events)
    milestone = shipment.status_milestone if shipment is not None else None
    if shipment is None or (milestone or "pending") == "pending":
        return Sighting(looked=Looked.NOTHING_YET)
    newest = events[0] if events else None
    words = words_of(newest.status if newest is not None else None)
    others = [one.tn for one in shipment.tracking_numbers or [] if one.tn != parcel.number]
    return Sighting(
        looked=Looked.SEEN,
        answers=_answers(shipment, events, words, unknown),
        last_scan=day_of(newest.occurrence_datetime) if newest is not None else None,
        words=words,
        handed_to=others[-1] if others else None,
        expected=_expected(shipment),
        destination=(shipment.destination_country_code or "")[:2].upper() or None,
    )


def _newest_first(events: Sequence[Event] | None) -> Sequence[Event]:
    return sorted(events or (), key=lambda one: one.occurrence_datetime or "", reverse=True)


def _answers(
    shipment: Shipment, events: Sequence[Event], words: str | None, unknown: UnknownCodes
) -> frozenset[P]:
    code = shipment.status_code or ""
    if code.startswith("customs_"):
        arrived = any(one.status_code == "destination_arrival" for one in events)
        here = P.AT_CUSTOMS if code in _ASKS else P.IN_COUNTRY
        return frozenset({here if arrived else P.AT_EXPORT})
    if code in _BY_CODE:
        return _BY_CODE[code]
    if code:
        unknown.note(code)
    milestone = shipment.status_milestone or ""
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
