"""Nothing on the page keeps people with a screen reader, or poor sight, from using it."""

from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect
from pydantic import SecretStr

from advisor.sightings import Service
from sandbox.listening import Place
from sandbox.running import open_sandbox
from tests.browser.chat_page import ChatPage
from tests.sandbox.conftest import plain_settings, turned_to_noon

pytestmark = pytest.mark.asyncio(loop_scope="session")

_AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
_RUN = "axe.run(document, {resultTypes: ['violations']})"
_GRAVE = frozenset({"serious", "critical"})


async def faults(page: Page) -> list[str]:
    """What axe finds to be serious, with what it is about."""
    found: dict[str, Any] = await page.evaluate(_RUN)
    return [
        f"{one['id']}: {node['html'][:120]}"
        for one in found["violations"]
        if one["impact"] in _GRAVE
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("width", [390])
async def test_axe_finds_nothing_serious_about_parcels(page: Page, tmp_path: Path) -> None:
    turned_to_noon(tmp_path)
    tracked = {"tracker": Service.SHIP24, "tracker_key": SecretStr("key")}
    settings = plain_settings().model_copy(update=tracked)
    async with open_sandbox(settings, tmp_path, Place("127.0.0.1", 0)) as sandbox:
        chat = ChatPage(page)
        await chat.open(sandbox.url)
        await chat.open_drawer()
        await expect(page.locator("#parcels-panel")).to_be_visible()
        await page.evaluate(_AXE)
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            assert await faults(page) == [], scheme


async def test_axe_finds_nothing_serious(chat: ChatPage) -> None:
    await chat.tell("untracked")
    await chat.say("/help")
    await chat.sees("/orders")
    await chat.page.evaluate(_AXE)
    for width in (390, 1280):
        await chat.resize(width)
        for scheme in ("light", "dark"):
            await chat.page.emulate_media(color_scheme=scheme)
            assert await faults(chat.page) == [], (width, scheme)
    await chat.resize(390)
    await chat.open_drawer()
    assert await faults(chat.page) == []
