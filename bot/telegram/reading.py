"""Reading updates one by one: what cannot be read is skipped, and keeps nobody else waiting."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

import structlog
from telegram import Bot, Update

_log = structlog.get_logger(__name__)

_KINDS: Final = frozenset(Update.ALL_TYPES)


class ReadingObserver(Protocol):
    """Is notified of updates that cannot be read."""

    def unreadable(self, kind: str) -> None:
        """An update of this kind was skipped. Must not raise."""
        ...


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an update shows before it is read: a hundredth of the work, whatever its shape."""

    update_id: int
    kind: str
    """Telegram's own word for it; `other` for one that we do not know."""
    chat_id: int
    """0 if it belongs to none."""
    sender_id: int | None
    """Who sent it: a person, else a chat, if anybody."""
    is_move: bool = False
    """Whether a live location has moved: it comes as an edit, many times, and says nothing new."""


def envelope_of(raw: object) -> Envelope:
    """The outside of an update as Telegram sent it. Raises `ValueError` if it is not one."""
    update_id = update_id_of(raw)
    assert isinstance(raw, Mapping)  # it has an id
    kind = next((name for name in raw if name in _KINDS), "other")
    body = _inner(raw, kind)
    chat_id = _id_in(body, "chat") or _id_in(_inner(body, "message"), "chat")
    sender_id = _id_in(body, "from") or _id_in(body, "user") or chat_id
    is_move = kind == "edited_message" and "location" in body
    return Envelope(update_id, kind, chat_id or 0, sender_id, is_move)


def _inner(raw: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = raw.get(name)
    return found if isinstance(found, Mapping) else {}


def _id_in(raw: Mapping[str, Any], name: str) -> int | None:
    found = _inner(raw, name).get("id")
    return found if isinstance(found, int) else None


def read_update(raw: Mapping[str, Any], bot: Bot, observer: ReadingObserver) -> Update | None:
    """The update that Telegram sent; `None` if PTB cannot read it, which is counted and logged.

    An older or newer Bot API server may leave out what PTB takes for granted. Neither the log nor
    the count has any of its content: they have its id, its kind and the kind of error.
    """
    try:
        return Update.de_json(dict(raw), bot)
    except Exception as error:  # whatever PTB raises for a shape that it does not know
        seen = envelope_of(raw)
        named = {"update_id": seen.update_id, "kind": seen.kind}
        _log.error("update.unreadable", **named, error=type(error).__name__)
        observer.unreadable(seen.kind)
        return None


def update_id_of(raw: object) -> int:
    """The id of an update as Telegram sent it. Raises `ValueError` if it is not one."""
    update_id = raw.get("update_id") if isinstance(raw, Mapping) else None
    if not isinstance(update_id, int):
        raise ValueError("not an update")
    return update_id
