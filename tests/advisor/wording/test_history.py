"""The history of an order in words, and the questions before something is taken back or away."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact
from advisor.events import Event, RecordedEvent
from advisor.reporters import ByPerson
from advisor.wording.facts import edit_message, fact_question
from advisor.wording.history import Noted, event_text, history_message
from advisor.wording.message import Action
from advisor.wording.revisions import Undoing, delete_question, forget_question, undo_question
from advisor.wording.texts import texts_for
from tests.advisor.messages import check_message, shown
from tests.advisor.samples import POLICY, SHIPPED, order, recorded, registered, tracked
from tests.advisor.strategies import LATER, Story, any_events, stories

LANGUAGES = st.sampled_from(["en", "ru"])
BUYER = Buyer(chat_id=1, language="en", timezone="Europe/Moscow")


@given(st.data(), LANGUAGES)
def test_every_event_has_words_in_every_language(data: st.DataObject, language: str) -> None:
    event: Event = data.draw(any_events(order(), SHIPPED + timedelta(10)))
    text = shown(event_text(texts_for(language), event))
    assert text.strip() == text != ""
    assert "none" not in text.split()
    assert not text.endswith((".", ",", ":"))


@given(stories(), LATER, LANGUAGES, st.sets(st.integers(1, 7)))
def test_a_history_is_a_message_that_telegram_takes(
    story: Story, later: int, language: str, undone: set[int]
) -> None:
    noted = [Noted(one, undone=one.sequence in undone) for one in story.events]
    today = story.last_on + timedelta(later)
    text = check_message(
        history_message(texts_for(language), story.order, noted, BUYER, today), longest=4000
    )
    assert len(text.splitlines()) >= len(noted) + 2


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


@pytest.mark.parametrize("count", [0, 1, 2, 5, 21])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_question_before_forgetting_has_words_for_every_count(
    language: str, count: int
) -> None:
    check_message(forget_question(texts_for(language), count, f"{count}.200.12345"))


def test_times_are_the_buyers_and_other_years_are_named() -> None:
    at = datetime(2025, 12, 31, 22, 5, tzinfo=UTC)
    entry = RecordedEvent(sequence=1, at=at, by=ByPerson(1), event=registered())
    before = entry.model_copy(update={"at": at - timedelta(days=1)})
    message = history_message(
        texts_for("en"), order(), [Noted(before), Noted(entry)], BUYER, SHIPPED
    )
    lines = shown(message.html).splitlines()
    assert lines[2].startswith("December 31, 2025 (Wed), 01:05: ")
    assert lines[3].startswith("January 1 (Thu), 01:05: ")


def test_of_a_long_history_the_latest_is_shown() -> None:
    story = recorded([registered(), *(tracked(number) for number in range(1, 200))])
    message = history_message(
        texts_for("en"), order(), [Noted(one) for one in story], BUYER, SHIPPED
    )
    text = check_message(message, longest=4000)
    lines = text.splitlines()
    assert texts_for("en").plain("event-order_registered", title="Phone case") not in text
    assert texts_for("en").plain("history-earlier", count=200 - len(lines) + 3) == lines[1]


def test_an_undo_question_shows_what_changes_back() -> None:
    first, then = recorded([registered(), tracked(9)])
    known, before = order(tracked(9)), order()
    message = undo_question(
        texts_for("en"), Undoing(known, before, then, 0), BUYER, SHIPPED, POLICY
    )
    assert first.sequence == 1
    assert message.buttons[0][0].press is not None
    assert message.buttons[0][0].press.action is Action.UNDO_CONFIRMED
    assert message.buttons[0][0].press.revision == known.revision
