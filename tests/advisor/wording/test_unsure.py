"""What is said to a buyer who does not know what was asked."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import DisputeOpened, DisputeReasonTold, Event
from advisor.wording.message import Action, Message
from advisor.wording.open_questions import UNSURE
from advisor.wording.texts import texts_for
from advisor.wording.unsure import reason_unsure, sum_unsure
from tests.advisor.messages import sentence, shown
from tests.advisor.samples import POLICY, day, order, tracked

EN = texts_for("en")
UNTOLD = DisputeOpened(on=day(20))
TOLD = DisputeReasonTold(on=day(20), reason=DisputeReason.IN_TRANSIT)


def presses(message: Message) -> list[tuple[Action, str]]:
    buttons = [button for row in message.buttons for button in row]
    return [(one.press.action, one.press.argument) for one in buttons if one.press]


def test_after_the_reason_the_sum_is_asked() -> None:
    message = reason_unsure(EN, order(tracked(12), UNTOLD), day(20), POLICY)
    assert shown(message.html).startswith(sentence(EN, "unsure-noted"))
    assert presses(message)[0] == (Action.CLAIM, "=refund=42.50")
    assert presses(message)[-1] == (Action.CLAIM, UNSURE)


@pytest.mark.parametrize("told", [(UNTOLD,), (UNTOLD, TOLD)])
def test_what_is_left_open_is_not_asked_again_at_once(told: tuple[Event, ...]) -> None:
    of = order(tracked(12), *told, price=None)
    for message in (
        reason_unsure(EN, of, day(20), POLICY),
        sum_unsure(EN, of, day(20), POLICY),
    ):
        assert UNSURE not in [argument for _, argument in presses(message)]
        assert (Action.SELLER_REFUSED, "") in presses(message)
