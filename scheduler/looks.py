"""Looking parcels up: in between, and before what hangs on them is sent.

Of all processes over one database one asks a service at a time. What was seen and what follows from
it are stored in one transaction: a process that dies in between has seen nothing, and the next one
looks again. A service that fails is left alone for an hour, six hours, a day.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from typing_extensions import override

from advisor.buyer import Buyer
from advisor.errors import DomainError
from advisor.events import Event
from advisor.order import Order
from advisor.policy import Policy
from advisor.reporters import ByTracker
from advisor.sightings import Looked, Service, Sighting
from advisor.tracking import plausible, reported
from scheduler.alarm import Deliveries
from scheduler.changes import Changes, Origin
from scheduler.chores import Chore
from scheduler.clock import Clock
from scheduler.delivery.settings import AHEAD
from scheduler.forgetting import Forgetting
from scheduler.tracker import Tracked, Tracker
from scheduler.tracker_turns import LookObserver, TrackerTurns
from storage.database import Database
from storage.errors import NotStoredError, StorageConflict, StorageError
from storage.records import Lookup, TrackerState, Watched
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: How long a process takes the time to start before it looks.
_FIRST_AFTER = timedelta(seconds=20)

#: What is as fresh as that is not looked up before a reminder.
_FRESH = timedelta(hours=1)

#: Seconds for which reminders wait for a look, at most.
_PATIENCE = 2.0

#: A number that could not be looked up, though the service answers, is tried again after.
_TRY_AGAIN = timedelta(hours=6)

#: A number that was only registered is known by then.
_REGISTERED = timedelta(minutes=30)

#: Part of the usual time after which an order near its end is looked up again.
_NEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LookSettings:
    """How often parcels are looked up, and by whom."""

    worker: str
    """Identifies this process among those that share the database."""
    every: timedelta = timedelta(hours=12)
    """Between two looks at one parcel; near the end of its protection a quarter of it."""
    chore_every: timedelta = timedelta(minutes=10)
    patience: float = _PATIENCE
    """Seconds for which reminders wait for a look."""


class Looks:
    """Looks parcels up and records what follows."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        policy: Policy,
        changes: Changes,
        tracker: Tracker,
        *,
        observer: LookObserver,
        settings: LookSettings,
    ) -> None:
        self._database = database
        self._clock = clock
        self._policy = policy
        self._changes = changes
        self._tracker = tracker
        self._observer = observer
        self._settings = settings
        self._turns = TrackerTurns(
            database, clock, tracker, observer=observer, worker=settings.worker
        )
        self._forgetting = Forgetting(database, tracker, self._turns)
        self._under_way: asyncio.Task[None] | None = None

    @property
    def service(self) -> Service:
        """The service that is asked."""
        return self._tracker.service

    def chore(self) -> Chore:
        """Looks up what is due, and has forgotten what is settled."""
        return Chore(
            name="looks",
            every=self._settings.chore_every,
            first_after=_FIRST_AFTER,
            run=self.run,
        )

    async def run(self, stopping: asyncio.Event) -> None:
        """Looks up all that is due, a batch at a time, until `stopping` is set."""
        await self._forgetting.run()
        while not stopping.is_set() and await self._look(self._due):
            pass

    async def before_reminders(self) -> None:
        """Looks up what reminders that are due hang on; a moment later they go out all the same."""
        if self._under_way is None:
            self._under_way = asyncio.create_task(self._look_before_reminders())
            self._under_way.add_done_callback(self._done)
        await asyncio.wait([self._under_way], timeout=self._settings.patience)

    async def state(self) -> TrackerState:
        """How the service has answered lately. Raises `StorageError`."""
        async with self._database.reading() as uow:
            return await uow.trackers.state(self.service)

    async def close(self) -> None:
        """Waits for a look under way, and closes the connections."""
        if self._under_way is not None:
            await asyncio.wait([self._under_way], timeout=self._settings.patience)
        await self._tracker.close()

    def _done(self, _: asyncio.Task[None]) -> None:
        self._under_way = None

    async def _look_before_reminders(self) -> None:
        try:
            await self._look(self._before_reminders)
        except StorageError as error:
            _log.warning("looks.put_off", error=str(error))
        except Exception:
            _log.exception("looks.failed")

    async def _due(self, uow: UnitOfWork, now: datetime) -> list[Watched]:
        return await uow.lookups.due(
            self.service, now, shipped_before=now.date(), limit=self._tracker.most
        )

    async def _before_reminders(self, uow: UnitOfWork, now: datetime) -> list[Watched]:
        return await uow.lookups.before_reminders(
            self.service,
            now + AHEAD,
            unseen_since=now - _FRESH,
            shipped_before=now.date(),
            limit=self._tracker.most,
        )

    async def _look(
        self, wanted: Callable[[UnitOfWork, datetime], Awaitable[list[Watched]]]
    ) -> bool:
        """Looks up a batch. Returns whether there may be more to do at once."""
        now = self._clock.now()

        async def find() -> list[Watched]:
            async with self._database.surveying() as uow:
                return await wanted(uow, now)

        async def look(state: TrackerState) -> TrackerState:
            watched = await find()  # anew: somebody else may have looked until now
            if not watched:
                return state
            sightings = await self._tracker.look(_asked_for(watched, self.service, now))
            await self._record(watched, sightings, now)
            return TrackerState(rests_until=now + self._tracker.rest)

        if not await find():
            return False

        after = await self._turns.take(look)
        return after is not None and not after.failures and not self._tracker.rest

    async def _record(
        self, watched: Sequence[Watched], sightings: Mapping[str, Sighting], now: datetime
    ) -> None:
        """Stores what was seen: quietly in one go, or with the event that follows from it."""
        quiet: list[Lookup] = []
        for one in watched:
            number = one.stored.order.tracking_number
            assert number is not None  # only orders with one are watched
            sighting = sightings.get(number) or Sighting(looked=Looked.NOT_LOOKED)
            sighting = plausible(sighting, one.buyer.today(now))
            self._observer.looked(self.service, sighting.looked)
            lookup = self._noted(one, sighting, now)
            if self._event(one.stored.order, one.buyer, lookup, sighting, now) is None:
                quiet.append(lookup)
            else:
                await self._report(one, sighting, now)
        await self._store(quiet)

    async def _store(self, lookups: Sequence[Lookup]) -> None:
        """Stores them together, or one by one where an order was deleted meanwhile."""
        try:
            await self._put(lookups)
        except StorageConflict:
            for one in lookups:
                try:
                    await self._put([one])
                except StorageConflict:
                    await self._order_gone(one)

    async def _order_gone(self, lookup: Lookup) -> None:
        """What was asked for an order that was deleted meanwhile is to be forgotten."""
        _log.info("looks.order_gone")
        async with self._database.writing() as uow:
            await uow.releases.add(lookup.service, lookup.number, lookup.key)
            await uow.commit()

    async def _put(self, lookups: Sequence[Lookup]) -> None:
        async with self._database.writing() as uow:
            await uow.lookups.put(lookups)
            await uow.commit()

    async def _report(self, one: Watched, sighting: Sighting, now: datetime) -> None:
        """Decides again by what the order is now, and stores the event with the look."""
        origin = Origin(chat_id=one.stored.chat_id, reporter=ByTracker(), at=now)
        number = one.stored.order.tracking_number
        try:
            async with self._changes.of(origin) as change:
                stored = await change.order(one.stored.order.number)
                if stored.order.tracking_number != number:
                    before = self._noted(one, sighting, now)
                    await change.uow.releases.add(self.service, before.number, before.key)
                    return
                known = await change.uow.lookups.of_order(stored.id)
                buyer = change.chat.buyer
                lookup = self._noted(Watched(stored, buyer, known), sighting, now)
                event = self._event(stored.order, buyer, lookup, sighting, now)
                if event is not None:
                    await change.apply(stored, event)
                await change.uow.lookups.put([lookup])
        except (DomainError, NotStoredError):
            await self._order_gone(self._noted(one, sighting, now))

    def _event(
        self, order: Order, buyer: Buyer, lookup: Lookup, sighting: Sighting, now: datetime
    ) -> Event | None:
        today = buyer.today(now)
        return reported(
            sighting, order, today, self._policy, service=self.service, muted=lookup.muted
        )

    def _noted(self, one: Watched, sighting: Sighting, now: datetime) -> Lookup:
        """What is known of an order's parcel after a look."""
        before = _known(one, self.service, now)
        answered = sighting.looked is not Looked.NOT_LOOKED
        seen = sighting.looked is Looked.SEEN
        pause = self._pause(one, now)
        if not answered:
            registered = sighting.key is not None and before.key is None
            pause = min(_REGISTERED if registered else _TRY_AGAIN, pause)
        return replace(
            before,
            key=sighting.key or before.key,
            renewed=sighting.renewed or before.renewed,
            due_at=now + pause,
            looked_at=now if answered else before.looked_at,
            last_scan=sighting.last_scan if seen else before.last_scan,
            words=sighting.words if seen else before.words,
        )

    def _pause(self, one: Watched, now: datetime) -> timedelta:
        """How long until the next look: shorter near the end of the protection (D1)."""
        end = one.stored.order.end_in_force(self._policy)
        left = None if end is None else (end - one.buyer.today(now)).days
        near = left is not None and left <= self._policy.decide
        return self._settings.every / _NEAR if near else self._settings.every


class LookingFirst(Deliveries):
    """Deliveries before which parcels are looked up."""

    def __init__(self, deliveries: Deliveries, looks: Looks) -> None:
        self._deliveries = deliveries
        self._looks = looks

    @override
    async def drain(self) -> int:
        await self._looks.before_reminders()
        return await self._deliveries.drain()

    @override
    async def next_due(self) -> datetime | None:
        return await self._deliveries.next_due()

    @override
    def look_by(self, instant: datetime) -> None:
        self._deliveries.look_by(instant)

    @override
    def stop(self) -> None:
        self._deliveries.stop()


def _known(one: Watched, service: Service, now: datetime) -> Lookup:
    """What is known of this very number at this service."""
    lookup, number = one.lookup, one.stored.order.tracking_number
    assert number is not None  # only orders with one are watched
    if lookup is not None and (lookup.service, lookup.number) == (service, number):
        return lookup
    return Lookup(order_id=one.stored.id, service=service, number=number, due_at=now)


def _asked_for(watched: Sequence[Watched], service: Service, now: datetime) -> list[Tracked]:
    """The numbers to ask for, each once: several orders may come in one parcel."""
    found: dict[str, Tracked] = {}
    for one in watched:
        tracked = _tracked(one, service, now)
        if tracked.number not in found or tracked.key is not None:
            found[tracked.number] = tracked
    return list(found.values())


def _tracked(one: Watched, service: Service, now: datetime) -> Tracked:
    known, order = _known(one, service, now), one.stored.order
    return Tracked(
        number=known.number,
        destination=order.destination or one.buyer.country,
        key=known.key,
        renewed=known.renewed,
    )
