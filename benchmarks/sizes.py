"""What each thing costs among few orders and among very many, and a picture of it."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import processes
from benchmarks.claiming import time_claims
from benchmarks.processes import BotApiProcess
from benchmarks.seeding import Due, make_due

_CLAIMED = 100
"""Orders that are claimed at once."""

_STARTED = 30.0
"""Seconds after which a process that sends nothing will not."""


@dataclass(frozen=True, slots=True)
class Cost:
    """The costs among so many orders; each field but the first is a line of the picture."""

    orders: int
    nudge: float
    """Seconds of CPU that a nudge takes, from its claim to its record."""
    claim: float
    """Seconds that claiming a hundred takes."""
    start: float
    """Seconds from the start of the process to the first nudge."""
    disk: float
    """Bytes that an order takes with its reminders and events."""

    def times(self, smallest: "Cost") -> dict[str, float]:
        """How many times as much each thing costs as among the fewest orders, by its name."""
        return {
            field.name: getattr(self, field.name) / getattr(smallest, field.name)
            for field in fields(self)[1:]
        }


def measure(
    api: BotApiProcess,
    seeded: Callable[[int, Due], Path],
    orders: int,
    *,
    nudges: int,
    claims: int,
    quiet: float,
) -> Cost:
    """Measures among so many orders. `seeded` makes the database; raises RuntimeError if fewer
    nudges come than were due."""
    due = nudges + claims * _CLAIMED
    database = seeded(orders, Due(due, datetime.now(UTC)))
    disk = database.stat().st_size / orders
    claim = asyncio.run(time_claims(database, claims, now=datetime.now(UTC), limit=_CLAIMED))
    api.reset()
    with processes.pipeline(api, database, "ours") as worker:
        sent = api.wait_for(nudges, quiet)
    if len(sent.chats) < nudges:
        raise RuntimeError(f"{len(sent.chats)} of {nudges} came: nothing was measured")
    make_due(database, orders - 1, datetime.now(UTC))
    api.reset()
    began = time.time()
    with processes.bot(api, database):
        first = api.wait_for(1, _STARTED).arrivals[0][1]
    return Cost(orders, worker.report["cpu"] / nudges, claim, first - began, disk)


def draw(costs: Sequence[Cost], path: Path) -> None:
    """Draws how the costs grow with the number of orders, the fewest being 1."""
    # An import of this picture alone.
    from matplotlib.figure import Figure  # noqa: PLC0415

    labels = {
        "nudge": "a nudge (CPU)",
        "claim": "claiming a hundred",
        "start": "from the start to the first nudge",
        "disk": "an order on the disk",
    }
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    for name, label in labels.items():
        growth = [cost.times(costs[0])[name] for cost in costs]
        axes.plot([cost.orders for cost in costs], growth, marker="o", label=label)
    axes.set_xscale("log")
    axes.set_ylim(0, max(2.0, *(max(cost.times(costs[0]).values()) for cost in costs)))
    axes.set_xlabel("open orders")
    axes.set_ylabel(f"times the cost among {costs[0].orders:,}")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    figure.savefig(path, dpi=110)
