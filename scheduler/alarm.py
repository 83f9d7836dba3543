"""The alarm: APScheduler wakes the dispatcher when the next reminder falls due."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from scheduler.chores import Chore, Chores
from scheduler.clock import Clock
from scheduler.delivery.settings import AHEAD
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

_ALARM = "alarm"
_SWEEP = "sweep"

#: How long to leave alone what is due but was not taken: doubling, up to the longest. Mostly it is
#: in other hands for a moment; a row that somebody has locked may be so for hours.
_FIRST_PAUSE = timedelta(milliseconds=5)
_LONGEST_PAUSE = timedelta(seconds=5)

#: How long to leave a database alone that fails, likewise.
_FIRST_REST = timedelta(seconds=1)
_LONGEST_REST = timedelta(seconds=5)


class Deliveries(Protocol):
    """What the alarm wakes."""

    async def drain(self) -> int:
        """Delivers all that is due now."""
        ...

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next reminder falls due."""
        ...

    def look_by(self, instant: datetime) -> None:
        """Has a drain under way look by then for what is due."""
        ...

    def stop(self) -> None:
        """Lets a drain end after the batch under way."""
        ...


class Alarm:
    """Holds two jobs: a date job at the earliest due instant, and a sweep that forgets nothing.

    Besides these it holds the chores, such as the daily housekeeping.

    The reminders' table is the truth; the jobs in memory only say when to look at it. The sweep
    catches what the alarm could not know: another process's writes, a lease that ran out, a clock
    that was set ahead.
    """

    def __init__(
        self,
        deliveries: Deliveries,
        clock: Clock,
        *,
        sweep_seconds: float = 60,
        tell_others: Callable[[datetime], None] | None = None,
    ) -> None:
        """`tell_others` is told what others have to wake up for, while this one does not run."""
        self._tell_others = tell_others
        self._deliveries = deliveries
        self._clock = clock
        self._sweep_seconds = sweep_seconds
        self._chores = Chores(clock)
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # The defaults drop a job that is more than a second late.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._draining = asyncio.Lock()
        self._has_rung = asyncio.Event()
        self._watch: asyncio.TimerHandle | None = None
        self._armed_for: datetime | None = None
        self._failures = 0
        self._in_vain = 0
        """How often something was due, and nothing was taken."""

    def add_chores(self, *chores: Chore) -> None:
        """Has these done as well, from the start on."""
        self._chores.add(*chores)

    async def start(self) -> None:
        """Starts APScheduler, and rings at once for what fell due meanwhile.

        Nobody waits for that ring: it may take long, and a stop must get through meanwhile.
        """
        self._scheduler.start()
        self._scheduler.add_job(
            self._ring, "interval", seconds=self._sweep_seconds, id=_SWEEP, replace_existing=True
        )
        self._chores.add_to(self._scheduler)
        self._arm(self._clock.now())
        self._watch_later()

    async def stop(self) -> None:
        """Waits for what is under way, then stops APScheduler; not running, it stays so."""
        if not self._scheduler.running:
            return
        if self._watch is not None:
            self._watch.cancel()
        self._scheduler.pause()
        self._deliveries.stop()
        await self._chores.stop()
        async with self._draining:
            self._scheduler.shutdown(wait=False)

    async def ring(self) -> int:
        """Delivers all that is due now and arms the alarm for what comes next.

        Returns the number of reminders settled. Raises what the deliveries raise.
        """
        async with self._draining:
            try:
                settled = await self._deliveries.drain()
                await self._arm_next(in_vain=not settled)
            except Exception:
                self._rest()
                raise
            finally:
                self._has_rung.set()
            self._failures = 0
            return settled

    async def has_rung(self, *, patience: float) -> None:
        """Waits until it has rung once and what was due is delivered, or for so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self._has_rung.wait()

    def wake_by(self, instant: datetime | None) -> None:
        """Makes sure that the alarm rings a moment before `instant` (UTC); `None`: no change."""
        if instant is None:
            return
        if not self._scheduler.running:
            if self._tell_others is not None:
                self._tell_others(instant)
            return
        if self._draining.locked():
            self._deliveries.look_by(instant)
        self._arm_by(instant, ahead=AHEAD)

    async def next_due(self) -> datetime | None:
        """The UTC instant at which something falls due next. Raises what the deliveries raise."""
        return await self._deliveries.next_due()

    def late_by(self) -> timedelta:
        """How long ago it should have rung and has not; nothing while it does its work."""
        armed_for = self._armed_for
        if armed_for is None or self._draining.locked() or not self._scheduler.running:
            return timedelta()
        return max(self._clock.now() - armed_for, timedelta())

    async def _ring(self) -> None:
        """As `ring`, for APScheduler: a fault is logged, and the next sweep tries again."""
        try:
            await self.ring()
        except StorageError as error:  # it is away, and comes back
            _log.warning("alarm.failed", error=str(error))
        except Exception:
            _log.exception("alarm.failed")

    def _watch_later(self) -> None:
        loop = asyncio.get_running_loop()
        self._watch = loop.call_later(self._sweep_seconds, self._watch_intervals)

    def _watch_intervals(self) -> None:
        """Has what comes at intervals come at once, where its turn is further off than that.

        APScheduler keeps to the machine's clock: set back by an hour, there would be no sweep, and
        no chore, for an hour. The event loop's own timer does not ask that clock.
        """
        now = self._clock.machine_time(self._clock.now())
        for job in self._scheduler.get_jobs():
            repeats = isinstance(job.trigger, IntervalTrigger)
            if repeats and job.next_run_time > now + job.trigger.interval:
                _log.warning("clock.set_back", job=job.id)
                job.modify(next_run_time=now)
        self._watch_later()

    def _rest(self) -> None:
        """Tries again after a while: what fails now would fail again at once."""
        rest = _doubling(_FIRST_REST, self._failures, _LONGEST_REST)
        self._failures += 1
        if self._scheduler.running:
            self._arm(self._clock.now() + rest)

    async def _arm_next(self, *, in_vain: bool) -> None:
        """Arms the alarm for the next due instant.

        What is due already and was not taken is in other hands: it is looked at again after a
        pause, which gets longer, so that the alarm never spins.
        """
        self._armed_for = None
        due = await self._deliveries.next_due()
        now = self._clock.now()
        if not self._scheduler.running:
            return
        if due is None or due > now + AHEAD:
            self._in_vain = 0
            if due is not None:
                self._arm_by(due, ahead=AHEAD)
            return
        self._in_vain = self._in_vain + 1 if in_vain else 0
        self._arm_by(now + _doubling(_FIRST_PAUSE, self._in_vain, _LONGEST_PAUSE))

    def _arm_by(self, instant: datetime, *, ahead: timedelta = timedelta()) -> None:
        """Arms it, unless it rings before that anyway."""
        if self._armed_for is None or instant < self._armed_for:
            self._arm(instant, ahead=ahead)

    def _arm(self, instant: datetime, *, ahead: timedelta = timedelta()) -> None:
        self._armed_for = instant
        self._scheduler.add_job(
            self._ring,
            "date",
            run_date=self._clock.machine_time(instant - ahead),
            id=_ALARM,
            replace_existing=True,
            # The ring that runs arms the next one, which may be due before it has returned.
            max_instances=2,
        )


def _doubling(first: timedelta, times: int, longest: timedelta) -> timedelta:
    wait: timedelta = first * 2 ** min(times, 20)
    return min(wait, longest)
