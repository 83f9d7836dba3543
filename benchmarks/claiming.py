"""How long a claim takes."""

import statistics
import time
from datetime import datetime
from pathlib import Path

from benchmarks.seeding import database_url
from scheduler.delivery.settings import DeliverySettings
from storage.database import Database


async def time_claims(path: Path, times: int, *, now: datetime, limit: int = 100) -> float:
    """The median of the seconds that each of so many claims of `limit` orders takes, committed.

    They are claimed as the dispatcher does it.
    """
    database, took, usual = Database(database_url(path)), [], DeliverySettings()
    try:
        for _ in range(times):
            began = time.perf_counter()
            async with database.writing() as uow:
                claimed = await uow.claims.claim_due(
                    now,
                    limit=limit,
                    worker="bench",
                    lease=usual.lease,
                    per_chat=usual.per_chat,
                )
                await uow.commit()
            took.append(time.perf_counter() - began)
            # A chat with more that is due than its share leaves some for the next claim.
            if len(claimed) < 0.9 * limit:
                raise RuntimeError(f"{len(claimed)} of {limit} were claimed")
    finally:
        await database.close()
    return statistics.median(took)
