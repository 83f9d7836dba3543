"""What lies on a chat's desk: one dialogue open, others aside, none lost by accident."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from advisor.dialogues.corrections import Correction, Fact
from advisor.dialogues.desk import Desk, Said, desk_from_json, desk_to_json
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft, Field

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
LAMP = Draft(title="Lamp", asking=Field.SHIPPED_ON)
RING = Draft(title="Ring", asking=Field.SHIPPED_ON)
PRICE = Correction(order=1, fact=Fact.PRICE)


def test_a_dialogue_takes_answers_for_a_day() -> None:
    desk = Desk().with_open(LAMP, NOW)
    assert desk.live(NOW + timedelta(hours=23)) == LAMP
    assert desk.live(NOW + timedelta(hours=25)) is None


def test_a_dialogue_left_alone_waits_to_be_taken_up() -> None:
    desk = Desk().with_open(LAMP, NOW)
    later = NOW + timedelta(hours=25)
    assert [one.dialogue for one in desk.waiting(later)] == [LAMP]
    taken = desk.taken_up(desk.waiting(later)[0].id, later)
    assert taken.live(later) == LAMP


def test_another_dialogue_puts_the_first_aside() -> None:
    desk = Desk().with_open(LAMP, NOW).cleared().with_open(RING, NOW + timedelta(minutes=1))
    assert [one.dialogue for one in desk.waiting(NOW)] == [LAMP]
    back = desk.taken_up(desk.waiting(NOW)[0].id, NOW + timedelta(minutes=2))
    assert back.open is not None
    assert back.open.dialogue == LAMP
    assert [one.dialogue for one in back.aside] == [RING]


def test_a_question_about_a_fact_is_worth_no_place_aside() -> None:
    assert Desk().with_open(PRICE, NOW).cleared() == Desk()


def test_an_empty_draft_is_worth_no_place_either() -> None:
    empty = Draft(guided=True, asking=Field.TITLE)
    assert Desk().with_open(empty, NOW).cleared() == Desk()


def test_only_so_many_wait() -> None:
    desk = Desk()
    for minute in range(8):
        desk = desk.with_open(LAMP, NOW + timedelta(minutes=minute)).cleared()
    assert len(desk.aside) == 5


def test_where_nothing_is_open_nothing_is_put_aside() -> None:
    assert Desk().cleared() == Desk()


def test_what_was_put_aside_can_be_dropped() -> None:
    desk = Desk().with_open(LAMP, NOW).cleared().with_open(RING, NOW)
    assert desk.without_aside() == Desk().with_open(RING, NOW)


def test_what_is_no_longer_there_cannot_be_taken_up() -> None:
    desk = Desk().with_open(LAMP, NOW)
    assert desk.taken_up(12, NOW) == desk


@pytest.mark.parametrize("about", [PRICE, Draft(title="Lamp", order=1)])
def test_what_is_asked_about_an_order_goes_with_it(about: Draft | Correction) -> None:
    desk = Desk().with_open(about, NOW)
    assert desk.without_order(2) == desk
    assert desk.without_order(1) == Desk()


def test_an_order_that_is_not_registered_yet_goes_with_no_other() -> None:
    desk = Desk().with_open(LAMP, NOW)
    assert desk.without_order(1) == desk


def test_a_question_takes_typed_answers_for_an_hour() -> None:
    desk = Desk().asking((("Yes", "1:x"),), NOW)
    assert desk.choices_at(NOW + timedelta(minutes=59)) == (("Yes", "1:x"),)
    assert desk.choices_at(NOW + timedelta(minutes=61)) == ()


# -- storing -------------------------------------------------------------------------------------

FULL = (
    Desk()
    .with_open(LAMP, NOW)
    .cleared()
    .with_open(Previews(id=7).added((RING,)), NOW + timedelta(minutes=1))
    .cleared()
    .with_open(PRICE, NOW + timedelta(minutes=2))
    .asking((("Yes", "1:x"),), NOW)
)


def test_everything_on_it_survives_being_stored() -> None:
    assert len(FULL.aside) == 2
    assert desk_from_json(desk_to_json(FULL)) == FULL


def test_an_empty_one_is_not_worth_storing() -> None:
    assert desk_to_json(Desk()) is None
    assert desk_from_json(None) == Desk()


@pytest.mark.parametrize(
    "unknown",
    [
        {"kind": "screenshot", "of": "a parcel"},
        {"kind": "correction", "order": 1, "fact": "colour"},
        {"kind": "draft", "asking": "mood"},
        {"title": "Lamp"},
        "Lamp",
        None,
    ],
)
def test_a_dialogue_of_another_version_is_left_out_and_the_others_stay(unknown: object) -> None:
    stored = json.loads(desk_to_json(FULL) or "")
    stored["open"]["dialogue"] = stored["aside"][0]["dialogue"] = unknown
    desk = desk_from_json(json.dumps(stored))
    assert desk.open is None
    assert desk.aside == FULL.aside[1:]
    assert desk.choices == FULL.choices


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"choices": 5}', '{"half": "done"}'])
def test_what_is_no_desk_is_an_empty_one(text: str) -> None:
    assert desk_from_json(text) == Desk()


def test_what_was_said_of_an_order_waits_to_be_carried_out() -> None:
    said = tuple(Said(order=one, place=0, on=NOW.date(), text="it came") for one in range(20))
    desk = desk_from_json(desk_to_json(Desk().with_said(said)))
    assert desk.said == said[-12:]
    assert said[-1] not in desk.without_said(said[-1]).said


def test_what_was_told_and_not_saved_is_the_latest_of_all_that_lies_there() -> None:
    assert Desk().unsaved is None
    assert Desk().with_open(PRICE, NOW).unsaved is None
    assert Desk().with_open(Draft(title="Lamp", order=1), NOW).unsaved is None
    assert Desk().with_open(Draft(guided=True, asking=Field.TITLE), NOW).unsaved is None
    desk = Desk().with_open(LAMP, NOW).cleared().with_open(PRICE, NOW)
    assert desk.unsaved == desk.aside[0]
    seen = Previews(id=7).added((LAMP,))
    both = Desk().with_open(LAMP, NOW).cleared().with_open(seen, NOW)
    assert both.unsaved == both.open


def test_the_mark_of_an_order_stays_while_it_is_continued() -> None:
    seen = Previews(id=7).added((LAMP,))
    kept = Desk().with_open(seen, NOW).unsaved
    later = Desk().with_open(seen.added((RING,)), NOW + timedelta(days=1)).unsaved
    other = Desk().with_open(Previews(id=8).added((RING,)), NOW).unsaved
    assert kept is not None
    assert later is not None
    assert other is not None
    assert kept.mark == later.mark != other.mark


def test_what_is_not_needed_goes_wherever_it_lies() -> None:
    desk = Desk().with_open(LAMP, NOW).cleared().with_open(RING, NOW + timedelta(minutes=1))
    lamp, ring = desk.aside[0].id, int((NOW + timedelta(minutes=1)).timestamp())
    assert desk.dropped(lamp).aside == ()
    assert desk.dropped(ring).open is None
    assert desk.dropped(12) == desk
