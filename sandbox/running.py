"""The whole sandbox put together: server, bot, clock and page. Its entry point and tests run it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot.product import Product
from bot.settings import Settings
from bot.wiring import wire
from sandbox.backstage import Backstage
from sandbox.botapi import DEFAULT_TOKEN, BotApiServer
from sandbox.clock import TurnedClock
from sandbox.listening import Door, Place, listen
from sandbox.stories import Storyteller
from sandbox.time_travel import TimeTravel
from sandbox.timelines import Timelines
from sandbox.trackers.parcels import Parcels
from sandbox.trackers.serving import STAND_INS, served
from sandbox.web import make_page_app

_LOOPBACK = Place("127.0.0.1", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """A running sandbox."""

    url: str
    """Where to open it, including the token if one is needed."""
    clock: TurnedClock
    server: BotApiServer
    product: Product


@asynccontextmanager
async def open_sandbox(
    settings: Settings, folder: Path, place: Place | None = None
) -> AsyncIterator[Sandbox]:
    """Runs the sandbox with its world in a folder: chats, orders, the clock.

    By default the page is on the loopback interface, at its usual port if that is free. Raises
    `SettingsError` if it cannot listen there.
    """
    clock = TurnedClock(_made(folder) / "clock")
    parcels = Parcels()
    async with (
        BotApiServer(now=clock.now, path=folder / "telegram.db", name="Buyer Clock") as server,
        _tracker(settings, parcels) as tracker_url,
    ):
        # Where a second may be a day, nobody is kept waiting for one between two messages.
        bot_settings = sandbox_settings(settings, server.url, folder, tracker_url)
        product = wire(bot_settings, clock=clock, chat_seconds=0)
        await product.start()
        try:
            door = Door(place or _LOOPBACK)
            app = make_page_app(server, _backstage(clock, product, server, parcels), door)
            runner, base = await listen(app, place)
            try:
                url = f"{base}{door.query}"
                yield Sandbox(url=url, clock=clock, server=server, product=product)
            finally:
                await runner.cleanup()
        finally:
            # Whatever hangs in bad weather is released, so that the bot can finish.
            server.faults.clear()
            await product.stop()


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@asynccontextmanager
async def _tracker(settings: Settings, parcels: Parcels) -> AsyncIterator[str | None]:
    """The address of a stand-in of the tracking service that is set; `None` without one."""
    if settings.tracker is None:
        yield None
        return
    async with served(STAND_INS[settings.tracker](parcels)) as url:
        yield url


def sandbox_settings(
    settings: Settings, url: str, folder: Path, tracker_url: str | None = None
) -> Settings:
    """The settings with the sandbox instead of Telegram and of a tracking service, and its own
    database.
    """
    changes: dict[str, object] = {
        "bot_token": SecretStr(DEFAULT_TOKEN),
        "bot_api_url": url,
        "webhook_url": None,  # it leads to the bot on Telegram
        "tracker_url": tracker_url,
    }
    if "database_url" not in settings.model_fields_set:
        changes["database_url"] = SecretStr(f"sqlite+aiosqlite:///{folder / 'buyerclock.db'}")
    return settings.model_copy(update=changes)


def _backstage(
    clock: TurnedClock, product: Product, server: BotApiServer, parcels: Parcels
) -> Backstage:
    database = product.services.database
    travel = TimeTravel(clock, product, server)
    return Backstage(
        controls=travel,
        timelines=Timelines(database, product.services.policy),
        storyteller=Storyteller(server, database, travel, parcels),
        parcels=None if product.looks is None else parcels,
    )
