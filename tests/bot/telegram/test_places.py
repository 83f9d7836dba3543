"""Places, and who leaves them."""

import asyncio

from bot.telegram.places import Places

HOUR = 3600.0


class Guests:
    """Those who have come in, and stay until they are let go."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._tasks: list[asyncio.Task[None]] = []
        self._go = asyncio.Event()
        self.came_in = asyncio.Semaphore(0)

    def come(self, number: int) -> None:
        self._tasks += [asyncio.create_task(self._stay()) for _ in range(number)]

    async def all_in(self, number: int) -> None:
        async with asyncio.timeout(10):
            for _ in range(number):
                await self.came_in.acquire()

    async def leave(self) -> None:
        self._go.set()
        await asyncio.gather(*self._tasks)

    async def _stay(self) -> None:
        async with self._places.one():
            self.came_in.release()
            await self._go.wait()


async def test_who_takes_long_leaves_the_place_to_others() -> None:
    guests = Guests(Places(1, most=10, patience=0))
    guests.come(3)
    await guests.all_in(3)
    await guests.leave()


async def test_as_long_as_nobody_takes_long_there_are_so_many_at_once() -> None:
    guests = Guests(Places(2, most=10, patience=HOUR))
    guests.come(5)
    await guests.all_in(2)
    await asyncio.sleep(0)
    assert guests.came_in.locked()
    await guests.leave()
    await guests.all_in(3)


async def test_there_are_never_more_in_all_and_a_place_is_left_once() -> None:
    guests = Guests(Places(2, most=3, patience=0))
    guests.come(5)
    await guests.all_in(3)
    assert guests.came_in.locked()
    await guests.leave()
    await guests.all_in(2)
