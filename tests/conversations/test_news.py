"""Mails and pages about an order that is registered: what is new in them is one press away."""

from datetime import UTC, datetime

import pytest

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, offers, tap
from tests.house import House

NUMBER = "8263344556677801"
PAGE = f"""Order ID: {NUMBER}
Order date: Oct 3, 2026
Shipped on: Oct 5, 2026
Purchase protection: until Dec 19, 2026
Linen Scarf
US $12.00
LP00811223344556"""
HEAD = """From: AliExpress <transaction@notice.aliexpress.com>
Date: Sat, 31 Oct 2026 08:00:00 +0000
"""


@pytest.fixture(autouse=True)
def _november(house: House) -> None:
    house.clock.instant = datetime(2026, 11, 2, 12, tzinfo=UTC)


async def test_a_longer_protection_is_taken_over(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    said = await ask(anna, PAGE.replace("Dec 19, 2026", "Jan 20, 2027"))
    assert "Dec\xa019" in said.text
    assert "Jan\xa020" in said.text
    done = await tap(anna, said, Action.NEWS)
    assert "Jan\xa020" in done.text
    assert "Jan\xa020" in (await ask(anna, "/status 1")).text


PROMISES = """Refund if no delivery before Dec 19, 2026
Apply for a $1 coupon if delayed by Nov 20, 2026"""


async def test_a_coupon_whose_date_moved_is_taken_over(house: House, anna: Person) -> None:
    page = PAGE.replace("Purchase protection: until Dec 19, 2026", PROMISES)
    await ask(anna, f"/add {page}")
    assert not offers(await ask(anna, page), Action.NEWS)
    said = await ask(anna, page.replace("Nov 20", "Nov 28"))
    assert "a coupon if late: until now Nov\xa020\xa0(Fri), now Nov\xa028\xa0(Sat)" in said.text
    assert "Nov\xa028" in (await tap(anna, said, Action.NEWS)).text
    status = await ask(anna, "/status 1")
    assert "Nov\xa028" in status.text
    assert "Nov\xa020" not in status.text


async def test_a_page_of_an_order_that_waits_can_name_another_day(
    house: House, anna: Person
) -> None:
    await ask(anna, f"/add Linen Scarf, order {NUMBER}, not shipped yet, paid 2026-10-28, $12")
    said = await ask(anna, f"Order ID: {NUMBER}\nShip by Nov 9, 2026\nLinen Scarf\nUS $12.00")
    assert "Nov\xa09" in (await tap(anna, said, Action.NEWS)).text
    assert "Nov\xa09" in (await ask(anna, "/status 1")).text


async def test_another_number_is_taken_over(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    said = await ask(anna, PAGE.replace("LP00811223344556", "RA123456785CN"))
    done = await tap(anna, said, Action.NEWS)
    assert "RA123456785CN" in done.text


async def test_a_mail_starts_the_clock_of_an_order(house: House, anna: Person) -> None:
    await ask(anna, f"/add Linen Scarf, order {NUMBER}, not shipped yet, paid 2026-10-28, $12")
    mail = f"{HEAD}Subject: Order {NUMBER}: order shipped\n\nHi Anna,\nIt was sent yesterday."
    said = await ask(anna, mail)
    assert "Oct\xa030" in said.text
    asked = await tap(anna, said, Action.NEWS)
    assert en("add-ask-protection", example="2026-12-29") in asked.text
    await ask(anna, "60 days")
    done = await ask(anna, "skip")
    assert "Dec\xa029" in done.text


async def test_a_page_answers_what_a_mail_left_open(house: House, anna: Person) -> None:
    await ask(anna, f"/add Linen Scarf, order {NUMBER}, not shipped yet, paid 2026-10-28, $12")
    mail = f"{HEAD}Subject: Order {NUMBER}: shipped\n\nHi Anna,\nyour order was shipped today."
    await tap(anna, await ask(anna, mail), Action.NEWS)
    timer = f"Order ID: {NUMBER}\nLinen Scarf\nPurchase protection: 58 days 11 hours remaining"
    done = await tap(anna, await ask(anna, timer), Action.NEWS)
    assert "Dec\xa030" in done.text
    assert "day 2" in (await ask(anna, "/status 1")).text


async def test_a_mail_without_a_day_asks_for_it(house: House, anna: Person) -> None:
    await ask(anna, f"/add Linen Scarf, order {NUMBER}, not shipped yet, paid 2026-10-28, $12")
    said = await ask(anna, f"{HEAD}Subject: Shipped\n\nHi Anna,\nyour order {NUMBER} has shipped.")
    assert en("news-shipped") in said.text
    assert offers(said, Action.SHIPPED)


async def test_a_delivered_parcel_is_asked_about(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    said = await ask(anna, "Package LP00811223344556 has been delivered")
    assert en("news-delivered") in said.text
    assert offers(said, Action.ARRIVED)
    assert offers(said, Action.TRACK_STATE)
    assert en("noted-received", days=15) in (await tap(anna, said, Action.ARRIVED)).text


async def test_a_completed_order_is_asked_about(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    said = await ask(anna, f"{HEAD}Subject: Order {NUMBER}: how did it go?\n\nHi Anna,\n"
                           f"Your order {NUMBER} was completed on Oct 30, 2026.")  # fmt: skip
    assert en("news-completed") in said.text
    assert offers(said, Action.ARRIVED)
    assert offers(said, Action.MISTAKE)


async def test_nothing_new_is_said_so(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    said = await ask(anna, PAGE)
    assert said.text == en("preview-known", title="Linen Scarf", number=1)
    assert not offers(said, Action.NEWS)


@pytest.mark.parametrize("argument", ["", "x", "s261399", "s261101e", "t"])
async def test_a_forged_button_changes_nothing(house: House, anna: Person, argument: str) -> None:
    await ask(anna, f"/add {PAGE}")
    forged = await house.plant(anna, f"1:nw:1:1:{argument}")
    pressed = await anna.press(forged, f"1:nw:1:1:{argument}")
    assert (await pressed.answered()).text == en("press-broken")


async def test_an_answer_in_the_dispute_is_news(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE}")
    mail = f"Order {NUMBER}: the seller has responded to your dispute."
    first = await ask(anna, mail)
    assert offers(first, Action.DISPUTED)
    await tap(anna, first, Action.DISPUTED)
    said = await ask(anna, mail)
    assert en("news-answered") in said.text
    assert offers(said, Action.SELLER_REFUSED)
    decided = await ask(anna, f"Order {NUMBER}: AliExpress has proposed a solution.")
    assert en("news-proposed") in decided.text
    assert offers(decided, Action.DECIDED)


async def test_a_number_that_is_watched_is_said_to_be(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, LP00811223344556, shipped 3 days ago, 60 days")
    again = await ask(anna, "/add Ring, LP00811223344556, shipped 3 days ago, 60 days")
    assert en("added-again", title="Lamp", number=1) in again.text
    assert offers(again, Action.DELETE)


async def test_a_parcel_of_the_same_day_is_asked_about(house: House, anna: Person) -> None:
    await ask(anna, f"/add {PAGE.removesuffix('LP00811223344556')}")
    await ask(anna, "skip")
    page = "In transit\nBuyer protection until Dec 19, 2026\nRA123456785CN"
    said = await ask(anna, page)
    assert en("news-same-day", number=1, title="Linen Scarf") in said.text
    assert "RA123456785CN" in (await tap(anna, said, Action.NEWS)).text
    assert not offers(await ask(anna, "/orders"), Action.PREVIEW)
    assert en.heading("Linen Scarf", 1) in (await ask(anna, "where is the scarf?")).text


async def test_mails_about_a_card_that_waits_join_it(house: House, anna: Person) -> None:
    await ask(anna, f"{HEAD}Subject: Order {NUMBER}: order confirmed\n\nHi Anna,\nLinen Scarf\n$12")
    mail = (
        f"{HEAD}Subject: Order {NUMBER}: shipped\n\nHi Anna,\nIt was sent yesterday. RA123456785CN"
    )
    card = await ask(anna, mail)
    for fact in ("Linen Scarf", "Oct\xa030", "RA123456785CN", "$12"):
        assert fact in card.text
    again = await ask(
        anna, f"{HEAD}Subject: Package RA123456785CN\n\nHi Anna,\nit has been delivered."
    )
    assert "Linen Scarf" in again.text
