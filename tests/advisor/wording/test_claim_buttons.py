"""Sums to claim, as buttons and as examples (F5)."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import ClaimWished, DisputeOpened, ProblemFound
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.wording.claim_buttons import claim_rows, example_sum
from advisor.wording.letters import write_letter
from advisor.wording.texts import texts_for
from tests.advisor.samples import DEAR, POLICY, day, disputed, dollars, order, received, tracked

EN = texts_for("en")

DAMAGED = DisputeReason.DAMAGED
LATE = DisputeReason.LATE


def claims(of: Order, reason: DisputeReason | None, *, agreeing: bool = False) -> list[str]:
    rows = claim_rows(EN, of, reason, POLICY, agreeing=agreeing)
    return [button.press.argument for row in rows for button in row if button.press]


def test_an_example_is_a_sum_of_the_order_where_its_price_is_known() -> None:
    assert example_sum(order(price=None), LATE, POLICY) == "$5"
    assert example_sum(order(), LATE, POLICY).endswith(" USD")


@pytest.mark.parametrize(
    ("of", "reason"), [(order(tracked(9)), LATE), (order(received(20), price=None), DAMAGED)]
)
def test_for_a_parcel_that_is_not_here_all_is_claimed(of: Order, reason: DisputeReason) -> None:
    assert claims(of, reason) == []


def test_for_goods_a_part_can_be_claimed_or_all_for_their_return() -> None:
    offered = claims(order(received(20)), DAMAGED)
    assert offered[-1] == "damaged=return=42.50"
    assert all(one.startswith("damaged=refund=") for one in offered[:-1])


def test_what_is_claimed_already_is_not_offered_again() -> None:
    running = order(received(20), disputed(21, DAMAGED, DEAR))
    assert "damaged=refund=42.50" not in claims(running, DAMAGED)
    assert claims(order(tracked(9), disputed(20, LATE)), LATE, agreeing=True)


def test_a_sum_that_was_claimed_already_is_named_and_not_asked_for() -> None:
    untold = order(tracked(9), DisputeOpened(on=day(20)))
    rows = claim_rows(EN, untold, None, POLICY, agreeing=True)
    assert rows[0][0].label == "$42.50"


def test_of_missing_pieces_their_share_is_what_the_text_asks_for() -> None:
    missing = DisputeReason.MISSING_PIECES
    found = ProblemFound(on=day(20), reason=missing, came=2, paid_for=5)
    one = order(received(20), found, price=dollars("50"))
    letter = write_letter(LetterKind.DISPUTE_GOODS, one, day(21), POLICY, missing)
    assert "$30" in letter
    assert "missing_pieces=refund=30" not in claims(one, missing)
    wished = order(received(20), found, ClaimWished(on=day(21), claimed=dollars("50")),
                   price=dollars("50"))  # fmt: skip
    assert claims(wished, missing)[0] == "missing_pieces=refund=30"
