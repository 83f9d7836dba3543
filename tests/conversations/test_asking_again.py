"""Being nudged well: asked again, several at once, in quiet hours, later, and the week ahead."""

from datetime import UTC, date, datetime

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, ask_once, en, label_of, offers, press, ru, tap, turn
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"
OPENS = date(2026, 11, 16)


def asks_again(message: Message) -> bool:
    return "🔁" in message.text.split("\n")[1]


async def opens(house: House, anna: Person) -> Message:
    """The window for a dispute opens: a question."""
    await ask(anna, LAMP)
    await house.turn_to(OPENS)
    *_, nudge = await anna.expect(len(anna.unread()))
    return nudge


async def test_an_unanswered_question_is_asked_twice_again_in_short(
    house: House, anna: Person
) -> None:
    nudge = await opens(house, anna)
    assert "<pre>" not in nudge.text
    assert not asks_again(nudge)
    await house.turn_to(date(2026, 11, 20))
    first, second = await anna.expect(len(anna.unread()))
    assert asks_again(first)
    assert asks_again(second)
    assert en.headline(Situation.UNTRACKED_DISPUTE) in first.text
    assert [datetime.fromtimestamp(one.date, UTC).hour for one in (first, second)] == [10, 10]
    assert "Dear seller" not in first.text
    letter = await tap(anna, first, Action.LETTER_KIND)
    assert en("letter-name-dispute_untracked") in letter.text
    assert offers(first, Action.HUSH)
    assert not offers(second, Action.HUSH)


async def test_an_answer_ends_the_asking(house: House, anna: Person) -> None:
    await tap(anna, await opens(house, anna), Action.DISPUTED)
    await house.turn_to(date(2026, 11, 20))
    assert not anna.unread()


async def test_a_button_ends_the_asking_and_the_next_date_still_comes(
    house: House, anna: Person
) -> None:
    await opens(house, anna)
    await house.turn_to(date(2026, 11, 17))
    again = await anna.next_message()
    told = await tap(anna, again, Action.HUSH)
    assert told.text == en("nag-hushed", title="Lamp", date=date(2026, 11, 21))
    await house.turn_to(date(2026, 11, 21))
    last_call = await anna.next_message()
    assert (
        en(
            "checkpoint-dispute_window_closes.nudge",
            known="yes",
            day=20,
            last_safe=date(2026, 12, 30),
        )
        in last_call.text
    )
    assert not anna.unread()


async def test_a_switch_in_the_settings_ends_all_asking(house: House, anna: Person) -> None:
    await opens(house, anna)
    await ask_once(anna)
    await house.turn_to(date(2026, 11, 20))
    assert not anna.unread()


async def test_asking_again_survives_a_restart(house: House, anna: Person) -> None:
    await opens(house, anna)
    await house.restart()
    await house.turn_to(date(2026, 11, 17))
    assert asks_again(await anna.next_message())


async def test_several_orders_of_a_morning_are_one_digest_and_each_can_be_opened(
    house: House, ivan: Person
) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 2026-11-01, 60 дней, 20 $")
    await ask(ivan, "/add Чайник, RA123456785CN, отправлен 2026-11-01, 40 дней, 30 $")
    await house.turn_to(date(2026, 11, 11))
    digest = await ivan.next_message()
    assert not ivan.unread()
    assert digest.text.startswith(ru("digest-heading", count=2))
    assert digest.text.index("Чайник") < digest.text.index("Лампа")
    opened = await tap(ivan, digest, Action.NUDGE)
    assert ru.heading("Чайник", 2) in opened.text
    assert "Dear seller," in opened.text
    assert offers(opened, Action.WROTE)
    await tap(ivan, opened, Action.WROTE)
    assert ru.heading("Чайник", 2) in (await tap(ivan, digest, Action.NUDGE)).text


@pytest.mark.parametrize(
    ("hours", "told"),
    [("22-12", (11, 11, 12, 0)), ("9-11", (11, 11, 11, 0)), ("off", (11, 11, 10, 0))],
)
async def test_quiet_hours_are_kept(
    house: House, anna: Person, hours: str, told: tuple[int, int, int, int]
) -> None:
    await ask(anna, LAMP)
    page = await turn(anna, await ask(anna, "/settings"), Action.SETTINGS, "quiet")
    assert page.text == en("settings-ask-quiet")
    if hours != "off":
        page = await turn(anna, page, Action.SETTINGS, f"quiet/{hours.partition('-')[0]}")
    saved = await turn(anna, page, Action.SETTINGS, f"quiet={hours}")
    assert saved.text.startswith(en("settings-saved"))
    await house.turn_to(date(2026, 11, 12))
    came = datetime.fromtimestamp((await anna.next_message()).date, UTC)
    assert (came.month, came.day, came.hour, came.minute) == told


@pytest.mark.parametrize(
    "argument", ["quiet=22-22", "quiet=24-8", "quiet=", "nag=maybe", "quiet/x"]
)
async def test_forged_settings_change_nothing(house: House, anna: Person, argument: str) -> None:
    menu = await ask(anna, "/settings")
    planted = await house.plant(anna, f"1:se:::{argument}")
    assert (await turn(anna, planted, Action.SETTINGS)).text == menu.text


async def test_another_day_is_chosen_by_buttons_up_to_the_last_safe_day(
    house: House, anna: Person
) -> None:
    nudge = await opens(house, anna)
    question = await tap(anna, nudge, Action.LATER)
    assert label_of(question, Action.SNOOZE, "3") == en("button-in-days", days=3)
    assert offers(question, Action.SNOOZE, "2026-12-30")
    assert not offers(question, Action.SNOOZE, "2026-12-31")
    put_off = await tap(anna, question, Action.SNOOZE, "2026-11-21")
    assert put_off.text == en("noted-snoozed", date=date(2026, 11, 21))
    await house.turn_to(date(2026, 11, 20))
    assert not anna.unread()


async def test_a_date_can_be_written(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    told = await ask(anna, "/snooze 1 until 2026-11-08")
    assert told.text == en("noted-snoozed", date=date(2026, 11, 8))
    assert (await ask(anna, "/snooze 1 until 2026-12-31")).text == en(
        "error-snooze-past-deadline", date=date(2026, 12, 31), last=date(2026, 12, 30)
    )


@pytest.mark.parametrize("argument", ["x", "2026-13-01", "0"])
async def test_a_forged_day_puts_nothing_off(house: House, anna: Person, argument: str) -> None:
    await ask(anna, LAMP)
    forged = await house.plant(anna, f"1:sz:1::{argument}")
    pressed = await press(anna, forged, Action.SNOOZE)
    assert pressed.answer is not None
    assert "noted" not in (pressed.answer.text or "")


async def test_the_week_ahead_comes_on_mondays_to_those_who_want_it(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    saved = await turn(anna, await ask(anna, "/settings"), Action.SETTINGS, "weekly=on")
    assert offers(saved, Action.SETTINGS, "weekly=off")
    await house.turn_to(date(2026, 11, 2))
    ahead = await anna.next_message()
    assert ahead.text.startswith(en("weekly-heading"))
    assert "$20" in ahead.text
    assert en.date(date(2026, 11, 11)) in ahead.text
    assert datetime.fromtimestamp(ahead.date, UTC) == datetime(2026, 11, 2, 10, tzinfo=UTC)
    await turn(anna, saved, Action.SETTINGS, "weekly=off")
    await house.turn_to(date(2026, 11, 30))
    assert not any(en("weekly-heading") in one.text for one in anna.unread())
