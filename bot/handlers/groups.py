"""Groups: orders are private, so there we only say where to find us."""

from telegram import Chat, ChatMember, ChatMemberUpdated, MessageEntity, Update
from telegram import Message as Received

from advisor.wording.meeting import COMMANDS
from advisor.wording.message import Message
from bot.context import Context, guest_texts

_COMMANDS = frozenset({*COMMANDS, "start"})


async def point_to_private_chat(update: Update, context: Context) -> None:
    """Says where to find us. The door has decided that it is to be said."""
    texts = guest_texts(update, context.services.defaults.language)
    await context.say(update, Message(texts("groups-refused", bot=context.bot.username)))


def is_for_us(update: Update, username: str) -> bool:
    """Whether something in a group is meant for us: a command of ours, or that we were added."""
    if update.my_chat_member is not None:
        return _was_added(update.my_chat_member)
    message = update.message
    return message is not None and _is_our_command(message, username)


def _was_added(change: ChatMemberUpdated) -> bool:
    joined = change.new_chat_member.status in (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)
    was_out = change.old_chat_member.status in (ChatMember.LEFT, ChatMember.BANNED)
    return change.chat.type in (Chat.GROUP, Chat.SUPERGROUP) and joined and was_out


def _is_our_command(message: Received, username: str) -> bool:
    """Whether a message begins with a command that names us, or one of ours that names nobody."""
    if not message.text or not message.entities:
        return False
    first = message.entities[0]
    if first.type != MessageEntity.BOT_COMMAND or first.offset:
        return False
    # A command is ASCII. PTB would encode all of the text, and half a surrogate pair is not text.
    command, _, named = message.text[1 : first.length].partition("@")
    return named.casefold() == username.casefold() if named else command.casefold() in _COMMANDS
