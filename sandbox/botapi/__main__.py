"""The Bot API server as a process of its own, with the control API: `python -m sandbox.botapi`."""

import argparse
import asyncio
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from sandbox.botapi import DEFAULT_TOKEN, BotApiServer
from sandbox.botapi.control import control_routes


def main() -> None:
    """Serves until SIGTERM or SIGINT; prints the server's URL as its only line."""
    parser = argparse.ArgumentParser(prog="python -m sandbox.botapi", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    parser.add_argument("--path", type=Path, help="SQLite file to keep the state in")
    parser.add_argument(
        "--lenient", action="store_true", help="ignore what is unknown, as Telegram does"
    )
    asyncio.run(_serve(parser.parse_args()))


async def _serve(options: argparse.Namespace) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    server = BotApiServer(
        now=_real_time,
        token=options.token,
        path=options.path,
        port=options.port,
        routes=control_routes,
    )
    server.lenient = options.lenient
    async with server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await stopped.wait()


def _real_time() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


if __name__ == "__main__":
    main()
