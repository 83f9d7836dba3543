"""The sender against a Bot API server on which things go wrong."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from advisor.wording.message import Action, Button, Message, Press
from bot.telegram.posting import PostingBot
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.sender import TelegramSender
from bot.telegram.transport import PyreqwestRequest
from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.clock import SystemClock
from scheduler.sender import Delivery, Outcome

TOKEN = "123456789:AAHnever-to-be-printed_0123456789ab"
NUDGE = Message(
    "<b>Parcel</b> &amp; more", ((Button("Status", Press(Action.STATUS, order=1, revision=2)),),)
)


def ours() -> bool:
    return True


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=SystemClock().now, token=TOKEN) as running:
        yield running


@pytest.fixture
async def sender(server: BotApiServer) -> AsyncIterator[TelegramSender]:
    async with sender_at(server.url) as ready:
        yield ready


@pytest.fixture
async def anna(server: BotApiServer) -> Person:
    """A person who has already written to the bot."""
    person = server.person(id=11)
    await person.say("hello")
    return person


@asynccontextmanager
async def sender_at(
    url: str, *, token: str = TOKEN, chat_seconds: float = 0
) -> AsyncIterator[TelegramSender]:
    """A sender that does not look first whether somebody listens there."""
    request = PyreqwestRequest(read_timeout=0.2)
    await request.initialize()
    limiter = SendRateLimiter(per_second=10_000, chat_seconds=chat_seconds)
    bot = PostingBot(token, base_url=f"{url}/bot", request=request, rate_limiter=limiter)
    yield TelegramSender(bot, limiter)
    await request.shutdown()


async def test_a_nudge_arrives_with_its_buttons(sender: TelegramSender, anna: Person) -> None:
    assert await sender.send(anna.id, NUDGE, ours) == Delivery(Outcome.SENT)

    message = await anna.next_message()
    assert message.text == "Parcel & more"
    assert message.button("Status")["callback_data"] == "1:st:1:2:"


@pytest.mark.parametrize(
    ("fault", "delivery"),
    [
        pytest.param(
            Fault.too_many_requests(37),
            Delivery(Outcome.RETRY_AFTER, timedelta(seconds=37), "flood_control"),
            id="429",
        ),
        pytest.param(Fault.server_error(), Delivery(Outcome.TRANSIENT), id="500"),
        pytest.param(Fault.bad_gateway(), Delivery(Outcome.TRANSIENT), id="502 in HTML"),
        pytest.param(Fault.plain_text(503, "busy"), Delivery(Outcome.TRANSIENT), id="503 in text"),
        pytest.param(Fault.plain_text(200, "hello"), Delivery(Outcome.TRANSIENT), id="no JSON"),
        pytest.param(Fault.hang(), Delivery(Outcome.TRANSIENT), id="no answer"),
        pytest.param(Fault.cut(), Delivery(Outcome.TRANSIENT), id="half an answer"),
        pytest.param(
            Fault.refused(401, "Unauthorized"), Delivery(Outcome.TRANSIENT), id="401, another token"
        ),
        pytest.param(
            Fault.refused(409, "Conflict: terminated"), Delivery(Outcome.TRANSIENT), id="409"
        ),
        pytest.param(Fault.blocked(), Delivery(Outcome.GONE, detail="forbidden"), id="blocked"),
        pytest.param(
            Fault.refused(403, "Forbidden: user is deactivated"),
            Delivery(Outcome.GONE, detail="forbidden"),
            id="deactivated",
        ),
        pytest.param(
            Fault.refused(400, "Bad Request: chat not found"),
            Delivery(Outcome.GONE, detail="chat_not_found"),
            id="chat not found",
        ),
        pytest.param(
            Fault.refused(400, "Bad Request: PEER_ID_INVALID"),
            Delivery(Outcome.GONE, detail="chat_not_found"),
            id="no such peer",
        ),
        pytest.param(
            Fault.refused(400, "Bad Request: message is too long"),
            Delivery(Outcome.REFUSED, detail="bad_request: Message is too long"),
            id="400",
        ),
    ],
)
async def test_each_answer_has_its_outcome(
    fault: Fault, delivery: Delivery, server: BotApiServer, sender: TelegramSender, anna: Person
) -> None:
    server.faults.add("sendMessage", fault)

    told = await sender.send(anna.id, NUDGE, ours)

    assert (told.outcome, told.retry_after) == (delivery.outcome, delivery.retry_after)
    if delivery.detail:
        assert told.detail == delivery.detail
    assert told.detail
    assert TOKEN.partition(":")[2] not in told.detail
    assert server.calls["sendMessage"] == 1


async def test_who_never_wrote_to_us_is_not_there(
    server: BotApiServer, sender: TelegramSender
) -> None:
    stranger = server.person(id=12)

    for chat_id in (stranger.id, 999_999):
        assert (await sender.send(chat_id, NUDGE, ours)).outcome is Outcome.GONE


async def test_who_has_blocked_us_is_not_there(sender: TelegramSender, anna: Person) -> None:
    anna.block_bot()

    assert await sender.send(anna.id, NUDGE, ours) == Delivery(Outcome.GONE, detail="forbidden")


async def test_a_group_that_has_moved_is_not_there(
    server: BotApiServer, sender: TelegramSender, anna: Person
) -> None:
    family = server.group("Family", [anna])
    family.upgrade()

    assert await sender.send(family.id, NUDGE, ours) == Delivery(Outcome.GONE, detail="migrated")


async def test_what_cannot_be_read_is_refused_without_a_word_of_it(
    sender: TelegramSender, anna: Person
) -> None:
    delivery = await sender.send(anna.id, Message("<b>a person's own words"), ours)

    assert delivery.outcome is Outcome.REFUSED
    assert "own words" not in delivery.detail


async def test_a_long_refusal_is_cut(
    server: BotApiServer, sender: TelegramSender, anna: Person
) -> None:
    server.faults.add("sendMessage", Fault.refused(400, "Bad Request: " + "x" * 4000))

    delivery = await sender.send(anna.id, NUDGE, ours)

    assert delivery.outcome is Outcome.REFUSED
    assert len(delivery.detail) <= 150


async def test_where_nobody_listens_it_is_tried_again(server: BotApiServer, anna: Person) -> None:
    async with sender_at(server.url) as sender:
        await server.close()
        delivery = await sender.send(anna.id, NUDGE, ours)

    assert delivery.outcome is Outcome.TRANSIENT
    assert TOKEN.partition(":")[2] not in delivery.detail


async def test_a_token_that_was_revoked_is_no_fault_of_the_message(
    server: BotApiServer, anna: Person
) -> None:
    async with sender_at(server.url, token="1:AAH-revoked") as sender:
        delivery = await sender.send(anna.id, NUDGE, ours)

    assert delivery.outcome is Outcome.TRANSIENT
    assert "revoked" not in delivery.detail


async def test_what_waits_its_turn_at_a_stop_does_not_go_out(
    server: BotApiServer, anna: Person
) -> None:
    async with sender_at(server.url, chat_seconds=3600) as sender:
        assert await sender.send(anna.id, NUDGE, ours) == Delivery(Outcome.SENT)
        waiting = asyncio.create_task(sender.send(anna.id, NUDGE, ours))
        await asyncio.sleep(0)

        sender.stop()

        async with asyncio.timeout(10):
            assert await waiting == Delivery(Outcome.UNSENT, detail="stopping")
            assert await sender.send(12, NUDGE, ours) == Delivery(Outcome.UNSENT, detail="stopping")
    assert server.calls["sendMessage"] == 1


async def test_a_nudge_that_is_not_ours_any_more_when_its_turn_comes_does_not_go_out(
    server: BotApiServer, sender: TelegramSender, anna: Person
) -> None:
    lost = Delivery(Outcome.UNSENT, detail="lease_over")
    assert await sender.send(anna.id, NUDGE, lambda: False) == lost
    assert server.calls["sendMessage"] == 0


async def test_what_is_held_goes_out_when_it_is_released_and_answers_before(
    server: BotApiServer, anna: Person
) -> None:
    request = PyreqwestRequest()
    await request.initialize()
    limiter = SendRateLimiter(per_second=200, chat_seconds=0.05)
    bot = PostingBot(TOKEN, base_url=f"{server.url}/bot", request=request, rate_limiter=limiter)
    sender = TelegramSender(bot, limiter)
    sender.hold()
    waiting = asyncio.create_task(sender.send(anna.id, NUDGE, ours))
    await asyncio.sleep(0)
    await bot.send_message(anna.id, "the answer")
    assert [sent.text for sent in server.sent] == ["the answer"]

    sender.release()

    assert await waiting == Delivery(Outcome.SENT)
    await request.shutdown()


@pytest.mark.parametrize("status", [400, 403])
async def test_what_a_proxy_refuses_in_its_own_words_is_tried_again(
    status: int, server: BotApiServer, sender: TelegramSender, anna: Person
) -> None:
    server.faults.add("sendMessage", Fault.plain_text(status))

    assert await sender.send(anna.id, NUDGE, ours) == Delivery(
        Outcome.TRANSIENT, detail="unreadable"
    )
    assert await sender.send(anna.id, NUDGE, ours) == Delivery(Outcome.SENT)


async def test_answers_overtake_the_nudges_that_drain(server: BotApiServer) -> None:
    people = [server.person(id=number) for number in range(1, 121)]
    for person in people:
        server.world.chats[person.id].started = True
    request = PyreqwestRequest()
    await request.initialize()
    limiter = SendRateLimiter(per_second=100, chat_seconds=0.05)
    bot = PostingBot(TOKEN, base_url=f"{server.url}/bot", request=request, rate_limiter=limiter)
    sender = TelegramSender(bot, limiter)
    # Two nudges wait for each of them.
    nudges = [asyncio.create_task(sender.send(person.id, NUDGE, ours)) for person in people * 2]
    await asyncio.wait(nudges[:1])

    before = len(server.sent)
    asked = [*people[:3], *people[-3:]]
    await asyncio.gather(*(bot.send_message(person.id, "the answer") for person in asked))
    after = len(server.sent)

    assert set(await asyncio.gather(*nudges)) == {Delivery(Outcome.SENT)}
    answers = [place for place, one in enumerate(server.sent) if one.text == "the answer"]
    assert len(answers) == len(asked)
    assert max(answers) < after
    # In the order of asking, all 200 and more nudges would have gone ahead; now those alone did
    # that were under way, which are more where the machine is busy.
    assert after - before <= len(asked) + len(nudges) // 2
    await request.shutdown()
