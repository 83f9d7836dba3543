"""At which shop an order was bought, and how it was paid: asked once, and remembered."""

from datetime import date

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, offers, ru, tap
from tests.conversations.test_pasting import do
from tests.house import House


async def test_how_it_was_paid_is_asked_once_and_terms_are_corrected(
    house: House, anna: Person
) -> None:
    await house.turn_to(date(2026, 11, 30))
    await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-11-14, 60 days, $20")
    prepared = await ask(anna, "/dispute 1")
    law = await tap(anna, prepared, Action.LAW)
    assert en("edit-ask-paid_with") in law.text
    told = await ask(anna, "PayPal")
    assert "180 days" in told.text
    law = await tap(anna, await ask(anna, "/dispute 1"), Action.LAW)
    assert en("edit-ask-paid_with") not in law.text
    terms = await tap(anna, await ask(anna, "/edit 1"), Action.EDIT_FACT, "terms")
    assert offers(terms, Action.EDIT_VALUE, "terms=refund_by")
    changed = await ask(anna, "refund if not delivered")
    assert en("fact-terms-refund_by") in changed.text


async def test_the_site_is_asked_once_for_all_orders(house: House, ivan: Person) -> None:
    await house.turn_to(date(2026, 11, 30))
    for line in ("лампа, LP00123456789012", "чехол, LP00123456789099"):
        card = await ask(ivan, f"{line}, отправлен 14 ноября, 60 дней, 900 ₽")
        saved = await do(ivan, card, "save")
        assert ru("shop-question") in saved.text
    # A whole order is no answer, though it names a site.
    card = await ask(
        ivan, "наушники с aliexpress.com, LP00123456789055, отправлен 14 ноября, 60 дней"
    )
    assert "aliexpress.com" in card.text
    await do(ivan, card, "drop")
    told = await ask(ivan, "с aliexpress.ru")
    assert "aliexpress.ru" in told.text
    for number in (1, 2):
        status = await ask(ivan, f"/status {number}")
        assert ru("shop-question") not in status.text
        assert ru("reason-J5") in status.text
    card = await ask(ivan, "шапка, LP00123456789066, отправлен 14 ноября, 60 дней, 900 ₽")
    assert ru("shop-question") not in (await do(ivan, card, "save")).text
