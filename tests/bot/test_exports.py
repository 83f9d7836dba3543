"""The files of an export, read by others as they are meant."""

import csv
import io
import json
from datetime import UTC, datetime, time, timedelta

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.events import event_from_json
from advisor.order import Order, fold
from advisor.timeline import timeline
from advisor.wording.texts import texts_for
from bot.exports import Story, archive_file, calendar_file, table_file
from storage.records import HistoryEntry
from tests.advisor.samples import POLICY
from tests.advisor.strategies import LATER, stories
from tests.advisor.strategies import Story as Told

BUYER = Buyer(chat_id=101, language="en", timezone="UTC")
LANGUAGES = st.sampled_from(["en", "ru"])


def noon(told: Told, later: int) -> datetime:
    return datetime.combine(told.last_on + timedelta(later), time(12), UTC)


@given(stories(), LATER, LANGUAGES)
def test_the_table_is_read_back_whatever_was_typed(told: Told, later: int, language: str) -> None:
    texts, today = texts_for(language), noon(told, later).date()
    content = table_file(texts, [told.order, told.order], today, POLICY).content
    first, second = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert first == second
    assert None not in first
    title = first[texts.plain("fact-title")]
    assert title.removeprefix("'") == told.order.title.removeprefix("'")
    assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in first.values())


@given(stories(), LATER, LANGUAGES)
def test_the_calendar_is_read_back_with_a_day_for_each_date(
    told: Told, later: int, language: str
) -> None:
    now = noon(told, later)
    file = calendar_file(texts_for(language), [told.order], BUYER, now, POLICY)
    entries = icalendar.Calendar.from_ical(file.content).events
    expected = [point.on for point in timeline(told.order, POLICY) if point.on >= now.date()]
    assert [entry.start for entry in entries] == expected
    assert [entry.end for entry in entries] == [day + timedelta(1) for day in expected]
    for entry in entries:
        assert str(entry.get("summary")).startswith(told.order.title)


@given(stories(), LATER)
def test_the_archive_tells_the_same_order_again(told: Told, later: int) -> None:
    history = [HistoryEntry(one, None) for one in told.events]
    file = archive_file(texts_for("en"), BUYER, [Story(told.order, history)], noon(told, later))
    (archived,) = json.loads(file.content)["orders"]
    events = [event_from_json(json.dumps(one["event"])) for one in archived["events"]]
    assert events == [one.event for one in told.events]
    again = fold(archived["number"], told.events)
    assert isinstance(again, Order)
    assert again == told.order
