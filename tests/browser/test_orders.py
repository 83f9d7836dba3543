"""Whole orders, led in the browser from registration to the end."""

import pytest
from playwright.async_api import expect

from tests.browser.chat_page import ChatPage, bot_says

pytestmark = pytest.mark.asyncio(loop_scope="session")

#: Pressed and seen by the ids of the bot's texts; nudges and days by their place in the timeline.
Steps = list[tuple[str, str]]

ENGLISH = "/add Wool scarf, LP00123456789012, shipped 9 days ago, 60 days, $35.90"
RUSSIAN = "/add Шерстяной шарф, LP00123456789012, отправлен 9 дней назад, 60 дней, 3490 ₽"

TO_THE_REFUND: Steps = [
    ("sees", "registered"),
    ("nudge", "seller_letter"),
    ("press", "button-wrote"),
    ("sees", "noted-letter"),
    ("nudge", "dispute_window_opens"),
    ("press", "button-disputed"),
    ("sees", "noted-dispute"),
    ("nudge", "dispute_silence"),
    ("press", "button-seller-refused"),
    ("sees", "noted-seller-refused"),
    ("nudge", "dispute_negotiation_ends"),
    ("press", "button-decided"),
    ("sees", "noted-decided"),
    ("press", "button-won"),
    ("sees", "noted-won"),
    ("nudge", "refund_check"),
    ("press", "button-refunded"),
    ("sees", "noted-refunded"),
]
TO_ALL_IS_WELL: Steps = [
    ("sees", "registered"),
    ("nudge", "seller_letter"),
    ("press", "button-arrived"),
    ("stands", "received"),
    ("nudge", "inspect"),
    ("press", "button-close"),
    ("press", "button-close-anyway"),
    ("sees", "noted-closed"),
]


async def lead(chat: ChatPage, steps: Steps, language: str) -> None:
    for what, name in steps:
        if what == "press":
            await chat.press(bot_says(name, language))
        elif what == "nudge":
            await chat.turn_to_next_nudge()
            await expect(chat.last).to_have_class("message theirs nudge")
            await expect(chat.points.locator(f".{name}.sent")).to_be_attached()
        elif what == "stands":
            await expect(chat.points.locator(f".landmark.{name}")).to_be_attached()
        else:
            await chat.sees(bot_says(name, language))


async def test_an_order_from_its_registration_to_the_refund(chat: ChatPage) -> None:
    await chat.page.get_by_role("button", name="Start").click()
    await chat.say(ENGLISH)
    await lead(chat, TO_THE_REFUND, "en")
    await expect(chat.points.locator(".landmark.closed")).to_be_visible()
    await expect(chat.points.locator(".pending")).to_have_count(0)
    assert await chat.points.locator(".sent").count() == 5
    await chat.turn_to_next_nudge()
    await expect(chat.page.locator(".toast")).to_have_text("No nudge is planned")


@pytest.mark.parametrize("width", [390])
async def test_another_one_in_russian_on_a_telephone(chat: ChatPage) -> None:
    await chat.become("Иван")
    await chat.page.get_by_role("button", name="Начать").click()
    await chat.say(RUSSIAN)
    await lead(chat, TO_ALL_IS_WELL, "ru")


async def test_nobody_sees_the_orders_of_another(chat: ChatPage) -> None:
    await chat.say(ENGLISH)
    await chat.sees(bot_says("registered"))
    await chat.become("Иван")
    await expect(chat.log.locator(".message")).to_have_count(0)
    for asked in ("/start", "/orders", "/status 1"):
        answers = await chat.log.locator(".theirs").count()
        await chat.say(asked)
        await expect(chat.log.locator(".theirs")).to_have_count(answers + 1)
    await expect(chat.log).not_to_contain_text("Wool scarf")
    await expect(chat.page.locator("#timeline-order option")).to_have_count(0)
    await chat.turn_to_next_nudge()
    anna = chat.page.locator("#people .person", has_text="Anna")
    await expect(anna.locator(".badge")).to_contain_text("1")
    await chat.become("Anna")
    await expect(chat.log.locator(".unread-mark")).to_be_visible()
    await expect(chat.log.locator(".nudge")).to_have_count(1)
    await expect(anna.locator(".badge")).to_have_count(0)


async def test_a_story_shows_a_whole_conversation_and_its_timeline(chat: ChatPage) -> None:
    await chat.tell("dispute")
    await expect(chat.log.locator(".own")).to_have_count(2)
    await expect(chat.log.locator(".nudge")).to_have_count(3)  # one of them asks again
    await expect(chat.points.locator(".dispute_negotiation_ends.sent")).to_be_visible()
    await expect(chat.points.locator(".dispute_escalates.pending.nearest")).to_be_visible()
    skipped = chat.points.locator(".seller_letter.skipped")
    await expect(skipped).to_contain_text("not sent: the bot’s answer had said it")
    await expect(chat.page.locator("#cancelled-points .point-name").first).to_be_hidden()
    await chat.page.locator("#cancelled-count").click()
    await expect(chat.page.locator("#cancelled-points .point-name").first).to_be_visible()
