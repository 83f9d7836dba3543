"""Requests to a tracking service: JSON within a time, no redirects, nothing of it in the log."""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import aiohttp
from yarl import URL

from scheduler.tracker import TrackerAwayError, TrackerRefusedError

#: Bytes of the largest answer that is read.
_LARGEST = 4 * 1024 * 1024

_REFUSED = frozenset({401, 403})
_TOO_MANY = 429
_LONGEST_PAUSE = 86_400


class Requests:
    """Asks one service, one request at a time, with a pause between two."""

    def __init__(
        self,
        base: str,
        *,
        headers: Mapping[str, str] | None = None,
        patience: timedelta = timedelta(seconds=30),
        pause: timedelta = timedelta(),
    ) -> None:
        """`patience` is the time that an answer may take, `pause` that between two requests."""
        self._base = base.rstrip("/")
        self._headers = dict(headers or {})
        self._patience = patience.total_seconds()
        self._pause = pause.total_seconds()
        self._free_at = 0.0
        self._turn = asyncio.Lock()
        self._session: aiohttp.ClientSession | None = None

    async def get(self, path: str, query: Mapping[str, str] | None = None) -> Any:
        """The JSON of an answer. Raises as `Tracker.look`."""
        url = URL(self._base + path).with_query(query)
        return await self._ask("GET", url, None)

    async def post(self, path: str, body: object) -> Any:
        """The JSON of an answer to a JSON body. Raises as `Tracker.look`."""
        return await self._ask("POST", URL(self._base + path), json.dumps(body).encode())

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _ask(self, method: str, url: URL, body: bytes | None) -> Any:
        async with self._turn:
            await self._wait_for_the_pause()
            try:
                return await self._ask_twice(method, url, body)
            finally:
                self._free_at = asyncio.get_running_loop().time() + self._pause

    async def _wait_for_the_pause(self) -> None:
        wait = self._free_at - asyncio.get_running_loop().time()
        if wait > 0:
            await asyncio.sleep(wait)

    async def _ask_twice(self, method: str, url: URL, body: bytes | None) -> Any:
        """A connection that broke is tried once more; an answer is an answer."""
        try:
            return await self._ask_once(method, url, body)
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(self._pause)
        try:
            return await self._ask_once(method, url, body)
        except aiohttp.ClientConnectionError as error:
            raise TrackerAwayError(type(error).__name__) from None

    async def _ask_once(self, method: str, url: URL, body: bytes | None) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers=self._headers, cookie_jar=aiohttp.DummyCookieJar()
            )
        headers = {} if body is None else {"Content-Type": "application/json"}
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=self._patience),
            ) as answer:
                _refuse(answer)
                return _json(await _read(answer))
        except TimeoutError:
            raise TrackerAwayError("no answer in time") from None
        except aiohttp.ClientConnectionError:
            raise
        except aiohttp.ClientError as error:
            raise TrackerAwayError(type(error).__name__) from None


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    found = bytearray()
    async for piece in answer.content.iter_chunked(65_536):
        found += piece
        if len(found) > _LARGEST:
            raise TrackerAwayError("its answer is too large")
    return bytes(found)


def _refuse(answer: aiohttp.ClientResponse) -> None:
    """Raises unless the answer is one."""
    if answer.status in _REFUSED:
        raise TrackerRefusedError(f"HTTP {answer.status}")
    if answer.status == _TOO_MANY:
        raise TrackerAwayError("too many requests", _retry_after(answer.headers))
    if answer.status >= 500 or answer.status // 100 == 3:
        raise TrackerAwayError(f"HTTP {answer.status}")


def _retry_after(headers: Mapping[str, str]) -> timedelta | None:
    seconds = headers.get("Retry-After", "")
    if not (seconds.isascii() and seconds.isdigit()) or int(seconds[:9]) > _LONGEST_PAUSE:
        return None
    return timedelta(seconds=int(seconds))


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise TrackerAwayError("its answer is not JSON") from None
