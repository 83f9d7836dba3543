"""The settings: language, zone by button, city, clock or location, hour, country."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from advisor.advice import Situation
from advisor.dialogues.corrections import Fact
from advisor.wording.chat_settings import COUNTRY, HOUR, NAG, QUIET
from advisor.wording.message import Action
from bot.actions import chat_settings, corrections
from bot.actions.entering import enter
from bot.actions.orders import Target
from bot.visit import Caller, Visit
from sandbox.botapi import Message, Person
from scheduler.changes import existing
from scheduler.errors import RepeatedUpdateError
from tests.chatting import ask, en, label_of, offers, ru, tap, turn
from tests.clocks import StandingClock
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
    assert question.text == en("zone-ask-city")
    saved = await turn(anna, question, Action.SETTINGS, "zone=Europe/Moscow")
    assert saved.text.startswith(en("settings-saved"))


async def test_the_time_on_the_wall_of_a_small_zone_is_known_too(
    house: House, anna: Person
) -> None:
    question = await ask(anna, "/settings 15:15")  # 09:30 in UTC
    assert offers(question, Action.SETTINGS, "zone=Asia/Kathmandu")


async def test_a_time_that_no_clock_shows_is_told(house: House, anna: Person) -> None:
    told = await ask(anna, "/settings 14:47")
    assert told.text == en("zone-nobody", time="14:47")


async def test_a_guessed_zone_is_said_to_be_one_until_it_is_set(house: House, ivan: Person) -> None:
    assert (await ask(ivan, "/settings")).text.endswith(ru("zone-guessed"))
    saved = await choose(ivan, "zone", "Europe/Samara")
    assert ru("zone-guessed") not in saved.text
    assert ru("zone-guessed") not in (await ask(ivan, "/settings")).text


async def zone_page(person: Person) -> Message:
    """Opens the settings, and the page of the time zone."""
    return await turn(person, await ask(person, "/settings"), Action.SETTINGS, "zone")


async def test_every_city_can_be_found_by_buttons(house: House, anna: Person) -> None:
    page = await zone_page(anna)
    page = await turn(anna, page, Action.SETTINGS, "cities")
    assert page.text == en("zone-ask-region")
    page = await turn(anna, page, Action.SETTINGS, "cities/Asia")
    found = 1
    while not offers(page, Action.SETTINGS, "zone=Asia/Kathmandu"):
        page = await turn(anna, page, Action.SETTINGS, f"cities/Asia/{found}")
        found += 1
    assert offers(page, Action.SETTINGS, f"cities/Asia/{found - 2}")
    saved = await turn(anna, page, Action.SETTINGS, "zone=Asia/Kathmandu")
    assert saved.text.startswith(en("settings-saved"))
    assert "15:15" in saved.text


async def test_the_clock_on_the_wall_can_be_chosen_by_buttons(house: House, anna: Person) -> None:
    page = await turn(anna, await zone_page(anna), Action.SETTINGS, "clock")
    assert page.text == en("zone-ask-clock")
    assert label_of(page, Action.SETTINGS, "clock=180") == "12:30"
    page = await turn(anna, page, Action.SETTINGS, "clock=180")
    assert page.text == en("zone-ask-city")
    saved = await turn(anna, page, Action.SETTINGS, "zone=Europe/Moscow")
    assert "12:30" in saved.text


@pytest.mark.parametrize(("said", "shown"), [("Lisbon", "09:30"), ("Казань", "12:30")])
async def test_a_city_can_be_written_in_reply_even_amid_a_dialogue(
    house: House, anna: Person, said: str, shown: str
) -> None:
    title = await ask(anna, "/add")
    assert title.text == en("add-ask-title")
    asked = await tap(anna, await zone_page(anna), Action.SETTINGS, "write")
    assert asked.text == en("zone-ask-write")
    await anna.say(said, reply_to=asked)
    saved = await anna.next_message()
    assert saved.text.startswith(en("settings-saved"))
    assert shown in saved.text
    assert offers(await ask(anna, "Lamp"), Action.DRAFT)  # the dialogue goes on


async def test_the_time_can_be_written_in_reply(house: House, ivan: Person) -> None:
    asked = await tap(ivan, await zone_page(ivan), Action.SETTINGS, "write")
    await ivan.say("13:30", reply_to=asked)
    question = await ivan.next_message()
    assert offers(question, Action.SETTINGS, "zone=Europe/Samara")


async def test_a_place_that_nobody_knows_is_told_and_changes_nothing(
    house: House, anna: Person
) -> None:
    asked = await tap(anna, await zone_page(anna), Action.SETTINGS, "write")
    await anna.say("Atlantis", reply_to=asked)
    assert (await anna.next_message()).text == en("settings-zone-unknown", text="Atlantis")


async def test_a_location_can_be_shared_by_buttons(house: House, anna: Person) -> None:
    asked = await tap(anna, await zone_page(anna), Action.SETTINGS, "share")
    assert asked.text == en("zone-ask-location")
    await anna.share_location(-33.869, 151.209)
    assert "20:30" in (await anna.next_message()).text


@pytest.mark.parametrize(
    ("shipped", "nudged"),
    [
        ("2027-03-18", datetime(2027, 3, 28, 8, tzinfo=UTC)),  # the clock jumps ahead that night
        ("2026-10-15", datetime(2026, 10, 25, 9, tzinfo=UTC)),  # and back this one
    ],
)
async def test_a_nudge_comes_at_ten_on_the_wall_the_day_the_clocks_change(
    house: House, clock: StandingClock, anna: Person, shipped: str, nudged: datetime
) -> None:
    clock.instant = datetime.combine(date.fromisoformat(shipped), time(12), UTC)
    await choose(anna, "zone", "Europe/Berlin")
    await ask(anna, f"/add Lamp, RA123456785CN, shipped {shipped}, 60 days, $20")
    await house.turn_to(nudged.date(), 20)
    assert instant(await anna.next_message()) == nudged
    local = nudged.astimezone(ZoneInfo("Europe/Berlin"))
    assert (local.hour, local.utcoffset()) != (10, (local - timedelta(days=1)).utcoffset())
    assert local.hour == 10


async def test_a_new_zone_moves_the_reminders_that_are_planned(house: House, anna: Person) -> None:
    await ask(anna, DEAD)
    await choose(anna, "zone", "Asia/Vladivostok")
    await house.turn_to(date(2026, 11, 11))
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
    for data in (
        "1:se:::zone=Mars/Olympus",
        "1:se:::hour=25",
        "1:se:::lang=tlh",
        "1:se:::x=y",
        "1:se:::cities/Mars",
        "1:se:::cities/Asia/99",
        "1:se:::cities/Asia/-1",
        "1:se:::zone=../x",
    ):
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


async def story_of(house: House, person: Person) -> list[str]:
    """What was noted of a person's first order, and by which revision it is known."""
    async with house.product.services.database.reading() as work:
        stored = await existing(work, person.id, 1)
        kinds: list[str] = [
            entry.recorded.event.kind for entry in await work.orders.history(stored.id)
        ]
    assert stored.order.revision == len(kinds)
    return kinds


async def visit_of(house: House, person: Person, update_id: int) -> Visit:
    caller = Caller(chat_id=person.id, user_id=person.id, update_id=update_id, language_code="en")
    return await enter(house.product.services, caller)


async def test_a_country_set_to_what_it_is_adds_nothing_to_the_story(
    house: House, anna: Person
) -> None:
    await ask(anna, DEAD)
    for update_id in (901, 902, 903):
        await chat_settings.change(await visit_of(house, anna, update_id), COUNTRY, "DE")
    assert await story_of(house, anna) == ["order_registered", "facts_corrected"]


async def test_an_order_that_goes_there_already_is_left_as_it_is(
    house: House, anna: Person
) -> None:
    await ask(anna, DEAD)
    moved = await visit_of(house, anna, 901)
    await corrections.choose(moved, Target(1), Fact.COUNTRY, "France")
    await chat_settings.change(await visit_of(house, anna, 902), COUNTRY, "FR")
    assert await story_of(house, anna) == ["order_registered", "facts_corrected"]


@pytest.mark.parametrize(
    ("setting", "value", "between"),
    [(COUNTRY, "DE", "FR"), (HOUR, "18", "9"), (QUIET, "22-8", "off"), (NAG, "off", "on")],
)
async def test_a_setting_told_twice_by_one_update_counts_once(
    house: House, anna: Person, setting: str, value: str, between: str
) -> None:
    await ask(anna, DEAD)
    await chat_settings.change(await visit_of(house, anna, 901), setting, value)
    after = await chat_settings.change(await visit_of(house, anna, 902), setting, between)
    told = await story_of(house, anna)

    visit = await visit_of(house, anna, 901)
    with pytest.raises(RepeatedUpdateError):
        await chat_settings.change(visit, setting, value)

    assert after is not None
    assert (await visit_of(house, anna, 903)).buyer == after.buyer
    assert await story_of(house, anna) == told
