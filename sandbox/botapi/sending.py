"""The methods that put something new into a chat."""

from typing import Any, Final

from sandbox.botapi.arguments import Arguments, Upload
from sandbox.botapi.errors import bad_request
from sandbox.botapi.feed import Event
from sandbox.botapi.keyboards import read_markup
from sandbox.botapi.model import Chat, Json, Message
from sandbox.botapi.reading import (
    caption_content,
    known_chat,
    named_message,
    open_chat,
    quote,
    reply_target,
    text_content,
)
from sandbox.botapi.world import World

_ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


#: Metres, in which a point is off at most.
_LEAST_ACCURATE: Final = 1_500


def send_message(world: World, args: Arguments) -> Json:
    """Sends a text."""
    content = text_content(args)
    return _posted(world, args, open_chat(world, args), content)


def send_document(world: World, args: Arguments) -> Json:
    """Sends a file, uploaded with the call or by its file id."""
    return _send_file(world, args, "document")


def send_photo(world: World, args: Arguments) -> Json:
    """Sends a picture (PNG, GIF or JPEG), uploaded with the call or by its file id."""
    return _send_file(world, args, "photo")


def send_location(world: World, args: Arguments) -> Json:
    """Sends a point on the map."""
    content = {"location": location(args.number("latitude"), args.number("longitude"))}
    if "horizontal_accuracy" in args:
        accuracy = args.number("horizontal_accuracy")
        if not 0 <= accuracy <= _LEAST_ACCURATE:
            raise bad_request("wrong horizontal accuracy specified")
        content["location"]["horizontal_accuracy"] = accuracy
    return _posted(world, args, open_chat(world, args), content)


def forward_message(world: World, args: Arguments) -> Json:
    """Forwards a message, saying where it came from."""
    chat = open_chat(world, args)
    source = named_message(world, args, known_chat(world, args, "from_chat_id"), "forward")
    _check_unprotected(source, "forwarded")
    author = world.users[source.sender_id]
    origin = {"type": "user", "sender_user": author.json(), "date": source.date}
    content = {**source.content, "forward_origin": origin}
    content |= _protection(args)
    message = world.post(chat, world.bot.id, content, silent=args.flag("disable_notification"))
    return world.message_json(message)


def copy_message(world: World, args: Arguments) -> Json:
    """Copies a message as the bot's own, possibly with another caption."""
    chat = open_chat(world, args)
    source = named_message(world, args, known_chat(world, args, "from_chat_id"), "copy")
    _check_unprotected(source, "copied")
    content = {name: value for name, value in source.content.items() if name != "forward_origin"}
    if "caption" in args and "text" not in content:
        content = {**without_caption(content), **caption_content(args)}
    return {"message_id": _post(world, args, chat, content).id}


def send_chat_action(world: World, args: Arguments) -> bool:
    """Shows the person what the bot is doing."""
    action = args.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = open_chat(world, args)
    world.feed.publish(Event("action", chat.id, action=action))
    return True


def location(latitude: float, longitude: float) -> Json:
    """The Bot API's `Location`; raises `ApiError` (400) for a point that is not on the globe."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


def without_caption(content: Json) -> Json:
    """The content without its caption."""
    gone = {"caption", "caption_entities", "show_caption_above_media"}
    return {name: value for name, value in content.items() if name not in gone}


def file_content(world: World, args: Arguments, kind: str, reference: str) -> Json:
    """The part of a message that carries a file.

    `reference` is the value given for a file: the name of an uploaded part (`attach://...`), or a
    file id. Raises `ApiError` (400) if there is no such file.
    """
    upload = args.files.get(reference.removeprefix("attach://")) or args.files.get(kind)
    if upload is not None:
        return world.files.content(_added(world, kind, upload))
    if not reference:
        raise bad_request(f"there is no {kind} in the request")
    file = world.files.get(reference)
    if file.kind != kind:
        raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
    return world.files.content(file)


def _send_file(world: World, args: Arguments, kind: str) -> Json:
    caption = caption_content(args)
    chat = open_chat(world, args)
    return _posted(
        world, args, chat, {**file_content(world, args, kind, args.text(kind)), **caption}
    )


def _check_unprotected(message: Message, done: str) -> None:
    if message.content.get("has_protected_content"):
        raise bad_request(f"message can't be {done}: it is protected")


def _protection(args: Arguments) -> Json:
    return {"has_protected_content": True} if args.flag("protect_content") else {}


def _added(world: World, kind: str, upload: Upload) -> Any:
    return world.files.add(kind, upload.name, upload.body, upload.mime)


def _posted(world: World, args: Arguments, chat: Chat, content: Json) -> Json:
    return world.message_json(_post(world, args, chat, content))


def _post(world: World, args: Arguments, chat: Chat, content: Json) -> Message:
    markup, keyboard = read_markup(args, private=chat.is_private)
    return world.post(
        chat,
        world.bot.id,
        {**content, **_protection(args), **quote(world, args, chat)},
        markup=markup,
        keyboard=keyboard,
        reply_to=reply_target(world, args, chat),
        silent=args.flag("disable_notification"),
    )
