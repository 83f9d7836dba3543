"""Buttons that are old, foreign, forged or pressed twice: they change nothing, and say so."""

from datetime import date
from random import Random

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, effects, en, everything_after, press, ru, tap
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20"


async def answer_to(person: Person, message: Message, action: Action, argument: str = "") -> str:
    """What the little window says that a press opens."""
    pressed = await press(person, message, action, argument)
    assert pressed.answer is not None
    assert pressed.answer.alert or not pressed.answer.text
    return pressed.answer.text


async def test_an_old_button_changes_nothing_and_shows_how_it_stands_now(
    house: House, anna: Person
) -> None:
    card = await ask(anna, LAMP)
    await tap(anna, card, Action.WROTE)
    copy = await house.plant(anna, "1:wr:1:1:")
    assert await answer_to(anna, copy, Action.WROTE) == en("press-stale")
    shown = await anna.next_message()
    assert en.heading("Lamp", 1) in shown.text
    assert en.headline(Situation.UNTRACKED_LETTER_SENT, act_from=date(2026, 11, 6)) in shown.text


async def test_the_buttons_of_an_answered_message_are_gone(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    await tap(anna, card, Action.WROTE)
    assert not (await anna.next_edit()).buttons


async def test_of_two_quick_presses_one_counts(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    first = await anna.press(card, en("button-wrote"))
    second = await anna.press(card, en("button-wrote"))
    assert (await first.answered()).text == ""
    assert (await second.answered()).text == en("press-stale")
    noted, shown = await anna.expect(2)
    assert noted.text.startswith(en("noted-letter"))
    assert en.heading("Lamp", 1) in shown.text


async def test_a_button_pressed_after_the_order_was_closed_changes_nothing(
    house: House, anna: Person
) -> None:
    card = await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    for effect in effects(card):
        copy = await house.plant(anna, f"1:{effect.action}:1:1:{effect.argument}")
        assert await answer_to(anna, copy, effect.action) == en("press-stale")
        assert en.headline(Situation.CLOSED) in (await anna.next_message()).text


async def test_a_button_of_somebody_elses_order_opens_nothing(
    house: House, anna: Person, ivan: Person
) -> None:
    card = await ask(anna, LAMP)
    await ask(ivan, "/start")
    for effect in effects(card):
        stolen = await house.plant(ivan, f"1:{effect.action}:1:1:{effect.argument}")
        assert await answer_to(ivan, stolen, effect.action) == ru("press-no-such-order")
    assert not ivan.unread()
    assert en.headline(Situation.UNTRACKED_LETTER) in (await ask(anna, "/status")).text


async def test_a_button_acts_on_the_chat_it_was_pressed_in(
    house: House, anna: Person, ivan: Person
) -> None:
    card = await ask(anna, LAMP)
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 12 дней назад, 60 дней")
    stolen = await house.plant(ivan, "1:ar:1:1:")
    assert (await tap(ivan, stolen, Action.ARRIVED)).text.startswith(ru("noted-received", days=15))
    assert (await tap(anna, card, Action.WROTE)).text.startswith(en("noted-letter"))


@pytest.mark.parametrize(
    "data",
    [
        "?",
        "1:ar",
        "2:ar:1:1:",
        "1:zz:1:1:",
        "1:ar:one:1:",
        "1:ar:1:-1:",
        "1:ar:²:1:",
        "1:ar:9999999999:1:",
        "1:ar:::",
        "1:ed:1:1:many",
        "1:ed:1:1:99999",
        "1:xd:1:1:-7",
        "1:ts:1:1:on_the_moon",
        "1:lk:1:1:poem",
        "1:do:1:1:greed",
        "1:dp:1:1:greed",
        "1:sz:::",
        "1:cc:::",
        "\N{SLICE OF PIZZA}" * 16,
    ],
)
async def test_a_button_that_cannot_be_read_says_so(house: House, anna: Person, data: str) -> None:
    await ask(anna, LAMP)
    forged = await house.plant(anna, data)
    pressed = await anna.press(forged, "?")
    assert (await pressed.answered()).text == en("press-broken")
    assert en.headline(Situation.UNTRACKED_LETTER) in (await ask(anna, "/status")).text


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ("1:ed:1:1:0", en("error-extension-days", days=0, longest=30)),
        ("1:wn:1:1:", en("error-no-dispute", number=1)),
        ("1:ap:1:1:", en("error-no-dispute", number=1)),
        ("1:cy:1:1:", en("error-no-dispute", number=1)),
        ("1:do:1:1:counterfeit", en("error-goods-not-received", number=1)),
    ],
)
async def test_a_forged_button_cannot_do_what_the_order_does_not_allow(
    house: House, anna: Person, data: str, refusal: str
) -> None:
    await ask(anna, LAMP)
    forged = await house.plant(anna, data)
    await (await anna.press(forged, "?")).answered()
    assert (await anna.next_message()).text == refusal


async def test_a_press_that_grew_too_old_to_be_answered_still_counts(
    house: House, anna: Person
) -> None:
    card = await ask(anna, LAMP)
    await house.stop()
    (await anna.press(card, en("button-wrote"))).expire()
    await house.start()
    assert (await anna.next_message()).text.startswith(en("noted-letter"))


async def test_a_button_still_works_after_weeks_when_nothing_has_changed(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    question = await ask(anna, "/track")
    await house.pass_days(25)
    await anna.expect(len(anna.unread()))
    answer = await tap(anna, question, Action.TRACK_STATE, "in_country")
    assert answer.text.startswith(en("noted-tracking", state=en("parcel-in_country")))


LINES = (
    "/add Lamp, RA123456785CN, shipped yesterday, 60 days, $20",
    "/add Ring, LP00123456789012, shipped 20 days ago, 40 days, $3",
    "/add Drone, shipped today, 60 days, $90, guaranteed 20 days, LP00123456789013",
    "/add Vase, not shipped yet, paid today, $15",
)
COMMANDS = (
    "/orders /status_1 /track_1 /extend_2 /letter_1 /dispute_1 /stats /received_2 /close_3 "
    "/extend_1_10 yesterday 60_days /settings /edit_1 /undo_2 /history_1 /delete_4 /snooze_1_2"
)


@pytest.mark.parametrize("seed", range(4))
async def test_whoever_presses_at_random_never_meets_a_fault(
    house: House, anna: Person, seed: int
) -> None:
    chance = Random(seed)
    for line in LINES:
        await ask(anna, line)
    for _ in range(50):
        with_buttons = [one for one in anna.chat.history[-12:] if effects(one)]
        kind = chance.choices(("press", "say", "wait"), (8, 2, 1))[0]
        if kind == "press" and with_buttons:
            message = chance.choice(with_buttons)
            effect = chance.choice(effects(message))
            answer = (await press(anna, message, effect.action, effect.argument)).answer
            assert answer is not None
            assert answer.text != en("press-broken"), effect
        elif kind == "wait":
            await house.pass_days(chance.randint(1, 9))
        else:
            await anna.say(chance.choice(COMMANDS.split()).replace("_", " "))
        for heard in await everything_after(anna):
            assert 0 < len(heard.text) <= 4096
