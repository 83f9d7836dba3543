"""The outbox of answers: what people are owed, until they have it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, tuple_, update

from storage.prepared import brief
from storage.records import Answer, AnswerKey
from storage.tables import answers
from storage.transaction import Transaction
from storage.types import UtcInstant

_COLUMNS: Final = (
    answers.c.chat_id,
    answers.c.update_id,
    answers.c.part,
    answers.c.payload,
    answers.c.created_at,
    answers.c.attempts,
)
_KEY: Final = tuple_(answers.c.chat_id, answers.c.update_id, answers.c.part)
_OWE: Final = brief(insert(answers))
_DUE: Final = (
    select(*_COLUMNS)
    .where(answers.c.ready_at <= bindparam("now", type_=UtcInstant))
    .order_by(answers.c.created_at, answers.c.chat_id, answers.c.update_id, answers.c.part)
    .limit(bindparam("most"))
)
_PUT_OFF: Final = (
    update(answers)
    .where(
        answers.c.chat_id == bindparam("key_chat_id"),
        answers.c.update_id == bindparam("key_update_id"),
        answers.c.part == bindparam("key_part"),
    )
    .values(
        ready_at=bindparam("until", type_=UtcInstant),
        attempts=answers.c.attempts + bindparam("tried"),
    )
)


class Answers:
    """The answers in one unit of work, each a payload that the storage does not look into."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def owe(self, answer: Answer, until: datetime) -> None:
        """Stores an answer. Whoever stores it has until then to give it.

        Raises `StorageConflict` without the chat, or if that answer is there already.
        """
        await self._transaction.run(_OWE, {**_row(answer), "ready_at": until})

    async def put(self, owed: Sequence[Answer], ready_at: datetime) -> None:
        """Stores or overwrites answers, to be given from an instant on."""
        await self._transaction.upsert(
            answers, [{**_row(one), "ready_at": ready_at} for one in owed]
        )

    async def claim_due(self, now: datetime, *, until: datetime, limit: int) -> list[Answer]:
        """Answers that are due, the oldest first, held until an instant so that nobody else gives
        them.
        """
        due = self._transaction.locking(_DUE, answers, skip_locked=True)
        found = [
            Answer(*row) for row in await self._transaction.rows(due, {"now": now, "most": limit})
        ]
        await self.put_off([one.key for one in found], until, tried=0)
        return found

    async def put_off(
        self, keys: Collection[AnswerKey], until: datetime, *, tried: int = 1
    ) -> None:
        """Has answers given from an instant on, after so many more attempts."""
        if keys:
            await self._transaction.run(
                _PUT_OFF, [{**_key(key), "until": until, "tried": tried} for key in keys]
            )

    async def release(self, now: datetime) -> None:
        """Has all answers given at once. Only for where no other process can be giving them."""
        await self._transaction.run(
            update(answers).where(answers.c.ready_at > now).values(ready_at=now)
        )

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next answer falls due."""
        return await self._transaction.value(select(func.min(answers.c.ready_at)))

    async def drop(self, keys: Collection[AnswerKey]) -> None:
        """Deletes answers that were given, or that nobody can be given any more."""
        if keys:
            given = [(key.chat_id, key.update_id, key.part) for key in keys]
            await self._transaction.run(delete(answers).where(_KEY.in_(given)))


def _row(answer: Answer) -> dict[str, Any]:
    return {
        "chat_id": answer.chat_id,
        "update_id": answer.update_id,
        "part": answer.part,
        "payload": answer.payload,
        "created_at": answer.created_at,
        "attempts": answer.attempts,
    }


def _key(key: AnswerKey) -> dict[str, Any]:
    return {
        "key_chat_id": key.chat_id,
        "key_update_id": key.update_id,
        "key_part": key.part,
    }
