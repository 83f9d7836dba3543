"""What 17TRACK's statuses mean. New ones appear: one that is unknown is read by its words."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime

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
from bot.trackers.seventeentrack.shapes import Event, RawTime, Status, TrackInfo
from scheduler.tracker import Tracked

_GOES_BACK = frozenset({P.IN_COUNTRY, P.RETURNING})
_FATE_UNKNOWN = frozenset({P.NO_CHANGE, P.RETURNING})
_AT_THE_DOOR = frozenset({P.IN_COUNTRY, P.AT_POST_OFFICE})

#: By sub-status where it says more, else by status. Without an entry: see `_answers`.
_MEANS: Mapping[str, frozenset[P]] = {
    "InfoReceived": frozenset({P.NOT_FOUND}),
    "InTransit_PickedUp": frozenset({P.MOVING}),
    "InTransit_Other": frozenset({P.MOVING}),
    "InTransit_Departure": frozenset({P.MOVING}),
    "OutForDelivery": frozenset({P.IN_COUNTRY}),
    "AvailableForPickup": frozenset({P.AT_POST_OFFICE}),
    "Delivered": frozenset({P.SAID_DELIVERED}),
    "DeliveryFailure": _AT_THE_DOOR,
    "DeliveryFailure_Rejected": _GOES_BACK,
    "Exception_Returning": frozenset({P.RETURNING}),
    "Exception_Returned": frozenset({P.RETURNING}),
    "Exception_Rejected": _GOES_BACK,
    "Exception_NoBody": _GOES_BACK,
    "Exception_Security": _GOES_BACK,
    "Exception_Lost": _FATE_UNKNOWN,
    "Exception_Destroyed": _FATE_UNKNOWN,
    "Exception_Damage": _FATE_UNKNOWN,
    "Exception_Damaged": _FATE_UNKNOWN,
    "Exception_Cancel": _FATE_UNKNOWN,
    "Exception_Delayed": frozenset(),
    "Exception_Other": frozenset(),
}

_CUSTOMS = frozenset(
    {
        "InTransit_CustomsProcessing",
        "InTransit_CustomsReleased",
        "InTransit_CustomsRequiringInformation",
    }
)
_PAPERS = "InTransit_CustomsRequiringInformation"
_ARRIVAL = "InTransit_Arrival"
_ANNOUNCED = "InfoReceived"

#: Of milestones.
_ARRIVED = frozenset({"Arrival"})
_UNDER_WAY = frozenset({"PickedUp", "Departure", "Arrival"})

#: Statuses that say how 17TRACK fares, and not the parcel.
_SAYS_NOTHING = frozenset({None, "", "NotFound", "Expired"})


def sighting_of(
    parcel: Tracked, info: TrackInfo | None, unknown: UnknownCodes, key: str | None = None
) -> Sighting:
    """What the answer about a parcel says."""
    event = _newest(info) if info is not None else None
    code = _code(info, event) if info is not None else None
    if info is None or code is None:
        return Sighting(looked=Looked.NOTHING_YET, key=key, guess=_is_guess(key))
    info = info.model_copy(update={"latest_event": event})
    words = words_of(event.description if event is not None else None)
    recipient = info.shipping_info.recipient_address if info.shipping_info else None
    local = info.misc_info.local_number if info.misc_info else None
    return Sighting(
        looked=Looked.SEEN,
        answers=_answers(code, info, parcel.destination, words, unknown),
        last_scan=_day(event),
        words=words,
        handed_to=local if local not in (None, "", parcel.number) else None,
        expected=_expected(info),
        destination=country_of(recipient.country) if recipient is not None else None,
        key=key,
        guess=_is_guess(key),
    )


def _code(info: TrackInfo, event: Event | None) -> str | None:
    """The status to read; `None` where no carrier has reported anything.

    That 17TRACK found nothing or has given up says nothing of what carriers reported before.
    """
    status = info.latest_status or Status()
    told, stage = status.sub_status or status.status or "", _stage_of(event)
    if status.status in _SAYS_NOTHING:
        if event is None:
            return None
        code = "Exception_Other" if stage.partition("_")[0] in _SAYS_NOTHING else stage
    else:
        code = told if event in (None, info.latest_event) else stage or told
    return "InTransit_Other" if code == _ANNOUNCED and _has(info, _UNDER_WAY) else code


def _newest(info: TrackInfo) -> Event | None:
    """The last report: of 17TRACK's choice, unless one of its carriers has a later one.

    What one carrier announces to the next is no news of a parcel that was scanned before.
    """
    newest = _latest(_reports(info, _is_report))
    if _stage_of(newest) == _ANNOUNCED:
        return _latest(_reports(info, _is_scan)) or newest
    return newest


def _reports(info: TrackInfo, wanted: Callable[[Event], bool]) -> Iterator[Event]:
    """The last report of 17TRACK's choice and of each carrier, of those that are wanted."""
    if info.latest_event is not None and wanted(info.latest_event):
        yield info.latest_event
    for provider in (info.tracking.providers if info.tracking else None) or []:
        yield from [one for one in provider.events or [] if wanted(one)][:1]


def _latest(events: Iterator[Event]) -> Event | None:
    """The last of them; one without an instant is no later than those before it."""
    newest: Event | None = None
    for event in events:
        if newest is None or _is_later(event, newest):
            newest = event
    return newest


def _is_later(event: Event, than: Event) -> bool:
    at, before = _instant(event), _instant(than)
    return at is not None and before is not None and at > before


def _is_report(event: Event) -> bool:
    """Whether it says anything."""
    return bool(event.description or _stage_of(event) or _day(event))


def _is_scan(event: Event) -> bool:
    """Whether a carrier had the parcel in hand."""
    return _stage_of(event).partition("_")[0] not in {_ANNOUNCED, *_SAYS_NOTHING}


def _instant(event: Event) -> datetime | None:
    """When it was, if the carrier said so to the minute and with a zone."""
    for text in (event.time_utc, event.time_iso):
        try:
            at = datetime.fromisoformat(text or "")
        except ValueError:
            continue
        if at.tzinfo is not None:
            return at
    return None


def is_expired(info: TrackInfo | None) -> bool:
    """Whether 17TRACK has stopped looking, for want of news."""
    status = info.latest_status if info is not None else None
    return status is not None and status.status == "Expired"


def _is_guess(key: str | None) -> bool:
    return key is not None and key.endswith("?")


def _answers(
    code: str, info: TrackInfo, destination: str | None, words: str | None, unknown: UnknownCodes
) -> frozenset[P]:
    if code in _CUSTOMS:
        return _at_customs(code, info, destination)
    if code == _ARRIVAL:
        where = _country(info)
        hub = where is not None and destination is not None and where != destination
        return frozenset({P.MOVING if hub else P.IN_COUNTRY})
    for name in (code, code.partition("_")[0]):
        if name in _MEANS:
            return _MEANS[name]
    unknown.note(code)
    return by_words(words)


def _at_customs(code: str, info: TrackInfo, destination: str | None) -> frozenset[P]:
    """Which customs: those of the destination after the arrival there, else those of export."""
    here = P.AT_CUSTOMS if code == _PAPERS else P.IN_COUNTRY
    where = _country(info)
    if _has(info, _ARRIVED) or (where is not None and where == destination):
        return frozenset({here})
    known = where is not None and destination is not None
    return frozenset({P.AT_EXPORT}) if known else frozenset({P.AT_EXPORT, here})


def _has(info: TrackInfo, stages: frozenset[str]) -> bool:
    """Whether one of these milestones was reached."""
    reached = [one for one in info.milestone or [] if one.key_stage in stages]
    return any(_when(one.time_iso, one.time_raw) is not None for one in reached)


def _country(info: TrackInfo) -> str | None:
    event = info.latest_event
    return event.address.country if event is not None and event.address is not None else None


def _stage_of(event: Event | None) -> str:
    return "" if event is None else event.sub_status or event.stage or ""


def _day(event: Event | None) -> date | None:
    return None if event is None else _when(event.time_iso, event.time_raw)


def _when(iso: str | None, raw: RawTime | None) -> date | None:
    """The carrier's own date; the offset of the other one may be inferred."""
    return day_of(raw.date if raw is not None else None) or day_of(iso)


def _expected(info: TrackInfo) -> tuple[date, date] | None:
    estimate = info.time_metrics.estimated_delivery_date if info.time_metrics else None
    if estimate is None:
        return None
    return span_of(day_of(estimate.from_), day_of(estimate.to))
