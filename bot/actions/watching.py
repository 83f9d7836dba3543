"""Use cases of automatic tracking: the buyer's consent, asked for once."""

from dataclasses import replace

from advisor.tracking import is_watchable
from advisor.wording.chat_settings import AUTO, OFF, ON
from advisor.wording.message import Message
from advisor.wording.tracking import YES, offer_answered, with_offer
from bot.actions import chat_settings
from bot.visit import Visit


async def offered(visit: Visit, message: Message) -> Message:
    """The message, with the question whether a service may be asked, when that is first of use.

    It is asked once: whoever does not answer has said no, and can say yes later.
    """
    service = visit.services.tracker
    if service is None or visit.buyer.auto_tracking is not None or not visit.changed:
        return message
    async with visit.services.database.writing() as uow:
        chat = await uow.chats.get(visit.chat_id)
        orders = await uow.orders.of_chat(visit.chat_id, open_only=True)
        if chat is None or chat.buyer.auto_tracking is not None:
            return message
        if not any(is_watchable(one.order) for one in orders):
            return message
        asked = replace(chat, buyer=replace(chat.buyer, auto_tracking=False))
        await uow.chats.save(asked)
        await uow.commit()
    return with_offer(visit.texts, message, service)


async def answer(visit: Visit, said: str) -> Message | None:
    """Takes the answer; `None` if there is no service any more."""
    service = visit.services.tracker
    if service is None:
        return None
    await chat_settings.change(visit, AUTO, ON if said == YES else OFF)
    return offer_answered(visit.texts, service, said)
