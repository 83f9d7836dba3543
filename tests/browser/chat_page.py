"""The sandbox's page as a person uses it."""

import re

from playwright.async_api import Locator, Page, expect

from advisor.wording.texts import texts_for


def bot_says(message_id: str, language: str = "en") -> str:
    """What the bot says under an id, as it is shown: without formatting."""
    return re.sub(r"<[^>]+>", "", texts_for(language).plain(message_id))


class ChatPage:
    """One open page. What it does waits until it can be done."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.locator("#log")
        self.text = page.locator("#text")
        self.points = page.locator("#points")

    async def open(self, url: str) -> None:
        """Opens the page and waits until it is in touch with the sandbox."""
        await self.page.goto(url)
        await expect(self.page.locator("#people .person").first).to_be_attached()

    @property
    def last(self) -> Locator:
        """The newest message."""
        return self.log.locator(".message").last

    @property
    def narrow(self) -> bool:
        """Whether people, stories and weather are in a drawer."""
        size = self.page.viewport_size
        return size is not None and size["width"] < 760

    async def resize(self, width: int) -> None:
        """Looks at the page on a screen so many pixels across."""
        await self.page.set_viewport_size({"width": width, "height": 844})

    async def say(self, text: str) -> None:
        """Writes something and sends it."""
        await self.text.fill(text)
        await self.text.press("Enter")

    def button(self, label: str) -> Locator:
        """The newest inline button with this text."""
        return self.log.locator(".key", has_text=label).last

    async def press(self, label: str) -> None:
        """Presses the newest inline button with this text, which may have to be unfolded."""
        await self.unfold(label)
        await self.button(label).click()

    async def unfold(self, label: str) -> None:
        """Unfolds the buttons of the newest message if one with this text is among them."""
        keys = self.last.locator(".key")
        more, wanted = keys.filter(has_text="▾"), keys.filter(has_text=label)
        if await more.count() and not await wanted.count():
            # Not by mouse: what comes meanwhile is the newest message, and has no such button.
            await more.evaluate_all("keys => keys.forEach(key => key.click())")
            await expect(more).to_have_count(0)

    async def sees(self, *texts: str) -> None:
        """Waits until the newest message holds these texts."""
        for text in texts:
            await expect(self.last).to_contain_text(text)

    async def turn_to_next_nudge(self) -> None:
        """Turns the clock, and waits until it has been turned."""
        button = self.page.locator("#clock-nudge")
        await button.click()
        await expect(button).to_be_enabled()

    async def open_drawer(self) -> None:
        """Shows people, stories and weather where they are hidden."""
        menu = self.page.locator("#menu")
        if self.narrow and await menu.get_attribute("aria-expanded") == "false":
            await menu.click()

    async def become(self, name: str) -> None:
        """Chats as somebody else."""
        await self.open_drawer()
        await self.page.locator("#people .person", has_text=name).click()

    async def tell(self, story: str) -> None:
        """Has a prepared story told."""
        await self.open_drawer()
        await self.page.locator(f'[data-story="{story}"]').click()
        await expect(self.page.locator(f'[data-story="{story}"]')).to_be_enabled()
