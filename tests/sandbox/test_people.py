"""Who there is in the sandbox."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from advisor.wording.texts import available_languages
from sandbox.botapi.store import MemoryStore, SqliteStore
from sandbox.people import LANGUAGES, LONGEST_NAME, PLACES, RESIDENTS, People, Place
from tests.cases import for_each


def test_who_is_added_is_still_there_after_a_restart(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "telegram.db")
    added = People(store).add("  Olga  ", "ru", "moscow")
    store.close()
    again = People(SqliteStore(tmp_path / "telegram.db"))
    assert list(again) == [*RESIDENTS, added]
    assert again[added.id].place.timezone == "Europe/Moscow"
    assert added.first_name == "Olga"


def test_everybody_has_an_id_of_their_own() -> None:
    people = People(MemoryStore())
    for name in ("Olga", "Olga", "Maria"):
        people.add(name, "en", "london")
    ids = [resident.id for resident in people]
    assert len(ids) == len(set(ids)) == len(RESIDENTS) + 3


@pytest.mark.parametrize(
    ("name", "language", "place"),
    [
        (" ", "en", "london"),
        ("x" * (LONGEST_NAME + 1), "en", "london"),
        ("Olga", "tlh", "london"),
        ("Olga", "en", "atlantis"),
    ],
)
def test_nobody_can_be_what_there_is_not(name: str, language: str, place: str) -> None:
    with pytest.raises(ValueError, match=r"name|language|place"):
        People(MemoryStore()).add(name, language, place)


@for_each("place", PLACES.values(), ids=lambda place: place.id)
def test_every_place_lies_in_a_known_zone(place: Place) -> None:
    assert ZoneInfo(place.timezone).key == place.timezone


def test_both_residents_speak_a_language_on_the_list() -> None:
    assert {resident.language_code for resident in RESIDENTS} <= set(LANGUAGES)
    assert {language.casefold() for language in available_languages()} <= set(LANGUAGES)
