"""PTB's requests on aiohttp, many times faster than on its default transport.

The address of every request contains the bot's token, and aiohttp quotes addresses in its errors.
So no aiohttp error leaves this module, neither as text nor as the cause or context of another.
"""

import asyncio
import io
import json
import os
from typing import IO, cast
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    BytesIOPayload,
    BytesPayload,
    ClientConnectorError,
    ClientError,
    ClientResponseError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    IOBasePayload,
    MultipartWriter,
    Payload,
    StringPayload,
    TCPConnector,
    ThreadedResolver,
)
from aiohttp.abc import AbstractStreamWriter
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from typing_extensions import override
from yarl import URL

_POOL_EXHAUSTED = (
    "Pool timeout: All connections in the connection pool are occupied. Request was *not* sent to "
    "Telegram. Consider adjusting the connection pool size or the pool timeout."
)
_NOT_CONNECTED = ClientConnectorError.__name__
_UNDRAINED = 2**16
"""Bytes of a body that aiohttp passes on without waiting for the socket to take them."""


class AiohttpRequest(BaseRequest):
    """Makes the requests of a `telegram.Bot` over a pool of kept-alive connections.

    Timeouts are in seconds, None waits for ever, and each means what it means to
    `telegram.request.HTTPXRequest`: the wait for a place in the pool, for a connection (including
    proxy and TLS), for the next piece of a request to be taken and of an answer to arrive.

    The proxy is the one given, otherwise what the environment says (HTTP_PROXY, HTTPS_PROXY,
    ALL_PROXY, NO_PROXY) when the request is initialized. One that does not speak HTTP raises
    ValueError.
    """

    def __init__(
        self,
        connection_pool_size: int = 256,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        proxy: str | None = None,
        media_write_timeout: float | None = 20.0,
    ) -> None:
        self._pool_size = connection_pool_size
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._proxy = _proxy_url(proxy) if proxy else None
        self._environment: dict[str, URL] = {}
        self._pool: tuple[ClientSession, asyncio.Semaphore] | None = None

    @property
    @override
    def read_timeout(self) -> float | None:
        """Seconds the next piece of an answer may take, unless a call says otherwise."""
        return self._read_timeout

    @override
    async def initialize(self) -> None:
        """Open the pool, if it is not open. Raises ValueError for a proxy that cannot be used."""
        if self._pool is not None:
            return
        self._environment = {} if self._proxy else _environment_proxies()
        session = ClientSession(
            # Places are counted here: aiohttp has one timeout for a place and the connection.
            connector=TCPConnector(limit=0, resolver=ThreadedResolver()),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )
        self._pool = session, asyncio.Semaphore(self._pool_size)

    @override
    async def shutdown(self) -> None:
        """Close every connection, those in use too. `initialize` may open the pool again."""
        if self._pool is not None:
            (session, _), self._pool = self._pool, None
            await session.close()

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request; return the status and the body of its answer, whatever the status.

        Raises `telegram.error.TimedOut`, `telegram.error.NetworkError` for any other fault on the
        way, and RuntimeError while the pool is not open.
        """
        if self._pool is None:
            raise RuntimeError("This AiohttpRequest is not initialized!")
        session, places = self._pool
        media = request_data is not None and request_data.contains_files
        write_default = self._media_write_timeout if media else self._write_timeout
        timeout = ClientTimeout(
            connect=_given(connect_timeout, self._connect_timeout),
            sock_read=_given(read_timeout, self._read_timeout),
        )
        address = URL(url)
        await _take(places, _given(pool_timeout, self._pool_timeout))
        try:
            async with asyncio.timeout(None) as deadline:
                response = await session.request(
                    method,
                    address,
                    data=_body(request_data, deadline, _given(write_timeout, write_default)),
                    timeout=timeout,
                    proxy=self._proxy_to(address),
                    allow_redirects=False,
                )
                return response.status, await response.read()
        except TimeoutError:
            fault: NetworkError = TimedOut()
        except (ClientError, OSError) as error:
            fault = NetworkError(_described(error))
        finally:
            places.release()
        raise fault  # not from within `except`, which would make aiohttp's error its context

    def _proxy_to(self, address: URL) -> URL | None:
        """The proxy on the way to an address, if there is one."""
        proxy = self._environment.get(address.scheme)
        if proxy is None or proxy_bypass(f"{address.host}:{address.port}"):
            return self._proxy
        return proxy


class _Form(MultipartWriter):
    """A form; the socket has to take each of its pieces within some seconds.

    aiohttp waits for ever; here each piece it passes on extends the deadline of the request.
    """

    def __init__(
        self, request_data: RequestData, deadline: asyncio.Timeout, seconds: float | None
    ) -> None:
        super().__init__("form-data")
        self._deadline = deadline
        self._seconds = seconds
        for name, value in request_data.json_parameters.items():
            self._add(StringPayload(value), name=name)
        for name, (filename, content, mimetype) in request_data.multipart_data.items():
            self._add(_file(content, mimetype), name=name, filename=filename)

    def _add(self, part: Payload, **fields: str) -> None:
        part.set_content_disposition("form-data", quote_fields=False, **fields)
        self.append_payload(part)

    @override
    async def write(self, writer: AbstractStreamWriter, close_boundary: bool = True) -> None:
        writer.on_body_write = self._put_off
        self._put_off()
        await super().write(writer, close_boundary)
        self._deadline.reschedule(None)

    def _put_off(self, *_: int) -> None:
        if self._seconds is not None:
            self._deadline.reschedule(asyncio.get_running_loop().time() + self._seconds)

    @override
    async def close(self) -> None:
        """Leave the files open: they are the caller's, who may want to send them again."""


def _body(
    request_data: RequestData | None, deadline: asyncio.Timeout, seconds: float | None
) -> Payload | None:
    """A request's parameters as JSON, far cheaper to encode than a form; with files, as a form."""
    if request_data is None:
        return None
    if not request_data.contains_files:
        parameters = json.dumps(request_data.parameters).encode()
        if len(parameters) < _UNDRAINED:
            return BytesPayload(parameters, content_type="application/json")
    return _Form(request_data, deadline, seconds)


def _file(content: bytes | IO[bytes], mimetype: str) -> Payload:
    """A file for a form, from its start, wherever an earlier attempt left it."""
    if isinstance(content, bytes):
        return BytesIOPayload(io.BytesIO(content), content_type=mimetype)
    if content.seekable():
        content.seek(0)
    return IOBasePayload(content, content_type=mimetype)


async def _take(places: asyncio.Semaphore, seconds: float | None) -> None:
    """Take a place in the pool. Raises TimedOut if none becomes free in time."""
    if not places.locked():
        await places.acquire()
        return
    try:
        async with asyncio.timeout(seconds):
            await places.acquire()
    except TimeoutError:
        raise TimedOut(_POOL_EXHAUSTED) from None


def _given(value: ODVInput[float], default: float | None) -> float | None:
    """The timeout that a call was given, otherwise the default."""
    return default if value is BaseRequest.DEFAULT_NONE else cast("float | None", value)


def _described(error: ClientError | OSError) -> str:
    """The safe part of an error whose own words may quote the address."""
    name = f"aiohttp.{type(error).__name__}"
    match error:
        case ClientConnectorError():  # names host and port only
            return f"{name}: {error}"
        case ClientResponseError(status=status):
            return f"{name}: {status}"
        case OSError(errno=int(number)):
            return f"{name}: {os.strerror(number)}"
        case _:
            return name


def may_have_arrived(error: NetworkError) -> bool:
    """Whether Telegram may have carried out the failed request, so that only its answer is missing.

    It has not, if there was no connection, or if it answered with a fault of its own.
    """
    if isinstance(error, TimedOut):
        return error.message != _POOL_EXHAUSTED
    unanswered = error.message.startswith("aiohttp.")
    return unanswered and not error.message.startswith(f"aiohttp.{_NOT_CONNECTED}")


def _environment_proxies() -> dict[str, URL]:
    """The proxies that the environment names, by the scheme of the addresses they are for."""
    found = getproxies()
    chosen = {scheme: found.get(scheme) or found.get("all") for scheme in ("http", "https")}
    return {scheme: _proxy_url(proxy) for scheme, proxy in chosen.items() if proxy}


def _proxy_url(proxy: str) -> URL:
    url = URL(proxy if "://" in proxy else f"http://{proxy}")
    if url.scheme not in {"http", "https"}:
        raise ValueError(f"A proxy has to speak HTTP, not {url.scheme}.")
    return url
