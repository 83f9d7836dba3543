"""A token that is revoked while the bot runs, and slips that are none."""

import asyncio

from bot.telegram.token_watch import TokenWatch


def watch_at(seconds: list[float]) -> TokenWatch:
    return TokenWatch(lambda: seconds[0])


async def is_revoked(watch: TokenWatch) -> bool:
    waiting = asyncio.create_task(watch.revoked())
    done, _ = await asyncio.wait([waiting], timeout=0)
    waiting.cancel()
    return bool(done)


async def test_refusals_that_go_on_are_a_revoked_token() -> None:
    seconds = [100.0]
    watch = watch_at(seconds)
    for second in (100, 101, 103):
        assert not await is_revoked(watch)
        seconds[0] = second
        watch.refused()

    assert watch.in_doubt
    assert await is_revoked(watch)


async def test_many_refusals_at_one_moment_may_be_a_slip() -> None:
    watch = watch_at([100.0])
    for _ in range(200):
        watch.refused()

    assert watch.in_doubt
    assert not await is_revoked(watch)


async def test_an_answer_in_between_begins_the_count_anew() -> None:
    seconds = [100.0]
    watch = watch_at(seconds)
    for _ in range(5):
        watch.refused()
        watch.refused()
        seconds[0] += 10
        watch.accepted()

    assert not watch.in_doubt
    assert not await is_revoked(watch)
