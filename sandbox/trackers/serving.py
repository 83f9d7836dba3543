"""The stand-in of one service over HTTP, on this machine alone."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

from sandbox.trackers.cainiao import cainiao
from sandbox.trackers.parcels import Parcels
from sandbox.trackers.seventeentrack import seventeentrack
from sandbox.trackers.ship24 import ship24

#: By the name that the bot's settings have for it.
STAND_INS: Final[dict[str, Callable[[Parcels], web.Application]]] = {
    "17track": seventeentrack,
    "ship24": ship24,
    "cainiao": cainiao,
}


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """The address of an application, while it is served."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        [(host, port)] = [address[:2] for address in runner.addresses]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()
