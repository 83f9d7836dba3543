"""Use cases of changing one's mind: the history of an order, taking back, deleting."""

from dataclasses import replace

from advisor.dialogues.corrections import correction_from_json
from advisor.dialogues.registration import draft_from_json
from advisor.errors import DomainError
from advisor.events import OrderRegistered
from advisor.transitions import fold
from advisor.wording.history import Noted, history_message
from advisor.wording.message import Message
from advisor.wording.orders import changed_message
from advisor.wording.revisions import (
    Taken,
    Undoing,
    delete_question,
    deleted_text,
    forget_question,
    forgotten_text,
    undo_question,
    undone_text,
)
from advisor.wording.texts import texts_for
from bot.actions.chats import Caller
from bot.actions.desk import clean_desk, desk_of
from bot.actions.orders import existing, moved_dates, refuse_repeats
from bot.actions.reports import Target
from bot.errors import StaleButtonError
from bot.services import Services
from scheduler.planner import project
from storage.records import WAITING_STATES, Chat, ReminderState, StoredOrder
from storage.unit_of_work import UnitOfWork

#: Reminders that are still to come, those of a sleeping chat included.
_TO_COME = frozenset({*WAITING_STATES, ReminderState.PARKED})


async def history(services: Services, chat: Chat, number: int) -> Message:
    """Everything that was noted of an order. Raises `DomainError` if there is no such order."""
    async with services.database.reading() as uow:
        stored = await existing(uow, chat.buyer.chat_id, number)
        entries = await uow.orders.history(stored.id)
    texts, today = texts_for(chat.buyer.language), chat.buyer.today(services.clock.now())
    noted = [Noted(entry.recorded, entry.undone) for entry in entries]
    return history_message(texts, stored.order, noted, chat.buyer, today)


async def ask_undo(services: Services, chat: Chat, number: int) -> Message:
    """What was noted last, and how it is without it. Raises `DomainError` if nothing was."""
    async with services.database.reading() as uow:
        stored = await existing(uow, chat.buyer.chat_id, number)
        undoing = await _without_last(uow, services, chat, stored)
    texts, today = texts_for(chat.buyer.language), chat.buyer.today(services.clock.now())
    return undo_question(texts, undoing, chat.buyer, today, services.policy)


async def undo(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Takes the latest event back; the order is what the others tell, and planned as such.

    Raises `StaleButtonError` if another event is the latest by now, and `DomainError` if there is
    none but the registration, or if too many orders would be open.
    """
    now = services.clock.now()
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        stored = await existing(uow, caller.chat_id, target.number, target.revision)
        undoing = await _without_last(uow, services, chat, stored)
        if stored.order.is_closed:
            await _refuse_too_many(services, uow, caller.chat_id)
        before = await uow.orders.undo_last(stored, undoing.before, now)
        due = await project(uow, before, chat.buyer, services.policy, now)
        await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    services.alarm.wake_by(due)
    texts, today = texts_for(chat.buyer.language), chat.buyer.today(now)
    said = undone_text(texts, undoing.last)
    return changed_message(texts, said, before.order, undoing.moved, today, services.policy)


async def _without_last(
    uow: UnitOfWork, services: Services, chat: Chat, stored: StoredOrder
) -> Undoing:
    """The order as its story tells it without the latest event."""
    *story, last = await uow.orders.story(stored.id)
    if isinstance(last.event, OrderRegistered):
        raise DomainError("error-undo-registration", number=stored.order.number)
    before = fold(stored.order.number, story)
    today = chat.buyer.today(services.clock.now())
    moved = moved_dates(stored.order, before, today, services.policy)
    return Undoing(stored.order, before, last, moved)


async def _refuse_too_many(services: Services, uow: UnitOfWork, chat_id: int) -> None:
    count = await uow.orders.count_open(chat_id)
    if count >= services.limits.open_orders:
        raise DomainError("error-too-many-orders", count=count)


async def ask_delete(services: Services, chat: Chat, number: int) -> Message:
    """Shall the order be deleted? Raises `DomainError` if there is no such order."""
    async with services.database.reading() as uow:
        stored = await existing(uow, chat.buyer.chat_id, number)
    return delete_question(texts_for(chat.buyer.language), stored.order)


async def delete(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Deletes an order with its events, reminders and open question; its number is used up.

    Raises `StaleButtonError` if it has changed since it was asked, `DomainError` if it is gone.
    """
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        stored = await existing(uow, caller.chat_id, target.number, target.revision)
        taken = await _content(uow, [stored])
        await uow.orders.delete(caller.chat_id, target.number)
        asked = desk_of(await uow.drafts.get(caller.chat_id)).open
        if asked is not None and _is_about(asked.payload, target.number):
            await clean_desk(uow, caller.chat_id, services.clock.now())
        await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    return Message(deleted_text(texts_for(chat.buyer.language), stored.order, taken))


def _is_about(payload: str, number: int) -> bool:
    """Whether a dialogue is about an order that is registered already."""
    correction = correction_from_json(payload)
    if correction is not None:
        return correction.order == number
    try:
        return draft_from_json(payload).order == number
    except ValueError:  # a draft of an older version
        return False


async def ask_forget(services: Services, chat: Chat) -> Message:
    """Shall everything be deleted?"""
    async with services.database.reading() as uow:
        orders = await uow.orders.of_chat(chat.buyer.chat_id)
    return forget_question(texts_for(chat.buyer.language), len(orders), _state(orders))


async def forget(services: Services, chat: Chat, caller: Caller, state: str) -> Message:
    """Deletes everything about the chat and says what that was.

    Raises `StaleButtonError` if an order has come, gone or changed since it was asked.
    """
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        orders = await uow.orders.of_chat(caller.chat_id)
        if _state(orders) != state:
            raise StaleButtonError(0)
        taken = await _content(uow, orders)
        calendar = await uow.calendars.of_chat(caller.chat_id)
        taken = replace(taken, calendar=calendar is not None)
        await uow.chats.forget(caller.chat_id)
        await uow.commit()
    return Message(forgotten_text(texts_for(chat.buyer.language), taken))


def _state(orders: list[StoredOrder]) -> str:
    """Another one for other orders: what a button was made for."""
    latest = orders[-1].order.number if orders else 0
    return f"{len(orders)}.{latest}.{sum(stored.order.revision for stored in orders)}"


async def _content(uow: UnitOfWork, orders: list[StoredOrder]) -> Taken:
    """How many orders, events and reminders to come these are."""
    events = reminders = 0
    for stored in orders:
        events += len(await uow.orders.history(stored.id))
        waiting = await uow.reminders.of_order(stored.id)
        reminders += sum(1 for reminder in waiting if reminder.state in _TO_COME)
    return Taken(len(orders), events, reminders)
