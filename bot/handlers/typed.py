"""Answers that are typed instead of pressed: every question can be answered in words too.

What the buttons of the last question say and do is kept with the chat, so that a label, its
beginning, a number of days or the number of an order does what the button does.
"""

from telegram import Update

from advisor.intake import ProtectionUntil, parse_protection
from advisor.wording.message import Action, Message
from bot.actions import chats, orders, reports
from bot.actions.reports import Target
from bot.context import Context, Reply, caller_of
from bot.errors import StaleButtonError
from bot.handlers import presses
from bot.handlers.orders import ask_tracking
from bot.questions import again, asks_for_an_end, chosen, declined


async def answer(update: Update, context: Context, said: str) -> Message | None:
    """What a typed answer to the last question leads to; `None` if it answers none.

    Raises `DomainError` where it cannot be.
    """
    chat_id = context.chat.buyer.chat_id
    desk = await chats.desk(context.services, chat_id)
    choices = desk.choices_at(context.services.clock.now())
    if not choices:
        return None
    if declined(choices, said):
        await chats.keep_choices(context.services, chat_id, ())
        return Message(context.texts("typed-left"))
    wanted = chosen(choices, said)
    if wanted is None:
        number = asks_for_an_end(choices)
        return None if number is None else await _granted_until(update, context, number, said)
    await chats.keep_choices(context.services, chat_id, ())
    if wanted.action is Action.TRACK and wanted.order is not None:
        order = await orders.find(context.services, chat_id, wanted.order)
        return await ask_tracking(update, context, order)
    try:
        reply = await presses.carry_out(update, context, wanted)
    except StaleButtonError as stale:
        reply = await presses.stale(context, stale.number)
    return _said(reply)


async def asked_again(context: Context) -> Message | None:
    """The last question once more, for a text that was no answer; `None` if none is open."""
    desk = await chats.desk(context.services, context.chat.buyer.chat_id)
    rows = again(desk.choices_at(context.services.clock.now()))
    return Message(context.texts("typed-unclear"), rows) if rows else None


def _said(reply: Reply) -> Message | None:
    """What a press says, where there is no pressed message to change."""
    if reply.message is not None or reply.replaces is not None:
        return reply.message or reply.replaces
    return Message(reply.toast) if reply.toast else None


async def _granted_until(
    update: Update, context: Context, number: int, said: str
) -> Message | None:
    """ "until December 20", in answer to the question by how much it was extended."""
    end = parse_protection(said, today=context.today, language=context.texts.language)
    if not isinstance(end, ProtectionUntil):
        return None
    until = end.until
    return await reports.extension_granted(
        context.services, context.chat, caller_of(update), Target(number), lambda _: until
    )
