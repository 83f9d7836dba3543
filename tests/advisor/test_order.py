"""What follows from the facts of an order: its clock, and what kind of order it is."""

from dataclasses import FrozenInstanceError
from datetime import date, timedelta
from typing import Any

import pytest

from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeCancelled,
    DisputeClosed,
    Event,
    OrderCancelled,
    OrderClosed,
    PriceJudged,
    SiteRefused,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Canceller
from advisor.terms import Terms
from advisor.transitions import apply
from tests.advisor.samples import (
    CHEAP,
    DEAR,
    KRONER,
    POLICY,
    after,
    day,
    disputed,
    granted,
    mistaken,
    numbered,
    order,
    received,
    replaced,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

ELSEWHERE = ParcelState.DELIVERED_ELSEWHERE


def test_a_new_order_waits_for_its_parcel() -> None:
    known = order()
    assert known.parcel is ParcelState.NOT_FOUND
    assert known.is_untracked
    assert known.is_awaited
    assert not known.is_received
    assert not known.is_closed
    assert not known.has_open_dispute
    assert not known.extension_pending


def test_an_order_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        order().title = "Other"  # type: ignore[misc]


def test_an_unshipped_order_has_no_dates() -> None:
    known = after(unshipped())
    assert known.end_in_force(POLICY) is None
    assert known.window_opens(POLICY) is None
    assert known.window_end(POLICY) is None
    assert known.first_dispute_day(POLICY) is None
    assert known.in_transit_refund_on(POLICY) is None
    assert not known.is_awaited


def test_the_end_hangs_on_the_event_that_set_it() -> None:
    assert order().end_in_force_by(POLICY) == 1
    assert order(tracked(12), granted(56, 75)).end_in_force_by(POLICY) == 3
    assert order(tracked(20, ELSEWHERE)).end_in_force_by(POLICY) == 2
    assert order(tracked(57, ELSEWHERE)).end_in_force_by(POLICY) == 1


def test_what_was_told_before_there_was_a_number_says_nothing_of_it() -> None:
    nothing = tracked(12, ParcelState.NOT_FOUND)
    known = apply(order(nothing, wrote(13), tracking_number=None), numbered(20))
    assert not known.number_looked_up
    again = apply(known, tracked(20, ParcelState.NOT_FOUND))
    assert (again.parcel_since, again.number_looked_up) == (day(20), True)


def test_a_new_number_in_answer_to_a_letter_has_not_been_looked_up() -> None:
    known = order(wrote(12), replaced(12))
    assert known.letter_on == day(12)
    assert not known.number_looked_up
    assert order(replaced(12), wrote(12)).number_looked_up


@for_each(
    ("state", "approaching"),
    [
        (ParcelState.NOT_FOUND, False),
        (ParcelState.MOVING, True),
        (ParcelState.AT_EXPORT, False),
        (ParcelState.NO_CHANGE, False),
        (ParcelState.IN_COUNTRY, True),
        (ParcelState.AT_POST_OFFICE, True),
        (ELSEWHERE, False),
        (ParcelState.RETURNING, False),
    ],
)
def test_a_parcel_approaches_when_it_moves_or_is_near(
    state: ParcelState, approaching: bool
) -> None:
    assert order(tracked(20, state)).is_approaching is approaching


def test_an_open_dispute_takes_the_place_of_the_other_deadlines() -> None:
    known = order(disputed(20, claimed=DEAR))
    assert known.has_open_dispute
    assert known.dispute_settles
    assert not known.is_awaited
    assert known.dispute is not None
    assert known.dispute.opened_on == known.dispute.stage_since == day(20)
    assert known.dispute.opened_by == 2
    assert known.dispute.claimed == DEAR


def test_receipt_ends_the_waiting() -> None:
    known = order(tracked(12), received(20))
    assert known.is_received
    assert not known.is_awaited
    assert known.received_by == 3
    assert known.window_opens(POLICY) == day(20)


def test_a_parcel_may_come_while_a_dispute_runs() -> None:
    known = order(disputed(20), received(25))
    assert known.is_received
    assert known.has_open_dispute


def test_an_order_over_the_leap_day_counts_every_day() -> None:
    shipped = date(2028, 2, 1)
    known = order(on=shipped, shipped_on=shipped, protection_end=shipped + timedelta(30))
    assert known.end_in_force(POLICY) == date(2028, 3, 2)
    assert known.window_end(POLICY) == date(2028, 3, 17)


def test_an_accident_starts_the_window_but_the_parcel_is_awaited_still() -> None:
    known = order(mistaken(20))
    assert known.end_in_force(POLICY) == day(20)
    assert known.window_end(POLICY) == day(35)
    assert known.is_awaited
    assert not known.is_received


@pytest.mark.parametrize(
    ("reason", "came"), [(DisputeReason.LATE, True), (DisputeReason.DAMAGED, False)]
)
def test_a_parcel_comes_in_dispute_where_the_dispute_says_that_it_did_not(
    reason: DisputeReason, came: bool
) -> None:
    story = (disputed(20, reason), received(25)) if came else (received(20), disputed(25, reason))
    assert order(*story).came_in_dispute is came
    assert not order(*story, DisputeCancelled(on=day(30))).came_in_dispute
    assert not order(story[0]).came_in_dispute


def test_a_dispute_shows_that_the_number_was_looked_up() -> None:
    assert not order().number_looked_up
    assert order(disputed(20)).number_looked_up


def test_the_first_day_of_a_dispute_and_the_guarantee_count_from_the_shipment() -> None:
    known = order(guaranteed_days=40)
    assert known.first_dispute_day(POLICY) == day(6)
    assert known.guaranteed_until() == day(40)
    assert order().guaranteed_until() is None


def test_goods_in_transit_are_refunded_late_only_where_it_is_so() -> None:
    assert order(destination="RU").in_transit_refund_on(POLICY) == day(90)
    assert order(destination="DE").in_transit_refund_on(POLICY) is None
    assert order(destination=None).in_transit_refund_on(POLICY) is None


def test_whoever_confirmed_by_mistake_has_an_end_that_hangs_on_it() -> None:
    assert order(mistaken(20)).end_in_force_by(POLICY) == 2


@pytest.mark.parametrize(
    ("facts", "cheap"),
    [
        ({"price": CHEAP}, True),
        ({"price": CHEAP, "paid_shipping": True}, False),
        ({"price": DEAR}, False),
        ({"price": None}, False),
    ],
)
def test_an_order_is_cheap_by_its_price_where_shipping_was_free(
    facts: dict[str, Any], cheap: bool
) -> None:
    assert order(**facts).is_cheap(POLICY) is cheap


@pytest.mark.parametrize(
    ("facts", "judged", "cheap", "open_"),
    [
        ({"price": KRONER}, None, False, True),
        ({"price": KRONER}, True, True, False),
        ({"price": KRONER}, False, False, False),
        ({"price": KRONER, "paid_shipping": True}, True, False, False),
        ({"price": CHEAP}, None, True, False),
        ({"price": None}, None, False, False),
    ],
)
def test_in_a_currency_without_a_figure_the_buyer_says_whether_it_is_cheap(
    facts: dict[str, Any], judged: bool | None, cheap: bool, open_: bool
) -> None:
    said = () if judged is None else (PriceJudged(on=day(5), cheap=judged),)
    known = order(*said, **facts)
    assert known.is_cheap(POLICY) is cheap
    assert known.may_be_cheap(POLICY) is open_


@pytest.mark.parametrize(
    ("story", "still"),
    [
        ((), False),
        ((tracked(9),), False),
        ((tracked(9), tracked(20, ParcelState.NOT_FOUND)), True),
        ((tracked(9), tracked(20, ParcelState.AT_EXPORT)), True),
    ],
)
def test_a_parcel_stands_still_that_was_seen_on_its_way(
    story: tuple[Event, ...], still: bool
) -> None:
    assert order(*story).stands_still is still


@pytest.mark.parametrize(
    ("known", "still"),
    [
        (order(), True),
        (order(disputed(20)), True),
        (after(unshipped()), False),
        (order(OrderClosed(on=day(5))), False),
        (order(disputed(20), DisputeClosed(on=day(30), outcome="lost")), False),
        (order(disputed(20), DisputeCancelled(on=day(25))), True),
    ],
)
def test_a_seller_has_a_reason_to_ask_while_a_dispute_runs_or_may_come(
    known: Order, still: bool
) -> None:
    assert known.is_disputable_still is still


# -- what the order's page says (I) ---------------------------------------------------------------


def test_terms_hold_as_told_or_else_as_the_policy_has_them() -> None:
    assert order().terms_in_force(POLICY) is Terms.TIMER
    assert order(terms=Terms.REFUND_BY).terms_in_force(POLICY) is Terms.REFUND_BY


@for_each(
    ("of", "opens"),
    [
        (after(unshipped()), None),
        (order(tracked(9)), None),
        (order(terms=Terms.REFUND_BY), None),
        (order(price=CHEAP, terms=Terms.REFUND_BY), day(61)),
        (order(tracked(9), terms=Terms.REFUND_BY), day(61)),
        (order(tracked(9, ParcelState.RETURNING), terms=Terms.REFUND_BY), None),
        (order(tracked(9), mistaken(20), terms=Terms.REFUND_BY), None),
        (order(tracked(9), SiteRefused(on=day(58))), day(61)),
        (order(tracked(9), SiteRefused(on=day(58), until=day(59))), day(59)),
        (order(tracked(9), SiteRefused(on=day(62))), day(63)),
        (order(tracked(9), SiteRefused(on=day(58), until=day(100))), day(74)),
    ],
)
def test_a_claim_opens_when_the_page_or_the_site_says(of: Order, opens: date | None) -> None:
    assert of.claim_opens(POLICY) == opens


def test_a_refusal_holds_until_the_day_that_it_names() -> None:
    refused = order(tracked(9), SiteRefused(on=day(40), until=day(45)))
    held = [refused.is_refused(day(number), POLICY) for number in (39, 40, 44, 45)]
    assert held == [False, True, True, False]
    assert not order().is_refused(day(40), POLICY)


def test_a_cancelled_order_awaits_its_money_and_nothing_else() -> None:
    cancelled = order(OrderCancelled(on=day(5), who=Canceller.BUYER))
    assert cancelled.awaits_refund
    assert cancelled.dispute_settles
    assert not cancelled.is_awaited


@for_each(
    ("of", "asked"),
    [
        (order(protection_end=None), True),
        (order(), False),
        (order(mistaken(20), protection_end=None), False),
        (order(received(20), protection_end=None), False),
    ],
)
def test_the_end_of_protection_is_asked_for_while_it_runs_unknown(of: Order, asked: bool) -> None:
    """A1"""
    assert of.end_to_be_asked is asked
