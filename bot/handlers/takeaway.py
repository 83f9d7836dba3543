"""Exporting and importing: `/export`, the calendar link, a file that is sent back."""

from dataclasses import replace

from telegram import Document, Update
from telegram import Message as TelegramMessage
from telegram.error import BadRequest, TelegramError

from advisor.wording.message import Message, Press
from advisor.wording.takeaway import changed_settings, import_buttons, imported_message
from bot.actions import calendars, exports, imports
from bot.actions.imports import Added
from bot.context import Context, Reply
from bot.errors import UnreadableFileError
from bot.files.imports import LARGEST_FILE
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.orders import all_orders
from bot.visit import Visit

#: Case files that are made at once.
_MOST_CASES = 3


async def export(update: Update, context: Context) -> None:
    """All orders as files: a calendar, a table, and everything for programs. `N`: a case file."""
    wanted = numbers(text_after_command(update))
    if wanted:
        for number in wanted[:_MOST_CASES]:
            await context.send_file(update, await exports.case(context.visit, number))
        return
    files = await exports.export(context.visit)
    for file in files:
        await context.send_file(update, file)
    if not files:
        nothing = context.visit.texts("export-nothing")
        await context.say(update, Message(nothing, import_buttons(context.visit.texts)))


async def press_calendar(visit: Visit, wanted: Press) -> Reply:
    """The calendar that keeps itself up to date: its link, a new one, or none any longer."""
    message = await calendars.page(visit, wanted.argument)
    return Reply(message=message, keyboard=() if wanted.argument else None)


async def press_import(update: Update, context: Context, wanted: Press) -> Reply:
    """Asks for the file, or adds the one that was shown."""
    if not wanted.argument:
        return Reply(message=Message(context.visit.texts("import-ask")))
    try:
        added = await _confirmed(update, context, wanted.argument)
    except TelegramError:
        return Reply(message=Message(context.visit.texts("import-not-fetched")))
    if added is None:
        return Reply(keyboard=(), message=Message(context.visit.texts("import-gone")))
    before = context.visit.buyer
    visit = context.visit = replace(context.visit, chat=added.chat)
    settings = changed_settings(visit.texts, before, visit.buyer)
    done = imported_message(visit.texts, added.orders, added.open, settings)
    if not added.open:
        return Reply(keyboard=(), message=done)
    return Reply(replaces=done, message=await all_orders(visit))


async def _confirmed(update: Update, context: Context, digest: str) -> Added | None:
    """Adds the file that the pressed message answers; `None` if it no longer exists."""
    query = update.callback_query
    asked = query.message if query is not None else None
    shown = asked.reply_to_message if isinstance(asked, TelegramMessage) else None
    if shown is None or shown.document is None:
        return None
    try:
        content = await _fetched(context, shown.document)
        return await imports.confirm(context.visit, digest, content)
    except (UnreadableFileError, BadRequest):
        return None


async def receive(update: Update, context: Context) -> None:
    """A file: what is in it, if it is one of ours. The answer refers to it."""
    message = update.effective_message
    assert message is not None  # routed by it
    assert message.document is not None
    try:
        content = await _fetched(context, message.document)
        said = await imports.preview(context.visit, content)
    except UnreadableFileError as error:
        said = Message(
            context.visit.texts("import-too-large" if error.too_large else "import-unreadable")
        )
    except TelegramError:
        said = Message(context.visit.texts("import-not-fetched"))
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
