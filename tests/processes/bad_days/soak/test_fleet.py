"""A fleet at its usual pace through hours that take minutes: nothing is lost, nothing twice.

Leases hold for three minutes here, as in real life. `OUTAGES` says how many seconds the database is
away, `REMINDERS` how many are due.
"""

import asyncio
import functools
import os
import signal
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

from sandbox.botapi import BotApiServer
from storage.database import Database
from tests.chatting import en
from tests.processes.bad_days.fleet import (
    Connection,
    claimed_by,
    sent_unrecorded,
    times_told,
    two_takers,
    until_recorded,
    until_taken_over,
)
from tests.processes.conftest import BotProcess, Launch, Line, free_port, until_sent
from tests.processes.postgres import Troubled
from tests.processes.seeds import acquainted, multiply, with_due_orders

OUTAGES = [float(one) for one in os.environ.get("OUTAGES", "120,200").split(",")]
NUMBER = int(os.environ.get("REMINDERS", "3000"))
RATE = 30
ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"

#: Seconds in which all of it is over.
LONG = 900.0

People = Callable[[int], Awaitable[None]]


def paced(launch: Launch) -> Callable[..., Awaitable[BotProcess]]:
    """Starts processes that share the rate."""
    return functools.partial(launch, SEND_RATE=str(RATE))


class Pace:
    """When messages came to Telegram."""

    def __init__(self, server: BotApiServer) -> None:
        self._server = server
        self._loop = asyncio.get_running_loop()
        self.times: list[float] = []
        server.world.feed.listen(self._look)

    def _look(self, _: object) -> None:
        new = len(self._server.sent) - len(self.times)
        self.times += [self._loop.time()] * new

    def most_in(self, seconds: float) -> int:
        """The most that came within so many seconds."""
        times = self.times
        ends, most, end = len(times), 0, 0
        for start, at in enumerate(times):
            while end < ends and times[end] < at + seconds:
                end += 1
            most = max(most, end - start)
        return most

    def hold(self) -> None:
        """Sees that the rate was kept to; in a single second, what was late on its way may meet
        what was not.
        """
        assert self.most_in(10) <= 10 * RATE

    def first_after(self, at: float) -> float:
        """How many seconds after an instant the next message came."""
        return next(one for one in self.times if one > at) - at


@pytest.fixture
async def pace(server: BotApiServer) -> Pace:
    return Pace(server)


@pytest.fixture
def people(database: Database, database_url: str, server: BotApiServer) -> People:
    """So many chats, each with one reminder that is due."""

    async def make(number: int) -> None:
        await with_due_orders(database, {1: ["Parcel"]})
        await multiply(database_url, 1, range(2, number + 1))
        for person in range(1, number + 1):
            acquainted(server, person)

    return make


async def deliverers(launch: Launch, number: int) -> list[BotProcess]:
    started = [await launch(ROLE="delivery", SEND_RATE=str(RATE)) for _ in range(number)]
    await asyncio.gather(*(one.logged("bot.started") for one in started))
    return started


async def logged_for(one: BotProcess, event: str, seconds: float) -> None:
    """Waits until a process has logged an event, again and again, for so long."""

    def at(place: int) -> datetime:
        return datetime.fromisoformat(str(one.events(event)[place]["timestamp"]))

    while at(-1) - at(0) < timedelta(seconds=seconds):
        await one.logged(event, len(one.events(event)) + 1)


async def until_put_off(takers: list[BotProcess], times: int) -> None:
    """Waits until they have put updates off so often, together, as the database is away."""
    event = "update.not_stored"
    while sum(len(one.events(event)) for one in takers) < times:
        logged = [
            asyncio.create_task(one.logged(event, len(one.events(event)) + 1)) for one in takers
        ]
        await asyncio.wait(logged, return_when=asyncio.FIRST_COMPLETED)
        for task in logged:
            task.cancel()
        await asyncio.gather(*logged, return_exceptions=True)


def report(name: str, server: BotApiServer, pace: Pace, due: int, **more: object) -> None:
    """One line, for `-s`."""
    times = times_told(server)
    lost = due - len(times)
    twice = sum(number > 1 for number in times.values())
    print(f"\n{name}: {due} due, {lost} lost, {twice} twice, worst second", end=" ")
    print(pace.most_in(1), *(f"{key} {value}" for key, value in more.items()))


@pytest.mark.parametrize("seconds", OUTAGES)
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["fast", "immediate"])
async def test_an_outage(
    seconds: float,
    how: signal.Signals,
    launch: Launch,
    server: BotApiServer,
    database: Database,
    postgres: Troubled,
    people: People,
    pace: Pace,
) -> None:
    await people(900)
    one, *_ = await deliverers(launch, 3)
    await until_sent(server, 300)

    await postgres.stop(how)
    await one.logged("delivery.not_recorded")
    await logged_for(one, "delivery.not_recorded", seconds)
    await postgres.start()
    back = asyncio.get_running_loop().time()
    await until_recorded(database, 900, LONG)

    after = pace.first_after(back)
    report(f"outage of {seconds} s, {how.name}", server, pace, 900, going_on_after=round(after, 1))
    assert set(times_told(server).values()) == {1}
    pace.hold()
    assert after <= 5


async def test_a_frozen_server(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    postgres: Troubled,
    people: People,
    pace: Pace,
) -> None:
    await people(900)
    one, *_ = await deliverers(launch, 3)
    await until_sent(server, 300)

    postgres.freeze()
    await one.logged("delivery.not_recorded")
    await logged_for(one, "delivery.not_recorded", OUTAGES[0])
    postgres.thaw()
    back = asyncio.get_running_loop().time()
    await until_recorded(database, 900, LONG)

    after = pace.first_after(back)
    report("frozen server", server, pace, 900, going_on_after=round(after, 1))
    assert set(times_told(server).values()) == {1}
    pace.hold()


async def test_connections_that_go_mute(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    postgres: Troubled,
    people: People,
    pace: Pace,
) -> None:
    await people(NUMBER)
    await deliverers(launch, 3)
    await until_sent(server, 300)

    postgres.go_mute()
    mute = asyncio.get_running_loop().time()
    await until_recorded(database, NUMBER, LONG)

    gap = max(later - one for one, later in zip(pace.times, pace.times[1:], strict=False))
    report("mute network", server, pace, NUMBER, longest_pause=round(gap, 1))
    assert pace.times[-1] > mute
    assert set(times_told(server).values()) == {1}
    pace.hold()
    assert gap <= 30


async def test_a_row_that_is_locked_for_longer_than_a_lease(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    administrator: Connection,
    people: People,
    pace: Pace,
) -> None:
    await people(NUMBER)
    fleet = await deliverers(launch, 3)
    await until_sent(server, 300)

    somebody = administrator.transaction()
    await somebody.start()
    row = await administrator.fetchval(
        "SELECT id FROM orders JOIN reminders ON order_id = id WHERE state = 'claimed' LIMIT 1"
    )
    await administrator.execute("SELECT 1 FROM orders WHERE id = $1 FOR UPDATE", row)
    await until_recorded(database, NUMBER - 1, LONG)
    [holder] = [one for one in fleet if one.events("delivery.locked")]
    await logged_for(holder, "delivery.locked", 205)
    meanwhile = len(server.sent)
    await somebody.rollback()
    await until_recorded(database, NUMBER, LONG)

    report("locked row", server, pace, NUMBER, sent_meanwhile=meanwhile)
    assert meanwhile >= NUMBER - 1
    assert set(times_told(server).values()) == {1}
    pace.hold()


async def test_a_deliverer_that_is_frozen_past_its_lease(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    administrator: Connection,
    people: People,
    pace: Pace,
) -> None:
    await people(NUMBER)
    frozen, *_ = await deliverers(launch, 3)
    await until_sent(server, 300)

    frozen.signal(signal.SIGSTOP)
    in_flight = await sent_unrecorded(administrator, frozen, server)
    await until_taken_over(administrator, frozen, LONG)
    frozen.signal(signal.SIGCONT)
    await until_recorded(database, NUMBER, LONG)
    assert await frozen.end() == 0

    report("frozen deliverer", server, pace, NUMBER, in_flight=len(in_flight))
    assert {one for one, times in times_told(server).items() if times > 1} <= in_flight
    pace.hold()


async def test_kills_of_each_kind_among_three_and_two(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    administrator: Connection,
    people: People,
    pace: Pace,
) -> None:
    await people(NUMBER)
    ports = free_port(), free_port()
    line = Line(*ports)
    await line.mend()
    takers = await two_takers(paced(launch), line, *ports)
    killed, stopped, _ = await deliverers(launch, 3)
    writers = [acquainted(server, number) for number in range(10_001, 10_061)]
    await until_sent(server, NUMBER // 6)

    await killed.kill()
    in_flight = await claimed_by(administrator, killed)
    for writer in writers[:30]:
        await writer.say(ADD)
    await takers[0].kill()
    for writer in writers[30:]:
        await writer.say(ADD)
    await until_sent(server, NUMBER // 3)
    assert await stopped.end() == 0
    await deliverers(launch, 1)
    for writer in writers:
        await writer.next_message()
    await until_recorded(database, NUMBER, LONG)

    for writer in writers:
        async with database.reading() as work:
            assert len(await work.orders.of_chat(writer.id)) == 1
    twice = {one for one, times in times_told(server).items() if times > 1 and one <= NUMBER}
    report("kills", server, pace, NUMBER + len(writers), in_flight=len(in_flight))
    assert twice <= in_flight
    pace.hold()
    await line.cut()


async def test_thirty_people_write_through_an_outage(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled, pace: Pace
) -> None:
    writers = [acquainted(server, number) for number in range(1, 31)]
    ports = free_port(), free_port()
    line = Line(*ports)
    await line.mend()
    takers = await two_takers(paced(launch), line, *ports)

    await postgres.stop(signal.SIGINT)
    for number, writer in enumerate(writers, start=1):
        await writer.say(ADD)
        await until_put_off(takers, number)
    await logged_for(takers[0], "update.not_stored", 10)
    await postgres.start()

    busy = 0
    for writer in writers:
        told = [(await writer.next_message()).text]
        while "Headphones" not in told[-1]:
            told.append((await writer.next_message()).text)
        busy += told.count(en("busy"))
        assert told.count(en("busy")) <= 1, told
        async with database.reading() as work:
            assert len(await work.orders.of_chat(writer.id)) == 1
    print(f"\noutage: 30 wrote, 30 stored, {busy} were told that it takes longer")
    await line.cut()
