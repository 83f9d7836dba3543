"""What was said of an order while it was entered, carried out now that it is saved."""

from telegram import Update

from advisor.errors import DomainError
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import error_text
from bot.actions import orders
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers import sentences
from bot.telegram.keyboards import decode_press

#: The callback data of such buttons.
OF_WHAT_WAS_SAID = rf"^\d+:{Action.SAID.value}:"


async def press(update: Update, context: Context) -> None:
    """Carries a sentence out, once, and on its own day: later "yesterday" would be another one."""
    assert update.callback_query is not None  # routed by it
    visit = context.visit
    visit.desk.forget_question()
    try:
        reply = await _carried_out(update, context, decode_press(update.callback_query.data or ""))
    except CallbackDataError:
        reply = Reply(toast=visit.texts.plain("press-broken"), alert=True)
    except DomainError as error:
        reply = Reply(message=Message(error_text(visit.texts, error, visit.today)))
    await context.reply(update, reply)


async def _carried_out(update: Update, context: Context, wanted: Press) -> Reply:
    visit = context.visit
    if wanted.order is None or not wanted.argument.isdecimal():
        raise CallbackDataError(wanted.action)
    said = visit.desk.take_said(wanted.order, int(wanted.argument[:2]))
    if said is None or said.on != visit.today:
        return Reply(toast=visit.texts.plain("said-too-long-ago"), alert=True)
    order = await orders.find(visit, wanted.order)
    return Reply(message=await sentences.carried_out(update, context, said.text, order))
