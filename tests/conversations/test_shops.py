"""At which shop an order was bought, and how it was paid: asked once, and remembered."""

from datetime import date

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, offers, tap
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
