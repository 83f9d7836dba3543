"""The chat page's server: the page itself, a stream of what happens, and what the person does.

| call | does |
|---|---|
| `GET /` | the page; its files are under `/page/` |
| `GET /events` | server-sent events: a `snapshot`, then `message`, `edit`, `delete`, `answer`, |
| | `action`, `chat`, `profile`, `person`, `clock`, `weather` and `call` as they happen |
| `GET /timelines/<person>` | the timelines of a person's orders |
| `GET /files/<id>` | a photo or document from a chat |
| `POST /say`, `/press`, `/edit`, `/location`, `/block` | what a person does in their chat |
| `POST /files` | a person sends pictures and files |
| `POST /clock/day`, `/clock/nudge`, `/clock/date` | turns the clock |
| `POST /people`, `/weather`, `/stories` | adds a person, changes the weather, acts a story out |
| `POST /parcels` | a carrier scans a parcel, or the tracking service's stand-in answers otherwise |

Whoever may come in is up to the door; pages of other sites may not.
"""

from base64 import b64decode
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from aiohttp import web
from pydantic import TypeAdapter

from sandbox.attention import Attention
from sandbox.backstage import Backstage
from sandbox.botapi import ApiError, BotApiServer, Event, Message, Person
from sandbox.botapi.guard import Handler
from sandbox.botapi.model import Json
from sandbox.listening import Door
from sandbox.people import People, Resident
from sandbox.shown import Shown
from sandbox.stream import Stream
from sandbox.timelines import BuyerTimelines
from sandbox.trackers.parcels import Mood, Stage
from sandbox.weather import Skies, Weather

PAGE: Final = Path(__file__).parent / "page"

_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
#: Pictures that a browser may show; anything else is a download.
_SHOWN: Final = frozenset({"image/png", "image/jpeg", "image/gif"})
_PHOTOS: Final = frozenset({"image/png", "image/jpeg", "image/webp"})

#: Files at once, as in an album, and bytes of all of them in base64.
_MOST_FILES: Final = 10
_LARGEST_POST: Final = 70 * 1024 * 1024
_TIMELINES: Final = TypeAdapter(BuyerTimelines | None)


@dataclass(frozen=True, slots=True)
class _SentFile:
    """A file that a person sends."""

    name: str
    mime: str
    body: bytes

    @property
    def is_picture(self) -> bool:
        """Whether an app sends it as a photo, unless it is asked not to."""
        return self.mime in _PHOTOS

    @classmethod
    def read(cls, told: Any) -> "_SentFile":
        """The file in a request: its name, its type, its bytes in base64."""
        if not isinstance(told, dict):
            raise TypeError("a file is an object")
        body = b64decode(_text(told, "body"), validate=True)
        return cls(_text(told, "name"), str(told.get("type") or ""), body)


def make_page_app(server: BotApiServer, backstage: Backstage, door: Door) -> web.Application:
    """The page of a server's chats, for those whom the door lets in."""
    return _Page(server, backstage).application(door)


class _Page:
    """The page's side of the server: its routes, and what it sends to the page."""

    def __init__(self, server: BotApiServer, backstage: Backstage) -> None:
        self._server = server
        self._controls = backstage.controls
        self._timelines = backstage.timelines
        self._storyteller = backstage.storyteller
        self._parcels = backstage.parcels
        self._residents = People(server.world.store)
        self._people = {one.id: _arrived(server, one) for one in self._residents}
        self._attention = Attention(server.world)
        self._skies = Skies(server)
        self._shown = Shown(
            server, backstage, self._residents, self._people, self._attention, self._skies
        )
        self._stream = Stream()
        self._stop_listening: Callable[[], None] = lambda: None

    def application(self, door: Door) -> web.Application:
        guards = [_refusals, *door.guards()]
        app = web.Application(middlewares=guards, client_max_size=_LARGEST_POST)
        app.router.add_get("/", self._index)
        app.router.add_get("/events", self._events)
        app.router.add_get("/timelines/{person}", self._timelines_of)
        app.router.add_get("/files/{id}", self._file)
        app.router.add_static("/page/", PAGE)
        for path, action in (
            ("/say", self._say),
            ("/press", self._press),
            ("/edit", self._edit),
            ("/location", self._location),
            ("/files", self._send_files),
            ("/block", self._block),
            ("/clock/day", self._next_day),
            ("/clock/nudge", self._next_nudge),
            ("/clock/date", self._to_date),
            ("/people", self._add_person),
            ("/weather", self._change_weather),
            ("/parcels", self._move_parcel),
            ("/stories", self._tell_story),
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
        self._stream.close()

    # --- what the page reads

    async def _index(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _file(self, request: web.Request) -> web.Response:
        file = self._server.world.files.get(request.match_info["id"])
        body = self._server.world.files.body(file.id)
        if file.kind == "photo":
            shown = file.mime if file.mime in _SHOWN else "image/png"
            return web.Response(body=body, content_type=shown)
        disposition = f"attachment; filename*=UTF-8''{quote(file.name)}"
        return web.Response(
            body=body,
            content_type="application/octet-stream",
            headers={"Content-Disposition": disposition},
        )

    async def _timelines_of(self, request: web.Request) -> web.Response:
        person = self._known(int(request.match_info["person"]))
        found = await self._timelines.of_person(person.id, self._controls.now())
        return web.json_response(body=_TIMELINES.dump_json(found))

    async def _events(self, request: web.Request) -> web.StreamResponse:
        clock = await self._shown.clock()
        return await self._stream.serve(request, lambda: self._shown.snapshot(clock))

    # --- what happens

    def _happened(self, event: Event) -> None:
        if event.call is not None:
            self._called(event)
        elif event.kind == "profile":
            for person in self._people.values():
                self._stream.tell("profile", self._shown.settings(person))
        elif event.chat_id in self._people:
            self._attention.notice(event)
            self._stream.tell(event.kind, self._shown.event(event))

    def _called(self, event: Event) -> None:
        """Sends a call, and the weather, which may have cleared up with it."""
        assert event.call is not None  # asked just before
        if event.call.method != "getUpdates":
            self._stream.tell("call", {**asdict(event.call), "weather": self._skies.weather})

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
        place = self._residents[person.id].place
        return {"message_id": (await person.share_location(place.latitude, place.longitude)).id}

    async def _send_files(self, body: Json) -> Json:
        """Sends files as an app does: pictures as photos, several together as an album."""
        person = self._acting(body)
        sent = body.get("files")
        if not isinstance(sent, list) or not 1 <= len(sent) <= _MOST_FILES:
            raise TypeError("send one to ten files")
        files = [_SentFile.read(one) for one in sent]
        caption = str(body.get("caption") or "")
        if all(file.is_picture for file in files):
            try:
                album = await person.send_album([file.body for file in files], caption=caption)
                return {"message_ids": [message.id for message in album]}
            except ApiError:  # no picture, or too large for one: apps send it as a file
                pass
        messages = [
            await person.send_document(
                file.name, file.body, mime=file.mime, caption=caption if at == 0 else ""
            )
            for at, file in enumerate(files)
        ]
        return {"message_ids": [message.id for message in messages]}

    async def _block(self, body: Json) -> Json:
        person = self._acting(body)
        if body.get("blocked"):
            person.block_bot()
        else:
            person.unblock_bot()
        return {}

    def _acting(self, body: Json) -> Person:
        person = self._known(body.get("person", 0))
        self._attention.acted(person.id)
        return person

    def _known(self, person_id: int) -> Person:
        person = self._people.get(person_id)
        if person is None:
            raise LookupError("there is no such person")
        return person

    def _message(self, body: Json, name: str) -> Message:
        message = self._server.world.message(body["person"], body.get(name, 0))
        if message is None:
            raise LookupError("the message no longer exists")
        return message

    # --- the stage: clock, people, weather, stories

    async def _next_day(self, _: Json) -> Json:
        await self._controls.advance_days(1)
        return await self._turned()

    async def _next_nudge(self, _: Json) -> Json:
        nudge = await self._controls.advance_to_next_nudge()
        return {**await self._turned(), "nudge": None if nudge is None else nudge.isoformat()}

    async def _to_date(self, body: Json) -> Json:
        zone = self._residents[self._known(body.get("person", 0)).id].place.timezone
        await self._controls.advance_to(date.fromisoformat(_text(body, "date")), zone)
        return await self._turned()

    async def _turned(self) -> Json:
        clock = await self._shown.clock()
        self._stream.tell("clock", clock)
        return clock

    async def _add_person(self, body: Json) -> Json:
        added = self._residents.add(
            _text(body, "name"), _text(body, "language"), _text(body, "place")
        )
        person = self._people[added.id] = _arrived(self._server, added)
        told = self._shown.person(person)
        self._stream.tell("person", told)
        return told

    async def _change_weather(self, body: Json) -> Json:
        self._skies.change(Weather(_text(body, "weather")))
        told = {"now": self._skies.weather}
        self._stream.tell("weather", told)
        return told

    async def _move_parcel(self, body: Json) -> Json:
        """A carrier scans a parcel, or the service answers in another way from now on."""
        if self._parcels is None:
            raise LookupError("no tracking service is asked")
        if "mood" in body:
            self._parcels.mood = Mood(_text(body, "mood"))
        else:
            now, stage = self._controls.now(), Stage(_text(body, "stage"))
            self._parcels.scan(_text(body, "number"), stage, now)
        told = self._shown.parcels()
        assert told is not None  # there are parcels
        self._stream.tell("parcels", told)
        return told

    async def _tell_story(self, body: Json) -> Json:
        wanted = _text(body, "story")
        story = next((one for one in self._shown.stories if one.id == wanted), None)
        if story is None:
            raise LookupError("there is no such story")
        await self._storyteller.tell(story, self._acting(body).id)
        return await self._turned()


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
async def _refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except ApiError as error:
        return web.json_response({"error": error.description}, status=404)
    except (LookupError, TypeError, ValueError) as error:
        return web.json_response({"error": str(error)}, status=400)
    except TimeoutError as error:
        return web.json_response({"error": str(error).partition(";")[0]}, status=504)


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)


def _text(body: Json, name: str) -> str:
    value: Any = body.get(name)
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a text")
    return value
