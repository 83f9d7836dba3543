"""What becomes of what a tracking service says: the one place that decides.

Four rules. Nothing yet is not "not found" before the day from which a number should track; whoever
could not look says nothing. Silence after scans is "no change" since the last one. The newest scan
decides, not the highest stage. What the buyer said holds until a later scan.
"""

from dataclasses import replace
from datetime import date, timedelta

from advisor.events import Event, SightingUnclear, TrackingReported
from advisor.order import Order
from advisor.parcel import DELIVERED, ParcelState
from advisor.policy import Policy
from advisor.sightings import LastLook, Looked, Seen, Service, Sighting

#: A scan that is older than the shipment by more belongs to another parcel: numbers are used again.
_OF_ANOTHER = timedelta(days=5)

#: How far ahead of the buyer's the date may be where it was scanned.
_AHEAD = timedelta(days=1)

#: States in which a parcel ought to be seen again and again. At export it may lie for weeks (C2).
_IN_MOTION = frozenset({ParcelState.MOVING, ParcelState.IN_COUNTRY})

_NOT_FOUND = frozenset({ParcelState.NOT_FOUND})
_MAYBE_WORKS = frozenset({ParcelState.NOT_FOUND, ParcelState.MOVING})


def is_watchable(order: Order) -> bool:
    """Whether a service could say anything of use: it is on its way, under a number."""
    return order.is_awaited and order.tracking_number is not None


def plausible(sighting: Sighting, today: date) -> Sighting:
    """A look without the day of its scan, if that is yet to come: a carrier's clock is wrong.

    `today` is the buyer's local date; where it was scanned it may be tomorrow already.
    """
    scan = sighting.last_scan
    if scan is None or scan <= today + _AHEAD:
        return sighting
    return replace(sighting, last_scan=None)


def reported(
    sighting: Sighting,
    order: Order,
    today: date,
    policy: Policy,
    *,
    service: Service,
    muted: str | None = None,
) -> TrackingReported | SightingUnclear | None:
    """The event that follows from a look; `None` if it says nothing new of the order.

    `today` is the buyer's local date. `muted` is the report that the buyer took back, as `mark_of`
    names it: it is not made again.
    """
    if not is_watchable(order) or sighting.looked is Looked.NOT_LOOKED:
        return None
    event: TrackingReported | SightingUnclear | None
    if sighting.looked is Looked.NOTHING_YET or sighting.answers == _NOT_FOUND:
        event = _nothing(sighting, order, today, policy, service)
    else:
        event = _scanned(sighting, order, today, policy, service)
    return None if event is None or mark_of(event) == muted else event


def mark_of(event: Event) -> str | None:
    """What names a tracker's report, so that the same one can be known; `None` for other events."""
    match event:
        case TrackingReported(seen=Seen(), state=state, since=since):
            return f"{state} {since}"
        case SightingUnclear(answers=answers, scan=scan):
            return f"{'|'.join(answers)} {scan}"
    return None


def evidence(order: Order, latest: LastLook | None) -> LastLook | None:
    """What a service can be quoted with in a dispute over a parcel that is not here, if anything.

    `latest` is the last look, if it is known; else it goes by the look that reported the state.
    That a service shows nothing counts only once it was reported: before, it says nothing (B1).
    """
    if not order.is_awaited:
        return None
    if latest is not None and (latest.scan or latest.words):
        return latest
    seen, told = order.seen, order.parcel_told_on
    if seen is None or told is None:
        return None
    if order.parcel is ParcelState.NOT_FOUND:
        return LastLook(service=seen.service, on=latest.on if latest is not None else told)
    return LastLook(service=seen.service, on=told, scan=order.parcel_since, words=seen.words)


def is_too_early(order: Order, today: date, policy: Policy) -> bool:
    """Whether a number that shows nothing says nothing yet (B1)."""
    assert order.shipped_on is not None  # it is on its way
    return today < order.shipped_on + timedelta(policy.tracking_begins)


def _nothing(
    sighting: Sighting, order: Order, today: date, policy: Policy, service: Service
) -> TrackingReported | None:
    """B1: nothing is found. What was seen before does not vanish because a service forgot it."""
    known = order.parcel_since is not None or order.ever_tracked
    if known or sighting.guess or is_too_early(order, today, policy):
        return None
    seen = _seen(sighting, order, service)
    return TrackingReported(on=today, state=ParcelState.NOT_FOUND, seen=seen)


def _scanned(
    sighting: Sighting, order: Order, today: date, policy: Policy, service: Service
) -> TrackingReported | SightingUnclear | None:
    scan = sighting.last_scan
    if _is_overruled(order, scan):
        return None
    if _is_of_another(sighting, order):
        return _unclear(frozenset(), sighting, order, today, service)
    answers = _after_silence(sighting, order, today, policy)
    if len(answers) > 1:
        return _unclear(answers, sighting, order, today, service)
    if not answers:
        return _works(sighting, order, today, service)
    [state] = answers
    return _changed(state, sighting, order, today, service)


def _is_overruled(order: Order, scan: date | None) -> bool:
    """Whether somebody knows better: the buyer since that scan, or a newer scan.

    A number of which nothing was found works with the first scan, of whatever day (C1, H2).
    """
    if order.parcel_since is None or order.parcel is ParcelState.NOT_FOUND:
        return False
    if order.seen is not None:
        return scan is not None and scan < order.parcel_since
    return scan is None or (order.parcel_told_on is not None and scan <= order.parcel_told_on)


def _is_of_another(sighting: Sighting, order: Order) -> bool:
    """Whether a number that never showed anything now shows somebody else's parcel."""
    if order.ever_tracked:
        return False
    scan, shipped_on = sighting.last_scan, order.shipped_on
    if scan is not None and shipped_on is not None and scan < shipped_on - _OF_ANOTHER:
        return True
    there, here = sighting.destination, order.destination
    return there is not None and here is not None and there != here


def _after_silence(
    sighting: Sighting, order: Order, today: date, policy: Policy
) -> frozenset[ParcelState]:
    """The answers, unless the last scan is so old that there is but one: nothing changes (C2)."""
    scan, answers = sighting.last_scan, sighting.answers
    if scan is None or (today - scan).days < policy.quiet_after:
        return answers
    moved = answers <= _IN_MOTION if answers else order.parcel in _IN_MOTION
    return frozenset({ParcelState.NO_CHANGE}) if moved else answers


def _works(
    sighting: Sighting, order: Order, today: date, service: Service
) -> SightingUnclear | None:
    """A number of which nothing was found, and something was reported that nobody can read.

    Whether it works now is asked, unless the buyer has said otherwise since.
    """
    scan, told = sighting.last_scan, order.parcel_told_on
    if order.parcel is not ParcelState.NOT_FOUND or scan is None or told is None:
        return None
    if order.seen is None and scan <= told:
        return None
    return _unclear(_MAYBE_WORKS, sighting, order, today, service)


def _unclear(
    answers: frozenset[ParcelState],
    sighting: Sighting,
    order: Order,
    today: date,
    service: Service,
) -> SightingUnclear | None:
    """It is asked about once."""
    event = SightingUnclear(
        on=today,
        answers=tuple(sorted(answers)),
        scan=sighting.last_scan,
        seen=_seen(sighting, order, service),
    )
    asked = order.unclear
    same = asked is not None and (asked.answers, asked.scan) == (event.answers, event.scan)
    return None if same else event


def _changed(
    state: ParcelState, sighting: Sighting, order: Order, today: date, service: Service
) -> TrackingReported | None:
    """A state that is not the one known already, dated by the carrier's last scan."""
    denied = order.parcel is ParcelState.DELIVERED_ELSEWHERE and state in DELIVERED
    if order.parcel_since is not None and (order.parcel is state or denied):
        return None
    since = _within(sighting.last_scan or today, order, today)
    return TrackingReported(
        on=today, state=state, since=since, seen=_seen(sighting, order, service)
    )


def _within(scan: date, order: Order, today: date) -> date:
    """A4, E1: no status is older than the shipment, nor in the future."""
    assert order.shipped_on is not None  # it is on its way
    return min(max(scan, order.shipped_on), today)


def _seen(sighting: Sighting, order: Order, service: Service) -> Seen:
    return Seen(
        service=service,
        words=sighting.words,
        before=order.parcel if order.parcel_since is not None else None,
        expected_by=sighting.expected[1] if sighting.expected else None,
        handed_to=sighting.handed_to,
    )
