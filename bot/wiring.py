"""The one place where the parts are put together. Tests use it with other parts at the edge."""

import asyncio
import itertools
import os
import socket
from dataclasses import dataclass
from importlib.metadata import version

import structlog
from telegram import LinkPreviewOptions
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes
from telegram.ext import Defaults as MessageDefaults

from advisor.errors import PolicyError
from advisor.policy import load_policy
from bot.addresses import read_place
from bot.context import SERVICES, BotApplication, Context
from bot.errors import SettingsError
from bot.handlers.door import Door
from bot.limits import FloodGate, Limits
from bot.operating.alerts import Alerts
from bot.operating.broadcasts import Broadcaster
from bot.operating.health import Health
from bot.operating.metrics import Metrics
from bot.operating.single import OnlyOne
from bot.routes import add_routes
from bot.services import Defaults, Services
from bot.serving.feeds import Feeds
from bot.serving.http_side import HttpSide
from bot.serving.webhook import DEFAULT_PLACE, Webhook
from bot.settings import Settings
from bot.telegram.menus import Menus
from bot.telegram.pulse import Pulse, PulsedRequest
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.sender import TelegramSender
from bot.telegram.token_watch import TokenWatch
from bot.telegram.updates import ConfirmingBot, PerChatProcessor, UpdatesInHand
from scheduler.alarm import Alarm
from scheduler.clock import Clock, SystemClock
from scheduler.dispatcher import Dispatcher
from scheduler.fleet import Fleet
from scheduler.housekeeping import Housekeeping
from scheduler.replanning import Replanning
from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: Seconds between the first tries to reach Telegram; the last one repeats.
_FIRST_WAITS = (1, 2, 5, 10, 30)

#: Seconds in which a stop lets what is in flight come to its end.
_TO_FINISH = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The parts of a running bot."""

    settings: Settings
    services: Services
    dispatcher: Dispatcher
    application: BotApplication
    only_one: OnlyOne
    broadcaster: Broadcaster
    alerts: Alerts
    token: TokenWatch
    menus: Menus
    fleet: Fleet | None
    """The processes that deliver from the same database; SQLite has one alone."""
    webhook: Webhook | None
    http_side: HttpSide | None

    async def start(self) -> None:
        """Migrates the database, then starts what the role asks for: updates, delivery or both.

        Raises `SettingsError` if the database cannot be opened, another process uses the SQLite
        file, Telegram does not know the token, or a place to listen on cannot be had.
        """
        self.only_one.take()
        await self._open_database()
        await self._meet_telegram()
        self.alerts.start()
        if self.http_side is not None:
            await self.http_side.start()
        if self.settings.role in ("all", "delivery"):
            await self.services.alarm.start()
            self.broadcaster.start()
        if self.settings.role in ("all", "updates"):
            await self._take_updates()
            await self.menus.write()

    async def until_revoked(self) -> None:
        """Waits as long as Telegram takes the token, then raises `SettingsError`."""
        await self.token.revoked()
        raise SettingsError(
            "BOT_TOKEN: Telegram takes this token no more; BotFather gives a new one"
        )

    async def _open_database(self) -> None:
        try:
            await self.services.database.migrate()
            if self.fleet is None and self.settings.role != "updates":
                await self.dispatcher.take_over()
        except StorageError as error:
            says = " ".join(str(error).split())
            raise SettingsError(f"DATABASE_URL: cannot be opened: {says}") from error

    async def _meet_telegram(self) -> None:
        """Asks Telegram who we are, as often as it takes: a machine may boot before its network."""
        for wait in itertools.chain(_FIRST_WAITS, itertools.repeat(_FIRST_WAITS[-1])):
            try:
                await self.application.initialize()
            except InvalidToken:
                raise SettingsError("BOT_TOKEN: Telegram does not know this token") from None
            except TelegramError as error:
                _log.warning("telegram.unreachable", error=type(error).__name__, next_try=wait)
                await asyncio.sleep(wait)
            else:
                return

    async def _take_updates(self) -> None:
        await self.application.start()
        if self.webhook is not None:
            await self.webhook.start()
            return
        updater = self.application.updater
        assert updater is not None  # noqa: S101 - the builder made one
        # This removes a webhook first, and keeps what it has not brought.
        await updater.start_polling(drop_pending_updates=False, bootstrap_retries=-1)

    async def _stop_delivering(self) -> None:
        await self.services.alarm.stop()
        if self.fleet is not None:
            await self.fleet.leave()

    async def stop(self) -> None:
        """Finishes what is in flight, however far the start has come, and closes everything.

        What is not finished after some seconds is cut short: an update that was not carried out
        comes again, a reminder that was not recorded is sent when its lease has ended.
        """
        finishing = asyncio.create_task(self._finish())
        done, _ = await asyncio.wait([finishing], timeout=_TO_FINISH)
        if not done:
            _log.warning("bot.cut_short")
            finishing.cancel()
        elif (error := finishing.exception()) is not None:
            _log.error("bot.stop_failed", exc_info=error)
        if self.webhook is not None:
            await self.webhook.cut_short()
        await self.alerts.stop()
        if not self.application.running:
            await self.application.shutdown()
        await self.application.bot.shutdown()
        self.services.studio.close()
        await self.services.database.close()
        self.only_one.release()

    async def _finish(self) -> None:
        """No new updates and no new nudges; what is under way comes to its end."""
        if self.http_side is not None:
            await self.http_side.stop()
        await asyncio.gather(
            self._finish_updates(), self._stop_delivering(), self.broadcaster.stop()
        )

    async def _finish_updates(self) -> None:
        if self.webhook is not None:
            await self.webhook.stop()
        updater = self.application.updater
        if updater is not None and updater.running:
            await updater.stop()
        if self.application.running:
            await self.application.stop()


def wire(settings: Settings, *, clock: Clock | None = None, chat_seconds: float = 1.0) -> Product:
    """All parts, made from the settings; nothing is started. Raises `SettingsError`.

    `chat_seconds` is the time between two messages to one chat that Telegram asks for.
    """
    assert settings.bot_token is not None  # noqa: S101 - the entry point has seen to it
    clock = clock or SystemClock()
    try:
        policy = load_policy(settings.policy_file)
    except PolicyError as error:
        raise SettingsError(f"POLICY_FILE: {error}") from error
    database = Database(settings.database_url)
    in_hand = UpdatesInHand()
    limiter = SendRateLimiter(settings.send_rate, chat_seconds)
    telegram, token, metrics = Pulse(), TokenWatch(), Metrics()
    bot = ConfirmingBot(
        settings.bot_token.get_secret_value(),
        in_hand,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        rate_limiter=limiter,
        request=PulsedRequest(telegram, token),
        get_updates_request=PulsedRequest(telegram, token, connection_pool_size=2),
        # No parse mode: it would go out with methods that know none.
        defaults=MessageDefaults(link_preview_options=LinkPreviewOptions(is_disabled=True)),
    )
    worker = f"{socket.gethostname()}:{os.getpid()}"
    # A SQLite file takes one process: what a killed one has left need not wait for its lease.
    alone = settings.database_url.get_secret_value().startswith("sqlite")
    broadcaster = Broadcaster(
        database, bot, limiter, clock, worker="this process" if alone else worker
    )
    dispatcher = Dispatcher(
        database,
        TelegramSender(bot, limiter),
        clock,
        policy,
        worker=worker,
        observer=metrics,
    )
    alarm = Alarm(dispatcher, clock)
    fleet = _fleet(settings, database, clock, limiter, worker)
    alarm.add_chores(
        Housekeeping(database, clock, retention_days=settings.retention_days).chore(),
        Replanning(database, clock, policy, alarm.wake_by, release=version("buyerclock")).chore(),
    )
    if fleet is not None:
        alarm.add_chores(fleet.chore())
    services = Services(
        database=database,
        alarm=alarm,
        clock=clock,
        policy=policy,
        defaults=Defaults(language=settings.default_language, timezone=settings.default_timezone),
        limits=Limits(
            updates_per_minute=settings.updates_per_minute,
            open_orders=settings.most_open_orders,
            send_rate=settings.send_rate,
        ),
        admins=settings.admins,
        retention_days=settings.retention_days,
        wake_broadcasts=broadcaster.wake,
        public_url=_calendars_at(settings),
    )
    application = (
        Application.builder()
        .bot(bot)
        .context_types(ContextTypes(context=Context))
        .concurrent_updates(PerChatProcessor(in_hand, observer=metrics))
        .job_queue(None)
        .build()
    )
    application.bot_data[SERVICES] = services
    # An operator of a private bot needs no entry of their own.
    allowed = settings.allowed_users and settings.allowed_users | settings.admins
    gate = FloodGate(settings.updates_per_minute)
    add_routes(application, Door(allowed, gate), settings.admins)
    health = Health(
        database=database,
        clock=clock,
        bot=bot,
        telegram=telegram,
        deliveries=metrics.deliveries,
        delivers=settings.role != "updates",
        token=token,
    )
    return Product(
        settings=settings,
        services=services,
        dispatcher=dispatcher,
        application=application,
        only_one=OnlyOne(settings),
        broadcaster=broadcaster,
        alerts=Alerts(settings.admins, bot, database, clock, settings.default_language),
        token=token,
        menus=Menus(bot, services),
        fleet=fleet,
        webhook=_webhook(settings, application, metrics),
        http_side=_http_side(settings, health, metrics, services),
    )


def _fleet(
    settings: Settings, database: Database, clock: Clock, limiter: SendRateLimiter, worker: str
) -> Fleet | None:
    alone = settings.database_url.get_secret_value().startswith("sqlite")
    if alone or settings.role == "updates":
        return None
    return Fleet(
        database,
        clock,
        worker=worker,
        per_second=settings.send_rate,
        set_rate=limiter.set_rate,
    )


def _calendars_at(settings: Settings) -> str | None:
    """The address of people's calendars; `None` where nobody would serve them."""
    served = settings.http_listen is not None or settings.role != "all"
    return settings.public_url if served else None


def _webhook(settings: Settings, application: BotApplication, metrics: Metrics) -> Webhook | None:
    if settings.webhook_url is None or settings.role == "delivery":
        return None
    secret, listen = settings.webhook_secret, settings.webhook_listen
    return Webhook(
        application,
        settings.webhook_url,
        DEFAULT_PLACE if listen is None else read_place(listen),
        secret=None if secret is None else secret.get_secret_value(),
        observer=metrics,
    )


def _http_side(
    settings: Settings, health: Health, metrics: Metrics, services: Services
) -> HttpSide | None:
    if settings.http_listen is None:
        return None
    return HttpSide(
        read_place(settings.http_listen),
        health=health,
        metrics=metrics,
        database=services.database,
        clock=services.clock,
        feeds=None if settings.public_url is None else Feeds(services),
    )
