"""Use cases of news: a registered order takes over what a pasted text says of it."""

from advisor.dialogues.news import Anew, events
from advisor.order import Order
from advisor.wording.message import Message
from advisor.wording.news import misread_message, taken_over
from advisor.wording.orders import changed_message
from bot.actions import orders
from bot.actions.orders import Target
from bot.visit import Visit


async def take_over(visit: Visit, target: Target, told: Anew) -> Message:
    """Records everything that is new of an order, or nothing of it.

    Raises `StaleOrderError` if the order has changed since the button was made, and `DomainError`
    where what is told contradicts what is known.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        before = stored.order
        for event in events(before, told, visit.today):
            stored = await change.apply(stored, event)
        texts, after, policy = visit.texts, stored.order, visit.policy
        moved = orders.moved_dates(before, after, visit.today, policy)
        noted = taken_over(texts, after, told)
        message = changed_message(texts, noted, after, moved, visit.today, policy)
        return visit.answering(change, message)


async def misread(visit: Visit, order: Order) -> Message:
    """Nothing is taken over; its facts can be corrected by hand."""
    await visit.services.misread.keep(visit.chat_id, visit.buyer.language, visit.now)
    return misread_message(visit.texts, order)
