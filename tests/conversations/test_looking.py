"""Looking at orders: the pages of the list, the picture of the dates, the links."""

import io

import pytest
from PIL import Image

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, effects, en, everything_after, offers, press, ru, tap, turn, unfold
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 3 days ago, 60 days, $20, order 8012345678901234"


def links(message: Message) -> list[str]:
    return [button["url"] for row in message.buttons for button in row if "url" in button]


async def many_orders(person: Person, count: int) -> None:
    """Orders whose protection ends the earlier the higher their number."""
    for number in range(count):
        line = f"/add Thing {number + 1} abc, RA123456785CN, shipped today, {90 - number} days, $5"
        assert effects(await ask(person, line))


def listed(message: Message) -> list[int | None]:
    return [effect.order for effect in effects(message) if effect.action is Action.STATUS]


# -- the list --------------------------------------------------------------------------------------


async def test_forty_orders_are_turned_page_by_page_in_the_same_message(
    house: House, anna: Person
) -> None:
    await many_orders(anna, 40)
    page = await ask(anna, "/orders")
    seen = listed(page)
    assert en("orders-money", sums="$200") in page.text
    assert "· 40" in page.text.splitlines()[0]
    for number in range(1, 4):
        page = await turn(anna, page, Action.ORDERS, f"o{number}")
        seen += listed(page)
    assert seen == list(range(40, 0, -1)), "the soonest deadline first"
    assert listed(await turn(anna, page, Action.ORDERS, "o0"))[0] == 40
    assert await everything_after(anna) == []


async def test_tapping_an_order_of_the_list_opens_its_card(house: House, anna: Person) -> None:
    await many_orders(anna, 12)
    page = await turn(anna, await ask(anna, "/orders"), Action.ORDERS, "o1")
    opened = await tap(anna, page, Action.STATUS)
    assert en.heading("Thing 2 abc", 2) in opened.text


async def test_a_list_can_be_narrowed_to_what_arrived_or_is_disputed(
    house: House, ivan: Person
) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 20 дней назад, 60 дней")
    await ask(ivan, "/add Кольцо, RA123456785CN, отправлено 20 дней назад, 60 дней")
    await ask(ivan, "/add Ваза, RA123456785CN, отправлена 20 дней назад, 60 дней")
    await ask(ivan, "/received 1")
    await tap(ivan, await ask(ivan, "/status 2"), Action.DISPUTED)
    page = await ask(ivan, "/orders")
    assert set(listed(page)) == {1, 2, 3}
    page = await turn(ivan, page, Action.ORDERS, "d0")
    assert listed(page) == [2]
    assert ru("orders-shelf-disputes") in page.text
    assert listed(await turn(ivan, page, Action.ORDERS, "a0")) == [1]


async def test_of_twenty_orders_any_can_be_chosen_and_typed(house: House, anna: Person) -> None:
    await many_orders(anna, 20)
    question = await ask(anna, "/track")
    assert question.text == en("which-order")
    question = await turn(anna, question, Action.ORDERS, "tk2")
    asked = await turn(anna, question, Action.TRACK)
    assert offers(asked, Action.TRACK_STATE)
    await ask(anna, "/history")
    assert en.heading("Thing 18 abc", 18) in (await ask(anna, "18")).text
    await ask(anna, "/history")
    assert en.heading("Thing 3 abc", 3) in (await ask(anna, "3")).text, "on no button"


@pytest.mark.parametrize("argument", ["x0", "o", "oo", "o99999", "zz1", "0", "o-1"])
async def test_a_page_that_cannot_be_read_says_so(
    house: House, anna: Person, argument: str
) -> None:
    await ask(anna, LAMP)
    forged = await house.plant(anna, f"1:ls:::{argument}")
    pressed = await anna.press(forged, "?")
    assert (await pressed.answered()).text == en("press-broken")


# -- the picture -----------------------------------------------------------------------------------


async def test_the_status_offers_a_picture_of_the_dates(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    status = await ask(anna, "/status")
    drawn = await tap(anna, status, Action.TIMELINE)
    assert drawn.photo is not None
    assert drawn.text.startswith(f"Lamp · {en('picture-number', number=1)}")
    assert en.headline(Situation.UNTRACKED_EARLY) in drawn.text
    assert en("picture-protection-ends", extended=0) in drawn.text
    file = await house.product.application.bot.get_file(drawn.photo["file_id"])
    image = Image.open(io.BytesIO(bytes(await file.download_as_bytearray())))
    assert image.height == 1280  # what Telegram leaves of it


async def test_the_picture_speaks_the_buyers_language(house: House, ivan: Person) -> None:
    card = await ask(ivan, "/add Лампа, RA123456785CN, отправлена 3 дня назад, 60 дней")
    drawn = await tap(ivan, card, Action.TIMELINE)
    assert drawn.photo is not None
    assert ru("picture-protection-ends", extended=0) in drawn.text


async def test_an_old_picture_button_shows_how_the_order_stands_now(
    house: House, anna: Person
) -> None:
    card = await unfold(anna, await ask(anna, LAMP))
    await ask(anna, "/received")
    pressed = await press(anna, card, Action.TIMELINE)
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-stale")
    shown = await anna.next_message()
    assert shown.photo is None
    assert en.headline(Situation.RECEIVED) in shown.text
    assert (await tap(anna, shown, Action.TIMELINE)).photo is not None


async def test_an_order_that_waits_to_be_sent_is_drawn_from_its_payment(
    house: House, anna: Person
) -> None:
    card = await ask(anna, "/add Vase, not shipped yet, paid today, $15")
    drawn = await tap(anna, card, Action.TIMELINE)
    assert drawn.photo is not None
    assert en("checkpoint-unpaid_close").casefold() in drawn.text.casefold()


async def test_a_closed_order_has_neither_a_picture_nor_links(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    closed = await ask(anna, "/status 1")
    assert not offers(closed, Action.TIMELINE)
    assert links(closed) == []
    forged = await house.plant(anna, "1:tl:1::")
    pressed = await anna.press(forged, "?")
    assert (await pressed.answered()).text == en("picture-none")


# -- links -----------------------------------------------------------------------------------------


async def test_the_card_leads_to_the_order_and_to_the_tracking_pages(
    house: House, anna: Person
) -> None:
    card = await unfold(anna, await ask(anna, LAMP))
    page, seventeen, cainiao = links(card)
    assert page.endswith("detail.html?orderId=8012345678901234")
    assert seventeen.endswith("RA123456785CN")
    assert cainiao.endswith("RA123456785CN")
    assert links(await unfold(anna, await ask(anna, "/status"))) == links(card)


async def test_without_numbers_there_are_no_links(house: House, anna: Person) -> None:
    card = await ask(anna, "/add Ring, no number, shipped yesterday, 40 days")
    assert links(card) == []
