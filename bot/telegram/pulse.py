"""Signs of life: when something was last known to work."""

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from typing_extensions import override

from bot.telegram.token_watch import TokenWatch
from bot.telegram.transport import PyreqwestRequest

#: Telegram's answers to a token that it does not know.
_NOT_TO_US = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)


class Pulse:
    """Remembers the last sign of life. `seconds` is a clock that only moves forward."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._last: float | None = None

    def beat(self) -> None:
        """Notes a sign of life."""
        self._last = self._seconds()

    def silence(self) -> float:
        """Seconds since the last sign; infinite before the first."""
        return float("inf") if self._last is None else self._seconds() - self._last


class PulsedRequest(PyreqwestRequest):
    """Requests whose answers are signs of life, unless the answer is a fault of Telegram's own."""

    def __init__(self, pulse: Pulse, token: TokenWatch | None = None, **options: Any) -> None:
        super().__init__(**options)
        self._pulse = pulse
        self._token = token or TokenWatch()

    @override
    async def do_request(
        self, url: str, method: str, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        """As `PyreqwestRequest` does."""
        status, body = await super().do_request(url, method, *args, **kwargs)
        if status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _NOT_TO_US:
            self._pulse.beat()
            self._token.accepted()
        elif status == HTTPStatus.UNAUTHORIZED:
            self._token.refused()
        return status, body
