"""A dispatcher, and what is due for it."""

from datetime import timedelta

from scheduler.delivery.settings import DeliverySettings
from scheduler.dispatcher import Dispatcher
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.records import ReminderState, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.samples import POLICY, FakeSender, newcomer, with_parcels
from tests.storage.samples import ALICE, due, put

LEASE = timedelta(minutes=3)
TRANSIENT = Delivery(Outcome.TRANSIENT, detail="TimedOut")
GONE = Delivery(Outcome.GONE, detail="forbidden")


def dispatcher_at(
    database: Database,
    sender: FakeSender,
    clock: StandingClock,
    *,
    worker: str = "me",
    batch: int = 100,
) -> Dispatcher:
    settings = DeliverySettings(batch=batch, lease=LEASE)
    return Dispatcher(database, sender, clock, POLICY, worker=worker, settings=settings)


async def with_due(
    database: Database, number: int = 1, *, chat_id: int = ALICE
) -> list[StoredOrder]:
    """Stores parcels, each with one reminder that is due now."""
    stored = await with_parcels(database, number, owner=newcomer(chat_id))
    await put(database, *map(due, stored))
    return stored


async def with_due_each(database: Database, people: int) -> list[StoredOrder]:
    """Stores a parcel for each of so many people, with a reminder that is due now."""
    return [one for chat in range(1, people + 1) for one in await with_due(database, chat_id=chat)]


async def states(database: Database) -> dict[ReminderState, int]:
    """The states that reminders are in, and how many are."""
    async with database.reading() as work:
        return {state: count for state, count in (await work.reminders.counts()).items() if count}
