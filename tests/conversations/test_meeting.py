"""Meeting the bot: the greeting, the help, the menu, and what it cannot do."""

from pathlib import Path

from advisor.places import zone_city
from advisor.wording.message import Action
from advisor.wording.texts import texts_for
from sandbox.botapi import BotApiServer, Person
from tests.chatting import Words, ask, en, offers, ru, tap
from tests.clocks import StandingClock
from tests.house import House, house_at


def greeting_in(words: Words, zone: str) -> str:
    city = zone_city(zone, texts_for(words.language).locale)
    example = words("start-example")
    return words("start", example=example, city=city, hour=10, guessed="yes")


async def test_who_starts_is_greeted_in_their_language_and_told_their_time(
    house: House, anna: Person, ivan: Person
) -> None:
    assert (await ask(anna, "/start")).text == greeting_in(en, "UTC")
    assert (await ask(ivan, "/start")).text == greeting_in(ru, "Europe/Moscow")


async def test_somebody_whose_language_is_unknown_is_greeted_in_english(
    house: House, server: BotApiServer
) -> None:
    for number, language in enumerate((None, "sv", "zh-hans")):
        stranger = server.person(id=500 + number, language_code=language)
        assert en("language-name") in (await ask(stranger, "/start")).text


async def test_a_dialect_is_greeted_in_its_language(house: House, server: BotApiServer) -> None:
    kyiv = server.person(id=500, language_code="ru-UA")
    assert ru("language-name") in (await ask(kyiv, "/start")).text


async def test_the_greeting_has_buttons_to_begin_with(house: House, anna: Person) -> None:
    hello = await ask(anna, "/start")
    assert (await tap(anna, hello, Action.ADD)).text == en("add-ask-title")
    assert "/status" in (await tap(anna, hello, Action.HELP)).text


async def test_the_example_of_the_greeting_works_as_it_stands(
    house: House, anna: Person, ivan: Person
) -> None:
    for person, words in ((anna, en), (ivan, ru)):
        card = await ask(person, f"/add {words('start-example')}")
        assert card.text.startswith(words("registered"))


async def test_every_example_of_the_help_works_as_it_stands(house: House, anna: Person) -> None:
    guide = await ask(anna, "/help")
    spans = [span for span in guide.entities if span["type"] == "code"]
    raw = guide.text.encode("utf-16-le")
    for span in spans:
        start, end = 2 * span["offset"], 2 * (span["offset"] + span["length"])
        said = raw[start:end].decode("utf-16-le")
        if said.startswith("/add"):
            assert (await ask(anna, said)).text.startswith(en("registered"))


async def test_who_comes_back_with_orders_is_told_how_many_wait(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, shipped today, 60 days, LP00123456789012")
    welcome = await ask(anna, "/start")
    assert welcome.text == en("start-again", count=1)
    assert "Lamp" in (await tap(anna, welcome, Action.ORDERS)).text


async def test_a_text_that_says_nothing_is_answered_with_the_way_out(
    house: House, anna: Person, ivan: Person
) -> None:
    assert (await ask(anna, "what a morning")).text == en("unknown-text")
    assert (await ask(ivan, "какое утро")).text == ru("unknown-text")


async def test_whoever_says_hello_is_greeted(house: House, anna: Person, ivan: Person) -> None:
    assert (await ask(anna, "Good morning!")).text == (await ask(anna, "/start")).text
    assert (await ask(ivan, "Здравствуйте")).text == (await ask(ivan, "/start")).text
    await ask(anna, "/add Lamp, RA123456785CN, shipped yesterday, 60 days, $20")
    assert (await ask(anna, "hi")).text == en("start-again", count=1)


async def test_an_unknown_command_is_named_as_such(house: House, anna: Person) -> None:
    assert (await ask(anna, "/teleport 1")).text == en("unknown-command")


async def test_commands_may_be_addressed_and_shouted(house: House, anna: Person) -> None:
    assert (await ask(anna, "/cancel@buyer_clock_bot")).text == en("nothing-to-cancel")
    assert (await ask(anna, "/CANCEL")).text == en("nothing-to-cancel")


async def test_files_are_answered_with_what_it_can_read(house: House, anna: Person) -> None:
    await anna.send_document("order.pdf", b"%PDF", caption="my order")
    assert (await anna.next_message()).text == en("import-unreadable")


async def test_in_a_group_it_only_says_where_to_find_it(
    house: House, server: BotApiServer, anna: Person
) -> None:
    family = server.group("Family", [anna])
    await anna.say("/add Lamp, shipped today, 60 days", chat=family)
    refusal = await anna.next_message(chat=family)
    assert refusal.text == en("groups-refused", bot="buyer_clock_bot")
    assert "Lamp" not in (await ask(anna, "/orders")).text


async def test_a_private_bot_tells_strangers_so_and_serves_its_own(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, allowed_users=frozenset({anna.id})):
        assert (await ask(ivan, "/start")).text == ru("not-allowed", id="102")
        assert (await ask(ivan, "/add Лампа, сегодня, 60 дней")).text == ru("not-allowed", id="102")
        hello = await ask(anna, "/start")
        assert offers(hello, Action.ADD)


async def test_a_button_does_not_open_a_private_bot_to_strangers(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock):
        hello = await ask(ivan, "/start")
    async with house_at(server, home, clock, allowed_users=frozenset({anna.id})):
        pressed = await ivan.press(hello, ru("button-add"))
        assert (await pressed.answered()).text == ""
        assert (await ask(ivan, "/start")).text == ru("not-allowed", id="102")
