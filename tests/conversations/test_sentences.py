"""Everyday sentences instead of commands, with an order's name or without."""

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, offers, tap
from tests.house import House

LAMP = "/add Desk lamp, LP00123456789012, shipped 12 days ago, 60 days, $20"
SOCKS = "/add Wool socks, LP00123456789099, shipped 5 days ago, 60 days, $5"


async def two(anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, SOCKS)


async def test_the_only_order_is_meant(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert en.heading("Desk lamp", 1) in (await ask(anna, "where is my parcel?")).text
    assert en.heading("Desk lamp", 1) in (await ask(anna, "what should I do today?")).text
    assert en("noted-received", days=15) in (await ask(anna, "it came!")).text


async def test_one_of_several_is_named(house: House, anna: Person) -> None:
    await two(anna)
    assert (
        en.heading("Wool socks", 2)
        in (await ask(anna, "how many days are left for the socks?")).text
    )
    assert en("noted-received", days=15) in (await ask(anna, "the lamp came")).text


async def test_without_a_name_it_is_asked_which(house: House, anna: Person) -> None:
    await two(anna)
    asked = await ask(anna, "it came")
    assert asked.text == en("which-order")
    done = await ask(anna, "the socks")
    assert en("noted-received", days=15) in done.text
    assert en.heading("Wool socks", 2) in done.text


async def test_which_order_lets_another_sentence_out(house: House, anna: Person) -> None:
    await two(anna)
    await ask(anna, "/status")
    said = await ask(anna, "the lamp is at the post office")
    assert en("noted-tracking", state=en("parcel-at_post_office")) in said.text


async def test_more_time_is_noted(house: House, anna: Person) -> None:
    await two(anna)
    said = await ask(anna, "he extended the lamp by 20 days")
    assert en("noted-extension-granted") in said.text


async def test_a_title_finds_an_order_behind_a_command(house: House, anna: Person) -> None:
    await two(anna)
    assert en.heading("Desk lamp", 1) in (await ask(anna, "/status lamp")).text
    assert (await ask(anna, "/status umbrella")).text == en("which-order")


async def test_a_name_alone_shows_its_order(house: House, anna: Person) -> None:
    await two(anna)
    assert en.heading("Wool socks", 2) in (await ask(anna, "socks")).text


async def test_deleting_is_asked_about(house: House, anna: Person) -> None:
    await two(anna)
    asked = await ask(anna, "delete the second one")
    assert offers(asked, Action.DELETE_CONFIRMED)
    assert "Wool socks" in (await tap(anna, asked, Action.DELETE_CONFIRMED)).text


async def test_what_has_not_come_is_not_noted_as_come(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    said = await ask(anna, "the lamp has not come yet")
    assert en("noted-received", days=15) not in said.text
    assert en.heading("Desk lamp", 1) in said.text
