"""What is told happened on the day that is told, or on none: no day is guessed."""

from datetime import date

import pytest

from advisor.disputes import DisputeReason, DisputeStage
from advisor.errors import DomainError
from advisor.events import (
    DecisionAccepted,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    Event,
)
from advisor.order import Order
from advisor.transitions import apply
from advisor.transitions.requirements import happened_on
from tests.advisor.samples import day, disputed, dollars, order, received, unshipped
from tests.cases import for_each


@for_each(
    ("of", "told", "on"),
    [
        (order(), None, day(20)),
        (order(), day(5), day(5)),
        (order(), day(0), day(0)),
        (unshipped(), day(5), day(5)),
    ],
)
def test_what_is_told_happened_on_its_day_else_today(
    of: Order, told: date | None, on: date
) -> None:
    assert happened_on(of, told, day(20)) == on


@for_each(
    ("told", "refused"),
    [(day(21), "error-told-future"), (day(-1), "error-told-before-shipment")],
)
def test_a_day_that_cannot_be_is_refused(told: date, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        happened_on(order(), told, day(20))
    assert error.value.message_id == refused


@for_each(
    ("of", "event", "refused"),
    [
        (
            order(disputed(20)),
            DisputeAnswered(on=day(19), answer="refused"),
            "error-told-before-dispute",
        ),
        (
            order(received(20)),
            DisputeOpened(on=day(19), reason=DisputeReason.DAMAGED),
            "error-told-before-arrival",
        ),
    ],
)
def test_nothing_happens_before_what_it_follows(of: Order, event: Event, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        apply(of, event)
    assert error.value.message_id == refused


DECIDED = order(disputed(20), DisputeDecided(on=day(33), offered=dollars("5")))


@pytest.mark.parametrize("of", [DECIDED, apply(DECIDED, DecisionAccepted(on=day(34)))])
def test_g4_a_decision_to_which_the_seller_objects_is_looked_at_again(of: Order) -> None:
    dispute = apply(of, DisputeEscalated(on=day(35))).dispute
    assert dispute is not None
    assert dispute.stage is DisputeStage.APPEALED


@for_each(
    ("event", "untold"),
    [
        (DisputeDecided(on=day(33)), True),
        (DisputeDecided(on=day(33), offered=dollars("5")), False),
        (DisputeDecided(on=day(33), nothing=True), False),
        (DisputeDecided(on=day(33), goes_back=True), False),
    ],
)
def test_g4_what_was_decided_is_kept(event: DisputeDecided, untold: bool) -> None:
    dispute = order(disputed(20), event).dispute
    assert dispute is not None
    assert dispute.decision_untold is untold
    assert (dispute.offered, dispute.offered_nothing, dispute.decided_return) == (
        event.offered,
        event.nothing,
        event.goes_back,
    )
