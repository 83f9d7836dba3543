"""The weather between the bot and its Bot API: what goes wrong on purpose until it clears up."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sandbox.botapi import BotApiServer, Fault


class Weather(StrEnum):
    """How the Bot API treats the bot. `getUpdates` always works, so that it hears from people."""

    CALM = "calm"
    SLOW = "slow"
    FLOOD = "flood"
    ERRORS = "errors"
    GATEWAY = "gateway"
    LOST = "lost"


#: Seconds by which answers are late: long, yet shorter than the bot's patience.
_LATE: Final = 3.0
#: Seconds that the bot is asked to wait.
_RETRY_AFTER: Final = 3


@dataclass(frozen=True, slots=True)
class _Front:
    """The fault a weather brings, on which calls, and on how many; `None`: on all that follow."""

    fault: Fault
    method: str = "*"
    times: int | None = None


_FRONTS: Final[Mapping[Weather, _Front]] = {
    Weather.SLOW: _Front(Fault.delay(_LATE)),
    Weather.FLOOD: _Front(Fault.too_many_requests(_RETRY_AFTER)),
    Weather.ERRORS: _Front(Fault.server_error()),
    Weather.GATEWAY: _Front(Fault.bad_gateway()),
    # Once: what was sent and seems lost is sent again, for as long as answers get lost.
    Weather.LOST: _Front(Fault.cut(carried_out=True), "sendMessage", 1),
}


class Skies:
    """The weather over one Bot API server."""

    def __init__(self, server: BotApiServer) -> None:
        self._faults = server.faults
        self._weather = Weather.CALM

    @property
    def weather(self) -> Weather:
        """The weather now; calm again when it has spent itself."""
        return self._weather if self._faults else Weather.CALM

    def change(self, weather: Weather) -> None:
        """Every call from now on meets this weather, and none before."""
        self._faults.clear()
        self._weather = weather
        front = _FRONTS.get(weather)
        if front is not None:
            self._faults.add(front.method, front.fault, times=front.times)
