"""The one place where the parts are put together. Tests use it with other parts at the edge."""

import time
from collections.abc import Callable
from functools import partial

from telegram.ext import Application, ContextTypes

from advisor.intake.rehearsal import rehearse
from advisor.wording.rehearsal import rehearse_nudges
from advisor.wording.texts import available_languages
from bot.actions.answers import recovered
from bot.choices import choices_of
from bot.context import SERVICES, BotApplication, Context
from bot.handlers.door import Door
from bot.limits import Limits, Seldom
from bot.misread import Misread
from bot.operating.alerts import Alerts
from bot.operating.broadcasts import Broadcaster
from bot.operating.single_process import OnlyOne
from bot.pictures.reader import PictureReader
from bot.pictures.tesseract import find_tesseract
from bot.product import Product
from bot.routes import add_routes
from bot.services import Defaults, Services
from bot.settings import Settings
from bot.telegram.answers import TelegramAnswers
from bot.telegram.menus import Menus
from bot.telegram.pinboard import TelegramPinboard
from bot.telegram.updates import PerChatProcessor
from bot.wiring import listening
from bot.wiring.base import Base, make_base
from bot.wiring.delivery import Delivery, make_delivery
from scheduler.changes import Changes
from scheduler.clock import Clock, SystemClock

__all__ = ["wire"]


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
    base = make_base(settings, clock or SystemClock(), chat_seconds, seconds)
    return _product(base, make_delivery(base), _answers(base))


def _product(base: Base, delivery: Delivery, answers: TelegramAnswers) -> Product:
    settings, services = base.settings, _services(base, delivery, answers)
    processor = _processor(base, services)
    application = _application(base, services, processor)
    base.line.reception.open(base.line.bot, application.update_queue.put_nowait)
    return Product(
        settings=settings,
        services=services,
        answers=answers,
        processor=processor,
        application=application,
        dispatcher=delivery.dispatcher,
        looks=delivery.looks,
        broadcaster=delivery.broadcaster,
        reception=base.line.reception,
        bot=base.line.bot,
        token=base.line.token,
        fleet=base.shared.fleet,
        tokens=base.shared.tokens,
        only_one=OnlyOne(settings.sqlite_file),
        alerts=_alerts(base),
        menus=Menus(base.line.bot, services),
        webhook=listening.webhook(base, application),
        http_side=listening.http_side(base, services, delivery),
        calendars=listening.calendars(base, services),
        rehearse=partial(rehearse, available_languages()),
        rehearse_nudges=partial(rehearse_nudges, settings.default_language),
    )


def _answers(base: Base) -> TelegramAnswers:
    database, clock = base.shared.database, base.shared.clock
    recover = partial(recovered, database, base.policy, clock)
    return TelegramAnswers(base.line.bot, database, clock, recover, base.metrics)


def _alerts(base: Base) -> Alerts:
    database, clock = base.shared.database, base.shared.clock
    language = base.settings.default_language
    return Alerts(base.settings.admins, base.line.bot, database, clock, language)


def _processor(base: Base, services: Services) -> PerChatProcessor:
    return PerChatProcessor(
        base.line.in_hand,
        calm=base.line.reception.all_seen,
        wait_of=base.line.limiter.wait_of,
        crowds=base.line.limiter.crowds,
        observer=base.metrics,
        albums=services.albums,
    )


def _services(base: Base, delivery: Delivery, answers: TelegramAnswers) -> Services:
    settings, shared = base.settings, base.shared
    return Services(
        database=shared.database,
        alarm=delivery.alarm,
        changes=Changes(shared.database, base.policy, delivery.alarm.wake_by),
        answers=answers,
        choices_of=choices_of,
        clock=shared.clock,
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
        pinboard=TelegramPinboard(base.line.bot),
        wake_broadcasts=_wake_broadcasts(base, delivery.broadcaster),
        public_url=_calendars_at(settings),
        pictures=PictureReader(tesseract=find_tesseract(settings.tessdata_prefix)),
        tracker=settings.tracker,
        updates=base.line.in_hand,
        speaks=shared.fleet.speaks if shared.fleet else lambda: True,
    )


def _wake_broadcasts(base: Base, broadcaster: Broadcaster) -> Callable[[], None]:
    """Wakes the one of this process or, if it delivers nothing, those of the others."""
    fleet = base.shared.fleet
    if fleet is not None and base.settings.role == "updates":
        return fleet.tell_of_broadcast
    return broadcaster.wake


def _application(base: Base, services: Services, processor: PerChatProcessor) -> BotApplication:
    settings = base.settings
    application = (
        Application.builder()
        .bot(base.line.bot)
        .context_types(ContextTypes(context=Context))
        .concurrent_updates(processor)
        .job_queue(None)
        .build()
    )
    application.bot_data[SERVICES] = services
    # An operator of a private bot needs no entry of their own.
    allowed = settings.allowed_users and settings.allowed_users | settings.admins
    door = Door(allowed, base.line.gate, Seldom(base.seconds))
    add_routes(application, door, settings.admins)
    return application


def _calendars_at(settings: Settings) -> str | None:
    """The address of people's calendars; `None` if nobody would serve them."""
    served = settings.http_listen is not None or settings.role != "all"
    return settings.public_url if served else None
