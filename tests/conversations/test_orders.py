"""The commands about orders: which one is meant, what is shown, what is noted."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, effects, en, offers, ru, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 3 days ago, 60 days, $20"
RING = "/add Ring, LP00123456789012, shipped yesterday, 40 days, $30"
VASE = "/add Vase, not shipped yet, paid today, $15"


async def with_orders(person: Person, *lines: str) -> None:
    for line in lines:
        await ask(person, line)


def ahead(on: date, checkpoint: str) -> str:
    """A line of the dates to come."""
    return en("status-ahead-line", date=on, what=en(f"checkpoint-{checkpoint}"))


# -- looking ---------------------------------------------------------------------------------------


async def test_without_orders_each_command_offers_to_add_one(house: House, anna: Person) -> None:
    listed = await ask(anna, "/orders")
    assert listed.text == en("orders-empty", example=en("start-example"))
    assert offers(listed, Action.ADD)
    for command in ("status", "track", "extend", "letter", "dispute", "received", "close"):
        answer = await ask(anna, f"/{command}")
        assert answer.text == en("which-order-none")
        assert offers(answer, Action.ADD)


async def test_the_list_begins_with_the_nearest_deadline(house: House, anna: Person) -> None:
    await with_orders(anna, LAMP, RING)
    listed = (await ask(anna, "/orders")).text
    assert listed.startswith(en("orders-heading"))
    assert listed.index("Lamp") < listed.index("Ring"), "by the next step, not by the end"
    assert en("orders-line-from", date="Nov\xa010") in listed
    assert en("step-wait") in listed


async def test_the_list_leads_to_each_order_and_counts_the_done_ones(
    house: House, anna: Person
) -> None:
    await with_orders(anna, LAMP, RING)
    question = await ask(anna, "/close 2")
    assert (await tap(anna, question, Action.CLOSE_CONFIRMED)).text == en("noted-closed")
    listed = await ask(anna, "/orders")
    assert "Ring" not in listed.text
    closed = await turn(anna, listed, Action.ORDERS, "c0")
    assert "Ring" in closed.text
    assert "Lamp" not in closed.text
    listed = await turn(anna, closed, Action.ORDERS, "o0")
    assert en.heading("Lamp", 1) in (await tap(anna, listed, Action.STATUS)).text


async def test_the_status_says_what_why_by_when_and_what_comes(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    status = (await ask(anna, "/status")).text
    assert en.headline(Situation.UNTRACKED_EARLY) in status
    last_safe = date(2026, 12, 27)
    assert en("deadline-protection", left=57, ends="Dec\xa028", last_safe=last_safe) in status
    assert en("status-why") in status
    assert en("reason-B1") in status
    assert ahead(date(2026, 11, 8), "seller_letter") in status
    assert ahead(date(2026, 12, 23), "decide") in status


async def test_with_several_orders_the_bot_asks_which(house: House, anna: Person) -> None:
    await with_orders(anna, LAMP, RING)
    question = await ask(anna, "/history")
    assert question.text == en("which-order")
    assert {effect.order for effect in effects(question)} == {1, 2}
    assert en.heading("Ring", 2) in (await tap(anna, question, Action.HISTORY)).text


async def test_without_an_order_the_status_is_that_of_today(house: House, anna: Person) -> None:
    await with_orders(anna, LAMP, RING)
    today = await ask(anna, "/status")
    assert today.text.startswith(en("today-heading", count=0))
    welcome = await ask(anna, "/start")
    assert (await tap(anna, welcome, Action.TODAY)).text == today.text


@pytest.mark.parametrize("said", ["/status 2", "/status #2", "/status №2", "/status No.2"])
async def test_a_number_names_the_order_however_it_is_written(
    house: House, anna: Person, said: str
) -> None:
    await with_orders(anna, LAMP, RING)
    assert en.heading("Ring", 2) in (await ask(anna, said)).text


@pytest.mark.parametrize(
    "command", ["status", "track", "extend", "letter", "dispute", "received", "close"]
)
async def test_a_number_that_no_order_has_is_said_to_be_unknown(
    house: House, anna: Person, command: str
) -> None:
    await ask(anna, LAMP)
    days = " 10" if command == "extend" else ""
    answer = await ask(anna, f"/{command} 9{days}")
    assert answer.text == en("error-no-such-order", number=9)


async def test_nobody_sees_the_orders_of_others(house: House, anna: Person, ivan: Person) -> None:
    await ask(anna, LAMP)
    for command in ("status", "track", "letter", "dispute", "received", "close"):
        assert (await ask(ivan, f"/{command} 1")).text == ru("error-no-such-order", number=1)
    assert "Lamp" not in (await ask(ivan, "/orders")).text
    assert "0" in (await ask(ivan, "/stats")).text
    assert en.heading("Lamp", 1) in (await ask(anna, "/status 1")).text


# -- tracking --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "situation"),
    [
        ("not_found", Situation.UNTRACKED_EARLY),
        ("moving", Situation.MOVING),
        ("at_export", Situation.STANDING_STILL),
        ("no_change", Situation.STANDING_STILL),
        ("in_country", Situation.MOVING),
        ("at_post_office", Situation.AT_POST_OFFICE),
        ("delivered", Situation.RECEIVED),
    ],
)
async def test_what_the_tracking_says_is_noted_and_answered(
    house: House, anna: Person, state: str, situation: Situation
) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/track")
    assert question.text == en("track-question", title="Lamp")
    answer = await tap(anna, question, Action.TRACK_STATE, state)
    assert en.headline(situation) in answer.text
    if state != "delivered":
        assert answer.text.startswith(en("noted-tracking", state=en(f"parcel-{state}")))


async def test_the_states_open_below_the_message_and_lead_back(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    opened = await turn(anna, card, Action.TRACK)
    assert opened.text == card.text
    assert offers(opened, Action.TRACK_STATE, "at_export")
    assert en.heading("Lamp", 1) in (await tap(anna, opened, Action.STATUS)).text


async def test_of_a_parcel_that_was_not_sent_the_tracking_is_not_asked(
    house: House, anna: Person
) -> None:
    await ask(anna, VASE)
    for said in ("/track 1", "/extend 1", "/extend 1 10", "/received 1"):
        assert (await ask(anna, said)).text == en("error-not-shipped", number=1)


async def test_still_nothing_keeps_the_number_dead(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    answer = await tap(anna, card, Action.STILL_NOTHING)
    assert en.headline(Situation.UNTRACKED_EARLY) in answer.text


# -- more time -------------------------------------------------------------------------------------


async def test_asking_for_days_gives_the_letter_and_once_it_is_sent_a_date_to_look(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    letter = await ask(anna, "/extend 1 20")
    assert "by 20 days" in letter.text
    assert "December 28, 2026" in letter.text
    assert "20" not in (await ask(anna, "/history 1")).text.replace("2026", "")
    noted = await tap(anna, letter, Action.ASKED, "20")
    assert noted.text.startswith(en("noted-extension-sent", days=20))
    assert offers(noted, Action.EXTENDED)
    await house.turn_to(date(2026, 11, 2))
    check = await anna.next_message()
    assert en("checkpoint-extension_check.nudge") in check.text
    assert en.headline(Situation.EXTENSION_UNANSWERED) in check.text


async def test_the_days_are_asked_for_by_buttons(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/extend")
    assert question.text == en("extend-question", title="Lamp", shortest=15, longest=30, moves="no")
    letter = await tap(anna, question, Action.EXTEND_DAYS, "15")
    assert offers(letter, Action.ASKED, "15")


async def test_a_lone_number_is_the_days_where_only_one_order_is_open(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    assert offers(await ask(anna, "/extend 15"), Action.ASKED, "15")


async def test_what_came_of_it_is_asked_and_moves_every_date(house: House, anna: Person) -> None:
    await with_orders(anna, LAMP)
    await tap(anna, await ask(anna, "/extend 1 15"), Action.ASKED)
    question = await ask(anna, "/extend 1")
    assert question.text == en("extend-outcome-question", title="Lamp")
    granted = await tap(anna, question, Action.EXTENDED_DAYS, "15")
    assert en("moved-end", date=date(2027, 1, 12)) in granted.text
    assert ahead(date(2027, 1, 7), "decide") in granted.text


async def test_another_number_of_days_may_have_been_granted(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    noted = await tap(anna, await ask(anna, "/extend 1 15"), Action.ASKED)
    question = await tap(anna, noted, Action.EXTENDED)
    granted = await tap(anna, question, Action.EXTENDED_DAYS, "7")
    assert en("moved-end", date=date(2027, 1, 4)) in granted.text


async def test_the_new_end_may_be_written(house: House, anna: Person, ivan: Person) -> None:
    await ask(anna, LAMP)
    granted = await ask(anna, "/extend until 2027-01-20")
    assert en("moved-end", date=date(2027, 1, 20)) in granted.text
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена сегодня, 60 дней")
    granted = await ask(ivan, "/extend 1 до 20 января 2027")
    assert ru("moved-end", date=date(2027, 1, 20)) in granted.text


async def test_a_refusal_is_noted(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    noted = await tap(anna, await ask(anna, "/extend 1 15"), Action.ASKED)
    refused = await tap(anna, noted, Action.NOT_EXTENDED)
    assert refused.text.startswith(en("noted-extension-refused"))


@pytest.mark.parametrize("days", [0, 500])
async def test_days_that_cannot_be_are_refused(house: House, anna: Person, days: int) -> None:
    await ask(anna, LAMP)
    assert (await ask(anna, f"/extend 1 {days}")).text == en(
        "error-extension-days", days=days, longest=30
    )


async def test_an_end_that_cannot_be_is_refused_with_the_reason(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    earlier = await ask(anna, "/extend 1 until 2026-11-20")
    assert earlier.text == en("error-extension-not-later", date=date(2026, 12, 28))
    far = await ask(anna, "/extend 1 until 2036-11-20")
    assert far.text == en.problem("protection-too-far", date=date(2036, 11, 20), limit=365)


@pytest.mark.parametrize("said", ["/extend soon", "/extend 1 2 3", "/extend 1 -5", "/extend one 5"])
async def test_what_makes_no_sense_is_answered_with_an_example(
    house: House, anna: Person, said: str
) -> None:
    await ask(anna, LAMP)
    answer = (await ask(anna, said)).text
    assert answer == en("extend-usage")


# -- letters, receipt, closing ---------------------------------------------------------------------


async def test_letters_are_offered_by_name_and_come_ready_to_copy(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, seller Li Wei")
    question = await ask(anna, "/letter")
    assert question.text == en("letters-question", title="Lamp")
    letter = await tap(anna, question, Action.LETTER_KIND, "tracking_check")
    assert letter.text.startswith(en("letter-name-tracking_check"))
    for fact in ("Dear Li Wei,", "Lamp", "RA123456785CN", "October 20, 2026, 12 days ago"):
        assert fact in letter.text
    noted = await tap(anna, letter, Action.WROTE)
    assert noted.text.startswith(en("noted-letter"))
    until = date(2026, 11, 6)
    assert en.headline(Situation.UNTRACKED_LETTER_SENT, act_from=until) in noted.text


async def test_letters_are_english_whatever_the_chat_speaks(house: House, ivan: Person) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 12 дней назад, 60 дней")
    question = await ask(ivan, "/letter")
    letter = await tap(ivan, question, Action.LETTER_KIND, "tracking_check")
    assert letter.text.startswith(ru("letter-name-tracking_check"))
    assert "Dear seller," in letter.text
    assert "October 20, 2026" in letter.text


async def test_where_no_letter_is_needed_that_is_said(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/received 1")
    assert (await ask(anna, "/letter")).text == en("letters-none", title="Lamp")


async def test_before_it_is_sent_the_seller_can_be_asked_when(house: House, anna: Person) -> None:
    await ask(anna, VASE)
    assert "when you will send it" in (await ask(anna, "/letter")).text


async def test_a_parcel_that_arrived_starts_the_fifteen_days(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    answer = (await ask(anna, "/received")).text
    assert answer.startswith(en("noted-received", days=15))
    assert en.headline(Situation.RECEIVED) in answer
    assert ahead(date(2026, 11, 15), "window_last_day") in answer
    assert (await ask(anna, "/received 1")).text == en("error-already-received", number=1)


async def test_the_day_on_which_it_came_can_be_pressed_or_written(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    answer = await ask(anna, "/received")
    corrected = await tap(anna, answer, Action.ARRIVED, "2026-10-31")
    assert corrected.text.startswith(en("noted-received", days=14))
    await ask(anna, RING)
    await ask(anna, "/received 2")
    assert (await ask(anna, "yesterday")).text.startswith(en("noted-received", days=14))


async def test_closing_is_asked_for_with_the_last_day_for_a_dispute(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/close")
    assert question.text == en("close-warning", title="Lamp", date=date(2026, 12, 27))
    assert en.heading("Lamp", 1) in (await tap(anna, question, Action.STATUS)).text
    assert (await tap(anna, question, Action.CLOSE_CONFIRMED)).text == en("noted-closed")


async def test_a_closed_order_takes_nothing_and_sends_nothing(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    for said in ("/track 1", "/extend 1", "/extend 1 10", "/received 1", "/close 1"):
        assert (await ask(anna, said)).text == en("error-order-closed", number=1)
    assert en.headline(Situation.CLOSED) in (await ask(anna, "/status 1")).text
    assert en.headline(Situation.CLOSED) in (await ask(anna, "/dispute 1")).text
    before = len(house.server.sent)
    await house.pass_days(120)
    assert len(house.server.sent) == before


# -- from payment to the full timeline -------------------------------------------------------------


async def test_an_order_that_waits_for_shipment_gets_its_timeline_when_it_is_sent(
    house: House, anna: Person
) -> None:
    await ask(anna, VASE)
    await house.turn_to(date(2026, 11, 2))
    nudge = await anna.next_message()
    assert en("checkpoint-shipment_check.nudge") in nudge.text
    await house.turn_to(date(2026, 11, 4))
    asked = await tap(anna, nudge, Action.SHIPPED)
    asked = await tap(anna, asked, Action.DRAFT, "shipped_on=2026-11-03")
    asked = await tap(anna, asked, Action.DRAFT, "protection=60 days")
    sent = await ask(anna, "RA123456785CN")
    assert sent.text.startswith(en("noted-shipped"))
    assert en.headline(Situation.UNTRACKED_EARLY) in sent.text
    await house.turn_to(date(2026, 11, 13))
    letter = await anna.next_message()
    assert en("checkpoint-seller_letter.nudge", day=10) in letter.text
    assert "RA123456785CN" in letter.text


async def test_an_unpaid_order_is_spoken_of_the_day_before_it_closes(
    house: House, anna: Person
) -> None:
    await ask(anna, VASE)
    await house.turn_to(date(2026, 11, 25))
    first, second = await anna.expect(2)
    assert en("checkpoint-shipment_check.nudge") in first.text
    assert en("checkpoint-unpaid_close.nudge", paid=date(2026, 11, 1)) in second.text
    assert [day_of(one) for one in (first, second)] == [date(2026, 11, 2), date(2026, 11, 20)]


def day_of(message: Message) -> date:
    return date.fromtimestamp(message.date)  # noqa: DTZ012 - these chats live by UTC


# -- account and rulebook --------------------------------------------------------------------------


async def test_the_account_shows_money_at_risk_and_the_nearest_deadline(
    house: House, anna: Person
) -> None:
    await with_orders(anna, LAMP, RING, VASE)
    stats = (await ask(anna, "/stats")).text
    assert en("stats-orders", orders=3, watched=3) in stats
    assert en("stats-money", sums="$65") in stats
    assert en("stats-next", date=date(2026, 12, 9), title="Ring", number=2) in stats
    assert en("stats-disputes-few", disputes=0, dispute_share_percent=20) in stats


async def test_the_rulebook_is_read_page_by_page(house: House, anna: Person, ivan: Person) -> None:
    contents = await ask(anna, "/rules")
    page = await turn(anna, contents, Action.RULES, "A")
    assert page.text.startswith(en("chapter-A"))
    assert en("reason-A2") in page.text
    page = await turn(anna, page, Action.RULES, "B")
    assert page.text.startswith(en("chapter-B"))
    assert ru("chapter-A") in (await ask(ivan, "/rules")).button_texts


async def test_every_page_of_the_rulebook_fits_a_message(house: House, ivan: Person) -> None:
    page = await ask(ivan, "/rules")
    for chapter in "ABCDEFGH":
        page = await turn(ivan, page, Action.RULES, chapter)
        assert page.text.startswith(ru(f"chapter-{chapter}"))
        assert len(page.text) <= 4096


async def test_on_the_last_safe_day_nobody_is_put_off_until_tomorrow(
    house: House, anna: Person
) -> None:
    await ask(anna, "/add Belt, RA123456785CN, shipped 58 days ago, 60 days, $30")
    early = await tap(anna, await ask(anna, "/extend 1 15"), Action.ASKED)
    assert early.text.startswith(en("noted-extension-sent", days=15, extension_check=1))
    house.clock.advance(days=1)
    last = date(2026, 11, 2)
    letter = await ask(anna, "/extend 1 15")
    late = await tap(anna, letter, Action.ASKED)
    assert late.text.startswith(en("noted-extension-last", days=15, date=last))


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("/track 1 stuck", "no_change"),
        ("/track stuck", "no_change"),
        ("/track №1 export", "at_export"),
    ],
)
async def test_what_the_tracking_says_may_stand_behind_the_command(
    house: House, anna: Person, said: str, state: str
) -> None:
    await ask(anna, LAMP)
    noted = await ask(anna, said)
    assert noted.text.startswith(en("noted-tracking", state=en(f"parcel-{state}")))


async def test_what_may_mean_two_things_is_asked_about_behind_track(
    house: House, ivan: Person
) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлен 3 дня назад, 60 дней, 2000 ₽")
    asked = await ask(ivan, "/track 1 на таможне")
    assert asked.text == ru("typed-unclear")
    noted = await ask(ivan, "на экспорте")
    assert noted.text.startswith(ru("noted-tracking", state=ru("parcel-at_export")))


async def test_a_parcel_that_was_delivered_to_me_is_received_by_track(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    assert (await ask(anna, "/track received")).text.startswith(en("noted-received", days=15))


async def test_days_may_be_called_days_behind_extend(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    for said in ("/extend 15 days", "/extend 1 15 days"):
        assert offers(await ask(anna, said), Action.ASKED, "15"), said


async def test_a_number_that_is_no_order_of_several_is_told_how_to_extend(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    said = await ask(anna, "/extend 15")
    assert said.text == en("error-no-such-order", number=15) + "\n\n" + en("extend-usage")


async def test_a_new_end_that_is_past_is_refused_by_what_it_should_be(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    refused = await ask(anna, "/extend 1 until 2020-01-01")
    assert refused.text.startswith(en("error-extension-not-later", date=date(2026, 12, 28)))
