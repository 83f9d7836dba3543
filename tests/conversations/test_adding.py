"""Registering an order in one line, in either language, and what the card says."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, effects, en, offers, ru, tap
from tests.house import House


async def test_one_line_registers_an_order_and_shows_its_card(house: House, anna: Person) -> None:
    card = await ask(anna, "/add Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50")
    assert card.text.startswith(en("registered"))
    for fact in (
        en.heading("Phone case"),
        "LP00123456789012",
        "Oct\xa029",
        "Dec\xa028",
        "$12.50",
    ):
        assert fact in card.text
    assert en.headline(Situation.UNTRACKED_EARLY) in card.text


async def test_one_line_in_russian_registers_the_same_order(house: House, ivan: Person) -> None:
    card = await ask(ivan, "/add Чехол, LP00123456789012, отправлен 3 дня назад, 60 дней, 1 200 ₽")
    assert card.text.startswith(ru("registered"))
    for fact in (ru.heading("Чехол"), "LP00123456789012", "29\xa0окт.", "28\xa0дек.", "200 ₽"):
        assert fact in card.text.replace("\N{NO-BREAK SPACE}₽", " ₽")


async def test_a6_an_estimated_delivery_is_said_to_be_no_promise(
    house: House, anna: Person
) -> None:
    card = await ask(
        anna, "/add Lamp, LP00123456789012, shipped 3 days ago, 60 days, delivery in 26-48 days"
    )
    assert card.text.startswith(en("estimate-no-promise"))
    assert en.heading("Lamp") in card.text
    assert "Dec\xa028" in card.text


@pytest.mark.parametrize(
    "line",
    [
        "60 days, shipped 2026-10-29, LP00123456789012, Phone case, $12.50",
        "Phone case\nLP00123456789012\nshipped 29 October\nuntil 2026-12-28\n12.50 USD",
        "$12.50, until December 28, Phone case, 3 days ago shipped, tracking LP00123456789012",
        "чехол Phone case, трек LP00123456789012, отправлен 29 октября, до 28 декабря, 12,50 $",
    ],
)
async def test_the_order_of_the_facts_and_their_language_do_not_matter(
    house: House, anna: Person, line: str
) -> None:
    card = await ask(anna, f"/add {line}")
    for fact in ("Phone case", "LP00123456789012", "Oct\xa029", "Dec\xa028", "$12.50"):
        assert fact in card.text


async def test_everything_that_can_be_said_of_an_order_stands_on_its_card(
    house: House, anna: Person
) -> None:
    card = await ask(
        anna,
        "/add Drone, RA123456785CN, shipped 2026-11-01, until 2026-12-31, $240, "
        "guaranteed 40 days, seller Sky Store, order 8012345678901234, paid shipping",
    )
    for line in (
        en("card-tracking", tracking="RA123456785CN"),
        en("card-protection", date=date(2026, 12, 31)),
        en("card-guaranteed", date=date(2026, 12, 11)),
        en("card-price", price="$240"),
        en("card-paid-shipping"),
        en("card-seller", seller="Sky Store"),
        en("card-order-number", order="8012345678901234"),
    ):
        assert line in card.text


async def test_a_cheap_order_is_called_cheap_unless_delivery_was_paid(
    house: House, anna: Person
) -> None:
    facts = "LP00123456789012, shipped today, 40 days, $3"
    assert en("card-price-cheap", price="$3") in (await ask(anna, f"/add Ring, {facts}")).text
    paid = await ask(anna, f"/add Chain, {facts}, paid shipping")
    assert en("card-price-cheap", price="$3") not in paid.text


async def test_an_order_that_was_not_sent_needs_no_dates(
    house: House, anna: Person, ivan: Person
) -> None:
    asked = await ask(anna, "/add Lamp, not shipped yet, $20")
    card = await tap(anna, asked, Action.DRAFT, "paid_on=skip")
    assert en("card-not-shipped", date="none") in card.text
    assert en.headline(Situation.NOT_SHIPPED) in card.text
    assert offers(card, Action.SHIPPED)
    card = await ask(ivan, "/add Лампа, ещё не отправлена, оплачена вчера, 20 $")
    assert ru.headline(Situation.NOT_SHIPPED) in card.text


async def test_orders_are_numbered_from_one_in_each_chat(
    house: House, anna: Person, ivan: Person
) -> None:
    for number, title in enumerate(("Lamp", "Case", "Drone"), start=1):
        card = await ask(anna, f"/add {title}, LP00123456789012, shipped today, 60 days")
        assert en.heading(title, number) in card.text
    card = await ask(ivan, "/add Лампа, LP00123456789012, отправлена сегодня, 60 дней")
    assert ru.heading("Лампа") in card.text


async def test_markup_in_what_is_typed_stays_text(house: House, anna: Person) -> None:
    title = "<b>Lamp</b> & <script>"
    card = await ask(anna, f"/add {title}, LP00123456789012, shipped today, 60 days")
    assert title in card.text
    assert title in (await ask(anna, "/orders")).text
    letter = await ask(anna, "/dispute 1")
    assert title in letter.text


async def test_a_card_offers_only_what_this_order_can_do(house: House, anna: Person) -> None:
    card = await ask(anna, "/add Lamp, LP00123456789012, shipped today, 60 days")
    assert {effect.order for effect in effects(card)} == {1}
    assert not offers(card, Action.DISPUTED)


async def test_a_number_with_a_wrong_check_digit_is_pointed_out_and_taken(
    house: House, anna: Person
) -> None:
    card = await ask(anna, "/add Lamp, RA123456789CN, shipped today, 60 days")
    assert en("hint-tracking-hint-typo", code="RA123456789CN") in card.text
