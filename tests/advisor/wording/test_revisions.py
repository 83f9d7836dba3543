"""The questions before something is taken back or away, and what is said after."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact
from advisor.events import Event, OrderClosed, RecordedEvent
from advisor.order import Order
from advisor.reporters import ByPerson
from advisor.wording.facts import edit_message, fact_bullets, fact_question
from advisor.wording.history import event_text
from advisor.wording.message import Action, Message, Press
from advisor.wording.revisions import (
    Taken,
    Undoing,
    delete_question,
    deleted_text,
    forget_question,
    forgotten_text,
    undo_question,
    undone_text,
)
from advisor.wording.status.lines import verdict_line
from advisor.wording.texts import texts_for
from tests.advisor.messages import check_message, presses, sentence, shown
from tests.advisor.samples import (
    NOW,
    POLICY,
    SHIPPED,
    advice,
    corrected,
    day,
    order,
    recorded,
    tracked,
    wrote,
)
from tests.advisor.strategies import LATER, Story, stories
from tests.cases import for_each

EN = texts_for("en")
CLOSED = OrderClosed(on=day(30))

LANGUAGES = st.sampled_from(["en", "ru"])


BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Moscow")


@given(stories(), LATER, LANGUAGES)
def test_the_questions_are_messages_that_telegram_takes(
    story: Story, later: int, language: str
) -> None:
    texts, today = texts_for(language), story.last_on + timedelta(later)
    if story.before is not None:
        undoing = Undoing(story.order, story.before, story.events[-1], 3)
        check_message(undo_question(texts, undoing, BUYER, today, POLICY))
    check_message(delete_question(texts, story.order))
    check_message(edit_message(texts, story.order))
    for fact in Fact:
        check_message(fact_question(texts, story.order, fact, today))


@for_each("count", [0, 1, 2, 5, 21])
@for_each("language", ["en", "ru"])
def test_the_question_before_forgetting_has_words_for_every_count(
    language: str, count: int
) -> None:
    check_message(forget_question(texts_for(language), count, f"{count}.200.12345"))


def undo(of: Order, before: Order, last: Event, moved: int = 0) -> Message:
    told = RecordedEvent(sequence=of.revision, at=NOW, by=ByPerson(1), event=last)
    return undo_question(EN, Undoing(of, before, told, moved), BUYER, SHIPPED, POLICY)


def test_taking_back_is_confirmed_for_the_order_as_it_is() -> None:
    message = undo(order(tracked(9)), order(), tracked(9))
    yes, no = presses(message)
    assert yes == Press(Action.UNDO_CONFIRMED, 1, 2)
    assert no == Press(Action.STATUS, 1)


def test_before_it_is_taken_back_one_sees_how_it_would_be_then() -> None:
    last = corrected(title="Red case", price=None)
    text = check_message(undo(order(last), order(), last, moved=3))
    for fact in (Fact.TITLE, Fact.PRICE):
        assert shown(fact_bullets(EN, order(), [fact])[0]) in text
    assert EN.plain("fact-tracking_number") not in text
    assert sentence(EN, "undo-moves", count=3) in text
    advised = advice(order(), 0)
    assert shown(verdict_line(EN, advised, {"act_from": advised.act_from})) in text


def test_where_no_date_moves_none_is_spoken_of() -> None:
    text = check_message(undo(order(wrote(10)), order(), wrote(10)))
    assert sentence(EN, "undo-moves", count=0) not in text


def test_what_was_taken_back_is_said_in_words() -> None:
    [told] = recorded([wrote(10)])
    assert shown(undone_text(EN, told)) == sentence(EN, "undone", what=event_text(EN, wrote(10)))


@pytest.mark.parametrize(("of", "closed"), [(order(), "no"), (order(CLOSED), "yes")])
def test_deleting_an_order_is_asked_about_first(of: Order, closed: str) -> None:
    message = delete_question(EN, of)
    question = sentence(EN, "delete-question", title="Phone case", number=1, closed=closed)
    assert check_message(message) == question.rstrip()
    assert presses(message) == [
        Press(Action.DELETE_CONFIRMED, 1, of.revision),
        Press(Action.STATUS, 1, of.revision),
    ]


def test_forgetting_is_confirmed_for_what_the_chat_is_like() -> None:
    yes, no = presses(forget_question(EN, 2, "2.200.12345"))
    assert yes == Press(Action.FORGET_CONFIRMED, argument="2.200.12345")
    assert no == Press(Action.ORDERS)


def test_how_much_was_deleted_is_said() -> None:
    taken = Taken(orders=2, events=7, reminders=3)
    figures = {"events": 7, "reminders": 3}
    assert shown(deleted_text(EN, order(), taken)) == sentence(
        EN, "deleted", title="Phone case", number=1, **figures
    )
    forgotten = sentence(EN, "forgotten", orders=2, **figures)
    closed = sentence(EN, "forgotten-calendar")
    assert shown(forgotten_text(EN, taken)) == forgotten
    with_calendar = replace(taken, calendar=True)
    assert shown(forgotten_text(EN, with_calendar)) == f"{forgotten}\n\n{closed}"
