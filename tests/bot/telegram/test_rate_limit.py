"""The rate limiter: spacing, precedence, patience."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter
from typing_extensions import override

from bot.errors import NudgesStoppedError
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.tokens import Bucket, Precedence

Send = Callable[..., Coroutine[Any, Any, Any]]


class Wire:
    """Notes what goes out, and refuses as often as it is told to."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.times: list[float] = []
        self.refusals: list[float] = []

    async def send(self, name: str) -> bool:
        self.times.append(asyncio.get_running_loop().time())
        if self.refusals:
            raise RetryAfter(timedelta(seconds=self.refusals.pop(0)))
        self.sent.append(name)
        return True


async def pass_through(
    limiter: SendRateLimiter,
    wire: Wire,
    name: str,
    *,
    chat: int,
    precedence: Precedence | None = None,
    endpoint: str = "sendMessage",
) -> Any:
    data = {"chat_id": chat}
    return await limiter.process_request(wire.send, (name,), {}, endpoint, data, precedence)


async def test_messages_to_different_chats_go_out_at_the_rate() -> None:
    limiter, wire = SendRateLimiter(per_second=200), Wire()
    await asyncio.gather(
        *(
            pass_through(limiter, wire, str(n), chat=n, precedence=Precedence.NUDGE)
            for n in range(60)
        )
    )
    # A bucket of 20 goes out at once, the other 40 need 40 / 200 of a second.
    assert len(wire.sent) == 60
    assert wire.times[-1] - wire.times[0] >= 0.19


async def test_who_writes_after_a_crowd_is_answered_before_it() -> None:
    limiter, wire = SendRateLimiter(per_second=100), Wire()
    crowd = [
        asyncio.create_task(pass_through(limiter, wire, str(n), chat=n)) for n in range(1, 100)
    ]
    await asyncio.sleep(0)  # they wait for their turns
    await pass_through(limiter, wire, "later", chat=100)
    assert len(wire.sent) < 20
    assert limiter.crowds()
    for chat in (1, 2, 3):
        limiter._pause(chat, 60)
    assert not limiter.crowds()  # Telegram is waited for

    await limiter.shutdown()
    await asyncio.gather(*crowd, return_exceptions=True)


@pytest.mark.parametrize(("slow", "taken"), [(1, 2), (99, 5)])
async def test_whoever_comes_too_late_to_leave_with_its_token_takes_another(
    slow: int, taken: int
) -> None:
    """The process stands still after the token was taken, `slow` times."""
    tokens = Frozen(slow)
    await SendRateLimiter(1000, 1.0, tokens).turn(1, Precedence.NUDGE)
    assert tokens.taken == taken


class Frozen(Bucket):
    """Tokens that are there a moment after they were asked for, and after which it stands still."""

    def __init__(self, times: int) -> None:
        super().__init__(1000)
        self.taken = 0
        self._asked = 0
        self._times = times

    @override
    def take(self, now: float, precedence: Precedence, waiting: int) -> float | None:
        self._asked += 1
        if self._asked % 2:
            return now + 0.001
        self.taken += 1
        if self.taken <= self._times:
            asyncio.get_running_loop().call_soon(time.sleep, 0.06)
        return super().take(now, precedence, waiting)


async def test_an_answer_overtakes_nudges_that_wait() -> None:
    limiter, wire = SendRateLimiter(per_second=100), Wire()
    nudges = [
        asyncio.create_task(
            pass_through(limiter, wire, f"nudge {n}", chat=n, precedence=Precedence.NUDGE)
        )
        for n in range(40)
    ]
    await asyncio.sleep(0)
    await pass_through(limiter, wire, "answer", chat=1000)
    assert len(wire.sent) <= 13
    await asyncio.gather(*nudges)
    assert len(wire.sent) == 41


async def test_who_has_had_no_answer_just_now_goes_before_those_who_have() -> None:
    limiter, wire = SendRateLimiter(per_second=50, chat_seconds=0.5), Wire()
    for chat in range(20):
        await pass_through(limiter, wire, f"first {chat}", chat=chat)
    loud = [
        asyncio.create_task(pass_through(limiter, wire, f"loud {chat}", chat=chat))
        for chat in range(10, 20)
    ]
    await asyncio.sleep(0)
    await pass_through(limiter, wire, "quiet", chat=100)
    assert len(wire.sent) < 25
    await asyncio.gather(*loud)


async def test_nudges_overtake_what_an_operator_writes_to_everybody() -> None:
    limiter, wire = SendRateLimiter(per_second=100), Wire()
    waiting = [
        asyncio.create_task(
            pass_through(limiter, wire, f"{precedence.name} {n}", chat=n, precedence=precedence)
        )
        for precedence in (Precedence.BROADCAST, Precedence.NUDGE)
        for n in range(20)
    ]
    await asyncio.gather(*waiting)
    last_nudge = max(wire.sent.index(f"NUDGE {n}") for n in range(20))
    assert last_nudge < 35, "only what found the bucket full went ahead"


async def test_nudges_to_one_chat_keep_their_distance() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0.05), Wire()
    await asyncio.gather(
        *(
            pass_through(limiter, wire, str(n), chat=7, precedence=Precedence.NUDGE)
            for n in range(4)
        )
    )
    assert wire.times[-1] - wire.times[0] >= 0.149


async def test_a_few_answers_to_one_person_need_not_wait() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=60), Wire()
    for name in ("one", "two", "three"):
        await pass_through(limiter, wire, name, chat=7)
    assert wire.sent == ["one", "two", "three"]


async def refused(limiter: SendRateLimiter, wire: Wire, chat: int, seconds: float) -> None:
    """Telegram asks for patience with a chat."""
    wire.refusals = [seconds]
    with pytest.raises(RetryAfter):
        await pass_through(limiter, wire, "refused", chat=chat, precedence=Precedence.NUDGE)


async def test_a_chat_waits_when_telegram_asks_for_patience_and_nobody_else() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0), Wire()
    await refused(limiter, wire, chat=1, seconds=0.1)
    waiting = asyncio.create_task(pass_through(limiter, wire, "its own", chat=1))
    await asyncio.sleep(0)
    await pass_through(limiter, wire, "another's", chat=2)
    assert wire.sent == ["another's"]
    await waiting
    assert wire.times[-1] - wire.times[0] >= 0.099


async def test_everything_waits_when_telegram_asks_for_patience_with_several() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000), Wire()
    for chat in (1, 2, 3):
        await refused(limiter, wire, chat, seconds=0.1)
    await pass_through(limiter, wire, "later", chat=4)
    assert wire.times[-1] - wire.times[-2] >= 0.09


async def test_a_group_is_written_to_twenty_times_a_minute() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0.02), Wire()
    for n in range(3):
        await pass_through(limiter, wire, str(n), chat=-7, precedence=Precedence.NUDGE)
    assert wire.times[-1] - wire.times[0] >= 0.119


async def test_an_answer_is_tried_again_after_the_wait() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0), Wire()
    wire.refusals = [0.02, 0.02]
    assert await pass_through(limiter, wire, "answer", chat=1)
    assert wire.sent == ["answer"]


async def test_an_answer_is_given_up_after_three_refusals() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0), Wire()
    wire.refusals = [0.01, 0.01, 0.01]
    with pytest.raises(RetryAfter):
        await pass_through(limiter, wire, "answer", chat=1)


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "sendChatAction", "setMyCommands"])
async def test_what_telegram_does_not_count_goes_at_once(endpoint: str) -> None:
    limiter, wire = SendRateLimiter(per_second=0.01), Wire()
    for n in range(5):
        await pass_through(limiter, wire, str(n), chat=1, endpoint=endpoint)
    assert len(wire.sent) == 5


async def test_a_waiter_who_gave_up_takes_no_turn() -> None:
    limiter, wire = SendRateLimiter(per_second=100), Wire()
    waiting = [
        asyncio.create_task(
            pass_through(limiter, wire, str(n), chat=n, precedence=Precedence.NUDGE)
        )
        for n in range(20)
    ]
    await asyncio.sleep(0)
    waiting[15].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert "15" not in wire.sent
    assert len(wire.sent) == 19


async def test_shutting_down_lets_nobody_wait() -> None:
    limiter, wire = SendRateLimiter(per_second=0.01), Wire()
    await pass_through(limiter, wire, "first", chat=1)
    second = asyncio.create_task(pass_through(limiter, wire, "second", chat=2))
    await asyncio.sleep(0)
    await limiter.shutdown()
    with pytest.raises(asyncio.CancelledError):
        await second


async def test_stopped_nudges_give_up_their_turns_and_answers_keep_theirs() -> None:
    limiter, wire = SendRateLimiter(per_second=50), Wire()
    for n in range(5):  # the bucket is empty after these
        await pass_through(limiter, wire, str(n), chat=n)
    nudge = asyncio.create_task(
        pass_through(limiter, wire, "nudge", chat=10, precedence=Precedence.NUDGE)
    )
    answer = asyncio.create_task(pass_through(limiter, wire, "answer", chat=11))
    await asyncio.sleep(0)

    limiter.stop_nudges()

    with pytest.raises(NudgesStoppedError):
        await nudge
    with pytest.raises(NudgesStoppedError):
        await pass_through(limiter, wire, "late nudge", chat=12, precedence=Precedence.NUDGE)
    assert await answer
    assert wire.sent[5:] == ["answer"]


async def test_an_answer_overtakes_the_nudges_that_wait_for_the_same_chat() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=60), Wire()
    nudges = [
        asyncio.create_task(
            pass_through(limiter, wire, f"nudge {n}", chat=7, precedence=Precedence.NUDGE)
        )
        for n in range(30)
    ]
    await asyncio.sleep(0)

    await pass_through(limiter, wire, "answer", chat=7)
    await pass_through(limiter, wire, "another", chat=7)

    assert wire.sent == ["nudge 0", "answer", "another"]
    limiter.stop_nudges()
    await asyncio.gather(*nudges, return_exceptions=True)


async def test_answers_to_everybody_overtake_a_long_queue_of_nudges_in_the_order_of_asking() -> (
    None
):
    # Of the 21 that may go at once one is left for an answer.
    limiter, wire = SendRateLimiter(per_second=210, chat_seconds=0.01), Wire()
    nudges = [
        asyncio.create_task(
            pass_through(limiter, wire, f"nudge {n}", chat=n % 50, precedence=Precedence.NUDGE)
        )
        for n in range(150)
    ]
    await asyncio.sleep(0)
    before = len(wire.sent)

    await asyncio.gather(*(pass_through(limiter, wire, f"answer {n}", chat=n) for n in range(20)))

    answers = [name for name in wire.sent if name.startswith("answer")]
    assert answers == [f"answer {n}" for n in range(20)]
    # A busy machine gives a pause in which some nudges go, but never all that asked before.
    assert wire.sent.index(answers[-1]) < before + 20 + 75
    await asyncio.gather(*nudges)
    assert len(wire.sent) == 170
    for chat in range(50):
        mine = [f"nudge {n}" for n in range(chat, 150, 50)]
        assert [name for name in wire.sent if name in mine] == mine


async def test_the_next_of_a_chat_takes_the_place_of_one_that_gave_up() -> None:
    limiter, wire = SendRateLimiter(per_second=10_000, chat_seconds=0.02), Wire()
    nudges = [
        asyncio.create_task(
            pass_through(limiter, wire, str(n), chat=7, precedence=Precedence.NUDGE)
        )
        for n in range(4)
    ]
    await asyncio.sleep(0)
    nudges[1].cancel()
    await asyncio.gather(*nudges, return_exceptions=True)
    assert wire.sent == ["0", "2", "3"]
