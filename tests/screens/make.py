"""Takes the screenshots and reads them anew: `make samples`.

Needs Chromium, Tesseract with all eight languages, and the fonts that are named in `samples.toml`
(on Debian fonts-roboto-unhinted and fonts-noto-core). What is stored is what the tests read; that
it is still true is tried by tests/bot/pictures/test_tesseract.py.
"""

import asyncio
import io
import json
from pathlib import Path
from typing import Any, Final

from PIL import Image
from playwright.async_api import Browser

from bot.pictures import decoder
from bot.pictures.tesseract import Tesseract, find_tesseract
from tests.browser.chromium import chromium
from tests.screens.pages import page
from tests.screens.samples import FOLDER, Sample, samples

#: What Telegram leaves of a picture: its longest side in pixels, and the quality of the JPEG.
_LONGEST: Final = 1_280
_QUALITY: Final = 80

#: CSS pixels that stay in sight when somebody scrolls on.
_OVERLAP: Final = 200


async def photograph(browser: Browser, sample: Sample) -> None:
    """Takes as many screenshots as it takes to show a page."""
    look = sample.look
    size = {"width": look.width, "height": look.height}
    context = await browser.new_context(viewport=size, device_scale_factor=look.density)  # type: ignore[arg-type]
    view = await context.new_page()
    await view.set_content(page(sample.kind, sample.text, look))
    length = await view.evaluate("document.documentElement.scrollHeight")
    for number, top in enumerate(range(0, length - _OVERLAP, look.height - _OVERLAP), start=1):
        await view.evaluate(f"window.scrollTo(0, {top})")
        shot = Image.open(io.BytesIO(await view.screenshot())).convert("RGB")
        shot.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS)
        shot.save(FOLDER / "pictures" / f"{sample.name}.{number}.jpg", quality=_QUALITY)
        if top + look.height >= length:
            break
    await context.close()


def read(picture: Path, language: str, tesseract: Tesseract) -> dict[str, Any]:
    """What is read in a picture for somebody who speaks a language."""
    languages = tesseract.likely_first(language)
    return decoder.words(picture.read_bytes(), str(tesseract.folder), languages)


async def main() -> None:
    """Makes everything anew."""
    tesseract = find_tesseract()
    if tesseract is None:
        raise SystemExit("Tesseract is not installed; see docs/operating.md")
    for folder in ("pictures", "words"):
        (FOLDER / folder).mkdir(exist_ok=True)
        for old in (FOLDER / folder).iterdir():
            old.unlink()
    async with chromium() as browser:
        for sample in samples():
            await photograph(browser, sample)
            seen = [read(one, sample.language, tesseract) for one in sample.pictures]
            sample.words_file.write_text(
                json.dumps(seen, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8"
            )


if __name__ == "__main__":
    asyncio.run(main())
