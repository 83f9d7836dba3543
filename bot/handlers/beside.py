"""What was said of an order while it was entered, carried out now that it is saved."""

from telegram import Update

from advisor.wording.message import Action, Press
from bot.actions import orders
from bot.context import Context, Reply
from bot.handlers import presses, sentences
from bot.handlers.arguments import id_of, target_of

#: The callback data of such buttons.
OF_WHAT_WAS_SAID = rf"^\d+:{Action.SAID.value}:"


async def press(update: Update, context: Context) -> None:
    """Carries a sentence out, once, and on its own day: later "yesterday" would be another one."""
    await presses.answer(update, context, _carried_out)


async def _carried_out(update: Update, context: Context, wanted: Press) -> Reply:
    visit = context.visit
    target, place = target_of(wanted), id_of(wanted)
    said = visit.desk.take_said(target.number, place)
    if said is None or said.on != visit.today:
        return Reply(toast=visit.texts.plain("said-too-long-ago"), alert=True)
    order = await orders.find(visit, target.number)
    return Reply(message=await sentences.carried_out(update, context, said.text, order))
