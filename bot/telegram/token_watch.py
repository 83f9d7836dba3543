"""Notices that Telegram no longer accepts our token while the bot runs."""

import asyncio
import time
from collections.abc import Callable

import structlog

_log = structlog.get_logger(__name__)

#: This many refusals in a row, over this many seconds, are not a slip of Telegram's.
_IN_A_ROW = 3
_SECONDS = 2.0


class TokenWatch:
    """Is notified of every answer from Telegram. `seconds` is a clock that only moves forward."""

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
        """Telegram accepted the token."""
        self._known = True
        self._refusals = 0

    def refused(self) -> None:
        """Telegram refused the token."""
        if not self._refusals:
            if self._known:  # otherwise the start reports it, in its one line
                _log.error("telegram.token_refused")
            self._first_at = self._seconds()
        self._refusals += 1
        if self._refusals >= _IN_A_ROW and self._seconds() - self._first_at >= _SECONDS:
            self._revoked.set()

    async def revoked(self) -> None:
        """Returns once the token is known to be revoked."""
        await self._revoked.wait()
