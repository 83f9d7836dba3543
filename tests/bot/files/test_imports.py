"""Files that come back: ours whole, anything else refused in one piece or in parts."""

import json
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.events import Event, RecordedEvent
from advisor.reporters import ByImport, ByPerson
from advisor.timeline import timeline
from advisor.wording.texts import texts_for
from bot.actions.chat_settings import with_settings
from bot.errors import UnreadableFileError
from bot.files.exports import Story, archive_file
from bot.files.imports import Archive, identities, read_archive
from storage.records import Chat, HistoryEntry
from tests.advisor.samples import (
    NOW,
    POLICY,
    day,
    granted,
    order,
    recorded,
    registered,
    tracked,
    wrote,
)
from tests.advisor.strategies import Story as Told
from tests.advisor.strategies import stories
from tests.cases import for_each

BUYER = Buyer(chat_id=101, language="en", timezone="UTC")
CHAT = Chat(buyer=BUYER, language_chosen=True, timezone_chosen=True, created_at=NOW)
MUCH_LATER = datetime(2040, 1, 1, tzinfo=UTC)
ME = 4242


def exported(*histories: list[HistoryEntry]) -> bytes:
    told = [Story(order(), history) for history in histories]
    return archive_file(texts_for("en"), CHAT, told, NOW).content


def history(*events: Event, undone: int | None = None) -> list[HistoryEntry]:
    return [HistoryEntry(one, NOW if one.sequence == undone else None) for one in recorded(events)]


def read(content: bytes, now: datetime = MUCH_LATER) -> Archive:
    return read_archive(content, by=ByImport(ME), now=now)


def changed(change: dict[str, Any]) -> bytes:
    """An export of one order, whose registration tells something else."""
    archive = json.loads(exported(history(registered())))
    archive["orders"][0]["events"][0]["event"] |= change
    return json.dumps(archive).encode()


@given(stories())
def test_every_story_that_was_exported_comes_back_as_it_was(told: Told) -> None:
    entries = [HistoryEntry(one, None) for one in told.events]
    file = archive_file(texts_for("en"), CHAT, [Story(told.order, entries)], NOW)
    archive = read(file.content)
    assert archive.broken == 0
    (restored,) = archive.orders
    assert restored.dropped == 0
    assert timeline(restored.order, POLICY) == timeline(told.order, POLICY)
    assert [one.recorded.event for one in restored.history] == [one.event for one in told.events]


def test_what_was_undone_comes_back_as_undone() -> None:
    content = exported(history(registered(), wrote(3), tracked(4), undone=2))
    (restored,) = read(content).orders
    assert [entry.undone for entry in restored.history] == [False, True, False]
    assert restored.order.letter_on is None
    assert restored.order.ever_tracked


def test_whoever_brings_it_back_has_told_it() -> None:
    (restored,) = read(exported(history(registered(), wrote(3)))).orders
    assert {entry.recorded.by for entry in restored.history} == {ByImport(ME)}


def test_nothing_is_noted_in_the_future() -> None:
    now = datetime.combine(day(3), time(9), UTC)
    content = exported(history(registered(), wrote(3), tracked(9)))
    (restored,) = read(content, now).orders
    assert restored.dropped == 1
    assert max(entry.recorded.at for entry in restored.history) <= now


def test_an_event_that_cannot_be_is_left_out_and_the_rest_kept() -> None:
    content = exported(history(registered(), granted(2, 10), wrote(3)))
    (restored,) = read(content).orders
    assert restored.dropped == 1
    assert restored.order.letter_on == day(3)
    assert [entry.recorded.sequence for entry in restored.history] == [1, 2]


@for_each(
    "change",
    [
        {"title": ""},
        {"title": "x" * 101},
        {"title": "two\nlines"},
        {"title": "\u202eturned"},
        {"title": 5},
        {"on": "0001-01-01"},
        {"on": "9999-12-31"},
        {"shipped_on": "1969-12-31"},
        {"protection_end": "9999-12-31"},
        {"guaranteed_days": 10**9},
        {"guaranteed_days": -1},
        {"price": {"amount": "1e900000", "currency": "USD"}},
        {"price": {"amount": "-5", "currency": "USD"}},
        {"price": {"amount": "5", "currency": "gold"}},
        {"seller": "s" * 5000},
        {"kind": "order_closed"},
        {"unheard_of": 1},
    ],
    ids=str,
)
def test_an_order_that_cannot_be_is_counted_and_left_out(change: dict[str, Any]) -> None:
    archive = read(changed(change))
    assert (len(archive.orders), archive.broken) == (0, 1)


@for_each(
    "content",
    [
        b"",
        b"\x00\xff\xfe",
        b"PK\x03\x04",
        b"null",
        b"[]",
        b"{}",
        b"name,price\nLamp,5",
        b'{"format": "buyerclock", "version": 2, "orders": []}',
        b'{"format": "another", "version": 1, "orders": []}',
        b'{"format": "buyerclock", "version": 1}',
        b'{"format": "buyerclock", "version": 1, "orders": {}}',
        b'{"format": "buyerclock", "version": 1, "orders": [' + b"0," * 5000 + b"0]}",
        b"[" * 200_000,
        b'{"a":' * 100_000,
    ],
    ids=lambda content: repr(content[:30]),
)
def test_what_is_no_file_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read(content)


@given(st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_whatever_stands_in_the_place_of_an_order_is_left_out(found: Any) -> None:
    content = json.dumps({"format": "buyerclock", "version": 1, "orders": [found]}).encode()
    assert read(content).broken == 1


def test_a_byte_order_mark_before_it_is_no_matter() -> None:
    assert len(read(b"\xef\xbb\xbf" + exported(history(registered()))).orders) == 1


def test_a_newer_bot_may_have_more_to_tell() -> None:
    archive = json.loads(exported(history(registered())))
    archive["pictures"] = archive["orders"][0]["pictures"] = ["of a lamp"]
    assert len(read(json.dumps(archive).encode()).orders) == 1


def test_two_orders_are_the_same_by_number_or_by_parcel_and_day() -> None:
    def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
        return bool(set(identities(order(**one))) & set(identities(order(**other))))

    assert same({"order_number": "8", "title": "a"}, {"order_number": "8", "title": "b"})
    assert same({"tracking_number": "LP1"}, {"tracking_number": "lp1"})
    later = {"shipped_on": day(0) - timedelta(1)}
    assert not same({"tracking_number": "LP1"}, {"tracking_number": "LP1"} | later)
    unnamed: dict[str, Any] = {"tracking_number": None}
    assert same(unnamed, unnamed)
    assert not same(unnamed, unnamed | {"title": "another"})
    assert not same(unnamed, {})


def test_sequences_are_counted_anew() -> None:
    told = [
        HistoryEntry(RecordedEvent(sequence=n * 7, at=NOW, by=ByPerson(1), event=event), None)
        for n, event in ((1, registered()), (2, wrote(3)))
    ]
    (restored,) = read(exported(told)).orders
    assert [entry.recorded.sequence for entry in restored.history] == [1, 2]
    assert restored.order.revision == 2


#: What a forger writes in the place of what was exported.
NASTY = st.one_of(
    st.sampled_from(
        [
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-14:00",
            "9999-12-31",
            "NaN",
            "1E+999999999",
            "Factory",
            "",
            "\x00",
            "a" * 5_000,
            10**400,
            -1,
            [],
            {},
            [[]] * 100,
        ]
    ),
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to everything in a document."""
    found = [path] if path else []
    if isinstance(value, dict | list):
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in entries:
            found += places(inner, (*path, key))
    return found


@given(stories(), st.data())
def test_whatever_is_forged_in_an_export_is_read_or_refused(
    told: Told, data: st.DataObject
) -> None:
    archive = json.loads(exported([HistoryEntry(one, None) for one in told.events]))
    for _ in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(places(archive)))
        holder: Any = archive
        try:
            for key in way:
                holder = holder[key]
            holder[last] = data.draw(NASTY)
        except (TypeError, LookupError):
            continue  # what led there was forged before

    try:
        found = read(json.dumps(archive).encode())
    except UnreadableFileError:
        return
    with_settings(CHAT, found.settings)
