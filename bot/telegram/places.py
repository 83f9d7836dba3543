"""Places at which updates are carried out at the same time."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

#: Seconds after which whoever has a place waits for somebody else, most likely for Telegram.
_PATIENCE = 0.25


class Places:
    """So many at once; who takes long leaves the place to others, and goes on without one.

    What is carried out takes milliseconds of work. If seventy people's answers hang at Telegram,
    the next person need not wait for them. But while a crowd is answered, which takes its time,
    nobody else is begun for each that waits for its turn to be said: whoever came later would be
    behind all of them.

    Places are given in the order of asking. Where more wait than there are places, every other one
    is the newest's: a hundred who write at once make each other wait, and not everybody who comes
    after them.
    """

    def __init__(
        self,
        number: int,
        *,
        most: int,
        crowds: Callable[[], bool],
        patience: float = _PATIENCE,
    ) -> None:
        """`most` are under way in all, however slow they are; `crowds` says whether answers wait
        for each other.
        """
        self._number = number
        self._free = number
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._newest_is_next = True
        self._all = asyncio.Semaphore(most)
        self._crowds = crowds
        self._patience = patience

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Waits for a place, and holds it for as long as that does not take too long."""
        async with self._all:
            await self._take()
            held = _Held(self._give, self._crowds, self._patience)
            try:
                yield
            finally:
                held.leave()

    async def _take(self) -> None:
        if self._free:
            self._free -= 1
            return
        given = asyncio.get_running_loop().create_future()
        self._waiting.append(given)
        try:
            await given
        except asyncio.CancelledError:
            if not given.cancelled():  # it came too late
                self._give()
            raise

    def _give(self) -> None:
        """Gives a place that was left to whoever is next, if anybody waits."""
        while self._waiting:
            given = self._next()
            if not given.done():  # else its update gave up
                given.set_result(None)
                return
        self._free += 1

    def _next(self) -> asyncio.Future[None]:
        if len(self._waiting) <= self._number:
            return self._waiting.popleft()
        self._newest_is_next = not self._newest_is_next
        return self._waiting.popleft() if self._newest_is_next else self._waiting.pop()


class _Held:
    """A place, which is left once: at the end, or when that takes too long."""

    def __init__(
        self, give: Callable[[], None], crowds: Callable[[], bool], patience: float
    ) -> None:
        self._give = give
        self._crowds = crowds
        self._patience = patience
        self._is_left = False
        self._timer = self._wait()

    def leave(self) -> None:
        """Leaves it, unless that was done."""
        self._timer.cancel()
        if not self._is_left:
            self._is_left = True
            self._give()

    def _wait(self) -> asyncio.TimerHandle:
        return asyncio.get_running_loop().call_later(self._patience, self._take_long)

    def _take_long(self) -> None:
        if self._crowds():
            self._timer = self._wait()
        else:
            self.leave()
