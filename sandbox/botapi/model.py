"""The values the server stores: users, chats, messages, callback queries and files."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Now: TypeAlias = Callable[[], datetime]
"""Returns the present instant, aware and in UTC; every `date` of a message comes from it."""


@dataclass(frozen=True, slots=True)
class User:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def json(self) -> Json:
        """The Bot API's `User`."""
        body: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            value = getattr(self, name)
            if value is not None:
                body[name] = value
        return body


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group (a negative id)."""

    id: int
    type: str
    title: str | None = None
    members: list[int] = field(default_factory=list)
    started: bool = False
    """The person has written to the bot, or the bot was added to the group."""
    blocked: bool = False
    deactivated: bool = False
    left: bool = False
    next_message_id: int = 1
    pinned: list[int] = field(default_factory=list)
    menu_button: Json | None = None
    migrated_to: int | None = None

    @property
    def is_private(self) -> bool:
        """Whether this is one person's chat with the bot."""
        return self.type == "private"


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it is now; an edit replaces it with a new value."""

    id: int
    chat_id: int
    sender_id: int
    date: int
    """Unix time of the server's clock."""
    content: Json
    """The message's content, in the Bot API's own fields: `text`, `entities`, `document`, ..."""
    markup: Json | None = None
    """The inline keyboard."""
    keyboard: Json | None = None
    """Any other reply markup: a reply keyboard, its removal or a forced reply."""
    edit_date: int | None = None
    reply_to: int | None = None
    silent: bool = False
    reaction: str | None = None

    @property
    def text(self) -> str:
        """The text, or the caption of an attachment; empty if there is neither."""
        content = self.content
        return str(content.get("text") or content.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """The entities of `text`, with offsets in UTF-16 code units."""
        content = self.content
        return list(content.get("entities") or content.get("caption_entities") or ())

    @property
    def document(self) -> Json | None:
        """The attached document, if there is one."""
        found: Json | None = self.content.get("document")
        return found

    @property
    def photo(self) -> Json | None:
        """The largest size of the attached photo, if there is one."""
        sizes: list[Json] = self.content.get("photo") or []
        return sizes[-1] if sizes else None

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of the inline keyboard."""
        rows: list[list[Json]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def button_texts(self) -> list[str]:
        """The labels of the inline buttons, row after row."""
        return [button["text"] for row in self.buttons for button in row]

    def button(self, what: str) -> Json:
        """The inline button with this text or this callback data.

        Raises `LookupError`, naming the buttons there are.
        """
        buttons = [button for row in self.buttons for button in row]
        for key in ("text", "callback_data"):
            for button in buttons:
                if button.get(key) == what:
                    return button
        raise LookupError(f"no button {what!r}; the message has {self.button_texts}")


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What the bot answered to a pressed button."""

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass(slots=True)
class CallbackQuery:
    """A pressed button; `answer` is set once the bot has answered it."""

    id: str
    chat_id: int
    message_id: int
    sender_id: int
    data: str
    answer: CallbackAnswer | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A method call by the bot, and its outcome."""

    method: str
    status: int
    """The HTTP status of the answer."""
    fault: str | None = None
    """The kind of the deliberate fault that the call met, if any."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An uploaded file; its bytes are stored separately."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str
    width: int = 0
    """Pixels, of a photo."""
    height: int = 0
    sizes: tuple[str, ...] = ()
    """The ids of all sizes of a photo, the smallest first."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One line of the log of what the bot has sent."""

    chat_id: int
    message_id: int
    text: str
    monotonic: float
    """Seconds of the monotonic clock of the server's process."""
