"""Which orders a text without a name is about: those of the message that it answers."""

from collections.abc import Sequence
from datetime import timedelta

from telegram import InlineKeyboardMarkup, Update

from advisor.order import Order
from bot.choices import orders_in
from bot.errors import CallbackDataError
from bot.telegram.keyboards import decode_press
from bot.visit import Visit

#: For how long a reminder is what a text without a name is about.
_REMINDER_LIFETIME = timedelta(hours=36)

#: And the order of which something was recorded.
_REPORT_LIFETIME = timedelta(hours=1)


async def spoken_of(update: Update, visit: Visit, known: Sequence[Order]) -> list[Order]:
    """The orders of the message that is replied to, or of what was last asked, told or recorded.

    None if there is no such message; the only order there is has not to be spoken of.
    """
    numbers = _replied_to(update) or orders_in(visit.desk.choices) or await _lately(visit)
    return [order for order in known if order.number in numbers]


def _replied_to(update: Update) -> frozenset[int]:
    """The orders of the buttons below the message that is replied to."""
    message = update.effective_message
    answered = None if message is None else message.reply_to_message
    markup = None if answered is None else answered.reply_markup
    if not isinstance(markup, InlineKeyboardMarkup):
        return frozenset()
    data = (button.callback_data for row in markup.inline_keyboard for button in row)
    return frozenset(filter(None, (_order_of(one) for one in data if isinstance(one, str))))


def _order_of(data: str) -> int | None:
    try:
        return decode_press(data).order
    except CallbackDataError:
        return None


async def _lately(visit: Visit) -> frozenset[int]:
    """The orders of the last reminder, or the one of which something was recorded since."""
    async with visit.services.database.reading() as uow:
        told = await uow.reminders.last_told(visit.chat_id, visit.now - _REMINDER_LIFETIME)
        changed = await uow.orders.last_changed(visit.chat_id)
    if changed is None:
        return frozenset()
    at, number, sequence = changed
    if told is not None and told[0] > at:
        return told[1]
    is_report = sequence > 1 and visit.now - at <= _REPORT_LIFETIME
    return frozenset({number}) if is_report else frozenset()
