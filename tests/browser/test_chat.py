"""The conversation itself: what a message can hold, by mouse, by keyboard and by ear."""

from base64 import b64encode
from typing import Any

import pytest
import telegram
from playwright.async_api import FilePayload, expect

from sandbox.running import Sandbox
from tests.browser.chat_page import ChatPage, bot_says
from tests.labels import label

#: Pastes a picture, as the browser does it.
_PASTE = """body => {
  const clipboardData = new DataTransfer();
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
  clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
}"""

#: The labels that are wider or higher than their buttons.
_CUT_OFF = """keys => keys
  .filter(key => key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight)
  .map(key => key.textContent)"""

pytestmark = pytest.mark.asyncio(loop_scope="session")

#: Roles of what can be acted on: each must have a name that a screen reader says.
_ACTED_ON = {
    "button", "combobox", "link", "listbox", "option", "textbox", "dialog", "log", "navigation",
    "region", "complementary", "Date", "DisclosureTriangle", "image",
}  # fmt: skip


async def unnamed(chat: ChatPage) -> list[str]:
    """The things in the accessibility tree that can be acted on and have no name."""
    session = await chat.page.context.new_cdp_session(chat.page)
    tree = await session.send("Accessibility.getFullAXTree")
    return [node["role"]["value"] for node in tree["nodes"] if _lacks_a_name(node)]


def _lacks_a_name(node: dict[str, Any]) -> bool:
    if node["ignored"] or node["role"]["value"] not in _ACTED_ON:
        return False
    return not node.get("name", {}).get("value", "").strip()


@pytest.mark.parametrize("name", ["Anna", "Иван"])
async def test_everything_has_a_name_for_the_ear(chat: ChatPage, name: str) -> None:
    await chat.become(name)
    assert await unnamed(chat) == []
    await chat.tell("dispute")
    await chat.page.locator("#commands-button").click()
    assert await unnamed(chat) == []
    await chat.page.locator("#text").press("Escape")
    await chat.resize(390)
    await chat.open_drawer()
    assert await unnamed(chat) == []


@pytest.mark.parametrize("name", ["Anna", "Иван"])
async def test_nothing_is_wider_than_the_screen(chat: ChatPage, name: str) -> None:
    await chat.become(name)
    await chat.tell("last_day")
    await chat.say("рентгеноэлектрокардиографического" * 8)
    await expect(chat.last).to_have_class("message theirs")
    for width in (1280, 800, 390, 320):
        await chat.resize(width)
        await expect(chat.text).to_be_in_viewport()
        assert await chat.page.evaluate("document.documentElement.scrollWidth") == width
    await chat.page.locator("#timeline-toggle").click()
    await expect(chat.points.locator(".today")).to_be_in_viewport()
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 320


async def test_commands_are_found_and_sent_by_keyboard(chat: ChatPage) -> None:
    await chat.text.press_sequentially("/he")
    menu = chat.page.get_by_role("listbox", name="Commands")
    await expect(menu.get_by_role("option")).to_have_count(1)
    await expect(menu.get_by_role("option").first).to_contain_text(bot_says("command-help"))
    await chat.text.press("Enter")
    await chat.sees("/add", "/orders")
    await chat.text.press("ArrowUp")
    await expect(chat.page.locator("#editing")).to_be_visible()
    await chat.text.press("Escape")
    await expect(chat.page.locator("#editing")).to_be_hidden()


async def test_buttons_are_pressed_by_keyboard(chat: ChatPage) -> None:
    await chat.tell("untracked")
    await chat.button(bot_says("button-wrote")).focus()
    await chat.page.keyboard.press("Enter")
    await chat.sees(bot_says("noted-letter"))


@pytest.mark.parametrize("width", [390])
async def test_folded_buttons_unfold_in_place_on_a_telephone(chat: ChatPage) -> None:
    await chat.tell("untracked")
    await chat.say("/status 1")
    more = chat.last.locator(".key", has_text=bot_says("button-unfold"))
    await expect(more).to_be_in_viewport()
    number = await chat.last.get_attribute("data-id")
    keys = chat.log.locator(f'[data-id="{number}"] .key')
    assert await keys.count() <= 6
    await more.click()
    await expect(more).to_have_count(0)
    await expect(keys.nth(6)).to_be_attached()
    await expect(keys.last).to_be_in_viewport()
    assert await chat.last.get_attribute("data-id") == number
    assert await keys.evaluate_all(_CUT_OFF) == []
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 390


async def test_an_alert_says_that_a_button_is_stale(chat: ChatPage) -> None:
    await chat.tell("untracked")
    await chat.press(bot_says("button-letter"))
    letters = chat.last
    await expect(letters.locator(".key").first).to_be_visible()
    number = await letters.get_attribute("data-id")
    await chat.say("/received 1")
    await expect(chat.points.locator(".landmark.received")).to_be_attached()
    await chat.log.locator(f'[data-id="{number}"] .key').first.click()
    alert = chat.page.get_by_role("dialog")
    await expect(alert).to_contain_text(bot_says("press-stale"))
    await chat.page.keyboard.press("Enter")
    await expect(alert).to_be_hidden()


async def test_all_of_telegrams_formatting_is_shown(chat: ChatPage, sandbox: Sandbox) -> None:
    await chat.say("/start")
    await chat.sees("/add")
    await chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    long = "a quotation that goes on and on " * 20
    html = (
        "<b>bold</b> <i>slanted</i> <tg-spoiler>secret</tg-spoiler> "
        f"<a href='https://example.com/'>link</a><blockquote expandable>{long}</blockquote>"
        "<pre>Dear seller, &lt;script&gt;</pre>"
    )
    await sandbox.product.application.bot.send_message(101, html, "HTML")
    await chat.sees("Dear seller, <script>")
    text = chat.last.locator(".text")
    await expect(text.locator("strong")).to_have_text("bold")
    await expect(text.locator("em")).to_have_text("slanted")
    await expect(text.locator("a")).to_have_attribute("rel", "noopener noreferrer")
    spoiler = text.locator(".spoiler")
    await expect(spoiler).to_have_css("color", "rgba(0, 0, 0, 0)")
    await spoiler.click()
    await expect(spoiler).to_have_class("spoiler shown")
    more = text.get_by_role("button", name="Show all")
    await more.click()
    await expect(text.get_by_role("button", name="Show less")).to_be_visible()
    await text.locator("pre").click()
    await expect(chat.page.locator(".toast").last).to_have_text("Copied")
    copied = await chat.page.evaluate("navigator.clipboard.readText()")
    assert copied == "Dear seller, <script>"


async def test_dates_are_worded_for_who_reads_them(chat: ChatPage, sandbox: Sandbox) -> None:
    await chat.say("/start")
    await chat.sees("/add")
    now = int(sandbox.clock.now().timestamp())
    html = (
        f'<tg-time unix="{now + 3 * 86_400 + 60}" format="r">then</tg-time> '
        '<tg-time unix="1767182400" format="D">the end of the year</tg-time> '
        '<tg-time unix="1767182400">as it is</tg-time>'
    )
    await sandbox.product.application.bot.send_message(101, html, "HTML")
    await chat.sees("in 3 days", "31 December 2025", "as it is")


async def test_files_pictures_and_edits(chat: ChatPage, sandbox: Sandbox) -> None:
    await chat.say("/start")
    await chat.sees("/add")
    bot = sandbox.product.application.bot
    picture = await chat.page.locator(".avatar").screenshot()
    await bot.send_photo(101, picture, caption="a chart")
    image = chat.last.locator("img")
    await expect(image).to_have_attribute("alt", "a chart")
    assert await image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 40
    await bot.send_document(101, b"BEGIN:VCALENDAR", filename="даты.ics")
    async with chat.page.expect_download() as download:
        await chat.last.locator("a.file").click()
    assert (await download.value).suggested_filename == "даты.ics"
    sent = await bot.send_message(101, "before")
    await chat.sees("before")
    await bot.edit_message_text("after", 101, sent.message_id)
    await chat.sees("after", "edited")
    await bot.delete_message(101, sent.message_id)
    await expect(chat.log.get_by_text("after")).to_have_count(0)
    await bot.send_chat_action(101, telegram.constants.ChatAction.TYPING)
    await expect(chat.page.locator("#bot-status")).to_have_text("is typing…")


async def test_a_picture_is_sent_by_button_and_by_pasting(chat: ChatPage) -> None:
    picture = label("LP00123456789012")
    sent: FilePayload = {"name": "label.png", "mimeType": "image/png", "buffer": picture}
    await chat.page.locator("#files").set_input_files(sent)
    await chat.sees("LP00123456789012")
    await chat.page.evaluate(_PASTE, b64encode(label("LP00123456789029")).decode())
    await chat.sees("LP00123456789029")
    await expect(chat.log.locator("img.photo")).to_have_count(2)
