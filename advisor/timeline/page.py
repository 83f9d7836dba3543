"""Checkpoints that hang on what the order's page shows and promises (I)."""

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import GONE_ELSEWHERE
from advisor.policy import Policy
from advisor.promise_days import coupon_from, coupon_until, free_return_until, ship_by
from advisor.refunds import refund_due
from advisor.rules import RuleId


def page_days(order: Order, policy: Policy) -> tuple[tuple[CheckpointKind, date], ...]:
    """I2: the days on which the page is looked at again, since its date moves by itself.

    Five days before it, one day before it, and on the day, while no claim is taken.
    """
    end = order.end_in_force(policy)
    if end is None or not order.is_awaited:
        return ()
    days = (
        (CheckpointKind.PAGE_DATE_SOON, end - timedelta(policy.decide)),
        (CheckpointKind.PAGE_DATE_TOMORROW, end - timedelta(policy.must_act)),
        (CheckpointKind.PAGE_DATE_TODAY, end),
    )
    if order.waits_for_its_date(policy):
        return days
    if order.parcel in GONE_ELSEWHERE or order.confirmed_on is not None:
        return ()
    # Until the day that the site named, nothing else is right; behind it, it is tried again (I3).
    return tuple((kind, on) for kind, on in days if order.is_refused(on, policy))


def page_date(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I1, I2: not yet; does the page still show that date?"""
    occurrence, end = order.end_in_force_by(policy), order.end_in_force(policy)
    for kind, on in page_days(order, policy):
        deadline = end
        if kind is CheckpointKind.PAGE_DATE_TODAY:
            deadline = order.claim_opens(policy) or on + timedelta(days=1)
        yield Checkpoint(kind, occurrence, on, deadline, (RuleId.I1, RuleId.I2))


def try_again(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I3: the day that the site named when it refused a dispute."""
    opens, shuts = order.claim_opens(policy), order.window_end(policy)
    if order.refused_on is None or opens is None or order.dispute_settles:
        return
    if order.waits_for_its_date(policy):
        return  # then the window opens on that day (I1)
    yield Checkpoint(CheckpointKind.SITE_TRY_AGAIN, order.refused_by, opens, shuts, (RuleId.I3,))


def promised(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I4, I5, I7: what else the page promises, on the days on which it can be made use of."""
    by = order.promises_by
    if (coupon := coupon_from(order)) is not None:
        shuts = coupon_until(order, policy)
        yield Checkpoint(CheckpointKind.COUPON_DUE, by, coupon, shuts, (RuleId.I4,))
    if (until := free_return_until(order)) is not None:
        over, rules = until + timedelta(days=1), (RuleId.I5,)
        soon = until - timedelta(policy.decide)
        yield Checkpoint(CheckpointKind.FREE_RETURN_SOON, by, soon, over, rules)
        yield Checkpoint(CheckpointKind.FREE_RETURN_LAST, by, until, over, rules)
    if (sent := ship_by(order)) is not None and order.cancelled_on is None:
        on = sent + timedelta(days=1)
        yield Checkpoint(CheckpointKind.SHIP_BY_PASSED, by, on, None, (RuleId.I7,))


def cancelled(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I8: it was cancelled, and the money is to come."""
    if order.cancelled_on is None or not order.awaits_refund:
        return
    on = refund_due(order.cancelled_on, policy)
    yield Checkpoint(
        CheckpointKind.CANCELLED_CHECK,
        order.cancelled_by,
        on,
        None,
        (RuleId.I8, RuleId.G7),
        LetterKind.CANCELLED_REFUND,
    )
