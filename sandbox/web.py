"""The chat page's server: the page itself, a stream of what happens, and what the person does.

| call | does |
|---|---|
| `GET /` | the page; its files are under `/page/` |
| `GET /events` | server-sent events: a `snapshot`, then `message`, `edit`, `delete`, `answer`, |
| | `action`, `chat`, `profile` and `clock` as they happen |
| `GET /files/<id>` | a photo or document from a chat |
| `POST /say`, `/press`, `/edit`, `/location`, `/block` | what a person does in their chat |
| `POST /clock/day`, `/clock/nudge`, `/clock/date` | turns the clock |

It must be bound to the loopback interface, and keeps the other pages of the browser out.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import quote

from aiohttp import web

from sandbox.botapi import ApiError, BotApiServer, Event, Message, Person
from sandbox.botapi.guard import same_site_only
from sandbox.botapi.model import Json
from sandbox.people import RESIDENTS, Resident

PAGE: Final = Path(__file__).parent / "page"
KEEP_ALIVE_SECONDS: Final = 15.0
SNAPSHOT_MESSAGES: Final = 300

_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Controls(Protocol):
    """The clock of the sandbox, as the page turns it."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""

    def timezone(self) -> str:
        """The IANA zone in which the page shows its clock."""

    async def advance_day(self) -> None:
        """Turns the clock ahead by a day and lets everything due by then happen."""

    async def advance_to_next_nudge(self) -> datetime | None:
        """Turns the clock to the next reminder and lets it happen; None where none is planned."""

    async def advance_to(self, day: date) -> None:
        """Turns the clock to a day ahead; raises `ValueError` for one that is past."""


def make_page_app(
    server: BotApiServer, controls: Controls, residents: Sequence[Resident] = RESIDENTS
) -> web.Application:
    """The page of a server's chats, for these people."""
    return _Page(server, controls, residents).application()


class _Page:
    """What the page knows beyond the Bot API server: who is watching, and what came by itself."""

    def __init__(
        self, server: BotApiServer, controls: Controls, residents: Sequence[Resident]
    ) -> None:
        self._server = server
        self._controls = controls
        self._residents = {resident.id: resident for resident in residents}
        self._people = {resident.id: _arrived(server, resident) for resident in residents}
        self._watchers: set[asyncio.Queue[tuple[str, Json] | None]] = set()
        self._left_alone: set[int] = set()
        self._nudges: set[tuple[int, int]] = set()
        self._stop_listening: Callable[[], None] = lambda: None

    def application(self) -> web.Application:
        app = web.Application(middlewares=[_refusals, same_site_only])
        app.router.add_get("/", self._index)
        app.router.add_get("/events", self._events)
        app.router.add_get("/files/{id}", self._file)
        app.router.add_static("/page/", PAGE)
        for path, action in (
            ("/say", self._say),
            ("/press", self._press),
            ("/edit", self._edit),
            ("/location", self._location),
            ("/block", self._block),
            ("/clock/day", self._next_day),
            ("/clock/nudge", self._next_nudge),
            ("/clock/date", self._to_date),
        ):
            app.router.add_post(path, _posting(action))
        app.on_startup.append(self._open)
        app.on_shutdown.append(self._close)
        app.on_response_prepare.append(_add_headers)
        return app

    async def _open(self, _: web.Application) -> None:
        self._stop_listening = self._server.world.feed.listen(self._happened)

    async def _close(self, _: web.Application) -> None:
        self._stop_listening()
        for watcher in self._watchers:
            watcher.put_nowait(None)

    # --- what the page reads

    async def _index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _file(self, request: web.Request) -> web.Response:
        file = self._server.world.files.get(request.match_info["id"])
        body = self._server.world.files.body(file.id)
        if file.kind == "photo":
            # The browser looks for itself which kind of picture it is.
            return web.Response(body=body, content_type="image/png")
        disposition = f"attachment; filename*=UTF-8''{quote(file.name)}"
        return web.Response(
            body=body,
            content_type="application/octet-stream",
            headers={"Content-Disposition": disposition},
        )

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        watcher: asyncio.Queue[tuple[str, Json] | None] = asyncio.Queue()
        watcher.put_nowait(("snapshot", self._snapshot()))
        self._watchers.add(watcher)
        try:
            with suppress(ConnectionResetError):
                await _stream(response, watcher)
        finally:
            self._watchers.discard(watcher)
        return response

    def _snapshot(self) -> Json:
        world = self._server.world
        return {
            "bot": {"name": world.profile.text("name", "") or world.bot.first_name},
            "clock": self._clock(),
            "people": [self._person_json(person) for person in self._people.values()],
        }

    def _person_json(self, person: Person) -> Json:
        resident = self._residents[person.id]
        history = person.chat.history[-SNAPSHOT_MESSAGES:]
        return {
            "id": person.id,
            "name": person.user.first_name,
            "language": person.user.language_code,
            "place": resident.place_name,
            "messages": [self._message_json(message) for message in history],
            **self._settings_json(person),
        }

    def _settings_json(self, person: Person) -> Json:
        profile, language = self._server.world.profile, person.user.language_code or ""
        return {
            "person": person.id,
            "blocked": self._server.world.chats[person.id].blocked,
            "commands": person.commands,
            "description": profile.text("description", language),
            "bot": profile.text("name", language) or self._server.world.bot.first_name,
        }

    def _message_json(self, message: Message) -> Json:
        body = self._server.world.message_json(message)
        body["own"] = message.sender_id == message.chat_id
        body["nudge"] = (message.chat_id, message.id) in self._nudges
        if message.keyboard is not None:
            body["keyboard"] = message.keyboard
        if message.reaction is not None:
            body["reaction"] = message.reaction
        return body

    def _clock(self) -> Json:
        return {"now": self._controls.now().isoformat(), "zone": self._controls.timezone()}

    # --- what happens

    def _happened(self, event: Event) -> None:
        if event.kind == "profile":
            for person in self._people.values():
                self._tell("profile", self._settings_json(person))
        elif event.chat_id in self._people:
            self._tell(event.kind, self._event_json(event))

    def _event_json(self, event: Event) -> Json:
        body: Json = {"person": event.chat_id}
        message = event.message
        if message is not None:
            if event.kind == "message" and self._came_by_itself(message):
                self._nudges.add((message.chat_id, message.id))
            body["message"] = self._message_json(message)
        if event.query is not None and event.query.answer is not None:
            answer = event.query.answer
            body |= {"query": event.query.id, "text": answer.text, "alert": answer.alert}
        if event.action is not None:
            body["action"] = event.action
        if event.kind == "chat":
            body |= self._settings_json(self._people[event.chat_id])
        return body

    def _came_by_itself(self, message: Message) -> bool:
        """Nobody has done anything in this chat since the clock was turned."""
        return message.sender_id != message.chat_id and message.chat_id in self._left_alone

    def _tell(self, kind: str, body: Json) -> None:
        for watcher in self._watchers:
            watcher.put_nowait((kind, body))

    # --- what the person does

    async def _say(self, body: Json) -> Json:
        person = self._acting(body)
        reply_to = self._message(body, "reply_to") if body.get("reply_to") else None
        return {"message_id": (await person.say(_text(body, "text"), reply_to=reply_to)).id}

    async def _press(self, body: Json) -> Json:
        person = self._acting(body)
        message = self._message(body, "message_id")
        return {"query": (await person.press(message, _text(body, "data"))).id}

    async def _edit(self, body: Json) -> Json:
        person = self._acting(body)
        edited = await person.edit(self._message(body, "message_id"), _text(body, "text"))
        return {"message_id": edited.id}

    async def _location(self, body: Json) -> Json:
        person = self._acting(body)
        return {"message_id": (await person.share_location(*self._residents[person.id].place)).id}

    async def _block(self, body: Json) -> Json:
        person = self._acting(body)
        if body.get("blocked"):
            person.block_bot()
        else:
            person.unblock_bot()
        return {}

    def _acting(self, body: Json) -> Person:
        person = self._people.get(body.get("person", 0))
        if person is None:
            raise LookupError("there is no such person")
        self._left_alone.discard(person.id)
        return person

    def _message(self, body: Json, name: str) -> Message:
        message = self._server.world.message(body["person"], body.get(name, 0))
        if message is None:
            raise LookupError("the message is not there any more")
        return message

    # --- the clock

    async def _next_day(self, _: Json) -> Json:
        return await self._turn(self._controls.advance_day())

    async def _next_nudge(self, _: Json) -> Json:
        self._left_alone.update(self._people)
        nudge = await self._controls.advance_to_next_nudge()
        self._tell("clock", self._clock())
        return {**self._clock(), "nudge": None if nudge is None else nudge.isoformat()}

    async def _to_date(self, body: Json) -> Json:
        return await self._turn(self._controls.advance_to(date.fromisoformat(_text(body, "date"))))

    async def _turn(self, turning: Awaitable[None]) -> Json:
        self._left_alone.update(self._people)
        await turning
        self._tell("clock", self._clock())
        return self._clock()


def _arrived(server: BotApiServer, resident: Resident) -> Person:
    return server.person(
        id=resident.id, first_name=resident.first_name, language_code=resident.language_code
    )


def _posting(
    action: Callable[[Json], Awaitable[Json]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        body = await request.json()
        if not isinstance(body, dict):
            raise TypeError("send a JSON object")
        return web.json_response(await action(body))

    return handle


@web.middleware
async def _refusals(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    try:
        return await handler(request)
    except ApiError as error:
        return web.json_response({"error": error.description}, status=404)
    except (LookupError, TypeError, ValueError) as error:
        return web.json_response({"error": str(error)}, status=400)


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)


async def _stream(
    response: web.StreamResponse, watcher: asyncio.Queue[tuple[str, Json] | None]
) -> None:
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


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a text")
    return value


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
