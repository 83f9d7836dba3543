"""Our messages as the Bot API takes them."""

import json

from telegram.constants import ParseMode
from telegram.error import EndPointNotFound, InvalidToken
from telegram.ext import ExtBot

from advisor.wording.message import Message
from bot.telegram.keyboards import keyboard_json
from bot.telegram.tokens import Precedence


async def send_message(
    bot: ExtBot[Precedence],
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
    bot: ExtBot[Precedence],
    fields: dict[str, object],
    *,
    precedence: Precedence = Precedence.ANSWER,
) -> None:
    """Sends what `message_fields` has made of a message. Raises as `send_message` does."""
    try:
        # By name, since making a `Message` of the answer would cost more than sending; in lower
        # case, which Telegram accepts too, since PTB warns about the names it knows.
        await bot.do_api_request("sendmessage", fields, rate_limit_args=precedence)
    except EndPointNotFound:  # so PTB calls it here when a token is refused
        raise InvalidToken from None


def message_fields(chat_id: int, message: Message, answers: int | None = None) -> dict[str, object]:
    """The parameters of a message, ready for JSON."""
    fields: dict[str, object] = {
        "chat_id": chat_id,
        "text": message.html,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": '{"is_disabled": true}',
    }
    if message.silent:
        fields["disable_notification"] = True
    if answers is not None:
        reply = {"message_id": answers, "allow_sending_without_reply": True}
        fields["reply_parameters"] = json.dumps(reply)
    markup = keyboard_json(message.buttons)
    if markup is not None:
        fields["reply_markup"] = markup
    return fields
