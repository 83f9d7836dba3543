"""A real browser on the sandbox's page, with the real bot behind it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, Request, expect

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
async def browser() -> AsyncIterator[Browser]:
    expect.set_options(timeout=_PATIENCE)
    async with chromium() as running:
        yield running


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
async def chat(browser: Browser, sandbox: Sandbox, width: int) -> AsyncIterator[ChatPage]:
    """The page, opened. It must not complain, nor ask anybody else for anything."""
    context = await browser.new_context(
        viewport={"width": width, "height": 844}, reduced_motion="reduce"
    )
    page = await context.new_page()
    complaints = listen_for_complaints(page, sandbox.url)
    chat = ChatPage(page)
    await chat.open(sandbox.url)
    yield chat
    await context.close()
    assert complaints == []


def listen_for_complaints(page: Page, url: str) -> list[str]:
    """Everything that goes wrong in the page from now on."""
    complaints: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    def asked(request: Request) -> None:
        if not request.url.startswith(url):
            complaints.append(f"asked {request.url}")

    page.on("console", said)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", asked)
    return complaints
