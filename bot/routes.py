"""Which update goes to which handler: one ordered table."""

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.context import BotApplication
from bot.handlers import (
    adding,
    admin,
    chat_settings,
    corrections,
    disputing,
    extending,
    faults,
    meeting,
    orders,
    presses,
    privacy,
    revisions,
    rulebook,
    snoozing,
    stats,
    takeaway,
)
from bot.handlers.door import Door

_PRIVATE = filters.ChatType.PRIVATE

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
    "add": adding.add,
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

#: For operators only; to anybody else these are unknown commands.
_OPERATOR_COMMANDS = {"admin": admin.overview, "broadcast": admin.broadcast}


def add_routes(application: BotApplication, door: Door, admins: frozenset[int]) -> None:
    """Registers all handlers, in the order in which they are asked."""
    application.add_handler(TypeHandler(Update, door.enter), _DOOR)
    for name, callback in _OPERATOR_COMMANDS.items() if admins else ():
        from_operator = _PRIVATE & filters.User(admins)
        application.add_handler(CommandHandler(name, callback, from_operator), _ROOMS)
    for name, callback in _COMMANDS.items():
        application.add_handler(CommandHandler(name, callback, _PRIVATE), _ROOMS)
    for handler in (
        CallbackQueryHandler(presses.press),
        MessageHandler(_PRIVATE & filters.COMMAND, meeting.unknown_command),
        MessageHandler(_PRIVATE & filters.TEXT, meeting.text),
        MessageHandler(_PRIVATE & _OUR_FILES, takeaway.receive),
        MessageHandler(_PRIVATE & filters.CAPTION, adding.captioned),
        MessageHandler(_PRIVATE & (filters.PHOTO | filters.Document.IMAGE), adding.picture),
        MessageHandler(_PRIVATE & filters.LOCATION, chat_settings.location),
        MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, meeting.not_text),
        MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, meeting.in_group),
        ChatMemberHandler(meeting.added_to_group, ChatMemberHandler.MY_CHAT_MEMBER),
    ):
        application.add_handler(handler, _ROOMS)
    application.add_error_handler(faults.apologise)
