"""The port through which parcels are looked up, beside `Sender` and `Clock`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from advisor.sightings import Service, Sighting


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracked:
    """A number to look up: all that a service learns."""

    number: str
    destination: str | None = None
    """ISO 3166 code of the country that the parcel goes to."""
    key: str | None = None
    """What the service gave for it before, as `Sighting.key`."""
    renewed: bool = False
    """Whether its registration was renewed before."""


class TrackerAwayError(Exception):
    """A service did not answer, or not with what was asked: it says nothing of any parcel."""

    def __init__(self, says: str, retry_after: timedelta | None = None) -> None:
        super().__init__(says)
        self.retry_after = retry_after
        """For how long it wants to be left alone, if it said so."""


class TrackerRefusedError(Exception):
    """A service does not accept the key: only the operator can help."""


class Tracker(Protocol):
    """A tracking service."""

    service: Service
    most: int
    """Numbers that one look takes."""
    rest: timedelta
    """How long it is left alone between two looks."""

    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        """What is seen of each parcel, by its number.

        Raises `TrackerAwayError` or `TrackerRefusedError` where it says nothing of any; one parcel
        of which it says nothing was not looked up.
        """
        ...

    async def forget(self, parcels: Sequence[Tracked]) -> None:
        """Has the service forget these numbers, as far as it can. Raises as `look`."""
        ...

    async def quota(self) -> str:
        """What is left of the service's quota, in English. Raises as `look`."""
        ...

    async def close(self) -> None:
        """Closes its connections."""
        ...
