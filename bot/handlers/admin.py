"""The operator's commands and buttons: `/admin` and `/broadcast`. For others they do not exist."""

import re

from telegram import Message as TelegramMessage
from telegram import MessageEntity, Update

from advisor.wording.message import Message, Press
from bot.actions import admin
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.visit import Visit

_COMMAND = re.compile(r"/\S+\s*")

#: Formatting that every client shows, and that HTML has a tag for.
_KEPT = frozenset(
    {
        MessageEntity.BOLD,
        MessageEntity.ITALIC,
        MessageEntity.UNDERLINE,
        MessageEntity.STRIKETHROUGH,
        MessageEntity.SPOILER,
        MessageEntity.CODE,
        MessageEntity.PRE,
        MessageEntity.TEXT_LINK,
        MessageEntity.BLOCKQUOTE,
        MessageEntity.EXPANDABLE_BLOCKQUOTE,
    }
)


async def overview(update: Update, context: Context) -> None:
    """`/admin`: how the bot is doing."""
    await context.say(update, await admin.overview(context.visit))


async def broadcast(update: Update, context: Context) -> None:
    """`/broadcast TEXT`: shows the text as people will see it, and asks."""
    message = update.effective_message
    html = "" if message is None else _html_behind_command(message)
    if not html.strip():
        await context.say(update, Message(context.visit.texts("broadcast-usage")))
        return
    await context.say(update, Message(html))
    question = await admin.draft_broadcast(context.visit, html)
    await context.say(update, question)


async def press_refresh(visit: Visit, wanted: Press) -> Reply:
    """The operator's page, renewed."""
    _refuse_others(visit, wanted)
    return Reply(replaces=await admin.overview(visit))


async def press_broadcast(update: Update, context: Context, wanted: Press) -> Reply:
    """Starts sending a message to everybody; the question becomes the report."""
    _refuse_others(context.visit, wanted)
    query = update.callback_query
    report_id = None if query is None or query.message is None else query.message.message_id
    under_way = await admin.start_broadcast(context.visit, _id(wanted), report_id)
    return Reply(replaces=under_way)


async def press_stop(visit: Visit, wanted: Press) -> Reply:
    """Drops a message to everybody, or stops sending it."""
    _refuse_others(visit, wanted)
    stopped = await admin.stop_broadcast(visit, _id(wanted))
    return Reply(replaces=stopped)


def _refuse_others(visit: Visit, wanted: Press) -> None:
    """Raises `CallbackDataError` for anybody else: for them there is no such button."""
    if visit.caller.user_id not in visit.services.admins:
        raise CallbackDataError(wanted.action)


def _id(wanted: Press) -> int:
    text = wanted.argument
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise CallbackDataError(text)
    return int(text)


def _html_behind_command(message: TelegramMessage) -> str:
    """The text after the command, with its formatting, as Telegram's HTML."""
    said = message.text or ""
    command = _COMMAND.match(said)
    if command is None:
        return ""
    behind = said[command.end() :]
    # Entities count in UTF-16 units.
    gone = len(command.group().encode("utf-16-le")) // 2
    entities = [moved for one in message.entities if (moved := _moved(one, gone)) is not None]
    return TelegramMessage(
        message_id=message.message_id,
        date=message.date,
        chat=message.chat,
        text=behind,
        entities=entities,
    ).text_html


def _moved(entity: MessageEntity, by: int) -> MessageEntity | None:
    """The entity in a text without its first units; `None` if nothing of it is left."""
    end = entity.offset + entity.length - by
    start = max(entity.offset - by, 0)
    if entity.type not in _KEPT or end <= start:
        return None
    return MessageEntity(entity.type, start, end - start, url=entity.url, language=entity.language)
