import asyncio
import os
import subprocess
import sys
from datetime import datetime, timedelta

from advisor.checkpoints import CheckpointKind
from advisor.policy import Policy
from scheduler.planner import PLANNED_TOO_LATE, project
from scheduler.replanning import Replanning, fingerprint
from storage.database import Database
from storage.records import Reminder, ReminderState, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.samples import POLICY, day_of, newcomer, with_parcels
from tests.storage.samples import ALICE, TODAY

OWNER = newcomer(ALICE, zone="UTC")


class Woken:
    def __init__(self) -> None:
        self.by: list[datetime | None] = []

    def __call__(self, instant: datetime | None) -> None:
        self.by.append(instant)


def replanning(
    database: Database,
    clock: StandingClock,
    policy: Policy = POLICY,
    *,
    woken: Woken | None = None,
    release: str = "1",
) -> Replanning:
    return Replanning(database, clock, policy, woken or Woken(), release=release)


async def planned(database: Database, clock: StandingClock, number: int = 1) -> list[StoredOrder]:
    """Parcels that were planned with the usual figures three weeks ago."""
    stored = await with_parcels(database, number, owner=OWNER)
    clock.advance(days=-21)
    async with database.writing() as work:
        for one in stored:
            await project(work, one, OWNER.buyer, POLICY, clock.now())
        await work.commit()
    return stored


async def reminder(
    database: Database, stored: StoredOrder, kind: CheckpointKind = CheckpointKind.DECIDE
) -> Reminder:
    async with database.reading() as work:
        [found] = [one for one in await work.reminders.of_order(stored.id) if one.kind is kind]
    return found


def earlier(days: int) -> Policy:
    """Figures by which the day to decide comes so many days earlier."""
    return Policy(decide=POLICY.decide + days)


async def test_other_figures_move_the_reminders_of_old_orders(
    database: Database, clock: StandingClock
) -> None:
    stored = await planned(database, clock, 60)
    before = await reminder(database, stored[-1])
    woken = Woken()

    await replanning(database, clock, earlier(2), woken=woken).run(asyncio.Event())

    for one in stored:
        assert (await reminder(database, one)).due_at == before.due_at - timedelta(days=2)
    assert any(instant is not None for instant in woken.by)


async def test_the_same_figures_are_planned_once_and_another_release_again(
    database: Database, clock: StandingClock
) -> None:
    await planned(database, clock)
    told = [Woken() for _ in range(4)]

    for woken, release in zip(told, ("1", "1", "2", "2"), strict=True):
        await replanning(database, clock, woken=woken, release=release).run(asyncio.Event())

    assert [len(woken.by) for woken in told] == [1, 0, 1, 0]


async def test_what_was_left_at_a_stop_is_planned_by_the_next(
    database: Database, clock: StandingClock
) -> None:
    stored = await planned(database, clock, 60)
    before = (await reminder(database, stored[0])).due_at
    stopping = asyncio.Event()

    def stop(_: datetime | None) -> None:
        stopping.set()

    first = Replanning(database, clock, earlier(2), stop, release="1")
    await first.run(stopping)
    moved = [(await reminder(database, one)).due_at != before for one in stored]
    assert moved == [True] * 25 + [False] * 35
    woken = Woken()
    await replanning(database, clock, earlier(2), woken=woken).run(asyncio.Event())

    assert all([(await reminder(database, one)).due_at != before for one in stored])
    assert len(woken.by) == 2


async def test_what_moved_into_the_past_is_due_at_once_and_not_taken_for_told(
    database: Database, clock: StandingClock
) -> None:
    [stored] = await planned(database, clock)
    day = day_of(stored.order, CheckpointKind.DECIDE)
    clock.instant = datetime.combine(day - timedelta(1), clock.instant.timetz())

    await replanning(database, clock, earlier(3)).run(asyncio.Event())

    found = await reminder(database, stored)
    assert found.state is ReminderState.PENDING
    assert found.due_at < clock.now()


async def test_what_is_new_in_the_past_comes_too_late(
    database: Database, clock: StandingClock
) -> None:
    [stored] = await with_parcels(database, owner=OWNER)
    assert day_of(stored.order, CheckpointKind.DECIDE) == TODAY

    await replanning(database, clock).run(asyncio.Event())

    found = await reminder(database, stored)
    assert (found.state, found.reason) == (ReminderState.SKIPPED, PLANNED_TOO_LATE)


def test_figures_and_release_tell_fingerprints_apart() -> None:
    known = {fingerprint(policy, release) for policy in (POLICY, earlier(1)) for release in "12"}

    assert len(known) == 4
    assert fingerprint(Policy(), "1") in known


def test_the_same_figures_are_known_again_by_another_process() -> None:
    program = (
        "from advisor.policy import Policy\n"
        "from scheduler.replanning import fingerprint\n"
        "print(fingerprint(Policy(), '1.0'))"
    )

    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }

    assert said == {fingerprint(Policy(), "1.0")}
