"""Bringing orders back from the file that an export gave."""

import json
from datetime import date

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters

from advisor.reporters import ByImport
from advisor.wording.message import Action, Press
from advisor.wording.texts import available_languages
from bot.telegram.keyboards import encode_press
from sandbox.botapi import BotApiServer, Fault, Message, Person
from tests.chatting import (
    Words,
    ask,
    effects,
    en,
    everything_after,
    offers,
    press,
    ru,
    tap,
    turn,
)
from tests.clocks import StandingClock
from tests.house import House, house_at

LAMP = "/add Lamp, RA123456785CN, shipped 2026-10-29, 60 days, $20"
RING = "/add Ring, LP00123456789012, shipped today, 60 days"
FUTURE = date(2026, 12, 20)


async def archive_of(house: House, person: Person) -> bytes:
    """The JSON file that `/export` gives."""
    await person.say("/export")
    *_, last = await person.expect(3)
    assert last.document is not None
    file = await house.product.application.bot.get_file(last.document["file_id"])
    return bytes(await file.download_as_bytearray())


async def send(person: Person, content: bytes, name: str = "orders.json") -> Message:
    """Sends a file and gives the answer to it."""
    await person.send_document(name, content)
    return await person.next_message()


async def bring_back(person: Person, content: bytes) -> list[Message]:
    """Sends a file, says yes, and gives what is said then."""
    await press(person, await send(person, content), Action.IMPORT)
    return await everything_after(person)


async def forget(person: Person) -> None:
    await tap(person, await ask(person, "/forget"), Action.FORGET_CONFIRMED)


async def everything_about_both(person: Person) -> list[str]:
    """What is said of orders 1 and 2."""
    wanted = [f"/{what} {number}" for number in (1, 2) for what in ("status", "history")]
    return [(await ask(person, command)).text for command in wanted]


async def test_what_was_forgotten_comes_back_with_its_history(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    await ask(anna, "/received 1")
    before = await everything_about_both(anna)
    content = await archive_of(house, anna)
    await forget(anna)

    preview = await send(anna, content)
    assert preview.text == f"{en('import-found', orders=2)}\n\n{en('import-question', count=2)}"
    listed = await tap(anna, preview, Action.IMPORT)

    done = anna.now(preview)
    assert done is not None
    assert done.text == en("import-done", count=2, open=2)
    assert "Lamp" in listed.text
    assert await everything_about_both(anna) == before


async def test_before_the_yes_nothing_is_added(house: House, anna: Person, ivan: Person) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    preview = await send(ivan, content)
    assert preview.text.startswith(ru("import-found", orders=1))
    async with house.product.services.database.reading() as uow:
        assert await uow.orders.of_chat(ivan.id) == []


async def test_what_is_here_already_stays_as_it_is(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    content = await archive_of(house, anna)
    await tap(anna, await ask(anna, "/delete 1"), Action.DELETE_CONFIRMED)

    preview = await send(anna, content)

    known, question = en("import-known", count=1), en("import-question", count=1)
    assert preview.text == f"{en('import-found', orders=2)}\n{known}\n\n{question}"
    await bring_back(anna, content)
    again = await send(anna, content)
    assert again.text.endswith(en("import-nothing"))
    assert not offers(again, Action.IMPORT)
    assert "Lamp · No. 3" in (await ask(anna, "/status 3")).text


async def test_a_file_that_was_sent_twice_is_added_once(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    await forget(anna)
    previews = [await send(anna, content), await send(anna, content)]
    await tap(anna, previews[0], Action.IMPORT)
    assert (await tap(anna, previews[1], Action.IMPORT)).text == en("import-nothing")
    async with house.product.services.database.reading() as uow:
        assert len(await uow.orders.of_chat(anna.id)) == 1


async def test_two_parcels_of_one_order_number_both_come_back(house: House, anna: Person) -> None:
    await ask(anna, f"{LAMP}, order 8012345678901234")
    await ask(anna, f"{RING}, order 8012345678901234")
    async with house.product.services.database.reading() as uow:
        count = len(await uow.orders.of_chat(anna.id))
    content = await archive_of(house, anna)
    await forget(anna)
    await bring_back(anna, content + b"\n")
    async with house.product.services.database.reading() as uow:
        assert len(await uow.orders.of_chat(anna.id)) == count


async def test_many_orders_come_back_in_several_steps(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    archive = json.loads(await archive_of(house, anna))
    (one,) = archive["orders"]
    archive["orders"] = [json.loads(json.dumps(one).replace("RA123456785", f"RA{n:09}"))
                         for n in range(120)]  # fmt: skip
    await tap(anna, await ask(anna, "/delete"), Action.DELETE_CONFIRMED)
    await bring_back(anna, json.dumps(archive).encode())
    async with house.product.services.database.reading() as uow:
        stored = await uow.orders.of_chat(anna.id)
    assert [one.order.number for one in stored] == [*range(2, 122)]


async def test_a_button_without_its_file_asks_for_it_again(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    planted = await house.plant(anna, f"1:im:::{'0' * 32}")
    assert (await tap(anna, planted, Action.IMPORT)).text == en("import-gone")


async def test_another_file_in_its_place_is_not_added(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    await forget(anna)
    sent = await anna.send_document("orders.json", content)
    await anna.next_message()
    forged = InlineKeyboardMarkup([[InlineKeyboardButton("?", callback_data=f"1:im:::{'0' * 32}")]])
    await house.product.application.bot.send_message(
        anna.id, "?", reply_markup=forged, reply_parameters=ReplyParameters(sent.id)
    )
    gone = await tap(anna, await anna.next_message(), Action.IMPORT)
    assert gone.text == en("import-gone")


async def test_what_fell_due_long_ago_is_not_sent_one_by_one(
    house: House, anna: Person, server: BotApiServer
) -> None:
    for number in range(5):
        await ask(anna, f"/add Lamp {number}, RA12345678{number}CN, shipped 2026-10-29, 60 days")
    content = await archive_of(house, anna)
    await forget(anna)
    await house.turn_to(FUTURE)

    said = await bring_back(anna, content)

    assert len(said) == 1  # the list
    sent = len(server.sent)
    await house.turn_to(FUTURE, 23)
    assert len(server.sent) == sent
    await house.turn_to(date(2026, 12, 26))
    assert await everything_after(anna)


async def test_it_comes_back_in_another_chat_and_zone(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    (listed,) = await bring_back(ivan, content)
    assert "Lamp" in listed.text
    async with house.product.services.database.reading() as uow:
        (stored,) = await uow.orders.of_chat(ivan.id)
        (entry,) = await uow.orders.history(stored.id)
    assert entry.recorded.by == ByImport(ivan.id)


async def test_closed_orders_come_back_closed(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)
    content = await archive_of(house, anna)
    await forget(anna)
    done = await tap(anna, await send(anna, content), Action.IMPORT)
    assert done.text == en("import-done", count=1, open=0)


async def test_the_button_asks_for_the_file(house: House, anna: Person) -> None:
    nothing = await ask(anna, "/export")
    assert nothing.text == en("export-nothing")
    assert (await tap(anna, nothing, Action.IMPORT)).text == en("import-ask")


async def test_leaving_the_preview_adds_nothing(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    await forget(anna)
    preview = await send(anna, content)
    await tap(anna, preview, Action.CANCEL)
    async with house.product.services.database.reading() as uow:
        assert await uow.orders.of_chat(anna.id) == []


# -- what is no file of ours -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.json", b"buy milk"),
        ("orders.json", b"{}"),
        ("orders.json", b"\xff\xfe\x00"),
        ("orders.csv", b"name,price\r\nLamp,5\r\n"),
        ("ORDERS.ICS", b"BEGIN:VCALENDAR"),
        ("bomb.json", b"[" * 100_000),
    ],
)
async def test_a_file_of_another_kind_is_answered_in_one_sentence(
    house: House, anna: Person, name: str, content: bytes
) -> None:
    assert (await send(anna, content, name)).text == en("import-unreadable")


async def test_a_caption_does_not_hide_the_file(house: House, anna: Person) -> None:
    await anna.send_document("orders.json", b"{}", caption="Lamp, RA123456785CN, 60 days")
    assert (await anna.next_message()).text == en("import-unreadable")


async def test_a_file_that_is_too_large_is_not_even_fetched(
    house: House, anna: Person, server: BotApiServer
) -> None:
    assert (await send(anna, b"x" * (1024 * 1024 + 1))).text == en("import-too-large")
    assert server.calls["getFile"] == 0


async def test_a_file_that_telegram_does_not_give_is_asked_for_again(
    house: House, anna: Person, server: BotApiServer
) -> None:
    server.faults.add("getFile", Fault.server_error())
    assert (await send(anna, b"{}")).text == en("import-not-fetched")


async def test_orders_that_make_no_sense_are_counted_and_left_out(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    archive = json.loads(await archive_of(house, anna))
    archive["orders"][0]["events"][0]["event"]["protection_end"] = "1999-01-01"
    archive["orders"][1]["events"].append(archive["orders"][1]["events"][0])
    await forget(anna)

    preview = await send(anna, json.dumps(archive).encode())

    lines = preview.text.splitlines()
    assert lines[:3] == [
        en("import-found", orders=2),
        en("import-broken", count=1),
        en("import-dropped", count=1),
    ]
    await press(anna, preview, Action.IMPORT)
    await everything_after(anna)
    assert "Ring" in (await ask(anna, "/status")).text


async def test_more_open_orders_than_fit_are_refused_as_a_whole(
    server: BotApiServer, tmp_path_factory: pytest.TempPathFactory, clock: StandingClock
) -> None:
    anna = server.person(id=101, first_name="Anna", language_code="en")
    home = tmp_path_factory.mktemp("narrow")
    async with house_at(server, home, clock, most_open_orders=2) as house:
        await ask(anna, LAMP)
        await ask(anna, RING)
        content = await archive_of(house, anna)
        await tap(anna, await ask(anna, "/delete 1"), Action.DELETE_CONFIRMED)
        await ask(anna, "/add Vase, LP00123456789013, shipped today, 60 days")
        refused = await tap(anna, await send(anna, content), Action.IMPORT)
        assert refused.text == en("error-too-many-orders", count=2)
        async with house.product.services.database.reading() as uow:
            assert len(await uow.orders.of_chat(anna.id)) == 2


# -- settings --------------------------------------------------------------------------------------


async def set_up(house: House, person: Person, *values: str) -> None:
    """Sets settings, each by the argument of its button."""
    for value in values:
        planted = await house.plant(person, encode_press(Press(Action.SETTINGS, argument=value)))
        await turn(person, planted, Action.SETTINGS)


def setting(words: Words, name: str, before: str, after: str) -> str:
    """The line about a setting that is another."""
    return words("import-setting", name=words(name), before=before, after=after)


@pytest.mark.parametrize("language", available_languages())
async def test_the_settings_come_along_where_they_are_wanted(
    house: House, server: BotApiServer, language: str
) -> None:
    words = Words(language)
    guest = server.person(id=700, first_name="Guest", language_code=language)
    await ask(guest, LAMP)
    await set_up(
        house, guest, "hour=19", "quiet=22-8", "nag=off", "weekly=on", "zone=Europe/Lisbon"
    )
    settings = (await ask(guest, "/settings")).text
    content = await archive_of(house, guest)
    await forget(guest)

    preview = await send(guest, content)
    lines = [
        setting(words, "settings-hour", "10:00", "19:00"),
        setting(words, "settings-quiet", "—", "22:00–8:00"),
        setting(words, "import-setting-nag", "✓", "—"),
        setting(words, "import-setting-weekly", "—", "✓"),
    ]
    assert words("import-settings") in preview.text
    assert all(line in preview.text for line in lines)
    assert "(Europe/Lisbon)" in preview.text
    listed = await tap(guest, preview, Action.IMPORT)
    assert listed.text.startswith(words("orders-heading"))
    done = as_it_is(guest, preview).text
    assert done.startswith(words("import-done", count=1, open=1))
    assert words("import-settings-done") in done
    assert all(line in done for line in lines)
    assert (await ask(guest, "/settings")).text == settings


def as_it_is(person: Person, message: Message) -> Message:
    """A message as it is now."""
    seen = person.now(message)
    assert seen is not None
    return seen


async def test_the_orders_alone_leave_the_settings_as_they_are(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    before = (await ask(anna, "/settings")).text
    await set_up(house, anna, "hour=19")
    content = await archive_of(house, anna)
    await forget(anna)
    preview = await send(anna, content)
    (alone,) = [
        one.argument
        for one in effects(preview)
        if one.action is Action.IMPORT and not one.argument.endswith("+")
    ]
    await tap(anna, preview, Action.IMPORT, alone)
    assert as_it_is(anna, preview).text == en("import-done", count=1, open=1)
    assert (await ask(anna, "/settings")).text == before


async def test_settings_alone_come_back_in_the_language_of_the_file(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    await set_up(house, anna, "lang=ru", "country=DE")
    content = await archive_of(house, anna)
    await set_up(house, anna, "lang=en", "country=PL")
    preview = await send(anna, content)
    assert preview.text.endswith(en("import-settings-question"))
    done = await tap(anna, preview, Action.IMPORT)
    assert done.text.startswith(ru("import-settings-done"))
    assert setting(ru, "settings-lang", "English", "русский") in done.text
    assert setting(ru, "settings-country", "Польша", "Германия") in done.text
    story = (await ask(anna, "/history 1")).text
    assert "Германия" in story


async def test_what_was_only_guessed_is_no_setting(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    content = await archive_of(house, anna)
    await set_up(house, anna, "lang=ru", "zone=Asia/Tokyo")
    assert (await send(anna, content)).text.endswith(ru("import-nothing"))


@pytest.mark.parametrize(
    "settings",
    [
        None,
        [],
        "en",
        {"language": "xx", "language_chosen": True, "timezone": "Mars", "timezone_chosen": True},
        {"reminder_hour": 99, "quiet_from": 22, "quiet_to": 22, "nagging": "no", "weekly": 1},
        {"reminder_hour": True, "quiet_from": 22, "country": {"a": 1}},
    ],
)
async def test_settings_that_make_no_sense_are_passed_over(
    house: House, anna: Person, settings: object
) -> None:
    await ask(anna, LAMP)
    archive = json.loads(await archive_of(house, anna))
    changed = json.dumps(archive | {"settings": settings}).encode()
    assert (await send(anna, changed)).text.endswith(en("import-nothing"))
