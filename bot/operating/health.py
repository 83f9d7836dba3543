"""Is this process doing its work? For whatever monitors it."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.errors import one_line
from bot.telegram.pulse import Pulse
from bot.telegram.token_watch import TokenWatch
from bot.telegram.tokens import Precedence
from scheduler.alarm import Alarm
from scheduler.clock import Clock
from scheduler.dispatcher import Dispatcher
from scheduler.looks import Looks
from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: How long reminders may be overdue before somebody should look.
_OVERDUE = timedelta(minutes=5)

#: Seconds without a sign of life after which something is wrong.
_TOO_SILENT = 180.0

#: Seconds of Telegram's silence after which we ask it something.
_SILENT = 60.0

#: Seconds between two questions to a Telegram that does not answer.
_ASK_EVERY = 15.0

#: Seconds within which the database has to answer, and a connection to it has to be free.
_DATABASE_SECONDS = 5.0

#: Seconds for which deliveries may be held up, and the alarm be late. With the time that a check
#: takes, whoever asks hears of it within half a minute.
_HELD_UP = 20.0


@dataclass(frozen=True, slots=True)
class Delivering:
    """What a process has that sends what is due."""

    dispatcher: Dispatcher
    alarm: Alarm
    claims: Pulse
    """Beats when reminders are claimed."""
    looks: Looks | None = None
    """What looks parcels up, if anything does."""


class Health:
    """The single checks."""

    def __init__(
        self,
        *,
        database: Database,
        clock: Clock,
        bot: ExtBot[Precedence],
        telegram: Pulse,
        token: TokenWatch,
        delivering: Delivering | None,
        polling: Pulse | None = None,
    ) -> None:
        """`polling` beats when updates were asked for and read; `None` if nobody asks for them."""
        self._database = database
        self._clock = clock
        self._bot = bot
        self._telegram = telegram
        self._delivering = delivering
        self._token = token
        self._polling = polling
        self._looks = None if delivering is None else delivering.looks
        self._asked = Pulse()
        self._asking = asyncio.Lock()
        self._under_way: dict[str, asyncio.Task[str | None]] = {}

    async def checks(self) -> dict[str, str | None]:
        """Each check by name, and what is wrong; `None` if all is well."""
        checks = {"database": self._in_time(self._database_fails)}
        checks["telegram"] = self._telegram_fails()
        if self._delivering is not None:
            checks["alarm"] = self._in_time(self._alarm_fails)
        found = dict(zip(checks, await asyncio.gather(*checks.values()), strict=True))
        waited = self._database.longest_wait()
        found["connections"] = _if(waited >= _DATABASE_SECONDS, f"waited for {waited:.0f} s")
        if self._delivering is not None:
            stalled = self._delivering.dispatcher.stalled_for()
            found["deliveries"] = _if(stalled >= _HELD_UP, f"not recorded for {stalled:.0f} s")
        if self._polling is not None:
            silent = self._polling.silence()
            found["updates"] = _if(silent >= _TOO_SILENT, f"none could be read for {silent:.0f} s")
        return found

    async def remarks(self) -> dict[str, str]:
        """What is worth knowing, and no fault of this process: how a tracking service answers."""
        if self._looks is None:
            return {}
        name = self._looks.service.value
        try:
            state = await self._looks.state()
        except StorageError:
            return {"tracker": f"{name}: unknown"}
        if state.failing_since is None:
            return {"tracker": f"{name}: answers"}
        return {"tracker": f"{name}: silent since {state.failing_since:%Y-%m-%d %H:%M} UTC"}

    async def _in_time(self, check: Callable[[], Coroutine[Any, Any, str | None]]) -> str | None:
        """What a check of the database finds, which has to be soon.

        One that takes too long is not cancelled, which would cost its connection; later callers
        wait for the same one.
        """
        task = self._under_way.get(check.__name__)
        if task is None or task.done():
            task = self._under_way[check.__name__] = asyncio.create_task(check())
        done, _ = await asyncio.wait([task], timeout=_DATABASE_SECONDS)
        return task.result() if done else f"no answer within {_DATABASE_SECONDS:.0f} s"

    async def _database_fails(self) -> str | None:
        try:
            await self._database.check_writable()
        except StorageError as error:
            return one_line(error)
        return None

    async def _alarm_fails(self) -> str | None:
        """Whether due reminders are being taken in hand: at once, or a long queue one after the
        other.
        """
        assert self._delivering is not None
        late = self._delivering.alarm.late_by().total_seconds()
        if late > _HELD_UP:
            return f"late by {late:.0f} s"
        try:
            async with self._database.reading() as uow:
                due = await uow.claims.next_due()
        except StorageError as error:
            return one_line(error)
        overdue = due is not None and self._clock.now() - due > _OVERDUE
        unclaimed = self._delivering.claims.silence() >= _OVERDUE.total_seconds()
        return _if(overdue and unclaimed, f"reminders are due since {due}")

    async def _telegram_fails(self) -> str | None:
        """Whether Telegram has answered lately; a process with nothing to send asks it now."""
        async with self._asking:
            if self._telegram.silence() > _SILENT and self._asked.silence() > _ASK_EVERY:
                await self._ask_telegram()
        if self._token.in_doubt:
            return "the token was refused"
        silent = self._telegram.silence()
        return _if(silent >= _TOO_SILENT, f"no answer for {silent:.0f} s")

    async def _ask_telegram(self) -> None:
        self._asked.beat()
        try:
            await self._bot.get_me()
        except TelegramError as error:
            _log.warning("telegram.unreachable", error=type(error).__name__)


def _if(fails: bool, why: str) -> str | None:
    return why if fails else None
