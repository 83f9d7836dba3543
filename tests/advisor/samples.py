"""Orders in few words. All days are counted from the shipment: day 10 is ten days after it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from advisor.advice import Advice, advise
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.dialogues.desk import Desk, Dialogue, desk_from_json, desk_to_json
from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeOpened,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    FactsCorrected,
    LetterSent,
    OrderRegistered,
    OrderShipped,
    ReceiptConfirmed,
    RecordedEvent,
    SightingUnclear,
    TrackingNumberReplaced,
    TrackingReported,
)
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.sightings import Seen, Service
from advisor.timeline import timeline
from advisor.transitions import fold

POLICY = Policy()

SHIPPED = date(2026, 11, 1)

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)


def day(number: int) -> date:
    """The day so many days after the shipment."""
    return SHIPPED + timedelta(number)


def dollars(amount: str) -> Money:
    """A sum in US dollars."""
    return Money(Decimal(amount), "USD")


CHEAP = dollars("5.20")
DEAR = dollars("42.50")

#: A sum in a currency for which the policy has no figure (B4).
KRONER = Money(Decimal(50), "SEK")


def registered(*, days: int = 60, **facts: Any) -> OrderRegistered:
    """An order told on the day of its shipment, protected for `days`."""
    told: dict[str, Any] = {
        "on": SHIPPED,
        "title": "Phone case",
        "tracking_number": "LP00123456789012",
        "price": DEAR,
        "shipped_on": SHIPPED,
        "protection_end": day(days),
    }
    return OrderRegistered(**(told | facts))


def unshipped(**facts: Any) -> OrderRegistered:
    """An order that was paid on day 0 and waits to be sent."""
    told: dict[str, Any] = {"paid_on": SHIPPED, "shipped_on": None, "protection_end": None}
    return registered(**(told | facts))


def order(*events: Event, days: int = 60, **facts: Any) -> Order:
    """The order after `events`."""
    return after(registered(days=days, **facts), *events)


def after(first: OrderRegistered, *events: Event) -> Order:
    """The order that these events tell."""
    return fold(1, recorded([first, *events]))


def recorded(events: Iterable[Event]) -> list[RecordedEvent]:
    """A story out of events."""
    return [
        RecordedEvent(sequence=sequence, at=NOW, by=ByPerson(1), event=event)
        for sequence, event in enumerate(events, start=1)
    ]


# -- what happens on a day ---------------------------------------------------------------------


def tracked(
    number: int,
    state: ParcelState = ParcelState.MOVING,
    *,
    since: int | None = None,
    until: int | None = None,
) -> TrackingReported:
    """The tracking says something, perhaps since a day or until one."""
    return TrackingReported(
        on=day(number),
        state=state,
        since=None if since is None else day(since),
        until=None if until is None else day(until),
    )


def shipped(number: int, sent: int, days: int = 60) -> OrderShipped:
    """The buyer tells that the parcel was sent on the day `sent`, protected for `days`."""
    return OrderShipped(on=day(number), shipped_on=day(sent), protection_end=day(sent + days))


def corrected(number: int = 5, **facts: Any) -> FactsCorrected:
    """The buyer corrects facts."""
    return FactsCorrected(on=day(number), **facts)


def numbered(number: int, code: str | None = "LP00987654321098") -> FactsCorrected:
    """The buyer enters the number, or takes it away."""
    return corrected(number, tracking_number=code)


def replaced(number: int) -> TrackingNumberReplaced:
    """The seller gave another number."""
    return TrackingNumberReplaced(on=day(number), tracking_number="LP00987654321098")


def wrote(number: int) -> LetterSent:
    """The buyer wrote to the seller."""
    return LetterSent(on=day(number))


def asked(number: int, days: int = 15) -> ExtensionRequested:
    """The buyer asked for more time."""
    return ExtensionRequested(on=day(number), days=days)


def granted(number: int, until: int) -> ExtensionGranted:
    """The seller gave more time, until the day `until`."""
    return ExtensionGranted(on=day(number), new_end=day(until))


def refused(number: int) -> ExtensionRefused:
    """The seller gave no more time."""
    return ExtensionRefused(on=day(number))


def disputed(
    number: int, reason: DisputeReason = DisputeReason.UNTRACKED, claimed: Money | None = None
) -> DisputeOpened:
    """The buyer opened a dispute."""
    return DisputeOpened(on=day(number), reason=reason, claimed=claimed)


def received(number: int) -> ReceiptConfirmed:
    """The parcel came."""
    return ReceiptConfirmed(on=day(number))


def mistaken(number: int) -> ReceiptConfirmed:
    """Receipt was confirmed on the site, and the parcel was not there."""
    return ReceiptConfirmed(on=day(number), by_accident=True)


# -- what a tracking service reports -----------------------------------------------------------


def by_tracker(
    number: int,
    state: ParcelState = ParcelState.MOVING,
    *,
    since: int | None = None,
    **seen: Any,
) -> TrackingReported:
    """A tracking service has seen something on the day `number`, perhaps of an earlier day."""
    return TrackingReported(
        on=day(number),
        state=state,
        since=day(number if since is None else since),
        seen=Seen(service=Service.SEVENTEENTRACK, **seen),
    )


def puzzled(number: int, *answers: ParcelState, words: str | None = None) -> SightingUnclear:
    """A tracking service has seen what may mean several things, or somebody else's parcel."""
    seen = Seen(service=Service.SEVENTEENTRACK, words=words)
    return SightingUnclear(on=day(number), answers=answers, scan=day(number), seen=seen)


# -- what is said about it ---------------------------------------------------------------------


def advice(of: Order, number: int, policy: Policy = POLICY) -> Advice:
    """The advice of a day."""
    return advise(of, day(number), policy)


def points(of: Order, kind: CheckpointKind, policy: Policy = POLICY) -> list[Checkpoint]:
    """The checkpoints of one kind."""
    return [point for point in timeline(of, policy) if point.kind is kind]


def told(of: Order, kind: CheckpointKind, policy: Policy = POLICY) -> list[int]:
    """The days on which checkpoints of one kind lie."""
    return [(point.on - SHIPPED).days for point in points(of, kind, policy)]


def stored(dialogue: Dialogue) -> Dialogue | None:
    """A dialogue after it was stored and read again."""
    desk = Desk().with_open(dialogue, NOW)
    return desk_from_json(desk_to_json(desk)).live(NOW)
