"""What Cainiao's action codes mean; a code that is unknown is read by its group."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Sighting
from bot.trackers.cainiao.shapes import Eta, Module, Trace
from bot.trackers.reading import (
    UnknownCodes,
    by_words,
    country_of,
    day_of,
    span_of,
    words_of,
)
from scheduler.tracker import Tracked

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 4_000_000_000_000

#: `GMT+8`, `GMT-3`, `GMT+02:00`.
_ZONE = re.compile(r"([+-]\d{1,2})(?::?(\d{2}))?")

_ANNOUNCED, _MOVING, _EXPORT = map(frozenset, ({P.NOT_FOUND}, {P.MOVING}, {P.AT_EXPORT}))
_HERE, _POST, _DELIVERED = map(frozenset, ({P.IN_COUNTRY}, {P.AT_POST_OFFICE}, {P.SAID_DELIVERED}))
_BACK, _CUSTOMS = map(frozenset, ({P.RETURNING}, {P.AT_CUSTOMS}))
_AT_THE_DOOR = frozenset({P.IN_COUNTRY, P.AT_POST_OFFICE})
_GOES_BACK = frozenset({P.IN_COUNTRY, P.RETURNING})

_CODES: Mapping[frozenset[P], str] = {
    _ANNOUNCED: """CONSIGN OM_CONSIGN GTMS_ASN GWMS_ACCEPT GWMS_PICK GWMS_PACKAGE
        PRE_READY_TO_SHIP LAST_MILE_ASN_NOTIFY COMMON_INTRANSIT WMS_CONFIRMED
        GWMS_REJECT GWMS_CANCEL GWMS_EXCEPTION CREATE_ORDER_CES""",
    _MOVING: """PU_PICKUP_SUCCESS PU_PRE_PICKUP_SUCCESS CW_INBOUND CW_OUTBOUND
        CW_COMMON_PROCESSING1 GWMS_OUTBOUND SC_INBOUND_SUCCESS SC_OUTBOUND_SUCCESS
        SC_OUTBOUND_FAILURE SC_HO_OUT_SUCCESS SC_INBOUND SC_OUTBOUND LH_DEPART
        TD_TRANSWH_OUTBOUND""",
    _EXPORT: """CC_EX_START CC_EX_SUCCESS CC_EX_FAILURE LH_HO_IN_SUCCESS LH_HO_AIRLINE
        LH_POST_COLLECTION TRANSIT_PORT_REROUTE_CALLBACK""",
    _HERE: """LH_ARRIVE LH_HO_OUT_SUCCESS CC_HO_IN_SUCCESS CC_HO_OUT_SUCCESS CC_IM_START
        CC_IM_PROCESS CC_IM_SUCCESS CC_IM_FAILURE CC_IM_EXCEPTION CC_HO_IN_FAILURE
        CC_HO_OUT_FAILURE CUS_DECLARE CUS_SUCCESS CUS_FAILURE CIQ_SUCCESS CIQ_FAILURE
        CUSTOMS_ARRIVED_IN_AREA_CALLBACK GTMS_ACCEPT GTMS_SC_ARRIVE GTMS_SC_ARRIVE_FAILURE
        GTMS_SC_DEPART GTMS_DO_ARRIVE GTMS_OE_DEPART GTMS_STATION_IN GTMS_STATION_OUT SL_ACCEPT
        GTMS_DO_DEPART GTMS_DELIVERING GTMS_RE_DELIVERING LM_DELIVERY_DEPART""",
    _CUSTOMS: "CUS_TAX",
    _AT_THE_DOOR: "GTMS_DEL_FAILURE GTMS_SIGN_FAILURE GTMS_STA_SIGN_FAILURE GTMS_FAILURE",
    _GOES_BACK: "GTMS_PUDO_OVERDUE PUDO_OVERDUE LM_UNREACHABLE_RETURN",
    # The station has signed for it, not the buyer.
    _POST: """GTMS_STA_SIGNED GTMS_WAIT_SELF_PICK GSTA_INBOUND GSTA_INFORM_BUYER POSTMAN_POST
        GTMS_PUDO_INBOUND PUDO_INBOUND PUDO_DELIVERY""",
    _DELIVERED: """GTMS_SIGNED GSTA_SIGN GSTA_BUYER_SIGN LM_SIGN_SUCCESS STA_SIGN SIGNED
        COMMON_SIGNED GTMS_PUDO_SIGNED PUDO_SIGN_SUCCESS""",
    _BACK: "RETURNED",
}
_BY_CODE: Mapping[str, frozenset[P]] = {
    code: answers for answers, codes in _CODES.items() for code in codes.split()
}
_BY_BEGINNING: Mapping[str, frozenset[P]] = {
    "SC_TRANS_": _MOVING,
    "TD_TRANS_": _MOVING,
    "RT_": _BACK,
}
_BY_GROUP: Mapping[str, frozenset[P]] = {
    "AE_GROUP_EX_CLEARING_CUSTOMS": _EXPORT,
    "AE_GROUP_SC_PROCESSING": _MOVING,
    "AE_GROUP_LH_PROCESSING": _MOVING,
    "AE_GROUP_LH_ARRIVE": _HERE,
    "AE_GROUP_IM_CLEARING_CUSTOMS": _HERE,
    "AE_GROUP_DES_PROCESSING": _HERE,
    "AE_GROUP_DELIVERING": _HERE,
    "AE_GROUP_DELIVERED": _DELIVERED,
}


def sighting_of(parcel: Tracked, module: Module, unknown: UnknownCodes) -> Sighting:
    """What the answer about a parcel says."""
    trace = next(_traces(module), None)
    if trace is None:
        return Sighting(looked=Looked.NOTHING_YET)
    if _is_announced(trace):
        # What one carrier announces to the next is no news of a parcel that was scanned before.
        trace = next((one for one in _traces(module) if not _is_announced(one)), trace)
    words = words_of(trace.standerd_desc or trace.desc)
    real = module.copy_real_mail_no
    return Sighting(
        looked=Looked.SEEN,
        answers=_answers(trace, words, unknown),
        last_scan=day_of(trace.time_str),
        words=words,
        handed_to=real if real not in (None, "", parcel.number) else None,
        expected=_expected(module.global_eta_info),
        destination=country_of(module.dest_country),
    )


def _traces(module: Module) -> Iterator[Trace]:
    """The steps, the newest first. The page names the last one by itself, though not always."""
    if module.latest_trace is not None:
        yield module.latest_trace
    yield from sorted(module.detail_list or (), key=_instant, reverse=True)


def _instant(trace: Trace) -> datetime:
    """When it was; in China where it names no zone."""
    zone = _ZONE.search(trace.time_zone or "")
    hours, minutes = (zone[1], zone[2] or 0) if zone else (8, 0)
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        return datetime.fromisoformat(trace.time_str or "").replace(tzinfo=UTC) - offset
    except (ValueError, OverflowError):
        return _EPOCH


def _is_announced(trace: Trace) -> bool:
    return _BY_CODE.get(_code(trace)) == _ANNOUNCED


def _code(trace: Trace) -> str:
    return (trace.action_code or "").strip().upper()


def _answers(trace: Trace, words: str | None, unknown: UnknownCodes) -> frozenset[P]:
    code = _code(trace)
    if code in _BY_CODE:
        return _BY_CODE[code]
    for beginning, answers in _BY_BEGINNING.items():
        if code.startswith(beginning):
            return answers
    unknown.note(code)
    group = (trace.group.node_code or "") if trace.group is not None else ""
    return _BY_GROUP[group] if group in _BY_GROUP else by_words(words)


def _expected(eta: Eta | None) -> tuple[date, date] | None:
    if eta is None:
        return None
    return span_of(_day(eta.delivery_min_time), _day(eta.delivery_max_time))


def _day(milliseconds: int | None) -> date | None:
    if milliseconds is None or not 0 < milliseconds < _LATEST:
        return None
    return (_EPOCH + timedelta(milliseconds=milliseconds)).date()
