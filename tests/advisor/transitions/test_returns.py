"""What is told of a return changes the order, or is refused (E5, F7)."""

import pytest

from advisor.disputes import Dispute, DisputeReason
from advisor.errors import DomainError
from advisor.events import Event, GoodsSentBack, ReturnAgreed, ReturnCauseTold, WayBackTold
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.returns import ReturnCause, ReturnPostage
from advisor.transitions import apply
from tests.advisor.samples import day, disputed, order, received, replaced, tracked

BACK = ParcelState.RETURNING
GOES_BACK = order(tracked(20, BACK))
OWN = ReturnCauseTold(on=day(20), cause=ReturnCause.OWN)
AGREED = order(received(20), disputed(21, DisputeReason.WRONG_SIZE), ReturnAgreed(on=day(24)))


def way_back(of: Order, **told: object) -> Dispute:
    dispute = apply(of, WayBackTold.model_validate({"on": day(25), **told})).dispute
    assert dispute is not None
    return dispute


def test_the_cause_holds_while_the_parcel_goes_back() -> None:
    told = apply(GOES_BACK, OWN)
    assert told.return_cause is ReturnCause.OWN
    assert apply(told, tracked(22, BACK)).return_cause is ReturnCause.OWN
    for turned in (tracked(22), replaced(22)):
        assert apply(told, turned).return_cause is None


def test_what_is_told_of_the_way_back_leaves_the_rest_as_it_was() -> None:
    labelled = way_back(AGREED, postage=ReturnPostage.LABEL)
    assert labelled.return_postage is ReturnPostage.LABEL
    assert labelled.stage_by == AGREED.dispute.stage_by if AGREED.dispute else False
    by = apply(AGREED, WayBackTold(on=day(25), until=day(31)))
    numbered = way_back(by, tracking_number="1Z999")
    assert (numbered.return_until, numbered.return_number) == (day(31), "1Z999")
    assert way_back(by, undated=True).return_until is None


def test_another_day_to_send_by_is_a_new_occurrence() -> None:
    assert AGREED.dispute is not None
    assert way_back(AGREED, until=day(31)).stage_by > AGREED.dispute.stage_by


@pytest.mark.parametrize(
    ("refusal", "known", "event"),
    [
        ("error-not-going-back", order(tracked(20)), OWN),
        ("error-not-going-back", apply(GOES_BACK, received(21)), OWN),
        ("error-no-return-agreed", order(), WayBackTold(on=day(25), until=day(31))),
        ("error-no-return-agreed", order(disputed(20)), WayBackTold(on=day(25), undated=True)),
        ("error-return-day-past", AGREED, WayBackTold(on=day(25), until=day(24))),
        ("error-end-too-far", AGREED, WayBackTold(on=day(25), until=day(25 + 367))),
    ],
)
def test_what_cannot_be_is_refused(refusal: str, known: Order, event: Event) -> None:
    with pytest.raises(DomainError) as caught:
        apply(known, event)
    assert caught.value.message_id == refusal


def test_goods_that_were_sent_keep_what_is_known_of_their_way() -> None:
    told = apply(AGREED, WayBackTold(on=day(25), postage=ReturnPostage.OWN_COST))
    sent = apply(told, GoodsSentBack(on=day(26))).dispute
    assert sent is not None
    assert sent.return_postage is ReturnPostage.OWN_COST
