"""Which buttons answer which advice."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeAnswered,
    OrderClosed,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.advice_buttons import answers
from advisor.wording.message import Action, Button
from advisor.wording.texts import texts_for
from tests.advisor.samples import (
    advice,
    after,
    asked,
    day,
    disputed,
    order,
    received,
    tracked,
    unshipped,
    wrote,
)

EN = texts_for("en")

MOVING = order(tracked(9))


def buttons(of: Order, number: int, *, with_letter: bool = False) -> list[Button]:
    rows = answers(EN, of, advice(of, number), day(number), with_letter=with_letter)
    return [button for row in rows for button in row]


def actions(of: Order, number: int, *, with_letter: bool = False) -> list[Action]:
    found = (button.press for button in buttons(of, number, with_letter=with_letter))
    return [press.action for press in found if press is not None]


@pytest.mark.parametrize(
    ("of", "number", "some"),
    [
        (order(), 10, {Action.WROTE, Action.LETTER, Action.STILL_NOTHING, Action.TRACK}),
        (MOVING, 55, {Action.EXTEND, Action.DISPUTED, Action.ARRIVED, Action.SNOOZE}),
        (order(tracked(9), asked(50)), 51, {Action.EXTENDED, Action.NOT_EXTENDED}),
        (MOVING, 59, {Action.DISPUTED, Action.EXTENDED, Action.ARRIVED}),
        (order(received(20)), 21, {Action.CLOSE, Action.DISPUTE}),
        (after(unshipped()), 5, {Action.SHIPPED, Action.CLOSE}),
        (order(disputed(20)), 21, {Action.SELLER_REFUSED, Action.SELLER_OFFERED, Action.WON}),
    ],
)
def test_an_advice_can_be_answered_by_buttons(of: Order, number: int, some: set[Action]) -> None:
    assert some <= set(actions(of, number))


def test_a_button_knows_its_order_and_for_which_state_of_it_it_was_made() -> None:
    presses = [button.press for button in buttons(order(tracked(9), wrote(10)), 10)]
    assert {(press.order, press.revision) for press in presses if press} == {(1, 3)}


@pytest.mark.parametrize(
    ("number", "put_off"),
    [
        (56, [Action.SNOOZE, Action.LATER]),
        (57, [Action.SNOOZE, Action.LATER]),
        (58, [Action.SNOOZE]),
        (59, []),
    ],
)
def test_a_nudge_is_put_off_only_while_that_is_not_too_late(
    number: int, put_off: list[Action]
) -> None:
    offered = actions(order(), number)
    assert [one for one in offered if one in (Action.SNOOZE, Action.LATER)] == put_off


def test_what_is_here_cannot_arrive_again() -> None:
    offered = actions(order(received(20), disputed(21, DisputeReason.DAMAGED)), 22)
    assert Action.ARRIVED not in offered
    assert {Action.CANCEL_DISPUTE, Action.RETURN_AGREED} <= set(offered)


def test_what_is_not_here_cannot_be_sent_back() -> None:
    assert Action.RETURN_AGREED not in actions(order(disputed(20)), 21)


def test_a_closed_order_has_no_buttons() -> None:
    assert actions(order(OrderClosed(on=day(5))), 6) == []


def test_what_is_parked_is_not_offered_for_what_cannot_be() -> None:
    dead, moving = order(disputed(20)), order(tracked(9), disputed(55, DisputeReason.IN_TRANSIT))
    assert Action.PARK not in actions(dead, 21)
    assert Action.PARK in actions(moving, 56)


def test_silence_is_offered_until_the_seller_has_answered() -> None:
    answered = order(disputed(20), DisputeAnswered(on=day(22), answer="refused"))
    assert Action.SILENCE in actions(order(disputed(20)), 25)
    assert Action.SILENCE not in actions(answered, 25)


def test_a_letter_that_stands_in_the_message_needs_no_button() -> None:
    assert Action.LETTER in actions(order(), 10)
    assert Action.LETTER not in actions(order(), 10, with_letter=True)


def test_more_time_is_offered_for_what_waits_while_protection_runs_out() -> None:
    waits = order(tracked(40, ParcelState.AT_POST_OFFICE))
    assert Action.EXTEND not in actions(waits, 45)
    assert Action.EXTEND in actions(waits, 56)


def test_no_time_is_added_to_an_end_that_is_not_known() -> None:
    held = tracked(20, ParcelState.AT_CUSTOMS)
    assert Action.EXTEND in actions(order(held), 21)
    assert Action.EXTEND not in actions(order(held, protection_end=None), 21)
