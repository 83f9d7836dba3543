"""Second thoughts: correcting facts, taking back, looking back, later, and a changed message."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, data_of, dispute, en, everything_after, offers, press, ru, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-10-29, 60 days, $20"


#: What the history says of a parcel that moves.
TRACKED = en("event-tracking_reported", state="it is moving", since="none", until="none")


def fact(name: str, value: str) -> str:
    return en("fact-line", name=en(f"fact-{name}"), value=value)


def tells_a_count(text: str, message_id: str) -> bool:
    """Whether a text has that sentence, with whatever count in it."""
    return any(en(message_id, count=count) in text for count in range(1, 99))


async def asked_for(person: Person, name: str, number: int = 1) -> Message:
    """Chooses a fact of an order and gives the question for it."""
    return await tap(person, await ask(person, f"/edit {number}"), Action.EDIT_FACT, name)


# -- correcting ------------------------------------------------------------------------------------


async def test_every_fact_is_shown_and_can_be_chosen(house: House, anna: Person) -> None:
    await ask(anna, f"{LAMP}, guaranteed 40 days, seller Sky Store, order 8012345678901234")
    menu = await ask(anna, "/edit")
    for name, value in {
        "title": "Lamp",
        "tracking_number": "RA123456785CN",
        "shipped_on": "Oct\xa029\xa0(Thu)",
        "protection_end": "Dec\xa028\xa0(Mon)",
        "price": "$20",
        "paid_shipping": "free",
        "guaranteed_days": "40 days",
        "seller": "Sky Store",
        "order_number": "8012345678901234",
        "destination": "not known",
    }.items():
        assert fact(name, value) in menu.text
        assert offers(menu, Action.EDIT_FACT, name)


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("title", "Desk lamp, blue", "Desk lamp, blue"),
        ("shipped_on", "2026-10-25", "Oct\xa025\xa0(Sun)"),
        ("protection_end", "until 2027-01-15", "Jan\xa015\xa0(Fri)"),
        ("protection_end", "75 days", "Jan\xa012\xa0(Tue)"),
        ("price", "12.50 EUR", "€12.50"),
        ("guaranteed_days", "45 days", "45 days"),
        ("seller", "Sky Store", "Sky Store"),
        ("order_number", "8012345678901234", "8012345678901234"),
        ("paid_shipping", "paid shipping", "paid"),
        ("destination", "Germany", "Germany"),
        ("destination", "pl", "Poland"),
    ],
)
async def test_a_typed_answer_corrects_the_fact(
    house: House, anna: Person, name: str, typed: str, shown: str
) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, name)
    said = await ask(anna, typed)
    assert fact(name, shown) in said.text
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")
    assert fact(name, shown) in (await ask(anna, "/edit 1")).text


async def test_in_russian_the_answers_are_read_as_when_registering(
    house: House, ivan: Person
) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    await asked_for(ivan, "price")
    said = await ask(ivan, "1 500 руб")
    assert ru("fact-line", name=ru("fact-price"), value="") in said.text
    await asked_for(ivan, "destination")
    assert "Казахстан" in (await ask(ivan, "казахстан")).text


async def test_a_later_end_moves_the_dates_and_says_how_many(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "protection_end")
    said = await ask(anna, "until 2027-01-15")
    assert tells_a_count(said.text, "moved-dates")
    await house.turn_to(date(2026, 12, 26))
    early = await everything_after(anna)
    assert not any("Dec\xa027" in one.text for one in early)
    await house.turn_to(date(2027, 1, 14))
    assert any("Jan\xa015" in one.text for one in await everything_after(anna))


async def test_another_number_is_watched_anew(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/track"), Action.TRACK_STATE, "moving")
    await asked_for(anna, "tracking_number")
    said = await ask(anna, "LP00987654321098")
    assert en("edit-number", tracking="LP00987654321098") in said.text
    assert en.headline(Situation.UNTRACKED_EARLY) in said.text


async def test_where_there_are_two_answers_there_are_two_buttons(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    question = await asked_for(anna, "paid_shipping")
    said = await tap(anna, question, Action.EDIT_VALUE, "paid_shipping=yes")
    assert fact("paid_shipping", "paid") in said.text


async def test_what_can_be_unknown_can_be_cleared(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    question = await asked_for(anna, "price")
    said = await tap(anna, question, Action.EDIT_VALUE, "price=")
    assert fact("price", "not known") in said.text
    assert not offers(await asked_for(anna, "title"), Action.EDIT_VALUE, "title=")


async def test_an_unclear_answer_is_asked_about_and_chosen_by_a_button(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "shipped_on")
    again = await ask(anna, "10/09/2026")
    first, second = date(2026, 10, 9), date(2026, 9, 10)
    assert en.problem("ship-date-ambiguous", text="10/09/2026", first=first, second=second) in (
        again.text
    )
    said = await tap(anna, again, Action.EDIT_VALUE, "shipped_on=2026-10-09")
    assert fact("shipped_on", "Oct\xa09\xa0(Fri)") in said.text


async def test_a_sum_without_a_currency_offers_the_currencies(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "price")
    again = await ask(anna, "15")
    said = await tap(anna, again, Action.EDIT_VALUE, "price=15 EUR")
    assert fact("price", "€15") in said.text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("shipped_on", "2026-12-01"),
        ("protection_end", "until 2026-10-01"),
        ("price", "free"),
        ("guaranteed_days", "4000 days"),
        ("destination", "Narnia"),
        ("tracking_number", "?"),
    ],
)
async def test_what_cannot_be_is_told_changes_nothing_and_can_be_said_better(
    house: House, anna: Person, name: str, typed: str
) -> None:
    await ask(anna, LAMP)
    before = (await ask(anna, "/edit 1")).text
    await asked_for(anna, name)
    assert "oted" not in (await ask(anna, typed)).text
    assert (await ask(anna, "/edit 1")).text == before
    assert (await ask(anna, "/cancel")).text == en("cancelled")


async def test_a_shipment_after_the_end_of_protection_contradicts_it(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "protection_end")
    refused = await ask(anna, "until 2026-10-20")
    problem = en.problem("shipped-after-end", shipped=date(2026, 10, 29), until=date(2026, 10, 20))
    assert problem in refused.text


async def test_it_cannot_be_shipped_after_it_arrived(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/received")
    house.clock.advance(days=2)
    await asked_for(anna, "shipped_on")
    assert (await ask(anna, "2026-11-02")).text == en(
        "error-shipped-after-that", date=date(2026, 11, 1)
    )


async def test_the_price_is_never_below_what_the_dispute_asks_for(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await house.turn_to(date(2026, 12, 20))
    await everything_after(anna)
    await dispute(anna, await ask(anna, "/dispute 1"))
    await asked_for(anna, "price")
    assert (await ask(anna, "$10")).text == en("error-price-below-claim", claimed="$20")


async def test_the_same_again_is_no_change(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "title")
    assert (await ask(anna, "Lamp")).text == en("error-nothing-changes")
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")
    assert (await ask(anna, "/undo")).text == en("error-undo-registration", number=1)


async def test_the_question_survives_a_restart_and_cancel_leaves_it(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "title")
    await house.restart()
    assert fact("title", "Desk lamp") in (await ask(anna, "Desk lamp")).text
    await asked_for(anna, "title")
    assert (await ask(anna, "/cancel")).text == en("cancelled")
    assert (await ask(anna, "Ring")).text == en("not-understood", named="none")


async def test_the_shipment_of_an_order_that_was_not_sent_is_asked_for_as_a_whole(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, not shipped yet, paid today, $20")
    question = await asked_for(anna, "protection_end")
    assert en("add-ask-shipped_on", example="2026-10-29") in question.text
    await ask(anna, "yesterday")
    assert en("noted-shipped") in (await ask(anna, "60 days")).text


async def test_a_closed_order_is_opened_again_first(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    menu = await ask(anna, "/edit")
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    assert (await ask(anna, "/edit 1")).text == en("error-order-closed", number=1)
    stale = await press(anna, menu, Action.EDIT_FACT, "price")
    assert stale.answer is not None
    assert stale.answer.text == en("press-stale")


async def test_a_question_about_an_order_that_closed_meanwhile_is_left(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await asked_for(anna, "title")
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    assert (await ask(anna, "Ring")).text == en("error-order-closed", number=1)
    assert (await ask(anna, "Ring")).text == en("unknown-text")


async def test_an_end_that_is_past_opens_the_watch_over_the_last_window(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-09-10, 60 days")
    await asked_for(anna, "protection_end")
    said = await ask(anna, "until 2026-10-30")
    assert en.headline(Situation.WINDOW_OPEN) in said.text


# -- a changed message -----------------------------------------------------------------------------


async def test_changing_the_message_that_registered_an_order_registers_no_second_one(
    house: House, anna: Person
) -> None:
    for line in (LAMP, "/add Ring, LP00123456789012, shipped today, 60 days"):
        said = await anna.say(line)
        await anna.next_message()
        await anna.edit(said, line.replace("60 days", "75 days"))
        menu = await anna.next_message()
        assert menu.text.startswith(en("edit-changed-message"))
        assert offers(menu, Action.EDIT_FACT, "protection_end")
        house.clock.advance(hours=1)
    assert (await ask(anna, "/add")).text == en("add-ask-title")
    await ask(anna, "/cancel")
    assert (await ask(anna, "/status 3")).text == en("error-no-such-order", number=3)


async def test_changing_a_message_that_registered_nothing_registers_it_now(
    house: House, anna: Person
) -> None:
    said = await anna.say("/add Lamp, RA123456785CN, shipped 2026-12-24, 60 days")
    await anna.next_message()
    await anna.edit(said, LAMP)
    assert (await anna.next_message()).text.startswith(en("registered"))


# -- taking back -----------------------------------------------------------------------------------


async def test_undo_says_what_it_takes_back_and_asks_once(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/extend 1 until 2027-01-15")
    asked = await ask(anna, "/undo")
    assert en("event-extension_granted", new_end=date(2027, 1, 15)) in asked.text
    assert fact("protection_end", "Dec\xa028\xa0(Mon)") in asked.text
    assert tells_a_count(asked.text, "undo-moves")
    done = await tap(anna, asked, Action.UNDO_CONFIRMED)
    what = en("event-extension_granted", new_end=date(2027, 1, 15))
    assert done.text.startswith(en("undone", what=what))
    assert tells_a_count(done.text, "moved-dates")
    assert fact("protection_end", "Dec\xa028\xa0(Mon)") in (await ask(anna, "/edit")).text


async def test_what_was_taken_back_is_reminded_of_on_its_old_day(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/extend 1 until 2027-01-15")
    await tap(anna, await ask(anna, "/undo"), Action.UNDO_CONFIRMED)
    await house.turn_to(date(2026, 12, 27))
    assert any("Dec\xa028" in one.text for one in await everything_after(anna))


async def test_a_closed_order_is_opened_by_taking_the_closing_back(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    closed = await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    asked = await tap(anna, closed, Action.UNDO)
    assert en("event-order_closed") in asked.text
    done = await tap(anna, asked, Action.UNDO_CONFIRMED)
    assert en.headline(Situation.UNTRACKED_EARLY) in done.text
    assert "Lamp" in (await ask(anna, "/orders")).text
    await house.turn_to(date(2026, 11, 9))
    assert await everything_after(anna)


async def test_step_by_step_everything_but_the_registration_is_taken_back(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/track"), Action.TRACK_STATE, "moving")
    await ask(anna, "/received")
    for _ in range(2):
        await tap(anna, await ask(anna, "/undo"), Action.UNDO_CONFIRMED)
    assert (await ask(anna, "/undo")).text == en("error-undo-registration", number=1)
    assert en.headline(Situation.UNTRACKED_EARLY) in (await ask(anna, "/status")).text


async def test_a_question_about_an_older_step_takes_nothing_back(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/track"), Action.TRACK_STATE, "moving")
    asked = await ask(anna, "/undo")
    await ask(anna, "/received")
    stale = await press(anna, asked, Action.UNDO_CONFIRMED)
    assert stale.answer is not None
    assert stale.answer.text == en("press-stale")
    assert en.headline(Situation.RECEIVED) in (await anna.next_message()).text


async def test_undo_begins_with_the_last_note_of_all_and_another_order_can_be_chosen(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/add Ring, LP00123456789012, shipped today, 60 days")
    await tap(anna, await ask(anna, "/close 2"), Action.CLOSE_CONFIRMED)
    last = await ask(anna, "/undo")
    assert en("event-order_closed") in last.text
    assert not offers(last, Action.ORDERS)
    await tap(anna, await ask(anna, "/track 1"), Action.TRACK_STATE, "moving")
    last = await ask(anna, "/undo")
    assert en.heading("Lamp") in last.text
    choice = await turn(anna, last, Action.ORDERS)
    assert choice.text == en("which-order")
    assert choice.button_texts == ["1. Lamp", "2. Ring"]
    assert en("event-order_closed") not in (await tap(anna, choice, Action.UNDO)).text


# -- looking back ----------------------------------------------------------------------------------


async def test_the_history_tells_everything_and_strikes_out_what_was_taken_back(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    house.clock.advance(hours=2, minutes=4)
    await tap(anna, await ask(anna, "/track"), Action.TRACK_STATE, "moving")
    await asked_for(anna, "price")
    await ask(anna, "$25")
    await tap(anna, await ask(anna, "/undo"), Action.UNDO_CONFIRMED)
    story = await ask(anna, "/history")
    corrected = f"Nov\xa01\xa0(Sun), 11:34: {en('event-facts_corrected', facts='price: $25')}"
    assert story.text.splitlines()[2:] == [
        f"Nov\xa01\xa0(Sun), 09:30: {en('event-order_registered', title='Lamp')}",
        f"Nov\xa01\xa0(Sun), 11:34: {TRACKED}",
        corrected,
    ]
    struck = [one for one in story.entities if one["type"] == "strikethrough"]
    assert [one["length"] for one in struck] == [len(corrected)]


async def test_a_history_is_told_by_the_clock_of_the_buyer(house: House, ivan: Person) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    assert "12:30 — добавлен заказ «Лампа»" in (await ask(ivan, "/history")).text


async def test_a_long_history_is_cut_at_its_beginning(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    for count in range(60):
        await asked_for(anna, "title")
        await ask(anna, f"Lamp number {count}, as I named it today")
    story = await ask(anna, "/history")
    assert "Lamp number 59" in story.text
    assert "Lamp number 0," not in story.text
    assert tells_a_count(story.text, "history-earlier")


# -- later -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("/snooze", date(2026, 11, 2)),
        ("/snooze 1 3", date(2026, 11, 4)),
        ("/snooze 5", date(2026, 11, 6)),
        ("/snooze 1 tomorrow", date(2026, 11, 2)),
        ("/snooze 1 2 weeks", date(2026, 11, 15)),
        ("/snooze in 3 days", date(2026, 11, 4)),
        ("/snooze 3 days", date(2026, 11, 4)),
        ("/snooze 2 weeks", date(2026, 11, 15)),
        ("/snooze 1 until Friday", date(2026, 11, 6)),
        ("/snooze 5 Dec", date(2026, 12, 5)),
        ("/snooze 1 on December 5", date(2026, 12, 5)),
        ("/snooze 1 until 3/12", date(2026, 12, 3)),
    ],
)
async def test_an_order_is_put_off(house: House, anna: Person, said: str, until: date) -> None:
    await ask(anna, LAMP)
    assert (await ask(anna, said)).text == en("noted-snoozed", date=until)


async def test_nothing_is_put_off_past_its_deadline(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    assert (await ask(anna, "/snooze 1 60")).text == en(
        "error-snooze-past-deadline", date=date(2026, 12, 31), last=date(2026, 12, 27)
    )


async def test_of_two_days_that_may_be_meant_it_is_asked_which(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "/snooze 1 11/12")
    first, second = date(2026, 11, 12), date(2026, 12, 11)
    assert asked.text == en.problem(
        "protection-ambiguous", text="11/12", first=first, second=second
    )


async def test_a_day_that_has_passed_is_refused(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    refused = await ask(anna, "/snooze 1 until yesterday")
    assert refused.text == en("error-snooze-not-later", date=date(2026, 10, 31))
    long_ago = await ask(anna, "/snooze 1 until 2020-01-01")
    assert "2020" in long_ago.text


@pytest.mark.parametrize("said", ["/snooze soon", "/snooze 1 0", "/snooze 1 999999999"])
async def test_putting_off_wants_a_number_of_days(house: House, anna: Person, said: str) -> None:
    await ask(anna, LAMP)
    assert (await ask(anna, said)).text == en("snooze-usage", longest=90)


# -- strangers and forgeries -----------------------------------------------------------------------


@pytest.mark.parametrize("command", ["edit", "undo", "history", "delete", "snooze"])
async def test_orders_of_others_are_not_there(
    house: House, anna: Person, ivan: Person, command: str
) -> None:
    await ask(anna, LAMP)
    assert (await ask(ivan, f"/{command} 1")).text == ru("error-no-such-order", number=1)
    assert (await ask(ivan, f"/{command}")).text == ru("which-order-none")


@pytest.mark.parametrize(
    "data",
    [
        "1:ef:1:1:colour", "1:ev:1:1:price", "1:ev:1::price=1 USD", "1:ev:::price=1 USD",
        "1:ef:1:1:", "1:un:::", "1:dy:::",
    ],
)  # fmt: skip
async def test_a_forged_button_changes_nothing(house: House, anna: Person, data: str) -> None:
    await ask(anna, LAMP)
    planted = await house.plant(anna, data)
    pressed = await anna.press(planted, data)
    assert (await pressed.answered()).text == en("press-broken")


async def test_a_forged_value_is_read_as_critically_as_a_typed_one(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    for data in ("1:ev:1:1:title=", "1:ev:1:1:shipped_on=2027-01-01", "1:ev:1:1:destination=ZZ"):
        planted = await house.plant(anna, data)
        await (await anna.press(planted, data_of(planted, Action.EDIT_VALUE))).answered()
        assert "oted" not in (await anna.next_message()).text
    assert (await ask(anna, "/undo")).text == en("error-undo-registration", number=1)
