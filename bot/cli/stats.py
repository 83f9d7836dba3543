"""What is in the database, in figures."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click

from bot.cli.opening import opened
from bot.settings import Settings, load_settings
from scheduler.clock import SystemClock
from storage.figures import Failures
from storage.records import ReminderState

#: How many reasons of failures are shown.
_REASONS: Final = 10

_EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


@click.command()
def stats() -> None:
    """Count people, orders and reminders; show what is waiting or was not sent, and why.

    It reads whole tables, contains no personal data, and may be used while the bot runs.
    """
    settings = load_settings()
    found = asyncio.run(_read(settings, SystemClock().now()))
    for line in _lines(found):
        click.echo(line)
    file = settings.sqlite_file
    if file is not None:
        click.echo(f"Size:       {_size(file) / 2**20:.1f} MiB")


def _size(file: Path) -> int:
    """The bytes of a database, including those that are not in its file yet."""
    log = file.with_name(f"{file.name}-wal")
    return file.stat().st_size + (log.stat().st_size if log.exists() else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figures:
    schema: str | None
    chats: int
    asleep: int
    orders: int
    closed: int
    reminders: dict[ReminderState, int]
    reasons: Sequence[tuple[ReminderState, str, int]]
    due: int
    """Orders with reminders that wait to be taken in hand."""
    next_due: datetime | None
    failures: Sequence[Failures]


async def _read(settings: Settings, now: datetime) -> _Figures:
    async with opened(settings) as database:
        schema = await database.revision()
        async with database.surveying() as uow:
            chats, asleep = await uow.figures.people()
            orders, closed = await uow.figures.orders()
            return _Figures(
                schema=schema,
                chats=chats,
                asleep=asleep,
                orders=orders,
                closed=closed,
                reminders=await uow.reminders.counts(),
                reasons=await uow.figures.reasons(),
                due=await uow.claims.orders_due(now),
                next_due=await uow.claims.next_due(),
                failures=await uow.figures.failures(_EVER, _REASONS),
            )


def _lines(found: _Figures) -> Iterator[str]:
    yield f"Chats:      {found.chats}, asleep {found.asleep}"
    yield f"Orders:     {found.orders}, closed {found.closed}"
    yield f"Reminders:  {sum(found.reminders.values())}"
    for state, count in found.reminders.items():
        yield f"  {state.value:<10}{count:>8}"
        for one, reason, number in found.reasons:
            if one is state:
                yield f"    {reason:<20}{number:>8}"
    yield f"Queue:      {found.due} orders due now; {_next(found.next_due)}"
    for failure in found.failures:
        yield f"  failed {failure.count} times: {failure.reason} (last due {_at(failure.latest)})"
    yield f"Schema:     {found.schema}"


def _next(due: datetime | None) -> str:
    return "nothing is waiting" if due is None else f"the first is due {_at(due)}"


def _at(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M} UTC"
