"""Taking along and taking away: files, deleting an order, forgetting a person."""

import csv
import io
import json
from datetime import date

import icalendar
import pytest

from advisor.advice import Situation
from advisor.wording.message import Action
from sandbox.botapi import Person
from tests.chatting import ask, en, everything_after, press, ru, tap
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 2026-10-29, 60 days, $20"
RING = "/add Ring, LP00123456789012, shipped today, 60 days"


async def files_for(house: House, person: Person) -> dict[str, bytes]:
    """The files that `/export` sends, by name."""
    await person.say("/export")
    found = {}
    for message in await person.expect(3):
        assert message.document is not None
        assert message.text
        file = await house.product.application.bot.get_file(message.document["file_id"])
        found[message.document["file_name"]] = bytes(await file.download_as_bytearray())
    return found


# -- deleting --------------------------------------------------------------------------------------


async def test_an_order_is_deleted_after_one_question(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "/delete")
    assert "Lamp" in asked.text
    done = await tap(anna, asked, Action.DELETE_CONFIRMED)
    told = (en("deleted", title="Lamp", number=1, events=1, reminders=n) for n in range(1, 20))
    assert done.text in told
    assert (await ask(anna, "/status 1")).text == en("error-no-such-order", number=1)
    await house.turn_to(date(2027, 1, 20))
    assert await everything_after(anna) == []


async def test_the_number_of_a_deleted_order_is_not_given_again(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/delete"), Action.DELETE_CONFIRMED)
    assert "Ring · No. 2" in (await ask(anna, RING)).text


async def test_leaving_the_question_deletes_nothing(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    status = await tap(anna, await ask(anna, "/delete 1"), Action.STATUS)
    assert "Lamp" in status.text
    assert "Lamp" in (await ask(anna, "/orders")).text


async def test_an_order_that_changed_since_is_not_deleted(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "/delete")
    await ask(anna, "/received")
    stale = await press(anna, asked, Action.DELETE_CONFIRMED)
    assert stale.answer is not None
    assert stale.answer.text == en("press-stale")
    assert "Lamp" in (await ask(anna, "/orders")).text


async def test_buttons_of_a_deleted_order_find_nothing(house: House, anna: Person) -> None:
    card = await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/delete"), Action.DELETE_CONFIRMED)
    pressed = await press(anna, card, Action.TRACK)
    assert pressed.answer is not None
    assert pressed.answer.text == en("press-no-such-order")


async def test_a_question_about_a_deleted_order_is_left(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, RING)
    await tap(anna, await ask(anna, "/edit 1"), Action.EDIT_FACT, "title")
    await tap(anna, await ask(anna, "/delete 1"), Action.DELETE_CONFIRMED)
    assert (await ask(anna, "Desk lamp")).text == en("not-understood", named="none")


async def test_a_closed_order_can_be_deleted(house: House, ivan: Person) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    await tap(ivan, await ask(ivan, "/close"), Action.CLOSE_CONFIRMED)
    asked = await ask(ivan, "/delete")
    assert asked.text == ru("delete-question", title="Лампа", number=1, closed="yes").strip()
    done = await tap(ivan, asked, Action.DELETE_CONFIRMED)
    assert done.text == ru("deleted", title="Лампа", number=1, events=2, reminders=0)


# -- forgetting ------------------------------------------------------------------------------------


async def test_everything_is_forgotten_after_one_question(
    house: House, anna: Person, ivan: Person
) -> None:
    for line in (LAMP, RING):
        await ask(anna, line)
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    await tap(anna, await ask(anna, "/edit 1"), Action.EDIT_FACT, "title")
    asked = await ask(anna, "/forget")
    assert asked.text == en("forget-question", orders=2)
    done = await tap(anna, asked, Action.FORGET_CONFIRMED)
    assert done.text in (en("forgotten", orders=2, events=2, reminders=n) for n in range(1, 30))
    async with house.product.services.database.reading() as uow:
        assert await uow.chats.get(anna.id) is None
        assert await uow.orders.of_chat(anna.id) == []
        assert await uow.drafts.get(anna.id) is None
        assert len(await uow.orders.of_chat(ivan.id)) == 1
    said = len(house.sent_to(anna.id))
    await house.turn_to(date(2026, 12, 27))
    assert len(house.sent_to(anna.id)) == said


async def test_after_forgetting_one_begins_anew(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/forget"), Action.FORGET_CONFIRMED)
    greeting = (await ask(anna, "/start")).text
    assert greeting.startswith(en("start", example="", city="", hour=10, guessed="yes")[:20])
    assert "Ring · No. 1" in (await ask(anna, RING)).text


async def test_a_question_of_before_forgets_nothing_and_is_put_anew(
    house: House, anna: Person
) -> None:
    await ask(anna, LAMP)
    asked = await ask(anna, "/forget")
    await ask(anna, RING)
    stale = await press(anna, asked, Action.FORGET_CONFIRMED)
    assert stale.answer is not None
    assert stale.answer.text == en("press-stale")
    assert (await anna.next_message()).text == en("forget-question", orders=2)
    assert "Ring" in (await ask(anna, "/orders")).text


async def test_whoever_has_nothing_can_be_forgotten_too(house: House, anna: Person) -> None:
    asked = await ask(anna, "/forget")
    done = await tap(anna, asked, Action.FORGET_CONFIRMED)
    assert done.text == en("forgotten", orders=0, events=0, reminders=0)


async def test_the_table_of_a_russian_chat_opens_in_its_spreadsheets(
    house: House, ivan: Person
) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней, 12,50 $")
    content = (await files_for(house, ivan))["orders.csv"].decode("utf-8-sig")
    (lamp,) = csv.DictReader(io.StringIO(content, newline=""), delimiter=";")
    assert lamp["название"] == "Лампа"
    assert lamp["цена"] == "12,50"


# -- files -----------------------------------------------------------------------------------------


async def test_without_orders_there_are_no_files(house: House, anna: Person) -> None:
    assert (await ask(anna, "/export")).text == en("export-nothing")


async def test_the_table_tells_facts_and_todays_advice(house: House, anna: Person) -> None:
    await ask(anna, f"{LAMP}, seller Sky & Co")
    await ask(anna, RING)
    content = (await files_for(house, anna))["orders.csv"]
    assert content.startswith("\N{BYTE ORDER MARK}".encode())
    lamp, ring = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert lamp["name"] == "Lamp"
    assert (lamp["price"], lamp["currency"]) == ("20", "USD")
    assert lamp["protection ends"] == lamp["deadline"] == "2026-12-28"
    assert lamp["seller"] == "Sky & Co"
    assert lamp["what to do now"].startswith(en.headline(Situation.UNTRACKED_EARLY))
    assert (ring["No."], ring["price"]) == ("2", "")


@pytest.mark.parametrize("beginning", ["=1+1", "+1", "-1", "@SUM(A1)"])
async def test_no_title_is_a_formula(house: House, anna: Person, beginning: str) -> None:
    await ask(anna, LAMP)
    await tap(anna, await ask(anna, "/edit 1"), Action.EDIT_FACT, "title")
    await ask(anna, f"{beginning} lamp")
    content = (await files_for(house, anna))["orders.csv"].decode("utf-8-sig")
    (lamp,) = csv.DictReader(io.StringIO(content, newline=""))
    assert lamp["name"] == f"'{beginning} lamp"


async def test_the_archive_has_all_events_with_what_was_undone(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    await ask(anna, "/received")
    await tap(anna, await ask(anna, "/undo"), Action.UNDO_CONFIRMED)
    archive = json.loads((await files_for(house, anna))["orders.json"])
    assert (archive["format"], archive["version"]) == ("buyerclock", 1)
    assert archive["settings"]["language"] == "en"
    (order,) = archive["orders"]
    registered, received = order["events"]
    assert registered["event"]["title"] == "Lamp"
    assert registered["undone_at"] is None
    assert received["event"]["kind"] == "receipt_confirmed"
    assert received["event"]["on"] == "2026-11-01"
    assert received["undone_at"] == "2026-11-01T09:30:00+00:00"


async def test_the_calendar_has_the_dates_to_come(house: House, ivan: Person) -> None:
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    await ask(ivan, "/add Кольцо, LP00123456789012, отправлено сегодня, 60 дней")
    await tap(ivan, await ask(ivan, "/close 2"), Action.CLOSE_CONFIRMED)
    calendar = icalendar.Calendar.from_ical((await files_for(house, ivan))["orders.ics"])
    entries = calendar.events
    days = [entry.start for entry in entries]
    assert days == sorted(days)
    assert days[0] >= date(2026, 11, 1)
    assert date(2026, 12, 27) in days
    assert len({entry.uid for entry in entries}) == len(entries)
    assert all(str(entry.get("summary")).startswith("Лампа: ") for entry in entries)


async def test_files_hold_the_orders_of_their_own_chat_only(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(anna, LAMP)
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    for content in (await files_for(house, ivan)).values():
        assert b"Lamp" not in content


async def test_an_order_s_case_file_is_a_pdf_of_its_own_chat_only(
    house: House, anna: Person, ivan: Person
) -> None:
    await ask(anna, LAMP)
    message = await ask(anna, "/export 1")
    assert message.document is not None
    assert message.document["file_name"] == "case-1.pdf"
    file = await house.product.application.bot.get_file(message.document["file_id"])
    assert bytes(await file.download_as_bytearray()).startswith(b"%PDF")
    assert (await ask(ivan, "/export 1")).text == ru("error-no-such-order", number=1)
