"""What the bot serves: `/healthz` and `/metrics` to its operator, calendars to people."""

import asyncio
import contextlib
import math
from http import HTTPStatus

from aiohttp import web
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4

from bot.addresses import Place
from bot.operating.health import Health
from bot.operating.metrics import Metrics
from bot.serving.feeds import Feeds
from bot.serving.site import Site
from scheduler.clock import Clock
from storage.database import Database
from storage.errors import StorageError

#: Seconds for which the figures wait for the database.
_FOR_FIGURES = 0.25


class HttpSide:
    """Serves the operator's pages, and `feeds` if there are any, while the bot runs."""

    def __init__(
        self,
        place: Place,
        *,
        health: Health,
        metrics: Metrics,
        database: Database,
        clock: Clock,
        feeds: Feeds | None = None,
    ) -> None:
        self._health = health
        self._metrics = metrics
        self._database = database
        self._clock = clock
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._page)
        if feeds is not None:
            feeds.add_to(app)
        self._site = Site(app, place, "HTTP_LISTEN")
        self._lag: asyncio.Task[None] | None = None
        self._counting: asyncio.Task[float] | None = None

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return self._site.url

    async def start(self) -> None:
        """Starts listening. Raises `SettingsError` if it cannot listen there."""
        await self._site.open()
        self._lag = asyncio.create_task(self._metrics.measure_lag())

    async def stop(self) -> None:
        """Stops listening, however far the start has come."""
        if self._lag is not None:
            self._lag.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._lag
            self._lag = None
        if self._counting is not None:
            self._counting.cancel()
        await self._site.close()

    async def _healthz(self, _: web.Request) -> web.Response:
        """200 if all is well, otherwise 503; the single checks, what is wrong, and remarks."""
        found, remarks = await self._health.checks(), await self._health.remarks()
        wrong = {name: why for name, why in found.items() if why is not None}
        well = not wrong
        checks = {name: name not in wrong for name in found}
        noted = {"remarks": remarks} if remarks else {}
        return web.json_response(
            {"ok": well, "checks": checks, "wrong": wrong} | noted,
            status=HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE,
            headers={"Cache-Control": "no-store"},
        )

    async def _page(self, _: web.Request) -> web.Response:
        self._metrics.queue(await self._waiting())
        return web.Response(
            body=self._metrics.page(), headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4}
        )

    async def _waiting(self) -> float:
        """How many orders are due; not a number if the database does not say so at once.

        One that hangs is asked once, and gives its answer to whoever asks when it comes.
        """
        if self._counting is None or self._counting.done():
            self._counting = asyncio.create_task(self._count_waiting())
        done, _ = await asyncio.wait([self._counting], timeout=_FOR_FIGURES)
        return self._counting.result() if done else math.nan

    async def _count_waiting(self) -> float:
        try:
            async with self._database.reading() as uow:
                return await uow.claims.orders_due(self._clock.now())
        except StorageError:
            return math.nan
