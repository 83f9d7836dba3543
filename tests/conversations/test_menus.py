"""What the bot says of itself, as Telegram would show it."""

from pathlib import Path

import pytest

from advisor.wording.texts import FALLBACK, available_languages, texts_for
from sandbox.botapi import BotApiServer, Fault, Person
from tests.chatting import Words, ask, en, ru
from tests.clocks import StandingClock
from tests.house import House, house_at

#: Telegram's limits.
_LONGEST_ABOUT, _LONGEST_SHORT = 512, 120


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder without a database: nothing was written yet."""
    return tmp_path


async def test_the_bot_tells_what_it_is_in_every_language(house: House) -> None:
    bot = house.product.application.bot
    for language in available_languages():
        texts = texts_for(language)
        code = None if language == FALLBACK else language.split("-")[0]

        about = await bot.get_my_description(language_code=code)
        short = await bot.get_my_short_description(language_code=code)

        assert about.description == texts.plain("bot-about")
        assert short.short_description == texts.plain("bot-short")
        assert len(about.description) <= _LONGEST_ABOUT
        assert len(short.short_description) <= _LONGEST_SHORT


@pytest.mark.parametrize("words", [en, ru], ids=["en", "ru"])
async def test_the_menu_has_every_command_in_both_languages(
    house: House, anna: Person, ivan: Person, words: Words
) -> None:
    person = anna if words is en else ivan
    menu = {one["command"]: one["description"] for one in person.commands}
    assert menu["add"] == words("command-add")
    assert menu["extend"] == words("command-extend")
    helped = (await ask(person, "/help")).text
    assert all(f"/{name}" in helped for name in menu if name != "help")


async def test_every_command_of_the_menu_is_known(house: House, anna: Person) -> None:
    await ask(anna, "/start")
    for command in anna.commands:
        answer = await ask(anna, f"/{command['command']}")
        assert answer.text != en("unknown-command"), command


async def test_what_telegram_knows_already_is_not_told_again(
    house: House, server: BotApiServer
) -> None:
    told = server.calls["setMyCommands"], server.calls["setMyDescription"]

    await house.restart()

    assert (server.calls["setMyCommands"], server.calls["setMyDescription"]) == told
    assert told[1] == len(available_languages())


async def test_a_bot_whose_menus_are_refused_works_all_the_same(
    house: House, server: BotApiServer, anna: Person
) -> None:
    async with house.product.services.database.writing() as uow:
        await uow.marks.put("menus", "those of another release")
        await uow.commit()
    server.faults.add("setMyCommands", Fault.server_error(), times=100)

    await house.restart()

    await anna.say("/stats")
    assert (await anna.next_message()).text


async def test_operators_have_a_menu_of_their_own_and_nobody_else_sees_it(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, admins=frozenset({anna.id})) as house:
        await ask(anna, "/start")
        await house.restart()
    assert {"admin", "broadcast", "add"} <= {one["command"] for one in anna.commands}
    assert "add" in {one["command"] for one in ivan.commands}
    assert {"admin", "broadcast"}.isdisjoint(one["command"] for one in ivan.commands)
