"""The sandbox: the real bot beside a Bot API of its own and a chat page. `python -m sandbox`."""

import asyncio
import signal
import sys
from pathlib import Path

from aiohttp import web
from pydantic import SecretStr

from bot.logs import configure_logs
from bot.settings import Settings, load_settings
from bot.wiring import wire
from sandbox.botapi import DEFAULT_TOKEN, BotApiServer
from sandbox.clock import TurnedClock
from sandbox.time_travel import TimeTravel
from sandbox.web import make_page_app

#: Where the sandbox keeps its world: chats, orders, the clock.
FOLDER = Path("sandbox-data")

_PAGE_PORT = 8765


def run_sandbox(settings: Settings) -> None:
    """Runs the sandbox until SIGTERM or SIGINT, and says where to open it."""
    FOLDER.mkdir(mode=0o700, exist_ok=True)
    asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    clock = TurnedClock(FOLDER / "clock")
    async with BotApiServer(
        now=clock.now, path=FOLDER / "telegram.db", name="Buyer Clock"
    ) as server:
        product = wire(sandbox_settings(settings, server.url, FOLDER), clock=clock)
        await product.start()
        page = await _serve_page(server, TimeTravel(clock, product, server))
        try:
            await _until_stopped()
        finally:
            await page.cleanup()
            await product.stop()


def sandbox_settings(settings: Settings, url: str, folder: Path) -> Settings:
    """The settings with the sandbox in the place of Telegram, and its own database."""
    changes: dict[str, object] = {"bot_token": SecretStr(DEFAULT_TOKEN), "bot_api_url": url}
    if "database_url" not in settings.model_fields_set:
        changes["database_url"] = SecretStr(f"sqlite+aiosqlite:///{folder / 'buyerclock.db'}")
    return settings.model_copy(update=changes)


async def _serve_page(server: BotApiServer, controls: TimeTravel) -> web.AppRunner:
    runner = web.AppRunner(make_page_app(server, controls), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", _PAGE_PORT).start()
    except OSError:  # somebody else has that port; any other will do
        await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    sys.stdout.write(
        f"No BOT_TOKEN, so here is the sandbox: open http://{host}:{port}/ and chat.\n"
        f"It lives in {FOLDER}/; delete the folder to begin anew. Ctrl+C stops it.\n"
    )
    sys.stdout.flush()
    return runner


async def _until_stopped() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    await stopped.wait()


def main() -> None:
    """Entry point of `python -m sandbox`."""
    settings = load_settings()
    configure_logs(settings)
    run_sandbox(settings)


if __name__ == "__main__":
    main()
