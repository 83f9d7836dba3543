"""A fleet on its bad days: who is in it, and what became of the reminders that it had."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import asyncpg

from sandbox.botapi import BotApiServer
from storage.database import Database
from storage.records import ReminderState
from tests.processes.conftest import PATIENCE, BotProcess, Line
from tests.processes.seeds import states

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


def times_told(server: BotApiServer) -> Counter[int]:
    return Counter(sent.chat_id for sent in server.sent)


async def until_recorded(database: Database, number: int, patience: float = PATIENCE) -> None:
    """Waits until so many are sent, as the database knows."""
    async with asyncio.timeout(patience):
        while (await states(database)).get(ReminderState.SENT, 0) < number:
            await asyncio.sleep(0.05)


async def sent_unrecorded(
    administrator: Connection, process: BotProcess, server: BotApiServer
) -> set[int]:
    """The chats to which a process has sent what the database takes for being on its way."""
    return await claimed_by(administrator, process) & times_told(server).keys()


async def until_heard_of(administrator: Connection, process: BotProcess) -> None:
    """Waits until a process has reported again, twice."""
    seen_at = "SELECT seen_at FROM deliverers WHERE worker LIKE $1"
    for _ in range(2):
        before = await administrator.fetchval(seen_at, f"%:{process.pid}:%")
        async with asyncio.timeout(PATIENCE):
            while await administrator.fetchval(seen_at, f"%:{process.pid}:%") == before:
                await asyncio.sleep(0.05)


async def until_taken_over(
    administrator: Connection, process: BotProcess, patience: float = PATIENCE
) -> None:
    """Waits until others have what a process had in hand: its lease has ended."""
    async with asyncio.timeout(patience):
        while await claimed_by(administrator, process):
            await asyncio.sleep(0.5)


async def claimed_by(administrator: Connection, process: BotProcess) -> set[int]:
    """The chats whose reminders a process has in hand, as the database knows."""
    rows = await administrator.fetch(
        "SELECT chat_id FROM orders JOIN reminders ON order_id = id WHERE worker LIKE $1",
        f"%:{process.pid}:%",
    )
    return {row["chat_id"] for row in rows}


async def two_takers(
    start: Callable[..., Awaitable[BotProcess]], line: Line, *ports: int
) -> list[BotProcess]:
    """Two that take updates, behind a line that hands them to either."""
    webhook = {"WEBHOOK_URL": f"{line.url}/updates", "WEBHOOK_SECRET": "in-common"}
    both = [
        await start(ROLE="updates", WEBHOOK_LISTEN=f"127.0.0.1:{port}", **webhook) for port in ports
    ]
    await asyncio.gather(*(one.logged("bot.started") for one in both))
    return both
