"""An address that many connect to, and say nothing."""

import asyncio

import pytest
from aiohttp import ClientSession, web

from bot.addresses import Place
from bot.serving import site
from bot.serving.site import Site


async def test_who_only_connects_keeps_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "_MOST_CONNECTIONS", 3)

    async def hello(_: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.router.add_get("/", hello)
    opened = Site(app, Place("127.0.0.1", 0), "HTTP_LISTEN")
    await opened.open()
    port = int(opened.url.rpartition(":")[2])
    idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(10)]

    async with ClientSession() as session, session.get(opened.url) as response:
        assert await response.text() == "hello"

    ended = [reader for reader, _ in idle[:7] if await ended_soon(reader)]
    assert len(ended) == 7
    for _, writer in idle:
        writer.close()
    await opened.close()


async def ended_soon(reader: asyncio.StreamReader) -> bool:
    try:
        async with asyncio.timeout(10):
            return await reader.read() == b""
    except ConnectionResetError:
        return True
