"""What all processes together may send: one row, by which they take turns on PostgreSQL.

Each message has its instant by the database's clock. Nobody else's message has the same one.
"""

from dataclasses import dataclass
from typing import Final, cast

from sqlalchemy import Float, Integer, bindparam, text
from sqlalchemy.sql.selectable import TypedReturnsRows

from storage.errors import StorageError
from storage.transaction import Transaction

#: Seconds ahead for which messages are promised at most. Where more are, the clock was set back.
_FARTHEST: Final = 10.0

_ENSURE: Final = text(
    "INSERT INTO allowance (id, free_at) VALUES (1, now()) ON CONFLICT (id) DO NOTHING"
)

# The first that is free `after` so many seconds, and what fits in `before`, spaced by the rate.
# Whoever waits for the row sees what the one before has left, and the time that it is by then.
_DRAW: Final = cast(
    "TypedReturnsRows[int, float, float]",
    text(
        """
        WITH free AS MATERIALIZED (
            SELECT free_at FROM allowance WHERE id = 1 FOR UPDATE
        ), clock AS MATERIALIZED (
            SELECT clock_timestamp() AS at, free_at FROM free
        ), room AS MATERIALIZED (
            SELECT at, greatest(
                least(free_at, at + make_interval(secs => :farthest)),
                at + make_interval(secs => :after)
            ) AS first
            FROM clock
        ), share AS MATERIALIZED (
            SELECT at, first, greatest(0, least(
                :most, ceil((:before - extract(epoch FROM first - at)::float8) * :rate)
            )) AS number
            FROM room
        )
        UPDATE allowance
        SET free_at = CASE WHEN number > 0
            THEN first + make_interval(secs => number / :rate) ELSE free_at END
        FROM share WHERE id = 1
        RETURNING number::int, extract(epoch FROM first)::float8, extract(epoch FROM at)::float8
        """
    )
    .bindparams(
        bindparam("most", type_=Integer),
        bindparam("rate", type_=Float),
        bindparam("after", type_=Float),
        bindparam("before", type_=Float),
        bindparam("farthest", value=_FARTHEST, type_=Float),
    )
    .columns(number=Integer, first=Float, at=Float),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Permission to send some messages, at even intervals."""

    number: int
    """May be none."""
    first: float
    """When the first one may go, or is free, in seconds of the database's clock."""
    at: float
    """What time that clock showed."""


class Allowance:
    """The allowance in one unit of work. PostgreSQL only: a SQLite file has one process."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def ensure(self) -> None:
        """Makes the row if there is none."""
        await self._transaction.run(_ENSURE)

    async def draw(self, most: int, *, per_second: float, after: float, before: float) -> Drawn:
        """Takes permission for up to `most` messages, from `after` to `before` seconds from now.

        Whoever draws with a smaller `before` gets only what the others leave.
        """
        wanted = {"most": most, "rate": per_second, "after": after, "before": before}
        row = await self._transaction.row(_DRAW, wanted)
        if row is None:
            raise StorageError("there is no allowance to draw from")
        return Drawn(*row)
