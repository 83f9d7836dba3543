"""What is said while an order is being entered never becomes one of its facts."""

from datetime import UTC, datetime, timedelta

import pytest

from advisor.dialogues.registration import not_shipped_yet
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, effects, en, offers, press, tap, turn
from tests.house import House

LINE = "Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("what should I do today?", "entering-first"),
        ("the seller offers 20 dollars", "entering-remembered"),
        ("yesterday", "entering-unclear"),
        ("no way", "entering-first"),
    ],
)
async def test_a_card_that_waits_stays_as_it_is(
    house: House, anna: Person, said: str, answer: str
) -> None:
    house.clock.instant = datetime(2026, 11, 2, 12, tzinfo=UTC)
    card = await ask(anna, LINE)
    again = await ask(anna, said)
    assert again.text == f"{en(answer)}\n\n{card.text}"
    assert again.button_texts == card.button_texts


async def test_a_question_is_no_name_and_no_protection(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add")
    assert (await ask(anna, "what should I do today?")).text == (
        f"{en('entering-first')}\n\n{asked.text}"
    )
    await ask(anna, "Desk lamp")
    assert (await ask(anna, "it arrived")).text.startswith(en("entering-remembered"))


async def test_what_is_being_entered_is_dropped_in_words(house: House, anna: Person) -> None:
    await ask(anna, LINE)
    assert (await ask(anna, "delete it")).text == en("cancelled")
    await ask(anna, "/add Desk lamp")
    assert (await ask(anna, "cancel that")).text == en("cancelled")


@pytest.mark.parametrize("said", ["the seller gave 20 more days for the toaster", "it came"])
async def test_what_is_told_beside_a_card_is_not_told_of_another_order(
    house: House, anna: Person, said: str
) -> None:
    await ask(anna, f"/add {LINE}")
    house.clock.instant += timedelta(hours=2)
    card = await ask(anna, "Toaster, LP00998877665544, shipped 8 days ago, 75 days, $24.50")
    again = await ask(anna, said)
    assert again.text == f"{en('entering-remembered')}\n\n{card.text}"


async def test_what_was_told_beside_a_card_is_noted_once_that_is_saved(
    house: House, anna: Person
) -> None:
    house.clock.instant = datetime(2026, 11, 2, 12, tzinfo=UTC)
    await ask(anna, LINE)
    card = await ask(anna, "extended 20")
    saved = await turn(anna, card, Action.PREVIEW, effects(card)[0].argument)
    assert en("said-before-saving", count=1) in saved.text
    noted = await tap(anna, saved, Action.SAID)
    assert noted.text.startswith(en("noted-extension-granted"))
    again = await (await press(anna, saved, Action.SAID)).answered()
    assert again.text == en("said-too-long-ago")


async def test_what_was_ordered_begins_an_entry(house: House, anna: Person) -> None:
    asked = await ask(anna, "I ordered a watch strap")
    assert "watch strap" in asked.text
    assert offers(asked, Action.DRAFT, not_shipped_yet())


async def test_a_question_shows_the_card_that_it_names(house: House, anna: Person) -> None:
    await ask(anna, LINE)
    await ask(anna, "Toaster, LP00998877665544, shipped 8 days ago, 75 days, $24.50")
    shown = await ask(anna, "how many days left for the phone case?")
    assert en("preview-heading", place=1, count=2) in shown.text
    assert "Phone case" in shown.text


async def test_the_page_of_another_parcel_is_no_answer(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Toaster, LP00998877665544")
    assert offers(asked, Action.DRAFT, not_shipped_yet())
    page = "LP00123456789012\n2026-10-28 08:11 Arrived at destination country\n17TRACK"
    assert en("preview-heading", place=1, count=1) in (await ask(anna, page)).text


async def test_a_command_may_lack_its_stroke(house: House, anna: Person) -> None:
    assert (await ask(anna, "Orders")).text == (await ask(anna, "/orders")).text


async def test_what_is_dropped_in_words_is_what_they_name(house: House, anna: Person) -> None:
    await ask(anna, f"/add {LINE}")
    house.clock.instant += timedelta(minutes=1)
    await ask(anna, "Toaster, LP00998877665544, shipped 8 days ago, 75 days, $24.50")
    deleting = await ask(anna, "delete the phone case")
    assert offers(deleting, Action.DELETE_CONFIRMED)
    house.clock.instant += timedelta(minutes=1)
    await ask(anna, "the phone case is at the post office")
    house.clock.instant += timedelta(minutes=1)
    undone = await ask(anna, "cancel that")
    assert undone.text.startswith(en("undone", what="").partition("“")[0])
    assert (await ask(anna, "delete it")).text == en("cancelled")
