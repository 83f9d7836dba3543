"""What a tracking service says of one parcel, as values that name no person and no street."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.parcel import ParcelState


class Service(StrEnum):
    """A tracking service, by the name that the settings have for it."""

    SEVENTEENTRACK = "17track"
    SHIP24 = "ship24"
    CAINIAO = "cainiao"

    @property
    def label(self) -> str:
        """Its name as it writes it itself."""
        return _LABELS[self]


_LABELS = {
    Service.SEVENTEENTRACK: "17TRACK",
    Service.SHIP24: "Ship24",
    Service.CAINIAO: "Cainiao",
}


class Looked(StrEnum):
    """What came of a look."""

    SEEN = "seen"
    """A carrier has reported something."""
    NOTHING_YET = "nothing_yet"
    """The service answered, and no carrier has reported anything."""
    NOT_LOOKED = "not_looked"
    """It could not look: silence, a refusal, a captcha, a used-up quota. It says nothing at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What a look at one number brought."""

    looked: Looked
    answers: frozenset[ParcelState] = frozenset()
    """What the parcel's state may be: one is recorded, several are asked about, none says
    nothing new."""
    last_scan: date | None = None
    """Local date of the carrier's last report, where it happened."""
    words: str | None = None
    """The carrier's own last line, as it is, at most `LONGEST_WORDS` characters."""
    handed_to: str | None = None
    """The number under which the last carrier has it, if that is another."""
    expected: tuple[date, date] | None = None
    """The first and the last day on which it is expected."""
    destination: str | None = None
    """ISO 3166 code of the country that the carrier takes it to."""
    guess: bool = False
    """Whether the service only guessed the carrier, so that nothing found means nothing."""
    key: str | None = None
    """What the service wants to be given with the number from now on."""
    renewed: bool = False
    """Whether a registration that had ended was renewed, which works once."""


#: The carrier's words are cut there: more is an address or an advertisement.
LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What stands behind a state that a tracking service has reported."""

    service: Service
    words: str | None = None
    """The carrier's own last line."""
    before: ParcelState | None = None
    """The parcel's state until then; `None` where nothing was known."""
    expected_by: date | None = None
    """The last day on which it is expected."""
    handed_to: str | None = None
    """The number under which the last carrier has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLook:
    """What a service showed of a parcel when it was asked last."""

    service: Service
    on: date
    """The buyer's local date of the look."""
    scan: date | None = None
    """Local date of the carrier's last report."""
    words: str | None = None
    """The carrier's own last line. Without it and a date nothing was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """What a service has reported and only the buyer can judge."""

    answers: tuple[ParcelState, ...]
    """What it may mean; empty if the number seems to be somebody else's parcel."""
    scan: date | None
    """Local date of the carrier's report."""
    seen: Seen
    on: date
    """The buyer's local date of the look."""
    by: int
    """Sequence number of the event."""
