"""The sandbox: the real bot with a Bot API of its own and a chat page. `python -m sandbox`."""

import asyncio
import os
import signal
import sys
import webbrowser
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from advisor.errors import PolicyError
from bot.errors import SettingsError
from bot.operating.logs import configure_logs
from bot.settings import Settings, load_settings
from sandbox.listening import Place, asked_place
from sandbox.running import open_sandbox

#: Where the sandbox stores its world: chats, orders, the clock.
FOLDER: Final = Path("sandbox-data")

#: Exit status for settings that cannot be used.
_WRONG_SETTINGS: Final = 2


def run_sandbox(settings: Settings) -> None:
    """Runs the sandbox until SIGTERM or SIGINT, and prints where to open it.

    Raises `SettingsError` if `SANDBOX_LISTEN` cannot be used.
    """
    asyncio.run(_run(settings, asked_place()))


async def _run(settings: Settings, place: Place | None) -> None:
    async with open_sandbox(settings, FOLDER, place) as sandbox:
        sys.stdout.write(
            f"The sandbox is running, without a BOT_TOKEN: open {sandbox.url} and chat.\n"
            f"Its data is in {FOLDER}/; delete that folder to start over. Ctrl+C stops it.\n"
        )
        sys.stdout.flush()
        if has_desktop(os.environ, sys.platform, to_a_person=sys.stdout.isatty()):
            await asyncio.to_thread(webbrowser.open, sandbox.url)
        await _until_stopped()


def has_desktop(environment: Mapping[str, str], platform: str, *, to_a_person: bool) -> bool:
    """Whether somebody is at a screen here, so that a browser can be opened for them."""
    if not to_a_person:
        return False
    if platform in {"darwin", "win32"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


async def _until_stopped() -> None:
    stopped = asyncio.Event()
    if sys.platform != "win32":  # there Ctrl+C cancels us
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopped.set)
    await stopped.wait()


def main() -> None:
    """Entry point of `python -m sandbox`."""
    # PTB warns at every flood answer until it is told which type of time to use.
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    try:
        settings = load_settings()
        configure_logs(settings)
        run_sandbox(settings)
    except (SettingsError, PolicyError) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(_WRONG_SETTINGS)


if __name__ == "__main__":
    main()
