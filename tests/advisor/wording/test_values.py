"""The values that the messages about one order are filled with."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import DisputeAnswered, ReturnAgreed
from advisor.order import Order
from advisor.policy import Policy
from advisor.terms import Terms
from advisor.wording.texts import Value, texts_for
from advisor.wording.values import advice_values, days_since_shipment, proof_of, quoted_reason
from tests.advisor.samples import (
    POLICY,
    advice,
    after,
    day,
    disputed,
    dollars,
    order,
    received,
    tracked,
    unshipped,
)

EN = texts_for("en")


def values(of: Order, number: int, policy: Policy = POLICY) -> dict[str, Value]:
    return advice_values(EN, of, advice(of, number, policy), day(number), policy)


def test_a_deadline_is_given_by_its_day_the_days_left_and_the_last_safe_day() -> None:
    known = values(order(tracked(9)), 50)
    assert (known["end"], known["left"], known["last_safe"]) == (day(60), 10, day(59))
    assert known["day"] == 50


def test_without_a_clock_there_is_none() -> None:
    known = values(after(unshipped()), 5)
    assert (known["end"], known["left"], known["last_safe"], known["day"]) == (None, None, None, 0)


def test_in_a_dispute_the_end_of_the_protection_is_known_still() -> None:
    known = values(order(disputed(20)), 21)
    assert known["end"] == day(60)


def test_only_the_last_window_opens_the_way_to_a_dispute_again() -> None:
    assert values(order(), 59)["again"] == "none"
    assert values(order(), 60)["again"] == day(74)


def test_goods_have_a_day_to_be_sent_back_by_where_the_policy_knows_a_term() -> None:
    story = (received(20), disputed(21, DisputeReason.WRONG_SIZE), ReturnAgreed(on=day(24)))
    assert values(order(*story), 25)["return_by"] == "none"
    assert values(order(*story), 25, Policy(return_ships=10))["return_by"] == day(33)


def test_what_the_seller_offered_is_known_once_there_is_an_offer() -> None:
    offer = DisputeAnswered(on=day(22), answer="countered", offered=dollars("5"))
    assert values(order(), 5)["offered"] == "none"
    assert values(order(disputed(20)), 21)["offered"] == "none"
    assert values(order(disputed(20), offer), 23)["offered"] == dollars("5")


def test_a_number_that_is_missing_is_a_dash() -> None:
    assert values(order(tracking_number=None), 5)["tracking"] == "—"


@pytest.mark.parametrize(
    ("of", "proof", "moves"),
    [
        (order(), "tracking", "no"),
        (order(tracking_number=None), "order", "no"),
        (order(tracked(9), tracking_number=None), "tracking", "yes"),
    ],
)
def test_that_nothing_comes_is_shown_by_the_page_that_there_is(
    of: Order, proof: str, moves: str
) -> None:
    assert proof_of(of) == proof
    assert values(of, 20)["moves"] == moves


def test_a_claim_opens_behind_the_date_on_the_page_even_of_a_dead_number() -> None:
    assert values(order(), 20)["opens"] == "none"
    assert values(order(tracked(9), terms=Terms.REFUND_BY), 20)["opens"] == day(61)
    assert values(order(terms=Terms.REFUND_BY), 20)["opens"] == day(61)


def test_days_count_from_the_shipment() -> None:
    assert days_since_shipment(order(), day(7)) == 7
    assert days_since_shipment(after(unshipped()), day(7)) == 0


def test_a_reason_is_quoted_as_the_form_has_it() -> None:
    name = EN.plain("dispute-reason-late")
    assert quoted_reason(EN, DisputeReason.LATE) == EN.plain("quoted", text=name)
    assert quoted_reason(EN, None) is None
