"""The settings: language, zone by button, city, clock or location, hour, country."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Message, Person
from tests.chatting import ask, en, ru, tap, turn
from tests.house import House

DEAD = "/add Lamp, RA123456785CN, shipped 2026-11-01, 60 days, $20"


def instant(message: Message) -> datetime:
    return datetime.fromtimestamp(message.date, UTC)


async def choose(person: Person, page: str, value: str) -> Message:
    """Opens the settings and sets one by its buttons."""
    menu = await ask(person, "/settings")
    opened = await turn(person, menu, Action.SETTINGS, page)
    return await turn(person, opened, Action.SETTINGS, f"{page}={value}")


async def test_the_menu_shows_what_is_set(house: House, anna: Person, ivan: Person) -> None:
    menu = (await ask(anna, "/settings")).text
    assert en("language-name") in menu
    assert "09:30" in menu
    menu = (await ask(ivan, "/settings")).text
    assert ru("language-name") in menu
    assert "12:30" in menu
    assert "Россия" in menu


async def test_a_page_leads_back_without_a_change(house: House, anna: Person) -> None:
    menu = await ask(anna, "/settings")
    page = await turn(anna, menu, Action.SETTINGS, "zone")
    back = await anna.press(page, en("button-back"))
    await back.answered()
    assert (await anna.next_edit()).text == menu.text


async def test_two_chats_in_different_zones_are_told_each_at_ten_in_the_morning(
    house: House, anna: Person, ivan: Person
) -> None:
    await choose(anna, "zone", "America/New_York")
    await choose(ivan, "zone", "Asia/Vladivostok")
    await ask(anna, DEAD)
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 2026-11-01, 60 дней, 20 $")
    await house.turn_to(date(2026, 11, 12))
    hers, his = await anna.next_message(), await ivan.next_message()
    assert instant(hers) == datetime(2026, 11, 11, 10, tzinfo=ZoneInfo("America/New_York"))
    assert instant(his) == datetime(2026, 11, 11, 10, tzinfo=ZoneInfo("Asia/Vladivostok"))
    assert en("checkpoint-seller_letter.nudge", day=10) in hers.text
    assert ru("checkpoint-seller_letter.nudge", day=10) in his.text


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("Asia/Almaty", "Asia/Almaty"),
        ("Берлин", "Europe/Berlin"),
        ("Казань", "Europe/Moscow"),
        ("Atlantis", None),
    ],
)
async def test_a_typed_city_sets_the_zone(
    house: House, anna: Person, said: str, zone: str | None
) -> None:
    answer = await ask(anna, f"/settings {said}")
    if zone is None:
        assert answer.text == en("settings-zone-unknown", text=said)
        return
    assert answer.text.startswith(en("settings-saved"))
    await ask(anna, DEAD)
    await house.turn_to(date(2026, 11, 12))
    nudge = await anna.next_message()
    assert instant(nudge).astimezone(ZoneInfo(zone)).hour == 10


async def test_a_city_is_known_by_its_name_in_the_language_of_the_chat(
    house: House, ivan: Person
) -> None:
    answer = await ask(ivan, "/settings Владивосток")
    assert answer.text.startswith(ru("settings-saved"))
    assert "19:30" in answer.text


async def test_a_shared_location_sets_the_zone_and_is_not_kept(house: House, anna: Person) -> None:
    await anna.share_location(-33.869, 151.209)
    answer = await anna.next_message()
    assert answer.text.startswith(en("settings-saved"))
    assert "20:30" in answer.text
    await ask(anna, DEAD)
    await house.turn_to(date(2026, 11, 12))
    nudge = await anna.next_message()
    assert instant(nudge) == datetime(2026, 11, 11, 10, tzinfo=ZoneInfo("Australia/Sydney"))


async def test_a_location_in_the_midst_of_the_ocean_is_a_zone_too(
    house: House, anna: Person
) -> None:
    await anna.share_location(0.0, -30.0)
    assert (await anna.next_message()).text.startswith(en("settings-saved"))


async def test_the_time_on_the_wall_offers_the_zones_that_show_it(
    house: House, anna: Person
) -> None:
    question = await ask(anna, "/settings 12:32")
    assert question.text == en("settings-ask-zone")
    saved = await turn(anna, question, Action.SETTINGS, "zone=Europe/Moscow")
    assert saved.text.startswith(en("settings-saved"))


async def test_a_new_zone_moves_the_reminders_that_are_planned(house: House, anna: Person) -> None:
    await ask(anna, DEAD)
    await choose(anna, "zone", "Asia/Vladivostok")
    await house.turn_to(date(2026, 11, 12))
    nudge = await anna.next_message()
    assert instant(nudge) == datetime(2026, 11, 11, 10, tzinfo=ZoneInfo("Asia/Vladivostok"))
    assert not anna.unread()


async def test_the_hour_of_the_reminders_is_theirs_to_choose(house: House, anna: Person) -> None:
    await ask(anna, DEAD)
    await choose(anna, "hour", "19")
    await house.turn_to(date(2026, 11, 12))
    assert instant(await anna.next_message()) == datetime(2026, 11, 11, 19, tzinfo=UTC)


async def test_another_language_rewords_everything_from_then_on(house: House, anna: Person) -> None:
    await ask(anna, DEAD)
    saved = await choose(anna, "lang", "ru")
    assert saved.text.startswith(ru("settings-saved"))
    assert ru.headline(Situation.UNTRACKED_EARLY) in (await ask(anna, "/status")).text
    assert (await ask(anna, "/frobnicate")).text == ru("unknown-command")
    assert "/status" in (await ask(anna, "/help")).text
    await house.turn_to(date(2026, 11, 11))
    nudge = await anna.next_message()
    assert ru("checkpoint-seller_letter.nudge", day=10) in nudge.text
    assert "Dear seller," in nudge.text
    assert (await tap(anna, nudge, Action.WROTE)).text.startswith(ru("noted-letter"))


async def test_the_country_changes_the_rules_of_open_orders(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped 2026-11-01, 90 days, $20")
    question = await ask(anna, "/track")
    await tap(anna, question, Action.TRACK_STATE, "moving")
    saved = await choose(anna, "country", "RU")
    assert "Russia" in saved.text
    await house.turn_to(date(2027, 1, 28))
    assert any(en("reason-A8") in message.text for message in anna.unread())


async def test_a_setting_that_does_not_exist_changes_nothing(house: House, anna: Person) -> None:
    menu = await ask(anna, "/settings")
    for data in ("1:se:::zone=Mars/Olympus", "1:se:::hour=25", "1:se:::lang=tlh", "1:se:::x=y"):
        planted = await house.plant(anna, data)
        changed = await turn(anna, planted, Action.SETTINGS)
        assert changed.text == menu.text


async def test_settings_survive_a_restart(house: House, anna: Person) -> None:
    await choose(anna, "hour", "7")
    await choose(anna, "lang", "ru")
    await house.restart()
    menu = (await ask(anna, "/settings")).text
    assert ru("language-name") in menu
    assert "7:00" in menu
