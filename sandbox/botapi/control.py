"""The control API: another process acts for the people, over HTTP.

All calls are `POST /control/<what>` with a JSON object and answer with JSON; refused ones
get 400 with `{"error": ...}`.

| call | takes | returns |
|---|---|---|
| `person` | `id`, `first_name`, `last_name`, `username`, `language_code` | the user |
| `say` | `person`, `text` | the message |
| `location` | `person`, `latitude`, `longitude` | the message |
| `press` | `person`, `message_id`, `button` | `id` of the query |
| `edit` | `person`, `message_id`, `text` | the message |
| `block`, `unblock` | `person` | nothing |
| `history` | `person` | all messages of the private chat |
| `await` | `person`, `after`, `at_least`, `seconds` | the bot's messages after that id |
| `fault` | `method`, `fault`, `arguments`, `times`, `chat_id` | nothing |
| `clear` | `method` | nothing |
| `sent` | `after` (how many to skip) | `chat_id`, `message_id`, `monotonic`, `text` of each |
| `counts` | | `sent`, `pending` updates, `calls` by method |
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias

from aiohttp import web

from sandbox.botapi.client import Person
from sandbox.botapi.errors import ApiError
from sandbox.botapi.faults import Fault
from sandbox.botapi.guard import same_site_only
from sandbox.botapi.model import Json, Message
from sandbox.botapi.server import BotApiServer

Call: TypeAlias = Callable[[BotApiServer, Json], Awaitable[Any]]

_FAULTS: Final[Mapping[str, Callable[..., Fault]]] = {
    "too_many_requests": Fault.too_many_requests,
    "refused": Fault.refused,
    "blocked": Fault.blocked,
    "server_error": Fault.server_error,
    "bad_gateway": Fault.bad_gateway,
    "plain_text": Fault.plain_text,
    "hang": Fault.hang,
    "cut": Fault.cut,
    "delay": Fault.delay,
}


def control_routes(server: BotApiServer) -> list[web.RouteDef]:
    """The route of the control API, for a `BotApiServer` to answer."""

    async def handle(request: web.Request) -> web.StreamResponse:
        call = _CALLS.get(request.match_info["what"])
        if call is None:
            return web.json_response({"error": "unknown call"}, status=404)
        try:
            body = await request.json()
            return web.json_response(await call(server, body), dumps=_dumps)
        except (ApiError, LookupError, TypeError, ValueError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
        except TimeoutError as error:
            return web.json_response({"error": str(error)}, status=408)

    async def guarded(request: web.Request) -> web.StreamResponse:
        return await same_site_only(request, handle)

    return [web.post("/control/{what}", guarded)]


async def _person(server: BotApiServer, body: Json) -> Json:
    return server.person(**body).user.json()


async def _say(server: BotApiServer, body: Json) -> Json:
    return _shown(server, await _who(server, body).say(body["text"]))


async def _location(server: BotApiServer, body: Json) -> Json:
    person = _who(server, body)
    return _shown(server, await person.share_location(body["latitude"], body["longitude"]))


async def _press(server: BotApiServer, body: Json) -> Json:
    press = await _who(server, body).press(_message(server, body), body["button"])
    return {"id": press.id}


async def _edit(server: BotApiServer, body: Json) -> Json:
    edited = await _who(server, body).edit(_message(server, body), body["text"])
    return _shown(server, edited)


async def _block(server: BotApiServer, body: Json) -> None:
    _who(server, body).block_bot()


async def _unblock(server: BotApiServer, body: Json) -> None:
    _who(server, body).unblock_bot()


async def _history(server: BotApiServer, body: Json) -> list[Json]:
    return [_shown(server, message) for message in _who(server, body).chat.history]


async def _await(server: BotApiServer, body: Json) -> list[Json]:
    person = Person(server.world, _who(server, body).id, body.get("seconds", server.patience))
    after = server.world.message(person.id, body.get("after", 0))
    found = await person.messages(after=after, at_least=body.get("at_least", 1))
    return [_shown(server, message) for message in found]


async def _fault(server: BotApiServer, body: Json) -> None:
    fault = _FAULTS[body["fault"]](**body.get("arguments", {}))
    server.faults.add(
        body["method"], fault, times=body.get("times", 1), chat_id=body.get("chat_id")
    )


async def _clear(server: BotApiServer, body: Json) -> None:
    server.faults.clear(body.get("method"))


async def _sent(server: BotApiServer, body: Json) -> list[Json]:
    return [
        {
            "chat_id": sent.chat_id,
            "message_id": sent.message_id,
            "monotonic": sent.monotonic,
            "text": sent.text,
        }
        for sent in server.sent[body.get("after", 0) :]
    ]


async def _counts(server: BotApiServer, _: Json) -> Json:
    return {
        "sent": len(server.sent),
        "pending": len(server.world.updates),
        "calls": dict(server.calls),
    }


_CALLS: Final[Mapping[str, Call]] = {
    "person": _person,
    "say": _say,
    "location": _location,
    "press": _press,
    "edit": _edit,
    "block": _block,
    "unblock": _unblock,
    "history": _history,
    "await": _await,
    "fault": _fault,
    "clear": _clear,
    "sent": _sent,
    "counts": _counts,
}


def _who(server: BotApiServer, body: Json) -> Person:
    return server.known_person(body["person"])


def _message(server: BotApiServer, body: Json) -> Message:
    message = server.world.message(body["person"], body["message_id"])
    if message is None:
        raise LookupError(f"there is no message {body['message_id']}")
    return message


def _shown(server: BotApiServer, message: Message) -> Json:
    return server.world.message_json(message)


def _dumps(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
