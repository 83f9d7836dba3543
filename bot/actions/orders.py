"""Use cases about orders: register, look up, change. One transaction each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from advisor.advice import advise
from advisor.dialogues.desk import Dialogue
from advisor.errors import DomainError
from advisor.events import Event, OrderRegistered
from advisor.order import Order
from advisor.policy import Policy
from advisor.sightings import LastLook
from advisor.timeline import timeline
from advisor.transitions.requirements import happened_on
from advisor.wording.message import Message
from bot.visit import Visit
from scheduler.changes import Change, existing
from storage.records import StoredOrder

#: Makes an event from the order and the buyer's local date.
EventOn = Callable[[date], Event]
EventFor = Callable[[Order, date], Event]


@dataclass(frozen=True, slots=True)
class Target:
    """Which order is meant, and for which revision of it a button was made."""

    number: int
    revision: int | None = None
    on: date | None = None
    """The buyer's local day on which it happened, if one was told."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An order before and after an event."""

    before: Order
    after: Order
    moved: int
    """How many of the future dates are on another day now."""


async def register(
    visit: Visit,
    events: Sequence[OrderRegistered],
    *,
    ends_dialogue: bool = False,
    dialogue: Dialogue | None = None,
) -> tuple[Order, ...]:
    """Registers orders and plans their reminders, all or none.

    `ends_dialogue` leaves the dialogue that led here; `dialogue` is what it continues with. Raises
    `DomainError` if the facts of one contradict each other or there are too many orders.
    """
    async with visit.changing() as change:
        on_file = await change.uow.orders.of_chat(visit.chat_id)
        registered = await _register(visit, change, events, on_file)
        if dialogue is not None:
            visit.desk.keep(dialogue)
        elif ends_dialogue:
            visit.desk.leave()
    return registered


async def register_beside(
    visit: Visit,
    event: OrderRegistered,
    is_same: Callable[[Order], bool],
    worded: Callable[[Order, Order | None], Message],
    *,
    ends_dialogue: bool,
) -> Message:
    """Registers one order. Returns the answer: what `worded` makes of it.

    It is given the order, and the one on file that is the same, if there is one. Raises as
    `register` does.
    """
    async with visit.changing() as change:
        on_file = await change.uow.orders.of_chat(visit.chat_id)
        same = next((one.order for one in on_file if is_same(one.order)), None)
        (order,) = await _register(visit, change, (event,), on_file)
        if ends_dialogue:
            visit.desk.leave()
        return visit.answering(change, worded(order, same))


async def _register(
    visit: Visit,
    change: Change,
    events: Sequence[OrderRegistered],
    on_file: Sequence[StoredOrder],
) -> tuple[Order, ...]:
    known = [one.order for one in on_file]
    still_open = sum(not order.is_closed for order in known)
    refuse_too_many(visit, still_open=still_open, every=len(known), more=len(events))
    events = _with_shop(events, known)
    registered = tuple([(await change.register(event)).order for event in events])
    for order in registered:
        _refuse_if_over(order, visit.today, visit.policy)
    return registered


def _with_shop(
    events: Sequence[OrderRegistered], known: Sequence[Order]
) -> Sequence[OrderRegistered]:
    """J5: whoever told at which shop they buy is not asked again for the next order."""
    told = [order for order in known if order.shop is not None]
    if not told:
        return events
    shop = max(told, key=lambda order: order.number).shop
    return [one if one.shop else one.model_copy(update={"shop": shop}) for one in events]


async def change_and_say(
    visit: Visit,
    target: Target,
    event_for: EventFor,
    worded: Callable[[Changed], Message],
    *,
    ends_dialogue: bool = False,
    beside: Callable[[Order], bool] | None = None,
) -> Message:
    """Changes an order as `change` does. Returns the answer: what `worded` makes of the change.

    The same happens to all open orders `beside` it. `ends_dialogue` leaves the dialogue that led
    here.
    """
    async with visit.changing() as change:
        changed = await _change(visit, change, target, event_for, beside)
        if ends_dialogue:
            visit.desk.leave()
        return visit.answering(change, worded(changed))


async def change(visit: Visit, target: Target, event_for: EventFor) -> Changed:
    """Applies an event to an order and plans its reminders again, all in one transaction.

    It happens on the day that was told, else today. Raises `StaleOrderError` if the order is not
    the one for which a button was made, `DomainError` if there is no such order in this chat or the
    event cannot happen to it, or not on that day.
    """
    async with visit.changing() as change:
        return await _change(visit, change, target, event_for)


async def _change(
    visit: Visit,
    change: Change,
    target: Target,
    event_for: EventFor,
    beside: Callable[[Order], bool] | None = None,
) -> Changed:
    stored = await change.order(target.number, target.revision)
    on = happened_on(stored.order, target.on, visit.today)
    after = (await change.apply(stored, event_for(stored.order, on))).order
    for other in await _others(visit, change, after, beside):
        await change.apply(other, event_for(other.order, visit.today))
    return Changed(stored.order, after, moved_dates(stored.order, after, visit.today, visit.policy))


async def _others(
    visit: Visit, change: Change, order: Order, beside: Callable[[Order], bool] | None
) -> Sequence[StoredOrder]:
    if beside is None:
        return ()
    found = [one for one in await change.uow.orders.of_chat(visit.chat_id) if beside(one.order)]
    return [one for one in found if one.order.number != order.number and not one.order.is_closed]


async def find(visit: Visit, number: int, revision: int | None = None) -> Order:
    """An order of this chat. Raises `DomainError` if there is none with that number.

    Raises `StaleOrderError` if it is not at that `revision`.
    """
    async with visit.services.database.reading() as uow:
        return (await existing(uow, visit.chat_id, number, revision)).order


async def last_look(visit: Visit, order: Order) -> LastLook | None:
    """What a tracking service showed of an order's parcel when it was asked last."""
    async with visit.services.database.reading() as uow:
        stored = await uow.orders.get(visit.chat_id, order.number)
        lookup = None if stored is None else await uow.lookups.of_order(stored.id)
    return None if lookup is None else lookup.last_look(order, visit.buyer)


async def open_orders(visit: Visit) -> list[Order]:
    """The orders that still need watching, the nearest deadline first."""
    known = list(await _known(visit, open_only=True))
    if len(known) > 1:  # most people have one, whose urgency nobody has to know
        known.sort(key=_urgency(visit.today, visit.policy))
    return known


async def last_noted_at(visit: Visit) -> datetime | None:
    """The UTC instant at which something was recorded last of any order; `None` if nothing was."""
    async with visit.services.database.reading() as uow:
        changed = await uow.orders.last_changed(visit.chat_id)
    return None if changed is None else changed[0]


async def every_order(visit: Visit) -> list[Order]:
    """The open orders, the nearest deadline first, then the closed ones, the latest first."""
    known = await all_orders(visit)
    urgency = _urgency(visit.today, visit.policy)
    done = [order for order in known if order.is_closed]
    done.sort(key=lambda order: (order.closed_on or date.min, order.number), reverse=True)
    return [*sorted((order for order in known if not order.is_closed), key=urgency), *done]


async def all_orders(visit: Visit) -> list[Order]:
    """All orders of the chat by number, including closed ones."""
    return list(await _known(visit, open_only=False))


async def _known(visit: Visit, *, open_only: bool) -> tuple[Order, ...]:
    """The chat's orders by number, looked up once a visit."""
    if open_only and False in visit.known:
        return tuple(order for order in visit.known[False] if not order.is_closed)
    if open_only not in visit.known:
        async with visit.services.database.reading() as uow:
            stored = await uow.orders.of_chat(visit.chat_id, open_only=open_only)
        visit.known[open_only] = tuple(one.order for one in stored)
    return visit.known[open_only]


def _urgency(today: date, policy: Policy) -> Callable[[Order], tuple[date, int]]:
    def key(order: Order) -> tuple[date, int]:
        advice = advise(order, today, policy)
        deadline = advice.deadline.on if advice.deadline else advice.act_from
        return deadline or date.max, order.number

    return key


def moved_dates(before: Order, after: Order, today: date, policy: Policy) -> int:
    """Future checkpoints that both orders have, on different days.

    A receipt moves none: it begins days of its own.
    """
    if (before.is_received, before.confirmed_on) != (after.is_received, after.confirmed_on):
        return 0
    old = {point.kind: point.on for point in timeline(before, policy) if point.on > today}
    new = {point.kind: point.on for point in timeline(after, policy) if point.on > today}
    return sum(1 for kind, on in new.items() if kind in old and old[kind] != on)


def refuse_too_many(visit: Visit, *, still_open: int, every: int, more: int) -> None:
    """Raises `DomainError` if the chat would have too many orders with so many more."""
    if still_open + more > visit.services.limits.open_orders:
        raise DomainError("error-too-many-orders", count=still_open)
    if every + more > visit.services.limits.all_orders:
        raise DomainError("error-too-many-kept", count=every)


def _refuse_if_over(order: Order, today: date, policy: Policy) -> None:
    shuts = order.window_end(policy)
    if shuts is not None and today >= shuts:
        raise DomainError("error-protection-over", date=shuts)
