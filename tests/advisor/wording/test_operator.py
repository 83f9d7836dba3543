"""What the operator is told."""

from datetime import UTC, datetime, timedelta

import pytest

from advisor.wording.message import Action, Press
from advisor.wording.operator import (
    FailedFor,
    Overview,
    Progress,
    alert_message,
    broadcast_done,
    broadcast_question,
    broadcast_stopped,
    broadcast_under_way,
    duration,
    overview_message,
)
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, labels, presses, sentence
from tests.advisor.samples import day
from tests.cases import for_each

EN = texts_for("en")

STATES = ("pending", "claimed", "sent", "skipped", "failed", "cancelled", "parked")


def overview(
    *lateness: int, failures: tuple[FailedFor, ...] = (), waits: timedelta = timedelta()
) -> Overview:
    return Overview(
        version="0.2.0",
        at=datetime(2026, 11, 1, 9, 30, tzinfo=UTC),
        people=12,
        asleep=2,
        orders=30,
        closed=7,
        reminders={state: at for at, state in enumerate(STATES)},
        orders_due=3,
        waits=waits,
        lateness=[timedelta(seconds=one) for one in lateness],
        failures=failures,
    )


def test_the_page_shows_how_the_bot_is_doing() -> None:
    text = check_message(overview_message(EN, overview(waits=timedelta(minutes=3))))
    lines = text.splitlines()
    assert lines[0] == sentence(EN, "operator-heading", version="0.2.0")
    assert sentence(EN, "operator-people", people=12, asleep=2) in lines
    assert sentence(EN, "operator-orders", orders=30, closed=7) in lines
    assert "• " + sentence(EN, "operator-state-sent", count=2) in lines
    assert sentence(EN, "operator-queue", orders=3, waits="3 minutes") in lines
    assert lines[-1] == sentence(EN, "operator-as-of", date=EN.date(day(0)), time="09:30")


def test_the_page_can_be_written_anew() -> None:
    assert presses(overview_message(EN, overview())) == [Press(Action.OPERATOR)]


def test_lateness_is_told_by_its_half_and_its_worst() -> None:
    text = check_message(overview_message(EN, overview(1, 2, 120)))
    late = sentence(EN, "operator-late", count=3, half="2 seconds", worst="2 minutes")
    assert late in text
    none = check_message(overview_message(EN, overview()))
    assert sentence(EN, "operator-late-none") in none


def test_failures_are_listed_by_their_reasons() -> None:
    failed = FailedFor("Bad Request: chat not found", 4, day(3))
    text = check_message(overview_message(EN, overview(failures=(failed,))))
    line = sentence(EN, "operator-failure", count=4, reason=failed.reason, date=day(3))
    assert f"{sentence(EN, 'operator-failures')}\n• {line}" in text
    healthy = check_message(overview_message(EN, overview()))
    assert sentence(EN, "operator-failures-none") in healthy


@for_each("language", available_languages())
def test_the_page_is_one_that_telegram_takes(language: str) -> None:
    failed = FailedFor("<b>odd</b> & more", 1, day(3))
    check_message(overview_message(texts_for(language), overview(5, failures=(failed,))))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=-5), "0 seconds"),
        (timedelta(seconds=1), "1 second"),
        (timedelta(seconds=90), "90 seconds"),
        (timedelta(minutes=3), "3 minutes"),
        (timedelta(hours=50), "2 days"),
    ],
)
def test_a_span_of_time_is_told_in_its_largest_unit(span: timedelta, words: str) -> None:
    assert duration(EN, span) == words


def test_a_fault_is_told_by_its_kind_and_place() -> None:
    text = check_message(alert_message(EN, "KeyError", "bot/routes.py:12 <lambda>"))
    assert "KeyError" in text
    assert "bot/routes.py:12 <lambda>" in text


# -- a message to everybody --------------------------------------------------------------------


def progress(*, people: int = 10, sent: int = 0, **others: int) -> Progress:
    told = {"gone": 0, "unsure": 0, "failed": 0} | others
    return Progress(id=5, people=people, sent=sent, **told)


def test_before_it_goes_out_one_knows_to_how_many_and_how_long_it_takes() -> None:
    message = broadcast_question(EN, 5, 10, timedelta(minutes=3))
    question = sentence(EN, "broadcast-question", people=10, takes="3 minutes")
    assert check_message(message) == question
    assert presses(message) == [
        Press(Action.BROADCAST, argument="5"),
        Press(Action.BROADCAST_STOP, argument="5"),
    ]
    assert labels(message)[0] == EN.plain("button-broadcast", people=10)


def test_on_its_way_it_can_be_stopped() -> None:
    under_way = progress(sent=3, gone=1, unsure=1, failed=1)
    message = broadcast_under_way(EN, under_way)
    said = sentence(EN, "broadcast-under-way", tried=6, people=10)
    assert check_message(message) == said
    assert presses(message) == [Press(Action.BROADCAST_STOP, argument="5")]


def test_one_that_was_stopped_says_how_many_had_their_turn() -> None:
    stopped = check_message(broadcast_stopped(EN, progress(sent=3)))
    assert stopped == sentence(EN, "broadcast-stopping", tried=3, people=10)
    dropped = check_message(broadcast_stopped(EN, progress(people=0)))
    assert dropped == sentence(EN, "broadcast-dropped")


def test_at_the_end_whoever_was_not_reached_is_counted() -> None:
    all_ = check_message(broadcast_done(EN, progress(sent=10)))
    assert all_ == sentence(EN, "broadcast-done", sent=10, people=10)
    some = check_message(broadcast_done(EN, progress(sent=7, gone=2, failed=1)))
    assert some.splitlines() == [
        sentence(EN, "broadcast-done", sent=7, people=10),
        sentence(EN, "broadcast-done-gone", count=2),
        sentence(EN, "broadcast-done-failed", count=1),
    ]
