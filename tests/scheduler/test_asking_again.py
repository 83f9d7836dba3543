"""Questions that nobody answers are asked again; several orders come as one digest."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.events import NudgeSnoozed
from scheduler.asking import ANSWERED, NOT_AGAIN, UNANSWERED, asks_again_at
from scheduler.delivery.settings import DeliverySettings
from scheduler.dispatcher import Dispatcher
from scheduler.instants import next_weekly
from scheduler.planner import project
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.records import Chat, Reminder, ReminderState, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.samples import POLICY, FakeSender, newcomer, with_parcels
from tests.storage.samples import ALICE, NOW, TODAY, happens

DAY = timedelta(1)
PENDING, SENT = ReminderState.PENDING, ReminderState.SENT

#: `DECIDE` is told today at ten in Berlin, half an hour before now.
TOLD = datetime(2026, 11, 1, 9, tzinfo=NOW.tzinfo)


@pytest.fixture
def dispatcher(database: Database, sender: FakeSender, clock: StandingClock) -> Dispatcher:
    settings = DeliverySettings(record_after=timedelta(milliseconds=1))
    return Dispatcher(database, sender, clock, POLICY, worker="me", settings=settings)


async def planned(database: Database, number: int = 1, *, owner: Chat) -> list[StoredOrder]:
    """Parcels that were planned a day before their `DECIDE`."""
    stored = await with_parcels(database, number, owner=owner)
    for one in stored:
        await plan(database, one, owner, TOLD - DAY)
    return stored


async def plan(database: Database, stored: StoredOrder, owner: Chat, now: datetime) -> None:
    async with database.writing() as work:
        await work.chats.save(owner)
        await project(work, stored, owner.buyer, POLICY, now)
        await work.commit()


async def of_kind(
    database: Database, stored: StoredOrder, kind: CheckpointKind = CheckpointKind.DECIDE
) -> Reminder:
    async with database.reading() as work:
        [found] = [one for one in await work.reminders.of_order(stored.id) if one.kind is kind]
    return found


def asking() -> Chat:
    return newcomer(ALICE, nagging=True)


async def test_a_question_is_asked_again_a_day_later_and_no_letter_twice(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    clock.instant = TOLD

    await dispatcher.drain()

    first = await of_kind(database, stored)
    assert (first.state, first.reason, first.told) == (PENDING, UNANSWERED, 1)
    assert (first.sent_at, first.due_at) == (TOLD, TOLD + DAY)
    clock.instant = TOLD + DAY
    await dispatcher.drain()
    second = await of_kind(database, stored)
    assert (second.told, second.sent_at, second.due_at) == (2, TOLD + DAY, TOLD + 2 * DAY)
    told, again = (text for _, text in sender.sent)
    assert "<pre>" in told
    assert "<pre>" not in again
    assert "🔁" in again


async def test_it_is_asked_twice_at_most_and_never_on_a_day_on_which_the_order_speaks_anyway(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    told = []
    for _ in range(5):
        due = await dispatcher.next_due()
        assert due is not None
        clock.instant = due
        before = len(sender.sent)
        await dispatcher.drain()
        told += [due.day] * (len(sender.sent) - before)

    # Decide on the 1st, twice again; last comfortable day on the 4th; must act on the 5th.
    assert told == [1, 2, 3, 4, 5]
    assert (await of_kind(database, stored)).told == 3
    comfortable = await of_kind(database, stored, CheckpointKind.LAST_COMFORTABLE_DAY)
    assert (comfortable.state, comfortable.told) == (SENT, 1)
    must_act = await of_kind(database, stored, CheckpointKind.MUST_ACT)
    assert (must_act.state, must_act.told) == (SENT, 1)


async def test_any_event_is_an_answer(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    clock.instant = TOLD
    await dispatcher.drain()

    after = await happens(database, stored, NudgeSnoozed(on=TODAY, until=TODAY + 3 * DAY))
    await plan(database, after, asking(), TOLD)

    over = await of_kind(database, stored)
    assert (over.state, over.reason, over.sent_at) == (SENT, ANSWERED, TOLD)


async def test_what_was_answered_while_it_was_on_its_way_is_not_asked_again(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    clock.instant = TOLD

    async def answer(_: int) -> None:
        sender.before_answer = None
        await happens(database, stored, NudgeSnoozed(on=TODAY, until=TODAY + 3 * DAY))

    sender.before_answer = answer
    await dispatcher.drain()
    clock.instant = TOLD + DAY
    await dispatcher.drain()

    assert len(sender.sent) == 1
    assert (await of_kind(database, stored)).reason == ANSWERED


async def test_whoever_wants_no_nagging_is_asked_once_from_then_on(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    clock.instant = TOLD
    await dispatcher.drain()

    await plan(database, stored, newcomer(ALICE, nagging=False), TOLD)

    over = await of_kind(database, stored)
    assert (over.state, over.reason) == (SENT, NOT_AGAIN)


async def test_another_hour_moves_what_will_be_asked_again(
    dispatcher: Dispatcher, database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, owner=asking())
    clock.instant = TOLD
    await dispatcher.drain()

    later = replace(asking(), buyer=replace(asking().buyer, quiet_from=8, quiet_to=14))
    await plan(database, stored, later, TOLD)

    assert (await of_kind(database, stored)).due_at == TOLD + DAY + timedelta(hours=4)


async def test_a_late_nudge_waits_for_the_end_of_the_quiet_hours(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    owner = replace(asking(), buyer=replace(asking().buyer, quiet_from=22, quiet_to=8))
    await planned(database, owner=owner)
    clock.instant = TOLD + timedelta(hours=14)  # 23:00 in Berlin

    await dispatcher.drain()

    assert sender.sent == []
    assert await dispatcher.next_due() == TOLD + timedelta(hours=22)


async def test_forty_orders_due_at_once_come_as_few_messages_and_all_are_told_once(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    orders = await planned(database, 40, owner=newcomer(ALICE))
    clock.instant = TOLD

    assert await dispatcher.drain() == 40

    assert len(sender.sent) <= 2
    assert sender.times_told(orders) == [1] * 40
    assert {(await of_kind(database, one)).sent_at for one in orders} == {TOLD}


async def test_what_became_of_a_digest_became_of_all_in_it(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    orders = await planned(database, 3, owner=newcomer(ALICE))
    sender.answers(ALICE, Delivery(Outcome.RETRY_AFTER, timedelta(seconds=30), "flood_control"))
    clock.instant = TOLD

    await dispatcher.drain()

    rows = [await of_kind(database, one) for one in orders]
    assert {(row.state, row.attempts) for row in rows} == {(PENDING, 1)}
    clock.advance(seconds=30)
    await dispatcher.drain()
    assert sender.times_told(orders) == [2, 2, 2]
    assert {(await of_kind(database, one)).state for one in orders} == {SENT}


async def test_a_digest_that_is_refused_goes_out_order_by_order(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    orders = await planned(database, 3, owner=newcomer(ALICE))
    refused = Delivery(Outcome.REFUSED, detail="bad_request")
    sender.answers(ALICE, refused, Delivery(Outcome.SENT), refused)
    clock.instant = TOLD

    await dispatcher.drain()

    states = [(await of_kind(database, one)).state for one in orders]
    assert states == [SENT, ReminderState.FAILED, SENT]
    assert len(sender.sent) == 4


async def test_the_week_ahead_is_one_message_and_comes_again_a_week_later(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    owner = newcomer(ALICE)
    owner = replace(owner, buyer=replace(owner.buyer, weekly=True))
    orders = await planned(database, 3, owner=owner)
    monday = next_weekly(TOLD, owner.buyer)
    clock.instant = TOLD
    await dispatcher.drain()
    sender.sent.clear()

    clock.instant = monday
    await dispatcher.drain()

    assert len(sender.sent) == 1
    assert sender.times_told(orders) == [1, 1, 1]
    row = await of_kind(database, orders[0], CheckpointKind.WEEKLY)
    assert (row.state, row.due_at) == (PENDING, monday + 7 * DAY)


@pytest.mark.parametrize(("told", "days"), [(1, 1), (2, 1), (3, 7), (10, 7), (11, None)])
def test_what_is_not_answered_comes_again_each_week(told: int, days: int | None) -> None:
    """Point by point rarer, and never for ever."""
    point = Checkpoint(CheckpointKind.DECISION_WAITS, 1, TOLD.date(), None, ())
    again = asks_again_at(point, (point,), asking().buyer, told=told, told_at=TOLD)
    assert again == (None if days is None else TOLD + timedelta(days))
