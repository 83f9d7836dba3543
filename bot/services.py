"""What the use cases work with, made once in `bot.wiring`."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from advisor.dialogues.desk import Choices
from advisor.policy import Policy
from advisor.sightings import Service
from advisor.wording.message import Message
from bot.albums import Albums
from bot.answers import Answers
from bot.in_hand import UpdatesInHand
from bot.limits import Limits
from bot.misread import Misread
from bot.pictures.reader import PictureReader
from bot.pictures.sheets import Sheets
from bot.pictures.studio import Studio
from scheduler.alarm import Alarm
from scheduler.boards import Pinboard
from scheduler.changes import Changes
from scheduler.clock import Clock
from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """A new chat's settings, if Telegram offers nothing better."""

    language: str
    timezone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The machinery behind the chat."""

    database: Database
    alarm: Alarm
    changes: Changes
    """The one way to change orders."""
    answers: Answers
    """Says what is to be said, now or as soon as Telegram takes it."""
    choices_of: Callable[[Message], Choices]
    """What may be typed in return to a message."""
    clock: Clock
    policy: Policy
    defaults: Defaults
    limits: Limits
    studio: Studio = field(default_factory=Studio)
    pictures: PictureReader = field(default_factory=PictureReader)
    heavy: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by what is much work for one person: one export at a time."""
    sheets: Sheets = field(default_factory=Sheets)
    """What people's latest screenshots showed."""
    misread: Misread = field(default_factory=Misread)
    """What people say was misread."""
    albums: Albums = field(default_factory=Albums)
    """Which pictures belong together, so that the last one answers for all."""
    admins: frozenset[int]
    """The people who may use the operator's commands."""
    retention_days: int
    """Days after which closed orders and unreachable chats are deleted; 0 never."""
    updates: UpdatesInHand = field(default_factory=UpdatesInHand)
    speaks: Callable[[], bool] = lambda: True
    """Whether this process may say what others, who take updates as well, would say too."""
    pinboard: Pinboard
    """Shows the board of a chat, and takes it away."""
    wake_broadcasts: Callable[[], None]
    """Notifies that there is a message to everybody to send."""
    tracker: Service | None = None
    """The service that people may have look up their parcels; `None`: there is none."""
    public_url: str | None = None
    """The public address of calendars, without a trailing slash; `None`: nowhere."""
