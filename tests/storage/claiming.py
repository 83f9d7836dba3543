"""Workers that claim and record, and chats that sleep, in a word each."""

from datetime import datetime, timedelta

from storage.database import Database
from storage.records import Claim, Reminder, ReminderState, Settlement, StoredOrder
from tests.storage.samples import ALICE, LEASE, NOW

SECOND = timedelta(seconds=1)
ME, YOU = "me", "you"


async def claim(
    database: Database, *, now: datetime = NOW, limit: int = 100, worker: str = ME
) -> list[Claim]:
    async with database.writing() as work:
        claims = await work.claims.claim_due(now, limit=limit, worker=worker, lease=LEASE)
        await work.commit()
    return claims


async def record(database: Database, *settlements: Settlement, worker: str = ME) -> int:
    async with database.writing() as work:
        number = (await work.claims.record(settlements, worker=worker)).number
        await work.commit()
    return number


async def reminders_of(database: Database, stored: StoredOrder) -> list[Reminder]:
    async with database.reading() as work:
        return await work.reminders.of_order(stored.id)


async def next_due(database: Database) -> datetime | None:
    async with database.reading() as work:
        return await work.claims.next_due()


async def sleeps(database: Database, chat_id: int = ALICE) -> None:
    async with database.writing() as work:
        await work.chats.put_to_sleep([chat_id], NOW)
        await work.commit()


async def wakes(database: Database, chat_id: int = ALICE) -> None:
    async with database.writing() as work:
        await work.chats.wake(chat_id)
        await work.commit()


def sent(reminder: Reminder, at: datetime = NOW) -> Settlement:
    return Settlement(key=reminder.key, state=ReminderState.SENT, at=at)
