"""Where the page is served, and who may see it there."""

import hmac
import secrets
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Middleware
from pydantic import ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.addresses import Place, read_place
from bot.errors import SettingsError
from sandbox.botapi.guard import Handler, same_origin_only, same_site_only

__all__ = ["DEFAULT_PORT", "Door", "ListenSettings", "Place", "asked_place", "listen", "read_place"]

#: The page's port, unless it is taken or another place is asked for.
DEFAULT_PORT: Final = 8765

_LOOPBACK: Final = "127.0.0.1"
_COOKIE: Final = "sandbox_token"
_PARAMETER: Final = "token"


class ListenSettings(BaseSettings):
    """The sandbox's own setting, from the environment or `.env`."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    sandbox_listen: str | None = None

    @field_validator("sandbox_listen")
    @classmethod
    def _readable(cls, value: str | None) -> str | None:
        if value is not None:
            read_place(value)
        return value


def asked_place() -> Place | None:
    """The place that `SANDBOX_LISTEN` asks for, if any. Raises `SettingsError`."""
    try:
        asked = ListenSettings().sandbox_listen
    except ValidationError:
        raise SettingsError("SANDBOX_LISTEN: must be host:port, such as 127.0.0.1:8000") from None
    return None if asked is None else read_place(asked)


class Door:
    """Who may come in: on the loopback interface this machine, elsewhere whoever has the token."""

    def __init__(self, place: Place) -> None:
        self.token = None if place.is_loopback else secrets.token_urlsafe(24)

    @property
    def query(self) -> str:
        """What the URL must end in; empty if no token is needed."""
        return "" if self.token is None else f"?{_PARAMETER}={self.token}"

    def guards(self) -> list[Middleware]:
        """The middlewares that every request passes."""
        if self.token is None:
            return [same_site_only]
        return [self._with_token, same_origin_only]

    @web.middleware
    async def _with_token(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answers 403 without the token. The first visit stores it in a cookie, out of sight."""
        brought = request.query.get(_PARAMETER)
        if not self._is_token(brought or request.cookies.get(_COOKIE, "")):
            raise web.HTTPForbidden(text="open the address that the sandbox printed, whole")
        if brought is None or request.path != "/":
            return await handler(request)
        # Not "Strict": a link followed from a mail or a chat must work at once.
        response = web.HTTPSeeOther("/")
        response.set_cookie(_COOKIE, brought, httponly=True, samesite="Lax")
        raise response

    def _is_token(self, value: str) -> bool:
        assert self.token is not None  # only then is this middleware there
        return hmac.compare_digest(value.encode(), self.token.encode())


async def listen(app: web.Application, place: Place | None) -> tuple[web.AppRunner, str]:
    """Serves the app at a place, or else on the loopback interface; returns the runner and the URL.

    Raises `SettingsError` if a place that was asked for cannot be had.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    wanted = place or Place(_LOOPBACK, DEFAULT_PORT)
    try:
        await web.TCPSite(runner, wanted.host, wanted.port).start()
    except OSError as error:
        if place is not None:
            await runner.cleanup()
            said = f"SANDBOX_LISTEN: cannot listen on {place.host}:{place.port}: {error.strerror}"
            raise SettingsError(said) from None
        # Another program has that port; any other will do.
        await web.TCPSite(runner, _LOOPBACK, 0).start()
    return runner, f"http://{wanted.name}:{runner.addresses[0][1]}/"
