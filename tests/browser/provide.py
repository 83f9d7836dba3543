"""Sees to a browser before the tests: `python -m tests.browser.provide` prints its path.

It is the system's, else the one that Playwright has downloaded, else it is downloaded or installed.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence

from tests.browser.installed import DOWNLOADED, HOW_TO_INSTALL, LEFT_OUT, candidates, is_unwanted

#: Does what it can for a browser to be there afterwards.
Way = Callable[[], None]

#: Milliseconds that Playwright waits for an answer; it tries a few times.
_PATIENCE = 5_000


def provide(
    found: Callable[[], Iterable[str]], runs: Callable[[str], bool], ways: Sequence[Way]
) -> str | None:
    """The first browser that runs, of those that are there or come there by one of the ways."""
    for get in (lambda: None, *ways):
        get()
        for path in found():
            if runs(path):
                return path
    return None


def runs(path: str) -> bool:
    """Whether a browser starts: a stub, or one whose libraries are missing, does not."""
    try:
        shown = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return shown.returncode == 0


def download() -> None:
    """Lets Playwright download its own, without a window."""
    _say(f"no Chromium is installed: Playwright downloads one into {DOWNLOADED.name} (100 MB)")
    places = {
        "PLAYWRIGHT_BROWSERS_PATH": str(DOWNLOADED),
        "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": str(_PATIENCE),
    }
    install = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    _run(install, os.environ | places)


def install_package() -> None:
    """Installs Debian's package, where we may."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    _say("apt-get installs Chromium")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-qq"], quiet)
    _run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)


def _run(command: Sequence[str], environment: dict[str, str]) -> None:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (done.stderr + done.stdout).splitlines()
        errors = [line for line in lines if line.startswith(("E:", "Error:"))]
        _say(f"that failed: {(errors or lines or [f'status {done.returncode}'])[0]}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> None:
    """Prints the path of a browser that runs, nothing where none is wanted; else fails."""
    if is_unwanted():
        _say(LEFT_OUT)
        return
    # Whoever names one wants no other.
    ways = () if os.environ.get("CHROMIUM") else (download, install_package)
    path = provide(candidates, runs, ways)
    if path is None:
        raise SystemExit(HOW_TO_INSTALL)
    print(path)


if __name__ == "__main__":
    main()
