"""Use cases about orders: register, look up, change. One transaction each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from advisor import transitions
from advisor.advice import advise
from advisor.errors import DomainError
from advisor.events import Event, OrderRegistered, RecordedEvent
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from bot.actions.chats import Caller
from bot.actions.desk import clean_desk, desk_of, put_desk
from bot.errors import RepeatedUpdateError, StaleButtonError
from bot.services import Services
from scheduler.planner import project, project_new
from storage.records import Chat, StoredOrder
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Change:
    """An order before and after an event."""

    before: Order
    after: Order
    moved: int
    """How many of the dates to come lie on another day now."""


async def register(
    services: Services,
    chat: Chat,
    caller: Caller,
    events: Sequence[OrderRegistered],
    *,
    ends_dialogue: bool = False,
    dialogue: str | None = None,
) -> tuple[Order, ...]:
    """Registers orders and plans their reminders, all or none.

    `ends_dialogue` leaves the dialogue that led here; `dialogue` is what it goes on with.
    Raises `DomainError` where the facts of one contradict each other or there are too many orders.
    """
    now = services.clock.now()
    dues: list[datetime] = []
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        already = await uow.orders.count_open(caller.chat_id)
        if already + len(events) > services.limits.open_orders:
            raise DomainError("error-too-many-orders", count=already)
        registered = []
        for event in events:
            number = await uow.orders.next_number(caller.chat_id)
            order = transitions.register(number, event)
            _refuse_if_over(order, event.on, services.policy)
            recorded = RecordedEvent(sequence=1, at=now, by=caller.user_id, event=event)
            stored = await uow.orders.add(caller.chat_id, order, recorded)
            due = await project_new(uow, stored, chat.buyer, services.policy, now)
            dues += [] if due is None else [due]
            registered.append(order)
        if dialogue is not None:
            desk = desk_of(await uow.drafts.get(caller.chat_id))
            await put_desk(uow, caller.chat_id, desk.with_open(dialogue, now), now)
        elif ends_dialogue:
            await clean_desk(uow, caller.chat_id, now)
        await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    services.alarm.wake_by(min(dues, default=None))
    return tuple(registered)


async def change(
    services: Services,
    chat: Chat,
    caller: Caller,
    number: int,
    event_for: Callable[[Order, date], Event],
    *,
    revision: int | None = None,
    ends_dialogue: bool = False,
) -> Change:
    """Applies an event to an order and plans its reminders anew, all in one transaction.

    `event_for` makes the event from the order and the buyer's local date. `revision` is the one
    for which the pressed button was made; `ends_dialogue` leaves the dialogue that led here.
    Raises `StaleButtonError` if the order has changed since, `DomainError` if there is no such
    order in this chat or the event cannot happen to it.
    """
    now = services.clock.now()
    today = chat.buyer.today(now)
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        stored = await existing(uow, caller.chat_id, number, revision)
        event = event_for(stored.order, today)
        sequence = await uow.orders.last_sequence(stored.id) + 1
        after = transitions.apply(stored.order, event, sequence)
        recorded = RecordedEvent(sequence=sequence, at=now, by=caller.user_id, event=event)
        changed = await uow.orders.save(StoredOrder(stored.id, stored.chat_id, after), recorded)
        due = await project(uow, changed, chat.buyer, services.policy, now)
        if ends_dialogue:
            await clean_desk(uow, caller.chat_id, now)
        await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    services.alarm.wake_by(due)
    return Change(stored.order, after, moved_dates(stored.order, after, today, services.policy))


async def find(services: Services, chat_id: int, number: int) -> Order:
    """An order of this chat. Raises `DomainError` if there is none of that number."""
    async with services.database.reading() as uow:
        return (await existing(uow, chat_id, number)).order


async def open_orders(services: Services, chat: Chat) -> list[Order]:
    """The orders that still have something to watch, the nearest deadline first."""
    async with services.database.reading() as uow:
        stored = await uow.orders.of_chat(chat.buyer.chat_id, open_only=True)
    today = chat.buyer.today(services.clock.now())
    return sorted((one.order for one in stored), key=_urgency(today, services.policy))


async def every_order(services: Services, chat: Chat) -> list[Order]:
    """The open orders, the nearest deadline first, and then the done ones, the latest first."""
    known = await all_orders(services, chat.buyer.chat_id)
    urgency = _urgency(chat.buyer.today(services.clock.now()), services.policy)
    done = [order for order in known if order.is_closed]
    done.sort(key=lambda order: (order.closed_on or date.min, order.number), reverse=True)
    return [*sorted((order for order in known if not order.is_closed), key=urgency), *done]


async def all_orders(services: Services, chat_id: int) -> list[Order]:
    """All orders of the chat by number, the done ones included."""
    async with services.database.reading() as uow:
        return [stored.order for stored in await uow.orders.of_chat(chat_id)]


def _urgency(today: date, policy: Policy) -> Callable[[Order], tuple[date, int]]:
    def key(order: Order) -> tuple[date, int]:
        advice = advise(order, today, policy)
        deadline = advice.deadline.on if advice.deadline else advice.act_from
        return deadline or date.max, order.number

    return key


def moved_dates(before: Order, after: Order, today: date, policy: Policy) -> int:
    """Checkpoints to come that both orders have, on different days.

    A receipt moves none: it begins days of its own.
    """
    if (before.is_received, before.confirmed_on) != (after.is_received, after.confirmed_on):
        return 0
    old = {point.kind: point.on for point in timeline(before, policy) if point.on > today}
    new = {point.kind: point.on for point in timeline(after, policy) if point.on > today}
    return sum(1 for kind, on in new.items() if kind in old and old[kind] != on)


async def existing(
    uow: UnitOfWork, chat_id: int, number: int, revision: int | None = None
) -> StoredOrder:
    """An order of the chat as it is now.

    Raises `DomainError` if there is none of that number, `StaleButtonError` if it is not the one
    of `revision`.
    """
    stored = await uow.orders.get(chat_id, number)
    if stored is None:
        raise DomainError("error-no-such-order", number=number)
    if revision is not None and revision != stored.order.revision:
        raise StaleButtonError(number)
    return stored


async def refuse_repeats(uow: UnitOfWork, caller: Caller) -> None:
    """Telegram gives an update again if we died before confirming it; it counts once."""
    chat = await uow.chats.get(caller.chat_id)
    if chat is not None and caller.update_id in chat.recent_updates:
        raise RepeatedUpdateError(caller.update_id)


def _refuse_if_over(order: Order, today: date, policy: Policy) -> None:
    shuts = order.window_end(policy)
    if shuts is not None and today >= shuts:
        raise DomainError("error-protection-over", date=shuts)
