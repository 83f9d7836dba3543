"""The account's health: the share of disputes against the limit of H1, and money at risk."""

from decimal import Decimal

import pytest

from advisor.account import AccountHealth, Outcomes, account_health, money_at_risk, outcomes
from advisor.events import DisputeCancelled, DisputeClosed, OrderClosed
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.transitions import apply
from tests.advisor.samples import DEAR, POLICY, day, disputed, dollars, order, received

QUIET = order()
DISPUTED = order(disputed(20))


def orders(quiet: int, with_dispute: int) -> list[Order]:
    return [QUIET] * quiet + [DISPUTED] * with_dispute


@pytest.mark.parametrize(
    ("quiet", "with_dispute", "share"),
    [(0, 0, 0), (1, 0, 0), (4, 1, 20), (2, 1, 33), (0, 3, 100), (1999, 1, 0)],
)
def test_the_share_is_told_in_whole_percent(quiet: int, with_dispute: int, share: int) -> None:
    assert account_health(orders(quiet, with_dispute)).share_percent == share


@pytest.mark.parametrize(
    ("quiet", "with_dispute", "over", "would_cross"),
    [
        (4, 1, False, True),
        (8, 2, False, True),
        (9, 1, False, False),
        (3, 2, True, True),
        (79, 20, True, True),
        (80, 20, False, True),
        (81, 19, False, False),
    ],
)
def test_more_than_a_fifth_is_too_much(
    quiet: int, with_dispute: int, over: bool, would_cross: bool
) -> None:
    health = account_health(orders(quiet, with_dispute))
    assert health.is_over(POLICY) is over
    assert health.would_cross(POLICY) is would_cross


@pytest.mark.parametrize(("known", "telling"), [(0, False), (4, False), (5, True), (100, True)])
def test_of_few_orders_no_share_is_told(known: int, telling: bool) -> None:
    health = AccountHealth(known, known)
    assert health.is_telling(POLICY) is telling
    assert health.is_over(POLICY) is telling


def test_an_operator_may_move_the_limit() -> None:
    health = account_health(orders(6, 4))
    assert health.is_over(POLICY)
    assert not health.is_over(Policy(dispute_share_percent=50))


def test_a_dispute_counts_even_when_it_was_cancelled_or_the_order_closed() -> None:
    cancelled = order(disputed(20), DisputeCancelled(on=day(25)))
    closed = apply(DISPUTED, OrderClosed(on=day(30)))
    assert account_health([cancelled, closed, QUIET]).disputes == 2


def test_money_at_risk_is_what_was_paid_and_is_not_here() -> None:
    rubles = order(price=Money(Decimal(900), "RUB"))
    here = order(received(20), price=dollars("100"))
    closed = order(OrderClosed(on=day(5)), price=dollars("100"))
    unknown = order(price=None)
    assert money_at_risk([QUIET, DISPUTED, rubles, here, closed, unknown]) == {
        "USD": Decimal("85.00"),
        "RUB": Decimal(900),
    }
    assert money_at_risk([]) == {}


def test_the_outcomes_of_disputes_tell_what_they_brought() -> None:
    won = order(disputed(20, claimed=DEAR), DisputeClosed(on=day(30), outcome="won", refund=DEAR))
    part = DisputeClosed(on=day(30), outcome="won", refund=dollars("10"))
    partly = order(disputed(20, claimed=DEAR), part)
    silent = order(disputed(20, claimed=DEAR), DisputeClosed(on=day(30), outcome="silence"))
    lost = order(disputed(20), DisputeClosed(on=day(30), outcome="lost"))
    runs = order(disputed(20))
    told = outcomes([won, partly, silent, lost, runs, order()])
    assert (told.won, told.partly, told.lost) == (3, 1, 1)
    assert told.back == {"USD": DEAR.amount * 2 + 10}


def test_what_a_won_dispute_brings_is_not_counted_while_nobody_knows_it() -> None:
    unknown = order(disputed(20), DisputeClosed(on=day(30), outcome="won"), price=None)
    assert outcomes([unknown]) == Outcomes(won=1, partly=0, lost=0, back={})


def test_before_a_dispute_has_ended_there_is_no_outcome() -> None:
    assert outcomes([order(), order(disputed(20))]) == Outcomes(0, 0, 0, {})
