"""Takes the pictures of the papers anew: `make pictures`. Drives the real sandbox in Chromium.

| picture | shows |
|---|---|
| `chat-light.png`, `chat-dark.png` | an order told in one line, and its first nudge, side by side |
| `phone-light.png`, `phone-dark.png` | the last safe day, on a telephone |
| `page-light.png`, `page-dark.png` | the whole page, on day 7 of a dispute |
| `order.webp` | an order from the first line to the refund |
"""

import asyncio
import base64
import io
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

sys.path.insert(0, str(Path(__file__).parents[2]))  # the tests' page is no installed package

from PIL import Image
from playwright.async_api import Browser, Page, expect

from bot.settings import Settings
from sandbox.listening import Place
from sandbox.running import Sandbox, open_sandbox
from scheduler.clock import SystemClock
from tests.browser.chat_page import ChatPage, bot_says
from tests.browser.chromium import chromium

Scheme = Literal["light", "dark"]

FOLDER: Final = Path(__file__).parent
SCHEMES: Final[tuple[Scheme, ...]] = ("light", "dark")

#: When everything happens, so that the pictures are the same whenever they are taken.
NOON: Final = datetime(2026, 11, 3, 11, 0, tzinfo=UTC)

#: Colours in the animation: its text is grey, and its pictures are few.
_COLOURS: Final = 128

#: Milliseconds that a picture may keep us waiting: what is taken here is not timed.
_PATIENCE: Final = 60_000

#: Bytes that a picture, and the animation, may have.
LARGEST_PICTURE: Final = 150_000
LARGEST_ANIMATION: Final = 800_000

#: The buttons that answer each nudge, up to the refund.
_PRESSES: Final = (
    ("button-wrote",),
    ("button-disputed",),
    ("button-seller-refused",),
    ("button-decided", "button-won"),
    ("button-refunded",),
)
_CASE: Final = "/add Phone case, LP00123456789012, shipped 3 days ago, 60 days, $12.50"
_SCARF: Final = "/add Wool scarf, LP00123456789012, shipped 9 days ago, 60 days, $35.90"


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of the animation, and how long it is shown."""

    picture: bytes
    milliseconds: int


async def main() -> None:
    """Takes all pictures."""
    expect.set_options(timeout=_PATIENCE)
    async with chromium() as browser:
        for scheme in SCHEMES:
            await _two_moments(browser, scheme)
            await _telephone(browser, scheme)
            await _whole_page(browser, scheme)
        await _life_of_an_order(browser)


async def _two_moments(browser: Browser, scheme: Scheme) -> None:
    async with _opened(browser, scheme, 545, 1330) as (chat, _):
        await chat.say(_CASE)
        await chat.sees(bot_says("registered"))
        told = await _picture(chat.page)
        await chat.turn_to_next_nudge()
        nudged = await _picture(chat.page)
    sides = "".join(f'<img src="{_source(one)}">' for one in (told, nudged))
    page = await browser.new_page(viewport={"width": 1100, "height": 1330})
    ground = "#fff" if scheme == "light" else "#0d1117"
    style = f"body {{ display: flex; gap: 10px; margin: 0; background: {ground} }}"
    await page.set_content(f"<style>{style}</style>{sides}")
    picture = await page.screenshot()
    await page.close()
    _write_small(f"chat-{scheme}.png", picture)


async def _telephone(browser: Browser, scheme: Scheme) -> None:
    async with _opened(browser, scheme, 390, 844, scale=2) as (chat, _):
        await chat.tell("last_day")
        picture = await _picture(chat.page)
    _write_small(f"phone-{scheme}.png", picture)


async def _whole_page(browser: Browser, scheme: Scheme) -> None:
    async with _opened(browser, scheme, 1280, 800) as (chat, _):
        await chat.tell("dispute")
        await chat.points.locator(".dispute_negotiation_ends.sent").wait_for()
        picture = await _picture(chat.page)
    _write_small(f"page-{scheme}.png", picture)


async def _life_of_an_order(browser: Browser) -> None:
    taken: list[Frame] = []

    async def take(milliseconds: int) -> None:
        taken.append(Frame(await _picture(chat.page), milliseconds))

    async with _opened(browser, "light", 1100, 620) as (chat, _):
        await take(1500)
        await chat.text.fill(_SCARF)
        await take(2000)
        await chat.text.press("Enter")
        await chat.sees(bot_says("registered"))
        await take(3000)
        for presses in _PRESSES:
            await chat.turn_to_next_nudge()
            await take(2600)
            for press in presses:
                await _press_slowly(chat, press, take)
        await take(4000)
    _write_animation("order.webp", taken)


async def _press_slowly(chat: ChatPage, label: str, take: Callable[[int], Awaitable[None]]) -> None:
    """Takes a picture of the button under the mouse, and one of what comes of it."""
    before = await chat.last.get_attribute("data-id")
    await chat.unfold(bot_says(label))
    await chat.button(bot_says(label)).hover()
    await take(1400)
    await chat.press(bot_says(label))
    await chat.log.locator(f'[data-id="{before}"] + .message').wait_for()
    await take(2000)


@asynccontextmanager
async def _opened(
    browser: Browser, scheme: Scheme, width: int, height: int, *, scale: float = 1
) -> AsyncIterator[tuple[ChatPage, Sandbox]]:
    """A sandbox without a past, at noon, on a screen of this size."""
    with tempfile.TemporaryDirectory() as folder:
        _turn_clock(Path(folder))
        place = Place("127.0.0.1", 0)
        async with open_sandbox(Settings(), Path(folder), place) as sandbox:
            page = await browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                device_scale_factor=scale,
                reduced_motion="reduce",
            )
            chat = ChatPage(page)
            await chat.open(sandbox.url)
            yield chat, sandbox
            await page.close()


def _turn_clock(folder: Path) -> None:
    ahead = NOON - SystemClock().now()
    (folder / "clock").write_text(str(ahead.total_seconds()), encoding="ascii")


async def _settled(page: Page) -> None:
    """Waits until nothing moves: a timeline is fetched a moment after its message."""
    await page.evaluate("document.activeElement.blur()")
    await page.wait_for_timeout(400)


async def _picture(page: Page) -> bytes:
    await _settled(page)
    return await page.screenshot()


def _write_small(name: str, picture: bytes) -> None:
    """Writes a PNG with a palette: half as large, and nobody sees it."""
    with Image.open(io.BytesIO(picture)) as image:
        few = _in_colours(image, 256)
    small = io.BytesIO()
    few.save(small, "PNG", optimize=True)
    _write(name, small.getvalue(), LARGEST_PICTURE)


def _write_animation(name: str, frames: Sequence[Frame]) -> None:
    """Writes a WebP that plays once over and over, without loss: text stays sharp."""
    images = [_with_few_colours(frame.picture) for frame in frames]
    film = io.BytesIO()
    images[0].save(
        film,
        "WEBP",
        save_all=True,
        append_images=images[1:],
        duration=[frame.milliseconds for frame in frames],
        loop=0,
        lossless=True,
        method=6,
        minimize_size=True,
    )
    _write(name, film.getvalue(), LARGEST_ANIMATION)


def _with_few_colours(picture: bytes) -> Image.Image:
    with Image.open(io.BytesIO(picture)) as image:
        few = _in_colours(image, _COLOURS)
    return few.convert("RGB")


def _in_colours(image: Image.Image, most: int) -> Image.Image:
    """The picture in so many colours, the rare ones of small signs among them."""
    plain = image.convert("RGB")
    return plain.quantize(
        most, method=Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE
    )


def _source(picture: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"


def _write(name: str, picture: bytes, largest: int) -> None:
    """Writes a picture. Raises `ValueError` for one that would make the papers slow to load."""
    if len(picture) > largest:
        raise ValueError(f"{name} has {len(picture)} bytes; {largest} are the most")
    (FOLDER / name).write_bytes(picture)
    sys.stdout.write(f"{name}: {len(picture) // 1000} kB\n")


if __name__ == "__main__":
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    asyncio.run(main())
