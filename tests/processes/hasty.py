"""`python -m bot` with all that it waits for ten times as short: leases, heartbeats, timeouts."""

import functools
import importlib
from datetime import timedelta

from scheduler.delivery.settings import DeliverySettings
from scheduler.looks import LookSettings

#: Seconds for which a claim holds.
LEASE = 18.0

#: Orders in hand at once: few, so that several have some.
BATCH = 40

_SHORT: dict[str, dict[str, object]] = {
    "scheduler.fleet": {
        "_EVERY": 0.5,
        "_DEAD_AFTER": timedelta(seconds=3),
        "_STEADY_AFTER": 2.0,
    },
    "bot.operating.health": {"_DATABASE_SECONDS": 0.5, "_HELD_UP": 2.0},
    "storage.engines": {"_COMMAND_SECONDS": 2.0, "_PING_SECONDS": 1.0, "_CONNECT_SECONDS": 2.0},
    "scheduler.looks": {"_FIRST_AFTER": timedelta(seconds=0.5)},
    "scheduler.tracker_turns": {"_LEASE": timedelta(seconds=3)},
    "storage.claims": {"_LEFT_FOR": timedelta(seconds=3)},
}


def main() -> None:
    """Runs the bot as its command does."""
    for name, values in _SHORT.items():
        module = vars(importlib.import_module(name))
        assert values.keys() <= module.keys()
        module.update(values)
    wiring = vars(importlib.import_module("bot.wiring.delivery"))
    wiring["LookSettings"] = functools.partial(LookSettings, chore_every=timedelta(seconds=1))
    wiring["DeliverySettings"] = functools.partial(
        DeliverySettings,
        batch=BATCH,
        lease=timedelta(seconds=LEASE),
        ask_again=timedelta(seconds=0.5),
    )
    importlib.import_module("bot.cli.group").main()


if __name__ == "__main__":
    main()
