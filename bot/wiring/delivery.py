"""What wakes up, sends what is due, and looks parcels up."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

from bot.operating.broadcasts import Broadcaster
from bot.telegram.pinboard import TelegramPinboard
from bot.telegram.sender import TelegramSender
from bot.trackers.choice import chosen_tracker
from bot.wiring.base import Base
from scheduler.alarm import Alarm
from scheduler.boards import Boards
from scheduler.changes import Changes
from scheduler.delivery.settings import DeliverySettings
from scheduler.dispatcher import Dispatcher
from scheduler.housekeeping import Housekeeping
from scheduler.looks import LookingFirst, Looks, LookSettings
from scheduler.replanning import Replanning
from scheduler.unsaved import RemindingOfUnsaved


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The parts that send what is due."""

    dispatcher: Dispatcher
    broadcaster: Broadcaster
    alarm: Alarm
    looks: Looks | None
    """What looks parcels up; `None` if the operator has named no service."""


def make_delivery(base: Base) -> Delivery:
    """The parts that send what is due."""
    dispatcher = _dispatcher(base)
    alarm, looks = _alarm(base, dispatcher)
    return Delivery(dispatcher=dispatcher, broadcaster=_broadcaster(base), alarm=alarm, looks=looks)


def _dispatcher(base: Base) -> Dispatcher:
    shared = base.shared
    return Dispatcher(
        shared.database,
        _sender(base),
        shared.clock,
        base.policy,
        worker=shared.worker,
        observer=base.metrics,
        settings=DeliverySettings(alive_since=shared.fleet.alive_since if shared.fleet else None),
    )


def _sender(base: Base) -> TelegramSender:
    return TelegramSender(base.line.bot, base.line.limiter)


def _broadcaster(base: Base) -> Broadcaster:
    shared, line = base.shared, base.line
    # A SQLite file has one process: what a killed one has left need not wait for its lease.
    alone = base.settings.sqlite_file is not None
    worker = "this process" if alone else shared.worker
    return Broadcaster(shared.database, line.bot, line.limiter, shared.clock, worker=worker)


def _looks(base: Base, wake_by: Callable[[datetime | None], None]) -> Looks | None:
    """What looks parcels up, if the operator has named a service."""
    tracker, shared = chosen_tracker(base.settings), base.shared
    if tracker is None:
        return None
    return Looks(
        shared.database,
        shared.clock,
        base.policy,
        Changes(shared.database, base.policy, wake_by),
        tracker,
        observer=base.metrics,
        settings=LookSettings(worker=shared.worker, every=base.settings.tracker_every),
    )


def _alarm(base: Base, dispatcher: Dispatcher) -> tuple[Alarm, Looks | None]:
    """What rings, and what looks parcels up before it does, and in between."""
    database, clock, fleet = base.shared.database, base.shared.clock, base.shared.fleet

    def wake_by(instant: datetime | None) -> None:
        alarm.wake_by(instant)

    looks = _looks(base, wake_by)
    due = dispatcher if looks is None else LookingFirst(dispatcher, looks)
    deliveries = RemindingOfUnsaved(due, database, _sender(base), clock)
    alarm = Alarm(deliveries, clock, tell_others=fleet.tell if fleet else None)
    if looks is not None:
        alarm.add_chores(looks.chore())
    housekeeping = Housekeeping(database, clock, retention_days=base.settings.retention_days)
    release = version("buyerclock")
    replanning = Replanning(database, clock, base.policy, alarm.wake_by, release=release)
    boards = Boards(database, TelegramPinboard(base.line.bot), clock, base.policy)
    alarm.add_chores(housekeeping.chore(), replanning.chore(), boards.chore())
    return alarm, looks
