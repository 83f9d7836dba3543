"""What cannot be, or can be two things: a clear question, nothing half-saved, a way out."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, data_of, effects, en, offers, ru, tap
from tests.house import House

NOTHING_SAVED = en("orders-empty", example=en("start-example"))

WHEN = "add-ask-shipped_on"
HOW_LONG = "add-ask-protection"


def question(message_id: str) -> str:
    """The open question of registering, with the examples that it gives on November 1."""
    example = "2026-12-28" if message_id == HOW_LONG else "2026-10-29"
    return en(message_id, example=example)


async def leaves_nothing(anna: Person) -> bool:
    """Whether no order was saved, and `/cancel` leaves no question behind."""
    listed = (await ask(anna, "/orders")).text
    left = (await ask(anna, "/cancel")).text
    again = (await ask(anna, "/cancel")).text
    return (listed, left, again) == (NOTHING_SAVED, en("cancelled"), en("nothing-to-cancel"))


async def test_a_shipping_date_in_the_future_is_asked_about(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-12-24, 60 days")
    problem = en.problem("ship-date-future", date=date(2026, 12, 24))
    assert asked.text == f"{problem}\n\n{question(WHEN)}"
    assert offers(asked, Action.DRAFT, "shipped_on=2026-11-01")
    assert await leaves_nothing(anna)


async def test_the_answer_to_the_question_about_the_date_completes_the_order(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-12-24, 60 days")
    card = await tap(anna, asked, Action.DRAFT, "shipped_on=2026-10-29")
    assert card.text.startswith(en("registered"))
    assert "Dec\xa028" in card.text


async def test_a_protection_that_is_over_opens_the_watch_over_the_last_window(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-08-25, 60 days")
    assert en.problem("protection-over", date=date(2026, 10, 24)) in asked.text
    assert en("add-over-but-window", date=date(2026, 11, 7)) in asked.text
    card = await tap(anna, asked, Action.DRAFT, "protection=over")
    assert card.text.startswith(en("registered"))
    assert en.headline(Situation.WINDOW_OPEN) in card.text
    assert offers(card, Action.DISPUTED)


async def test_a_protection_that_is_over_may_also_be_a_slip(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-08-25, 60 days")
    card = await tap(anna, asked, Action.DRAFT, "protection=90 days")
    assert en("card-protection", date=date(2026, 11, 23)) in card.text


async def test_when_the_last_window_is_over_too_there_is_nothing_to_watch(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-07-25, 60 days")
    assert en.problem("protection-over", date=date(2026, 9, 23)) in asked.text
    assert not offers(asked, Action.DRAFT, "protection=over")
    assert await leaves_nothing(anna)


async def test_no_days_of_protection_are_asked_about(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 3 days ago, 0 days")
    problem = en.problem("protection-days-out-of-range", days=0, limit=365)
    assert asked.text == f"{problem}\n\n{question(HOW_LONG)}"
    assert offers(asked, Action.DRAFT, "protection=60 days")
    assert await leaves_nothing(anna)


@pytest.mark.parametrize("price", ["$", "$0", "12.50", "price 12.50"])
async def test_a_price_that_is_none_is_asked_about(house: House, anna: Person, price: str) -> None:
    asked = await ask(anna, f"/add Lamp, LP00123456789012, shipped today, 60 days, {price}")
    assert asked.text.endswith(en("add-ask-price"))
    assert offers(asked, Action.DRAFT, "price=skip")
    assert await leaves_nothing(anna)


async def test_a_sum_without_a_currency_offers_the_currencies(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped today, 60 days, 12.50")
    assert "12.50 USD" in asked.button_texts
    card = await tap(anna, asked, Action.DRAFT, "price=#0")
    assert en("card-price", price="$12.50") in card.text


async def test_five_thousand_characters_are_too_many_and_begin_nothing(
    house: House, anna: Person
) -> None:
    for beginning in ("/add ", ""):
        # Telegram itself cuts what people send at 4,096 characters; clients send the rest after it.
        long = f"{beginning}{'lamp ' * 1000}"
        answers = [await ask(anna, part) for part in (long[:4096], long[4096:])]
        for answer in answers:
            assert not offers(answer, Action.DRAFT)
    assert (await ask(anna, "/orders")).text == NOTHING_SAVED
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_of_two_tracking_numbers_one_is_chosen_by_a_button(
    house: House, anna: Person
) -> None:
    asked = await ask(
        anna, "/add Lamp, LP00123456789012, RA123456785CN, shipped 3 days ago, 60 days"
    )
    problem = en.problem("tracking-twice", first="LP00123456789012", second="RA123456785CN")
    assert asked.text.startswith(problem)
    card = await tap(anna, asked, Action.DRAFT, "tracking=#1")
    assert en("card-tracking", tracking="RA123456785CN") in card.text
    assert "LP00123456789012" not in card.text


async def test_a_date_that_can_be_two_is_chosen_by_a_button(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 10/09/2026, 60 days")
    first, second = date(2026, 10, 9), date(2026, 9, 10)
    problem = en.problem("ship-date-ambiguous", text="10/09/2026", first=first, second=second)
    assert asked.text.startswith(problem)
    assert len([effect for effect in effects(asked) if "#" in effect.argument]) == 2
    card = await tap(anna, asked, Action.DRAFT, "shipped_on=#0")
    assert "Oct\xa09" in card.text


async def test_in_russian_the_likelier_reading_of_a_date_comes_first(
    house: House, ivan: Person
) -> None:
    asked = await ask(ivan, "/add Лампа, LP00123456789012, отправлен 10/09/2026, 60 дней")
    first, second = date(2026, 9, 10), date(2026, 10, 9)
    problem = ru.problem("ship-date-ambiguous", text="10/09/2026", first=first, second=second)
    assert asked.text.startswith(problem)


async def test_days_and_an_end_that_disagree_are_asked_about(house: House, anna: Person) -> None:
    asked = await ask(
        anna, "/add Lamp, LP00123456789012, shipped 2026-11-01, 60 days, until 2027-01-20"
    )
    problem = en.problem(
        "protection-conflict", days=60, reckoned=date(2026, 12, 31), until=date(2027, 1, 20)
    )
    assert asked.text.startswith(problem)
    assert await leaves_nothing(anna)


async def test_an_end_before_the_shipment_is_asked_about(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-11-01, until 2026-10-20")
    problem = en.problem("shipped-after-end", shipped=date(2026, 11, 1), until=date(2026, 10, 20))
    assert asked.text.startswith(problem)
    assert await leaves_nothing(anna)


async def test_a_date_with_no_word_beside_it_is_asked_about(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, 2026-10-29, 60 days")
    assert asked.text == f"{en.problem('date-unclear', text='2026-10-29')}\n\n{question(WHEN)}"
    assert await leaves_nothing(anna)


async def test_several_unclear_facts_are_asked_about_one_after_the_other(
    house: House, anna: Person
) -> None:
    asked = await ask(
        anna, "/add Lamp, LP00123456789012, RA123456785CN, shipped 2026-12-24, 0 days, $"
    )
    answers = ("yesterday", "60 days", "RA123456785CN", "$20")
    questions = ("shipped_on", "protection", "tracking", "price")
    for field, answer in zip(questions, answers, strict=True):
        assert offers(asked, Action.CANCEL), field
        assert question(f"add-ask-{field}") in asked.text
        assert (await ask(anna, "/orders")).text == NOTHING_SAVED
        asked = await ask(anna, answer)
    assert asked.text.startswith(en("registered"))


async def test_an_answer_may_tell_more_than_was_asked(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, LP00123456789012, RA123456785CN, shipped 2026-12-24, 60 days, $")
    card = await ask(anna, "shipped yesterday, RA123456785CN, $20")
    assert card.text.startswith(en("registered"))
    for fact in ("Oct\xa031", "RA123456785CN", "$20"):
        assert fact in card.text


async def test_a_bare_number_is_asked_about_as_days_first(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp, LP00123456789012, shipped today, 60")
    assert asked.text == f"{en.problem('number-unclear', text='60')}\n\n{question(HOW_LONG)}"


async def test_an_answer_that_cannot_be_read_asks_the_same_again(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, LP00123456789012, 60 days")
    again = await ask(anna, "when the moon was full")
    problem = en.problem("ship-date-unreadable", text="when the moon was full")
    assert again.text == f"{problem}\n\n{question(WHEN)}"


async def test_the_never_mind_button_leaves_as_the_command_does(house: House, anna: Person) -> None:
    asked = await ask(anna, "/add Lamp")
    assert (await tap(anna, asked, Action.CANCEL)).text == en("cancelled")
    assert (await ask(anna, "/orders")).text == NOTHING_SAVED
    assert (await ask(anna, "yesterday")).text == en("problem-date-unclear", text="yesterday")


async def test_a_question_that_was_left_does_not_take_presses_any_more(
    house: House, anna: Person
) -> None:
    asked = await ask(anna, "/add Lamp")
    await ask(anna, "/cancel")
    pressed = await anna.press(asked, data_of(asked, Action.DRAFT, "shipped_on=2026-11-01"))
    assert (await pressed.answered()).text == en("press-question-gone")
    assert not (await anna.next_edit()).buttons
