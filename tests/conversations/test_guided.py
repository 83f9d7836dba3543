"""Registering step by step: by buttons, by typing, by both; interrupted, restarted, left alone."""

from datetime import date

from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, data_of, en, offers, press, ru, tap
from tests.house import House


async def test_an_order_is_registered_by_buttons_where_there_are_few_answers(
    house: House, anna: Person
) -> None:
    asked = await tap(anna, await ask(anna, "/start"), Action.ADD)
    assert asked.text == en("add-ask-title")
    asked = await ask(anna, "Lamp")
    asked = await tap(anna, asked, Action.DRAFT, "shipped_on=2026-10-29")
    asked = await tap(anna, asked, Action.DRAFT, "protection=60 days")
    assert asked.text == en("add-ask-tracking")
    asked = await tap(anna, asked, Action.DRAFT, "tracking=skip")
    assert asked.text == en("add-ask-price")
    card = await tap(anna, asked, Action.DRAFT, "price=skip")
    assert card.text.startswith(en("registered"))
    assert en("card-protection", date=date(2026, 12, 28)) in card.text
    assert en("card-tracking-none") in card.text


async def test_an_order_is_registered_by_typing_alone(house: House, ivan: Person) -> None:
    await ask(ivan, "/add")
    await ask(ivan, "Чехол для телефона")
    await ask(ivan, "позавчера")
    await ask(ivan, "до 31 декабря")
    await ask(ivan, "LP00123456789012")
    card = await ask(ivan, "900 руб")
    assert card.text.startswith(ru("registered"))
    assert ru("card-protection", date=date(2026, 12, 31)) in card.text
    assert ru("card-shipped", date=date(2026, 10, 30), day=2) in card.text


async def test_typing_and_buttons_may_be_mixed(house: House, anna: Person) -> None:
    await ask(anna, "/add")
    asked = await ask(anna, "Lamp, shipped yesterday")
    asked = await tap(anna, asked, Action.DRAFT, "protection=60 days")
    asked = await ask(anna, "RA123456785CN")
    card = await tap(anna, asked, Action.DRAFT, "price=skip")
    assert "RA123456785CN" in card.text


async def test_what_is_missing_from_one_line_is_asked_for_and_nothing_more(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp, RA123456785CN, shipped yesterday")
    assert offers(asked, Action.DRAFT, "protection=60 days")
    card = await tap(anna, asked, Action.DRAFT, "protection=60 days")
    assert card.text.startswith(en("registered"))


async def test_the_guided_way_takes_a_parcel_that_was_not_sent(house: House, anna: Person) -> None:
    await ask(anna, "/add")
    asked = await ask(anna, "Lamp")
    asked = await tap(anna, asked, Action.DRAFT, "shipped_on=unshipped")
    asked = await tap(anna, asked, Action.DRAFT, "paid_on=2026-10-31")
    assert asked.text == en("add-ask-price")
    card = await ask(anna, "$20")
    assert en("card-not-shipped", date=date(2026, 10, 31)) in card.text


async def test_a_half_told_order_survives_a_restart(house: House, anna: Person) -> None:
    await ask(anna, "/add")
    asked = await ask(anna, "Lamp")
    await house.restart()
    asked = await tap(anna, asked, Action.DRAFT, "shipped_on=2026-10-29")
    await house.restart()
    asked = await ask(anna, "60 days")
    assert asked.text == en("add-ask-tracking")
    await ask(anna, "RA123456785CN")
    card = await ask(anna, "$20")
    for fact in (en.heading("Lamp", 1), "Oct\xa029", "Dec\xa028", "RA123456785CN", "$20"):
        assert fact in card.text


async def test_a_question_left_for_a_day_does_not_swallow_the_next_message(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp")
    house.clock.advance(hours=25)
    answer = await ask(anna, "yesterday")
    assert answer.text == en("problem-date-unclear", text="yesterday")
    assert offers(answer, Action.RESUME)
    pressed = await anna.press(asked, data_of(asked, Action.DRAFT, "shipped_on=2026-11-01"))
    assert (await pressed.answered()).text == en("press-question-gone")
    assert (await ask(anna, "/cancel")).text == en("cancelled")
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_a_question_still_waits_in_the_evening(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, 60 days")
    house.clock.advance(hours=9)
    assert (await ask(anna, "yesterday")).text.startswith(en("registered"))


async def test_today_on_a_button_is_the_day_on_which_it_was_offered(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp, RA123456785CN, 60 days")
    house.clock.advance(hours=20)
    card = await tap(anna, asked, Action.DRAFT, "shipped_on=2026-11-01")
    assert en("card-shipped", date=date(2026, 11, 1), day=1) in card.text


async def test_other_commands_may_come_in_between(house: House, anna: Person) -> None:
    await ask(anna, "/add Ring, LP00123456789012, shipped today, 60 days")
    await ask(anna, "/add Lamp, RA123456785CN, 60 days")
    assert "Ring" in (await ask(anna, "/orders")).text
    assert (await ask(anna, "yesterday")).text.startswith(en("registered"))


async def test_a_second_order_takes_the_place_of_a_half_told_one(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp")
    await ask(anna, "/add Ring, RA123456785CN")
    card = await ask(anna, "shipped yesterday, 60 days")
    assert en.heading("Ring", 1) in card.text
    pressed = await press(anna, asked, Action.DRAFT, "shipped_on=2026-11-01")
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-question-gone")
    assert "Lamp" not in (await ask(anna, "/orders")).text


async def test_a_button_of_an_earlier_question_does_not_answer_the_present_one(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add")
    when = await ask(anna, "Lamp")
    await ask(anna, "yesterday")
    pressed = await press(anna, when, Action.DRAFT, "shipped_on=2026-11-01")
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-question-gone")
    assert (await ask(anna, "60 days")).text == en("add-ask-tracking")
