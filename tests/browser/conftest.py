"""A real browser on the sandbox's page, with the real bot behind it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import ConsoleMessage, Error, Page, Request, expect

from sandbox.listening import Place
from sandbox.running import Sandbox, open_sandbox
from tests.browser.chat_page import ChatPage
from tests.browser.chromium import chromium
from tests.browser.installed import find_chromium
from tests.sandbox.conftest import plain_settings, turned_to_noon

# Without a browser there is nothing to collect; tests/conftest.py says so, once.
collect_ignore_glob = [] if find_chromium() else ["test_*.py"]

#: Milliseconds that the page may take over something: a busy machine is slow.
_PATIENCE = 20_000


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def tab() -> AsyncIterator[Page]:
    """One for all tests: to open another takes longer than most of them."""
    expect.set_options(timeout=_PATIENCE)
    async with chromium() as browser:
        context = await browser.new_context()
        yield await context.new_page()


@pytest_asyncio.fixture(loop_scope="session")
async def page(tab: Page, width: int) -> AsyncIterator[Page]:
    """An empty page that knows nothing about the test before."""
    await tab.set_viewport_size({"width": width, "height": 844})
    await tab.emulate_media(color_scheme="light", reduced_motion="reduce")
    yield tab
    await tab.evaluate("sessionStorage.clear()")
    await tab.goto("about:blank")
    await tab.context.clear_permissions()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    """The whole sandbox, at noon of a day to come."""
    turned_to_noon(tmp_path)
    async with open_sandbox(plain_settings(), tmp_path, Place("127.0.0.1", 0)) as running:
        yield running


@pytest.fixture
def width() -> int:
    """Pixels across; parametrize it for another screen."""
    return 1280


@pytest_asyncio.fixture(loop_scope="session")
async def chat(sandbox: Sandbox, page: Page) -> AsyncIterator[ChatPage]:
    """The page, opened. It must not complain, nor ask anybody else for anything."""
    chat = ChatPage(page)
    with complaints(page, sandbox.url) as heard:
        await chat.open(sandbox.url)
        yield chat
    assert heard == []


@contextmanager
def complaints(page: Page, url: str) -> Iterator[list[str]]:
    """Everything that goes wrong in the page meanwhile."""
    heard: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            heard.append(message.text)

    def broke(error: Error) -> None:
        heard.append(str(error))

    def asked(request: Request) -> None:
        if not request.url.startswith(url):
            heard.append(f"asked {request.url}")

    page.on("console", said)
    page.on("pageerror", broke)
    page.on("request", asked)
    try:
        yield heard
    finally:
        page.remove_listener("console", said)
        page.remove_listener("pageerror", broke)
        page.remove_listener("request", asked)
