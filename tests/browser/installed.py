"""Which browser there is for the tests of the page, and the pictures of it."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

#: What to tell whoever has none.
HOW_TO_INSTALL: Final = (
    "browser tests need Chromium: apt-get install chromium, or name one in CHROMIUM; "
    "WITHOUT_BROWSER=1 leaves these tests out"
)

#: What to tell whoever wants none.
LEFT_OUT: Final = "browser tests are left out, as WITHOUT_BROWSER says"

#: Where Playwright's own browser is kept: beside `.venv`.
DOWNLOADED: Final = Path(__file__).parents[2] / ".browsers"

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_DOWNLOADED_NAMES: Final = ("chrome-headless-shell", "headless_shell", "chrome-headless-shell.exe")


def is_unwanted(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the tests of the page are to be left out."""
    return environment.get("WITHOUT_BROWSER", "0") not in ("", "0")


def candidates(
    environment: Mapping[str, str] = os.environ, downloaded: Path = DOWNLOADED
) -> Iterator[str]:
    """Paths of browsers, best first: `CHROMIUM` alone where it is set, else all that are here."""
    named = environment.get("CHROMIUM")
    for name in (named,) if named else _NAMES:
        if path := shutil.which(name, path=environment.get("PATH")):
            yield path
    if not named:
        for name in _DOWNLOADED_NAMES:
            yield from map(str, sorted(downloaded.glob(f"*/*/{name}"), reverse=True))


def find_chromium() -> str | None:
    """The path of the browser to drive; `None` where there is none, or none is wanted."""
    return None if is_unwanted() else next(candidates(), None)
