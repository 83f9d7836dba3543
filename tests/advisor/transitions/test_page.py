"""What an order's page shows changes the order, or is refused (I)."""

import pytest

from advisor.errors import DomainError
from advisor.events import (
    DisputeClosed,
    Event,
    OrderCancelled,
    PageSeen,
    PromisesTold,
    PromiseUsed,
    SiteRefused,
    TermsTold,
)
from advisor.order import Order
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.terms import Terms
from advisor.transitions import apply
from tests.advisor.samples import (
    POLICY,
    after,
    asked,
    day,
    disputed,
    mistaken,
    order,
    received,
    tracked,
    unshipped,
)
from tests.cases import for_each

MOVING = order(tracked(9))


def seen(number: int, end: int | None = None, *, completed: bool = False) -> PageSeen:
    return PageSeen(on=day(number), end=None if end is None else day(end), completed=completed)


def blocked(number: int, until: int | None = None) -> SiteRefused:
    return SiteRefused(on=day(number), until=None if until is None else day(until))


def test_the_terms_that_were_told_hold_and_are_asked_no_longer() -> None:
    asked_for = order(terms_open=True)
    told = apply(asked_for, TermsTold(on=day(5), terms=Terms.REFUND_BY))
    assert (told.terms, told.terms_open) == (Terms.REFUND_BY, False)


def test_the_same_date_changes_nothing_but_that_it_was_seen() -> None:
    for same in (seen(55), seen(55, 60)):
        after_it = apply(MOVING, same)
        assert after_it.page_seen_on == day(55)
        assert after_it.protection_end == MOVING.protection_end
        assert after_it.protection_by == MOVING.protection_by


def test_another_date_moves_the_end_and_ends_a_request_and_a_refusal() -> None:
    known = order(asked(50), blocked(52))
    moved = apply(known, seen(55, 150))
    assert moved.protection_end == day(150)
    assert moved.extended_days == 0
    assert moved.extension_asked_on is None
    assert moved.refused_on is None


def test_a_parcel_that_moves_is_refused_before_the_new_date_as_well() -> None:
    moved = apply(order(tracked(9), blocked(52)), seen(55, 150))
    assert moved.is_refused(day(150), POLICY)
    assert moved.claim_opens(POLICY) == day(151)


def test_a_page_that_says_completed_opens_the_last_window() -> None:
    done = apply(MOVING, seen(40, completed=True))
    assert done.window_opens(POLICY) == day(40)
    late = apply(MOVING, seen(63, completed=True))
    assert late.window_end(POLICY) == day(75)


def test_a_refusal_is_a_look_at_the_page_as_well() -> None:
    refused = apply(MOVING, blocked(58))
    assert refused.page_seen_on == day(58)
    assert refused.is_refused(day(60), POLICY)
    assert not refused.is_refused(day(61), POLICY)
    assert not refused.is_refused(day(57), POLICY)
    assert not MOVING.is_refused(day(58), POLICY)


def test_without_a_day_named_it_is_tried_again_tomorrow_once_the_date_has_passed() -> None:
    assert apply(MOVING, blocked(63)).claim_opens(POLICY) == day(64)
    assert apply(order(received(20)), blocked(22)).claim_opens(POLICY) == day(23)


def test_nothing_is_known_of_an_order_that_was_not_sent() -> None:
    assert after(unshipped()).claim_opens(POLICY) is None


WON = DisputeClosed(on=day(30), outcome="won")

COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(39))
CANCEL = OrderCancelled(on=day(31), who=Canceller.SELLER)

REFUSALS: tuple[tuple[str, Order, Event], ...] = (
    ("error-not-promised", order(), PromiseUsed(on=day(31), promise=COUPON.kind)),
    ("error-already-received", order(received(20)), CANCEL),
    ("error-dispute-open", order(disputed(20)), CANCEL),
    ("error-dispute-already-won", order(CANCEL), CANCEL),
    ("error-not-shipped", after(unshipped()), seen(5)),
    ("error-not-shipped", after(unshipped()), blocked(5)),
    ("error-already-received", order(received(20)), seen(25)),
    ("error-protection-ended", order(mistaken(20)), seen(25)),
    ("error-protection-ended", order(seen(20, completed=True)), seen(25)),
    ("error-page-date-past", MOVING, seen(50, 49)),
    ("error-end-too-far", MOVING, seen(50, 500)),
    ("error-refused-until-past", MOVING, blocked(50, 50)),
    ("error-end-too-far", MOVING, blocked(50, 500)),
    ("error-dispute-open", order(disputed(20)), blocked(21)),
    ("error-dispute-already-won", order(disputed(20), WON), blocked(31)),
)


@for_each(("refusal", "known", "event"), REFUSALS)
def test_what_cannot_be_is_refused(refusal: str, known: Order, event: Event) -> None:
    with pytest.raises(DomainError) as caught:
        apply(known, event)
    assert caught.value.message_id == refusal


def test_a_promise_is_told_used_and_gone_with_a_cancelled_order() -> None:
    told = apply(order(), PromisesTold(on=day(5), promises=(COUPON,)))
    assert told.promises == (COUPON,)
    used = apply(told, PromiseUsed(on=day(40), promise=COUPON.kind))
    assert used.promises_used == (COUPON.kind,)
    cancelled = apply(used, CANCEL)
    assert (cancelled.cancelled_on, cancelled.cancelled_who) == (day(31), Canceller.SELLER)
