"""Reports our faults to the operators: once per kind and hour, without anybody's text.

Everything logged as an error passes through here. A kind is the type of the exception and the place
in our own code it came from; what the exception says is left to the log. Of the processes over one
database the first reports a fault, and leaves a mark for the others.
"""

import asyncio
import contextlib
import logging
import sys
import traceback
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot
from typing_extensions import override

from advisor.wording.operator import alert_message
from advisor.wording.texts import texts_for
from bot.telegram.tokens import Precedence
from scheduler.clock import Clock
from storage.database import Database
from storage.errors import StorageConflict, StorageError

_log = structlog.get_logger(__name__)

_QUIET = timedelta(hours=1)

#: Prefix of the marks that record what was reported.
_MARKS = "alert "

#: Seconds that a report in progress has to finish when we stop.
_TO_FINISH = 1.0

#: Kinds that are remembered; a program with more of them has reported enough.
_MOST_KINDS = 100

#: What complains about answers that are not Telegram's, such as a gateway's page.
_TELEGRAMS_OWN = "telegram.request"

_ROOT = Path(__file__).parents[1]
_OURS = frozenset({"advisor", "storage", "scheduler", "bot", "sandbox"})

#: Modules that every message, or every exchange with the database, passes through.
_CARRIERS = frozenset(
    {
        "bot.context",
        "bot.telegram.messages",
        "bot.telegram.pulse",
        "bot.telegram.rate_limit",
        "bot.telegram.transport",
        "storage.sqlite_driver",
        "storage.transaction",
    }
)

Tell = Callable[[str, str], None]


class AlertHandler(logging.Handler):
    """Finds the kind of each logged error, and calls `tell(kind, place)`.

    Telegram being away is not our fault, and could not be reported anyway.
    """

    def __init__(self, tell: Tell) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Reports a record; a fault in here must not hurt whoever logs."""
        try:
            error = _error_of(record)
            if record.name.startswith(_TELEGRAMS_OWN):
                return
            if isinstance(error, RetryAfter | Forbidden) or _is_network(error):
                return
            if error is not None:
                self._tell(type(error).__name__, _place(error, record.name))
            else:
                self._tell(record.levelname, _said(record))
        except Exception:
            self.handleError(record)


def _is_network(error: BaseException | None) -> bool:
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def _error_of(record: logging.LogRecord) -> BaseException | None:
    """The exception of a record, whether structlog or the standard library made it."""
    said: object = record.msg
    info = said.get("exc_info") if isinstance(said, dict) else record.exc_info
    if isinstance(info, BaseException):
        return info
    if info is True:
        return sys.exc_info()[1]
    return info[1] if isinstance(info, tuple) else None


def _place(error: BaseException, logger: str) -> str:
    """The innermost line of ours that it came through, such as `bot.handlers.meeting:40 in text`.

    Modules that everything passes through say too little, and are named only if there is no other.
    """
    places = []
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        module = _module(Path(frame.filename))
        if module is not None:
            places.append((module, f"{module}:{frame.lineno} in {frame.name}"))
    telling = [place for module, place in places if module not in _CARRIERS]
    return next(iter([*telling, *(place for _, place in places)]), logger)


def _module(path: Path) -> str | None:
    """The name of a module of ours by its file, or `None`."""
    if not path.is_relative_to(_ROOT):
        return None
    parts = path.relative_to(_ROOT).with_suffix("").parts
    return ".".join(parts) if parts[0] in _OURS else None


def _said(record: logging.LogRecord) -> str:
    """What an error without an exception is about: the name of our event, or its place."""
    said: object = record.msg
    if isinstance(said, dict):
        return f"{record.name}: {said.get('event', '')}"
    return f"{record.name}:{record.lineno} in {record.funcName}"


class Alerts:
    """Writes to the operators when something breaks, while it is started."""

    def __init__(
        self,
        admins: Iterable[int],
        bot: ExtBot[Precedence],
        database: Database,
        clock: Clock,
        language: str,
    ) -> None:
        self._admins = sorted(admins)
        self._bot = bot
        self._database = database
        self._clock = clock
        self._language = language
        self._told_at: dict[tuple[str, str], datetime] = {}
        self._telling: set[asyncio.Task[None]] = set()
        self._handler: AlertHandler | None = None

    def start(self) -> None:
        """Listens to the log from now on, if there is anybody to report to."""
        if not self._admins:
            return
        loop = asyncio.get_running_loop()

        def tell(kind: str, place: str) -> None:
            # Libraries log from threads of their own.
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._tell_once, kind, place)

        self._handler = AlertHandler(tell)
        logging.getLogger().addHandler(self._handler)

    async def stop(self) -> None:
        """Stops listening; reports in progress have a moment to finish."""
        if self._handler is None:
            return
        logging.getLogger().removeHandler(self._handler)
        self._handler = None
        if self._telling:
            _, late = await asyncio.wait(self._telling, timeout=_TO_FINISH)
            for task in late:
                task.cancel()

    def _tell_once(self, kind: str, place: str) -> None:
        """Reports it, unless that was done within the hour."""
        now = self._clock.now()
        recent = {one: at for one, at in self._told_at.items() if now - at < _QUIET}
        self._told_at = recent
        if self._handler is None or (kind, place) in recent or len(recent) >= _MOST_KINDS:
            return
        recent[kind, place] = now
        task = asyncio.get_running_loop().create_task(self._tell(kind, place))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell(self, kind: str, place: str) -> None:
        if not await self._is_first(kind, place):
            return
        reached = False
        for chat_id in self._admins:
            message = alert_message(texts_for(await self._language_of(chat_id)), kind, place)
            try:
                await self._bot.send_message(chat_id, message.html, parse_mode=ParseMode.HTML)
                reached = True
            except TelegramError as error:  # never logged as an error: that would come back here
                _log.warning("alert.not_sent", error=type(error).__name__)
        if not reached:
            await self._leave_to_others(kind, place)

    async def _leave_to_others(self, kind: str, place: str) -> None:
        """Removes the mark: reporting twice is better than never."""
        with contextlib.suppress(StorageError):
            async with self._database.writing() as uow:
                await uow.marks.drop(f"{_MARKS}{kind} {place}", up_to=_stamp(self._clock.now()))
                await uow.commit()

    async def _is_first(self, kind: str, place: str) -> bool:
        """Whether no process has reported it within the hour, and it is ours to report now."""
        now = self._clock.now()
        try:
            async with self._database.writing() as uow:
                await uow.marks.drop(_MARKS, up_to=_stamp(now - _QUIET))
                await uow.marks.add(f"{_MARKS}{kind} {place}", _stamp(now))
                await uow.commit()
        except StorageConflict:
            return False
        except StorageError:  # it may be what is broken: reporting twice is better than never
            return True
        return True

    async def _language_of(self, chat_id: int) -> str:
        """The operator's language; the database may be what is broken."""
        try:
            async with self._database.reading() as uow:
                chat = await uow.chats.get(chat_id)
        except StorageError:
            chat = None
        return self._language if chat is None else chat.buyer.language


def _stamp(instant: datetime) -> str:
    """An instant as text that sorts by time, however a database compares."""
    return f"{instant.astimezone(UTC):%Y%m%d%H%M%S}"
