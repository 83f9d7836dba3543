"""The system's Chromium, driven by the browser tests and for the pictures."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

from tests.browser.installed import HOW_TO_INSTALL, find_chromium

#: Seconds that the browser may take to close.
_TO_CLOSE = 60.0


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A running browser without a window. Raises `RuntimeError` where none is installed."""
    path = find_chromium()
    if path is None:
        raise RuntimeError(HOW_TO_INSTALL)
    # In containers people are root, and /dev/shm is small; the page is our own.
    flags = ["--no-sandbox", "--disable-dev-shm-usage"]
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=path, args=flags)
        yield browser
        async with asyncio.timeout(_TO_CLOSE):
            await browser.close()
