"""The timelines that the page draws."""

from datetime import timedelta

import pytest

from advisor.checkpoints import CheckpointKind
from advisor.wording.message import Action
from advisor.wording.texts import available_languages, texts_for
from sandbox.botapi import Person
from sandbox.running import Sandbox
from sandbox.stories import Tap
from sandbox.time_travel import TimeTravel
from sandbox.timelines import OrderTimeline, Timelines
from storage.records import ReminderState
from tests.cases import for_each

ORDER = "/add Lamp, shipped 12 days ago, 60 days, LP00123456789012, $40"


@pytest.fixture
def timelines(sandbox: Sandbox) -> Timelines:
    services = sandbox.product.services
    return Timelines(services.database, services.policy)


async def registered(sandbox: Sandbox, person_id: int) -> Person:
    person = sandbox.server.known_person(person_id)
    await person.messages(after=await person.say(ORDER))
    return person


async def pressed(person: Person, action: Action) -> None:
    newest = person.chat.last
    wanted, more = Tap(action), Tap(Action.MORE)
    message, button = await person.find_button(lambda one: wanted.fits(one) or more.fits(one))
    if not wanted.fits(button):
        await (await person.press(message, button["callback_data"])).answered()
        message, button = await person.find_button(wanted.fits)
    await person.press(message, button["callback_data"])
    await person.messages(after=newest)


async def only_order(sandbox: Sandbox, timelines: Timelines, person_id: int) -> OrderTimeline:
    found = await timelines.of_person(person_id, sandbox.clock.now())
    assert found is not None
    (order,) = found.orders
    return order


async def test_nobody_is_drawn_before_the_bot_knows_them(
    sandbox: Sandbox, timelines: Timelines
) -> None:
    assert await timelines.of_person(101, sandbox.clock.now()) is None


async def test_past_and_coming_checkpoints_stand_with_what_became_of_them(
    sandbox: Sandbox, timelines: Timelines
) -> None:
    await registered(sandbox, 101)
    travel = TimeTravel(sandbox.clock, sandbox.product, sandbox.server)
    await travel.advance_days(4)
    order = await only_order(sandbox, timelines, 101)
    assert [point.on for point in order.points] == sorted(point.on for point in order.points)
    by_kind = {point.kind: point for point in order.points}
    told = by_kind[CheckpointKind.SELLER_LETTER]
    assert (told.state, told.reason) == (ReminderState.SENT, None)
    asked = by_kind[CheckpointKind.DISPUTE_WINDOW_OPENS]
    assert (asked.state, asked.told, asked.together) == (ReminderState.PENDING, 2, 1)
    assert asked.sent_at is not None
    assert asked.due_at is not None
    assert asked.sent_at < sandbox.clock.now() < asked.due_at
    assert asked.due_on is not None
    assert asked.due_on > asked.on
    coming = by_kind[CheckpointKind.MUST_ACT]
    assert coming.state == ReminderState.PENDING
    assert coming.deadline == coming.on + timedelta(days=1)
    assert coming.name == "last safe day for a dispute"
    assert [mark.id for mark in order.landmarks] == ["shipped", "end", "window_end"]


async def test_what_a_dispute_cancels_is_still_to_be_seen(
    sandbox: Sandbox, timelines: Timelines
) -> None:
    person = await registered(sandbox, 101)
    await pressed(person, Action.STILL_NOTHING)
    travel = TimeTravel(sandbox.clock, sandbox.product, sandbox.server)
    await travel.advance_days(4)
    await pressed(person, Action.DISPUTED)
    order = await only_order(sandbox, timelines, 101)
    states = {point.kind: point.state for point in order.points}
    assert states[CheckpointKind.MUST_ACT] == ReminderState.CANCELLED
    assert states[CheckpointKind.DISPUTE_NEGOTIATION_ENDS] == ReminderState.PENDING
    assert [mark.id for mark in order.landmarks] == ["shipped", "dispute"]


async def test_each_sees_their_own_orders_in_their_own_language(
    sandbox: Sandbox, timelines: Timelines
) -> None:
    await registered(sandbox, 102)
    russian = await only_order(sandbox, timelines, 102)
    must_act = next(one for one in russian.points if one.kind is CheckpointKind.MUST_ACT)
    assert must_act.name == texts_for("ru").plain("checkpoint-must_act")
    person = sandbox.server.known_person(101)
    await person.messages(after=await person.say("/start"))
    nothing = await timelines.of_person(101, sandbox.clock.now())
    assert nothing is not None
    assert nothing.orders == ()


@for_each("language", available_languages())
def test_every_checkpoint_has_a_plain_name(language: str) -> None:
    for kind in CheckpointKind:
        assert texts_for(language).plain(f"checkpoint-{kind}")
