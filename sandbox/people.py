"""The people who are ready in the sandbox, each with a chat of their own."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody one can be on the page; `place` is what they share as their location (degrees)."""

    id: int
    first_name: str
    language_code: str
    place_name: str
    place: tuple[float, float]


RESIDENTS: Final = (
    Resident(101, "Anna", "en", "Berlin", (52.52, 13.405)),
    Resident(102, "Иван", "ru", "Екатеринбург", (56.838, 60.605)),
)
