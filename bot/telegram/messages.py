"""Our messages as the Bot API takes them."""

from telegram.constants import ParseMode
from telegram.error import TelegramError

from advisor.wording.message import Message
from bot.telegram.dates import are_refused, bounded, without_dates
from bot.telegram.keyboards import keyboard_fields
from bot.telegram.posting import PostingBot
from bot.telegram.tokens import Precedence


async def send_message(
    bot: PostingBot,
    chat_id: int,
    message: Message,
    *,
    answers: int | None = None,
    precedence: Precedence = Precedence.ANSWER,
) -> None:
    """Sends a message to a chat, as a reply to the message `answers` if that still exists.

    Raises PTB's `TelegramError`, and what the rate limiter raises.
    """
    await send_fields(bot, message_fields(chat_id, message, answers), precedence=precedence)


async def send_fields(
    bot: PostingBot,
    fields: dict[str, object],
    *,
    precedence: Precedence = Precedence.ANSWER,
) -> None:
    """Sends what `message_fields` has made of a message. Raises as `send_message` does."""
    try:
        await bot.post("sendMessage", fields, precedence)
    except TelegramError as error:
        html = str(fields["text"])
        if not are_refused(error, html):
            raise
        await bot.post("sendMessage", fields | {"text": without_dates(html)}, precedence)


def message_fields(chat_id: int, message: Message, answers: int | None = None) -> dict[str, object]:
    """The parameters of a message, ready for JSON."""
    fields: dict[str, object] = {
        "chat_id": chat_id,
        "text": bounded(message.html),
        "parse_mode": ParseMode.HTML,
        "link_preview_options": {"is_disabled": True},
    }
    if message.silent:
        fields["disable_notification"] = True
    if answers is not None:
        fields["reply_parameters"] = {"message_id": answers, "allow_sending_without_reply": True}
    if message.buttons:
        fields["reply_markup"] = keyboard_fields(message.shown)
    return fields
