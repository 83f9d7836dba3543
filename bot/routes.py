"""Which update goes to which handler: one ordered table."""

import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.context import BotApplication, Context
from bot.handlers import (
    adding,
    admin,
    beside,
    chat_settings,
    corrections,
    disputing,
    extending,
    faults,
    groups,
    meeting,
    orders,
    pictures,
    presses,
    privacy,
    revisions,
    rulebook,
    snoozing,
    stats,
    takeaway,
)
from bot.handlers.door import Door

_Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]

_PRIVATE, _GROUP = filters.ChatType.PRIVATE, filters.ChatType.GROUPS

#: Files that look like those of an export.
_OUR_FILES = (
    filters.Document.FileExtension("json")
    | filters.Document.FileExtension("csv")
    | filters.Document.FileExtension("ics")
)

#: The door is asked before the rooms.
_DOOR, _ROOMS = 0, 1

_COMMANDS = {
    "start": meeting.start,
    "help": meeting.show_help,
    "orders": orders.list_orders,
    "status": orders.status,
    "extend": extending.extend,
    "track": orders.track,
    "letter": orders.letter,
    "dispute": disputing.dispute,
    "received": orders.received,
    "close": orders.close,
    "stats": stats.show,
    "rules": rulebook.show,
    "edit": corrections.edit,
    "undo": revisions.undo,
    "history": revisions.history,
    "delete": revisions.delete,
    "snooze": snoozing.snooze,
    "export": takeaway.export,
    "forget": privacy.ask_to_forget,
    "cancel": meeting.cancel,
    "settings": chat_settings.show,
    "privacy": privacy.show,
}

#: Commands that people also type without their stroke.
_ALSO_BARE = ("help", "orders", "settings", "status")

#: For operators only; to anybody else these are unknown commands.
_OPERATOR_COMMANDS = {"admin": admin.overview, "broadcast": admin.broadcast}


def add_routes(application: BotApplication, door: Door, admins: frozenset[int]) -> None:
    """Registers all handlers, in the order in which they are asked."""
    application.add_handler(TypeHandler(Update, door.enter), _DOOR)
    for name, callback in _OPERATOR_COMMANDS.items() if admins else ():
        from_operator = _PRIVATE & filters.User(admins)
        application.add_handler(CommandHandler(name, _visited(callback), from_operator), _ROOMS)
    application.add_handler(CommandHandler("add", _visited(adding.add), _PRIVATE), _ROOMS)
    for name, callback in _COMMANDS.items():
        application.add_handler(CommandHandler(name, _visited(callback), _PRIVATE), _ROOMS)
    for name in _ALSO_BARE:
        bare = _PRIVATE & filters.Regex(re.compile(f"^{name}$", re.IGNORECASE))
        application.add_handler(MessageHandler(bare, _visited(_COMMANDS[name])), _ROOMS)
    said = CallbackQueryHandler(_visited(beside.press), beside.OF_WHAT_WAS_SAID)
    application.add_handler(said, _ROOMS)
    application.add_handler(CallbackQueryHandler(_visited(presses.press)), _ROOMS)
    for what, answer in (
        (filters.COMMAND, meeting.unknown_command),
        (filters.TEXT, meeting.text),
        (_OUR_FILES, takeaway.receive),
        (filters.CAPTION, pictures.captioned),
        (filters.PHOTO | filters.Document.IMAGE, pictures.picture),
        (filters.LOCATION, chat_settings.location),
        (~filters.StatusUpdate.ALL, meeting.not_text),
    ):
        application.add_handler(MessageHandler(_PRIVATE & what, _visited(answer)), _ROOMS)
    in_group = MessageHandler(_GROUP & filters.COMMAND, groups.point_to_private_chat)
    added = ChatMemberHandler(groups.point_to_private_chat, ChatMemberHandler.MY_CHAT_MEMBER)
    application.add_handler(in_group, _ROOMS)
    application.add_handler(added, _ROOMS)
    application.add_error_handler(faults.apologise)


def _visited(handler: _Handler) -> _Handler:
    """The handler, which runs for a visit only: whatever fails at the door, nobody gets past it."""

    async def handle(update: Update, context: Context) -> None:
        if getattr(context, "visit", None) is None:
            raise ApplicationHandlerStop
        await handler(update, context)
        context.services.answers.settle(context.visit.chat_id, update.update_id)

    return handle
