"""Updates that wait here instead of at Telegram, so that nobody waits behind them.

Telegram gives a hundred updates at a time, from the oldest that is not confirmed. Where many of one
person wait for their turns, nobody behind them would be seen. They are stored, confirmed, and
carried out one after the other like all others; a killed process finds them again.
"""

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import structlog

from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

_Raw = Mapping[str, Any]

#: Updates that are taken off Telegram's queue at most; beyond that they wait there.
_MOST = 20_000


class Inbox:
    """The updates that are stored here, as Telegram sent them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[int, _Raw] = {}
        self._over: set[int] = set()
        self._tidying: asyncio.Task[None] | None = None

    def __iter__(self) -> Iterator[_Raw]:
        """Those that are not carried out yet, the oldest first."""
        return iter(list(self._waiting.values()))

    def __contains__(self, update_id: object) -> bool:
        return update_id in self._waiting

    async def load(self) -> frozenset[int]:
        """Finds what an earlier process has left. Returns the ids. Raises `StorageError`."""
        async with self._database.reading() as uow:
            stored = await uow.inbox.all()
        self._waiting |= {update_id: json.loads(raw) for update_id, raw in stored.items()}
        return frozenset(stored)

    async def keep(self, updates: Iterable[_Raw]) -> frozenset[int]:
        """Stores updates. Returns which: none if the database fails or too many wait already."""
        raw = {one["update_id"]: one for one in updates}
        if not raw or len(self._waiting) + len(raw) > _MOST:
            return frozenset()
        try:
            async with self._database.writing() as uow:
                await uow.inbox.put({one: json.dumps(body) for one, body in raw.items()})
                await uow.commit()
        except StorageError as error:
            _log.warning("inbox.not_stored", error=str(error))
            return frozenset()
        self._waiting |= raw
        return frozenset(raw)

    def carried_out(self, update_id: int) -> None:
        """Deletes an update soon: a killed process would carry it out once more."""
        if self._waiting.pop(update_id, None) is None:
            return
        self._over.add(update_id)
        if self._tidying is None:
            self._tidying = asyncio.get_running_loop().create_task(self._tidy())
            self._tidying.add_done_callback(self._end_tidying)

    async def close(self) -> None:
        """Waits until all that was carried out is deleted."""
        while self._tidying is not None:
            await asyncio.wait([self._tidying])

    async def _tidy(self) -> None:
        while self._over:
            over, self._over = self._over, set()
            try:
                async with self._database.writing() as uow:
                    await uow.inbox.drop(over)
                    await uow.commit()
            except StorageError as error:  # deleted with the next
                _log.warning("inbox.not_tidied", error=str(error))
                self._over |= over
                return

    def _end_tidying(self, _: object) -> None:
        self._tidying = None
