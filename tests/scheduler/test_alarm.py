"""The alarm on the real APScheduler and, but for one test, the machine's own clock."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.alarm import Alarm
from scheduler.chores import Chore
from scheduler.clock import Clock, SystemClock
from scheduler.delivery.settings import AHEAD
from tests.clocks import StandingClock

PATIENCE = 10.0
SOON = AHEAD + timedelta(milliseconds=20)
HOUR = timedelta(hours=1)

MakeAlarm = Callable[..., Alarm]


class FakeDeliveries:
    """What the alarm wakes: counts, fails and blocks as it is told."""

    def __init__(self) -> None:
        self.next_dues: list[datetime] = []
        """What falls due after each drain, one after the other; then nothing more."""
        self.faults: list[Exception] = []
        self.go_on: asyncio.Event | None = None
        """When set: a drain waits for it."""
        self.drains = 0
        self.at_once = 0
        self.most_at_once = 0
        self.looks_by: list[datetime] = []
        self.stopped = False
        self._drained = asyncio.Condition()

    async def drain(self) -> int:
        self.drains += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        async with self._drained:
            self._drained.notify_all()
        try:
            if self.go_on is not None:
                await self.go_on.wait()
            if self.faults:
                raise self.faults.pop(0)
            return 1
        finally:
            self.at_once -= 1

    async def next_due(self) -> datetime | None:
        return self.next_dues.pop(0) if self.next_dues else None

    def look_by(self, instant: datetime) -> None:
        self.looks_by.append(instant)

    def stop(self) -> None:
        self.stopped = True

    async def until(self, drains: int) -> None:
        """Waits until so many drains have begun. Raises `TimeoutError`."""
        async with asyncio.timeout(PATIENCE), self._drained:
            await self._drained.wait_for(lambda: self.drains >= drains)


@pytest.fixture
def deliveries() -> FakeDeliveries:
    return FakeDeliveries()


@pytest.fixture
def schedulers(monkeypatch: pytest.MonkeyPatch) -> list[AsyncIOScheduler]:
    """The schedulers that are started in the test."""
    started: list[AsyncIOScheduler] = []
    start = AsyncIOScheduler.start

    def started_and_kept(self: AsyncIOScheduler, *args: object) -> None:
        started.append(self)
        start(self, *args)

    monkeypatch.setattr(AsyncIOScheduler, "start", started_and_kept)
    return started


@pytest.fixture
async def make_alarm(deliveries: FakeDeliveries) -> AsyncIterator[MakeAlarm]:
    """Makes alarms that have started and, after the test, are stopped."""
    made: list[Alarm] = []

    def make(*, clock: Clock | None = None, sweep_seconds: float = 3600) -> Alarm:
        alarm = Alarm(deliveries, clock or SystemClock(), sweep_seconds=sweep_seconds)
        made.append(alarm)
        return alarm

    yield make
    for alarm in made:
        await alarm.stop()


@pytest.fixture
async def alarm(make_alarm: MakeAlarm, deliveries: FakeDeliveries) -> Alarm:
    """An alarm that has started and has nothing to wait for."""
    alarm = make_alarm()
    await alarm.start()
    await deliveries.until(1)
    return alarm


def soon(span: timedelta = SOON) -> datetime:
    return SystemClock().now() + span


async def test_what_fell_due_before_the_start_is_delivered_at_once(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    await make_alarm().start()

    await deliveries.until(1)


async def test_one_can_wait_until_what_fell_due_before_the_start_is_delivered(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    deliveries.go_on = asyncio.Event()
    alarm = make_alarm()
    await alarm.start()

    await alarm.has_rung(patience=0.01)  # longer nobody waits
    assert deliveries.at_once == 1

    deliveries.go_on.set()
    await alarm.has_rung(patience=PATIENCE)
    assert deliveries.at_once == 0


async def test_who_waits_for_it_goes_on_when_it_fails(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    deliveries.faults = [RuntimeError("no such file")]
    alarm = make_alarm()
    await alarm.start()

    async with asyncio.timeout(PATIENCE):
        await alarm.has_rung(patience=2 * PATIENCE)


async def test_it_is_armed_for_what_comes_next(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    deliveries.next_dues = [soon(), soon(), soon()]

    await make_alarm().start()

    await deliveries.until(4)


async def test_it_rings_a_moment_before_the_instant_it_is_woken_by(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    instant = soon()

    alarm.wake_by(instant)
    await deliveries.until(2)

    assert instant - AHEAD <= SystemClock().now() < instant


async def test_an_earlier_instant_takes_the_place_of_a_later_one(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    alarm.wake_by(soon(HOUR))
    alarm.wake_by(soon())

    await deliveries.until(2)


async def test_a_later_instant_changes_nothing(alarm: Alarm, deliveries: FakeDeliveries) -> None:
    alarm.wake_by(soon())
    alarm.wake_by(soon(HOUR))
    alarm.wake_by(None)

    await deliveries.until(2)


async def test_however_late_it_is_it_rings(alarm: Alarm, deliveries: FakeDeliveries) -> None:
    alarm.wake_by(soon(-HOUR))

    await deliveries.until(2)


async def test_what_is_due_but_in_other_hands_is_looked_at_again_after_a_pause(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    deliveries.next_dues = [soon(-HOUR)] * 3

    await make_alarm().start()

    await deliveries.until(4)
    assert deliveries.most_at_once == 1


async def test_it_rings_by_the_clock_it_was_given(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    clock = StandingClock(datetime(2040, 1, 1, tzinfo=UTC))
    alarm = make_alarm(clock=clock)
    await alarm.start()
    await deliveries.until(1)

    alarm.wake_by(clock.now() + SOON)

    await deliveries.until(2)


async def test_two_rings_are_never_at_it_at_once(alarm: Alarm, deliveries: FakeDeliveries) -> None:
    deliveries.go_on = asyncio.Event()
    rings = [asyncio.create_task(alarm.ring()) for _ in range(3)]
    alarm.wake_by(soon(-HOUR))
    await deliveries.until(2)
    deliveries.go_on.set()

    await asyncio.gather(*rings)

    await deliveries.until(5)
    assert deliveries.most_at_once == 1


async def test_what_falls_due_while_it_rings_is_not_forgotten(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    deliveries.go_on = asyncio.Event()
    alarm.wake_by(soon(-HOUR))
    await deliveries.until(2)

    alarm.wake_by(soon(HOUR))
    deliveries.next_dues = [soon()]
    deliveries.go_on.set()

    await deliveries.until(3)


async def test_a_drain_under_way_hears_of_what_is_planned_meanwhile(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    deliveries.go_on = asyncio.Event()
    alarm.wake_by(soon(-HOUR))
    await deliveries.until(2)
    assert deliveries.looks_by == []

    instant = soon()
    alarm.wake_by(instant)

    assert deliveries.looks_by == [instant]
    deliveries.go_on.set()


async def test_a_drain_that_fails_does_not_end_the_alarm(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    deliveries.next_dues = [soon(HOUR)]
    deliveries.faults = [RuntimeError("the database is away")]

    alarm.wake_by(soon())
    await deliveries.until(2)
    alarm.wake_by(soon())

    await deliveries.until(3)


async def test_the_sweep_tries_again_after_a_drain_that_failed(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    alarm = make_alarm(sweep_seconds=0.02)
    deliveries.faults = [RuntimeError("the database is away")] * 3

    await alarm.start()

    await deliveries.until(5)
    assert deliveries.most_at_once == 1


async def test_the_sweep_and_the_chores_go_on_when_the_clock_is_set_back(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries, schedulers: list[AsyncIOScheduler]
) -> None:
    tidied = asyncio.Event()

    async def tidy(_: asyncio.Event) -> None:
        tidied.set()

    alarm = make_alarm(sweep_seconds=0.02)
    alarm.add_chores(Chore(name="tidy", every=HOUR, first_after=HOUR, run=tidy))
    await alarm.start()
    await deliveries.until(3)

    # An hour back, and all that APScheduler waits for is an hour further off.
    [scheduler] = schedulers
    for name in ("sweep", "tidy"):
        job = scheduler.get_job(name)
        job.modify(next_run_time=job.next_run_time + HOUR)

    await deliveries.until(deliveries.drains + 3)
    async with asyncio.timeout(PATIENCE):
        await tidied.wait()


async def test_who_rings_by_hand_is_told_what_went_wrong(
    alarm: Alarm, deliveries: FakeDeliveries
) -> None:
    deliveries.faults = [RuntimeError("the database is away")]

    with pytest.raises(RuntimeError, match="away"):
        await alarm.ring()
    assert await alarm.ring() == 1


async def test_stopping_waits_for_the_batch_under_way(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    alarm = make_alarm()
    await alarm.start()
    await deliveries.until(1)
    deliveries.go_on = asyncio.Event()
    ringing = asyncio.create_task(alarm.ring())
    await deliveries.until(2)

    stopping = asyncio.create_task(alarm.stop())
    done, _ = await asyncio.wait([stopping], timeout=0)
    assert not done
    deliveries.go_on.set()
    await stopping

    assert deliveries.stopped
    assert ringing.done()
    alarm.wake_by(soon(-HOUR))
    await alarm.stop()


async def test_an_alarm_that_was_never_started_can_be_stopped(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    alarm = make_alarm()
    alarm.wake_by(soon())

    await alarm.stop()

    assert deliveries.drains == 0


async def test_no_job_is_dropped_for_being_late_or_doubled_for_having_waited(
    make_alarm: MakeAlarm, schedulers: list[AsyncIOScheduler]
) -> None:
    alarm = make_alarm()
    await alarm.start()
    alarm.wake_by(soon(HOUR))

    [scheduler] = schedulers
    jobs = {job.id: job for job in scheduler.get_jobs()}

    assert set(jobs) == {"alarm", "sweep"}
    assert all(job.misfire_grace_time is None and job.coalesce for job in jobs.values())
    # A ring arms the next one, which may be due before it has returned.
    assert {name: job.max_instances for name, job in jobs.items()} == {"alarm": 2, "sweep": 1}


async def test_a_database_that_fails_is_left_alone_longer_and_longer(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries, schedulers: list[AsyncIOScheduler]
) -> None:
    clock = StandingClock()
    alarm = make_alarm(clock=clock)
    deliveries.next_dues = [clock.now() - HOUR] * 6
    await alarm.start()
    await deliveries.until(1)
    deliveries.faults = [RuntimeError("the disk is full")] * 5
    rests = []
    for _ in range(5):
        with pytest.raises(RuntimeError, match="full"):
            await alarm.ring()
        [job] = [job for job in schedulers[0].get_jobs() if job.id == "alarm"]
        rests.append(round((job.next_run_time - SystemClock().now()).total_seconds()))

    assert rests == [1, 2, 4, 5, 5]


# -- chores ---------------------------------------------------------------------------------------


async def test_chores_are_done_from_the_start_on_and_again_after_a_fault(
    make_alarm: MakeAlarm,
) -> None:
    alarm, times, thrice = make_alarm(), 0, asyncio.Event()

    async def tidy(_: asyncio.Event) -> None:
        nonlocal times
        times += 1
        if times == 3:
            thrice.set()
        raise RuntimeError("no broom")

    alarm.add_chores(Chore(name="tidy", every=SOON, run=tidy))
    await alarm.start()

    async with asyncio.timeout(PATIENCE):
        await thrice.wait()


async def test_a_stop_waits_for_a_chore_and_tells_it_to_come_to_an_end(
    make_alarm: MakeAlarm, deliveries: FakeDeliveries
) -> None:
    alarm, begun, ended = make_alarm(), asyncio.Event(), asyncio.Event()

    async def long(stopping: asyncio.Event) -> None:
        begun.set()
        await stopping.wait()
        ended.set()

    alarm.add_chores(Chore(name="long", every=HOUR, run=long))
    await alarm.start()
    async with asyncio.timeout(PATIENCE):
        await begun.wait()

    await alarm.stop()

    assert ended.is_set()
