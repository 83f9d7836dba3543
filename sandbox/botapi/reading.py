"""What several methods read from a call: the chat, the text, the reply."""

from typing import Any, Final

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.dates import date_time
from sandbox.botapi.errors import bad_request, forbidden
from sandbox.botapi.formatting import checked_link, formatted, parse_html
from sandbox.botapi.model import Chat, Json, Message
from sandbox.botapi.world import World

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024

_SPAN_TYPES: Final = frozenset(
    {
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    }
)
_FOUND_BY_TELEGRAM: Final = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
)


def known_chat(world: World, args: Arguments, name: str = "chat_id") -> Chat:
    """The chat a call names; raises `ApiError` (400) if there is none."""
    raw = args.text(name)
    if not raw:
        raise bad_request(f"{name} is empty")
    try:
        chat = world.chats.get(int(raw))
    except ValueError:
        chat = None
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise bad_request(
            "group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    return chat


def open_chat(world: World, args: Arguments) -> Chat:
    """The chat a call writes to; raises `ApiError` (400, 403) if the bot may not write there."""
    chat = known_chat(world, args)
    if chat.deactivated:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.left:
        raise forbidden("bot was kicked from the group chat")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def text_content(args: Arguments) -> Json:
    """`text` and `entities` of a message; raises `ApiError` (400) for a text Telegram refuses."""
    raw = args.text("text")
    if not raw:
        raise bad_request("message text is empty")
    text, spans = _marked(args, raw, "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) > MAX_TEXT:
        raise bad_request("message is too long")
    preview = args.mapping("link_preview_options")
    content: Json = {"text": text, "entities": spans} if spans else {"text": text}
    return {**content, "link_preview_options": preview} if preview else content


def caption_content(args: Arguments) -> Json:
    """`caption` and `caption_entities`, nothing if there is no caption."""
    raw = args.text("caption")
    if not raw:
        return {}
    text, spans = _marked(args, raw, "caption_entities")
    if len(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    content: Json = {"caption": text}
    if spans:
        content["caption_entities"] = spans
    if args.flag("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def reply_target(world: World, args: Arguments, chat: Chat) -> int | None:
    """The id of the message replied to, if any; raises `ApiError` (400) if it is gone."""
    parameters = args.mapping("reply_parameters")
    if not parameters:
        return None
    if parameters.get("chat_id") not in (None, chat.id, str(chat.id)):
        raise bad_request("replies to other chats are not supported by this server")
    message_id = parameters.get("message_id")
    if isinstance(message_id, int) and world.message(chat.id, message_id) is not None:
        return message_id
    if parameters.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def quote(world: World, args: Arguments, chat: Chat) -> Json:
    """`quote` of a reply that quotes; raises `ApiError` (400) for what was not said."""
    parameters = args.mapping("reply_parameters") or {}
    said = parameters.get("quote")
    target = reply_target(world, args, chat)
    message = None if target is None else world.message(chat.id, target)
    if not said or message is None:
        return {}
    if not isinstance(said, str) or len(said) > MAX_CAPTION or said not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    before = message.text[: message.text.index(said)]
    position = len(before.encode("utf-16-le")) // 2
    return {"quote": {"text": said, "position": position, "is_manual": True}}


def named_message(world: World, args: Arguments, chat: Chat, purpose: str) -> Message:
    """The message a call names ("message to edit"); raises `ApiError` (400) if it is gone."""
    message_id = args.integer("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    message = world.message(chat.id, message_id)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _marked(args: Arguments, raw: str, entities: str) -> tuple[str, list[Json]]:
    mode = args.text("parse_mode").lower()
    if mode == "html":
        return formatted(*parse_html(raw))
    if mode in {"markdown", "markdownv2"}:
        raise bad_request("this server knows no parse_mode but HTML")
    if mode:
        raise bad_request("unsupported parse_mode")
    spans = args.parsed(entities) or []
    if not isinstance(spans, list):
        raise bad_request("entities must be an Array of MessageEntity")
    given = [_checked_span(span) for span in spans]
    return formatted(raw, [span for span in given if span["type"] not in _FOUND_BY_TELEGRAM])


def _checked_span(span: Any) -> Json:
    if not isinstance(span, dict) or span.get("type") not in _SPAN_TYPES:
        raise bad_request("can't parse MessageEntity: unsupported type specified")
    if not all(isinstance(span.get(name), int) for name in ("offset", "length")):
        raise bad_request("can't parse MessageEntity: offset and length must be Integers")
    if span["type"] == "text_link" and checked_link(str(span.get("url") or "")) is None:
        raise bad_request("can't parse MessageEntity: wrong HTTP URL specified")
    if span["type"] == "date_time":
        return span | date_time(span.get("unix_time"), span.get("date_time_format", ""))
    return span
