"""Talking in further languages: what the bot tells people to write, it understands."""

import re

import pytest

from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Person
from tests.chatting import Words, ask, turn
from tests.house import House

LANGUAGES = ("uk", "pl", "fr", "de")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


@pytest.fixture
def guest(server: BotApiServer, words: Words) -> Person:
    return server.person(id=700, first_name="Guest", language_code=words.language)


async def test_people_are_greeted_and_their_first_order_is_read(
    house: House, guest: Person, words: Words
) -> None:
    assert words("language-name") in (await ask(guest, "/start")).text
    card = await ask(guest, f"/add {words('start-example')}")
    assert card.text.startswith(words("registered"))


async def test_every_example_of_the_help_works_as_it_stands(
    house: House, guest: Person, words: Words
) -> None:
    guide = await ask(guest, "/help")
    examples = re.findall(r"/add \w.+", guide.text)
    assert examples
    for example in examples:
        assert (await ask(guest, example)).text.startswith(words("registered"))


async def test_sums_and_dates_are_noted_as_the_bot_says_to_write_them(
    house: House, guest: Person, words: Words
) -> None:
    await ask(guest, f"/add {words('start-example')}")
    sums = re.findall(r"/dispute 1 [^\d\s]+ \d+ [^\s,.;]+", words("dispute-usage"))
    assert len(sums) == 2
    for said in sums:
        answer = (await ask(guest, said)).text
        assert answer == words("error-no-dispute", number=1), said
    extended = re.search(r"/extend 1 \S+ [\d./]+\d", words("extend-usage"))
    assert extended is not None
    assert words("noted-extension-granted") in (await ask(guest, extended[0])).text


async def test_a_city_is_known_by_the_name_that_the_bot_proposes(
    house: House, guest: Person, words: Words
) -> None:
    city = re.search(r"/settings ([^\W\d]+)", words("settings-ask-zone"))
    assert city is not None
    assert words("settings-saved") in (await ask(guest, city[0])).text


async def test_what_cannot_be_is_told_in_the_language_that_was_chosen(
    house: House, anna: Person, words: Words
) -> None:
    menu = await ask(anna, "/settings")
    await turn(anna, await turn(anna, menu, Action.SETTINGS, "lang"), Action.SETTINGS,
        f"lang={words.language}")  # fmt: skip
    refused = await ask(anna, "/status 99")
    assert refused.text == words("error-no-such-order", number=99)
