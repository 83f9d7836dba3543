"""The HTTP side: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Self, TypeAlias
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from sandbox.botapi.arguments import Arguments, Upload
from sandbox.botapi.client import Group, Person
from sandbox.botapi.delivery import Polling, Webhook
from sandbox.botapi.errors import ApiError, bad_request
from sandbox.botapi.faults import Fault, Faults, Flood
from sandbox.botapi.feed import Event
from sandbox.botapi.lenient import without_unknown
from sandbox.botapi.methods import METHODS
from sandbox.botapi.model import Call, Chat, Json, Now, Sent, User
from sandbox.botapi.parameters import PARAMETERS, UNSUPPORTED
from sandbox.botapi.store import MemoryStore, SqliteStore
from sandbox.botapi.world import World

DEFAULT_TOKEN: Final = "1000:sandbox-token-that-opens-nothing-else"  # noqa: S105
WEBHOOK_RETRY_SECONDS: Final = 0.05
"""After the first failure; doubled with each that follows."""
LARGEST_BODY: Final = 60 * 1024 * 1024

_DESCRIPTIONS: Final = {
    "setWebhook": "Webhook was set",
    "deleteWebhook": "Webhook was deleted",
}

_SENDING: Final = frozenset(
    {"sendMessage", "sendPhoto", "sendDocument", "sendLocation", "forwardMessage", "copyMessage"}
)

logger = logging.getLogger(__name__)


class BotApiServer:
    """A Bot API server on the loopback interface, with the people who chat with its bot.

    `now` gives the present instant (aware, UTC). With a `path` the state is kept in that SQLite
    file and found again by the next server; else it lives in memory. `name` is the bot's own, and
    makes its username ("Sandbox" is @sandbox_bot). `patience` is how many seconds persons wait for
    what they expect. `routes` gives the routes that it answers beside the Bot API's own.
    """

    def __init__(
        self,
        *,
        now: Now,
        token: str = DEFAULT_TOKEN,
        path: Path | None = None,
        port: int = 0,
        name: str = "Sandbox",
        patience: float = 5.0,
        routes: "Routes | None" = None,
    ) -> None:
        self.token = token
        self.patience = patience
        self.faults = Faults()
        self.calls: Counter[str] = Counter()
        """How often each method was called, refused calls among them."""
        self.lenient = False
        """Set it, and names that the server does not know are ignored, as Telegram does."""
        self.flood: Flood | None = None
        """Set it, and the server refuses what is sent too fast, as Telegram does."""
        username = f"{name.lower().replace(' ', '_')}_bot"
        bot = User(int(token.split(":", maxsplit=1)[0]), name, username=username, is_bot=True)
        self._store = SqliteStore(path) if path is not None else MemoryStore()
        self.world = World(bot, now, self._store)
        self._port = port
        self._routes = routes
        self._polling = Polling(self.world)
        self._webhook = Webhook(self.world, WEBHOOK_RETRY_SECONDS, self._reply)
        self._waiting: Mapping[str, Callable[[Arguments], Awaitable[Any]]] = {
            "getUpdates": self._get_updates,
            "setWebhook": self._webhook.set_webhook,
            "deleteWebhook": self._webhook.delete_webhook,
            "getWebhookInfo": self._webhook.get_webhook_info,
        }
        self._names = {name.lower(): name for name in (*METHODS, *self._waiting)}
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def start(self) -> None:
        """Begins to listen."""
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        if self._routes is not None:
            app.add_routes(self._routes(self))
        app.router.add_route("*", "/{path:.*}", _unknown_path)
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=1.0, handle_signals=False
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        await self._webhook.start()

    async def close(self) -> None:
        """Lets go whoever waits, stops listening and closes the file."""
        self._polling.close()
        self.faults.clear()
        await self._webhook.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self._store.close()

    @property
    def url(self) -> str:
        """Where the server is, as `http://127.0.0.1:<port>`; set once it has started."""
        if self._runner is None:
            raise RuntimeError("the server has not been started")
        host, port = self._runner.addresses[0][:2]
        return f"http://{host}:{port}"

    @property
    def sent(self) -> list[Sent]:
        """What the bot has sent since this server started, in order, with monotonic times."""
        return self.world.sent

    # --- people

    def person(
        self,
        *,
        id: int,  # noqa: A002 (as Telegram calls it)
        first_name: str = "Anna",
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "en",
    ) -> Person:
        """A person by their id, taken in or renewed; they have not written to the bot yet."""
        self.world.add_user(User(id, first_name, last_name, username, language_code))
        self.world.commit()
        return Person(self.world, id, self.patience)

    def known_person(self, user_id: int) -> Person:
        """A person already taken in; raises `LookupError` where there is none."""
        if user_id not in self.world.users:
            raise LookupError(f"nobody has the id {user_id}")
        return Person(self.world, user_id, self.patience)

    def group(
        self,
        title: str,
        members: Iterable[Person],
        *,
        id: int | None = None,  # noqa: A002 (as Telegram calls it)
    ) -> Group:
        """A group with these people and the bot in it."""
        chat = Chat(
            self.world.new_group_id() if id is None else id,
            "group",
            title,
            [member.id for member in members],
            started=True,
        )
        self.world.add_chat(chat)
        self.world.commit()
        return Group(self.world, chat)

    # --- calls

    async def call(self, method: str, args: Arguments) -> Any:
        """Carries out a method; raises `ApiError` where it is refused."""
        if self.lenient:
            args = without_unknown(method, args)
        _check_names(method, args)
        waiting = self._waiting.get(method)
        if waiting is not None:
            result = await waiting(args)
        else:
            if self.flood is not None and method in _SENDING:
                self.flood.check(args.text("chat_id"))
            result = METHODS[method](self.world, args)
        self.world.commit()
        return result

    async def _reply(self, name: str, args: Arguments) -> Any:
        """Carries out what a webhook answers with. Raises `ApiError`."""
        method = self._names.get(name.lower())
        if method is None or method in self._waiting:
            raise bad_request(f"no method {name} in a webhook's reply")
        self.calls[method] += 1
        return await self.call(method, args)

    async def _get_updates(self, args: Arguments) -> list[Json]:
        if self._webhook.setting.url:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        return await self._polling.get_updates(args)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _answer(401, ApiError(401, "Unauthorized").json())
        method = self._names.get(request.match_info["method"].lower())
        if method is None:
            return _answer(404, ApiError(404, "Not Found: method not found").json())
        self.calls[method] += 1
        try:
            args = await _arguments(request)
        except ApiError as error:
            return _answer(error.code, error.json())
        fault = self.faults.take(method, args.text("chat_id")) if self.faults else None
        if fault is not None:
            response = await self._go_wrong(request, fault, method, args)
        else:
            response = _answer(*await self._outcome(method, args))
        call = Call(method, response.status, None if fault is None else fault.kind)
        self.world.feed.tell(Event("call", 0, call=call))
        return response

    async def _outcome(self, method: str, args: Arguments) -> tuple[int, Json]:
        try:
            answer: Json = {"ok": True, "result": await self.call(method, args)}
            described = _DESCRIPTIONS.get(method)
            return 200, {**answer, "description": described} if described else answer
        except ApiError as error:
            return error.code, error.json()
        except Exception:
            logger.exception("%s failed", method)
            return 500, ApiError(500, "Internal Server Error").json()

    async def _go_wrong(
        self, request: web.Request, fault: Fault, method: str, args: Arguments
    ) -> web.StreamResponse:
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
            return _answer(*await self._outcome(method, args))
        outcome: tuple[int, Json] = (200, {"ok": True, "result": True})
        if fault.carried_out:
            outcome = await self._outcome(method, args)
        if fault.kind == "hang":
            await self.faults.cleared()
        if fault.kind in {"hang", "cut"}:
            return await _cut(request, outcome[1])
        if fault.json:
            return _answer(fault.status, dict(fault.json))
        return web.Response(status=fault.status, text=fault.body, content_type=fault.content_type)

    async def _download(self, request: web.Request) -> web.Response:
        found = self.world.files.at(request.match_info["path"])
        if request.match_info["token"] != self.token or found is None:
            return _answer(404, ApiError(404, "Not Found").json())
        file, body = found
        return web.Response(body=body, content_type=file.mime)


Routes: TypeAlias = Callable[[BotApiServer], Iterable[web.RouteDef]]
"""Further routes of a server."""


async def _cut(request: web.Request, body: Json) -> web.StreamResponse:
    """Half an answer, and then the end of the connection."""
    encoded = json.dumps(body).encode()
    response = web.StreamResponse()
    response.content_length = len(encoded)
    response.content_type = "application/json"
    await response.prepare(request)
    await response.write(encoded[: len(encoded) // 2])
    if request.transport is not None:
        request.transport.close()
    return response


def _answer(status: int, body: Json) -> web.Response:
    encoded = json.dumps(body, separators=(",", ":")).encode()
    wait = (body.get("parameters") or {}).get("retry_after")
    headers = {} if wait is None else {"Retry-After": str(wait)}
    return web.Response(
        body=encoded, status=status, content_type="application/json", headers=headers
    )


async def _unknown_path(_: web.Request) -> web.Response:
    return _answer(404, ApiError(404, "Not Found").json())


async def _arguments(request: web.Request) -> Arguments:
    """What a call was made with; raises `ApiError` for a body that cannot be read."""
    try:
        return await _read_arguments(request)
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    except (ValueError, AssertionError, RecursionError, HttpProcessingError) as error:
        raise bad_request("can't parse the request's body") from error


async def _read_arguments(request: web.Request) -> Arguments:
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return Arguments(values)
    content_type = request.content_type
    if content_type == "application/x-www-form-urlencoded":
        body = (await request.read()).decode()
        values.update(parse_qsl(body, keep_blank_values=True))
        return Arguments(values)
    if content_type == "application/json":
        return Arguments(values | _json_body(await request.read()))
    return await _multipart(request, values)


def _json_body(body: bytes) -> Json:
    try:
        values = json.loads(body)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise bad_request("can't parse request JSON object")
    return values


async def _multipart(request: web.Request, values: dict[str, Any]) -> Arguments:
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            # A part with a content type of its own, such as JSON, comes undecoded.
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Arguments(values, files)


def _check_names(method: str, args: Arguments) -> None:
    names = args.values.keys()
    allowed = PARAMETERS[method]
    if not names <= allowed:
        # The parts of `attach://` may have any name, plain parameters may not.
        raise bad_request(f"unknown parameters {sorted(names - allowed)} of {method}")
    if not UNSUPPORTED.isdisjoint(names):
        unsupported = sorted(UNSUPPORTED & names)
        raise bad_request(f"parameters {unsupported} are not supported by this server")
