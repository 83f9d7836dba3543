"""What the use cases work with, made once in `bot.wiring`."""

from dataclasses import dataclass

from advisor.policy import Policy
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
