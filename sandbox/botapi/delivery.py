"""How updates reach the bot: fetched by long polling, or delivered to its webhook."""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

import aiohttp

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.errors import ApiError, bad_request, conflict
from sandbox.botapi.model import Json
from sandbox.botapi.world import World

MAX_POLL_SECONDS: Final = 50
MAX_CONNECTIONS: Final = 100
LONGEST_RETRY_SECONDS: Final = 5.0
WEBHOOK_TIMEOUT: Final = aiohttp.ClientTimeout(total=60)

#: Updates that are looked through for chats whose turn it is.
_LOOKED_AT: Final = 10_000

#: Seconds for which a webhook may ask to wait.
_LONGEST_WAIT: Final = 3600.0

#: Bytes of a webhook's answer that are read.
_LARGEST_REPLY: Final = 1024 * 1024

_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})

logger = logging.getLogger(__name__)


class Polling:
    """`getUpdates`: one poller at a time, which waits until there is something."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._turn = 0
        self._closing = False

    async def get_updates(self, args: Arguments) -> list[Json]:
        """The oldest pending updates, waiting up to `timeout` seconds for the first.

        Raises `ApiError` (409) when another poller takes over meanwhile.
        """
        updates = self._world.updates
        if "allowed_updates" in args:
            updates.allow(args.array("allowed_updates"))
        limit = min(max(args.integer("limit", 100), 1), 100)
        updates.confirm(args.integer("offset"))
        self._world.commit()
        self._turn += 1
        turn = self._turn
        updates.arrived.set()
        try:
            async with asyncio.timeout(min(max(args.integer("timeout"), 0), MAX_POLL_SECONDS)):
                while not len(updates) and not self._closing:
                    updates.arrived.clear()
                    await updates.arrived.wait()
                    self._check_turn(turn)
        except TimeoutError:
            return []
        return updates.first(limit)

    def close(self) -> None:
        """Releases everyone who waits."""
        self._closing = True
        self._world.updates.arrived.set()

    def _check_turn(self, turn: int) -> None:
        if self._turn != turn:
            raise conflict(
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )


@dataclass(slots=True)
class WebhookSetting:
    """Where the webhook is, and how it has fared."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str | None = None


@dataclass(frozen=True, slots=True)
class _Problem:
    """Why an update was not accepted."""

    what: str
    retry_after: float | None = None
    """In how many seconds the webhook wants it again, if it says so."""


#: Carries out a method; raises `ApiError` where it is refused.
Call: TypeAlias = Callable[[str, Arguments], Awaitable[Any]]


class Webhook:
    """Delivers updates to the bot's webhook: in order within a chat, repeated until they are
    accepted.
    """

    def __init__(self, world: World, retry_seconds: float, call: Call) -> None:
        """`call` carries out a method, by its name."""
        self._call = call
        self._world = world
        self._retry_seconds = retry_seconds
        saved = world.store.rows("webhook")
        self.setting = WebhookSetting(**saved[0]) if saved else WebhookSetting()
        self._busy: set[Any] = set()
        self._connections = asyncio.Semaphore(self.setting.max_connections)
        self._underway: set[asyncio.Task[None]] = set()
        self._courier: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Starts delivering, if a webhook is set."""
        if self.setting.url and self._courier is None:
            self._connections = asyncio.Semaphore(self.setting.max_connections)
            self._courier = asyncio.create_task(self._carry_all())

    async def stop(self) -> None:
        """Stops delivering; whatever was not accepted stays pending."""
        tasks = [*self._underway, *([self._courier] if self._courier else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._courier = None
        self._busy.clear()

    async def set_webhook(self, args: Arguments) -> bool:
        """Sets the webhook, or removes it if the URL is empty."""
        url = args.text("url")
        if not url:
            return await self.delete_webhook(args)
        _check_url(url)
        secret = args.text("secret_token")
        if secret and _SECRET.fullmatch(secret) is None:
            raise bad_request("secret token contains unallowed characters")
        if "allowed_updates" in args:
            self._world.updates.allow(args.array("allowed_updates"))
        connections = min(max(args.integer("max_connections", 40), 1), MAX_CONNECTIONS)
        await self._change(WebhookSetting(url, secret, connections), args)
        await self.start()
        return True

    async def delete_webhook(self, args: Arguments) -> bool:
        """Removes the webhook."""
        await self._change(WebhookSetting(), args)
        return True

    async def get_webhook_info(self, _: Arguments) -> Json:
        """The webhook's address, and what last went wrong."""
        setting = self.setting
        info: Json = {
            "url": setting.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates),
        }
        if setting.url:
            info["max_connections"] = setting.max_connections
            info["allowed_updates"] = sorted(self._world.updates.allowed)
        if setting.last_error_date is not None:
            info["last_error_date"] = setting.last_error_date
            info["last_error_message"] = setting.last_error_message
        return info

    async def _change(self, setting: WebhookSetting, args: Arguments) -> None:
        await self.stop()
        self.setting = setting
        self._save()
        if args.flag("drop_pending_updates"):
            self._world.updates.clear()

    def _save(self) -> None:
        self._world.store.put("webhook", "bot", self.setting)

    async def _carry_all(self) -> None:
        arrived = self._world.updates.arrived
        async with aiohttp.ClientSession(timeout=WEBHOOK_TIMEOUT) as session:
            while True:
                arrived.clear()
                for update in self._world.updates.first(_LOOKED_AT):
                    self._carry_if_free(session, update)
                await arrived.wait()

    def _carry_if_free(self, session: aiohttp.ClientSession, update: Json) -> None:
        chat_id = _chat_of(update)
        if chat_id in self._busy:
            return
        self._busy.add(chat_id)
        task = asyncio.create_task(self._carry(session, update, chat_id))
        self._underway.add(task)
        task.add_done_callback(self._underway.discard)

    async def _carry(self, session: aiohttp.ClientSession, update: Json, chat_id: Any) -> None:
        wait = self._retry_seconds
        while (problem := await self._post(session, update)) is not None:
            self.setting.last_error_date = self._world.timestamp()
            self.setting.last_error_message = problem.what
            self._save()
            await asyncio.sleep(wait if problem.retry_after is None else problem.retry_after)
            wait = min(2 * wait, LONGEST_RETRY_SECONDS)
        self._world.updates.done(update["update_id"])
        self._world.commit()
        self._busy.discard(chat_id)
        self._world.updates.arrived.set()

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> _Problem | None:
        """Delivers one update over a connection that is free; returns what went wrong, or None."""
        secret = self.setting.secret_token
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            post = session.post(
                self.setting.url, json=update, headers=headers, allow_redirects=False
            )
            async with self._connections, post as response:
                if 200 <= response.status < 300:
                    await self._take_reply(await response.content.read(_LARGEST_REPLY))
                    return None
                said = f"Wrong response from the webhook: {response.status} {response.reason}"
                return _Problem(said, _seconds(response.headers.get("Retry-After", "")))
        except (aiohttp.ClientError, TimeoutError) as error:
            logger.debug("webhook failed", exc_info=error)
            return _Problem(f"Connection failed: {error}")

    async def _take_reply(self, body: bytes) -> None:
        """Carries out the method that the answer may name; nobody hears of a refusal."""
        try:
            told = json.loads(body)
        except ValueError:  # any other answer is as good as none
            return
        if not isinstance(told, dict) or not isinstance(method := told.pop("method", None), str):
            return
        try:
            await self._call(method, Arguments(told))
        except ApiError as error:
            logger.info("a webhook's reply was refused: %s", error)


def _seconds(header: str) -> float | None:
    """For how long a webhook asks to be left alone, if it does."""
    return min(float(header), _LONGEST_WAIT) if header.isascii() and header.isdigit() else None


def _check_url(url: str) -> None:
    """HTTPS, as Telegram requires; plain HTTP only to this machine, as Telegram's own server
    allows.
    """
    parts = urlsplit(url)
    local = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not local:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")


def _chat_of(update: Json) -> Any:
    body: Json = next(value for name, value in update.items() if name != "update_id")
    holder: Json = body.get("message", body)
    return holder.get("chat", {}).get("id")
