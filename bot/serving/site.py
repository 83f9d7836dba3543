"""An address at which HTTP is served."""

import asyncio

import structlog
from aiohttp import web
from typing_extensions import override

from bot.addresses import Place
from bot.errors import SettingsError

_log = structlog.get_logger(__name__)

#: Seconds that requests in progress have to finish when a site is closed.
_TO_FINISH = 1.0

#: Seconds for which an idle connection stays open.
_IDLE = 75.0

#: Connections at a time. Telegram uses 64 at most, a proxy and a watchdog a few.
_MOST_CONNECTIONS = 256


class _CappedSite(web.TCPSite):
    """Makes room for a connection too many by closing the one that has been open for longest.

    So whoever opens connections and lets them idle keeps nobody out.
    """

    @override
    async def start(self) -> None:
        """Starts listening, as `TCPSite` does."""
        await web.BaseSite.start(self)
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._admit, self._host, self._port, backlog=128)

    def _admit(self) -> asyncio.Protocol:
        server = self._runner.server
        assert server is not None  # it is set up
        too_many = len(server.connections) + 1 - _MOST_CONNECTIONS
        for oldest in server.connections[: max(too_many, 0)]:
            if oldest.transport is not None:
                oldest.transport.abort()
        return server()


class Site:
    """An app at an address. `variable` is the setting that names it."""

    def __init__(self, app: web.Application, place: Place, variable: str) -> None:
        self._app = app
        self._place = place
        self._variable = variable
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Its address, without a path; `RuntimeError` unless it is open."""
        if self._runner is None:
            raise RuntimeError("the site is not open")
        return f"http://{self._place.name}:{self._runner.addresses[0][1]}"

    async def open(self) -> None:
        """Starts listening. Raises `SettingsError` if it cannot listen there."""
        # An access log would have a line for each update and each request of a watchdog.
        runner = web.AppRunner(
            self._app,
            access_log=None,
            shutdown_timeout=_TO_FINISH,
            handle_signals=False,
            keepalive_timeout=_IDLE,
        )
        await runner.setup()
        try:
            await _CappedSite(runner, self._place.host, self._place.port).start()
        except OSError as error:
            await runner.cleanup()
            where = f"{self._place.host}:{self._place.port}"
            said = f"{self._variable}: cannot listen on {where}: {error.strerror}"
            raise SettingsError(said) from None
        self._runner = runner
        host, port = runner.addresses[0][:2]
        _log.info("http.listening", setting=self._variable, host=host, port=port)

    async def take_no_more(self) -> None:
        """Stops accepting connections; open ones stay open."""
        if self._runner is not None:
            for site in self._runner.sites:
                await site.stop()

    async def close(self) -> None:
        """Lets requests in progress finish, for a moment, and closes every connection."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()
