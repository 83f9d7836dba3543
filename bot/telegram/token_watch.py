"""Notices that Telegram takes our token no more, while the bot runs."""

import asyncio
import time
from collections.abc import Callable

import structlog

_log = structlog.get_logger(__name__)

#: So many refusals in a row, over so many seconds, are no slip of Telegram's.
_IN_A_ROW = 3
_SECONDS = 2.0


class TokenWatch:
    """Is told of every answer of Telegram's. `seconds` is a clock that only ever goes forward."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._refusals = 0
        self._known = False
        self._first_at = 0.0
        self._revoked = asyncio.Event()

    @property
    def in_doubt(self) -> bool:
        """Whether the last answer was a refusal."""
        return self._refusals > 0

    def accepted(self) -> None:
        """Telegram took the token."""
        self._known = True
        self._refusals = 0

    def refused(self) -> None:
        """Telegram did not take the token."""
        if not self._refusals:
            if self._known:  # else the start says it, in its one line
                _log.error("telegram.token_refused")
            self._first_at = self._seconds()
        self._refusals += 1
        if self._refusals >= _IN_A_ROW and self._seconds() - self._first_at >= _SECONDS:
            self._revoked.set()

    async def revoked(self) -> None:
        """Returns when the token is known to be worth nothing any more."""
        await self._revoked.wait()
