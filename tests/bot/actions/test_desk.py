"""What lies on a chat's desk: one dialogue open, others aside, none lost by accident."""

from datetime import UTC, datetime, timedelta

from advisor.dialogues.corrections import Correction, Fact, correction_to_json
from advisor.dialogues.registration import Draft, Field, draft_to_json
from bot.actions.desk import Desk, desk_of
from storage.records import Draft as Stored

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
LAMP = draft_to_json(Draft(title="Lamp", asking=Field.SHIPPED_ON))
RING = draft_to_json(Draft(title="Ring", asking=Field.SHIPPED_ON))
PRICE = correction_to_json(Correction(order=1, fact=Fact.PRICE))


def test_a_dialogue_takes_answers_for_a_day() -> None:
    desk = Desk().with_open(LAMP, NOW)
    assert desk.live(NOW + timedelta(hours=23)) == LAMP
    assert desk.live(NOW + timedelta(hours=25)) is None


def test_a_dialogue_left_alone_waits_to_be_taken_up() -> None:
    desk = Desk().with_open(LAMP, NOW)
    later = NOW + timedelta(hours=25)
    assert [one.payload for one in desk.waiting(later)] == [LAMP]
    taken = desk.taken_up(desk.waiting(later)[0].id, later)
    assert taken is not None
    assert taken.live(later) == LAMP


def test_another_dialogue_puts_the_first_aside() -> None:
    desk = Desk().with_open(LAMP, NOW).cleared().with_open(RING, NOW + timedelta(minutes=1))
    assert [one.payload for one in desk.waiting(NOW)] == [LAMP]
    back = desk.taken_up(desk.waiting(NOW)[0].id, NOW + timedelta(minutes=2))
    assert back is not None
    assert back.open is not None
    assert back.open.payload == LAMP
    assert [one.payload for one in back.aside] == [RING]


def test_a_question_about_a_fact_is_worth_no_place_aside() -> None:
    assert Desk().with_open(PRICE, NOW).cleared() == Desk()


def test_an_empty_draft_is_worth_no_place_either() -> None:
    empty = draft_to_json(Draft(guided=True, asking=Field.TITLE))
    assert Desk().with_open(empty, NOW).cleared().is_empty


def test_only_so_many_wait() -> None:
    desk = Desk()
    for minute in range(8):
        desk = desk.with_open(LAMP, NOW + timedelta(minutes=minute)).cleared()
    assert len(desk.aside) == 5


def test_what_is_no_longer_there_cannot_be_taken_up() -> None:
    assert Desk().taken_up(12, NOW) is None


def test_a_draft_of_an_older_version_is_an_open_dialogue() -> None:
    desk = desk_of(Stored(1, LAMP, NOW))
    assert desk.live(NOW) == LAMP
    assert not desk.aside
