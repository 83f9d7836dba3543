"""Which browser is installed here for the tests of the page, and the pictures of it."""

import os
import shutil
from typing import Final

#: What to tell whoever has none.
HOW_TO_INSTALL: Final = (
    "browser tests need Chromium: apt-get install chromium, or name one in CHROMIUM"
)

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """The browser's path: `CHROMIUM` in the environment, else whichever is installed."""
    named = os.environ.get("CHROMIUM")
    candidates = (named,) if named else _NAMES
    return next((path for name in candidates if (path := shutil.which(name))), None)
