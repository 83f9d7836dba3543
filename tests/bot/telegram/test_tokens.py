"""Processes that share a rate by one row of PostgreSQL."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.tokens import Bucket, DatabaseTime, Precedence, SharedTokens
from storage.database import Database

RATE = 100.0


class Process:
    """A process that sends, as far as the rate is concerned."""

    _chats = itertools.count(1)

    def __init__(self, database: Database, sent: list[float]) -> None:
        self.tokens = SharedTokens(database, RATE)
        self._limiter = SendRateLimiter(RATE, 0, self.tokens)
        self._sent = sent

    async def send(self, precedence: Precedence = Precedence.NUDGE) -> None:
        await self._limiter.turn(next(self._chats), precedence)
        self._sent.append(asyncio.get_running_loop().time())

    async def send_many(self, number: int, precedence: Precedence = Precedence.NUDGE) -> None:
        await asyncio.gather(*(self.send(precedence) for _ in range(number)))


@pytest.fixture
def sent() -> list[float]:
    """When messages went out, whosever they were."""
    return []


@pytest.fixture
async def fleet(postgres_url: str, sent: list[float]) -> AsyncIterator[list[Process]]:
    async with AsyncExitStack() as stack:
        databases = [Database(postgres_url) for _ in range(4)]
        processes = [Process(database, sent) for database in databases]
        for database, process in zip(databases, processes, strict=True):
            stack.push_async_callback(database.close)
            stack.push_async_callback(process.tokens.stop)
        await databases[0].migrate()
        async with databases[0].at_once() as work:
            await work.allowance.ensure()
        yield processes


def most_within(times: list[float], seconds: float) -> int:
    """The most that went out in any span of so many seconds."""
    ordered = sorted(times)
    return max(
        sum(start <= at < start + seconds for at in ordered[place:])
        for place, start in enumerate(ordered)
    )


async def test_together_they_keep_to_the_rate_whoever_joins(
    fleet: list[Process], sent: list[float]
) -> None:
    first = asyncio.create_task(fleet[0].send_many(60))
    await asyncio.sleep(0.2)
    await asyncio.gather(first, *(process.send_many(40) for process in fleet[1:]))

    assert len(sent) == 180
    assert most_within(sent, 1.0) <= RATE
    assert sent[-1] - sent[0] >= 1.6


async def test_one_that_has_it_all_sends_as_fast_as_all_together(
    fleet: list[Process], sent: list[float]
) -> None:
    await fleet[0].send_many(100)

    assert sent[-1] - sent[0] < 2.0


@pytest.mark.parametrize(("precedence", "most"), [(Precedence.ANSWER, 30), (Precedence.NUDGE, 29)])
def test_a_single_process_never_sends_more_in_a_second_than_the_rate_after_a_pause_either(
    precedence: Precedence, most: int
) -> None:
    bucket, now = Bucket(30), 0.0
    sent: list[float] = []
    while len(sent) < 100:
        again_at = bucket.take(now, precedence, 1)
        if again_at is None:
            sent.append(now)
            now += 5.0 if len(sent) == 50 else 0
        else:
            now = again_at

    assert most_within(sent, 1.0) == most
    assert sent[-1] - sent[50] < 1.75


def test_however_many_nudges_wait_there_is_a_token_for_an_answer() -> None:
    bucket, now = Bucket(30), 0.0
    for _ in range(100):
        again_at = bucket.take(now, Precedence.NUDGE, 1)
        now = now if again_at is None else again_at

    assert bucket.take(now, Precedence.NUDGE, 1) is not None
    assert bucket.take(now, Precedence.ANSWER, 1) is None


@pytest.mark.parametrize("per_second", [1, 10, 19])
def test_where_few_may_go_out_none_is_kept_back(per_second: int) -> None:
    bucket = Bucket(per_second)

    assert bucket.take(0.0, Precedence.NUDGE, 1) is None


def test_the_database_s_clock_is_known_by_its_promptest_answers() -> None:
    time = DatabaseTime()
    for at, asked_before, late in ((1000.0, 0.3, 0.002), (1001.0, 0.004, 0.4), (1002.0, 0.1, 0.1)):
        time.hear(at, at - 900 - asked_before, at - 900 + late)

    assert time.as_ours(1003.0) == pytest.approx(102.999)


def test_the_database_s_clock_that_was_set_is_known_by_its_last_answer() -> None:
    time = DatabaseTime()
    time.hear(1000.0, 99.9, 100.1)
    time.hear(4601.0, 100.9, 101.1)

    assert time.as_ours(4602.0) == pytest.approx(102.0)


async def test_an_hour_that_the_database_s_clock_was_set_back_is_not_waited_for(
    fleet: list[Process], sent: list[float], postgres_url: str
) -> None:
    database = Database(postgres_url)
    async with database.at_once() as work:
        drawn = await work.allowance.draw(1, per_second=1 / 3600, after=0, before=1)
        later = await work.allowance.draw(1, per_second=RATE, after=0, before=60)
    await database.close()

    assert drawn.number == later.number == 1
    assert 9 < later.first - drawn.first <= 11


async def test_a_broadcast_gets_what_nudges_leave(fleet: list[Process], sent: list[float]) -> None:
    broadcast = asyncio.create_task(fleet[1].send_many(150, Precedence.BROADCAST))
    await asyncio.sleep(0.1)
    before = len(sent)

    await fleet[0].send_many(60)
    meanwhile = len(sent) - before - 60
    await broadcast

    assert meanwhile <= 15
    assert most_within(sent, 1.0) <= RATE


async def test_answers_go_ahead_of_nudges_within_the_rate(
    fleet: list[Process], sent: list[float]
) -> None:
    nudges = asyncio.create_task(fleet[0].send_many(100))
    await asyncio.sleep(0.1)
    await fleet[1].send_many(20, Precedence.ANSWER)
    # Nudges have taken no more than what is free in a third of a second.
    assert not nudges.done()

    await nudges
    assert most_within(sent, 1.0) <= RATE


async def test_without_the_database_nothing_goes_out_but_answers(
    sent: list[float],
) -> None:
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:1/nowhere")
    process = Process(away, sent)
    nudge = asyncio.create_task(process.send())

    await process.send(Precedence.ANSWER)

    assert not nudge.done()
    nudge.cancel()
    await process.tokens.stop()
    await away.close()
