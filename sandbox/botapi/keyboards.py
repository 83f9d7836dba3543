"""Reply markup: what Telegram accepts on and under a message."""

from collections.abc import Callable
from typing import Any, Final

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.errors import ApiError, bad_request
from sandbox.botapi.formatting import checked_link
from sandbox.botapi.model import Json

MAX_BUTTONS: Final = 100
MAX_CALLBACK_BYTES: Final = 64
MAX_COPY_TEXT: Final = 256

_STYLES: Final = frozenset({"danger", "success", "primary"})
_DECORATION: Final = frozenset({"text", "icon_custom_emoji_id", "style"})
_UNSERVED_ACTIONS: Final = frozenset(
    {"login_url", "switch_inline_query_chosen_chat", "callback_game", "pay"}
)
_REPLY_ACTIONS: Final = frozenset({"request_contact", "request_location"})
_REPLY_FIELDS: Final = frozenset(
    {
        "keyboard",
        "is_persistent",
        "resize_keyboard",
        "one_time_keyboard",
        "input_field_placeholder",
        "selective",
    }
)
_REMOVE_FIELDS: Final = frozenset({"remove_keyboard", "selective"})
_FORCE_FIELDS: Final = frozenset({"force_reply", "input_field_placeholder", "selective"})


def read_markup(args: Arguments, *, private: bool) -> tuple[Json | None, Json | None]:
    """The inline keyboard, or any other reply markup, of a call; at most one of them is set.

    Raises `ApiError` (400) for whatever Telegram would refuse.
    """
    if not args.values.get("reply_markup"):
        return None, None
    markup = args.parsed("reply_markup")
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup), None
    if "keyboard" in markup:
        return None, _reply(markup, private)
    if markup.get("remove_keyboard") is True:
        return None, _only(markup, _REMOVE_FIELDS)
    if markup.get("force_reply") is True:
        return None, _placeholder(_only(markup, _FORCE_FIELDS))
    if markup:
        raise bad_request(f"unknown reply markup with fields {sorted(markup)}")
    return None, None


def read_inline(args: Arguments) -> Json | None:
    """The inline keyboard of a call that edits; raises `ApiError` (400) for other markup."""
    inline, other = read_markup(args, private=True)
    if other is not None:
        raise bad_request("inline keyboard expected")
    return inline


def _inline(markup: Json) -> Json | None:
    _only(markup, frozenset({"inline_keyboard"}))
    rows = _rows(
        markup["inline_keyboard"], "inline_keyboard", "InlineKeyboardMarkup", _inline_button
    )
    return {"inline_keyboard": rows} if rows else None


def _rows(rows: Any, field: str, markup: str, read: Callable[[Any], Json]) -> list[list[Json]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{field}" of the {markup} must be an Array of Arrays')
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return [[read(button) for button in row] for row in rows if row]


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _bad_button("InlineKeyboardButton must be an Object")
    _decoration(button)
    actions = button.keys() - _DECORATION
    if not actions:
        raise _bad_button("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _bad_button(f"exactly one action is allowed, not {sorted(actions)}")
    action = actions.pop()
    check = _ACTIONS.get(action)
    if check is None:
        known = "is not supported by this server" if action in _UNSERVED_ACTIONS else "is unknown"
        raise _bad_button(f'field "{action}" {known}')
    value = check(button[action])
    return button if value is button[action] else {**button, action: value}


def _decoration(button: Json) -> None:
    text = button.get("text")
    if not isinstance(text, str):
        raise _bad_button('Field "text" must be of type String')
    if not text.strip():
        raise _bad_button("button text must be non-empty")
    if button.get("style", "primary") not in _STYLES:
        raise _bad_button("invalid button style specified")


def _callback_data(data: Any) -> str:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _button_url(url: Any) -> str:
    link = checked_link(url) if isinstance(url, str) and url else None
    if link is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return link


def _copy_text(copy: Any) -> Json:
    text = copy.get("text") if isinstance(copy, dict) else None
    if not isinstance(copy, dict) or not isinstance(text, str) or len(copy) != 1:
        raise _bad_button('Field "copy_text" must be an Object with a String "text"')
    if not 1 <= len(text) <= MAX_COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return copy


def _web_app(app: Any) -> Json:
    url = app.get("url") if isinstance(app, dict) else None
    if not isinstance(app, dict) or not isinstance(url, str) or not url.startswith("https://"):
        raise bad_request(
            f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
        )
    return app


def _inline_query(query: Any) -> str:
    if not isinstance(query, str):
        raise _bad_button('Field "switch_inline_query" must be of type String')
    return query


_ACTIONS: Final[dict[str, Callable[[Any], Any]]] = {
    "callback_data": _callback_data,
    "url": _button_url,
    "copy_text": _copy_text,
    "web_app": _web_app,
    "switch_inline_query": _inline_query,
    "switch_inline_query_current_chat": _inline_query,
}


def _reply(markup: Json, private: bool) -> Json:
    _placeholder(_only(markup, _REPLY_FIELDS))
    rows = _rows(markup["keyboard"], "keyboard", "ReplyKeyboardMarkup", _reply_button)
    asks = any(button.keys() & _REPLY_ACTIONS for row in rows for button in row)
    if asks and not private:
        raise bad_request("location can be requested in private chats only")
    return {**markup, "keyboard": rows}


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    _decoration(button)
    actions = button.keys() - _DECORATION
    if actions - _REPLY_ACTIONS or len(actions) > 1:
        raise bad_request(f"can't parse keyboard button: unsupported fields {sorted(actions)}")
    return button


def _placeholder(markup: Json) -> Json:
    if len(markup.get("input_field_placeholder") or "-") > 64:
        raise bad_request("input field placeholder is too long")
    return markup


def _only(markup: Json, fields: frozenset[str]) -> Json:
    unknown = markup.keys() - fields
    if unknown:
        raise bad_request(f"unknown fields {sorted(unknown)} in reply markup")
    return markup


def _bad_button(why: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {why}")


#: Every field that a button, and the markup around it, may have here.
FIELDS_OF_BUTTONS: Final = _DECORATION | _ACTIONS.keys() | _UNSERVED_ACTIONS | _REPLY_ACTIONS
FIELDS_OF_MARKUP: Final = _REPLY_FIELDS | _REMOVE_FIELDS | _FORCE_FIELDS | {"inline_keyboard"}
