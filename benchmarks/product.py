"""A worker process: the whole product, wired as always, with its event loop watched."""

import sys

from benchmarks.workers import run, run_until_ended
from bot.cli.running import GIVE_WAY
from bot.operating.collector import settle_memory
from bot.operating.logs import configure_logs
from bot.settings import load_settings
from bot.wiring import wire


async def _main() -> None:
    settings = load_settings()
    configure_logs(settings)
    product = wire(settings)

    async def start() -> None:
        await product.start()
        settle_memory()

    await run_until_ended(start, product.stop)


if __name__ == "__main__":
    sys.setswitchinterval(GIVE_WAY)
    run(_main())
