"""Whatever happens to reminders, none is lost and none is told twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.checkpoints import CheckpointKind
from advisor.transitions import register
from storage.database import Database
from storage.records import CHAT_ASLEEP, Reminder, ReminderKey, ReminderState, Settlement
from storage.unit_of_work import UnitOfWork
from tests.storage.samples import ALICE, BOB, LEASE, NOW, REGISTERED, chat, recorded

KINDS = (CheckpointKind.DECIDE, CheckpointKind.MUST_ACT, CheckpointKind.SNOOZED)
WORKERS = ("Ada", "Grace")
DONE = {ReminderState.SENT, ReminderState.FAILED, ReminderState.CANCELLED}


@dataclass
class Expected:
    """What the table should hold of one reminder."""

    reminder: Reminder
    ready_at: datetime | None
    worker: str | None = None
    told: int = 0

    def become(self, state: ReminderState, ready_at: datetime | None = None) -> None:
        reason = self.reminder.reason
        if state is ReminderState.PARKED:
            reason = reason or CHAT_ASLEEP
        elif reason == CHAT_ASLEEP:
            reason = None
        self.reminder = replace(self.reminder, state=state, reason=reason)
        self.ready_at, self.worker = ready_at, None


@dataclass
class World:
    """The database, and a far simpler idea of it."""

    work: UnitOfWork
    owners: dict[int, int]
    now: datetime = NOW
    sleeping: bool = False
    expected: dict[ReminderKey, Expected] = field(default_factory=dict)
    hands: dict[str, list[Reminder]] = field(default_factory=lambda: {one: [] for one in WORKERS})

    def of(self, order_id: int) -> list[Expected]:
        return [one for key, one in self.expected.items() if key.order_id == order_id]

    def sleeps(self, order_id: int) -> bool:
        return self.sleeping and self.owners[order_id] == ALICE

    def waiting(self) -> Iterable[datetime]:
        return (one.ready_at for one in self.expected.values() if one.ready_at is not None)

    async def check(self) -> None:
        """Compares the table with what it should hold."""
        for order_id in self.owners:
            found = await self.work.reminders.of_order(order_id)
            assert {one.key: one for one in found} == {
                one.reminder.key: one.reminder for one in self.of(order_id)
            }
        assert await self.work.claims.next_due() == min(self.waiting(), default=None)


@dataclass(frozen=True)
class Put:
    order: int
    kinds: tuple[CheckpointKind, ...]
    minutes: int
    state: ReminderState = ReminderState.PENDING

    async def __call__(self, world: World) -> None:
        order_id = list(world.owners)[self.order]
        planned = [
            Reminder(
                order_id=order_id,
                kind=kind,
                occurrence=1,
                due_at=world.now + timedelta(minutes=self.minutes),
                state=self.state,
            )
            for kind in self.kinds
        ]
        await world.work.reminders.put(planned)
        for one in planned:
            pending = one.state is ReminderState.PENDING
            world.expected[one.key] = Expected(one, one.due_at if pending else None)
            if pending and world.sleeps(order_id):
                world.expected[one.key].become(ReminderState.PARKED)


@dataclass(frozen=True)
class TimePasses:
    minutes: int

    async def __call__(self, world: World) -> None:
        world.now += timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class ClaimDue:
    worker: str
    limit: int

    async def __call__(self, world: World) -> None:
        claims = await world.work.claims.claim_due(
            world.now, limit=self.limit, worker=self.worker, lease=LEASE
        )
        given = {one.stored.id: one.reminders for one in claims}
        assert list(given.items()) == list(self.foreseen(world))
        world.hands[self.worker] += [one for some in given.values() for one in some]

    def foreseen(self, world: World) -> Iterable[tuple[int, tuple[Reminder, ...]]]:
        queue = sorted(
            (min(ready), world.owners[order_id], order_id)
            for order_id in world.owners
            if (ready := [one.ready_at for one in world.of(order_id) if one.ready_at is not None])
        )
        due = [order_id for ready_at, _, order_id in queue if ready_at <= world.now]
        for order_id in due[: self.limit]:
            waiting = [one for one in world.of(order_id) if one.ready_at is not None]
            if world.sleeps(order_id):
                for one in waiting:
                    one.become(ReminderState.PARKED)
                continue
            taken = [one for one in waiting if one.ready_at and one.ready_at <= world.now]
            for one in taken:
                one.become(ReminderState.CLAIMED, world.now + LEASE)
                one.worker = self.worker
            reminders = [one.reminder for one in taken]
            places = list(CheckpointKind)
            yield (
                order_id,
                tuple(sorted(reminders, key=lambda one: (one.due_at, places.index(one.kind)))),
            )


@dataclass(frozen=True)
class RecordAll:
    """The worker settles whatever it believes to hold, a lost claim included."""

    worker: str
    state: ReminderState
    retry: int | None = None

    async def __call__(self, world: World) -> None:
        retry_at = None if self.retry is None else world.now + timedelta(minutes=self.retry)
        keys = {one.key for one in world.hands[self.worker]}
        world.hands[self.worker] = []
        settled = [
            Settlement(key=key, state=self.state, at=world.now, retry_at=retry_at) for key in keys
        ]
        owned = [world.expected[key] for key in keys if world.expected[key].worker == self.worker]
        assert (await world.work.claims.record(settled, worker=self.worker)).number == len(owned)
        for one in owned:
            self.settle(one, world, retry_at)

    def settle(self, one: Expected, world: World, retry_at: datetime | None) -> None:
        one.become(self.state)
        if self.state is ReminderState.SENT:
            one.told += 1
            one.reminder = replace(one.reminder, sent_at=world.now)
        if self.state is ReminderState.PENDING:
            attempts = one.reminder.attempts + (retry_at is not None)
            one.reminder = replace(one.reminder, attempts=attempts)
            one.ready_at = retry_at or world.now
            if world.sleeps(one.reminder.order_id):
                one.become(ReminderState.PARKED)


@dataclass(frozen=True)
class Sleep:
    async def __call__(self, world: World) -> None:
        await world.work.chats.put_to_sleep([ALICE], world.now)
        world.sleeping = True
        for key, one in world.expected.items():
            if world.sleeps(key.order_id) and one.reminder.state is ReminderState.PENDING:
                one.become(ReminderState.PARKED)


@dataclass(frozen=True)
class Wake:
    async def __call__(self, world: World) -> None:
        await world.work.chats.wake(ALICE)
        world.sleeping = False
        for one in world.expected.values():
            if one.reminder.state is ReminderState.PARKED:
                one.become(ReminderState.PENDING, one.reminder.due_at)


Step = Put | TimePasses | ClaimDue | RecordAll | Sleep | Wake

workers = st.sampled_from(WORKERS)
steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(
        Put,
        order=st.integers(0, 2),
        kinds=st.lists(st.sampled_from(KINDS), min_size=1, unique=True).map(tuple),
        minutes=st.integers(-5, 5),
        state=st.sampled_from([ReminderState.PENDING] * 3 + [ReminderState.CANCELLED]),
    ),
    st.builds(TimePasses, st.integers(1, 4)),
    st.builds(ClaimDue, workers, st.integers(1, 3)),
    st.builds(RecordAll, workers, st.sampled_from([ReminderState.SENT, ReminderState.FAILED])),
    st.builds(RecordAll, workers, st.just(ReminderState.PENDING), st.none() | st.integers(0, 5)),
    st.builds(Sleep),
    st.builds(Wake),
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(story=st.lists(steps, min_size=5, max_size=25))
async def test_every_reminder_is_told_or_settled_in_the_end_and_told_once(
    database: Database, story: Sequence[Step]
) -> None:
    # Nothing is committed, so that every story begins with an empty database.
    async with database.writing() as work:
        world = World(work, await _orders(work))
        for step in story:
            await step(world)
            await world.check()

        before = {key: one.told for key, one in world.expected.items() if one.told}
        for step in (
            Wake(),
            TimePasses(60),
            ClaimDue("Ada", 3),
            RecordAll("Ada", ReminderState.SENT),
        ):
            await step(world)
            await world.check()

        counts = await work.reminders.counts()
        assert sum(counts[state] for state in DONE) == len(world.expected)
        assert (
            await work.claims.claim_due(
                world.now + timedelta(days=1), limit=9, worker="Grace", lease=LEASE
            )
            == []
        )
        assert all(one.told <= 1 for one in world.expected.values())
        assert all(world.expected[key].told == 1 for key in before)


async def _orders(work: UnitOfWork) -> dict[int, int]:
    """Two orders of Alice's and one of Bob's, each with its owner."""
    owners = {}
    for chat_id, number in ((ALICE, 1), (ALICE, 2), (BOB, 1)):
        if number == 1:
            await work.chats.add(chat(chat_id))
        order = register(number, REGISTERED)
        stored = await work.orders.add(chat_id, order, recorded(REGISTERED, 1))
        owners[stored.id] = chat_id
    return owners
