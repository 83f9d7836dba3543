"""What a text says anew of an order: compared, carried by a button, taken over."""

from dataclasses import replace

import pytest

from advisor.dialogues.news import Anew, carried, events, from_argument, to_argument, told_anew
from advisor.events import (
    ExtensionGranted,
    FactsCorrected,
    OrderCancelled,
    OrderShipped,
    PageSeen,
    PromisesTold,
    PromiseUsed,
    TermsTold,
    TrackingNumberReplaced,
)
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.terms import Terms
from tests.advisor.samples import SHIPPED, after, day, dollars, order, received, unshipped

NUMBER = "RA123456785CN"
ALL = Anew(shipped_on=day(1), protection_end=day(75), tracking=NUMBER)
COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(40), amount=dollars("1.50"))
LATER = Promise(kind=PromiseKind.LATE_COUPON, until=day(48))
SHIP_BY = Promise(kind=PromiseKind.SHIP_BY, until=day(7))
RETURN = Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT)
PAGE = Anew(terms=Terms.REFUND_BY, promises=(COUPON, RETURN))


def test_only_what_differs_is_new() -> None:
    known = Anew(shipped_on=SHIPPED, protection_end=day(60), tracking="LP00123456789012")
    assert not told_anew(order(), known).says_something
    assert told_anew(order(), ALL) == ALL


def test_a_day_of_the_end_is_the_rounding_of_the_shops_timer() -> None:
    for days in (59, 61):
        assert told_anew(order(), Anew(protection_end=day(days))).protection_end is None
    assert told_anew(order(), Anew(protection_end=day(62))).protection_end == day(62)
    waiting = order(shipped_on=None, protection_end=None, paid_on=day(0))
    assert told_anew(waiting, ALL).protection_end == day(75)


@pytest.mark.parametrize(
    "told",
    [
        Anew(shipped_on=day(1)),
        Anew(protection_end=day(75)),
        Anew(tracking=NUMBER),
        ALL,
        PAGE,
        Anew(protection_end=day(75), terms=Terms.TIMER, tracking=NUMBER, promises=(LATER,)),
        Anew(promises=(Promise(kind=PromiseKind.FREE_RETURN, days=90),)),
        Anew(promises=tuple(Promise(kind=one) for one in PromiseKind)),
    ],
)
def test_a_button_carries_what_is_new(told: Anew) -> None:
    assert from_argument(to_argument(told)) == told


def test_a_number_that_would_make_a_button_too_long_is_left_out() -> None:
    told = Anew(shipped_on=day(1), protection_end=day(75), tracking="A" * 40)
    assert from_argument(to_argument(told)) == Anew(shipped_on=day(1), protection_end=day(75))


def test_what_fits_no_button_is_not_shown_as_if_it_did() -> None:
    told = Anew(shipped_on=day(1), protection_end=day(75), promises=(COUPON, LATER, SHIP_BY))
    assert carried(told) == Anew(
        shipped_on=day(1), protection_end=day(75), promises=(COUPON, LATER)
    )
    assert carried(Anew()) == Anew()


FORGED = ("", "s261399", "x261103", "s261103-", "s2611", "wx", "t", "c261399", "c1q", "lx0USD")


@pytest.mark.parametrize("argument", FORGED)
def test_a_button_of_somebody_elses_making_carries_nothing(argument: str) -> None:
    assert from_argument(argument) is None


def test_a_later_end_is_the_extension_that_was_asked_for() -> None:
    asked = replace(order(), extension_asked_on=day(2))
    kinds = [type(one) for one in events(asked, ALL, day(3))]
    assert kinds == [FactsCorrected, ExtensionGranted, TrackingNumberReplaced]


def test_a_later_end_that_nobody_asked_for_has_moved_and_all_else_is_a_correction() -> None:
    kinds = [type(one) for one in events(order(), ALL, day(3))]
    assert kinds == [FactsCorrected, PageSeen, TrackingNumberReplaced]
    earlier = Anew(protection_end=day(55))
    assert [type(one) for one in events(order(), earlier, day(3))] == [FactsCorrected]
    assert events(order(), Anew(), day(3)) == ()


def test_promises_that_differ_from_those_stored_are_new() -> None:
    known = order(promises=(COUPON, RETURN), terms=Terms.REFUND_BY)
    assert not told_anew(known, PAGE).says_something
    moved = told_anew(known, Anew(promises=(LATER, RETURN), terms=Terms.TIMER))
    kept = Promise(kind=PromiseKind.LATE_COUPON, until=day(48), amount=dollars("1.50"))
    assert moved == Anew(promises=(kept,), terms=Terms.TIMER)
    assert told_anew(order(), PAGE) == PAGE


def test_a_promise_that_is_over_is_no_news() -> None:
    late = Anew(promises=(LATER, SHIP_BY))
    used = PromiseUsed(on=day(45), promise=PromiseKind.LATE_COUPON)
    assert not told_anew(order(used, promises=(COUPON,)), late).says_something
    assert told_anew(after(unshipped()), late) == late
    cancelled = OrderCancelled(on=day(5), who=Canceller.SELLER)
    assert not told_anew(after(unshipped(), cancelled), late).says_something


def test_only_the_promises_of_an_order_that_came_can_be_new() -> None:
    told = Anew(shipped_on=day(1), terms=Terms.TIMER, promises=(RETURN,))
    assert told_anew(order(received(30)), told) == Anew(promises=(RETURN,))


def test_what_the_page_says_besides_is_taken_over_as_such() -> None:
    terms, promises = events(order(), PAGE, day(3))
    assert terms == TermsTold(on=day(3), terms=Terms.REFUND_BY)
    assert promises == PromisesTold(on=day(3), promises=(COUPON, RETURN))
    assert Anew(tracking=NUMBER, terms=Terms.TIMER).of_the_page == Anew(terms=Terms.TIMER)


def test_a_page_that_says_all_of_a_shipment_starts_the_clock() -> None:
    told = Anew(shipped_on=day(3), protection_end=day(70), tracking=NUMBER, terms=Terms.TIMER)
    waiting = after(unshipped())
    shipped, terms = events(waiting, told, day(5))
    assert isinstance(shipped, OrderShipped)
    assert (shipped.shipped_on, shipped.protection_end) == (day(3), day(70))
    assert terms == TermsTold(on=day(5), terms=Terms.TIMER)
    known = after(unshipped(), shipped, terms)
    assert (known.tracking_number, known.protection_end) == (NUMBER, day(70))
