"""Sums in proportion to the fault, and the smallest one that a dispute can ask for (F5)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.claims import parts_of, require_fair, share_missing
from advisor.disputes import GOODS_REASONS, WORTHLESS, DisputeReason
from advisor.errors import DomainError
from advisor.events import ProblemFound, ReceiptConfirmed
from advisor.money import Money
from advisor.policy import Policy
from tests.advisor.samples import POLICY, day, dollars, order
from tests.advisor.strategies import SUMS
from tests.cases import for_each


@pytest.mark.parametrize(
    ("price", "parts"),
    [
        ("42.50", ["11", "21", "32"]),
        ("1200", ["300", "600", "900"]),
        ("5", ["1.25", "2.50", "3.75"]),
        ("0.02", ["0.01"]),
        ("0.01", []),
    ],
)
def test_sensible_parts_of_a_price_are_offered(price: str, parts: list[str]) -> None:
    offered = parts_of(dollars(price), DisputeReason.WRONG_SIZE, POLICY)
    assert [f"{one.amount}" for one in offered if one.amount] == parts


@for_each("reason", DisputeReason)
def test_where_nothing_of_use_is_left_only_all_of_it_is_right(reason: DisputeReason) -> None:
    partial = reason in GOODS_REASONS and reason not in WORTHLESS
    assert bool(parts_of(dollars("40"), reason, POLICY)) is partial


def test_of_an_unknown_price_there_are_no_parts() -> None:
    assert parts_of(None, DisputeReason.WRONG_SIZE, POLICY) == ()


@given(price=SUMS, reason=st.sampled_from(DisputeReason))
def test_what_is_offered_may_be_asked_for(price: Money, reason: DisputeReason) -> None:
    parts = parts_of(price, reason, POLICY)
    assert list(parts) == sorted(set(parts), key=lambda one: one.amount)
    for part in parts:
        assert part.currency == price.currency
        assert POLICY.smallest_claim <= part.amount < price.amount
        require_fair(part, POLICY)


def test_a_sum_below_the_smallest_is_refused_with_the_smallest() -> None:
    policy = Policy(smallest_claim=Decimal("0.50"))
    with pytest.raises(DomainError) as caught:
        require_fair(dollars("0.49"), policy)
    assert caught.value.message_id == "error-sum-too-small"
    assert caught.value.values == {"smallest": dollars("0.50")}
    require_fair(dollars("0.50"), policy)
    require_fair(None, policy)


MISSING = DisputeReason.MISSING_PIECES


@for_each(
    ("price", "came", "paid_for", "share"),
    [
        ("50", 2, 5, "30"),
        ("50", 0, 5, "50"),
        ("18", 6, 10, "7.20"),
        ("55", 1, 3, "36.67"),
        ("14500", 1, 3, "9667"),
        ("9", 1, 7, "7.71"),
        ("0.02", 2, 3, "0.01"),
    ],
)
def test_the_price_of_missing_pieces_is_claimed(
    price: str, came: int, paid_for: int, share: str
) -> None:
    found = ProblemFound(on=day(20), reason=MISSING, came=came, paid_for=paid_for)
    one = order(ReceiptConfirmed(on=day(20)), found, price=dollars(price))
    assert share_missing(one, MISSING) == dollars(share)
    assert share_missing(one, DisputeReason.LOW_QUALITY) is None


def test_of_pieces_that_nobody_counted_there_is_no_share() -> None:
    found = ProblemFound(on=day(20), reason=MISSING)
    assert share_missing(order(ReceiptConfirmed(on=day(20)), found), MISSING) is None
