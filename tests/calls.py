"""The calls that a Bot API server gets, for those who wait for one."""

import asyncio
from collections import Counter

from typing_extensions import override

from sandbox.botapi import BotApiServer


class Calls(Counter[str]):
    """Counts the calls of each method, as the server does, and wakes who waits for a number."""

    def __init__(self, counted: Counter[str]) -> None:
        super().__init__(counted)
        self._waiting: list[tuple[str, int, asyncio.Future[None]]] = []

    @override
    def __setitem__(self, method: str, number: int) -> None:
        super().__setitem__(method, number)
        for wanted, enough, future in getattr(self, "_waiting", ()):
            if wanted == method and number >= enough and not future.done():
                future.set_result(None)

    async def until(self, method: str, number: int, seconds: float = 10.0) -> None:
        """Waits until a method was called so often in all. Raises `TimeoutError`."""
        if self[method] >= number:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((method, number, future))
        async with asyncio.timeout(seconds):
            await future


def watched(server: BotApiServer) -> Calls:
    """The server's calls from now on, as they are counted."""
    server.calls = calls = Calls(server.calls)
    return calls
