"""What life does to a conversation: edits, blocks, restarts, days without a bot."""

from datetime import date

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Fault, Person
from tests.chatting import ask, ask_once, en, everything_after, offers, ru, tap
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"


# -- edited messages -------------------------------------------------------------------------------


async def test_a_slip_of_the_finger_may_be_edited(house: House, anna: Person) -> None:
    slip = await anna.say("/ordres")
    assert (await anna.next_message()).text == en("unknown-command")
    await anna.edit(slip, "/orders")
    assert (await anna.next_message()).text == en("orders-empty", example=en("start-example"))


async def test_an_edited_answer_is_an_answer(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, 60 days")
    answer = await anna.say("yesterdax")
    await anna.next_message()
    await anna.edit(answer, "yesterday")
    assert (await anna.next_message()).text.startswith(en("registered"))


# -- a bot that was down ---------------------------------------------------------------------------


async def test_what_came_while_it_was_down_is_answered_in_order(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(anna, "/start")
    await house.stop()
    await anna.say(LAMP)
    await anna.say("/status 1")
    await ivan.say("/start")
    await anna.say("/received 1")
    await house.start()
    card, status, received = await anna.expect(3)
    assert card.text.startswith(en("registered"))
    assert en.heading("Lamp", 1) in status.text
    assert received.text.startswith(en("noted-received", days=15))
    assert ru("language-name") in (await ivan.next_message()).text


async def test_a_press_that_came_while_it_was_down_counts(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    await house.stop()
    pressed = await anna.press(card, en("button-arrived"))
    await house.start()
    assert (await pressed.answered()).text == ""
    assert (await anna.next_message()).text.startswith(en("noted-received", days=15))


async def test_a_reminder_missed_meanwhile_comes_late_and_says_so(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await house.stop()
    house.clock.advance(days=12)
    await house.start()
    late = await anna.next_message()
    assert en("checkpoint-seller_letter.nudge", day=12) in late.text
    assert en("nudge-late", date=date(2026, 11, 11)) in late.text


async def test_of_several_missed_reminders_only_the_newest_comes(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await house.stop()
    house.clock.advance(days=30)
    await house.start()
    late = await anna.next_message()
    wording = en(
        "checkpoint-dispute_window_closes.nudge", known="yes", day=30, last_safe=date(2026, 12, 30)
    )
    assert wording in late.text
    assert not await everything_after(anna)


async def test_orders_and_reminders_survive_a_restart(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await house.restart()
    assert "Lamp" in (await ask(anna, "/orders")).text
    await house.turn_to(date(2026, 11, 11))
    nudge = await anna.next_message()
    await house.restart()
    assert (await tap(anna, nudge, Action.WROTE)).text.startswith(en("noted-letter"))


# -- a chat that is blocked ------------------------------------------------------------------------


async def test_who_blocks_the_bot_is_left_alone(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    anna.block_bot()
    await house.turn_to(date(2026, 11, 11))
    attempts = house.server.calls["sendMessage"]
    await house.turn_to(date(2027, 1, 30))
    assert house.server.calls["sendMessage"] == attempts


async def test_who_comes_back_gets_an_answer_and_what_was_parked(
    house: House, anna: Person
) -> None:
    await ask_once(anna)
    await ask(anna, LAMP)
    anna.block_bot()
    await house.turn_to(date(2026, 11, 16))
    await anna.say("/orders")
    heard = [message.text for message in await anna.expect(2)]
    assert any(text.startswith(en("orders-heading")) for text in heard)
    assert any(en("checkpoint-dispute_window_opens.nudge", day=15) in text for text in heard)
    await house.turn_to(date(2026, 11, 21))
    wording = en(
        "checkpoint-dispute_window_closes.nudge", known="yes", day=20, last_safe=date(2026, 12, 30)
    )
    assert wording in (await anna.next_message()).text


async def test_a_blocked_chat_keeps_nobody_else_waiting(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(anna, LAMP)
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 2026-11-01, 60 дней, 20 $")
    anna.block_bot()
    await house.turn_to(date(2026, 11, 11))
    assert ru("checkpoint-seller_letter.nudge", day=10) in (await ivan.next_message()).text


# -- a Telegram that stumbles ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault", [Fault.bad_gateway(), Fault.server_error()], ids=["gateway", "server"]
)
async def test_a_nudge_that_telegram_would_not_take_is_tried_again(
    house: House, anna: Person, fault: Fault
) -> None:
    await ask(anna, LAMP)
    house.server.faults.add("sendMessage", fault, times=2)
    await house.turn_to(date(2026, 11, 11))
    nudge = await anna.next_message()
    assert en("checkpoint-seller_letter.nudge", day=10) in nudge.text
    assert not await everything_after(anna)


async def test_several_messages_at_once_are_answered_in_order(house: House, anna: Person) -> None:
    for number in range(1, 9):
        await anna.say(f"/add Lamp {number} abc, RA123456785CN, shipped yesterday, 60 days")
    for number, card in enumerate(await anna.expect(8), start=1):
        assert en.heading(f"Lamp {number} abc", number) in card.text
        assert offers(card, Action.TRACK)
    assert en.headline(Situation.UNTRACKED_EARLY) in (await ask(anna, "/status 8")).text
