"""The days of what a page promises (I4-I7)."""

from datetime import date

import pytest

from advisor.errors import DomainError
from advisor.events import OrderCancelled, OrderClosed, PromisesTold, PromiseUsed
from advisor.order import Order
from advisor.promise_days import (
    coupon_from,
    coupon_until,
    due_promises,
    free_return_until,
    promise_of,
    promised_until,
    ship_by,
)
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.transitions import apply
from tests.advisor.samples import POLICY, after, day, disputed, order, received, unshipped

COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(39))
RETURN = Promise(kind=PromiseKind.FREE_RETURN, until=day(50))


@pytest.mark.parametrize(
    ("promise", "until"),
    [
        (RETURN, day(50)),
        (Promise(kind=PromiseKind.LOST_REFUND), None),
        (Promise(kind=PromiseKind.FREE_RETURN, days=90), None),
        (
            Promise(kind=PromiseKind.FREE_RETURN, days=90, counts_from=CountsFrom.PAYMENT),
            day(88),
        ),
        (
            Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT),
            day(35),
        ),
    ],
)
def test_a_promise_ends_where_its_page_says(promise: Promise, until: date | None) -> None:
    here = order(received(20), paid_on=day(-2), promises=(promise,))
    assert promised_until(here, promise) == until


def test_what_counts_from_a_day_that_is_not_known_has_no_end() -> None:
    promise = Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT)
    assert promised_until(order(promises=(promise,)), promise) is None


@pytest.mark.parametrize(
    ("of", "begins"),
    [
        (order(promises=(COUPON,)), day(40)),
        (order(received(45), promises=(COUPON,)), day(40)),
        (order(received(39), promises=(COUPON,)), None),
        (order(), None),
        (order(promises=(Promise(kind=PromiseKind.LATE_COUPON),)), None),
        (order(PromiseUsed(on=day(40), promise=COUPON.kind), promises=(COUPON,)), None),
        (order(OrderCancelled(on=day(5), who=Canceller.SELLER), promises=(COUPON,)), None),
    ],
)
def test_a_coupon_is_to_be_had_for_what_is_late(of: Order, begins: date | None) -> None:
    assert coupon_from(of) == begins


def test_a_coupon_is_counted_on_for_sixty_days() -> None:
    assert coupon_until(order(promises=(COUPON,)), POLICY) == day(100)
    assert coupon_until(order(), POLICY) is None


def test_only_what_is_here_goes_back() -> None:
    assert free_return_until(order(promises=(RETURN,))) is None
    assert free_return_until(order(received(20), promises=(RETURN,))) == day(50)


def test_the_day_to_be_sent_by_matters_until_it_is_sent() -> None:
    promise = Promise(kind=PromiseKind.SHIP_BY, until=day(7))
    assert ship_by(after(unshipped(promises=(promise,)))) == day(7)
    assert ship_by(order(promises=(promise,))) is None
    assert ship_by(after(unshipped())) is None


def test_what_is_due_on_a_day() -> None:
    both = order(received(45), promises=(COUPON, RETURN))
    assert due_promises(both, day(46), POLICY) == (COUPON.kind, RETURN.kind)
    assert due_promises(both, day(51), POLICY) == (COUPON.kind,)
    assert due_promises(both, day(100), POLICY) == ()
    assert due_promises(apply(both, OrderClosed(on=day(46))), day(46), POLICY) == ()
    assert due_promises(order(), day(5), POLICY) == ()


def test_a_promise_told_again_takes_the_place_of_the_first() -> None:
    later = Promise(kind=PromiseKind.LATE_COUPON, until=day(60))
    again = apply(order(promises=(COUPON, RETURN)), PromisesTold(on=day(30), promises=(later,)))
    assert again.promises == (later, RETURN)
    assert promise_of(again, PromiseKind.LATE_COUPON) is later


def test_what_was_not_promised_cannot_be_made_use_of() -> None:
    with pytest.raises(DomainError) as caught:
        apply(order(), PromiseUsed(on=day(5), promise=PromiseKind.LATE_COUPON))
    assert caught.value.message_id == "error-not-promised"


def test_a_cancelled_order_has_no_deadline_left_and_gets_its_money_once() -> None:
    cancelled = apply(order(), OrderCancelled(on=day(5), who=Canceller.SELLER))
    assert cancelled.awaits_refund
    assert not cancelled.is_awaited
    with pytest.raises(DomainError) as caught:
        apply(cancelled, OrderCancelled(on=day(6), who=Canceller.SELLER))
    assert caught.value.message_id == "error-dispute-already-won"


@pytest.mark.parametrize(
    ("of", "refusal"),
    [
        (order(received(20)), "error-already-received"),
        (order(disputed(20)), "error-dispute-open"),
    ],
)
def test_what_is_here_or_in_dispute_is_not_cancelled(of: Order, refusal: str) -> None:
    with pytest.raises(DomainError) as caught:
        apply(of, OrderCancelled(on=day(21), who=Canceller.BUYER))
    assert caught.value.message_id == refusal
