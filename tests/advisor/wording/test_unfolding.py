"""What is seen below a message about an order at one glance, and what one button unfolds."""

from datetime import timedelta

from hypothesis import given

from advisor.events import OrderClosed
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.message import Action, Button, Message, Rows
from advisor.wording.nudges import again_message
from advisor.wording.orders import changed_message, registered_message
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import texts_for
from advisor.wording.unfolding import GLANCE, unfolded
from tests.advisor.samples import POLICY, day, order, received, tracked
from tests.advisor.strategies import LATER, POLICIES, Story, stories

EN = texts_for("en")


def buttons(rows: Rows) -> list[Button]:
    return [button for row in rows for button in row]


def actions(rows: Rows) -> list[Action]:
    return [button.press.action for button in buttons(rows) if button.press is not None]


def check(message: Message) -> None:
    """Five buttons and "More" at most, and nothing is lost when they are unfolded."""
    shown, every = buttons(message.shown), buttons(message.buttons)
    more = [one for one in shown if one.press is not None and one.press.action is Action.MORE]
    assert len(shown) - len(more) <= GLANCE
    assert len(more) == (len(every) > len(shown) - 1 if more else 0)
    whole = buttons(unfolded(message.shown, message.buttons))
    assert sorted(map(str, whole)) == sorted(map(str, every))


@given(story=stories(), policy=POLICIES, days=LATER)
def test_five_buttons_are_seen_and_one_unfolds_the_others(
    story: Story, policy: Policy, days: int
) -> None:
    today = story.last_on + timedelta(days)
    check(status_message(EN, story.order, today, policy))
    check(registered_message(EN, story.order, today, policy))
    check(changed_message(EN, "Noted.", story.order, 0, today, policy))
    check(again_message(EN, story.order, today, policy, last=False))
    for point in timeline(story.order, policy)[:3]:
        check(nudge_message(EN, story.order, point, today, policy))


def test_more_time_and_a_correction_are_on_every_card_of_an_open_order() -> None:
    calm = status_message(EN, order(tracked(9)), day(10), POLICY)
    assert {Action.EXTENDED, Action.EDIT} <= set(actions(calm.buttons))
    here = status_message(EN, order(received(20)), day(21), POLICY)
    assert Action.EDIT in actions(here.buttons)
    assert Action.EXTENDED not in actions(here.buttons)
    closed = status_message(EN, order(OrderClosed(on=day(20))), day(21), POLICY)
    assert actions(closed.buttons) == [Action.UNDO]


def test_what_was_just_noted_can_be_undone_without_unfolding() -> None:
    changed = changed_message(EN, "Noted.", order(tracked(9)), 0, day(10), POLICY)
    assert actions(changed.shown)[-2:] == [Action.UNDO, Action.MORE]


def test_rows_added_to_a_message_are_not_folded_and_stand_once() -> None:
    status = status_message(EN, order(tracked(9)), day(10), POLICY)
    more = buttons(status.shown)[-1]
    own = Button("Mine", url="https://example.com")
    edit = next(
        one for one in buttons(status.buttons) if one.press and one.press.action is Action.EDIT
    )
    added = status.with_rows((own, edit))
    assert added.shown[-2:] == ((own, edit), (more,))
    assert buttons(added.buttons).count(edit) == 1
    assert Message("Hello").with_rows((own,)).shown == ((own,),)


def test_what_is_unfolded_stands_below_what_was_seen() -> None:
    status = status_message(EN, order(tracked(9)), day(10), POLICY)
    whole = unfolded(status.shown, status.buttons)
    assert whole[: len(status.shown) - 1] == status.shown[:-1]
    assert set(buttons(whole)) == set(buttons(status.buttons))
