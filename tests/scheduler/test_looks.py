"""Parcels are looked up: when, by whom, and what is made of it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import structlog
from typing_extensions import override

from advisor.events import OrderClosed, OrderRegistered, TrackingNumberReplaced, TrackingReported
from advisor.parcel import ParcelState as P
from advisor.reporters import ByPerson, ByTracker
from advisor.sightings import Looked, Service, Sighting
from advisor.transitions import fold
from scheduler.changes import Changes, Origin
from scheduler.looks import LookingFirst, Looks, LookSettings
from scheduler.tracker import Tracked, Tracker, TrackerAwayError, TrackerRefusedError
from storage.database import Database
from storage.records import HistoryEntry, Lookup, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.conftest import OpenDatabase
from tests.scheduler.samples import POLICY, newcomer
from tests.storage.samples import ALICE, NOW, TODAY

CODE = "LP00123456789012"
SHIPPED = TODAY - timedelta(12)
EVERY = timedelta(hours=12)
ME = ByPerson(ALICE)

NOTHING = Sighting(looked=Looked.NOTHING_YET, key="190271")


def moving(on: date = TODAY) -> Sighting:
    return Sighting(
        looked=Looked.SEEN, answers=frozenset({P.MOVING}), last_scan=on, words="Departed"
    )


class FakeTracker(Tracker):
    """A service at the edge: answers as it is told."""

    service = Service.SEVENTEENTRACK
    most = 40
    rest = timedelta()

    def __init__(self) -> None:
        self.asked: list[list[Tracked]] = []
        self.forgotten: list[str] = []
        self.answer: Callable[[str], Sighting] = lambda _: NOTHING
        self.fault: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.away_for_forgetting = False
        self.tries = 0

    @override
    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        self.asked.append(list(parcels))
        if self.gate is not None:
            await self.gate.wait()
        if self.fault is not None:
            raise self.fault
        return {one.number: self.answer(one.number) for one in parcels}

    @override
    async def forget(self, parcels: Sequence[Tracked]) -> None:
        self.tries += 1
        if self.away_for_forgetting:
            raise TrackerAwayError("HTTP 503")
        self.forgotten += [one.number for one in parcels]

    @override
    async def quota(self) -> str:
        return "plenty"

    @override
    async def close(self) -> None:
        """Nothing is open."""


class Heard:
    """Counts looks."""

    def __init__(self) -> None:
        self.looks: list[Looked] = []

    def looked(self, service: Service, looked: Looked) -> None:
        self.looks.append(looked)


class Bench:
    """A process that looks parcels up."""

    def __init__(
        self,
        database: Database,
        clock: StandingClock,
        worker: str = "Ada",
        *,
        patience: float = 30,
    ) -> None:
        self.database, self.clock = database, clock
        self.tracker, self.heard = FakeTracker(), Heard()
        self.changes = Changes(database, POLICY, lambda _: None)
        self.looks = Looks(
            database,
            clock,
            POLICY,
            self.changes,
            self.tracker,
            observer=self.heard,
            settings=LookSettings(worker=worker, every=EVERY, patience=patience),
        )

    async def with_order(self, *, consent: bool | None = True, **facts: Any) -> StoredOrder:
        chat = newcomer(ALICE)
        chat = replace(chat, buyer=replace(chat.buyer, auto_tracking=consent))
        told: dict[str, Any] = {
            "on": SHIPPED,
            "title": "Lamp",
            "tracking_number": CODE,
            "shipped_on": SHIPPED,
            "protection_end": SHIPPED + timedelta(60),
            "destination": "DE",
        } | facts
        async with self.database.writing() as uow:
            if await uow.chats.get(ALICE) is None:
                await uow.chats.add(chat)
            await uow.commit()
        async with self.changes.of(self.origin()) as change:
            return await change.register(OrderRegistered(**told))

    def origin(self) -> Origin:
        return Origin(chat_id=ALICE, reporter=ME, at=self.clock.now())

    async def run(self, **later: float) -> None:
        self.clock.advance(**later)
        await self.looks.run(asyncio.Event())

    async def order(self) -> StoredOrder:
        async with self.database.reading() as uow:
            found = await uow.orders.get(ALICE, 1)
        assert found is not None
        return found

    async def history(self) -> list[HistoryEntry]:
        async with self.database.reading() as uow:
            return await uow.orders.history((await self.order()).id)

    async def lookup(self) -> Lookup | None:
        async with self.database.reading() as uow:
            return await uow.lookups.of_order((await self.order()).id)


@pytest.fixture
def bench(database: Database, clock: StandingClock) -> Bench:
    return Bench(database, clock)


async def test_what_is_seen_becomes_an_event_of_the_tracker_s_with_the_carriers_day(
    bench: Bench,
) -> None:
    await bench.with_order()
    bench.tracker.answer = lambda _: moving(TODAY - timedelta(2))
    await bench.run()
    _, entry = await bench.history()
    assert entry.recorded.by == ByTracker()
    assert isinstance(entry.recorded.event, TrackingReported)
    assert entry.recorded.event.since == TODAY - timedelta(2)
    order = (await bench.order()).order
    assert order.parcel is P.MOVING
    assert fold(1, [one.recorded for one in await bench.history()]) == order
    lookup = await bench.lookup()
    assert lookup is not None
    assert (lookup.looked_at, lookup.last_scan) == (NOW, TODAY - timedelta(2))
    assert bench.tracker.asked == [[Tracked(number=CODE, destination="DE")]]
    assert bench.heard.looks == [Looked.SEEN]


async def test_the_same_answer_again_is_no_event_and_comes_no_sooner_than_it_should(
    bench: Bench,
) -> None:
    await bench.with_order()
    await bench.run()
    await bench.run(hours=11)
    assert len(bench.tracker.asked) == 1
    await bench.run(hours=1)
    assert bench.tracker.asked[1] == [Tracked(number=CODE, destination="DE", key="190271")]
    assert [one.recorded.event.kind for one in await bench.history()] == [
        "order_registered",
        "tracking_reported",
    ]


async def test_near_the_end_of_the_protection_it_is_looked_up_oftener(bench: Bench) -> None:
    await bench.with_order(protection_end=TODAY + timedelta(5))
    await bench.run()
    await bench.run(hours=3)
    assert len(bench.tracker.asked) == 2


@pytest.mark.parametrize(
    "facts",
    [
        {"consent": None},
        {"consent": False},
        {"tracking_number": None},
        {"on": TODAY, "shipped_on": TODAY, "protection_end": TODAY + timedelta(60)},
        {"shipped_on": None, "protection_end": None},
    ],
)
async def test_nobody_looks_without_leave_a_number_or_a_shipment(
    bench: Bench, facts: dict[str, Any]
) -> None:
    await bench.with_order(**facts)
    await bench.run()
    assert bench.tracker.asked == []


async def test_who_could_not_look_says_nothing_and_tries_again(bench: Bench) -> None:
    await bench.with_order()
    bench.tracker.answer = lambda _: Sighting(looked=Looked.NOT_LOOKED)
    await bench.run()
    await bench.run(hours=6)
    assert len(bench.tracker.asked) == 2
    assert len(await bench.history()) == 1
    lookup = await bench.lookup()
    assert lookup is not None
    assert lookup.looked_at is None


async def test_a_number_that_was_only_registered_is_looked_up_soon(bench: Bench) -> None:
    await bench.with_order()
    bench.tracker.answer = lambda _: Sighting(looked=Looked.NOT_LOOKED, key="190271")
    await bench.run()
    await bench.run(minutes=30)
    await bench.run(minutes=30)
    assert len(bench.tracker.asked) == 2
    assert len(await bench.history()) == 1


async def test_another_number_begins_anew(bench: Bench) -> None:
    stored = await bench.with_order()
    await bench.run()
    async with bench.changes.of(bench.origin()) as change:
        event = TrackingNumberReplaced(on=TODAY, tracking_number="LP00999999999999")
        await change.apply(await change.order(1), event)
    await bench.run(minutes=10)
    assert bench.tracker.asked[-1] == [Tracked(number="LP00999999999999", destination="DE")]
    assert stored.id == (await bench.order()).id


# -- what the buyer takes back -------------------------------------------------------------------


async def test_what_is_taken_back_is_muted_until_there_is_another_scan(bench: Bench) -> None:
    stored = await bench.with_order()
    bench.tracker.answer = lambda _: moving()
    await bench.run()
    async with bench.changes.of(bench.origin()) as change:
        await change.undo(await change.order(1), stored.order)
    await bench.run(hours=12)
    assert not (await bench.order()).order.ever_tracked
    bench.tracker.answer = lambda _: moving(TODAY + timedelta(1))
    await bench.run(hours=12)
    assert (await bench.order()).order.ever_tracked


# -- several processes, and those that die -------------------------------------------------------


async def test_of_two_processes_one_looks(
    open_database: OpenDatabase, clock: StandingClock
) -> None:
    ada, grace = Bench(open_database(), clock), Bench(open_database(), clock, "Grace")
    await ada.with_order()
    ada.tracker.gate = asyncio.Event()
    looking = asyncio.create_task(ada.run())
    while not ada.tracker.asked:
        await asyncio.sleep(0)
    await grace.run()
    assert grace.tracker.asked == []
    ada.tracker.gate.set()
    await looking
    await grace.run()
    assert grace.tracker.asked == []
    assert len(await ada.history()) == 2


async def test_two_that_have_looked_record_one_event(
    open_database: OpenDatabase, clock: StandingClock
) -> None:
    """A lease ran out while the first one hung."""
    ada, grace = Bench(open_database(), clock), Bench(open_database(), clock, "Grace")
    await ada.with_order()
    for one in (ada, grace):
        one.tracker.answer = lambda _: moving()
    ada.tracker.gate = asyncio.Event()
    looking = asyncio.create_task(ada.run())
    while not ada.tracker.asked:
        await asyncio.sleep(0)
    await grace.run(minutes=11)
    ada.tracker.gate.set()
    await looking
    assert len(await ada.history()) == 2


async def test_who_is_killed_between_look_and_event_has_seen_nothing(
    open_database: OpenDatabase, clock: StandingClock
) -> None:
    ada, grace = Bench(open_database(), clock), Bench(open_database(), clock, "Grace")
    await ada.with_order()
    ada.tracker.gate = asyncio.Event()
    killed = asyncio.create_task(ada.looks._look(ada.looks._due))
    while not ada.tracker.asked:
        await asyncio.sleep(0)
    # As kill -9 leaves it: the lease is taken, and nobody gives it back.
    ada.looks._turns._give_back = _nothing  # type: ignore[method-assign, assignment]
    killed.cancel()
    await asyncio.wait([killed])
    await grace.run()
    assert grace.tracker.asked == []
    await grace.run(minutes=11)
    assert len(grace.tracker.asked) == 1
    assert len(await grace.history()) == 2


async def _nothing(_: object) -> None:
    """A dead process gives nothing back."""


# -- a service that fails ------------------------------------------------------------------------


async def test_a_service_that_fails_is_left_alone_longer_and_longer(bench: Bench) -> None:
    await bench.with_order()
    bench.tracker.fault = TrackerAwayError("busy")
    calls = []
    with structlog.testing.capture_logs() as logs:
        for hours in (0, 0.9, 0.2, 5.8, 0.3, 23.8, 0.3, 24.1, 24.1):
            await bench.run(hours=hours)
            calls.append(len(bench.tracker.asked))
    assert calls == [1, 1, 2, 2, 3, 3, 4, 5, 6]
    errors = [one["event"] for one in logs if one["log_level"] == "error"]
    assert errors == ["tracker.silent_for_a_day"]
    assert (await bench.looks.state()).failures == 6
    assert len(await bench.history()) == 1
    bench.tracker.fault = None
    await bench.run(hours=24.1)
    assert (await bench.looks.state()).failing_since is None
    assert len(await bench.history()) == 2


async def test_a_service_that_asks_for_a_longer_pause_gets_it(bench: Bench) -> None:
    await bench.with_order()
    bench.tracker.fault = TrackerAwayError("busy", timedelta(hours=3))
    await bench.run()
    await bench.run(hours=2.9)
    assert len(bench.tracker.asked) == 1


async def test_a_refused_key_ends_the_asking_until_the_next_start(bench: Bench) -> None:
    await bench.with_order()
    bench.tracker.fault = TrackerRefusedError("401")
    with structlog.testing.capture_logs() as logs:
        await bench.run()
        await bench.run(hours=48)
    assert [one["event"] for one in logs] == ["tracker.key_refused"]
    assert len(bench.tracker.asked) == 1


async def test_a_service_rests_between_two_looks_if_it_has_to(bench: Bench) -> None:
    bench.tracker.rest = timedelta(hours=6)
    await bench.with_order()
    await bench.with_order(tracking_number="LP00999999999999")
    bench.tracker.most = 1
    await bench.run()
    await bench.run(hours=5)
    assert len(bench.tracker.asked) == 1
    await bench.run(hours=1)
    assert [one.number for [one] in bench.tracker.asked] == [CODE, "LP00999999999999"]


# -- before a reminder ---------------------------------------------------------------------------


class FakeDeliveries:
    """Says whether there was a look before."""

    def __init__(self, tracker: FakeTracker) -> None:
        self.looks_before: list[int] = []
        self._tracker = tracker
        self.stopped = False

    async def drain(self) -> int:
        self.looks_before.append(len(self._tracker.asked))
        return 3

    async def next_due(self) -> None:
        return None

    def look_by(self, instant: datetime) -> None:
        pass

    def stop(self) -> None:
        self.stopped = True


async def due_now(bench: Bench) -> LookingFirst:
    """An order on its day 15: the reminder of that is due."""
    await bench.with_order()
    bench.clock.advance(days=3, hours=1)
    return LookingFirst(FakeDeliveries(bench.tracker), bench.looks)


async def test_before_a_reminder_its_parcel_is_looked_up_unless_that_was_just_done(
    bench: Bench,
) -> None:
    deliveries = await due_now(bench)
    assert await deliveries.drain() == 3
    assert len(bench.tracker.asked) == 1
    await deliveries.drain()
    assert len(bench.tracker.asked) == 1
    assert await deliveries.next_due() is None
    deliveries.stop()


async def test_a_service_that_hangs_holds_no_reminder_up_and_is_heard_later(
    database: Database, clock: StandingClock
) -> None:
    bench = Bench(database, clock, patience=0.1)
    deliveries = await due_now(bench)
    bench.tracker.gate = asyncio.Event()
    assert await deliveries.drain() == 3
    assert await deliveries.drain() == 3
    assert len(await bench.history()) == 1
    bench.tracker.gate.set()
    while bench.looks._under_way is not None:
        await asyncio.wait([bench.looks._under_way])
    await bench.looks.close()
    assert len(bench.tracker.asked) == 1
    assert len(await bench.history()) == 2


async def test_a_fault_of_ours_holds_no_reminder_up(bench: Bench) -> None:
    deliveries = await due_now(bench)
    bench.tracker.fault = ValueError("a bug")
    with structlog.testing.capture_logs() as logs:
        assert await deliveries.drain() == 3
    assert "looks.failed" in [one["event"] for one in logs]


# -- what is settled -----------------------------------------------------------------------------


async def test_what_is_settled_is_forgotten_there_and_here(bench: Bench) -> None:
    await bench.with_order()
    await bench.run()
    async with bench.changes.of(bench.origin()) as change:
        await change.apply(await change.order(1), OrderClosed(on=TODAY))
    await bench.run(minutes=10)
    assert bench.tracker.forgotten == [CODE]
    assert await bench.lookup() is None
    await bench.run(minutes=10)
    assert bench.tracker.forgotten == [CODE]


@pytest.mark.parametrize("everything", [False, True])
async def test_what_is_deleted_is_forgotten_after_a_restart_and_a_failure_once(
    database: Database, clock: StandingClock, everything: bool
) -> None:
    before = Bench(database, clock)
    stored = await before.with_order()
    await before.run()
    async with before.changes.of(before.origin()) as change:
        await (change.forget_chat() if everything else change.delete(stored))
    later = Bench(database, clock)
    later.tracker.away_for_forgetting = True
    await later.run()
    await later.run(minutes=59)
    assert later.tracker.tries == 1  # it is left alone
    later.tracker.away_for_forgetting = False
    for _ in range(2):
        await later.run(minutes=10)
    assert later.tracker.forgotten == [CODE]


async def test_an_order_that_is_deleted_while_it_is_looked_up_is_forgotten(bench: Bench) -> None:
    stored = await bench.with_order()
    bench.tracker.gate = asyncio.Event()
    looking = asyncio.create_task(bench.run())
    while not bench.tracker.asked:
        await asyncio.sleep(0)
    async with bench.changes.of(bench.origin()) as change:
        await change.delete(stored)
    bench.tracker.gate.set()
    await looking
    await bench.run()
    assert bench.tracker.forgotten == [CODE]


async def test_of_two_orders_in_one_parcel_the_number_is_asked_for_once(bench: Bench) -> None:
    await bench.with_order()
    await bench.with_order()
    bench.tracker.answer = lambda _: moving()
    await bench.run()
    assert [len(asked) for asked in bench.tracker.asked] == [1]
    async with bench.database.reading() as uow:
        orders = await uow.orders.of_chat(ALICE)
    assert [one.order.parcel for one in orders] == [P.MOVING, P.MOVING]


async def test_whoever_no_longer_wants_it_is_forgotten_as_well(bench: Bench) -> None:
    await bench.with_order()
    await bench.run()
    async with bench.changes.of(bench.origin()) as change:
        buyer = replace(change.chat.buyer, auto_tracking=False)
        await change.set_chat(replace(change.chat, buyer=buyer))
    await bench.run(minutes=10)
    assert bench.tracker.forgotten == [CODE]
