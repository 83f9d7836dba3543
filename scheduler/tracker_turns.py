"""Turns at a tracking service: one process asks at a time, and none while it is left alone.

A service that fails is left alone for an hour, six hours, a day; one that refuses the key until the
next start.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from advisor.sightings import Looked, Service
from scheduler.clock import Clock
from scheduler.tracker import Tracker, TrackerAwayError, TrackerRefusedError
from storage.database import Database
from storage.records import TrackerState

_log = structlog.get_logger(__name__)

#: How long a service that fails is left alone, after the first time, the second, all others.
_BACKOFF = (timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))

#: After so long without an answer the operators are told, once.
_TOLD_AFTER = timedelta(hours=24)

#: How long a turn may take before another process may have one.
_LEASE = timedelta(minutes=10)


class LookObserver(Protocol):
    """Hears of looks, for the figures; never of a number."""

    def looked(self, service: Service, looked: Looked) -> None:
        """One parcel was looked up."""
        ...


class TrackerTurns:
    """Gives turns at one service."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        tracker: Tracker,
        *,
        observer: LookObserver,
        worker: str,
    ) -> None:
        """`worker` identifies this process among those that share the database."""
        self._database = database
        self._clock = clock
        self._service = tracker.service
        self._observer = observer
        self._worker = worker
        self._refused = False
        """Whether the key is not accepted: nothing is asked until the next start."""

    async def take(
        self, ask: Callable[[TrackerState], Awaitable[TrackerState]]
    ) -> TrackerState | None:
        """Asks while no other process does. `ask` gives the service's state after it, as this does.

        `None` if somebody else is asking, or if the service is to be left alone.
        """
        if self._refused:
            return None
        now = self._clock.now()
        async with self._database.writing() as uow:
            state = await uow.trackers.claim(self._service, now, worker=self._worker, lease=_LEASE)
            await uow.commit()
        if state is None:
            return None
        after = state
        try:
            after = await self._asked(ask, state, now)
        finally:
            await self._give_back(after)
        return after

    async def _asked(
        self,
        ask: Callable[[TrackerState], Awaitable[TrackerState]],
        state: TrackerState,
        now: datetime,
    ) -> TrackerState:
        try:
            return await ask(state)
        except TrackerRefusedError as error:
            self._refused = True
            _log.error("tracker.key_refused", service=self._service.value, says=str(error))
            return self._failed(state, now, None)
        except TrackerAwayError as error:
            _log.warning("tracker.away", service=self._service.value, says=str(error))
            return self._failed(state, now, error.retry_after)

    def _failed(
        self, state: TrackerState, now: datetime, retry_after: timedelta | None
    ) -> TrackerState:
        """It is left alone; after a day the operators are told."""
        since = state.failing_since or now
        pause = _BACKOFF[min(state.failures, len(_BACKOFF) - 1)]
        told = state.reported
        if not told and now - since >= _TOLD_AFTER:
            told = True
            _log.error("tracker.silent_for_a_day", service=self._service.value)
        self._observer.looked(self._service, Looked.NOT_LOOKED)
        return TrackerState(
            rests_until=now + max(pause, retry_after or pause),
            failures=state.failures + 1,
            failing_since=since,
            reported=told,
        )

    async def _give_back(self, state: TrackerState) -> None:
        async with self._database.writing() as uow:
            await uow.trackers.release(self._service, state, worker=self._worker)
            await uow.commit()
