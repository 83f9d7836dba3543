"""The timeline: which checkpoints an order has, as a function of its facts."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from advisor.checkpoints import PRECEDENCE, Checkpoint, CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline import disputes, page, parcel, protection
from advisor.timeline.tracker import tracker_points


def timeline(order: Order, policy: Policy) -> tuple[Checkpoint, ...]:
    """All checkpoints of an order, past and to come, in the order of their days.

    None lies on or after the day of the deadline that it speaks of.
    """
    if order.is_closed:
        return ()
    found = (
        checkpoint
        for chapter in _CHAPTERS
        for checkpoint in chapter(order, policy)
        if _makes_sense(checkpoint, order) and not _is_in_vain(checkpoint, order, policy)
    )
    return tuple(sorted(found, key=lambda c: (c.on, PRECEDENCE[c.kind])))


def _makes_sense(checkpoint: Checkpoint, order: Order) -> bool:
    """A very short protection pushes some days out of it, or before the shipment."""
    if checkpoint.deadline is not None and checkpoint.on >= checkpoint.deadline:
        return False
    return order.shipped_on is None or checkpoint.on >= order.shipped_on


#: What calls for a dispute, and comes again on the day that the site names when it refuses (I3).
_CALLS_FOR_DISPUTE = frozenset(
    {
        CheckpointKind.DISPUTE_WINDOW_OPENS,
        CheckpointKind.DISPUTE_WINDOW_CLOSES,
        CheckpointKind.GUARANTEED_PASSED,
        CheckpointKind.IN_TRANSIT_REFUND,
        CheckpointKind.DECIDE,
        CheckpointKind.CHEAP_DISPUTE,
        CheckpointKind.LAST_COMFORTABLE_DAY,
        CheckpointKind.MUST_ACT,
        CheckpointKind.PROTECTION_ENDED,
        CheckpointKind.RETURNED_TO_SELLER,
        CheckpointKind.RETURNED_SECOND_CALL,
        CheckpointKind.RETURNED_THIRD_CALL,
        CheckpointKind.RETURNED_LAST_CALL,
        CheckpointKind.RETURNED_BEFORE_END,
        CheckpointKind.DELIVERED_ELSEWHERE_FIRST_CALL,
        CheckpointKind.DELIVERED_ELSEWHERE_SECOND_CALL,
        CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL,
        CheckpointKind.PROBLEM_WAITS,
        CheckpointKind.WINDOW_MIDWAY,
        CheckpointKind.WINDOW_CLOSING,
    }
)


def _is_in_vain(checkpoint: Checkpoint, order: Order, policy: Policy) -> bool:
    """I3: it calls for a dispute while the site has said that it takes none."""
    return checkpoint.kind in _CALLS_FOR_DISPUTE and order.is_refused(checkpoint.on, policy)


def _before_shipment(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A9, H3: an order that was paid and waits to be sent.

    Where the day of payment is not known, it is asked after as many days from the registration on.
    """
    if order.shipped_on is not None or order.cancelled_on is not None:
        return
    begins = order.paid_on or order.registered_on
    closes = begins + timedelta(policy.unpaid_close)
    deadline = None if order.paid_on is None else closes
    for kind, on in (
        (CheckpointKind.SHIPMENT_CHECK, begins + timedelta(policy.payment_check)),
        (CheckpointKind.UNPAID_CLOSE, closes - timedelta(days=1)),
    ):
        if order.has_figures or kind is CheckpointKind.SHIPMENT_CHECK:
            yield Checkpoint(kind, order.shipped_by, on, deadline, (RuleId.A9, RuleId.H3))


def _snoozed(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """Asked again on the day the buyer chose, never past the deadline that runs."""
    if order.snoozed_until is None:
        return
    end = order.end_in_force(policy)
    waiting = order.is_awaited and end is not None and order.snoozed_until < end
    waiting = waiting and not order.waits_for_its_date(policy)
    deadline = end if waiting else order.window_end(policy)
    if order.dispute_settles:
        deadline = None
    yield Checkpoint(CheckpointKind.SNOOZED, order.snoozed_by, order.snoozed_until, deadline, ())


_CHAPTERS: tuple[Callable[[Order, Policy], Iterator[Checkpoint]], ...] = (
    _before_shipment,
    parcel.untracked,
    parcel.standing_still,
    protection.end_asked,
    protection.late,
    protection.running_out,
    protection.must_act,
    page.page_date,
    page.try_again,
    protection.extension,
    parcel.delivered_elsewhere,
    tracker_points,
    parcel.returned,
    parcel.waiting_for_buyer,
    parcel.customs_answered,
    parcel.collected_in_time,
    protection.last_window,
    disputes.dispute,
    disputes.refund,
    page.promised,
    page.cancelled,
    _snoozed,
)
