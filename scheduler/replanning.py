"""Planning again: other figures, or another release, may mean other days for existing orders."""

import asyncio
import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from advisor.buyer import Buyer
from advisor.policy import Policy
from scheduler.chores import Chore
from scheduler.clock import Clock
from scheduler.planner import Heard, plan
from storage.database import Database
from storage.records import ReminderState, StoredOrder
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: The figures by which the reminders were planned, and the last order planned.
_MARK = "planned"

#: Orders planned in one transaction, during which everybody else waits.
_PIECE = 25


def fingerprint(policy: Policy, release: str) -> str:
    """Identifies a set of figures in a release."""
    # Not its `repr`: the order of a set differs from process to process.
    figures = json.dumps(policy.model_dump(), sort_keys=True, default=_plain)
    return hashlib.sha256(f"{release} {figures}".encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    return sorted(map(str, value)) if isinstance(value, set | frozenset) else str(value)


class Replanning:
    """Projects all open orders again, once, when the figures or the release have changed.

    Its progress is stored in the database: a process that is stopped or killed leaves the rest to
    the next one, and several share the work.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        policy: Policy,
        wake_by: Callable[[datetime | None], None],
        *,
        release: str,
    ) -> None:
        """`wake_by` is called with the earliest instant at which something falls due now."""
        self._database = database
        self._clock = clock
        self._policy = policy
        self._wake_by = wake_by
        self._fingerprint = fingerprint(policy, release)

    def chore(self) -> Chore:
        """Soon after the start; whatever a fault has left undone, an hour later."""
        return Chore(
            name="replanning",
            every=timedelta(hours=1),
            first_after=timedelta(seconds=1),
            run=self.run,
        )

    async def run(self, stopping: asyncio.Event) -> None:
        """Plans piece by piece until all is planned, or `stopping` is set.

        Raises `StorageError`.
        """
        orders = changed = 0
        while not stopping.is_set():
            async with self._database.writing() as uow:
                after = await self._planned_up_to(uow)
                if after is None:
                    break
                piece = await uow.orders.open_after(after, limit=_PIECE)
                written, due = await self._plan(uow, piece)
                done = len(piece) < _PIECE
                await self._note(uow, None if done else piece[-1][0].id)
                await uow.commit()
            self._wake_by(due)
            orders, changed = orders + len(piece), changed + written
        if orders:
            _log.info("orders.planned_anew", orders=orders, reminders=changed)

    async def _planned_up_to(self, uow: UnitOfWork) -> int | None:
        """The last order that was planned with these figures; `None` if all are."""
        figures, _, after = (await uow.marks.get(_MARK) or "").partition(" ")
        if figures != self._fingerprint:
            return 0
        return int(after) if after else None

    async def _note(self, uow: UnitOfWork, after: int | None) -> None:
        mark = self._fingerprint if after is None else f"{self._fingerprint} {after}"
        await uow.marks.put(_MARK, mark)

    async def _plan(
        self, uow: UnitOfWork, piece: list[tuple[StoredOrder, Buyer]]
    ) -> tuple[int, datetime | None]:
        """Returns how many reminders were written, and when the first of them falls due."""
        existing = await uow.reminders.of_orders(stored.id for stored, _ in piece)
        now = self._clock.now()
        changes = [
            change
            for stored, buyer in piece
            for change in plan(
                stored.id,
                stored.order,
                buyer,
                self._policy,
                existing.get(stored.id, []),
                now,
                heard=Heard.NOTHING,
            )
        ]
        await uow.reminders.put(changes)
        waiting = (row.due_at for row in changes if row.state is ReminderState.PENDING)
        return len(changes), min(waiting, default=None)
