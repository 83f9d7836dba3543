"""The button that unfolds the others of a message about an order."""

from telegram import Message as TelegramMessage
from telegram import Update

from advisor.disputes import DisputeReason
from advisor.wording.message import Press, Rows
from advisor.wording.status import status_message
from advisor.wording.unfolding import unfolded
from bot.actions import disputes, orders
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice
from bot.telegram.keyboards import rows_of


async def press_more(update: Update, context: Context, wanted: Press) -> Reply:
    """All that can be done with the order, below the buttons that are there; nothing else changes.

    Raises `StaleOrderError` if the order has changed since, `DomainError` if it is gone.
    """
    if wanted.order is None:
        raise CallbackDataError(wanted.action)
    visit = context.visit
    order = await orders.find(visit, wanted.order, wanted.revision)
    if wanted.argument:
        message = await disputes.prepare(visit, order, choice(DisputeReason, wanted.argument))
    else:
        message = status_message(visit.texts, order, visit.today, visit.policy)
    return Reply(keyboard=unfolded(_shown(update), message.buttons), instead=message)


def _shown(update: Update) -> Rows:
    """The buttons of the pressed message; none if Telegram no longer has it."""
    pressed = update.callback_query.message if update.callback_query else None
    return rows_of(pressed.reply_markup) if isinstance(pressed, TelegramMessage) else ()
