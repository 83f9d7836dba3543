"""The files of an export, read by others as they are meant."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.events import RecordedEvent, event_from_json
from advisor.money import Money
from advisor.order import Order
from advisor.reporters import ByPerson
from advisor.timeline import timeline
from advisor.transitions import fold
from advisor.wording.texts import texts_for
from bot.files.calendar import Dated, calendar_of
from bot.files.exports import Story, archive_file, table_file
from storage.records import Chat, HistoryEntry, Recorded
from tests.advisor.samples import NOW, POLICY, day, granted, order, registered, wrote
from tests.advisor.strategies import LATER, stories
from tests.advisor.strategies import Story as Told
from tests.cases import for_each

BUYER = Buyer(chat_id=101, language="en", timezone="UTC")
CHAT = Chat(buyer=BUYER, language_chosen=False, timezone_chosen=False, created_at=NOW)
LANGUAGES = st.sampled_from(["en", "ru"])
EN = texts_for("en")


def noon(told: Told, later: int) -> datetime:
    return datetime.combine(told.last_on + timedelta(later), time(12), UTC)


def table(content: bytes, language: str = "en") -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=";" if language == "ru" else ","))


def calendar(
    *orders: Order, buyer: Buyer = BUYER, now: datetime = NOW, times: int = 1
) -> icalendar.Calendar:
    dated = [Dated(one, Recorded(times, NOW)) for one in orders]
    content = calendar_of(texts_for(buyer.language), dated, buyer, now, POLICY)
    parsed = icalendar.Calendar.from_ical(content)
    assert isinstance(parsed, icalendar.Calendar)
    return parsed


# -- the table -------------------------------------------------------------------------------------


@given(stories(), LATER, LANGUAGES)
def test_the_table_is_read_back_whatever_was_typed(told: Told, later: int, language: str) -> None:
    texts, today = texts_for(language), noon(told, later).date()
    content = table_file(texts, [told.order, told.order], today, POLICY).content
    first, second = table(content, language)
    assert first == second
    assert None not in first
    title = first[texts.plain("fact-title")]
    assert title.removeprefix("'") == told.order.title.removeprefix("'")
    assert not any(cell.lstrip().startswith(("=", "+", "@", "＝")) for cell in first.values())
    assert not any(re.match(r"\s*-\D", cell) for cell in first.values())


@for_each("title", ["=1+1", "+1 lamp", "-1 lamp", "@SUM(A1)", " =1", "＝1+1", "＋1", "－1", "＠A1"])
def test_no_text_is_a_formula(title: str) -> None:
    (lamp,) = table(table_file(EN, [order(title=title)], day(1), POLICY).content)
    assert lamp["name"] == f"'{title}"


def test_a_long_order_number_keeps_its_last_digit() -> None:
    lamp = order(order_number="8012345678901234", tracking_number="12345678")
    (row,) = table(table_file(EN, [lamp], day(1), POLICY).content)
    assert row["order number"] == "'8012345678901234"
    assert row["tracking number"] == "12345678"


def test_a_sum_is_written_as_the_spreadsheets_of_the_country_read_it() -> None:
    lamp = order(price=Money(Decimal("12.05"), "USD"))
    english = table_file(EN, [lamp], day(1), POLICY).content
    russian = table_file(texts_for("ru"), [lamp], day(1), POLICY).content
    assert table(english)[0]["price"] == "12.05"
    assert table(russian, "ru")[0]["цена"] == "12,05"


# -- the calendar ----------------------------------------------------------------------------------


@given(stories(), LATER, LANGUAGES)
def test_the_calendar_is_read_back_with_a_day_for_each_date(
    told: Told, later: int, language: str
) -> None:
    now = noon(told, later)
    entries = calendar(told.order, buyer=replace(BUYER, language=language), now=now).events
    expected = [point.on for point in timeline(told.order, POLICY) if point.on >= now.date()]
    assert [entry.start for entry in entries] == expected
    assert [entry.end for entry in entries] == [day + timedelta(1) for day in expected]
    assert len({entry.uid for entry in entries}) == len(entries)
    for entry in entries:
        assert str(entry.get("summary")).startswith(told.order.title)


def test_an_entry_is_a_whole_day_that_takes_no_time_and_rings_at_the_hour() -> None:
    zoned = replace(BUYER, timezone="Pacific/Auckland", reminder_hour=19)
    for entry in calendar(order(), buyer=zoned).events:
        assert type(entry.start) is date
        assert entry["dtstart"].params["VALUE"] == "DATE"
        assert entry["transp"] == "TRANSPARENT"
        (alarm,) = entry.alarms.times
        assert alarm.trigger == datetime.combine(entry.start, time(19))


def test_today_is_the_buyers() -> None:
    lamp = order()
    first = timeline(lamp, POLICY)[0].on
    late = datetime.combine(first, time(23), UTC)
    here = calendar(lamp, now=late).events
    there = calendar(lamp, buyer=replace(BUYER, timezone="Asia/Tokyo"), now=late).events
    assert here[0].start == first
    assert len(there) == len(here) - 1


def test_an_entry_that_moves_keeps_its_name_and_says_that_it_is_newer() -> None:
    before = {e.uid: e for e in calendar(order(), times=1).events}
    after = {e.uid: e for e in calendar(order(granted(1, 75)), times=2).events}
    assert before.keys() == after.keys()
    moved = [uid for uid in before if before[uid].start != after[uid].start]
    assert moved
    for uid in moved:
        assert after[uid].start - before[uid].start == timedelta(15)
        assert after[uid].sequence > before[uid].sequence


def test_no_name_tells_who_it_is() -> None:
    dated = [Dated(order(), Recorded(1, NOW))]
    somebody = replace(BUYER, chat_id=7_012_345_678)
    assert b"7012345678" not in calendar_of(EN, dated, somebody, NOW, POLICY)


def test_the_same_orders_give_the_same_bytes_all_day_long() -> None:
    dated = [Dated(order(), Recorded(1, NOW))]
    later = NOW + timedelta(hours=9)
    assert calendar_of(EN, dated, BUYER, NOW, POLICY) == calendar_of(
        EN, dated, BUYER, later, POLICY
    )


def test_what_was_taken_back_makes_it_newer_still() -> None:
    first = HistoryEntry(_noted(1), None)
    noted = Story(order(), [first, HistoryEntry(_noted(2), None)])
    undone = Story(order(), [first, HistoryEntry(_noted(2), NOW + timedelta(1))])
    assert noted.recorded == Recorded(2, NOW)
    assert undone.recorded == Recorded(3, NOW + timedelta(1))


def _noted(sequence: int) -> RecordedEvent:
    event = registered() if sequence == 1 else wrote(1)
    return RecordedEvent(sequence=sequence, at=NOW, by=ByPerson(1), event=event)


# -- the archive -----------------------------------------------------------------------------------


@given(stories(), LATER)
def test_the_archive_tells_the_same_order_again(told: Told, later: int) -> None:
    history = [HistoryEntry(one, None) for one in told.events]
    file = archive_file(EN, CHAT, [Story(told.order, history)], noon(told, later))
    (archived,) = json.loads(file.content)["orders"]
    events = [event_from_json(json.dumps(one["event"])) for one in archived["events"]]
    assert {json.dumps(one["by"]) for one in archived["events"]} == {
        '{"person": 1, "kind": "person"}'
    }
    assert events == [one.event for one in told.events]
    again = fold(archived["number"], told.events)
    assert isinstance(again, Order)
    assert again == told.order
