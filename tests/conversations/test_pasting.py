"""Orders that are pasted or forwarded: looked at, corrected, and saved by one press."""

import re
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import Words, ask, effects, en, offers, press, ru, tap, turn
from tests.house import House

SAMPLES = Path(__file__).parent.parent / "advisor" / "intake" / "samples"
LINE = "Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50"
ONE = """Order ID: 8193002012345678
Order date: Oct 26, 2026
Shipped on: Oct 29, 2026
Purchase protection: 25 days 11 hours left
TOPK USB C Cable 2 m
Total: US $6.48"""
TWO = """Order ID: 3031000000000011
Phone Case for Pixel 9
US $3.20
Shipped on: Oct 20, 2026
Protection: 12 days 4 hours left
---
Order ID: 3031000000000012
Desk Lamp LED dimmable
US $15.60
Protection: 33 days 4 hours left"""


def sample(name: str) -> str:
    language, _, name = name.partition("_")
    text: str = tomllib.loads((SAMPLES / f"{language}.toml").read_text(encoding="utf-8"))[name][
        "text"
    ]
    return text


def what(message: Message, does: str) -> str:
    """The argument of the preview's button that does this to the order shown."""
    return next(
        effect.argument
        for effect in effects(message)
        if effect.action is Action.PREVIEW and effect.argument.endswith(f".{does}")
    )


async def do(person: Person, message: Message, does: str) -> Message:
    """Presses a button of a preview and gives the message as it is then."""
    now = person.now(message) or message
    return await turn(person, now, Action.PREVIEW, what(now, does))


def saved(words: Words, title: str, number: int) -> str:
    return words("preview-saved", title=title, number=number)


async def test_a_pasted_order_is_shown_and_saved_by_one_press(house: House, anna: Person) -> None:
    card = await ask(anna, ONE)
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    for fact in ("TOPK USB C Cable 2 m", "Oct\xa029", "Nov\xa026", "$6.48", "8193002012345678"):
        assert fact in card.text
    done = await do(anna, card, "save")
    assert done.text.startswith(en("registered"))
    assert en("card-protection", date=date(2026, 11, 26)) in done.text


async def test_nothing_is_saved_before_the_press(house: House, anna: Person) -> None:
    card = await ask(anna, LINE)
    empty = en("orders-empty", example=en("start-example"))
    assert (await ask(anna, "/orders")).text == empty
    done = await do(anna, card, "drop")
    assert done.text == en("cancelled")
    assert (await ask(anna, "/orders")).text == empty


async def test_every_field_can_be_corrected_by_its_button(house: House, anna: Person) -> None:
    card = await ask(anna, LINE)
    fields = await do(anna, card, "edit")
    for field in ("title", "shipped_on", "protection", "tracking", "price", "guaranteed",
                  "seller", "order_number", "shipping"):  # fmt: skip
        assert what(fields, f"ask-{field}")
    asked = await do(anna, card, "ask-price")
    assert en("add-ask-price") in asked.text
    card = await ask(anna, "$20")
    assert "$20" in card.text
    fields = await do(anna, card, "edit")
    await do(anna, fields, "ask-shipped_on")
    shown = await turn(anna, card, Action.DRAFT, "shipped_on=2026-11-01")
    assert "Nov\xa01" in shown.text
    assert (await do(anna, shown, "save")).text.startswith(en("registered"))


async def test_further_facts_may_simply_be_typed(house: House, anna: Person) -> None:
    await ask(anna, LINE)
    card = await ask(anna, "$15, seller Sky Store")
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    assert "$15" in card.text
    assert "Sky Store" in card.text


async def test_words_correct_the_order_that_is_shown(house: House, anna: Person) -> None:
    card = await ask(anna, "Tea set, shipped 3 days ago, 60 days")
    await do(anna, card, "edit")
    card = await ask(anna, "tracking LB123456785CN and price 24.50 dollars")
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    for fact in ("Tea set", "LB123456785CN", "$24.50"):
        assert fact in card.text
    assert "Oct\xa030" in (await ask(anna, "no, 2 days ago")).text


async def test_an_edited_message_changes_the_order_that_is_shown(
    house: House, anna: Person
) -> None:
    first = await anna.say("Tea set, shipped 3 days ago, 60 days")
    await anna.next_message()
    await anna.edit(first, "Tea pot, shipped 3 days ago, 75 days, $9")
    card = await anna.next_message()
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    assert "Tea pot" in card.text


async def test_of_too_many_lines_the_first_are_taken(house: House, anna: Person) -> None:
    lines = (
        f"Thing {one}, LP001234567890{one:02d}, shipped 2 days ago, 60 days" for one in range(21)
    )
    card = await ask(anna, "\n".join(lines))
    assert en("preview-first-only", count=20) in card.text
    assert en("preview-heading", place=1, count=20) in card.text


async def test_a_second_order_of_the_same_name_is_asked_about(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, LP00123456789012, shipped 2026-10-20, until 2026-12-20, $9")
    card = await ask(anna, "Lamp, shipped 2026-10-20, until 2027-01-15, $9")
    assert en("news-same-name", number=1) in card.text
    done = await tap(anna, card, Action.NEWS)
    assert "Jan\xa015" in done.text


async def test_why_a_day_is_asked_for_is_said(house: House, anna: Person) -> None:
    card = await ask(anna, "Dear friend, order 8193002012345678 was shipped 3 days ago")
    assert "October 29" in card.text
    await do(anna, card, "save")
    asked = await ask(anna, "Lamp")
    assert "3 days ago" in asked.text


async def test_what_is_missing_is_asked_for_when_it_is_saved(house: House, ivan: Person) -> None:
    card = await ask(ivan, sample("ru_app_in_transit"))
    assert ru("field-shipped_on") in card.text
    asked = await do(ivan, card, "save")
    assert ru("add-ask-shipped_on", example="29.10.2026") in asked.text
    done = await turn(ivan, asked, Action.DRAFT, "shipped_on=2026-10-29")
    assert done.text.startswith(ru("registered"))


async def test_two_orders_are_turned_like_pages_and_saved_one_by_one(
    house: House, anna: Person
) -> None:
    card = await ask(anna, TWO)
    assert card.text.startswith(en("preview-heading", place=1, count=2))
    assert "Phone Case" in card.text
    keys = {effect.argument for effect in effects(card) if effect.argument.endswith(".show")}
    other = next(key for key in keys if key.split(".")[1] == "1")
    turned = await turn(anna, card, Action.PREVIEW, other)
    assert "Desk Lamp" in turned.text
    back = next(one.argument for one in effects(turned) if one.argument.endswith("0.show"))
    first = await turn(anna, turned, Action.PREVIEW, back)
    rest = await do(anna, first, "save")
    assert rest.text.startswith(saved(en, "Phone Case for Pixel 9", 1))
    assert "Desk Lamp" in rest.text


@pytest.mark.parametrize(
    ("said", "reaction"),
    [
        (ONE, None),
        (TWO, "👀"),
        ("Lamp, $12, shipped yesterday, 60 days. " + "It is blue. " * 90, "👀"),
    ],
)
async def test_who_sends_much_sees_at_once_that_it_is_read(
    house: House, anna: Person, said: str, reaction: str | None
) -> None:
    pasted = await anna.say(said)
    await anna.next_message()
    seen = anna.now(pasted)
    assert seen is not None
    assert seen.reaction == reaction


async def test_six_orders_are_saved_by_one_press(house: House, anna: Person) -> None:
    text = sample("en_list_six_orders").replace("Order date: Nov", "Shipped on: Oct")
    text = re.sub(r"^(?=\d+ days? )", "Protection: ", text, flags=re.MULTILINE)
    card = await ask(anna, text)
    assert card.text.startswith(en("preview-heading", place=1, count=6))
    done = await do(anna, card, "all")
    assert done.text.startswith(en("preview-saved-all", count=6))
    assert "Solar Garden Lights" in (await ask(anna, "/status 6")).text


async def test_save_all_goes_on_with_what_lacks_something(house: House, anna: Person) -> None:
    card = await ask(anna, TWO)
    rest = await do(anna, card, "all")
    assert rest.text.startswith(en("preview-saved-all", count=1))
    assert "Desk Lamp" in rest.text
    asked = await do(anna, rest, "save")
    assert en("add-ask-shipped_on", example="2026-10-29") in asked.text
    done = await ask(anna, "yesterday")
    assert en.heading("Desk Lamp LED dimmable", 2) in done.text


async def test_the_button_of_an_order_that_was_saved_saves_no_second_one(
    house: House, anna: Person
) -> None:
    card = await ask(anna, TWO)
    save = what(card, "save")
    await do(anna, card, "save")
    again = await house.plant(anna, f"1:pv:::{save}")
    pressed = await press(anna, again, Action.PREVIEW, save)
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-question-gone")
    assert (await ask(anna, "/status 2")).text == en("error-no-such-order", number=2)


async def test_forged_buttons_change_nothing(house: House, anna: Person) -> None:
    await ask(anna, TWO)
    forged_ones = (
        "",
        "x",
        "ffff.0.save",
        "..",
        "zz.9.ask-",
        "1.99999.show",
        "1.0.ask-nothing",
        "1.0.fly",
    )
    for argument in forged_ones:
        forged = await house.plant(anna, f"1:pv:::{argument}")
        pressed = await anna.press(forged, f"1:pv:::{argument}")
        assert (await pressed.answered()).text == en("press-question-gone")


async def test_forwarding_several_messages_gathers_them(house: House, anna: Person) -> None:
    await ask(anna, ONE)
    card = await ask(anna, TWO)
    assert card.text.startswith(en("preview-heading", place=2, count=3))


async def test_pasting_the_same_again_shows_it_once(house: House, anna: Person) -> None:
    await ask(anna, ONE)
    card = await ask(anna, ONE.replace("6.48", "7.48"))
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    assert "$7.48" in card.text


async def test_an_order_that_is_watched_already_is_named(house: House, anna: Person) -> None:
    await do(anna, await ask(anna, ONE), "save")
    again = await ask(anna, ONE)
    assert again.text == en("preview-known", title="TOPK USB C Cable 2 m", number=1)


async def test_a_mail_about_a_watched_order_brings_its_number(house: House, anna: Person) -> None:
    await do(anna, await ask(anna, ONE), "save")
    mail = "Your order 8193002012345678 was shipped. Tracking number: LP00123456789012"
    answer = await ask(anna, mail)
    done = await tap(anna, answer, Action.NEWS)
    assert "LP00123456789012" in done.text


async def test_orders_that_are_over_are_left_out_and_named(house: House, ivan: Person) -> None:
    card = await ask(ivan, sample("ru_list_three"))
    assert ru("preview-finished", count=1) in card.text
    assert ru("preview-heading", place=1, count=2) in card.text


async def test_what_went_into_no_field_is_mentioned(house: House, anna: Person) -> None:
    card = await ask(anna, f"{ONE}\n\n\nSpare fuse holder kit 12V 30A with cover")
    assert en("quoted", text="Spare fuse holder kit 12V 30A with cover") in card.text


async def test_two_readings_are_chosen_between_by_a_button(house: House, anna: Person) -> None:
    card = await ask(anna, sample("en_chat_two_numbers"))
    assert "LP00111122223333 / LP00111122224444" in card.text
    fields = await do(anna, card, "edit")
    asked = await do(anna, fields, "ask-tracking")
    card = await turn(anna, asked, Action.DRAFT, "tracking=#1")
    assert "LP00111122224444" in card.text
    assert "LP00111122223333" not in card.text


async def test_a_forwarded_yesterday_counts_from_the_day_it_was_written(
    house: House, anna: Person
) -> None:
    text = "Lamp\norder 8193002012345678\nLP00123456789012\nshipped yesterday\n60 days"
    house.clock.instant = datetime(2026, 11, 1, 12, tzinfo=UTC)
    message = await anna.say(text, forwarded_from="Shop")
    assert "forward_origin" in message.content
    card = await anna.next_message()
    assert "Oct\xa031" in card.text


async def test_the_text_below_a_picture_is_read_too(house: House, anna: Person) -> None:
    await anna.send_document("order.pdf", b"%PDF", caption=ONE)
    card = await anna.next_message()
    assert card.text.startswith(en("preview-heading", place=1, count=1))


async def test_a_page_is_no_answer_to_an_open_question(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN")
    card = await ask(anna, ONE)
    assert card.text.startswith(en("preview-heading", place=1, count=1))
    await do(anna, card, "save")
    answer = await ask(anna, "good morning")
    asked = await tap(anna, answer, Action.RESUME)
    assert asked.text == en("add-ask-shipped_on", example="2026-10-29")
    assert en.heading("Lamp", 2) in (await ask(anna, "yesterday, 60 days")).text


async def test_add_with_a_page_registers_at_once(house: House, anna: Person) -> None:
    asked = await ask(anna, f"/add {ONE}")
    assert asked.text == en("add-ask-tracking")
    card = await ask(anna, "skip")
    assert card.text.startswith(en("registered"))
    assert "Nov\xa026" in card.text


async def test_add_with_several_orders_shows_them(house: House, anna: Person) -> None:
    card = await ask(anna, f"/add {TWO}")
    assert card.text.startswith(en("preview-heading", place=1, count=2))


@pytest.mark.parametrize("name", ["en_none_weather", "en_none_shopping", "ru_none_recipe"])
async def test_what_is_no_order_is_answered_kindly(house: House, anna: Person, name: str) -> None:
    assert (await ask(anna, sample(name))).text == en("unknown-text")


async def test_previews_survive_a_restart_and_a_day(house: House, anna: Person) -> None:
    card = await ask(anna, TWO)
    await house.restart()
    house.clock.advance(hours=30)
    rest = await do(anna, card, "save")
    assert rest.text.startswith(saved(en, "Phone Case for Pixel 9", 1))


async def test_all_can_be_dropped(house: House, anna: Person) -> None:
    card = await ask(anna, TWO)
    done = await do(anna, card, "none")
    assert done.text == en("preview-dropped-all")
    assert (await ask(anna, "/cancel")).text == en("nothing-to-cancel")


async def test_a_preview_can_be_led_by_typing_alone(house: House, anna: Person) -> None:
    await ask(anna, ONE)
    done = await ask(anna, "save")
    assert done.text.startswith(en("registered"))
    assert offers(done, Action.TRACK)
