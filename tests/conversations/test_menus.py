"""What the bot says of itself, as Telegram would show it."""

from advisor.wording.texts import FALLBACK, available_languages, texts_for
from sandbox.botapi import BotApiServer, Fault, Person
from tests.house import House

#: Telegram's limits.
_LONGEST_ABOUT, _LONGEST_SHORT = 512, 120


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
