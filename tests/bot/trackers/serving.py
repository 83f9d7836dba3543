"""The stand-ins of the services over HTTP, on this machine alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """The address of an application, while it is served."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        [(host, port)] = [address[:2] for address in runner.addresses]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


def answering(*answers: web.Response | str | bytes) -> web.Application:
    """A service that gives these answers, one after the other, the last again and again."""
    left = list(answers)

    async def answer(_: web.Request) -> web.StreamResponse:
        found = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(found, web.Response):
            return web.Response(body=found.body, status=found.status, headers=found.headers)
        body = found.encode() if isinstance(found, str) else found
        return web.Response(body=body, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    return app
