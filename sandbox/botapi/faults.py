"""Deliberate faults: what goes wrong between a bot and Telegram, at a method's next calls."""

import asyncio
import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal, Self

from sandbox.botapi.errors import too_many_requests

Kind = Literal["answer", "hang", "cut", "delay"]

_BAD_GATEWAY: Final = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n"
    "</body>\r\n</html>\r\n"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One way of going wrong.

    With `carried_out` the method does its work first and only the answer goes wrong: the message is
    in the chat, and the bot does not know.
    """

    kind: Kind
    status: int = 200
    body: str = ""
    content_type: str = "application/json"
    seconds: float = 0.0
    json: dict[str, object] = field(default_factory=dict)
    carried_out: bool = False

    @classmethod
    def too_many_requests(cls, retry_after: int) -> Self:
        """429, asking the bot to wait this many seconds."""
        return cls("answer", 429, json=too_many_requests(retry_after).json())

    @classmethod
    def refused(cls, code: int, description: str, *, carried_out: bool = False) -> Self:
        """Any refusal in JSON, such as (400, "Bad Request: chat not found")."""
        body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
        return cls("answer", code, json=body, carried_out=carried_out)

    @classmethod
    def blocked(cls) -> Self:
        """403: the person has blocked the bot."""
        return cls.refused(403, "Forbidden: bot was blocked by the user")

    @classmethod
    def server_error(cls, *, carried_out: bool = False) -> Self:
        """500, in JSON."""
        return cls.refused(500, "Internal Server Error", carried_out=carried_out)

    @classmethod
    def bad_gateway(cls, *, carried_out: bool = False) -> Self:
        """502, a page in HTML."""
        return cls("answer", 502, _BAD_GATEWAY, "text/html", carried_out=carried_out)

    @classmethod
    def plain_text(cls, status: int = 400, body: str = "Bad Request") -> Self:
        """An answer that is not JSON."""
        return cls("answer", status, body, "text/plain")

    @classmethod
    def hang(cls, *, carried_out: bool = False) -> Self:
        """No answer until the faults are cleared or the server closes."""
        return cls("hang", carried_out=carried_out)

    @classmethod
    def cut(cls, *, carried_out: bool = False) -> Self:
        """The connection breaks half-way through the answer."""
        return cls("cut", carried_out=carried_out)

    @classmethod
    def delay(cls, seconds: float) -> Self:
        """The right answer, this many seconds late."""
        return cls("delay", seconds=seconds)


@dataclass(slots=True)
class _Planned:
    method: str
    fault: Fault
    times: int | None
    chat_id: int | None


class Faults:
    """The faults still to come."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._cleared = asyncio.Event()

    def __bool__(self) -> bool:
        return bool(self._planned)

    def add(
        self, method: str, fault: Fault, *, times: int | None = 1, chat_id: int | None = None
    ) -> None:
        """Plans a fault for a method's next calls: that many, or with None all until cleared.

        "*" stands for every method but `getUpdates`; with a chat id only calls to that chat count.
        """
        self._planned.append(_Planned(method, fault, times, chat_id))

    def clear(self, method: str | None = None) -> None:
        """Forgets the faults of a method, or all; hanging calls are released."""
        self._planned = [plan for plan in self._planned if method not in {None, plan.method}]
        self._cleared.set()
        self._cleared = asyncio.Event()

    def take(self, method: str, chat_id: str) -> Fault | None:
        """The fault for this call, if any."""
        for plan in self._planned:
            everything = plan.method == "*" and method != "getUpdates"
            if plan.method != method and not everything:
                continue
            if plan.chat_id is not None and str(plan.chat_id) != chat_id:
                continue
            if plan.times is not None:
                plan.times -= 1
                if plan.times <= 0:
                    self._planned.remove(plan)
            return plan.fault
        return None

    async def cleared(self) -> None:
        """Waits until the faults are cleared."""
        await self._cleared.wait()


#: Messages to one group.
_PER_MINUTE: Final = 20


class Flood:
    """Telegram's limits on sending: a second in total and to one chat, a minute to a group.

    `monotonic` returns seconds.
    """

    def __init__(
        self, monotonic: Callable[[], float], *, per_second: int = 30, per_chat: int = 1
    ) -> None:
        self._monotonic = monotonic
        self._per_second = per_second
        self._per_chat = per_chat
        self._all: deque[float] = deque()
        self._chats: dict[str, deque[float]] = {}

    def check(self, chat_id: str) -> None:
        """Counts a message; raises `ApiError` (429) if it is one too many."""
        now = self._monotonic()
        chat = self._chats.setdefault(chat_id, deque())
        minute = chat_id.startswith("-")  # a group's
        of_chat = (chat, _PER_MINUTE, 60.0) if minute else (chat, self._per_chat, 1.0)
        for window, limit, seconds in ((self._all, self._per_second, 1.0), of_chat):
            while window and window[0] <= now - seconds:
                window.popleft()
            if len(window) >= limit:
                raise too_many_requests(max(math.ceil(window[0] + seconds - now), 1))
        self._all.append(now)
        chat.append(now)
