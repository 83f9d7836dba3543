"""Server-sent events: what happens, for every open page."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from aiohttp import web

from sandbox.botapi.model import Json

KEEP_ALIVE_SECONDS: Final = 15.0

_Item = tuple[str, Json] | None


class Stream:
    """The pages that listen."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Queue[_Item]] = set()

    def tell(self, kind: str, body: Json) -> None:
        """Sends an event to all pages."""
        for watcher in self._watchers:
            watcher.put_nowait((kind, body))

    def close(self) -> None:
        """Releases all pages."""
        for watcher in self._watchers:
            watcher.put_nowait(None)

    async def serve(self, request: web.Request, snapshot: Callable[[], Json]) -> web.StreamResponse:
        """Answers a page: first the snapshot, then every event, until it leaves or we close."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        watcher: asyncio.Queue[_Item] = asyncio.Queue()
        watcher.put_nowait(("snapshot", snapshot()))
        self._watchers.add(watcher)
        try:
            with suppress(ConnectionResetError):
                await _pass_on(response, watcher)
        finally:
            self._watchers.discard(watcher)
        return response


async def _pass_on(response: web.StreamResponse, watcher: asyncio.Queue[_Item]) -> None:
    while True:
        try:
            item = await asyncio.wait_for(watcher.get(), KEEP_ALIVE_SECONDS)
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if item is None:
            return
        kind, body = item
        await response.write(f"event: {kind}\ndata: {_dumps(body)}\n\n".encode())


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
