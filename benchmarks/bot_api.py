"""A Bot API that costs next to nothing, so that what is measured is the bot: a process of its own.

It answers every method at once or after a delay, remembers when which chat was written to, and
hands out updates as Telegram does: a hundred at a time, again until an offset confirms them.
The sandbox's own server checks everything that it is given and would be the slower side.
"""

import argparse
import asyncio
import json
import re
import sys
import time
from collections import deque
from typing import Any, cast

from typing_extensions import override

_HEAD_ENDS = b"\r\n\r\n"
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb"""chat_id(?:=|": *"?)(-?\d+)""")
_OFFSET = re.compile(rb"""offset(?:=|": *"?)(\d+)""")
_TIMEOUT = re.compile(rb"""(?:^|[&"])timeout(?:=|": *"?)(\d+)""")
_METHOD = re.compile(rb"[A-Z]+ /(?:bot[^/]*/)?(\w+)")

_ME = {"id": 1, "is_bot": True, "first_name": "Clock", "username": "clock_bot"}
_MOST_UPDATES = 100

#: About what Telegram answers to a message of ours: it repeats the text.
_SENT = {
    "message_id": 1,
    "date": 1_700_000_000,
    "chat": {"id": 1, "type": "private", "first_name": "Ann"},
    "from": _ME,
    "text": "Your protection ends in 5 days. Extend it or open a dispute. " * 8,
}


class BotApi:
    """What the server knows: who was written to when, and which updates wait."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._sent: list[tuple[int, float]] = []
        self._handed: dict[int, float] = {}
        self._updates: deque[dict[str, Any]] = deque()
        self._asked: asyncio.Future[None] | None = None

    async def answer(self, method: str, body: bytes) -> Any:
        """What a method gives; the control methods are ours."""
        match method.lower():
            case "sendmessage":
                return await self._send(body)
            case "getme":
                return _ME
            case "getupdates":
                return await self._hand_out(body)
            case "control_say":
                return self._say(json.loads(body))
            case "control_sent":
                return {"sent": self._sent, "handed": self._handed}
            case "control_count":
                return len(self._sent)
            case "control_reset":
                self._sent, self._handed = [], {}
                self._updates.clear()
                self._delay = json.loads(body)["delay"]
        return True

    async def _send(self, body: bytes) -> Any:
        self._sent.append((_number(_CHAT, body), time.time()))
        if self._delay:
            await asyncio.sleep(self._delay)
        return _SENT

    async def _hand_out(self, body: bytes) -> list[dict[str, Any]]:
        offset = _number(_OFFSET, body)
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if not self._updates:
            self._asked = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._asked], timeout=_number(_TIMEOUT, body))
        batch = [self._updates[i] for i in range(min(_MOST_UPDATES, len(self._updates)))]
        now = time.time()
        for update in batch:
            self._handed.setdefault(update["message"]["chat"]["id"], now)
        return batch

    def _say(self, order: dict[str, Any]) -> bool:
        for i in range(order["people"]):
            chat_id, update_id = order["first_chat"] + i, order["first_update"] + i
            self._updates.append(_message(update_id, chat_id, order["text"]))
        if self._asked is not None and not self._asked.done():
            self._asked.set_result(None)
        return True


def _number(pattern: re.Pattern[bytes], body: bytes) -> int:
    found = pattern.search(body)
    return 0 if found is None else int(found[1])


def _message(update_id: int, chat_id: int, text: str) -> dict[str, Any]:
    person = {"id": chat_id, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    message: dict[str, Any] = {
        "message_id": update_id,
        "date": int(time.time()),
        "chat": {"id": chat_id, "type": "private", "first_name": "Ann"},
        "from": person,
        "text": text,
    }
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0])
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": update_id, "message": message}


class _Connection(asyncio.Protocol):
    """HTTP as far as a bot speaks it: one request after the other, bodies with a length."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._buffer = b""
        self._answering: asyncio.Task[None] | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is of another family

    @override
    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, ends, rest = self._buffer.partition(_HEAD_ENDS)
        if not ends:
            return
        length = _LENGTH.search(head)
        if len(rest) < (0 if length is None else int(length[1])):
            return
        self._buffer = b""
        method = _METHOD.match(head)
        name = "" if method is None else method[1].decode()
        self._answering = asyncio.ensure_future(self._answer(name, rest))

    async def _answer(self, method: str, body: bytes) -> None:
        result = json.dumps({"ok": True, "result": await self._api.answer(method, body)}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(result)}"
        self._transport.write(head.encode() + _HEAD_ENDS + result)


async def _serve(delay: float) -> None:
    loop = asyncio.get_running_loop()
    api = BotApi(delay)
    server = await loop.create_server(lambda: _Connection(api), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    sys.stdout.write(f"http://127.0.0.1:{port}\n")
    sys.stdout.flush()
    await server.serve_forever()


def main() -> None:
    """Serves until it is ended; prints its URL as the only line."""
    import uvloop  # noqa: PLC0415 - an import of the process, not of who asks for `BotApi`

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--delay", type=float, default=0.0, help="seconds before a message's answer"
    )
    uvloop.run(_serve(parser.parse_args().delay))


if __name__ == "__main__":
    main()
