"""The cities that no zone is named after."""

from zoneinfo import available_timezones

from advisor.cities import cities


def test_every_city_stands_in_one_zone_that_there_is() -> None:
    known = list(cities())
    names = [name for name, _ in known]
    assert {zone for _, zone in known} <= available_timezones()
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name == name.strip() != "" for name in names)


def test_a_city_has_its_names_in_every_script_its_people_use() -> None:
    known = dict(cities())
    for name in ("Kharkiv", "Харьков", "Харків"):
        assert known[name] == "Europe/Kyiv"
