"""The menu of a chat's settings."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advisor.buyer import Buyer
from advisor.places import COUNTRIES, REGIONS, ZONES, cities_of, wall_clocks
from advisor.wording.chat_settings import (
    CLOCK,
    COUNTRY,
    HOUR,
    LANGUAGE,
    QUIET,
    ZONE,
    city_page,
    clock_page,
    country_name,
    quiet_page,
    region_page,
    settings_message,
    settings_page,
    write_prompt,
    zone_choice,
)
from advisor.wording.message import Message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_button, check_message, labels, presses, sentence, shown
from tests.cases import for_each

EN = texts_for("en")

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)

BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Berlin", country="DE")


def arguments(message: Message) -> list[str]:
    return [press.argument for press in presses(message)]


def check_page(message: Message) -> None:
    """Fails unless Telegram would take it: a page of choices has more buttons than a message."""
    assert shown(message.html)
    assert 1 <= len(message.buttons) <= 100
    for row in message.buttons:
        for button in row:
            check_button(button)


# -- what is set -------------------------------------------------------------------------------


def test_the_menu_shows_what_is_set_and_leads_to_each_page() -> None:
    message = settings_message(EN, BUYER, NOW)
    told = {"city": "Berlin", "time": "13:00", "hour": 10, "country": "Germany"}
    text = check_message(message)
    assert all(str(value) in text for value in told.values())
    pages = [LANGUAGE, ZONE, HOUR, QUIET, COUNTRY]
    assert arguments(message) == [*pages, "nag=off", "weekly=on", "board=on"]


def test_a_switch_says_what_it_does() -> None:
    other = replace(BUYER, nagging=False, weekly=True, board=True)
    message = settings_message(EN, other, NOW)
    assert arguments(message)[-3:] == ["nag=on", "weekly=off", "board=off"]
    assert labels(message)[-3:] == [
        EN.plain("settings-nag-on"),
        EN.plain("settings-weekly-off"),
        EN.plain("settings-board-off"),
    ]


def test_quiet_hours_are_told_where_there_are_any() -> None:
    night = replace(BUYER, quiet_from=22, quiet_to=8)

    def nudging(quiet: str, begins: int, ends: int) -> str:
        return sentence(
            EN, "settings-nudging", quiet=quiet, begins=begins, ends=ends, nag="on", weekly="off"
        )

    assert nudging("yes", 22, 8) in check_message(settings_message(EN, night, NOW))
    assert nudging("no", 0, 0) in check_message(settings_message(EN, BUYER, NOW))


def test_a_guess_is_called_one_and_what_was_said_stands_first() -> None:
    saved = EN("settings-saved")
    text = check_message(settings_message(EN, BUYER, NOW, saved, guessed=True))
    assert text.startswith(saved)
    assert text.endswith(sentence(EN, "zone-guessed"))
    assert sentence(EN, "zone-guessed") not in check_message(settings_message(EN, BUYER, NOW))


@for_each("language", available_languages())
def test_the_menu_is_one_that_telegram_takes(language: str) -> None:
    check_message(settings_message(texts_for(language), replace(BUYER, country=None), NOW))


# -- pages -------------------------------------------------------------------------------------


@for_each("page", [LANGUAGE, ZONE, HOUR, COUNTRY])
@for_each("language", ["en", "uk"])
def test_each_page_offers_its_values_and_a_way_back(page: str, language: str) -> None:
    message = settings_page(texts_for(language), page)
    assert message is not None
    check_page(message)
    values = {one.partition("=")[2] for one in arguments(message) if one.startswith(f"{page}=")}
    assert {
        LANGUAGE: set(available_languages()),
        ZONE: set(ZONES),
        HOUR: {"7", "10", "21"},
        COUNTRY: {*COUNTRIES, "other"},
    }[page] <= values
    assert arguments(message)[-1] == ""


def test_a_page_that_there_is_not_is_none() -> None:
    assert settings_page(EN, "wallpaper") is None


def test_a_zone_is_reached_by_a_list_a_clock_in_writing_or_by_a_place() -> None:
    message = settings_page(EN, ZONE)
    assert message is not None
    assert arguments(message)[-5:-1] == ["cities", "clock", "write", "share"]
    assert write_prompt(EN) == EN("zone-ask-write")


def test_quiet_hours_are_chosen_by_their_beginning_and_then_their_end() -> None:
    begins = quiet_page(EN)
    check_page(begins)
    assert arguments(begins)[0] == "quiet/18"
    assert {f"quiet/{hour}" for hour in range(24)} <= set(arguments(begins))
    assert arguments(begins)[-2:] == ["quiet=off", ""]
    ends = quiet_page(EN, 22)
    check_page(ends)
    assert arguments(ends)[:2] == ["quiet=22-23", "quiet=22-0"]
    assert "quiet=22-22" not in arguments(ends)
    assert arguments(ends)[-1] == QUIET


# -- the time zone -----------------------------------------------------------------------------


@for_each("language", available_languages())
def test_every_part_of_the_world_can_be_chosen(language: str) -> None:
    message = region_page(texts_for(language))
    check_page(message)
    assert arguments(message) == [*(f"cities/{region}" for region in REGIONS), ZONE]


def test_turning_the_pages_shows_every_city_of_a_part_of_the_world() -> None:
    zones: list[str] = []
    page: int | None = 0
    while page is not None:
        message = city_page(EN, "Europe", page)
        assert message is not None
        check_page(message)
        told = arguments(message)
        zones += [one.removeprefix("zone=") for one in told if one.startswith("zone=")]
        assert (f"cities/Europe/{page - 1}" in told) is (page > 0)
        page = page + 1 if f"cities/Europe/{page + 1}" in told else None
    assert zones == [zone for _, zone in cities_of("Europe", EN.locale)]


def test_few_cities_need_no_turning() -> None:
    message = city_page(EN, "Indian", 0)
    assert message is not None
    assert not any(one.startswith("cities/") for one in arguments(message))


@pytest.mark.parametrize(("region", "page"), [("Europe", 99), ("Mars", 0)])
def test_where_no_city_is_there_is_no_page(region: str, page: int) -> None:
    assert city_page(EN, region, page) is None


def test_the_clock_on_the_wall_can_be_chosen() -> None:
    message = clock_page(EN, NOW)
    check_page(message)
    at = wall_clocks(NOW).index(timedelta(hours=5, minutes=45))
    assert labels(message)[at] == "17:45"
    assert arguments(message)[at] == f"{CLOCK}=345"


def test_of_several_zones_one_is_chosen_by_its_city() -> None:
    message = zone_choice(EN, ("Europe/Berlin", "Asia/Omsk"))
    check_message(message)
    assert labels(message)[:2] == ["Berlin", "Omsk"]
    assert arguments(message) == ["zone=Europe/Berlin", "zone=Asia/Omsk", ZONE]


def test_a_country_has_its_name_and_one_that_has_none_its_code() -> None:
    assert country_name(EN, "DE") == "Germany"
    assert country_name(texts_for("ru"), "DE") == "Германия"
    assert country_name(EN, "Q1") == "Q1"
    assert country_name(EN, None) is None


@pytest.mark.parametrize(("allowed", "offered"), [(None, "on"), (False, "on"), (True, "off")])
def test_a_tracking_service_can_be_allowed_where_there_is_one(
    allowed: bool | None, offered: str
) -> None:
    buyer = replace(BUYER, auto_tracking=allowed)
    message = settings_message(EN, buyer, NOW, tracks=True)
    assert arguments(message)[-1] == f"auto={offered}"
    assert f"auto={offered}" not in arguments(settings_message(EN, buyer, NOW))
