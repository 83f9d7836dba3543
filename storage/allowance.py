"""What all processes together may send: one row, by which they take turns on PostgreSQL."""

from dataclasses import dataclass
from typing import Final, cast

from sqlalchemy import Float, Integer, bindparam, text
from sqlalchemy.sql.selectable import TypedReturnsRows

from storage.transaction import Transaction

#: Seconds for which messages that needed no permission put off the others at most.
_LONGEST_DEBT: Final = 10.0

_ENSURE: Final = text(
    "INSERT INTO allowance (id, free_at) VALUES (1, now()) ON CONFLICT (id) DO NOTHING"
)

# The first that is free, and what fits in before `ahead`, spaced by the rate. Whoever waits for the
# row sees what the one before has left.
_DRAW: Final = cast(
    "TypedReturnsRows[int, float]",
    text(
        """
        WITH free AS (
            SELECT greatest(free_at, now()) AS first FROM allowance WHERE id = 1 FOR UPDATE
        ), room AS (
            SELECT first, greatest(0, least(
                :most, ceil(extract(epoch FROM now() - first)::float8 * :rate + :ahead * :rate)
            )) AS number
            FROM free
        )
        UPDATE allowance SET free_at = first + make_interval(secs => number / :rate)
        FROM room WHERE id = 1
        RETURNING number::int, extract(epoch FROM first - now())::float8
        """
    )
    .bindparams(
        bindparam("most", type_=Integer),
        bindparam("rate", type_=Float),
        bindparam("ahead", type_=Float),
    )
    .columns(number=Integer, after=Float),
)

_CHARGE: Final = text(
    """
    UPDATE allowance SET free_at = greatest(free_at, least(
        greatest(free_at, now()) + make_interval(secs => :number / :rate),
        now() + make_interval(secs => :longest)
    ))
    WHERE id = 1
    """
).bindparams(
    bindparam("number", type_=Float),
    bindparam("rate", type_=Float),
    bindparam("longest", type_=Float),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Permission to send some messages, at even intervals."""

    number: int
    """May be none."""
    after: float
    """Seconds from now until the first one, or until one is free."""


class Allowance:
    """The allowance in one unit of work. PostgreSQL only: a SQLite file has one process."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def ensure(self) -> None:
        """Makes the row if there is none."""
        await self._transaction.run(_ENSURE)

    async def draw(self, most: int, *, per_second: float, ahead: float) -> Drawn:
        """Takes permission for up to `most` messages, as many as are free in `ahead` seconds.

        Whoever draws with a smaller `ahead` gets only what the others leave.
        """
        wanted = {"most": most, "rate": per_second, "ahead": ahead}
        row = await self._transaction.row(_DRAW, wanted)
        return Drawn(0, ahead) if row is None else Drawn(row[0], row[1])

    async def charge(self, number: int, *, per_second: float) -> None:
        """Notes messages that were sent without permission: the others wait that much longer."""
        sent = {"number": float(number), "rate": per_second, "longest": _LONGEST_DEBT}
        await self._transaction.run(_CHARGE, sent)
