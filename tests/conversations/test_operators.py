"""The operator's commands: how the bot is doing, and messages to everybody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Fault, Person
from storage.records import BroadcastState
from tests.chatting import ask, data_of, en, offers, press, ru, tap, turn
from tests.clocks import StandingClock
from tests.house import House, house_at

ADMIN = 101
LAMP = "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20"


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    """A bot whose operator is Anna."""
    async with house_at(server, home, clock, admins=frozenset({ADMIN})) as running:
        yield running


async def people(server: BotApiServer, count: int) -> list[Person]:
    """So many people who have met the bot."""
    met = [server.person(id=200 + number, language_code="en") for number in range(count)]
    for person in met:
        await ask(person, "/start")
    return met


async def heard(persons: list[Person], text: str) -> None:
    """Waits until everybody has been told this next."""
    for person in persons:
        assert (await person.next_message()).text == text


# -- the page ------------------------------------------------------------------------------------


async def test_the_operator_sees_how_the_bot_is_doing(
    house: House, server: BotApiServer, anna: Person, ivan: Person
) -> None:
    await ask(ivan, LAMP)
    page = await ask(anna, "/admin")
    assert en("operator-people", people=2, asleep=0) in page.text
    assert en("operator-orders", orders=1, closed=0) in page.text
    assert en("operator-queue", orders=0, waits="") in page.text
    assert en("operator-failures-none") in page.text


async def test_the_page_is_written_anew_in_its_place(
    house: House, anna: Person, ivan: Person
) -> None:
    page = await ask(anna, "/admin")
    await ask(ivan, LAMP)
    anew = await turn(anna, page, Action.OPERATOR)
    assert en("operator-orders", orders=1, closed=0) in anew.text
    assert not anna.unread()


async def test_a_refused_reminder_is_on_the_page_with_its_reason(
    house: House, server: BotApiServer, anna: Person, ivan: Person
) -> None:
    await ask(ivan, LAMP)
    server.faults.add("sendMessage", Fault.refused(400, "Bad Request: no <luck>"), chat_id=ivan.id)
    await house.pass_days(7)
    page = await ask(anna, "/admin")
    assert "1 × bad_request: No <luck>" in page.text
    assert en("operator-state-failed", count=1) in page.text


async def test_how_late_nudges_are_is_told(house: House, anna: Person, ivan: Person) -> None:
    await ask(ivan, LAMP)
    while not ivan.unread():
        await house.pass_days(1)
    page = await ask(anna, "/admin")
    late = en("operator-late", count=1, half="0 seconds", worst="0 seconds")
    assert late in page.text


# -- others --------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["/admin", "/broadcast hello", "/admin@buyer_clock_bot"])
async def test_for_others_there_are_no_such_commands(
    house: House, ivan: Person, command: str
) -> None:
    assert (await ask(ivan, command)).text == ru("unknown-command")


async def test_for_others_there_are_no_such_buttons(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(ivan, "/start")
    await anna.say("/broadcast hello")
    await anna.expect(2)
    for data in ("1:op:::", "1:bc:::1", "1:bx:::1"):
        forged = await house.plant(ivan, data)
        pressed = await ivan.press(forged, data)
        assert (await pressed.answered()).text == ru("press-broken")
    assert not ivan.unread()
    async with house.product.services.database.reading() as uow:
        draft = await uow.broadcasts.get(1)
    assert draft is not None
    assert draft.state is BroadcastState.DRAFT


async def test_an_operator_of_a_private_bot_is_let_in(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    private = {"allowed_users": frozenset({555}), "admins": frozenset({ADMIN})}
    async with house_at(server, home, clock, **private):
        assert offers(await ask(anna, "/start"), Action.ADD)
        assert (await ask(ivan, "/admin")).text == ru("not-allowed", id="102")


# -- to everybody --------------------------------------------------------------------------------


async def test_a_message_to_everybody_is_shown_first_as_people_will_see_it(
    house: House, server: BotApiServer, anna: Person, ivan: Person
) -> None:
    await ask(ivan, "/start")
    await anna.say("/broadcast Down for an hour & <back>")
    preview, question = await anna.expect(2)
    assert preview.text == "Down for an hour & <back>"
    assert not preview.buttons
    assert question.text == en("broadcast-question", people=2, takes="1 second")
    assert not ivan.unread()
    await tap(anna, question, Action.BROADCAST)
    assert (await ivan.next_message()).text == preview.text


async def test_without_a_text_it_says_how(house: House, anna: Person) -> None:
    assert (await ask(anna, "/broadcast")).text == en("broadcast-usage")
    assert (await ask(anna, "/broadcast \n ")).text == en("broadcast-usage")


async def test_what_is_not_wanted_is_dropped_for_good(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(ivan, "/start")
    await anna.say("/broadcast hello")
    _, question = await anna.expect(2)
    dropped = await turn(anna, question, Action.BROADCAST_STOP)
    assert dropped.text == en("broadcast-dropped")
    again = await house.plant(anna, data_of(question, Action.BROADCAST))
    assert (await tap(anna, again, Action.BROADCAST)).text == en("broadcast-gone")
    assert not ivan.unread()


async def test_two_presses_send_it_once(house: House, anna: Person, ivan: Person) -> None:
    await ask(ivan, "/start")
    await anna.say("/broadcast hello")
    _, question = await anna.expect(2)
    first = await anna.press(question, data_of(question, Action.BROADCAST))
    second = await anna.press(question, data_of(question, Action.BROADCAST))
    await first.answered()
    await second.answered()
    assert (await ivan.next_message()).text == "hello"
    told = {(await anna.next_message()).text for _ in range(3)}
    assert told == {
        en("broadcast-gone"),
        "hello",
        en("broadcast-done", sent=2, people=2),
    }
    assert not ivan.unread()


async def test_what_was_shown_long_ago_is_not_sent(
    house: House, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    await ask(ivan, "/start")
    await anna.say("/broadcast hello")
    _, question = await anna.expect(2)
    clock.advance(hours=25)
    assert (await tap(anna, question, Action.BROADCAST)).text == en("broadcast-gone")
    assert not ivan.unread()


async def test_one_operator_does_not_send_what_another_has_written(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, admins=frozenset({anna.id, ivan.id})) as house:
        await ask(ivan, "/start")
        await anna.say("/broadcast hello")
        _, question = await anna.expect(2)
        planted = await house.plant(ivan, data_of(question, Action.BROADCAST))
        assert (await tap(ivan, planted, Action.BROADCAST)).text == ru("broadcast-gone")
        assert not ivan.unread()


async def test_everybody_gets_it_and_its_operator_is_told_whom_it_missed(
    house: House, server: BotApiServer, anna: Person
) -> None:
    met = await people(server, 6)
    met[1].block_bot()
    met[2].delete_account()
    server.faults.add("sendMessage", Fault.cut(carried_out=True), chat_id=met[3].id)
    server.faults.add("sendMessage", Fault.refused(400, "Bad Request: oops"), chat_id=met[4].id)
    await anna.say("/broadcast hello")
    _, question = await anna.expect(2)
    await press(anna, question, Action.BROADCAST)
    copy, done = await anna.expect(2)
    assert copy.text == "hello"
    assert done.text.splitlines() == [
        en("broadcast-done", sent=3, people=7),
        en("broadcast-done-gone", count=2),
        en("broadcast-done-unsure", count=1),
        en("broadcast-done-failed", count=1),
    ]
    report = anna.now(question)
    assert report is not None
    assert report.text == done.text
    assert not report.buttons
    await heard([met[0], met[3], met[5]], "hello")
    assert [person for person in met if person.unread()] == []
    assert en("operator-people", people=7, asleep=2) in (await ask(anna, "/admin")).text


async def test_who_sleeps_or_comes_later_is_left_out(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    await ask(ivan, LAMP)
    ivan.block_bot()
    await house.pass_days(7)
    await anna.say("/broadcast hello")
    _, question = await anna.expect(2)
    assert question.text == en("broadcast-question", people=1, takes="1 second")
    server.faults.add("sendMessage", Fault.too_many_requests(0), chat_id=anna.id)
    await press(anna, question, Action.BROADCAST)
    clock.advance(seconds=1)
    (late,) = await people(server, 1)
    copy, done = await anna.expect(2)
    assert copy.text == "hello"
    assert done.text == en("broadcast-done", sent=1, people=1)
    assert not late.unread()
