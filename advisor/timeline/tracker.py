"""The checkpoints that hang on what a tracking service reported, and nobody has said yet."""

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import WAITING_FOR_BUYER, ParcelState
from advisor.policy import Policy
from advisor.rules import RuleId

#: States that have checkpoints of their own on the day on which they are reported.
_TOLD_BY_OTHERS = frozenset({ParcelState.RETURNING, ParcelState.SAID_DELIVERED})

#: States whose coming changes what is to be done, whatever was before.
_NEWS = WAITING_FOR_BUYER | {ParcelState.NO_CHANGE}


def tracker_points(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """What is told on the day of a look: a delivery to confirm, a question, a change (A4, C2, E1).

    Nothing is told of a state that changes no advice.
    """
    if not order.is_awaited:
        return
    yield from _delivery(order, policy)
    yield from _question(order, policy)
    yield from _news(order, policy)


def _delivery(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A4: the carrier says delivered; the five days run, whether the buyer has it or not."""
    said, told = order.delivered_on, order.parcel_told_on
    if order.parcel is not ParcelState.SAID_DELIVERED or said is None or told is None:
        return
    last = max(told, said + timedelta(policy.delivered_last_call))
    for kind, on in (
        (CheckpointKind.DELIVERY_SEEN, told),
        (CheckpointKind.DELIVERY_UNANSWERED, last),
    ):
        if kind is CheckpointKind.DELIVERY_SEEN or on > told:
            yield Checkpoint(
                kind,
                order.parcel_by,
                on,
                _running_end(order, on, policy),
                (RuleId.A4, RuleId.E2),
                LetterKind.DISPUTE_DELIVERED_ELSEWHERE,
            )


def _question(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """What may mean several things is asked about at once."""
    unclear = order.unclear
    if unclear is not None:
        yield Checkpoint(
            CheckpointKind.SIGHTING_UNCLEAR,
            unclear.by,
            unclear.on,
            _running_end(order, unclear.on, policy),
            (),
        )


def _news(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """C2, E1: it waits for the buyer, has fallen silent, or woke up after nothing was found."""
    told = order.parcel_told_on
    if order.seen is None or told is None or order.parcel in _TOLD_BY_OTHERS:
        return
    woke = order.seen.before is ParcelState.NOT_FOUND and order.parcel is not ParcelState.NOT_FOUND
    if woke or order.parcel in _NEWS:
        yield Checkpoint(
            CheckpointKind.PARCEL_NEWS,
            order.parcel_by,
            told,
            _running_end(order, told, policy),
            (RuleId.C2,) if order.parcel is ParcelState.NO_CHANGE else (RuleId.E1,),
        )


def _running_end(order: Order, on: date, policy: Policy) -> date | None:
    """The protection's end, or the last window's behind it."""
    end = order.end_in_force(policy)
    return end if end is not None and on < end else order.window_end(policy)
