"""Places at which updates are carried out at the same time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

#: Seconds after which whoever has a place waits for somebody else, most likely for Telegram.
_PATIENCE = 0.25


class Places:
    """So many at once; who takes long leaves the place to others, and goes on without one.

    What is carried out takes milliseconds of work. If seventy people's answers hang at Telegram,
    the next person need not wait for them.
    """

    def __init__(self, number: int, *, most: int, patience: float = _PATIENCE) -> None:
        """`most` are under way in all, however slow they are."""
        self._places = asyncio.Semaphore(number)
        self._all = asyncio.Semaphore(most)
        self._patience = patience

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Waits for a place, and holds it for as long as that does not take too long."""
        async with self._all:
            await self._places.acquire()
            held = _Held(self._places)
            leaving = asyncio.get_running_loop().call_later(self._patience, held.leave)
            try:
                yield
            finally:
                leaving.cancel()
                held.leave()


class _Held:
    """A place, which is left once."""

    def __init__(self, places: asyncio.Semaphore) -> None:
        self._places: asyncio.Semaphore | None = places

    def leave(self) -> None:
        places, self._places = self._places, None
        if places is not None:
            places.release()
