"""The private calendars over HTTP, for programs that subscribe to them."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus

import structlog
from aiohttp import web

from bot.actions import calendars
from bot.actions.calendars import ENDING, PATH
from bot.limits import FloodGate, Passage
from bot.services import Services
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: Requests for one calendar within a minute: several devices of a person, each every few minutes.
_LOOKS_PER_MINUTE = 30

#: Characters of the longest secret that is looked up at all.
_LONGEST_SECRET = 100


class Feeds:
    """Serves a calendar to whoever knows its secret; all others find nothing."""

    def __init__(self, services: Services, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only moves forward."""
        self._services = services
        self._gate = FloodGate(_LOOKS_PER_MINUTE, seconds)
        # One at a time: making a long calendar is work, and answers to people go first.
        self._making = asyncio.Lock()

    def add_to(self, app: web.Application) -> None:
        """Serves the calendars of an app, to GET and HEAD."""
        app.router.add_get(f"{PATH}{{secret}}{ENDING}", self._give)

    def application(self) -> web.Application:
        """An app with the calendars and nothing else."""
        app = web.Application()
        self.add_to(app)
        return app

    async def _give(self, request: web.Request) -> web.Response:
        secret = request.match_info["secret"]
        if len(secret) > _LONGEST_SECRET:
            return _nothing()
        if self._gate.pass_through(_who(secret)) is not Passage.OPEN:
            return web.Response(status=HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": "60"})
        try:
            issue = await calendars.read(self._services, secret)
        except StorageError as error:
            _log.warning("calendar.unavailable", error=type(error).__name__)
            return web.Response(
                status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "60"}
            )
        if issue is None:
            return _nothing()
        if _is_known(request, issue):
            return _answer(issue, web.Response(status=HTTPStatus.NOT_MODIFIED))
        async with self._making:
            content = await calendars.content(self._services, issue)
        return _answer(issue, _calendar(content))


def _who(secret: str) -> int:
    """The key for counting: whoever uses this secret, right or wrong."""
    return int(calendars.fingerprint(secret)[:15], 16)


def _calendar(content: bytes) -> web.Response:
    return web.Response(
        body=content,
        content_type="text/calendar",
        charset="utf-8",
        headers={
            "Content-Disposition": 'inline; filename="orders.ics"',
            "X-Content-Type-Options": "nosniff",
        },
    )


def _answer(issue: calendars.Issue, response: web.Response) -> web.Response:
    """The response, with headers that let a program ask for less the next time."""
    response.etag = issue.tag
    response.last_modified = issue.changed_at
    response.headers["Cache-Control"] = "private, max-age=300"
    return response


def _is_known(request: web.Request, issue: calendars.Issue) -> bool:
    """Whether the program has the current content: by its tag or, without one, by its time."""
    tags = request.if_none_match
    if tags is not None:
        return any(tag.value in (issue.tag, "*") for tag in tags)
    try:
        since: datetime | None = request.if_modified_since
    except (OverflowError, ValueError):  # a date that no calendar has
        return False
    return since is not None and issue.changed_at.astimezone(UTC).replace(microsecond=0) <= since


def _nothing() -> web.Response:
    """The same answer for an unknown secret and for a closed one."""
    return web.Response(
        status=HTTPStatus.NOT_FOUND, text="404: Not Found", headers={"Cache-Control": "no-store"}
    )
