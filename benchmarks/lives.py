"""Typical lives of orders: what happens to them, and how many live so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeAnswered,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    FactsCorrected,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    ReceiptConfirmed,
    RefundReceived,
    TrackingReported,
)
from advisor.money import Money
from advisor.parcel import ParcelState

#: What stands in a story for what every order has of its own.
TITLE, TRACKING, NUMBER = "Silicone case with a long name", "LP00123456789012", "8012345678901234"

#: The day on which all lives have come to their end, or to rest.
LAST_DAY = 90

_PRICE = Money(Decimal("35.90"), "USD")
_HALF = Money(Decimal("18.00"), "USD")


class TakenBack:
    """In a story, not an event: the last step is undone on that day."""

    def __init__(self, on: date) -> None:
        self.on = on


Story = list[Event | TakenBack]


@dataclass(frozen=True, slots=True)
class Life:
    """What happens to an order, told for the day on which it is registered."""

    share: int
    """How many of a hundred orders live so."""
    story: Callable[[date], Story]


def _arrives(after: int, closed_after: int) -> Callable[[date], Story]:
    """Asked about now and then, it comes, and is closed so many days later."""

    def story(start: date) -> Story:
        return [
            _registered(start),
            _tracked(start, 7, ParcelState.MOVING),
            _tracked(start, after - 6, ParcelState.IN_COUNTRY),
            _tracked(start, after - 2, ParcelState.AT_POST_OFFICE),
            ReceiptConfirmed(on=_day(start, after)),
            OrderClosed(on=_day(start, after + closed_after)),
        ]

    return story


def _sent_later(start: date) -> Story:
    return [
        _unshipped(start),
        OrderShipped(on=_day(start, 4), shipped_on=_day(start, 3), protection_end=_day(start, 63)),
        _tracked(start, 14, ParcelState.MOVING),
        ReceiptConfirmed(on=_day(start, 36)),
        OrderClosed(on=_day(start, 38)),
    ]


def _extended(start: date) -> Story:
    return [
        _registered(start),
        LetterSent(on=_day(start, 8)),
        _tracked(start, 11, ParcelState.AT_EXPORT),
        _tracked(start, 30, ParcelState.NO_CHANGE),
        ExtensionRequested(on=_day(start, 51), days=15),
        ExtensionGranted(on=_day(start, 53), new_end=_day(start, 72)),
        _tracked(start, 60, ParcelState.IN_COUNTRY),
        ReceiptConfirmed(on=_day(start, 65)),
        OrderClosed(on=_day(start, 67)),
    ]


def _never_came(start: date) -> Story:
    return [
        _registered(start),
        _tracked(start, 8, ParcelState.MOVING),
        _tracked(start, 35, ParcelState.NO_CHANGE),
        ExtensionRequested(on=_day(start, 50), days=15),
        ExtensionRefused(on=_day(start, 53)),
        DisputeOpened(on=_day(start, 54), reason=DisputeReason.IN_TRANSIT, claimed=_PRICE),
        DisputeEscalated(on=_day(start, 61)),
        DisputeDecided(on=_day(start, 66), offered=_PRICE),
        DisputeClosed(on=_day(start, 67), outcome="won", refund=_PRICE),
        RefundReceived(on=_day(start, 77)),
    ]


def _dispute_lost(start: date) -> Story:
    return [
        _registered(start),
        LetterSent(on=_day(start, 8)),
        DisputeOpened(on=_day(start, 14), reason=DisputeReason.UNTRACKED, claimed=_PRICE),
        DisputeAnswered(on=_day(start, 17), answer="refused"),
        DisputeEscalated(on=_day(start, 21)),
        DisputeClosed(on=_day(start, 28), outcome="lost"),
        OrderClosed(on=_day(start, 29)),
    ]


def _broken(start: date) -> Story:
    return [
        _registered(start),
        _tracked(start, 7, ParcelState.MOVING),
        ReceiptConfirmed(on=_day(start, 30)),
        DisputeOpened(on=_day(start, 31), reason=DisputeReason.DAMAGED, claimed=_PRICE),
        DisputeAnswered(on=_day(start, 34), answer="countered", offered=_HALF),
        DisputeClosed(on=_day(start, 36), outcome="won", refund=_HALF),
        RefundReceived(on=_day(start, 47)),
    ]


def _second_thoughts(start: date) -> Story:
    return [
        _registered(start),
        FactsCorrected(on=_day(start, 1), seller="Shenzhen Trading Store", guaranteed_days=45),
        _tracked(start, 7, ParcelState.MOVING),
        NudgeSnoozed(on=_day(start, 48), until=_day(start, 51)),
        OrderClosed(on=_day(start, 52)),
        TakenBack(_day(start, 52)),
        ReceiptConfirmed(on=_day(start, 54)),
        OrderClosed(on=_day(start, 55)),
    ]


def _nobody_answers(start: date) -> Story:
    return [_registered(start), OrderClosed(on=_day(start, 75))]


def _never_closed(start: date) -> Story:
    return [_registered(start), _tracked(start, 7, ParcelState.MOVING)]


LIVES = (
    Life(22, _arrives(24, 1)),
    Life(18, _arrives(38, 15)),
    Life(10, _arrives(31, 3)),
    Life(10, _sent_later),
    Life(12, _extended),
    Life(6, _never_came),
    Life(4, _dispute_lost),
    Life(5, _broken),
    Life(5, _second_thoughts),
    Life(5, _nobody_answers),
    Life(3, _never_closed),
)


def _day(start: date, after: int) -> date:
    return start + timedelta(after)


def _unshipped(start: date) -> OrderRegistered:
    return OrderRegistered(on=start, title=TITLE, order_number=NUMBER, price=_PRICE, paid_on=start)


def _registered(start: date) -> OrderRegistered:
    return OrderRegistered(
        on=start,
        title=TITLE,
        tracking_number=TRACKING,
        order_number=NUMBER,
        price=_PRICE,
        shipped_on=_day(start, -3),
        protection_end=_day(start, 57),
    )


def _tracked(start: date, after: int, state: ParcelState) -> TrackingReported:
    return TrackingReported(on=_day(start, after), state=state)
