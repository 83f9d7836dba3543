"""Around the conversation: clock, people, weather, timeline."""

import pytest
from playwright.async_api import expect

from sandbox.running import Sandbox
from tests.browser.chat_page import ChatPage, bot_says

pytestmark = pytest.mark.asyncio(loop_scope="session")

ORDER = "/add Lamp, LP00123456789012, shipped 3 days ago, 60 days, $40"


async def test_days_pass_each_second_until_they_are_stopped(chat: ChatPage) -> None:
    await chat.say(ORDER)
    await chat.sees(bot_says("registered"))
    play, date = chat.page.locator("#clock-play"), chat.page.locator("#clock-date")
    before = await date.inner_text()
    await play.click()
    await expect(play).to_have_attribute("aria-pressed", "true")
    await expect(date).not_to_have_text(before)
    await play.click()
    await expect(play).to_have_attribute("aria-pressed", "false")
    await expect(play).to_have_accessible_name("Play: Let a day pass each second")


async def test_playing_ends_where_nothing_is_planned(chat: ChatPage) -> None:
    await chat.page.locator("#clock-play").click()
    await expect(chat.page.locator(".toast")).to_have_text("No nudge is planned")
    await expect(chat.page.locator("#clock-play")).to_have_attribute("aria-pressed", "false")


async def test_the_clock_is_turned_to_a_date_and_to_a_day_of_the_timeline(chat: ChatPage) -> None:
    await chat.say(ORDER)
    await expect(chat.points.locator(".pending").first).to_be_visible()
    await chat.points.locator(".must_act .turn").click()
    await expect(chat.points.locator(".must_act")).to_have_class("point must_act sent past")
    await expect(chat.points.locator(".seller_letter")).to_have_class(
        "point seller_letter sent past"
    )
    await chat.page.get_by_role("button", name="Date…").click()
    dialog = chat.page.get_by_role("dialog")
    await dialog.get_by_label("Turn the clock to").fill("2031-05-04")
    await dialog.get_by_role("button", name="Turn").click()
    await expect(chat.page.locator("#clock-date")).to_have_text("4 May 2031")


async def test_somebody_is_added_and_written_to_in_their_language(chat: ChatPage) -> None:
    await chat.page.get_by_role("button", name="Add a person").click()
    dialog = chat.page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Ольга")
    await dialog.get_by_label("Language of their Telegram").select_option("ru")
    await dialog.get_by_label("City").select_option("vladivostok")
    await dialog.get_by_role("button", name="Add").click()
    await expect(chat.page.locator("#clock-zone")).to_have_text("Владивосток")
    await chat.page.get_by_role("button", name="Начать").click()
    await chat.sees(bot_says("button-add", "ru"))
    await chat.page.reload()
    await expect(chat.page.locator("#people .person")).to_have_count(3)
    await chat.sees(bot_says("button-add", "ru"))


async def test_bad_weather_is_seen_and_calmed(chat: ChatPage, sandbox: Sandbox) -> None:
    await chat.page.get_by_role("button", name="Error 500").click()
    calm = chat.page.get_by_role("button", name="Error 500. Calm it")
    await expect(calm).to_be_visible()
    await chat.say("/start")
    await chat.page.get_by_text("What the bot calls").click()
    await expect(chat.page.locator("#calls .bad").first).to_contain_text("500")
    await calm.click()
    await expect(calm).to_be_hidden()
    await chat.say("/orders")
    await chat.sees("/add")


async def test_who_blocks_the_bot_hears_nothing_until_they_let_it_in(chat: ChatPage) -> None:
    await chat.say(ORDER)
    await chat.sees(bot_says("registered"))
    block = chat.page.get_by_role("button", name="Block the bot (Anna)")
    await block.click()
    await expect(chat.page.locator("#bot-status")).to_have_text("You have blocked the bot")
    messages = await chat.log.locator(".message").count()
    await chat.turn_to_next_nudge()
    await expect(chat.points.locator(".parked").first).to_be_visible()
    await expect(chat.log.locator(".message")).to_have_count(messages)
    await block.click()
    await expect(chat.page.locator("#bot-status")).to_have_text("bot")
    await chat.say("/status")
    await expect(chat.points.locator(".parked")).to_have_count(0)
