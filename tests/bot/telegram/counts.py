"""Counts what does not come in."""

from collections import Counter


class Counts:
    """Counts updates that could not be read, or were turned away, by kind."""

    def __init__(self) -> None:
        self.unread: Counter[str] = Counter()
        self.away: Counter[str] = Counter()

    def unreadable(self, kind: str) -> None:
        self.unread[kind] += 1

    def turned_away(self, kind: str) -> None:
        self.away[kind] += 1
