"""Use cases of the operator: how the bot is doing, and messages to everybody."""

from datetime import timedelta
from importlib.metadata import version

from advisor.errors import DomainError
from advisor.wording.message import Message
from advisor.wording.operator import (
    FailedFor,
    Overview,
    broadcast_question,
    broadcast_stopped,
    broadcast_under_way,
    overview_message,
)
from bot.operating.progress import progress_of
from bot.visit import Visit
from storage.records import Broadcast

_DAY = timedelta(days=1)
_FAILURES_SINCE = timedelta(days=7)
_MOST_REASONS = 5

#: How long a shown message may still be sent: later, who knows what it was about.
_DRAFT_LIFETIME = timedelta(days=1)


async def overview(visit: Visit) -> Message:
    """How the bot is doing."""
    now = visit.now
    async with visit.services.database.surveying() as uow:
        people, asleep = await uow.figures.people()
        orders, closed = await uow.figures.orders()
        reminders = await uow.reminders.counts()
        orders_due = await uow.claims.orders_due(now)
        due = await uow.claims.next_due()
        lateness = await uow.figures.lateness(now - _DAY)
        failures = await uow.figures.failures(now - _FAILURES_SINCE, _MOST_REASONS)
    today = visit.buyer.today
    overview = Overview(
        version=version("buyerclock"),
        at=now.astimezone(visit.buyer.zone),
        people=people,
        asleep=asleep,
        orders=orders,
        closed=closed,
        reminders={state.value: count for state, count in reminders.items()},
        orders_due=orders_due,
        waits=timedelta() if due is None else max(now - due, timedelta()),
        lateness=lateness,
        failures=[FailedFor(one.reason, one.count, today(one.latest)) for one in failures],
    )
    return overview_message(visit.texts, overview)


async def draft_broadcast(visit: Visit, html: str) -> Message:
    """Stores a text that is to go to everybody, and asks whether to send it."""
    now, texts = visit.now, visit.texts
    async with visit.services.database.writing() as uow:
        people = await uow.broadcasts.audience(now)
        broadcast_id = await uow.broadcasts.add(visit.chat_id, html, now)
        await uow.commit()
    takes = timedelta(seconds=max(people / visit.services.limits.send_rate, 1.0))
    return broadcast_question(texts, broadcast_id, people, takes)


async def start_broadcast(visit: Visit, broadcast_id: int, report_id: int | None) -> Message:
    """Starts sending it. `report_id` is the message that shows the progress.

    Raises `DomainError` if it was sent or dropped already, or is not this operator's.
    """
    now = visit.now
    async with visit.services.database.writing() as uow:
        draft = _of_operator(await uow.broadcasts.get(broadcast_id), visit)
        too_old = now - draft.created_at > _DRAFT_LIFETIME
        if too_old or not await uow.broadcasts.start(broadcast_id, report_id, now):
            raise DomainError("broadcast-gone")
        started = _of_operator(await uow.broadcasts.get(broadcast_id), visit)
        await uow.commit()
    visit.services.wake_broadcasts()
    return broadcast_under_way(visit.texts, progress_of(started))


async def stop_broadcast(visit: Visit, broadcast_id: int) -> Message:
    """Drops it, or stops sending it. Raises `DomainError` if there is nothing to stop."""
    async with visit.services.database.writing() as uow:
        broadcast = _of_operator(await uow.broadcasts.get(broadcast_id), visit)
        if not await uow.broadcasts.cancel(broadcast_id):
            raise DomainError("broadcast-gone")
        await uow.commit()
    return broadcast_stopped(visit.texts, progress_of(broadcast))


def _of_operator(broadcast: Broadcast | None, visit: Visit) -> Broadcast:
    """A broadcast of the operator who asks; another's counts as missing."""
    if broadcast is None or broadcast.asked_by != visit.chat_id:
        raise DomainError("broadcast-gone")
    return broadcast
