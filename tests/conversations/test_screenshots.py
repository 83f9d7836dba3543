"""Screenshots: a picture of an order is as good as its text."""

import pytest

from advisor.dialogues.registration import Field
from advisor.wording.adding import SAVE
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.advisor.intake.test_pasted import TODAY
from tests.chatting import effects, en, everything_after, offers, ru, turn
from tests.house import House
from tests.screens.samples import FOLDER


@pytest.fixture
async def house(house: House) -> House:
    """The house on the day on which the samples are read."""
    await house.turn_to(TODAY)
    return house


def picture(name: str) -> bytes:
    """A screenshot as Telegram gives it to the bot."""
    return (FOLDER / "pictures" / f"{name}.jpg").read_bytes()


async def save(person: Person, card: Message) -> Message:
    """Presses "Save" below a card."""
    (argument,) = (one.argument for one in effects(card) if one.argument.endswith(f".{SAVE}"))
    return await turn(person, card, Action.PREVIEW, argument)


async def test_a_screenshot_of_an_order_is_on_watch_after_one_press(
    house: House, anna: Person
) -> None:
    await anna.send_photo(picture("en-order.1"))
    card = await anna.next_message()
    assert "Linen Apron with Pockets" in card.text
    assert (await save(anna, card)).text.startswith(en("registered"))


async def test_what_may_be_misread_is_shown_and_asked_about(house: House, anna: Person) -> None:
    await anna.send_photo(picture("en-mail.1"))
    clipping, card = await anna.expect(2)
    assert clipping.text == en("picture-unsure")
    asked = await save(anna, card)
    assert offers(asked, Action.DRAFT, f"{Field.SHIPPED_ON}=#0")


async def test_an_album_is_one_order(house: House, ivan: Person) -> None:
    await ivan.send_album([picture("ru-order.1"), picture("ru-order.1")])
    card = await ivan.next_message()
    assert ru("preview-heading", place=1, count=1) in card.text
    assert await everything_after(ivan) == []
