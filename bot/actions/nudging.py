"""Use cases of nudges: one of a digest is opened, a question is not asked again."""

from dataclasses import replace

from advisor.checkpoints import CheckpointKind
from advisor.wording.message import Message
from advisor.wording.nudges import hushed_text, opened_message
from advisor.wording.texts import texts_for
from bot.actions.chats import Caller
from bot.actions.orders import existing, find, refuse_repeats
from bot.actions.reports import Target
from bot.services import Services
from scheduler.asking import NOT_AGAIN
from storage.records import Chat, ReminderState

_WAITING = (ReminderState.PENDING, ReminderState.PARKED)


async def opened(services: Services, chat: Chat, number: int, kind: CheckpointKind) -> Message:
    """The full nudge of an order that was one of several. Raises `DomainError` if it is gone."""
    order = await find(services, chat.buyer.chat_id, number)
    today = chat.buyer.today(services.clock.now())
    return opened_message(texts_for(chat.buyer.language), order, kind, today, services.policy)


async def hush(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Does not ask the order's present question again; its next dates are told all the same.

    Raises `StaleButtonError` if the order has changed since, `DomainError` if it is gone.
    """
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        stored = await existing(uow, caller.chat_id, target.number, target.revision)
        asked = [
            replace(one, state=ReminderState.SENT, reason=NOT_AGAIN)
            for one in await uow.reminders.of_order(stored.id)
            if one.told and one.state in _WAITING
        ]
        await uow.reminders.put(asked)
        await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    texts, today = texts_for(chat.buyer.language), chat.buyer.today(services.clock.now())
    return Message(hushed_text(texts, stored.order, today, services.policy))
