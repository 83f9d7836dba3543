"""What people's latest screenshots showed: several of one page are read as one."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from advisor.intake.screens import Screen, joined

#: Seconds for which a page may be continued by another screenshot, and people remembered.
_CONTINUED = 600.0
_MOST_PEOPLE = 1_000

#: Screenshots of one page, and bytes of each that are kept to cut a piece out of it.
_MOST_PICTURES = 10
_LARGEST_KEPT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, as far as its screenshots have come."""

    screen: Screen
    pictures: tuple[bytes, ...]
    """The files; empty ones were too large to be kept."""
    continued: bool = False
    """Whether an earlier screenshot showed a part of it."""


@dataclass(frozen=True, slots=True)
class _Latest:
    sheet: Sheet
    album: str | None
    at: float


class Sheets:
    """The latest page of each person, in memory only; it is forgotten after ten minutes."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._latest: OrderedDict[int, _Latest] = OrderedDict()

    def add(self, chat_id: int, screen: Screen, content: bytes, album: str | None) -> Sheet:
        """A screenshot more: the page that it continues, or else begins."""
        now = self._seconds()
        kept = content if len(content) <= _LARGEST_KEPT else b""
        before = self._of(chat_id, now)
        sheet = self._continued(before, screen, kept, album) or Sheet(screen, (kept,))
        self._latest.pop(chat_id, None)
        self._latest[chat_id] = _Latest(sheet, album, now)
        self._forget(now)
        return sheet

    def of_album(self, chat_id: int, album: str | None) -> Sheet | None:
        """The page that the screenshots of an album have shown so far."""
        latest = self._of(chat_id, self._seconds())
        same = latest is not None and album is not None and latest.album == album
        return latest.sheet if latest is not None and same else None

    def _of(self, chat_id: int, now: float) -> _Latest | None:
        latest = self._latest.get(chat_id)
        return latest if latest is not None and now - latest.at < _CONTINUED else None

    def _continued(
        self, before: _Latest | None, screen: Screen, content: bytes, album: str | None
    ) -> Sheet | None:
        if before is None or len(before.sheet.pictures) >= _MOST_PICTURES:
            return None
        together = album is not None and before.album == album
        page = joined(before.sheet.screen, screen, always=together)
        if page is None:
            return None
        pictures = (*before.sheet.pictures, content)
        return Sheet(page, pictures, continued=before.sheet.continued or not together)

    def _forget(self, now: float) -> None:
        while self._latest:
            chat_id, oldest = next(iter(self._latest.items()))
            if len(self._latest) <= _MOST_PEOPLE and now - oldest.at < _CONTINUED:
                break
            del self._latest[chat_id]
