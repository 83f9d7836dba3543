"""Places, and who leaves them."""

import asyncio

from bot.telegram.places import Places

HOUR = 3600.0


def places(number: int, *, most: int = 100, patience: float = HOUR, crowds: bool = False) -> Places:
    return Places(number, most=most, patience=patience, crowds=lambda: crowds)


class Guests:
    """Those who have come in, and stay until they are let go."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.tasks: list[asyncio.Task[None]] = []
        self._go = asyncio.Event()
        self.came_in = asyncio.Semaphore(0)

    def come(self, number: int) -> None:
        self.tasks += [asyncio.create_task(self._stay()) for _ in range(number)]

    async def all_in(self, number: int) -> None:
        async with asyncio.timeout(10):
            for _ in range(number):
                await self.came_in.acquire()

    async def leave(self) -> None:
        self._go.set()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def _stay(self) -> None:
        async with self._places.one():
            self.came_in.release()
            await self._go.wait()


async def test_who_takes_long_leaves_the_place_to_others() -> None:
    guests = Guests(places(1, patience=0))
    guests.come(3)
    await guests.all_in(3)
    await guests.leave()


async def test_as_long_as_nobody_takes_long_there_are_so_many_at_once() -> None:
    guests = Guests(places(2))
    guests.come(5)
    await guests.all_in(2)
    await asyncio.sleep(0)
    assert guests.came_in.locked()
    await guests.leave()
    await guests.all_in(3)


async def test_there_are_never_more_in_all_and_a_place_is_left_once() -> None:
    guests = Guests(places(2, most=3, patience=0))
    guests.come(5)
    await guests.all_in(3)
    assert guests.came_in.locked()
    await guests.leave()
    await guests.all_in(2)


async def test_nobody_leaves_a_place_as_long_as_a_crowd_is_answered() -> None:
    guests = Guests(places(1, patience=0, crowds=True))
    guests.come(2)
    await guests.all_in(1)
    for _ in range(3):
        await asyncio.sleep(0)
    assert guests.came_in.locked()
    await guests.leave()


async def test_where_many_wait_every_other_place_is_the_newests() -> None:
    order: list[int] = []
    one_place = places(1)

    async def come(number: int) -> None:
        async with one_place.one():
            order.append(number)
            await asyncio.sleep(0)

    await asyncio.gather(*(come(number) for number in range(6)))

    assert order == [0, 5, 1, 4, 2, 3]


async def test_whoever_gives_up_takes_no_place() -> None:
    guests = Guests(one_place := places(1))
    guests.come(4)
    await guests.all_in(1)
    _, waits, is_given_one, last = guests.tasks
    waits.cancel()
    one_place._give()
    is_given_one.cancel()
    await asyncio.wait([waits, is_given_one])
    await guests.all_in(1)
    assert not last.done()
    await guests.leave()
