"""Telegram fails in the middle of a conversation: what is to be said is said."""

from pathlib import Path

import pytest
import structlog

from advisor.wording.message import Action
from bot.handlers import presses
from sandbox.botapi import BotApiServer, Fault, Person
from tests.calls import watched
from tests.chatting import ask, en, everything_after, press
from tests.clocks import StandingClock
from tests.house import House, house_at

LAMP = "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20"

FAULTS = {
    "too old": Fault.refused(400, "Bad Request: query is too old and response timeout expired"),
    "no gateway": Fault.bad_gateway(),
    "too many": Fault.too_many_requests(1),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_a_press_that_cannot_be_answered_is_noted_and_told_all_the_same(
    house: House, server: BotApiServer, anna: Person, fault: Fault
) -> None:
    card = await ask(anna, LAMP)
    server.faults.add("answerCallbackQuery", fault)
    await anna.press(card, en("button-wrote"))
    assert (await anna.next_message()).text.startswith(en("noted-letter"))
    assert not await everything_after(anna)


@pytest.mark.parametrize(
    "fault",
    [Fault.refused(400, "Bad Request: message can't be edited"), Fault.bad_gateway()],
    ids=["too old", "no gateway"],
)
@pytest.mark.parametrize("action", [Action.SETTINGS, Action.TRACK])
async def test_what_a_message_cannot_become_is_sent_anew(
    house: House, server: BotApiServer, anna: Person, fault: Fault, action: Action
) -> None:
    said = "/settings" if action is Action.SETTINGS else LAMP
    message = await ask(anna, said)
    for method in ("editMessageText", "editMessageReplyMarkup"):
        server.faults.add(method, fault)
    await press(anna, message, action)
    anew = await anna.next_message()
    assert anew.buttons
    server.faults.clear()
    assert not await everything_after(anna)


async def test_an_apology_is_said_even_if_the_press_cannot_be_answered(
    server: BotApiServer,
    home: Path,
    clock: StandingClock,
    anna: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("out of the blue")

    async with house_at(server, home, clock):
        card = await ask(anna, LAMP)
        monkeypatch.setattr(presses, "carry_out", fail)
        server.faults.add("answerCallbackQuery", FAULTS["too old"])
        await anna.press(card, en("button-wrote"))
        assert (await anna.next_message()).text == en("something-broke")
        assert not await everything_after(anna)


async def test_a_stranger_who_cannot_be_turned_away_gets_no_further(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, allowed_users=frozenset({anna.id})):
        calls = watched(server)
        server.faults.add("sendMessage", Fault.server_error(), chat_id=ivan.id)
        await ivan.say("/orders")
        await ask(anna, "/start")
        assert calls["sendMessage"] == 2
        assert not ivan.unread()


async def test_a_place_that_moves_is_one_place(house: House, anna: Person) -> None:
    await ask(anna, "/start")
    place = await anna.share_location(52.5, 13.4)
    await anna.next_message()
    for _ in range(5):
        anna._tell("edited_message", place)
    assert not await everything_after(anna)


@pytest.mark.usefixtures("house")
async def test_updates_that_do_not_come_are_one_line_of_the_log_and_asked_for_again(
    server: BotApiServer, anna: Person
) -> None:
    await ask(anna, "/help")
    with structlog.testing.capture_logs() as logs:
        server.faults.add("getUpdates", Fault.bad_gateway())
        await ask(anna, "/help")
        await ask(anna, "/help")
    assert [(one["event"], one["error"]) for one in logs if one["log_level"] == "warning"] == [
        ("telegram.unreachable", "NetworkError")
    ]
