"""The parcels that the stand-ins know, the services' moods, and what was asked of them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Stage(StrEnum):
    """A carrier's report, whatever a service calls it."""

    LABEL = "label"
    PICKED_UP = "picked_up"
    EXPORT = "export"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    PAPERS = "papers"
    OUT = "out"
    ATTEMPT = "attempt"
    PICKUP = "pickup"
    DELIVERED = "delivered"
    RETURNING = "returning"
    LOST = "lost"


#: The carrier's words for each.
WORDS = {
    Stage.LABEL: "Shipment information received",
    Stage.PICKED_UP: "Accepted by carrier",
    Stage.EXPORT: "Export customs clearance started",
    Stage.DEPARTED: "Departed from departure country/region",
    Stage.ARRIVED: "Arrived at destination country",
    Stage.PAPERS: "Customs clearance: documents required",
    Stage.OUT: "Out for delivery",
    Stage.ATTEMPT: "Delivery attempt failed: nobody at home",
    Stage.PICKUP: "Ready for collection at the pick-up point",
    Stage.DELIVERED: "Delivered",
    Stage.RETURNING: "Returning to sender",
    Stage.LOST: "Shipment lost",
}


@dataclass(frozen=True, slots=True)
class Scan:
    """A report of a parcel; `at` is where it happened."""

    stage: Stage
    at: datetime

    @property
    def is_abroad(self) -> bool:
        """Whether it was made in the country that the parcel came from."""
        return self.stage in {Stage.LABEL, Stage.PICKED_UP, Stage.EXPORT, Stage.DEPARTED}


class Mood(StrEnum):
    """How a service answers."""

    WELL = "well"
    DOWN = "down"
    """With an error of its own."""
    CAPTCHA = "captcha"
    """With a page that wants to see a person."""
    BUSY = "busy"
    """With a plea to ask less."""
    QUOTA = "quota"
    """With nothing for numbers that are new to it."""
    KEY = "key"
    """With a refusal of the key."""


@dataclass(slots=True)
class Parcels:
    """All of them."""

    scans: dict[str, list[Scan]] = field(default_factory=dict)
    mood: Mood = Mood.WELL
    destination: str = "DE"
    requests: list[tuple[str, Any]] = field(default_factory=list)
    """What was asked, the latest last: the path, and the body or the query."""
    registered: dict[str, int] = field(default_factory=dict)
    """How often each number was registered."""
    stopped: set[str] = field(default_factory=set)
    """Numbers for which a service has given up."""
    extra: dict[str, Any] = field(default_factory=dict)
    """What every parcel's answer has besides."""

    @property
    def numbers(self) -> list[str]:
        """All that were ever looked up."""
        asked = dict.fromkeys(self.registered)
        asked |= dict.fromkeys(self.scans)
        return list(asked)

    def scan(self, number: str, stage: Stage, at: datetime) -> None:
        """A carrier reports something of a parcel."""
        self.scans.setdefault(number, []).append(Scan(stage, at))

    def of(self, number: str) -> list[Scan]:
        """What was reported of a parcel, the newest first."""
        return sorted(self.scans.get(number, ()), key=lambda one: one.at, reverse=True)

    def asked(self, path: str) -> list[Any]:
        """What was asked at a path, in order."""
        return [body for one, body in self.requests if one == path]
