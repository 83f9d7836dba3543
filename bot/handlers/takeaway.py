"""Taking along and bringing back: `/export`, the calendar link, a file that comes back."""

from telegram import Document, Update
from telegram import Message as TelegramMessage
from telegram.error import BadRequest, TelegramError

from advisor.wording.message import Message, Press
from advisor.wording.takeaway import changed_settings, import_buttons, imported_message
from bot.actions import calendars, exports, imports
from bot.actions.imports import Added
from bot.context import Context, Reply, caller_of
from bot.errors import UnreadableFileError
from bot.files.imports import LARGEST_FILE
from bot.handlers.orders import all_orders


async def export(update: Update, context: Context) -> None:
    """All orders as files: a calendar, a table, and everything for programs."""
    files = await exports.export(context.services, context.chat)
    for file in files:
        await context.send_file(update, file)
    if not files:
        nothing = context.texts("export-nothing")
        await context.say(update, Message(nothing, import_buttons(context.texts)))


async def press_calendar(_: Update, context: Context, wanted: Press) -> Reply:
    """The calendar that keeps itself up to date: its link, another one, none any more."""
    message = await calendars.page(context.services, context.chat, wanted.argument)
    return Reply(message=message, keyboard=() if wanted.argument else None)


async def press_import(update: Update, context: Context, wanted: Press) -> Reply:
    """Asks for the file, or adds the one that was shown."""
    if not wanted.argument:
        return Reply(message=Message(context.texts("import-ask")))
    try:
        added = await _confirmed(update, context, wanted.argument)
    except TelegramError:
        return Reply(message=Message(context.texts("import-not-fetched")))
    if added is None:
        return Reply(keyboard=(), message=Message(context.texts("import-gone")))
    before, context.chat = context.chat.buyer, added.chat
    settings = changed_settings(context.texts, before, added.chat.buyer)
    done = imported_message(context.texts, added.orders, added.open, settings)
    if not added.open:
        return Reply(keyboard=(), message=done)
    return Reply(replaces=done, message=await all_orders(context))


async def _confirmed(update: Update, context: Context, digest: str) -> Added | None:
    """Adds the file that the pressed message answers; `None` if it is not there any more."""
    query = update.callback_query
    asked = query.message if query is not None else None
    shown = asked.reply_to_message if isinstance(asked, TelegramMessage) else None
    if shown is None or shown.document is None:
        return None
    try:
        content = await _fetched(context, shown.document)
        caller = caller_of(update)
        return await imports.confirm(context.services, context.chat, caller, digest, content)
    except (UnreadableFileError, BadRequest):
        return None


async def receive(update: Update, context: Context) -> None:
    """A file: what is in it, if it is one of ours. The answer to it holds on to it."""
    message = update.effective_message
    assert message is not None and message.document is not None  # noqa: S101, PT018 - routed by it
    try:
        content = await _fetched(context, message.document)
        caller = caller_of(update)
        said = await imports.preview(context.services, context.chat, caller, content)
    except UnreadableFileError as error:
        said = Message(
            context.texts("import-too-large" if error.too_large else "import-unreadable")
        )
    except TelegramError:
        said = Message(context.texts("import-not-fetched"))
    await context.say(update, said, answers=message.message_id)


async def _fetched(context: Context, document: Document) -> bytes:
    """The content of a file. Raises `UnreadableFileError` for one that is too large."""
    if (document.file_size or 0) > LARGEST_FILE:
        raise UnreadableFileError(too_large=True)
    file = await context.bot.get_file(document.file_id)
    content = bytes(await file.download_as_bytearray())
    if len(content) > LARGEST_FILE:
        raise UnreadableFileError(too_large=True)
    return content
