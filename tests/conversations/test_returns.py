"""What goes back: whose doing it is, and goods on their way back to the seller."""

from datetime import date

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, everything_after, offers, tap, unfold
from tests.house import House

LAMP = "/add Lamp, LP00123456789012, shipped 2026-11-14, 75 days, $20"


async def test_why_it_goes_back_is_asked_and_changes_the_advice(house: House, anna: Person) -> None:
    await house.turn_to(date(2026, 11, 30))
    await ask(anna, LAMP)
    asked = await tap(anna, await ask(anna, "/track 1"), Action.TRACK_STATE, "returning")
    assert en("cause-question") in asked.text
    told = await tap(anna, asked, Action.RETURN_CAUSE, "own")
    assert en("situation-returning-own") in told.text
    assert offers(await unfold(anna, told), Action.DISPUTED)
    unsure = await ask(anna, "/undo 1")
    await tap(anna, unsure, Action.UNDO_CONFIRMED)
    assert en("situation-returning") in (await ask(anna, "I don’t know")).text


async def test_goods_go_back_by_the_day_that_the_page_names(house: House, anna: Person) -> None:
    await house.turn_to(date(2026, 11, 30))
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/status 1"), Action.ARRIVED)
    await ask(anna, "it is too small")
    await ask(anna, "I opened a dispute")
    asked = await ask(anna, "return agreed")
    assert "By which day" in asked.text
    asked = await ask(anna, "until December 12")
    assert en("return-postage-question") in asked.text
    told = await ask(anna, "there’s a label")
    assert en("noted-return-postage", postage="label") in told.text
    await house.turn_to(date(2026, 12, 8))
    soon = (await everything_after(anna))[-1]
    sent = await tap(anna, soon, Action.SENT_BACK)
    assert en("return-number-question") in sent.text
    numbered = await ask(anna, "RA123456785CN")
    assert "RA123456785CN" in numbered.text
    assert en("noted-return-number") in numbered.text
