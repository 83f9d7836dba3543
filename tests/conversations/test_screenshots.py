"""Screenshots: a picture of an order is as good as its text.

The first one is read by Tesseract. In the others words are found as they were read and stored:
`tests/bot/pictures/test_tesseract.py` sees to it that they are read like that.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest

from advisor.dialogues.registration import Field
from advisor.intake.screens import Screen, Word, screen_of
from advisor.parcel import ParcelState
from advisor.wording.adding import SAVE
from advisor.wording.message import Action
from bot.pictures.reader import PictureReader
from sandbox.botapi import Message, Person
from tests.advisor.intake.test_pasted import TODAY
from tests.chatting import ask, effects, en, everything_after, offers, ru, tap, turn
from tests.house import House
from tests.screens.samples import FOLDER

Words = dict[str, Any]
Store = Callable[[bytes, Words], bytes]


@pytest.fixture
async def house(house: House) -> House:
    """The house on the day on which the samples are read."""
    await house.turn_to(TODAY)
    return house


@pytest.fixture
def stored(monkeypatch: pytest.MonkeyPatch) -> Store:
    """Has the bot find these words in a picture, and gives the picture."""
    pages: dict[bytes, Words] = {}

    def store(content: bytes, words: Words) -> bytes:
        pages[content] = words
        return content

    async def screen(_: PictureReader, content: bytes, language: str) -> Screen:
        assert language
        page = pages[content]
        return screen_of((Word(*one) for one in page["words"]), page["width"], page["height"])

    monkeypatch.setattr(PictureReader, "screen", screen)
    return store


def picture(name: str) -> bytes:
    """A screenshot as Telegram gives it to the bot."""
    return (FOLDER / "pictures" / f"{name}.1.jpg").read_bytes()


def words_of(name: str) -> Words:
    """What Tesseract has read on it."""
    words: Words = json.loads((FOLDER / "words" / f"{name}.json").read_text(encoding="utf-8"))[0]
    return words


def without(words: Words, text: str) -> Words:
    """The same page without a word."""
    return words | {"words": [word for word in words["words"] if word[0] != text]}


def page_of(*lines: str) -> Words:
    """A page with these lines on it, each letter ten pixels wide."""
    words: list[list[Any]] = []
    for number, line in enumerate(lines):
        left, top = 40, 100 + 40 * number
        for word in line.split():
            right = left + 10 * len(word)
            words.append([word, left, top, right, top + 20, 95, number])
            left = right + 10
    return {"width": 900, "height": 600, "words": words}


async def save(person: Person, card: Message) -> Message:
    """Presses "Save" below a card."""
    (argument,) = (one.argument for one in effects(card) if one.argument.endswith(f".{SAVE}"))
    return await turn(person, card, Action.PREVIEW, argument)


async def test_a_screenshot_of_an_order_is_on_watch_after_one_press(
    house: House, anna: Person
) -> None:
    await anna.send_photo(picture("en-order"))
    card = await anna.next_message()
    assert "Linen Apron with Pockets" in card.text
    assert (await save(anna, card)).text.startswith(en("registered"))


async def test_what_may_be_misread_is_shown_and_asked_about(
    house: House, anna: Person, stored: Store
) -> None:
    await anna.send_photo(stored(picture("en-mail"), words_of("en-mail")))
    clipping, card = await anna.expect(2)
    assert clipping.text == en("picture-unsure")
    asked = await save(anna, card)
    assert offers(asked, Action.DRAFT, f"{Field.SHIPPED_ON}=#0")


async def test_an_album_is_one_order(house: House, ivan: Person, stored: Store) -> None:
    page = stored(picture("ru-order"), words_of("ru-order"))
    await ivan.send_album([page, page])
    card = await ivan.next_message()
    assert ru("preview-heading", place=1, count=1) in card.text
    assert await everything_after(ivan) == []


async def test_an_album_with_an_order_in_its_caption_is_answered_once(
    house: House, anna: Person
) -> None:
    page = picture("en-order")
    await anna.send_album([page] * 10, caption="Lamp, $12, shipped 3 days ago")
    card = await anna.next_message()
    assert "Lamp" in card.text
    assert await everything_after(anna) == []


async def test_a_screenshot_about_an_order_on_file_is_news_of_it(
    house: House, anna: Person, stored: Store
) -> None:
    added = await ask(anna, "/add Apron, SWX200300400500600042, shipped 5 November, 60 days")
    assert added.text.startswith(en("registered"))
    await anna.send_photo(stored(picture("en-tracking"), words_of("en-tracking")))
    news = await anna.next_message()
    assert "Apron" in news.text
    assert not offers(news, Action.PREVIEW, "2.0.save")


async def test_a_tracking_page_without_a_number_is_what_the_tracking_says(
    house: House, anna: Person, stored: Store
) -> None:
    await ask(anna, "/add Apron, RA123456785CN, shipped 5 November, 60 days")
    nameless = without(words_of("en-tracking"), "SWX200300400500600042")
    await anna.send_photo(stored(picture("en-tracking"), nameless))
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


async def test_a_sellers_chat_is_a_sellers_message(
    house: House, anna: Person, stored: Store
) -> None:
    await ask(anna, "/add Apron, RA123456785CN, shipped 5 November, 60 days")
    page = page_of("Dear friend, please cancel the dispute,", "we will refund you later.")
    await anna.send_photo(stored(picture("en-chat"), page))
    said = await anna.next_message()
    assert en("seller-cancel") in said.text
