"""Reading updates one by one: what cannot be read is skipped, and keeps nobody else waiting."""

from collections.abc import Mapping
from typing import Any, Protocol

import structlog
from telegram import Bot, Update

_log = structlog.get_logger(__name__)


class ReadingObserver(Protocol):
    """Is notified of updates that cannot be read."""

    def unreadable(self, kind: str) -> None:
        """An update of this kind was skipped. Must not raise."""
        ...


def read_update(raw: Mapping[str, Any], bot: Bot, observer: ReadingObserver) -> Update | None:
    """The update that Telegram sent; `None` if PTB cannot read it, which is counted and logged.

    An older or newer Bot API server may leave out what PTB takes for granted. Neither the log nor
    the count has any of its content: they have its id, its kind and the kind of error.
    """
    try:
        return Update.de_json(dict(raw), bot)
    except Exception as error:  # whatever PTB raises for a shape that it does not know
        kind = next((name for name in Update.ALL_TYPES if name in raw), "other")
        update_id = raw.get("update_id")
        _log.error("update.unreadable", update_id=update_id, kind=kind, error=type(error).__name__)
        observer.unreadable(kind)
        return None


def update_id_of(raw: object) -> int:
    """The id of an update as Telegram sent it. Raises `ValueError` if it is not one."""
    update_id = raw.get("update_id") if isinstance(raw, Mapping) else None
    if not isinstance(update_id, int):
        raise ValueError("not an update")
    return update_id
