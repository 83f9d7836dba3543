"""What can be done on a day, and for which honest reason."""

from datetime import date, timedelta

from advisor.disputes import DisputeReason
from advisor.errors import DomainError
from advisor.events import ExtensionRequested
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import DELIVERED, ParcelState
from advisor.policy import Policy
from advisor.timeline.parcel import untracked_dispute_opens


def may_dispute(order: Order, today: date, policy: Policy) -> bool:
    """Whether the site lets a dispute be opened on `today` (A2, A7)."""
    first, shuts = order.first_dispute_day(policy), order.window_end(policy)
    if first is None or order.is_closed or order.dispute_settles:
        return False
    opens = order.claim_opens(policy)
    begins = first if opens is None else max(first, opens)
    return begins <= today and (shuts is None or today < shuts)


def extension_request(
    order: Order, on: date, days: int | None, policy: Policy
) -> ExtensionRequested:
    """The event of asking for so many days more, as far as that was told (A5).

    Raises `DomainError` where the protection, in force by this policy, is over, so that there is
    nothing left to extend, and for more days than a seller gives at once.
    """
    end = order.end_in_force(policy)
    longest = policy.extension_longest
    if days is not None and not 1 <= days <= longest:
        raise DomainError("error-extension-days", days=days, longest=longest)
    if order.is_awaited and end is not None and on >= end:
        raise DomainError("error-protection-ended", date=end, number=order.number)
    return ExtensionRequested(on=on, days=days)


def dispute_reason(order: Order, today: date, policy: Policy) -> DisputeReason:
    """The one honest reason for a dispute: what is wrong with the goods, or why they are not there.

    Of goods that came and of which nothing is known, what holds while they are awaited (F2).
    """
    if order.is_received and order.problem is not None:
        return order.problem
    return _why_not_here(order, today, policy)


def _why_not_here(order: Order, today: date, policy: Policy) -> DisputeReason:
    """B3, C1, E1-E3, A6: why a parcel is not there."""
    if order.parcel in DELIVERED:
        return DisputeReason.DELIVERED_ELSEWHERE
    if order.parcel is ParcelState.RETURNING:
        return DisputeReason.RETURNED
    if order.is_untracked:
        return DisputeReason.UNTRACKED  # it was never seen in transit, whatever the day (C1, H2)
    if _waited_for_refund(order, today, policy):
        return DisputeReason.LATE
    until = order.guaranteed_until()
    if until is not None and today > until and not order.is_approaching:
        return DisputeReason.LATE
    return DisputeReason.IN_TRANSIT


def _waited_for_refund(order: Order, today: date, policy: Policy) -> bool:
    """A8: whether goods in transit are refunded, or will be while a dispute runs."""
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is None or today >= refund_on:
        return refund_on is not None
    end = order.end_in_force(policy)
    near = end is not None and today >= end - timedelta(policy.decide)
    return near and extended_up(order, policy)


def extended_up(order: Order, policy: Policy) -> bool:
    """A8, D4: whether there is nothing more to be had by extending.

    That is once 30 days were given in all, or the end lies on the day from which goods in transit
    are refunded, where that matters.
    """
    refund_on, end = order.in_transit_refund_on(policy), order.protection_end
    reached = refund_on is not None and end is not None and end >= refund_on
    return reached or order.extended_days >= policy.extended_enough


def extends(order: Order, policy: Policy) -> bool:
    """A5: whether more time can be asked for, and is of use."""
    if not order.is_awaited or order.confirmed_on is not None or order.end_to_be_asked:
        return False
    return not order.waits_for_its_date(policy) and not extended_up(order, policy)


def never_asked(order: Order, policy: Policy) -> bool:
    """B3, C1: whether a number became known too late for anybody to be asked if it tracks.

    That is on or after the day from which one that shows nothing is disputed, and nothing was told
    of it since. Until the buyer has said so, "cannot be tracked" may be a false reason (H2).
    """
    known = order.number_known_on
    if known is None or not order.is_untracked or order.number_looked_up:
        return False
    days = _untracked_is_disputed(order, policy)
    return bool(days) and known >= min(days)


def _untracked_is_disputed(order: Order, policy: Policy) -> list[date]:
    """B3, B4, A6, D1: the days from each of which a number that shows nothing is disputed."""
    end, until = order.end_in_force(policy), order.guaranteed_until()
    if order.is_cheap(policy):
        return [] if end is None else [end - timedelta(policy.cheap_dispute)]
    days = [untracked_dispute_opens(order, policy)]
    if end is not None:
        days.append(end - timedelta(policy.decide))
    return days if until is None else [*days, until + timedelta(days=1)]


_LETTER_FOR = {
    DisputeReason.UNTRACKED: LetterKind.DISPUTE_UNTRACKED,
    DisputeReason.IN_TRANSIT: LetterKind.DISPUTE_IN_TRANSIT,
    DisputeReason.LATE: LetterKind.DISPUTE_LATE,
    DisputeReason.DELIVERED_ELSEWHERE: LetterKind.DISPUTE_DELIVERED_ELSEWHERE,
    DisputeReason.RETURNED: LetterKind.DISPUTE_RETURNED,
}


def dispute_letter(reason: DisputeReason) -> LetterKind:
    """The letter that goes with a reason."""
    return _LETTER_FOR.get(reason, LetterKind.DISPUTE_GOODS)
