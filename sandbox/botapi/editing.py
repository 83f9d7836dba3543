"""The methods that change, remove, pin or answer what is already in a chat."""

from typing import Final

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.errors import bad_request
from sandbox.botapi.feed import Event
from sandbox.botapi.keyboards import read_inline
from sandbox.botapi.model import CallbackAnswer, Chat, Json, Message
from sandbox.botapi.reactions import REACTIONS
from sandbox.botapi.reading import (
    caption_content,
    known_chat,
    named_message,
    open_chat,
    text_content,
)
from sandbox.botapi.sending import file_content, without_caption
from sandbox.botapi.world import World

DELETABLE_SECONDS: Final = 48 * 3600
MAX_CALLBACK_TEXT: Final = 200


def edit_message_text(world: World, args: Arguments) -> Json:
    """Replaces the text and the keyboard of a sent message."""
    content = text_content(args)
    message = _own_message(world, args)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(world, message, content, read_inline(args))


def edit_message_caption(world: World, args: Arguments) -> Json:
    """Replaces the caption of a sent message."""
    caption = caption_content(args)
    message = _own_message(world, args)
    if not message.content.keys() & {"document", "photo"}:
        raise bad_request("there is no caption in the message to edit")
    return _edited(
        world, message, {**without_caption(message.content), **caption}, read_inline(args)
    )


def edit_message_media(world: World, args: Arguments) -> Json:
    """Replaces the photo or document of a sent message."""
    media = args.mapping("media")
    if not media or media.get("type") not in {"photo", "document"}:
        raise bad_request("can't parse InputMedia: only photo and document are supported")
    message = _own_message(world, args)
    described = Arguments(media)
    content = file_content(world, args, media["type"], described.text("media"))
    return _edited(world, message, {**content, **caption_content(described)}, read_inline(args))


def edit_message_reply_markup(world: World, args: Arguments) -> Json:
    """Replaces the inline keyboard of a sent message."""
    message = _own_message(world, args)
    return _edited(world, message, message.content, read_inline(args))


def delete_message(world: World, args: Arguments) -> bool:
    """Deletes a message of at most 48 hours: the bot's own, and in private chats the person's."""
    chat = known_chat(world, args)
    message = named_message(world, args, chat, "delete")
    _check_deletable(world, chat, message)
    world.remove(message)
    return True


def delete_messages(world: World, args: Arguments) -> bool:
    """Deletes up to 100 messages; missing ones are skipped."""
    chat = known_chat(world, args)
    ids = args.array("message_ids")
    if not 1 <= len(ids) <= 100 or not all(isinstance(number, int) for number in ids):
        raise bad_request("message identifiers are not specified")
    found = [message for number in ids if (message := world.message(chat.id, number))]
    for message in found:
        _check_deletable(world, chat, message)
    for message in found:
        world.remove(message)
    return True


def pin_chat_message(world: World, args: Arguments) -> bool:
    """Pins a message."""
    chat = open_chat(world, args)
    message = named_message(world, args, chat, "pin")
    args.flag("disable_notification")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        _pins_changed(world, chat)
    return True


def unpin_chat_message(world: World, args: Arguments) -> bool:
    """Unpins a message, or the one pinned last."""
    chat = open_chat(world, args)
    message_id = args.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    _pins_changed(world, chat)
    return True


def _pins_changed(world: World, chat: Chat) -> None:
    world.save_chat(chat)
    world.feed.publish(Event("chat", chat.id))


def set_message_reaction(world: World, args: Arguments) -> bool:
    """Sets the bot's reaction to a message, or removes it."""
    reactions = args.parsed("reaction") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = None
    if reactions:
        emoji = reactions[0].get("emoji") if isinstance(reactions[0], dict) else None
        if emoji not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    world.react(named_message(world, args, open_chat(world, args), "react"), emoji)
    return True


def answer_callback_query(world: World, args: Arguments) -> bool:
    """Answers a pressed button, once."""
    text = args.text("text")
    if len(text) > MAX_CALLBACK_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    url = args.text("url") or None
    if url is not None and not url.startswith(("https://t.me/", "tg://")):
        raise bad_request("URL_INVALID")
    args.integer("cache_time")
    answer = CallbackAnswer(text, args.flag("show_alert"), url)
    world.answer(args.text("callback_query_id"), answer)
    return True


def _own_message(world: World, args: Arguments) -> Message:
    chat = open_chat(world, args)
    message = named_message(world, args, chat, "edit")
    if message.sender_id != world.bot.id or "forward_origin" in message.content:
        raise bad_request("message can't be edited")
    return message


def _edited(world: World, message: Message, content: Json, markup: Json | None) -> Json:
    if message.content == content and message.markup == markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    return world.message_json(world.edit(message, content, markup))


def _check_deletable(world: World, chat: Chat, message: Message) -> None:
    if message.sender_id != world.bot.id and not chat.is_private:
        raise bad_request("message can't be deleted")
    if world.timestamp() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
