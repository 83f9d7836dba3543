"""A hundred loud people beside quiet ones, for as long as is wanted: `make soak`.

The usual run takes seconds, with a few of each.
"""

import asyncio
import os
from pathlib import Path

from sandbox.botapi import BotApiServer, Person
from tests.chatting import ask
from tests.processes.conftest import BotProcess

#: Minutes; none in the usual run.
MINUTES = float(os.environ.get("SOAK", "0"))

LOUD, QUIET = (100, 20_000) if MINUTES else (5, 10)

#: Seconds in which 99 of 100 quiet people are answered; more on a machine that tests fill.
SOON = 1.0 if MINUTES else 5.0

#: Bytes that the process may take more at the end than after a minute.
GROWTH = 64 * 1024 * 1024


def memory_of(bot: BotProcess) -> int:
    """The bytes of memory that a process takes."""
    pages = Path(f"/proc/{bot.pid}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


class Noise:
    """Loud people: each says sixty things at once, and a minute later again."""

    def __init__(self, people: list[Person]) -> None:
        self._people = people
        self._next_at = 0.0

    async def go_on(self) -> None:
        """Begins again, if a minute is over."""
        now = asyncio.get_running_loop().time()
        if now < self._next_at:
            return
        self._next_at = now + 60
        for n in range(60):
            for person in self._people:
                await person.say(f"Lamp {n}, ${n}")


async def wait_of(server: BotApiServer, number: int) -> float:
    """Seconds until somebody quiet is answered."""
    person = server.person(id=number, first_name=f"Q{number}", language_code="en")
    began = asyncio.get_running_loop().time()
    await ask(person, "/help")
    return asyncio.get_running_loop().time() - began


async def waits_until(server: BotApiServer, at: float, noise: Noise) -> list[float]:
    """How long quiet people wait, one after the other, ten of them at least."""
    waits: list[float] = []
    while len(waits) < 10 or asyncio.get_running_loop().time() < at:
        await noise.go_on()
        waits.append(await wait_of(server, 1_000 + len(waits) % QUIET))
    return waits


async def test_quiet_people_are_answered_while_others_are_loud(
    bot: BotProcess, server: BotApiServer
) -> None:
    began = asyncio.get_running_loop().time()
    loud = [server.person(id=n, first_name=f"L{n}", language_code="en") for n in range(1, LOUD + 1)]
    noise = Noise(loud)
    waits = await waits_until(server, began + min(MINUTES, 1) * 60, noise)
    memory = memory_of(bot)
    waits += await waits_until(server, began + MINUTES * 60, noise)

    slowest = sorted(waits)[len(waits) * 99 // 100]
    print(f"{len(waits)} answers, p99 {slowest:.2f} s, memory {memory_of(bot) >> 20} MB")
    assert slowest < SOON
    if MINUTES > 1:
        assert memory_of(bot) - memory < GROWTH
