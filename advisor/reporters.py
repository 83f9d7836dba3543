"""Who reported an event: as a value that names itself, so that others can join these."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field


@dataclass(frozen=True, slots=True)
class ByPerson:
    """Somebody reported it in the chat."""

    person: int
    """Their Telegram id."""
    kind: Literal["person"] = "person"


@dataclass(frozen=True, slots=True)
class ByImport:
    """It stood in a file that somebody brought; who reported it first, only the file says."""

    person: int
    """Telegram id of whoever brought the file."""
    kind: Literal["import"] = "import"


@dataclass(frozen=True, slots=True)
class ByTracker:
    """A tracking service reported it; the event says which one."""

    kind: Literal["tracker"] = "tracker"
    person: None = None


Reporter = Annotated[ByPerson | ByImport | ByTracker, Field(discriminator="kind")]
