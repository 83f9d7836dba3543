from advisor.sightings import Service


def test_every_service_is_named_as_it_names_itself() -> None:
    assert [one.label for one in Service] == ["17TRACK", "Ship24", "Cainiao"]
