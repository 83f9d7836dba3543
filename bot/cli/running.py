"""Running the bot until somebody asks it to stop; and the sandbox."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from typing import Any

import click
import structlog

from bot.operating.collector import settle_memory
from bot.operating.logs import configure_logs
from bot.product import Product
from bot.settings import Settings, load_settings
from bot.wiring import wire
from scheduler.stopping import done_before

_log = structlog.get_logger(__name__)

#: Seconds for which a thread that computes keeps all others waiting. Beside somebody's export, an
#: answer waits so long whenever it comes back from the database; by default that is 5 ms. Of 200
#: statements beside such a thread the slowest took 10.8 ms by default and 2.7 to 6.2 so; nudges
#: drain at 986/s and 967.
GIVE_WAY = 0.0005

#: Settings of a real bot that `sandbox` ignores: its identity, and its database.
_REAL = {"bot_token", "database_url"}


@click.command()
def run() -> None:
    """Run the bot until SIGTERM or Ctrl+C.

    On Telegram with BOT_TOKEN, in the sandbox without. The database is created, or upgraded to the
    newest schema. A wrong setting ends it with one line and status 2.
    """
    settings = _settings()
    if settings.bot_token is None:
        _run_sandbox(settings)
    else:
        _run(run_until_stopped(wire(settings)))


@click.command()
def sandbox() -> None:
    """Try the bot out on this machine, without Telegram.

    It keeps its own database in sandbox-data/, even if BOT_TOKEN and DATABASE_URL are set.
    """
    _run_sandbox(without_the_real(_settings()))


def without_the_real(settings: Settings) -> Settings:
    """The settings of a bot on Telegram, without those that are the real bot's."""
    if settings.bot_token is None:
        return settings
    return Settings.model_construct(**settings.model_dump(exclude=_REAL, exclude_unset=True))


def _settings() -> Settings:
    # PTB warns at every flood answer until it is told which type of time to use.
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    settings = load_settings()
    configure_logs(settings)
    return settings


def _run_sandbox(settings: Settings) -> None:
    from sandbox.__main__ import run_sandbox  # noqa: PLC0415 - only where it is wanted

    run_sandbox(settings)


def _run(main: Coroutine[Any, Any, None]) -> None:
    """Runs on uvloop, if there is one for this system."""
    sys.setswitchinterval(GIVE_WAY)
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
        if await done_before(stopped, product.start()):
            _log.info("bot.started", bot=product.application.bot.username)
            settle_memory()
            await done_before(stopped, product.until_revoked())
            _log.info("bot.stopping")
    finally:
        await product.stop()
    _log.info("bot.stopped")
