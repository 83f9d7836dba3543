"""A running bot: how its parts start and stop together."""

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.context import BotApplication
from bot.errors import SettingsError, one_line
from bot.operating.alerts import Alerts
from bot.operating.broadcasts import Broadcaster
from bot.operating.single_process import OnlyOne
from bot.services import Services
from bot.settings import Settings
from bot.telegram.answers import TelegramAnswers
from bot.telegram.menus import Menus
from bot.telegram.reception import Reception
from bot.telegram.token_watch import TokenWatch
from bot.telegram.tokens import SharedTokens
from bot.telegram.transport import NO_AUTHORITIES, NoAuthoritiesError, ProxyError
from bot.telegram.updates import ConfirmingBot, PerChatProcessor
from scheduler.dispatcher import Dispatcher
from scheduler.fleet import Fleet
from scheduler.looks import Looks
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.serving.http_side import HttpSide
    from bot.serving.site import Site
    from bot.serving.webhook import Webhook

_log = structlog.get_logger(__name__)

#: Seconds that nudges have to themselves at a start, before anybody is answered.
_FOR_NUDGES = 0.5

#: Seconds between the first tries to reach Telegram; the last one repeats.
_FIRST_WAITS = (1, 2, 5, 10, 30)

#: Seconds that a stop gives work in flight to finish.
_TO_FINISH = 6.0

#: Seconds that it gives what is cut short to let go of its connections.
_TO_CANCEL = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The parts of a running bot."""

    settings: Settings
    services: Services
    dispatcher: Dispatcher
    looks: Looks | None
    """What looks parcels up; `None` if the operator wants no tracking service."""
    answers: TelegramAnswers
    reception: Reception
    processor: PerChatProcessor
    application: BotApplication
    bot: ConfirmingBot
    only_one: OnlyOne
    broadcaster: Broadcaster
    alerts: Alerts
    token: TokenWatch
    menus: Menus
    fleet: Fleet | None
    """The processes that deliver from the same database; SQLite has only one."""
    tokens: SharedTokens | None
    """Those of the whole fleet; SQLite has one process alone."""
    webhook: "Webhook | None"
    http_side: "HttpSide | None"
    calendars: "Site | None"
    """People's calendars, if they have an address of their own."""
    rehearse: Callable[[], object]
    """Builds what reading texts needs: about a second of work, once in a process."""
    rehearse_nudges: Callable[[], object]
    """Builds what wording the first nudge needs, in the language of most."""

    async def start(self) -> None:
        """Migrates the database, then starts what the role asks for: updates, delivery or both.

        Raises `SettingsError` if the database cannot be opened, another process uses the SQLite
        file, Telegram does not know the token, or it cannot listen at an address.
        """
        self.only_one.take()
        await self._open_database()
        await asyncio.gather(self._meet_telegram(), asyncio.to_thread(self.rehearse_nudges))
        self.alerts.start()
        if self.http_side is not None:
            await self.http_side.start()
        if self.calendars is not None:
            await self.calendars.open()
        if self.settings.role in ("all", "delivery"):
            await self.services.alarm.start()
            self.broadcaster.start()
            if self.fleet is not None:
                self.fleet.listen(self.services.alarm.wake_by, self.broadcaster.wake)
        if self.settings.role in ("all", "updates"):
            await self._take_updates()
            await self.menus.write()

    async def until_revoked(self) -> None:
        """Waits as long as Telegram accepts the token, then raises `SettingsError`."""
        await self.token.revoked()
        raise SettingsError(
            "BOT_TOKEN: Telegram no longer accepts this token; get a new one from BotFather"
        )

    async def _open_database(self) -> None:
        try:
            await self.services.database.migrate()
            self.only_one.lock_database()  # the first start has created it
            if self.fleet is not None:
                await self.fleet.start()
            elif self.settings.role != "updates":
                await self.dispatcher.take_over()
            if self.settings.role != "delivery":
                await self._take_up_what_was_left()
        except StorageError as error:
            raise SettingsError(f"DATABASE_URL: cannot be opened: {one_line(error)}") from error

    async def _meet_telegram(self) -> None:
        """Asks Telegram who we are, as often as needed: a machine may boot before its network."""
        for wait in itertools.chain(_FIRST_WAITS, itertools.repeat(_FIRST_WAITS[-1])):
            try:
                await self.application.initialize()
            except InvalidToken:
                raise SettingsError("BOT_TOKEN: Telegram does not know this token") from None
            except ProxyError as error:
                raise SettingsError(str(error)) from None
            except NoAuthoritiesError:
                raise SettingsError(NO_AUTHORITIES) from None
            except TelegramError as error:
                _log.warning("telegram.unreachable", error=type(error).__name__, next_try=wait)
                await asyncio.sleep(wait)
            else:
                return

    async def _take_updates(self) -> None:
        self.answers.start()
        if self.settings.role == "all":
            # What fell due meanwhile goes first: beside a rehearsal it would take twice as long.
            await self.services.alarm.has_rung(patience=_FOR_NUDGES)
        # Whoever wrote first would wait for it, and so would everybody who writes meanwhile.
        await asyncio.to_thread(self.rehearse)
        await self.application.start()
        if self.webhook is not None:
            await self._carry_out_left_over()
            await self.webhook.start()
            return
        updater = self.application.updater
        assert updater is not None  # the builder made one
        # This removes a webhook first, and keeps the updates it has not delivered.
        await updater.start_polling(
            drop_pending_updates=False, bootstrap_retries=-1, error_callback=_unheard
        )

    async def _take_up_what_was_left(self) -> None:
        """Finds what a killed process has left: updates to carry out, and answers to give."""
        await self.reception.load()
        if self.fleet is None:
            await self.answers.take_over()

    async def _carry_out_left_over(self) -> None:
        """Takes what was stored here while updates were asked for, before there was a webhook."""
        for update in self.reception.take_again():
            await self.application.update_queue.put(update)

    async def stop(self) -> None:
        """Finishes what is in flight, however far the start has come, and closes everything.

        What is not finished after some seconds is abandoned: an update that was not carried out
        comes again, a reminder that was not recorded is sent when its lease has ended.
        """
        finishing = asyncio.create_task(self._finish())
        done, _ = await asyncio.wait([finishing], timeout=_TO_FINISH)
        if not done:
            _log.warning("bot.cut_short")
            finishing.cancel()
            await asyncio.wait([finishing], timeout=_TO_CANCEL)
        elif (error := finishing.exception()) is not None:
            _log.error("bot.stop_failed", exc_info=error)
        if self.webhook is not None:
            await self.webhook.cut_short()
        await self.alerts.stop()
        if not self.application.running:
            await self.application.shutdown()
        await self.application.bot.shutdown()
        self.services.studio.close()
        await self.services.pictures.close()
        await self.services.database.close()
        self.only_one.release()

    async def _finish(self) -> None:
        """No new updates and no new nudges; finishes what is in progress."""
        self.processor.begin_no_more()
        if self.http_side is not None:
            await self.http_side.stop()
        if self.calendars is not None:
            await self.calendars.close()
        await asyncio.gather(
            self._finish_updates(), self.services.alarm.stop(), self.broadcaster.stop()
        )
        if self.looks is not None:
            await self.looks.close()
        if self.fleet is not None:
            await self.fleet.leave()
        if self.tokens is not None:
            await self.tokens.stop()

    async def _finish_updates(self) -> None:
        if self.webhook is not None:
            await self.webhook.stop()
        updater = self.application.updater
        polls = updater is not None and updater.running
        if updater is not None and polls:
            await updater.stop()
        if self.application.running:
            await self.application.stop()
        if polls:
            await self.bot.confirm()
        await self.answers.stop()
        await self.reception.close()


def _unheard(error: TelegramError) -> None:
    """Telegram gave no updates; PTB asks again, and by default logs a traceback each time."""
    _log.warning("telegram.unreachable", error=type(error).__name__)
