"""Entry point: `python -m bot`, or the console script `buyerclock`."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from typing import Any

import structlog

from bot.errors import SettingsError
from bot.logs import configure_logs
from bot.settings import load_settings
from bot.wiring import Product, wire

_log = structlog.get_logger(__name__)

#: Exit status for settings that cannot be used.
_WRONG_SETTINGS = 2


def main() -> None:
    """Runs the bot: on Telegram with `BOT_TOKEN`, in the sandbox without."""
    # PTB warns at every flood answer until it is told which type of time is wanted.
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    try:
        settings = load_settings()
        configure_logs(settings)
        if settings.bot_token is None:
            from sandbox.__main__ import run_sandbox  # noqa: PLC0415 - only where it is wanted

            run_sandbox(settings)
        else:
            _run(run_until_stopped(wire(settings)))
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(_WRONG_SETTINGS)


def _run(main: Coroutine[Any, Any, None]) -> None:
    """Runs on uvloop, where there is one for this system."""
    if sys.platform == "win32":
        asyncio.run(main)
    else:
        import uvloop  # noqa: PLC0415 - not there on Windows

        uvloop.run(main)


async def run_until_stopped(product: Product) -> None:
    """Runs the bot until SIGTERM or SIGINT; then finishes what is in flight."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    try:
        if await _done_before(stopped, product.start()):
            _log.info("bot.started", bot=product.application.bot.username)
            await stopped.wait()
            _log.info("bot.stopping")
    finally:
        await product.stop()
    _log.info("bot.stopped")


async def _done_before(event: asyncio.Event, what: Coroutine[Any, Any, None]) -> bool:
    """Whether `what` was done before the event came, which gives it up. Raises what it raises."""
    doing, waiting = asyncio.ensure_future(what), asyncio.ensure_future(event.wait())
    await asyncio.wait([doing, waiting], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not doing.done():
        doing.cancel()
        await asyncio.wait([doing])
        return False
    await doing
    return True


if __name__ == "__main__":
    main()
