"""Which messages ask, and which button a typed answer means."""

import pytest

from advisor.parcel import ParcelState
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.status import status_message
from advisor.wording.texts import texts_for
from bot.choices import (
    again,
    asks_for_an_end,
    asks_for_an_offer,
    choices_of,
    chosen,
    states_meant,
)
from tests.advisor.samples import POLICY, by_tracker, day, order
from tests.cases import for_each

STATES = Message(
    "What does the tracking say?",
    (
        (
            Button("nothing found", press=Press(Action.TRACK_STATE, 1, 2, "not_found")),
            Button("it is moving", press=Press(Action.TRACK_STATE, 1, 2, "moving")),
        ),
        (Button("Where does it stand?", press=Press(Action.STATUS, 1, 2)),),
    ),
)
NUMBER = Message("Does it track?", expects=Press(Action.TRACK_STATE, 1, 2))
OFFER = Message("How much?", expects=Press(Action.SELLER_OFFERED, 4))
ORDERS = Message(
    "Which one?",
    (
        (Button("1. Lamp", press=Press(Action.TRACK, 1, 4)),),
        (Button("2. Ring", press=Press(Action.TRACK, 2, 1)),),
    ),
)
PAGED = Message(
    ORDERS.html,
    (
        *ORDERS.buttons,
        (Button("‹", press=Press(Action.ORDERS, argument="tk2")),
         Button("›", press=Press(Action.ORDERS, argument="tk1"))),
    ),
)  # fmt: skip
DAYS = Message(
    "How many days?",
    ((Button("14 days", press=Press(Action.EXTEND_DAYS, 3, 1, "14")),
      Button("20 days", press=Press(Action.EXTEND_DAYS, 3, 1, "20"))),),
)  # fmt: skip
SURE = Message(
    "Delete it?",
    ((Button("✅ Yes, delete", press=Press(Action.DELETE_CONFIRMED, 1, 2)),
      Button("Never mind", press=Press(Action.CANCEL))),),
)  # fmt: skip


@for_each(
    ("message", "said", "does"),
    [
        (STATES, "it is moving", Press(Action.TRACK_STATE, 1, 2, "moving")),
        (STATES, "It is moving!", Press(Action.TRACK_STATE, 1, 2, "moving")),
        (STATES, "nothing", Press(Action.TRACK_STATE, 1, 2, "not_found")),
        (STATES, "stuck", Press(Action.TRACK_STATE, 1, 2, "no_change")),
        (STATES, "застряла", Press(Action.TRACK_STATE, 1, 2, "no_change")),
        (NUMBER, "no", Press(Action.TRACK_STATE, 1, 2, "not_found")),
        (NUMBER, "in transit", Press(Action.TRACK_STATE, 1, 2, "moving")),
        (NUMBER, "да", Press(Action.TRACK, 1)),
        (ORDERS, "2", Press(Action.TRACK, 2, 1)),
        (ORDERS, "№1", Press(Action.TRACK, 1, 4)),
        (ORDERS, "2. ring", Press(Action.TRACK, 2, 1)),
        (PAGED, "2", Press(Action.TRACK, 2, 1)),
        (PAGED, "17", Press(Action.TRACK, 17)),
        (DAYS, "14 days", Press(Action.EXTEND_DAYS, 3, 1, "14")),
        (DAYS, "17", Press(Action.EXTEND_DAYS, 3, 1, "17")),
        (DAYS, "2 weeks", Press(Action.EXTEND_DAYS, 3, 1, "14")),
        (SURE, "yes", Press(Action.DELETE_CONFIRMED, 1, 2)),
        (SURE, "да", Press(Action.DELETE_CONFIRMED, 1, 2)),
        (SURE, "never mind", Press(Action.CANCEL)),
    ],
)
def test_a_typed_answer_means_a_button(message: Message, said: str, does: Press) -> None:
    assert chosen(choices_of(message), said) == does


@for_each(
    ("message", "said"),
    [
        (STATES, "it"),
        (STATES, "at customs"),
        (STATES, "yes"),
        (OFFER, "$5"),
        (OFFER, "..."),
        (NUMBER, "hm"),
        (STATES, "the dog ate it"),
        (ORDERS, "3"),
        (DAYS, "0"),
        (PAGED, "‹"),
        (PAGED, "..."),
        (DAYS, "a while"),
        (SURE, "hm"),
        (STATES, "it is moving" * 50),
    ],
)
def test_what_means_no_button_for_certain_means_none(message: Message, said: str) -> None:
    assert chosen(choices_of(message), said) is None


def test_a_message_that_only_offers_something_asks_nothing() -> None:
    card = Message(
        "Lamp",
        (
            (Button("Tracking says …", press=Press(Action.TRACK, 1, 1)),),
            (Button("I asked for 14 days", press=Press(Action.EXTEND_DAYS, 1, 1, "14")),),
            (Button("Copy", copies="text"), Button("Site", url="https://example.com")),
        ),
    )
    assert choices_of(card) == ()


def test_the_question_by_how_much_it_was_extended_takes_an_end_too() -> None:
    granted = Message("?", ((Button("20", press=Press(Action.EXTENDED_DAYS, 5, 1, "20")),),))
    assert asks_for_an_end(choices_of(granted)) == 5
    assert asks_for_an_end(choices_of(DAYS)) is None


def test_a_sum_that_is_asked_for_in_words_has_no_button() -> None:
    assert asks_for_an_offer(choices_of(OFFER)) == 4
    assert asks_for_an_offer(choices_of(STATES)) is None
    assert again(choices_of(OFFER)) == ()


def test_a_word_that_means_two_states_means_both() -> None:
    meant = states_meant(choices_of(STATES), "at customs")
    assert {press.argument for press in meant} == {
        "at_export", "in_country", "at_customs"
    }  # fmt: skip
    assert states_meant(choices_of(ORDERS), "at customs") == ()


@pytest.mark.parametrize(("said", "state"), [("yes", "delivered"), ("no", "delivered_elsewhere")])
def test_a_yes_or_a_no_says_whether_a_delivery_is_here(said: str, state: str) -> None:
    seen = order(by_tracker(20, ParcelState.SAID_DELIVERED))
    message = status_message(texts_for("en"), seen, day(20), POLICY)
    assert chosen(choices_of(message), said) == Press(Action.TRACK_STATE, 1, 2, state)
