"""What the worker processes have in common: they run until SIGTERM, then tell how it was."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

#: Seconds between two beats of the event loop that are measured.
_BEAT = 0.001


class Heartbeat:
    """Measures how long the event loop's thread computed at worst without coming round.

    It goes by the CPU time of that thread, so that other work on the machine does not count.
    """

    def __init__(self) -> None:
        self.longest_stall = 0.0

    async def run(self) -> None:
        """Beats until it is cancelled."""
        while True:
            before = time.thread_time()
            await asyncio.sleep(_BEAT)
            self.longest_stall = max(self.longest_stall, time.thread_time() - before)


async def run_until_ended(
    start: Callable[[], Awaitable[object]], stop: Callable[[], Awaitable[object]]
) -> None:
    """Starts, says `ready`, waits for SIGTERM, and writes what was measured as JSON."""
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    heartbeat, cpu = Heartbeat(), time.process_time()
    beating = asyncio.create_task(heartbeat.run())
    await ended.wait()
    beating.cancel()
    cpu = time.process_time() - cpu
    await stop()
    sys.stdout.write(json.dumps({"stall": heartbeat.longest_stall, "cpu": cpu}) + "\n")


def run(main: Coroutine[Any, Any, None]) -> None:
    """Runs a worker on the event loop that the product uses."""
    import uvloop  # noqa: PLC0415 - an import of the process alone

    os.environ.setdefault("PTB_TIMEDELTA", "1")
    uvloop.run(main)
