"""Keeps other pages in the same browser out of a local server."""

from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_OWN: Final = frozenset({"none", "same-origin"})
_READING: Final = frozenset({"GET", "HEAD"})


@web.middleware
async def same_site_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answers 403 to what a page of another site may have sent.

    The `Host` must be the loopback interface by name or number, so that another name pointed at
    this machine does not get in; otherwise as `same_origin_only`.
    """
    if urlsplit(f"//{request.headers.get('Host', '')}").hostname not in _LOOPBACK:
        raise web.HTTPForbidden(text="this server answers on the loopback interface only")
    _check_origin(request)
    return await handler(request)


@web.middleware
async def same_origin_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answers 403 to what a page of another site may have sent, under whatever name we are called.

    An `Origin` must be this very server, and requests that change something must be JSON, which no
    form can send. Links that lead here may be followed.
    """
    _check_origin(request)
    return await handler(request)


def _check_origin(request: web.Request) -> None:
    host = request.headers.get("Host", "")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        raise web.HTTPForbidden(text="another site may not act here")
    followed = request.method in _READING and request.headers.get("Sec-Fetch-Mode") == "navigate"
    if not followed and request.headers.get("Sec-Fetch-Site", "none") not in _OWN:
        raise web.HTTPForbidden(text="another site may not act here")
    if request.method not in _READING and request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send JSON")
