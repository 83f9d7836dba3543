"""`python -m bot` on a machine whose clocks a test turns, by lines on the standard input.

`pass SECONDS`: so much time goes by at once; every timer that is due by then rings. `set SECONDS`:
the wall clock is set ahead, or back, and no time goes by. Each is answered by a log line.

Only what asks the machine for the time is replaced; timeouts of C libraries know nothing of it.
"""

import asyncio
import importlib
import json
import os
import sys
import time
from collections.abc import Coroutine, Iterator
from datetime import datetime, timedelta, tzinfo
from types import FunctionType
from typing import Any, Self

import uvloop
from typing_extensions import override

#: The modules that read the wall clock and whose answers matter.
_READ_THE_WALL_CLOCK = (
    "scheduler.clock",
    "apscheduler.executors.base",
    "apscheduler.schedulers.base",
    "apscheduler.triggers.interval",
)

#: The packages whose functions may have a clock for a default.
_OURS = ("scheduler", "bot")

#: Turns of the event loop in which what was woken gets to where it waits again.
_TURNS = 50


class Machine:
    """The two clocks."""

    def __init__(self) -> None:
        self._monotonic = time.monotonic
        self._passed = 0.0
        self._set_ahead = timedelta()
        self._turning: set[asyncio.Task[None]] = set()

    def monotonic(self) -> float:
        """Seconds of a clock that only ever goes forward."""
        return self._monotonic() + self._passed

    def ahead(self) -> timedelta:
        """By how much the wall clock is ahead of the real one."""
        return timedelta(seconds=self._passed) + self._set_ahead

    def listen(self) -> None:
        """Takes orders from the standard input. To be called in the event loop."""
        asyncio.get_running_loop().add_reader(sys.stdin.fileno(), self._obey)

    def _obey(self) -> None:
        orders = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
        if not orders:
            asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        for order in orders:
            what, _, seconds = order.partition(" ")
            if what == "pass":
                self._passed += float(seconds)
            else:
                self._set_ahead += timedelta(seconds=float(seconds))
            turning = asyncio.create_task(self._settle())
            self._turning.add(turning)
            turning.add_done_callback(self._turning.discard)

    async def _settle(self) -> None:
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        print(json.dumps({"event": "machine.turned"}), file=sys.stderr, flush=True)


def wall_clock(machine: Machine) -> type[datetime]:
    """A `datetime` that takes `now` from the machine."""

    class Turned(datetime):
        @override
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + machine.ahead()

    return Turned


def _functions() -> Iterator[FunctionType]:
    """Those of the bot that are imported, methods among them."""
    for name, module in tuple(sys.modules.items()):
        if name.partition(".")[0] in _OURS:
            for thing in vars(module).values():
                within = vars(thing).values() if isinstance(thing, type) else ()
                yield from (one for one in (thing, *within) if isinstance(one, FunctionType))


def _replace_defaults(real: object, turned: object) -> None:
    """Has them go by another clock where nobody gives them one: they had their defaults before."""
    for one in _functions():
        if real in (one.__defaults__ or ()):
            one.__defaults__ = tuple(turned if it is real else it for it in one.__defaults__ or ())
        named = one.__kwdefaults__ or {}
        named.update({name: turned for name, it in named.items() if it is real})


def main() -> None:
    """Runs the bot as its command does, in another event loop."""
    machine = Machine()

    async def listening(bot: Coroutine[Any, Any, None]) -> None:
        machine.listen()
        await bot

    def run(bot: Coroutine[Any, Any, None]) -> None:
        asyncio.run(listening(bot))

    _replace_defaults(time.monotonic, machine.monotonic)
    time.monotonic = machine.monotonic
    turned = wall_clock(machine)
    for name in _READ_THE_WALL_CLOCK:
        vars(importlib.import_module(name))["datetime"] = turned
    # Its timers are its own, in C; those of asyncio ask `time.monotonic`.
    vars(uvloop)["run"] = run
    importlib.import_module("bot.cli.group").main()


if __name__ == "__main__":
    main()
