"""Screenshots: a picture of an order is as good as its text."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from advisor.dialogues.registration import Field
from advisor.parcel import ParcelState
from advisor.wording.adding import SAVE
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.advisor.intake.test_pasted import TODAY
from tests.chatting import ask, effects, en, everything_after, offers, ru, tap, turn
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


def without(content: bytes, top: int, bottom: int) -> bytes:
    """The same screenshot with nothing between two rows of pixels."""
    image, file = Image.open(io.BytesIO(content)), io.BytesIO()
    ImageDraw.Draw(image).rectangle((0, top, image.width, bottom), "white")
    image.save(file, "JPEG", quality=95)
    return file.getvalue()


def written(text: str) -> bytes:
    """A picture of a text, and nothing else."""
    image, file = Image.new("L", (900, 300), 255), io.BytesIO()
    ImageDraw.Draw(image).text((40, 60), text, 0, ImageFont.load_default(36))
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


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


async def test_a_screenshot_about_an_order_on_file_is_news_of_it(
    house: House, anna: Person
) -> None:
    added = await ask(anna, "/add Apron, SWX200300400500600042, shipped 5 November, 60 days")
    assert added.text.startswith(en("registered"))
    await anna.send_photo(picture("en-tracking.1"))
    news = await anna.next_message()
    assert "Apron" in news.text
    assert not offers(news, Action.PREVIEW, "2.0.save")


async def test_a_tracking_page_without_a_number_is_what_the_tracking_says(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Apron, RA123456785CN, shipped 5 November, 60 days")
    await anna.send_photo(without(picture("en-tracking.1"), 168, 255))
    asked = await anna.next_message()
    assert asked.text == en("picture-tracking", title="Apron")
    assert offers(asked, Action.TRACK_STATE, ParcelState.MOVING)


async def test_a_pasted_tracking_page_without_a_number_asks_of_which_order(
    house: House, anna: Person
) -> None:
    for number in ("RA123456785CN", "RB123456785CN"):
        await ask(anna, f"/add Apron, {number}, shipped 5 November, 60 days")
    page = "19/11/2026 08:14 Salida de la aduana\n08/11/2026 13:40 Admitido por el transportista"
    asked = await ask(anna, page)
    state = en("parcel-in_country")
    assert asked.text == en("picture-tracking-which-state", state=state)
    noted = await tap(anna, asked, Action.TRACK_STATE, ParcelState.IN_COUNTRY)
    assert noted.text.startswith(en("noted-tracking", state=state))


async def test_a_sellers_chat_is_a_sellers_message(house: House, anna: Person) -> None:
    await ask(anna, "/add Apron, RA123456785CN, shipped 5 November, 60 days")
    await anna.send_photo(
        written("Dear friend, please cancel the dispute,\nwe will refund you later.")
    )
    said = await anna.next_message()
    assert en("seller-cancel") in said.text
