"""The answers that this process has stored: written many together, and deleted many together.

Each time costs the disk, however much is written.
"""

import asyncio
from collections.abc import Sequence

import structlog

from bot.answers import LEASE
from scheduler.clock import Clock
from storage.database import Database
from storage.errors import StorageError
from storage.records import Answer, AnswerKey

_log = structlog.get_logger(__name__)

#: Seconds in which answers that were given are deleted together.
_TOGETHER = 0.5

#: Seconds for which a database that did not take a deletion is left alone.
_AFTER_FAULT = 5.0


class Outbox:
    """Stores words before they are said, and deletes them when they were."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._to_store: list[tuple[Answer, asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None
        self._given: set[AnswerKey] = set()
        self._pause = _TOGETHER
        self._timer: asyncio.TimerHandle | None = None
        self._deleting: asyncio.Task[None] | None = None

    def __contains__(self, key: object) -> bool:
        """Whether an answer was given, and may not be deleted yet."""
        return key in self._given

    async def store(self, answer: Answer) -> None:
        """Stores an answer that this process is about to give, with all that wait by then.

        If the database fails it is owed all the same, as it was before.
        """
        stored = asyncio.get_running_loop().create_future()
        self._to_store.append((answer, stored))
        if self._storing is None:
            self._storing = asyncio.create_task(self._store_all())
        await stored

    def delete_soon(self, key: AnswerKey) -> None:
        """Deletes an answer within a moment, together with those that come until then."""
        self._given.add(key)
        if self._timer is None and self._deleting is None:
            self._timer = asyncio.get_running_loop().call_later(self._pause, self._begin_to_delete)

    async def close(self) -> None:
        """Deletes at once what was given."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._deleting is not None:
            await asyncio.wait([self._deleting])
        await self._delete()

    async def _store_all(self) -> None:
        try:
            while self._to_store:
                together, self._to_store = self._to_store, []
                await self._store_together([answer for answer, _ in together])
                for _, stored in together:
                    if not stored.done():  # whoever waits may have been cancelled
                        stored.set_result(None)
        finally:
            self._storing = None

    async def _store_together(self, answers: Sequence[Answer]) -> None:
        try:
            async with self._database.sharing() as uow:
                await uow.answers.put(answers, self._clock.now() + LEASE)
                await uow.commit()
        except StorageError as error:
            _log.warning("answers.not_stored", error=str(error))

    def _begin_to_delete(self) -> None:
        self._timer = None
        self._deleting = asyncio.get_running_loop().create_task(self._delete())
        self._deleting.add_done_callback(self._end_deleting)

    def _end_deleting(self, _: object) -> None:
        self._deleting = None
        for key in tuple(self._given)[:1]:  # more have come
            self.delete_soon(key)

    async def _delete(self) -> None:
        given = tuple(self._given)
        if not given:
            return
        try:
            async with self._database.sharing() as uow:
                await uow.answers.drop(given)
                await uow.commit()
        except StorageError as error:  # they are deleted with the next, or said once more
            self._pause = _AFTER_FAULT
            _log.warning("answers.not_deleted", error=str(error))
        else:
            self._pause = _TOGETHER
            self._given.difference_update(given)
