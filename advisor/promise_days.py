"""The days of what a page promises, for one order (I4-I7)."""

from datetime import date, timedelta

from advisor.order import Order
from advisor.policy import Policy
from advisor.promises import CountsFrom, Promise, PromiseKind


def promise_of(order: Order, kind: PromiseKind) -> Promise | None:
    """The order's promise of a kind; `None` if its page makes none, or it was made use of."""
    if kind in order.promises_used:
        return None
    return next((one for one in order.promises if one.kind is kind), None)


def promised_until(order: Order, promise: Promise) -> date | None:
    """The last local day of a promise; `None` where its page names none, or the day it counts from
    is not known.

    What its days count from is not assumed where the page does not say.
    """
    if promise.until is not None or promise.days is None or promise.counts_from is None:
        return promise.until
    receipt = promise.counts_from is CountsFrom.RECEIPT
    begins = order.received_on if receipt else order.paid_on
    return None if begins is None else begins + timedelta(promise.days)


def coupon_from(order: Order) -> date | None:
    """I4: the day from which the coupon for a late parcel can be applied for.

    `None` if there is none to be had: not promised, had already, cancelled, or here in time.
    """
    promise = promise_of(order, PromiseKind.LATE_COUPON)
    if promise is None or promise.until is None or order.cancelled_on is not None:
        return None
    if order.received_on is not None and order.received_on <= promise.until:
        return None
    return promise.until + timedelta(days=1)


def coupon_until(order: Order, policy: Policy) -> date | None:
    """I4: the day from which nobody should count on it any more."""
    begins = coupon_from(order)
    return None if begins is None else begins + timedelta(policy.late_coupon)


def free_return_until(order: Order) -> date | None:
    """I5: the last day on which goods that are here may go back for free."""
    promise = promise_of(order, PromiseKind.FREE_RETURN)
    return None if promise is None or not order.is_received else promised_until(order, promise)


def ship_by(order: Order) -> date | None:
    """I7: the last day on which the seller may send it; `None` once it was sent."""
    promise = promise_of(order, PromiseKind.SHIP_BY)
    return None if promise is None or order.shipped_on is not None else promise.until


def due_promises(order: Order, today: date, policy: Policy) -> tuple[PromiseKind, ...]:
    """What can be made use of on a local day."""
    if order.is_closed:
        return ()
    begins, ends = coupon_from(order), coupon_until(order, policy)
    coupon = begins is not None and ends is not None and begins <= today < ends
    until = free_return_until(order)
    found = ((PromiseKind.LATE_COUPON, coupon),
             (PromiseKind.FREE_RETURN, until is not None and today <= until))  # fmt: skip
    return tuple(kind for kind, due in found if due)
