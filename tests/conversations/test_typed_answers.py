"""Every flow by typing alone, by buttons alone, and by both; none is lost, none swallows a word."""

from datetime import date

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, label_of, offers, ru, tap
from tests.house import House

LAMP = "/add Lamp, LP00123456789012, shipped 3 days ago, 60 days, $20"
RING = "/add Ring, RA123456785CN, shipped 5 days ago, 60 days, $30"


async def test_an_answer_of_two_parts_answers_two_questions(house: House, anna: Person) -> None:
    for said in ("yesterday, 60 days", "60 days, yesterday", "yesterday 60 days"):
        await ask(anna, "/add")
        await ask(anna, "Lamp")
        asked = await ask(anna, said)
        assert asked.text == en("add-ask-tracking"), said
        await ask(anna, "/cancel")


async def test_an_answer_of_two_parts_in_russian(house: House, ivan: Person) -> None:
    await ask(ivan, "/add")
    await ask(ivan, "Лампа")
    assert (await ask(ivan, "вчера, 60 дней")).text == ru("add-ask-tracking")
    card = await ask(ivan, "RA123456785CN, 900 руб")
    assert card.text.startswith(ru("registered"))
    assert "900" in card.text


async def test_a_second_add_asks_whether_to_go_on(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp")
    asked = await ask(anna, "/add")
    assert asked.text == en("half-told", title="Lamp")
    again = await tap(anna, asked, Action.RESUME)
    assert again.text == en("add-ask-shipped_on", example="2026-10-29")
    card = await ask(anna, "yesterday, 60 days, RA123456785CN")
    assert en.heading("Lamp") in card.text


async def test_beginning_anew_puts_the_first_aside(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp")
    asked = await tap(anna, await ask(anna, "/add"), Action.ADD, "new")
    assert asked.text == en("add-ask-title")
    await ask(anna, "Ring")
    await ask(anna, "yesterday, 60 days")
    await ask(anna, "RA123456785CN")
    await ask(anna, "$5")
    back = await ask(anna, "/add")
    assert back.text == en("half-told", title="Lamp")
    assert (await tap(anna, back, Action.RESUME)).text.startswith(en("add-ask-shipped_on"
        , example="2026-10-29"))  # fmt: skip


async def test_a_whole_order_in_between_leaves_the_half_told_one(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp")
    card = await ask(anna, RING)
    assert en.heading("Ring") in card.text
    assert en("half-told-waits", title="Lamp") in card.text
    assert offers(card, Action.RESUME)


async def test_a_draft_left_for_a_day_is_taken_up_again_by_a_button(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, RA123456785CN")
    house.clock.advance(hours=25)
    answer = await ask(anna, "hello")
    asked = await tap(anna, answer, Action.RESUME)
    assert asked.text == en("add-ask-shipped_on", example="2026-10-30")
    assert (await ask(anna, "yesterday, 60 days")).text.startswith(en("registered"))


async def test_which_order_is_meant_may_be_typed(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    for said in ("2", "2. Ring", "№2"):
        await ask(anna, "/track")
        assert en("track-question", title="Ring") in (await ask(anna, said)).text


async def test_what_the_tracking_says_may_be_typed(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/track")
    done = await ask(anna, "It is moving")
    assert en("parcel-moving") not in ("", done.text)
    assert en.heading("Lamp") in done.text


async def test_an_extension_is_led_by_typing_alone(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/extend")
    letter = await ask(anna, "17 days")
    assert "17" in letter.text
    await tap(anna, letter, Action.ASKED)
    await ask(anna, "/extend")
    granted = await ask(anna, "until 2027-01-20")
    assert en.date(date(2027, 1, 20)) in granted.text


async def test_closing_is_confirmed_in_words(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/close")
    await ask(anna, "yes")
    assert en("orders-closed", count=1) in (await ask(anna, "/orders")).text


async def test_a_question_may_be_declined_in_words(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/delete 1")
    assert (await ask(anna, "no")).text == en("typed-left")
    assert en.heading("Lamp") in (await ask(anna, "/status")).text


async def test_a_fact_to_be_corrected_may_be_named(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    menu = await ask(anna, "/edit 1")
    name = label_of(menu, Action.EDIT_FACT, "price")
    assert en("add-ask-price") in (await ask(anna, name)).text
    assert "$25" in (await ask(anna, "$25")).text


async def test_after_cancel_a_typed_answer_answers_nothing(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    for command, said in (("/extend", "20"), ("/close", "yes")):
        await ask(anna, command)
        await ask(anna, "/cancel")
        assert (await ask(anna, said)).text == en("not-understood", named="none"), command


async def test_an_answer_that_is_none_shows_the_answers_again(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/track")
    again = await ask(anna, "the dog ate it")
    assert again.text == en("typed-unclear")
    assert offers(again, Action.TRACK_STATE, "moving")
    house.clock.advance(hours=2)
    assert (await ask(anna, "the dog ate it")).text == en("not-understood", named="none")


async def test_cancel_leaves_a_question_that_buttons_answer(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/track")
    assert (await ask(anna, "/cancel")).text == en("typed-left")
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_a_word_of_one_label_alone_is_enough(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/track")
    assert (await ask(anna, "delivered")).text == en("typed-unclear")
    assert en.headline(Situation.MOVING) in (await ask(anna, "moving")).text
    await ask(anna, "/delete 1")
    assert (await ask(anna, "delete")).text == en("typed-unclear")


async def test_a_parcel_without_a_number_is_not_asked_for_one(house: House, anna: Person) -> None:
    card = await ask(anna, "/add Lamp, shipped yesterday, 60 days, no tracking")
    assert card.text.startswith(en("registered"))
    await ask(anna, "/add Ring, shipped yesterday, 60 days")
    assert (await ask(anna, "no")).text.startswith(en("registered"))


async def test_an_order_in_between_is_no_answer_about_another(house: House, anna: Person) -> None:
    await ask(anna, "Keyboard, until 2026-12-20, shipped 10/09/2026, LB987654321CN, $45")
    await ask(anna, "save")
    shown = await ask(anna, "Pen, €1.20, shipped 2 weeks ago, 60 days, no tracking")
    assert "Keyboard" not in shown.text
    assert offers(shown, Action.PREVIEW)


async def test_a_date_alone_is_no_tracking_number(house: House, anna: Person) -> None:
    for said in ("2026-12-01", "5 Dec", "5. Dezember"):
        assert (await ask(anna, said)).text == en("problem-date-unclear", text=said)


async def test_a_letter_is_noted_with_the_days_it_asks_for(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    letter = await ask(anna, "/extend 1 20")
    assert "20 days" in letter.text
    assert offers(letter, Action.ASKED, "20")


async def test_thanks_are_no_order_that_cannot_be_read(house: House, anna: Person) -> None:
    for said in ("Thanks!", "Спасибо большое", "danke"):
        assert (await ask(anna, said)).text == en("thanked")
    assert (await ask(anna, "Thanksgiving lamp")).text == en("unknown-text")


async def test_an_order_told_anew_takes_the_place_of_its_first_attempt(
    house: House, anna: Person
) -> None:
    for first in ("/add Lamp, LP00123456789012, shipped tomorrow, 60 days, $20", "/add lamp"):
        await ask(anna, first)
        card = await ask(anna, LAMP)
        assert card.text.startswith(en("registered"))
        assert en("half-told-waits", title="Lamp") not in card.text
        assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_an_attempt_with_other_words_is_not_put_aside_either(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, shipped tomorrow")
    asked = await ask(anna, "/add Lamp, shipped yesterday")
    assert not offers(asked, Action.RESUME)
    await ask(anna, "/cancel")
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_another_parcel_of_the_same_name_is_another_order(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped yesterday")
    card = await ask(anna, LAMP)
    assert en("half-told-waits", title="Lamp") in card.text


async def test_cancel_drops_what_was_put_aside_where_nothing_is_under_way(
    house: House, anna: Person
) -> None:
    for title in ("Lamp", "Ring", "Cup"):
        await ask(anna, f"/add {title}")
    said = [(await ask(anna, "/cancel")).text for _ in range(3)]
    assert said == [en("cancelled"), en("cancelled"), en("nothing-to-cancel")]
    assert not offers(await ask(anna, "thanks"), Action.RESUME)


async def test_where_it_was_delivered_goes_into_the_text_of_the_dispute(
    house: House, anna: Person
) -> None:
    """E2: a sentence that says something else is no place."""
    await ask(anna, "/add Lamp, LP00123456789012, shipped 20 days ago, 60 days, $20")
    asked = await ask(anna, "delivered yesterday, but not to me")
    assert en("place-question") in asked.text
    told = await ask(anna, "Leipzig, parcel shop")
    assert en("noted-place", place="Leipzig, parcel shop") in told.text
    text = await ask(anna, "/dispute 1")
    assert "(place: Leipzig, parcel shop)" in text.text
