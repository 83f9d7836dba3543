"""What the use cases work with, made once in `bot.wiring`."""

from collections.abc import Callable
from dataclasses import dataclass, field

from advisor.policy import Policy
from bot.limits import Limits
from bot.pictures.studio import Studio
from scheduler.alarm import Alarm
from scheduler.clock import Clock
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a new chat starts with, where Telegram tells nothing better."""

    language: str
    timezone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The machinery behind the chat."""

    database: Database
    alarm: Alarm
    clock: Clock
    policy: Policy
    defaults: Defaults
    limits: Limits
    studio: Studio = field(default_factory=Studio)
    admins: frozenset[int]
    """The people who may use the operator's commands."""
    retention_days: int
    """Days after which closed orders, and chats that nothing reaches, are deleted; 0 never."""
    wake_broadcasts: Callable[[], None]
    """Says that there is a message to everybody to be sent."""
    public_url: str | None = None
    """Where calendars are found from outside, without a slash at its end; `None`: nowhere."""
