"""Updates that are in hand as Telegram sent them; where they keep others waiting, they are stored.

Telegram gives a hundred updates at a time, from the oldest that is not confirmed. Behind a hundred
that wait for their turns nobody would be seen. So they are stored, confirmed, and carried out one
after the other like all others; a killed process finds them again.
"""

import asyncio
import contextlib
import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

import structlog

from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

_Raw = Mapping[str, Any]

#: Updates that are taken off Telegram's queue at most; beyond that they wait there.
_MOST = 20_000

#: Seconds in which those that are carried out are deleted together: each time costs the disk.
_TOGETHER = 0.5


class Inbox:
    """The updates in hand, by their ids; some of them are stored."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: dict[int, _Raw] = {}
        self._stored: set[int] = set()
        """Those of them that are in the database."""
        self._over: set[int] = set()
        self._tidying: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    def __contains__(self, update_id: object) -> bool:
        return update_id in self._held

    def __getitem__(self, update_id: int) -> _Raw:
        return self._held[update_id]

    async def load(self) -> tuple[_Raw, ...]:
        """What an earlier process has left, the oldest first. Raises `StorageError`."""
        async with self._database.reading() as uow:
            stored = await uow.inbox.all()
        self._held |= {update_id: json.loads(raw) for update_id, raw in stored.items()}
        self._stored |= stored.keys()
        return tuple(self._held[update_id] for update_id in stored)

    def hold(self, raw: _Raw) -> None:
        """Remembers an update until it is carried out."""
        self._held[raw["update_id"]] = raw

    async def store(self) -> frozenset[int]:
        """Stores what is not stored yet. Returns which: none if the database fails, or is full."""
        new = {one: raw for one, raw in self._held.items() if one not in self._stored}
        if not new or len(self._held) > _MOST:
            return frozenset()
        try:
            async with self._database.sharing() as uow:
                await uow.inbox.put({one: json.dumps(raw) for one, raw in new.items()})
                await uow.commit()
        except StorageError as error:
            _log.warning("inbox.not_stored", error=str(error))
            return frozenset()
        # Some may have been carried out in the meantime.
        over = new.keys() - self._held.keys()
        self._stored |= new.keys() - over
        self._delete_soon(over)
        return frozenset(new)

    def carried_out(self, update_id: int) -> None:
        """Deletes an update soon: a killed process would carry it out once more."""
        self._held.pop(update_id, None)
        if update_id in self._stored:
            self._stored.discard(update_id)
            self._delete_soon({update_id})

    async def close(self) -> None:
        """Deletes at once what was carried out."""
        self._closing.set()
        while self._tidying is not None:
            await asyncio.wait([self._tidying])

    def _delete_soon(self, update_ids: AbstractSet[int]) -> None:
        self._over |= update_ids
        if self._over and self._tidying is None:
            self._tidying = asyncio.get_running_loop().create_task(self._tidy())
            self._tidying.add_done_callback(self._end_tidying)

    async def _tidy(self) -> None:
        while self._over:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_TOGETHER):
                    await self._closing.wait()
            over, self._over = self._over, set()
            try:
                async with self._database.sharing() as uow:
                    await uow.inbox.drop(over)
                    await uow.commit()
            except StorageError as error:  # deleted with the next
                _log.warning("inbox.not_tidied", error=str(error))
                self._over |= over
                return

    def _end_tidying(self, _: object) -> None:
        self._tidying = None
