import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from advisor.checkpoints import CheckpointKind
from storage.database import Database
from storage.records import CHAT_ASLEEP, Claim, Reminder, ReminderState, Settlement
from tests.storage.claiming import (
    ME,
    SECOND,
    YOU,
    claim,
    next_due,
    record,
    reminders_of,
    sent,
    sleeps,
    wakes,
)
from tests.storage.conftest import OpenDatabase
from tests.storage.samples import ALICE, BOB, LEASE, NOW, chat, due, put, with_orders


def retried(reminder: Reminder, retry_at: datetime | None) -> Settlement:
    return Settlement(
        key=reminder.key,
        state=ReminderState.PENDING,
        reason="busy",
        at=NOW,
        retry_at=retry_at,
    )


# -- claiming -------------------------------------------------------------------------------------


async def test_all_due_reminders_of_an_order_are_claimed_together(database: Database) -> None:
    [stored] = await with_orders(database)
    late = due(stored, CheckpointKind.SNOOZED, at=NOW - SECOND)
    just, also = due(stored, CheckpointKind.DECIDE), due(stored, CheckpointKind.MUST_ACT)
    early = due(stored, CheckpointKind.CHEAP_DISPUTE, at=NOW + SECOND)
    await put(database, just, early, late, also)

    claims = await claim(database)

    taken = tuple(replace(one, state=ReminderState.CLAIMED) for one in (late, just, also))
    assert claims == [Claim(stored, chat().buyer, taken)]
    assert await reminders_of(database, stored) == [*taken, early]
    assert await claim(database) == []


async def test_settled_and_parked_reminders_are_not_claimed(database: Database) -> None:
    [stored] = await with_orders(database)
    settled = set(ReminderState) - {ReminderState.PENDING, ReminderState.CLAIMED}
    await put(
        database,
        *(replace(due(stored, occurrence=n), state=state) for n, state in enumerate(settled)),
    )

    assert await claim(database) == []
    assert await next_due(database) is None


async def test_the_limit_counts_orders_and_the_longest_due_come_first(database: Database) -> None:
    first, second, third = await with_orders(database, 3)
    await put(
        database,
        due(first, at=NOW - SECOND),
        due(second, at=NOW - 3 * SECOND),
        due(second, CheckpointKind.MUST_ACT, at=NOW),
        due(third, at=NOW - 2 * SECOND),
    )

    claims = await claim(database, limit=2)

    assert [(one.stored, len(one.reminders)) for one in claims] == [(second, 2), (third, 1)]
    assert [one.stored for one in await claim(database, limit=2)] == [first]


async def test_a_claim_knows_whose_order_it_is(database: Database) -> None:
    [mine] = await with_orders(database, chat_id=ALICE)
    [theirs] = await with_orders(database, chat_id=BOB)
    await put(database, due(mine, at=NOW - SECOND), due(theirs))

    claims = await claim(database)

    assert [one.buyer for one in claims] == [chat(ALICE).buyer, chat(BOB).buyer]
    assert [one.stored for one in claims] == [mine, theirs]


async def test_a_claim_ends_with_its_lease(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database, worker=ME)
    assert await next_due(database) == NOW + LEASE

    assert await claim(database, now=NOW + LEASE - SECOND, worker=YOU) == []
    [again] = await claim(database, now=NOW + LEASE, worker=YOU)

    assert again.reminders == (replace(due(stored), state=ReminderState.CLAIMED),)
    assert await record(database, sent(due(stored)), worker=ME) == 0
    assert await record(database, sent(due(stored)), worker=YOU) == 1


async def test_a_worker_that_is_late_still_records_what_nobody_else_took(
    database: Database,
) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)

    late = NOW + 2 * LEASE
    assert await record(database, sent(due(stored), at=late)) == 1
    assert await claim(database, now=late) == []


async def test_workers_never_get_the_same(open_database: OpenDatabase) -> None:
    stored = await with_orders(open_database(), 40)
    await put(
        open_database(),
        *(due(one, kind) for one in stored for kind in list(CheckpointKind)[:3]),
    )

    async def work_off(database: Database, worker: str) -> list[int]:
        taken = []
        while claims := await claim(database, limit=3, worker=worker):
            assert all(len(one.reminders) == 3 for one in claims)
            taken += [one.stored.id for one in claims]
            done = [sent(reminder) for one in claims for reminder in one.reminders]
            recorded = 0
            while recorded < len(done):  # what another one's claim has locked is left for next time
                recorded += await record(database, *done, worker=worker)
        return taken

    async def until_nothing_is_left(worker: str) -> list[int]:
        # A worker that comes while all the rest is locked goes home early.
        return await work_off(open_database(), worker)

    taken = await asyncio.gather(*(until_nothing_is_left(f"worker {n}") for n in range(4)))
    assert sorted(order_id for some in taken for order_id in some) == [one.id for one in stored]
    async with open_database().reading() as work:
        assert (await work.reminders.counts())[ReminderState.SENT] == 120


async def test_a_claim_that_was_not_committed_was_none(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))

    async with database.writing() as work:
        assert await work.claims.claim_due(NOW, limit=1, worker=ME, lease=LEASE)

    assert await reminders_of(database, stored) == [due(stored)]
    assert len(await claim(database, worker=YOU)) == 1


# -- recording ------------------------------------------------------------------------------------


async def test_what_was_sent_says_when(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)

    assert await record(database, sent(due(stored), at=NOW + SECOND)) == 1

    assert await reminders_of(database, stored) == [
        replace(due(stored), state=ReminderState.SENT, sent_at=NOW + SECOND)
    ]
    assert await next_due(database) is None


@pytest.mark.parametrize(
    "state", [ReminderState.SKIPPED, ReminderState.FAILED, ReminderState.PARKED]
)
async def test_what_was_not_sent_says_why(database: Database, state: ReminderState) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)

    settled = Settlement(key=due(stored).key, state=state, reason="stale", at=NOW)
    assert await record(database, settled) == 1

    assert await reminders_of(database, stored) == [
        replace(due(stored), state=state, reason="stale")
    ]
    assert await claim(database, now=NOW + LEASE) == []


async def test_a_retry_waits_until_its_time_and_counts_the_attempt(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))

    for attempt in (1, 2):
        now = NOW + attempt * LEASE
        [taken] = await claim(database, now=now)
        assert taken.reminders[0].attempts == attempt - 1
        assert await record(database, retried(due(stored), now + SECOND)) == 1

        assert await reminders_of(database, stored) == [
            replace(due(stored), reason="busy", attempts=attempt)
        ]
        assert await next_due(database) == now + SECOND
        assert await claim(database, now=now) == []


async def test_a_reminder_given_back_untried_can_be_claimed_at_once(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)

    assert await record(database, retried(due(stored), None)) == 1

    assert await reminders_of(database, stored) == [replace(due(stored), reason="busy")]
    assert len(await claim(database, worker=YOU)) == 1


async def test_only_the_owner_of_a_claim_records_and_only_once(database: Database) -> None:
    first, second = await with_orders(database, 2)
    await put(database, due(first), due(second, at=NOW + SECOND))
    await claim(database, worker=ME)

    both = (sent(due(first)), sent(due(second)))
    assert await record(database, *both, worker=YOU) == 0
    assert await record(database, *both, worker=ME) == 1
    assert await record(database, *both, worker=ME) == 0
    assert await record(database, worker=ME) == 0

    assert await reminders_of(database, second) == [due(second, at=NOW + SECOND)]


async def test_a_reminder_planned_anew_is_not_the_worker_s_any_more(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    moved = due(stored, at=NOW + timedelta(3))
    await put(database, moved)

    assert await record(database, sent(due(stored))) == 0
    assert await reminders_of(database, stored) == [moved]


async def test_a_settled_reminder_is_not_claimed_by_recording(database: Database) -> None:
    [stored] = await with_orders(database)
    claimed = Settlement(key=due(stored).key, state=ReminderState.CLAIMED, at=NOW)

    async with database.writing() as work:
        with pytest.raises(ValueError, match="claimed"):
            await work.claims.record([claimed], worker=ME)


async def test_what_was_claimed_of_a_deleted_order_is_not_recorded(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    async with database.writing() as work:
        await work.orders.delete(ALICE, 1)
        await work.commit()

    assert await record(database, sent(due(stored))) == 0


# -- chats that sleep -----------------------------------------------------------------------------


async def test_orders_of_a_sleeping_chat_are_not_claimed(database: Database) -> None:
    [mine] = await with_orders(database)
    [theirs] = await with_orders(database, chat_id=BOB)
    await put(database, due(mine), due(theirs))
    await sleeps(database)

    assert [one.stored for one in await claim(database)] == [theirs]


async def test_orders_are_counted_that_wait_to_be_claimed(database: Database) -> None:
    first, second, later = await with_orders(database, 3)
    await put(database, due(first), due(first, occurrence=2), due(second))
    await put(database, due(later, at=NOW + SECOND))

    assert await orders_due(database) == 2
    await claim(database, limit=1)
    assert await orders_due(database) == 1


async def orders_due(database: Database) -> int:
    async with database.reading() as work:
        return await work.claims.orders_due(NOW)


async def test_what_is_given_back_to_a_sleeping_chat_is_parked(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    await sleeps(database)

    assert await record(database, retried(due(stored), NOW + SECOND)) == 1

    [parked] = await reminders_of(database, stored)
    assert parked == replace(due(stored), state=ReminderState.PARKED, reason="busy", attempts=1)
    await wakes(database)
    assert await next_due(database) == NOW


async def test_what_a_dead_worker_left_of_a_sleeping_chat_is_parked(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    await sleeps(database)

    assert await claim(database, now=NOW + LEASE, worker=YOU) == []

    assert await next_due(database) is None
    assert await reminders_of(database, stored) == [
        replace(due(stored), state=ReminderState.PARKED, reason=CHAT_ASLEEP)
    ]
    assert await record(database, sent(due(stored))) == 0
    await wakes(database)
    assert len(await claim(database, now=NOW + LEASE)) == 1


# -- looking --------------------------------------------------------------------------------------


async def test_the_next_due_is_the_earliest_of_all(database: Database) -> None:
    first, second = await with_orders(database, 2)
    assert await next_due(database) is None
    await put(database, due(first, at=NOW + SECOND), due(second, at=NOW + 2 * SECOND))
    assert await next_due(database) == NOW + SECOND

    await put(database, due(second, CheckpointKind.SNOOZED, at=NOW))
    assert await next_due(database) == NOW


# -- chats with many due, and leases that last ----------------------------------------------------


async def test_a_chat_with_some_in_hand_is_passed_over(database: Database) -> None:
    many = await with_orders(database, 9)
    [other] = await with_orders(database, chat_id=BOB)
    await put(database, *map(due, many), due(other, at=NOW + SECOND))

    async with database.writing() as work:
        claims = await work.claims.claim_due(
            NOW + SECOND, limit=5, worker=ME, lease=LEASE, per_chat=3, in_hand={ALICE: 1}
        )
        await work.commit()

    assert [one.stored for one in claims] == [other]
    assert await next_due(database) == NOW
    assert len(await claim(database)) == 9


async def test_what_is_due_in_a_chat_at_once_is_taken_together_or_not_at_all(
    database: Database,
) -> None:
    few, many = await with_orders(database, 2, chat_id=BOB), await with_orders(database, 5)
    await put(database, *map(due, few), *map(due, many))
    taken = []
    for _ in range(3):
        async with database.writing() as work:
            claims = await work.claims.claim_due(NOW, limit=3, worker=ME, lease=LEASE, per_chat=100)
            await work.commit()
        taken.append([one.stored for one in claims])

    assert taken == [few, many, []]


async def test_nobody_is_looked_at_twice_when_others_are_passed_over(database: Database) -> None:
    mine, theirs = await with_orders(database, 4), await with_orders(database, 4, chat_id=BOB)
    await put(database, *map(due, mine), *map(due, theirs))

    async with database.writing() as work:
        claims = await work.claims.claim_due(NOW, limit=8, worker=ME, lease=LEASE, per_chat=2)

    assert [one.stored for one in claims] == [*theirs[:2], *mine[:2]]


async def test_a_lease_can_be_extended_by_who_has_it_alone(database: Database) -> None:
    mine, theirs = await with_orders(database, 2)
    await put(database, due(mine), due(mine, CheckpointKind.MUST_ACT), due(theirs))
    await claim(database, limit=1)
    await claim(database, worker=YOU)
    keys = [due(one).key for one in (mine, theirs)]
    until = NOW + 2 * LEASE

    async with database.writing() as work:
        assert (await work.claims.extend([], worker=ME, until=until)).keys == set()
        kept = await work.claims.extend(keys, worker=ME, until=until)
        await work.commit()

    assert kept.keys == {due(mine).key}
    assert [one.stored for one in await claim(database, now=NOW + LEASE)] == [theirs]
    assert await next_due(database) == NOW + 2 * LEASE


async def test_what_was_planned_anew_meanwhile_cannot_be_extended(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    await put(database, due(stored, at=NOW + SECOND))

    async with database.writing() as work:
        kept = await work.claims.extend([due(stored).key], worker=ME, until=NOW + LEASE)

    assert not kept.keys
    assert not kept.busy


async def test_what_is_moved_is_due_at_its_new_instant_and_untried(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await claim(database)
    later = NOW + timedelta(days=3)

    moved = Settlement(
        key=due(stored).key, state=ReminderState.PENDING, reason="moved", at=NOW, moved_to=later
    )
    assert await record(database, moved) == 1

    [found] = await reminders_of(database, stored)
    assert (found.state, found.due_at, found.attempts) == (ReminderState.PENDING, later, 0)
    assert await next_due(database) == later


async def test_what_the_dead_had_in_hand_can_be_claimed_at_once(database: Database) -> None:
    first, second, third = await with_orders(database, 3)
    await put(database, due(first), due(second), due(third, at=NOW + LEASE / 2))
    [claimed] = await claim(database, limit=1, worker="dead")

    async with database.writing() as work:
        assert await work.claims.give_back(lease_until=NOW + LEASE) == 1
        await work.commit()

    assert await next_due(database) == NOW
    again = await claim(database, worker=YOU)
    assert {one.stored.id for one in again} == {first.id, second.id}
    assert await record(database, sent(claimed.reminders[0]), worker="dead") == 0
