"""PTB's requests on pyreqwest, many times cheaper than on its default transport.

The address of every request contains the bot's token, and reqwest quotes addresses in its errors.
So no error of pyreqwest leaves this module, neither as text nor as the cause or context of another.
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import IO, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from pyreqwest.client import Client, ClientBuilder
from pyreqwest.exceptions import DetailedPyreqwestError, PyreqwestError
from pyreqwest.http import Url
from pyreqwest.multipart import FormBuilder, PartBuilder
from pyreqwest.proxy import ProxyBuilder
from pyreqwest.request import RequestBuilder
from telegram._utils.types import JSONDict, ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from typing_extensions import override

_POOL_EXHAUSTED = (
    "Pool timeout: All connections in the connection pool are occupied. Request was *not* sent to "
    "Telegram. Consider adjusting the connection pool size or the pool timeout."
)
_PIECE = 2**16
"""Bytes of a file that are passed on at a time."""

_NO_CONNECTION = "No connection to "
"""How a fault before there is a connection begins: the request was not sent."""

_NO_ANSWER = "No answer: "
"""How a fault after that begins: the request may have been carried out."""

_CONNECTING = "client error (Connect)"
"""reqwest's words for a fault before there is a connection."""

_NO_AUTHORITIES = "No CA certificates"
"""What it says where the system has none, and no client can be made."""

_ProxyTo = Callable[[Url], str | None]
"""Gives the address of the proxy on the way to an address, if there is one."""


NO_AUTHORITIES = (
    "SSL_CERT_FILE: this machine has no certificates to trust; install ca-certificates,"
    " or name a file of them"
)
"""For an operator."""


class ProxyError(ValueError):
    """A proxy that cannot be used; the message names the variable, if it comes from one."""


class NoAuthoritiesError(NetworkError):
    """This machine trusts no certificate authority: nothing secure can be reached."""


class PyreqwestRequest(BaseRequest):
    """Makes the requests of a `telegram.Bot` over a pool of kept-alive connections.

    Timeouts are in seconds, None waits for ever, and each means what it means to
    `telegram.request.HTTPXRequest`: the wait for a place in the pool, for a connection (including
    proxy and TLS), for the next piece of a file to be taken and of an answer to arrive. There is
    one difference: without files, an answer has to begin within its time from the start of the
    request, connecting included.

    The proxy is the one given, otherwise what the environment says (HTTP_PROXY, HTTPS_PROXY,
    ALL_PROXY, NO_PROXY) when the request is initialized, unless it is not `proxied`. One that does
    not speak HTTP raises `ProxyError`.
    """

    def __init__(
        self,
        connection_pool_size: int = 256,
        read_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        proxy: str | None = None,
        media_write_timeout: float | None = 20.0,
        *,
        proxied: bool = True,
    ) -> None:
        self._pool_size = connection_pool_size
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._proxy = _proxy_url(proxy) if proxy else None
        self._proxied = proxied
        self._pool: _Pool | None = None

    @property
    @override
    def read_timeout(self) -> float | None:
        """Seconds the next piece of an answer may take, unless a call says otherwise."""
        return self._read_timeout

    @override
    async def initialize(self) -> None:
        """Open the pool, if it is not open. Raises `ProxyError` for a proxy that cannot be used."""
        if self._pool is None:
            self._pool = _Pool(self._pool_size, self.USER_AGENT, self._proxies())

    @override
    async def shutdown(self) -> None:
        """Close every connection, those in use too. `initialize` may open the pool again."""
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await pool.close()

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
        way (`NoAuthoritiesError` if nothing secure can be reached), and RuntimeError while the pool
        is not open.
        """
        if self._pool is None:
            raise RuntimeError("This PyreqwestRequest is not initialized!")
        pool, body = self._pool, _json(request_data)
        connect = _given(connect_timeout, self._connect_timeout)
        read = _given(read_timeout, self._read_timeout)
        write = _given(write_timeout, self._media_write_timeout)
        await _take(pool.places, _given(pool_timeout, self._pool_timeout))
        try:
            if request_data is not None and request_data.contains_files:
                request = pool.client(url, connect, None).request(method, url)
                return await _upload(request, request_data, write, read)
            request = pool.client(url, connect, read).request(method, url)
            return await _send(request if body is None else _with_json(request, body))
        except TimeoutError:
            fault: NetworkError = TimedOut()
        except (PyreqwestError, OSError, ValueError) as error:
            fault = _fault(error, url)
        finally:
            pool.places.release()
        raise fault  # not from within `except`, which would make pyreqwest's error its context

    @staticmethod
    @override
    def parse_json_payload(payload: bytes) -> JSONDict:
        """The JSON of an answer; raises `telegram.error.TelegramError` for anything else.

        PTB logs each with all that it says, which in ten minutes of a gateway's page is much.
        """
        try:
            parsed: JSONDict = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        return parsed

    def _proxies(self) -> _ProxyTo | None:
        """The proxies by the address they are for; None where there are none."""
        if self._proxy is not None:
            return lambda _: self._proxy
        by_scheme = _environment_proxies() if self._proxied else {}

        def proxy_to(url: Url) -> str | None:
            exempt = proxy_bypass(f"{url.host_str}:{url.port_or_known_default}")
            return None if exempt else by_scheme.get(url.scheme)

        return proxy_to if by_scheme else None


class _Pool:
    """Places for calls, and the clients that hold their connections."""

    def __init__(self, size: int, agent: str, proxy_to: _ProxyTo | None) -> None:
        self.places = asyncio.Semaphore(size)
        self._agent = agent
        self._proxy_to = proxy_to
        self._clients: dict[tuple[bool, float | None, float | None], Client] = {}

    def client(self, url: str, connect: float | None, read: float | None) -> Client:
        """The client with these timeouts, which PTB has by call and reqwest by client."""
        key = url.startswith("http:"), connect, read
        client = self._clients.get(key)
        if client is None:
            client = self._clients[key] = self._build(*key)
        return client

    async def close(self) -> None:
        """Close every connection."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()

    def _build(self, plain: bool, connect: float | None, read: float | None) -> Client:
        builder = ClientBuilder().user_agent(self._agent).follow_redirects(False).http1_only()
        if connect is not None:
            builder = builder.connect_timeout(timedelta(seconds=connect))
        if read is not None:
            builder = builder.read_timeout(timedelta(seconds=read))
        if self._proxy_to is None:
            if plain:  # no certificate is ever seen, so a machine without authorities will do
                builder = builder.danger_accept_invalid_certs(True)
            return builder.no_proxy().build()
        return builder.proxy(ProxyBuilder.custom(self._proxy_to)).build()


class _Patience:
    """A deadline that is put off as long as something happens. None waits for ever."""

    def __init__(self, deadline: asyncio.Timeout) -> None:
        self._deadline = deadline

    def for_another(self, seconds: float | None) -> None:
        """Ends the request in so many seconds, unless it is put off again."""
        now = asyncio.get_running_loop().time()
        self._deadline.reschedule(None if seconds is None else now + seconds)


async def _send(request: RequestBuilder) -> tuple[int, bytes]:
    """The status and the body of the answer to a request."""
    response = await request.build().send()
    return response.status, bytes(await response.bytes())


async def _upload(
    request: RequestBuilder, data: RequestData, write: float | None, read: float | None
) -> tuple[int, bytes]:
    """The same for a form with files."""
    async with asyncio.timeout(None) as deadline:
        patience = _Patience(deadline)
        patience.for_another(write)
        form = _form(data, lambda: patience.for_another(write), lambda: patience.for_another(read))
        return await _send(request.multipart(form))


def _form(
    data: RequestData, piece_taken: Callable[[], None], all_taken: Callable[[], None]
) -> FormBuilder:
    """A form with files."""
    form = FormBuilder().percent_encode_noop()  # Telegram knows `filename`, not `filename*`
    for name, value in data.json_parameters.items():
        form = form.text(name, value)
    left = len(data.multipart_data)

    async def pieces(content: bytes | IO[bytes]) -> AsyncIterator[bytes]:
        nonlocal left
        async for piece in _pieces(content):
            piece_taken()
            yield piece
        left -= 1
        if not left:
            all_taken()

    for name, (filename, content, mimetype) in data.multipart_data.items():
        length = _length(content)
        stream = pieces(content)
        part = (
            PartBuilder.from_stream(stream)
            if length is None
            else PartBuilder.from_stream_with_length(stream, length)
        )
        form = form.part(name, part.mime(mimetype).file_name(filename))
    return form


async def _pieces(content: bytes | IO[bytes]) -> AsyncIterator[bytes]:
    """A file piece by piece; what is read from disk is read beside the event loop."""
    if isinstance(content, bytes):
        for start in range(0, len(content), _PIECE):
            yield content[start : start + _PIECE]
        return
    while piece := await asyncio.to_thread(content.read, _PIECE):
        yield piece


def _length(content: bytes | IO[bytes]) -> int | None:
    """Bytes of a file, which is left at its start, wherever an earlier attempt left it."""
    if isinstance(content, bytes):
        return len(content)
    if not content.seekable():
        return None
    length = content.seek(0, os.SEEK_END)
    content.seek(0)
    return length


def _json(data: RequestData | None) -> bytes | None:
    """A request's parameters as JSON, far cheaper to encode than a form. None with files."""
    if data is None or data.contains_files:
        return None
    return json.dumps(data.parameters).encode()


def _with_json(request: RequestBuilder, body: bytes) -> RequestBuilder:
    return request.header("Content-Type", "application/json").body_bytes(body)


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


def _fault(error: PyreqwestError | OSError | ValueError, url: str) -> NetworkError:
    described = _described(error, url)
    return (NoAuthoritiesError if _NO_AUTHORITIES in described else NetworkError)(described)


def _described(error: PyreqwestError | OSError | ValueError, url: str) -> str:
    """The safe part of an error whose own words may quote the address."""
    if isinstance(error, OSError):
        return f"{_NO_ANSWER}{os.strerror(error.errno) if error.errno else type(error).__name__}"
    causes = _causes(error)
    reason = causes[-1] if causes and "://" not in causes[-1] else type(error).__name__
    if isinstance(error, ValueError) or _CONNECTING in causes:
        return f"{_NO_CONNECTION}{_host(url)}: {reason}"
    return f"{_NO_ANSWER}{reason}"


def _causes(error: Exception) -> list[str]:
    """What lies behind an error, the deepest last. The first of them quotes the address."""
    if not isinstance(error, DetailedPyreqwestError):
        return []
    return [cause["message"] for cause in error.details["causes"] or ()]


def _host(url: str) -> str:
    """Host and port of an address, without the rest."""
    try:
        parts = urlsplit(url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)
    except ValueError:
        return "an address that cannot be read"


def may_have_arrived(error: NetworkError) -> bool:
    """Whether Telegram may have carried out the failed request, so that only its answer is missing.

    It has not, if there was no connection, or if it answered with a fault of its own.
    """
    if isinstance(error, TimedOut):
        return error.message != _POOL_EXHAUSTED
    return error.message.startswith(_NO_ANSWER)


def _environment_proxies() -> dict[str, str]:
    """The proxies that the environment names, by the scheme of the addresses they are for."""
    found, chosen = getproxies(), {}
    for scheme in ("http", "https"):
        name = scheme if found.get(scheme) else "all"
        if proxy := found.get(name):
            chosen[scheme] = _proxy_url(proxy, f"{name.upper()}_PROXY: ")
    return chosen


def _proxy_url(proxy: str, variable: str = "") -> str:
    url = proxy if "://" in proxy else f"http://{proxy}"
    scheme = urlsplit(url).scheme
    if scheme not in {"http", "https"}:
        raise ProxyError(f"{variable}a proxy has to speak HTTP, not {scheme}")
    return url
