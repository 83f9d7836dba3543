"""Writes the stories that are kept to be read: `python -m tests.stories.write`."""

import asyncio
import logging
import os
import tempfile
from pathlib import Path

import structlog

from tests.stories.teller import WORDS
from tests.stories.twelve import KEPT, STORIES, page_of, told

FOLDER = Path(__file__).parents[2] / "docs" / "stories"


def path_of(name: str, language: str) -> Path:
    """Where a kept story lies."""
    return FOLDER / f"{name}.{language}.md"


async def write_all() -> None:
    """Tells each kept story in each language and writes its page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        for language in WORDS:
            with tempfile.TemporaryDirectory() as home:
                teller = await told(STORIES[name], language, Path(home))
            path_of(name, language).write_text(page_of(name, teller), encoding="utf-8")


if __name__ == "__main__":
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    quiet = structlog.make_filtering_bound_logger(logging.WARNING)
    structlog.configure(wrapper_class=quiet)
    asyncio.run(write_all())
