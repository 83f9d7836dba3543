"""What listens: the webhook, the operator's pages, people's calendars.

It is imported where the settings want it: aiohttp takes 8 MB, and most bots do without.
"""

from typing import TYPE_CHECKING

from bot.addresses import read_place
from bot.context import BotApplication
from bot.operating.health import Delivering, Health
from bot.services import Services
from bot.wiring.base import Base
from bot.wiring.delivery import Delivery

if TYPE_CHECKING:
    from bot.serving.feeds import Feeds
    from bot.serving.http_side import HttpSide
    from bot.serving.site import Site
    from bot.serving.webhook import Webhook


def webhook(base: Base, application: BotApplication) -> "Webhook | None":
    """Where Telegram delivers updates; `None` if they are asked for, or are not wanted here."""
    settings = base.settings
    if settings.webhook_url is None or settings.role == "delivery":
        return None
    from bot.serving.webhook import DEFAULT_PLACE, Webhook  # noqa: PLC0415

    secret, listen = settings.webhook_secret, settings.webhook_listen
    return Webhook(
        application,
        base.line.reception,
        settings.webhook_url,
        DEFAULT_PLACE if listen is None else read_place(listen),
        secret=None if secret is None else secret.get_secret_value(),
        observer=base.metrics,
    )


def http_side(base: Base, services: Services, delivery: Delivery) -> "HttpSide | None":
    """The operator's pages; `None` if nobody wants them."""
    settings = base.settings
    if settings.http_listen is None:
        return None
    from bot.serving.http_side import HttpSide  # noqa: PLC0415

    return HttpSide(
        read_place(settings.http_listen),
        health=_health(base, delivery),
        metrics=base.metrics,
        database=base.shared.database,
        clock=base.shared.clock,
        feeds=None if settings.calendar_listen else _feeds(base, services),
    )


def _feeds(base: Base, services: Services) -> "Feeds | None":
    if base.settings.public_url is None:
        return None
    from bot.serving.feeds import Feeds  # noqa: PLC0415

    return Feeds(services, base.seconds)


def calendars(base: Base, services: Services) -> "Site | None":
    """Calendars at an address of their own, which people reach and the operator's pages do not."""
    feeds, listen = _feeds(base, services), base.settings.calendar_listen
    if feeds is None or listen is None:
        return None
    from bot.serving.site import Site  # noqa: PLC0415

    return Site(feeds.application(), read_place(listen), "CALENDAR_LISTEN")


def _health(base: Base, delivery: Delivery) -> Health:
    delivering = Delivering(
        delivery.dispatcher, delivery.alarm, base.metrics.deliveries, delivery.looks
    )
    delivers = base.settings.role != "updates"
    polls = base.settings.webhook_url is None and base.settings.role != "delivery"
    return Health(
        database=base.shared.database,
        clock=base.shared.clock,
        bot=base.line.bot,
        telegram=base.line.telegram,
        token=base.line.token,
        delivering=delivering if delivers else None,
        polling=base.line.polling if polls else None,
    )
