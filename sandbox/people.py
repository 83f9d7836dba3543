"""The people you can be in the sandbox, each with a chat of their own."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final, Protocol

#: Longest name of a person who is added.
LONGEST_NAME: Final = 40

_FIRST_ADDED: Final = 201
_KIND: Final = "resident"


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody lives, and what they share as their location."""

    id: str
    name: str
    latitude: float
    """Degrees, as the longitude."""
    longitude: float
    timezone: str
    """IANA zone of their phone. The bot learns it only when they share it."""


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody you can be on the page."""

    id: int
    first_name: str
    language_code: str
    place: Place


PLACES: Final = {
    place.id: place
    for place in (
        Place("berlin", "Berlin", 52.52, 13.405, "Europe/Berlin"),
        Place("yekaterinburg", "Екатеринбург", 56.838, 60.605, "Asia/Yekaterinburg"),
        Place("london", "London", 51.507, -0.128, "Europe/London"),
        Place("moscow", "Москва", 55.756, 37.617, "Europe/Moscow"),
        Place("new_york", "New York", 40.713, -74.006, "America/New_York"),
        Place("sao_paulo", "São Paulo", -23.551, -46.633, "America/Sao_Paulo"),
        Place("sydney", "Sydney", -33.869, 151.209, "Australia/Sydney"),
        Place("vladivostok", "Владивосток", 43.115, 131.886, "Asia/Vladivostok"),
    )
}

#: Languages that a person's Telegram may be set to; the bot need not speak all of them.
LANGUAGES: Final = ("en", "ru", "uk", "de", "es", "fr", "pl", "pt-br", "zh-hans")

RESIDENTS: Final = (
    Resident(101, "Anna", "en", PLACES["berlin"]),
    Resident(102, "Иван", "ru", PLACES["yekaterinburg"]),
)


class Shelf(Protocol):
    """Where added people are stored."""

    def put(self, kind: str, key: object, value: Any) -> None:
        """Stores a record."""

    def rows(self, kind: str) -> list[Any]:
        """All records of a kind, oldest first."""

    def commit(self) -> None:
        """Makes it durable."""


class People:
    """Those who are always there, and those who were added."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._known = {resident.id: resident for resident in RESIDENTS}
        for row in shelf.rows(_KIND):
            resident = Resident(**{**row, "place": PLACES[row["place"]]})
            self._known[resident.id] = resident

    def __iter__(self) -> Iterator[Resident]:
        return iter(self._known.values())

    def __getitem__(self, person_id: int) -> Resident:
        return self._known[person_id]

    def add(self, name: str, language: str, place: str) -> Resident:
        """Adds somebody for good. Raises `ValueError` for impossible values."""
        name = " ".join(name.split())
        if not 1 <= len(name) <= LONGEST_NAME:
            raise ValueError(f"a name has 1 to {LONGEST_NAME} characters")
        if language not in LANGUAGES:
            raise ValueError(f"the language is one of {', '.join(LANGUAGES)}")
        if place not in PLACES:
            raise ValueError(f"the place is one of {', '.join(PLACES)}")
        number = max(_FIRST_ADDED - 1, *self._known) + 1
        resident = Resident(number, name, language, PLACES[place])
        self._known[number] = resident
        self._shelf.put(_KIND, number, {**asdict(resident), "place": place})
        self._shelf.commit()
        return resident
