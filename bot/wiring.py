"""The one place where the parts are put together. Tests use it with other parts at the edge."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from telegram import LinkPreviewOptions
from telegram.ext import Application, ContextTypes
from telegram.ext import Defaults as MessageDefaults

from advisor.errors import PolicyError
from advisor.intake.rehearsal import rehearse
from advisor.policy import Policy, load_policy
from advisor.wording.texts import available_languages
from bot.actions.answers import recovered
from bot.addresses import read_place
from bot.context import SERVICES, BotApplication, Context
from bot.errors import SettingsError
from bot.handlers.door import Door
from bot.in_hand import UpdatesInHand
from bot.limits import FloodGate, Limits, Seldom, UpdateGate
from bot.misread import Misread
from bot.operating.alerts import Alerts
from bot.operating.broadcasts import Broadcaster
from bot.operating.health import Delivering, Health
from bot.operating.metrics import Metrics
from bot.operating.single_process import OnlyOne
from bot.pictures.reader import PictureReader
from bot.pictures.tesseract import find_tesseract
from bot.product import Product
from bot.routes import add_routes
from bot.services import Defaults, Services
from bot.settings import Settings
from bot.telegram.answers import TelegramAnswers
from bot.telegram.inbox import Inbox
from bot.telegram.menus import Menus
from bot.telegram.pinboard import TelegramPinboard
from bot.telegram.pulse import Pulse, PulsedRequest
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.reception import Reception
from bot.telegram.sender import TelegramSender
from bot.telegram.token_watch import TokenWatch
from bot.telegram.tokens import SharedTokens
from bot.telegram.updates import ConfirmingBot, PerChatProcessor
from bot.trackers.choice import chosen_tracker
from scheduler.alarm import Alarm
from scheduler.boards import Boards
from scheduler.changes import Changes
from scheduler.clock import Clock, SharedClock, SystemClock
from scheduler.delivery.settings import DeliverySettings
from scheduler.dispatcher import Dispatcher
from scheduler.fleet import Fleet, worker_name
from scheduler.housekeeping import Housekeeping
from scheduler.looks import LookingFirst, Looks, LookSettings
from scheduler.replanning import Replanning
from storage.database import Database

# What listens is imported where the settings want it: aiohttp takes 8 MB, and most bots do without.
if TYPE_CHECKING:
    from bot.serving.feeds import Feeds
    from bot.serving.http_side import HttpSide
    from bot.serving.site import Site
    from bot.serving.webhook import Webhook


def wire(
    settings: Settings,
    *,
    clock: Clock | None = None,
    chat_seconds: float = 1.0,
    seconds: Callable[[], float] = time.monotonic,
) -> Product:
    """All parts, made from the settings; nothing is started. Raises `SettingsError`.

    `chat_seconds` is the time that Telegram asks for between two messages to one chat, `seconds` a
    clock that only moves forward, by which floods are measured.
    """
    base = _base(settings, clock or SystemClock(), chat_seconds, seconds)
    dispatcher, broadcaster, answers = _dispatcher(base), _broadcaster(base), _answers(base)
    alarm, looks = _alarm(base, dispatcher)
    services = _services(base, alarm, broadcaster, answers)
    processor = PerChatProcessor(
        base.in_hand,
        calm=base.reception.all_seen,
        wait_of=base.limiter.wait_of,
        observer=base.metrics,
        albums=services.albums,
    )
    application = _application(base, services, processor)
    base.reception.open(base.bot, application.update_queue.put_nowait)
    return Product(
        settings=settings,
        services=services,
        dispatcher=dispatcher,
        looks=looks,
        answers=answers,
        reception=base.reception,
        processor=processor,
        application=application,
        bot=base.bot,
        only_one=OnlyOne(settings.sqlite_file),
        broadcaster=broadcaster,
        alerts=Alerts(
            settings.admins, base.bot, base.database, base.clock, settings.default_language
        ),
        token=base.token,
        menus=Menus(base.bot, services),
        fleet=base.fleet,
        tokens=base.tokens,
        webhook=_webhook(base, application),
        http_side=_http_side(base, services, dispatcher, looks),
        calendars=_calendars(base, services),
        rehearse=partial(rehearse, available_languages()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Base:
    """What the other parts are made from."""

    settings: Settings
    clock: Clock
    seconds: Callable[[], float]
    policy: Policy
    database: Database
    limiter: SendRateLimiter
    metrics: Metrics
    telegram: Pulse
    polling: Pulse
    """Beats when updates were asked for and read."""
    token: TokenWatch
    in_hand: UpdatesInHand
    gate: UpdateGate
    reception: Reception
    bot: ConfirmingBot
    worker: str
    """Identifies this process among those that share the database."""
    fleet: Fleet | None
    """The processes that share the database; `None` if this one has it alone."""
    tokens: SharedTokens | None
    """Those that all of them share."""


def _base(
    settings: Settings, clock: Clock, chat_seconds: float, seconds: Callable[[], float]
) -> _Base:
    telegram, polling, token, metrics = Pulse(), Pulse(), TokenWatch(), Metrics()
    polling.beat()  # it counts from the start
    proxied = not settings.api_is_here
    request = PulsedRequest(telegram, token, proxied=proxied)
    updates_request = PulsedRequest(telegram, token, connection_pool_size=2, proxied=proxied)
    database = Database(settings.database_url, connections=settings.database_connections)
    gate = UpdateGate(FloodGate(settings.updates_per_minute, seconds))
    in_hand = UpdatesInHand()
    reception = Reception(in_hand, Inbox(database), metrics, gate)
    worker = worker_name()
    fleet = tokens = None
    if settings.sqlite_file is None:
        clock = shared = SharedClock(clock)
        fleet = Fleet(
            database,
            shared,
            worker=worker,
            delivers=settings.role != "updates",
            takes_updates=settings.role != "delivery",
        )
        tokens = SharedTokens(database, settings.send_rate)
    limiter = SendRateLimiter(settings.send_rate, chat_seconds, tokens)
    return _Base(
        settings=settings,
        clock=clock,
        seconds=seconds,
        policy=_policy(settings),
        database=database,
        limiter=limiter,
        metrics=metrics,
        telegram=telegram,
        polling=polling,
        token=token,
        in_hand=in_hand,
        gate=gate,
        reception=reception,
        bot=_bot(
            settings,
            in_hand,
            reception,
            pulse=polling,
            rate_limiter=limiter,
            request=request,
            get_updates_request=updates_request,
        ),
        worker=worker,
        fleet=fleet,
        tokens=tokens,
    )


def _policy(settings: Settings) -> Policy:
    try:
        return load_policy(settings.policy_file)
    except PolicyError as error:
        raise SettingsError(f"POLICY_FILE: {error}") from error


def _bot(
    settings: Settings, in_hand: UpdatesInHand, reception: Reception, **parts: Any
) -> ConfirmingBot:
    if settings.bot_token is None:
        raise SettingsError("BOT_TOKEN: a bot on Telegram needs one; get it from BotFather")
    return ConfirmingBot(
        settings.bot_token.get_secret_value(),
        in_hand,
        reception,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        # No parse mode: it would go out with methods that know none.
        defaults=MessageDefaults(link_preview_options=LinkPreviewOptions(is_disabled=True)),
        **parts,
    )


def _dispatcher(base: _Base) -> Dispatcher:
    return Dispatcher(
        base.database,
        TelegramSender(base.bot, base.limiter),
        base.clock,
        base.policy,
        worker=base.worker,
        observer=base.metrics,
        settings=DeliverySettings(alive_since=base.fleet.alive_since if base.fleet else None),
    )


def _broadcaster(base: _Base) -> Broadcaster:
    # A SQLite file has one process: what a killed one has left need not wait for its lease.
    alone = base.settings.sqlite_file is not None
    worker = "this process" if alone else base.worker
    return Broadcaster(base.database, base.bot, base.limiter, base.clock, worker=worker)


def _answers(base: _Base) -> TelegramAnswers:
    recover = partial(recovered, base.database, base.policy, base.clock)
    return TelegramAnswers(base.bot, base.database, base.clock, recover, base.metrics)


def _looks(base: _Base, wake_by: Callable[[datetime | None], None]) -> Looks | None:
    """What looks parcels up, if the operator has named a service."""
    tracker = chosen_tracker(base.settings)
    if tracker is None:
        return None
    return Looks(
        base.database,
        base.clock,
        base.policy,
        Changes(base.database, base.policy, wake_by),
        tracker,
        observer=base.metrics,
        settings=LookSettings(worker=base.worker, every=base.settings.tracker_every),
    )


def _alarm(base: _Base, dispatcher: Dispatcher) -> tuple[Alarm, Looks | None]:
    """What rings, and what looks parcels up before it does, and in between."""
    database, clock = base.database, base.clock

    def wake_by(instant: datetime | None) -> None:
        alarm.wake_by(instant)

    looks = _looks(base, wake_by)
    deliveries = dispatcher if looks is None else LookingFirst(dispatcher, looks)
    alarm = Alarm(deliveries, clock, tell_others=base.fleet.tell if base.fleet else None)
    if looks is not None:
        alarm.add_chores(looks.chore())
    housekeeping = Housekeeping(database, clock, retention_days=base.settings.retention_days)
    release = version("buyerclock")
    replanning = Replanning(database, clock, base.policy, alarm.wake_by, release=release)
    boards = Boards(database, TelegramPinboard(base.bot), clock, base.policy)
    alarm.add_chores(housekeeping.chore(), replanning.chore(), boards.chore())
    return alarm, looks


def _services(
    base: _Base, alarm: Alarm, broadcaster: Broadcaster, answers: TelegramAnswers
) -> Services:
    settings = base.settings
    return Services(
        database=base.database,
        alarm=alarm,
        changes=Changes(base.database, base.policy, alarm.wake_by),
        answers=answers,
        clock=base.clock,
        policy=base.policy,
        defaults=Defaults(language=settings.default_language, timezone=settings.default_timezone),
        limits=Limits(
            updates_per_minute=settings.updates_per_minute,
            open_orders=settings.most_open_orders,
            send_rate=settings.send_rate,
        ),
        admins=settings.admins,
        retention_days=settings.retention_days,
        misread=Misread(settings.misread_folder),
        pinboard=TelegramPinboard(base.bot),
        wake_broadcasts=_wake_broadcasts(base, broadcaster),
        public_url=_calendars_at(settings),
        pictures=PictureReader(tesseract=find_tesseract(settings.tessdata_prefix)),
        tracker=settings.tracker,
        updates=base.in_hand,
        speaks=base.fleet.speaks if base.fleet else lambda: True,
    )


def _wake_broadcasts(base: _Base, broadcaster: Broadcaster) -> Callable[[], None]:
    """Wakes the one of this process or, if it delivers nothing, those of the others."""
    if base.fleet is not None and base.settings.role == "updates":
        return base.fleet.tell_of_broadcast
    return broadcaster.wake


def _application(base: _Base, services: Services, processor: PerChatProcessor) -> BotApplication:
    settings = base.settings
    application = (
        Application.builder()
        .bot(base.bot)
        .context_types(ContextTypes(context=Context))
        .concurrent_updates(processor)
        .job_queue(None)
        .build()
    )
    application.bot_data[SERVICES] = services
    # An operator of a private bot needs no entry of their own.
    allowed = settings.allowed_users and settings.allowed_users | settings.admins
    add_routes(application, Door(allowed, base.gate, Seldom(base.seconds)), settings.admins)
    return application


def _calendars_at(settings: Settings) -> str | None:
    """The address of people's calendars; `None` if nobody would serve them."""
    served = settings.http_listen is not None or settings.role != "all"
    return settings.public_url if served else None


def _webhook(base: _Base, application: BotApplication) -> "Webhook | None":
    settings = base.settings
    if settings.webhook_url is None or settings.role == "delivery":
        return None
    from bot.serving.webhook import DEFAULT_PLACE, Webhook  # noqa: PLC0415

    secret, listen = settings.webhook_secret, settings.webhook_listen
    return Webhook(
        application,
        base.reception,
        settings.webhook_url,
        DEFAULT_PLACE if listen is None else read_place(listen),
        secret=None if secret is None else secret.get_secret_value(),
        observer=base.metrics,
    )


def _http_side(
    base: _Base, services: Services, dispatcher: Dispatcher, looks: Looks | None
) -> "HttpSide | None":
    settings = base.settings
    if settings.http_listen is None:
        return None
    from bot.serving.http_side import HttpSide  # noqa: PLC0415

    return HttpSide(
        read_place(settings.http_listen),
        health=_health(base, dispatcher, services.alarm, looks),
        metrics=base.metrics,
        database=base.database,
        clock=base.clock,
        feeds=None if settings.calendar_listen else _feeds(base, services),
    )


def _feeds(base: _Base, services: Services) -> "Feeds | None":
    if base.settings.public_url is None:
        return None
    from bot.serving.feeds import Feeds  # noqa: PLC0415

    return Feeds(services, base.seconds)


def _calendars(base: _Base, services: Services) -> "Site | None":
    """Calendars at an address of their own, which people reach and the operator's pages do not."""
    feeds, listen = _feeds(base, services), base.settings.calendar_listen
    if feeds is None or listen is None:
        return None
    from bot.serving.site import Site  # noqa: PLC0415

    return Site(feeds.application(), read_place(listen), "CALENDAR_LISTEN")


def _health(base: _Base, dispatcher: Dispatcher, alarm: Alarm, looks: Looks | None) -> Health:
    claims = base.metrics.deliveries
    delivers = base.settings.role != "updates"
    polls = base.settings.webhook_url is None and base.settings.role != "delivery"
    return Health(
        database=base.database,
        clock=base.clock,
        bot=base.bot,
        telegram=base.telegram,
        token=base.token,
        delivering=Delivering(dispatcher, alarm, claims, looks) if delivers else None,
        polling=base.polling if polls else None,
    )
