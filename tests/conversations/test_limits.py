"""What one person may take, and what a private bot keeps to itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from advisor.wording.message import Action
from bot.limits import LONGEST_TEXT
from sandbox.botapi import BotApiServer, Person
from tests.chatting import ask, en, everything_after, press, ru, tap
from tests.clocks import StandingClock
from tests.house import House, house_at

LAMP = "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20"


async def test_a_flood_is_answered_once_and_heard_again_when_it_is_over(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, updates_per_minute=5):
        for _ in range(5):
            assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")
        assert (await ask(anna, "/cancel")).text == en("too-fast")
        for _ in range(20):
            await anna.say("/cancel")
        assert (await ask(ivan, "/cancel")).text == ru("nothing-to-cancel")
        clock.advance(seconds=61)
        assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")
        assert not anna.unread()


async def test_presses_count_too_and_the_first_too_many_is_told_so(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person
) -> None:
    async with house_at(server, home, clock, updates_per_minute=3):
        card = await ask(anna, LAMP)
        for _ in range(2):
            await ask(anna, "/cancel")
        pressed = await press(anna, card, Action.WROTE)
        assert pressed.answer is not None
        assert pressed.answer.text == en("too-fast")
        assert pressed.answer.alert
        clock.advance(seconds=61)
        assert (await tap(anna, card, Action.WROTE)).text.startswith(en("noted-letter"))


async def test_open_orders_have_an_end(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person
) -> None:
    async with house_at(server, home, clock, most_open_orders=2):
        await ask(anna, LAMP)
        await ask(anna, LAMP.replace("RA123456785CN", "RA123456754CN"))
        refused = await ask(anna, LAMP.replace("RA123456785CN", "RA123456768CN"))
        assert refused.text == en("error-too-many-orders", count=2)


async def test_closed_orders_count_too_at_last(house: House, anna: Person) -> None:
    limits = replace(house.product.services.limits, all_orders=1)
    object.__setattr__(house.product.services, "limits", limits)
    await ask(anna, LAMP)
    refused = await ask(anna, LAMP.replace("RA123456785CN", "RA123456754CN"))
    assert refused.text == en("error-too-many-kept", count=1)


async def test_whoever_unblocks_it_is_reminded_again_without_having_to_write(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    anna.block_bot()
    await house.pass_days(3)
    anna.unblock_bot()
    await house.product.application.update_queue.join()
    await house.pass_days(1)
    assert "Lamp" in (await anna.next_message()).text


async def test_a_text_that_is_too_long_is_refused_with_a_sentence(
    house: House, anna: Person
) -> None:
    await ask(anna, "/start")
    caption = "x" * (LONGEST_TEXT + 1)
    await anna.send_document("order.pdf", b"%PDF", caption=caption)
    assert (await anna.next_message()).text == en("too-long", most=LONGEST_TEXT)


@pytest.mark.parametrize("odd", ["/add Lamp\0", "La\ud83dmp", "\udfff"])
async def test_what_cannot_be_stored_is_refused_with_a_sentence(
    house: House, anna: Person, odd: str
) -> None:
    await ask(anna, "/start")
    assert (await ask(anna, odd)).text == en("too-odd")
    assert not await everything_after(anna)


async def test_what_is_kept_is_told_and_for_how_long(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock):
        assert (await ask(anna, "/privacy")).text == en("privacy", days=0)
    async with house_at(server, home, clock, retention_days=30):
        assert (await ask(ivan, "/privacy")).text == ru("privacy", days=30)


async def test_a_group_hears_where_to_find_it_once_an_hour(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    family = server.group("Family", [anna, ivan])
    for _ in range(5):
        await anna.say("/add", chat=family)
        await ivan.say("/orders@buyer_clock_bot", chat=family)
    assert [one.text for one in await ivan.expect(1, chat=family)] == [
        en("groups-refused", bot="buyer_clock_bot")
    ]
    await ask(anna, "/start")  # whatever the group said was heard before that
    assert not ivan.unread(family)
    clock.advance(hours=1)
    await ivan.say("/add", chat=family)
    assert (await ivan.next_message(chat=family)).text == ru(
        "groups-refused", bot="buyer_clock_bot"
    )


async def test_what_a_group_says_to_others_is_none_of_its_business(
    house: House, server: BotApiServer, anna: Person
) -> None:
    family = server.group("Family", [anna])
    for said in ("/start@other_bot", "/weather", "what about /add", "/add@"):
        await anna.say(said, chat=family)
    await ask(anna, "/start")
    assert not anna.unread(family)


async def test_a_private_bot_is_silent_in_strangers_groups(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, allowed_users=frozenset({anna.id})):
        family = server.group("Family", [anna, ivan])
        await ivan.say("/add", chat=family)
        await ask(anna, "/start")
        assert not anna.unread(family)
        await anna.say("/add", chat=family)
        assert (await anna.next_message(chat=family)).text == en(
            "groups-refused", bot="buyer_clock_bot"
        )
