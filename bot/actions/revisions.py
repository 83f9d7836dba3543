"""Use cases of changing one's mind: the history of an order, undoing, deleting."""

from dataclasses import replace

from advisor.errors import DomainError
from advisor.events import OrderRegistered
from advisor.transitions import fold
from advisor.wording.history import Noted, history_message
from advisor.wording.message import Action, Message
from advisor.wording.orders import another_order, changed_message, choose_order
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
from bot.actions.orders import Target, every_order, moved_dates, refuse_too_many
from bot.actions.stories import stories
from bot.errors import StaleQuestionError
from bot.visit import Visit
from scheduler.changes import existing
from storage.records import WAITING_STATES, ReminderState, StoredOrder
from storage.unit_of_work import UnitOfWork

#: Reminders that are still ahead, including those of a sleeping chat.
_TO_COME = frozenset({*WAITING_STATES, ReminderState.PARKED})


async def history(visit: Visit, number: int) -> Message:
    """Everything recorded for an order. Raises `DomainError` if there is no such order."""
    async with visit.services.database.reading() as uow:
        stored = await existing(uow, visit.chat_id, number)
        entries = await uow.orders.history(stored.id)
    noted = [Noted(entry.recorded, entry.undone) for entry in entries]
    return history_message(visit.texts, stored.order, noted, visit.buyer, visit.today)


async def ask_undo(visit: Visit, number: int) -> Message:
    """What was recorded last, and the order without it. Raises `DomainError` if nothing was."""
    async with visit.services.database.reading() as uow:
        stored = await existing(uow, visit.chat_id, number)
        undoing = await _without_last(uow, visit, stored)
    return undo_question(visit.texts, undoing, visit.buyer, visit.today, visit.policy)


async def ask_undo_last(visit: Visit) -> Message:
    """The same for what was recorded last of all orders.

    Asks which order is meant if that was a registration, which can only be deleted.
    """
    known = [order for order in await every_order(visit) if order.revision > 1]
    async with visit.services.database.reading() as uow:
        last = await uow.orders.last_changed(visit.chat_id)
    if last is None:
        return choose_order(visit.texts, [], Action.UNDO)
    _, number, sequence = last
    if not known:
        raise DomainError("error-undo-registration", number=number)
    if len(known) == 1:
        return await ask_undo(visit, known[0].number)
    if sequence == 1:
        return choose_order(visit.texts, known, Action.UNDO)
    return (await ask_undo(visit, number)).with_rows(another_order(visit.texts, Action.UNDO))


async def undo(visit: Visit, target: Target) -> Message:
    """Undoes the latest event; the order follows from the others, and is planned accordingly.

    Raises `StaleOrderError` if another event is the latest by now, and `DomainError` if there is
    only the registration, or if too many orders would be open.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        undoing = await _without_last(change.uow, visit, stored)
        if stored.order.is_closed:
            still_open, every = await change.uow.orders.count(visit.chat_id)
            refuse_too_many(visit, still_open=still_open, every=every, more=1)
        before = (await change.undo(stored, undoing.before)).order
        texts, said = visit.texts, undone_text(visit.texts, undoing.last)
        message = changed_message(texts, said, before, undoing.moved, visit.today, visit.policy)
        return visit.answering(change, message)


async def undo_last(visit: Visit) -> Message | None:
    """Undoes what was recorded last in the chat, whatever it was of; `None` if nothing was.

    Of an order of which nothing but the registration was recorded, asks whether to delete it.
    """
    async with visit.services.database.reading() as uow:
        changed = await uow.orders.last_changed(visit.chat_id)
        if changed is None:
            return None
        _, number, sequence = changed
        order = (await existing(uow, visit.chat_id, number)).order
    if sequence == 1:
        return delete_question(visit.texts, order)
    return await undo(visit, Target(number, order.revision))


async def _without_last(uow: UnitOfWork, visit: Visit, stored: StoredOrder) -> Undoing:
    """The order as its events make it without the latest one."""
    *story, last = await uow.orders.story(stored.id)
    if isinstance(last.event, OrderRegistered):
        raise DomainError("error-undo-registration", number=stored.order.number)
    before = fold(stored.order.number, story)
    moved = moved_dates(stored.order, before, visit.today, visit.policy)
    return Undoing(stored.order, before, last, moved)


async def delete(visit: Visit, target: Target) -> Message:
    """Deletes an order with its events, reminders and open question; its number is used up.

    Raises `StaleOrderError` if it has changed since it was asked, `DomainError` if it is gone.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        taken = await _content(change.uow, [stored])
        await change.delete(stored)
        visit.desk.leave_order(target.number)
        return visit.answering(change, Message(deleted_text(visit.texts, stored.order, taken)))


async def ask_forget(visit: Visit) -> Message:
    """Shall everything be deleted?"""
    async with visit.services.database.reading() as uow:
        orders = await uow.orders.of_chat(visit.chat_id)
    return forget_question(visit.texts, len(orders), _state(orders))


async def forget(visit: Visit, state: str) -> Message:
    """Deletes everything about the chat and says what that was.

    Raises `StaleQuestionError` if an order has come, gone or changed since it was asked.
    """
    async with visit.changing() as change:
        orders = await change.uow.orders.of_chat(visit.chat_id)
        if _state(orders) != state:
            raise StaleQuestionError
        taken = await _content(change.uow, orders)
        calendar = await change.uow.calendars.of_chat(visit.chat_id)
        taken = replace(taken, calendar=calendar is not None)
        board = await change.uow.boards.message_of(visit.chat_id)
        await change.forget_chat()
    if board is not None:
        await visit.services.pinboard.take_away(visit.chat_id, board)
    return Message(forgotten_text(visit.texts, taken))


def _state(orders: list[StoredOrder]) -> str:
    """A tag that changes with the orders: the state that a button was made for."""
    latest = orders[-1].order.number if orders else 0
    return f"{len(orders)}.{latest}.{sum(stored.order.revision for stored in orders)}"


async def _content(uow: UnitOfWork, orders: list[StoredOrder]) -> Taken:
    """How many orders, events and future reminders these are."""
    events = reminders = 0
    async for story in stories(uow, orders):
        events += len(story.history)
        reminders += sum(1 for reminder in story.reminders if reminder.state in _TO_COME)
    return Taken(len(orders), events, reminders)
