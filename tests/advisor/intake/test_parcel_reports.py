"""What the tracking says, with its day."""

from datetime import date

import pytest

from advisor.intake.parcel_reports import (
    ParcelReport,
    day_within,
    kept_until,
    parcel_report,
    status_day,
    without_a_day,
    word_of_a_day,
)
from tests.cases import for_each

TODAY = date(2026, 11, 23)


def report(text: str) -> ParcelReport:
    return parcel_report(text, today=TODAY, language="en")


def test_a_state_may_be_told_without_a_day() -> None:
    assert report("moving") == ParcelReport(("moving",))


@pytest.mark.parametrize(
    ("text", "state", "since"),
    [
        ("delivered but not to me, 3 days ago", "delivered_elsewhere", date(2026, 11, 20)),
        ("moving since 20.11", "moving", date(2026, 11, 20)),
    ],
)
def test_a_past_day_is_that_of_the_status(text: str, state: str, since: date) -> None:
    assert report(text) == ParcelReport((state,), since=since)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("at the post office until Friday", date(2026, 11, 27)),
        ("at the post office, 30 November", date(2026, 11, 30)),
    ],
)
def test_the_day_of_what_waits_is_the_last_one(text: str, until: date) -> None:
    assert report(text) == ParcelReport(("at_post_office",), until=until)


@pytest.mark.parametrize("text", ["hello there", "moving, never", "at the post office, someday"])
def test_a_state_with_something_else_behind_it_says_nothing(text: str) -> None:
    assert report(text) == ParcelReport()


@pytest.mark.parametrize(
    ("text", "past", "coming"),
    [
        ("3 days ago", date(2026, 11, 20), None),
        ("22.11.2026", date(2026, 11, 22), None),
        ("until Friday", None, date(2026, 11, 27)),
        ("5 days", None, date(2026, 11, 28)),
        ("never", None, None),
    ],
)
def test_a_day_is_past_or_to_come(text: str, past: date | None, coming: date | None) -> None:
    assert status_day(text, today=TODAY, language="en") == past
    assert kept_until(text, today=TODAY, language="en") == coming


@for_each(
    ("said", "day"),
    [
        ("no change since Monday", date(2026, 11, 30)),
        ("стоит с понедельника", date(2026, 11, 30)),
        ("nothing new since Thursday", date(2026, 11, 26)),
        ("вручено вчера", date(2026, 12, 2)),
        ("стоит уже 3 недели", date(2026, 11, 12)),
        ("ничего уже две недели", date(2026, 11, 19)),
        ("stuck for 10 days", date(2026, 11, 23)),
        ("status nie zmienia się od tygodnia", date(2026, 11, 26)),
        ("not moved for a month", date(2026, 11, 3)),
        ("it is stuck", None),
    ],
)
def test_a_sentence_may_end_with_the_day_of_the_status(said: str, day: date | None) -> None:
    assert day_within(said, today=date(2026, 12, 3), language="en") == day


def test_one_word_of_a_sentence_may_be_its_day() -> None:
    today = date(2026, 12, 3)
    assert word_of_a_day("wurde heute verschickt, 60 Tage", today=today, language="de") == today
    said = "it was sent yesterday, number RB123456785CN"
    assert word_of_a_day(said, today=today, language="en") == date(2026, 12, 2)
    assert word_of_a_day("it was sent", today=today, language="en") is None


@for_each(
    ("text", "language", "rest", "day"),
    [
        ("collected it on november 20", "en", "collected it", date(2026, 11, 20)),
        ("got it yesterday", "en", "got it", date(2026, 11, 22)),
        ("it came 3 days ago!", "en", "it came", date(2026, 11, 20)),
        ("забрала 20 ноября", "ru", "забрала", date(2026, 11, 20)),
        ("вчера пришла", "ru", "пришла", date(2026, 11, 22)),
        ("Am 20. November angekommen", "de", "angekommen", date(2026, 11, 20)),
        ("odebrałem wczoraj", "pl", "odebrałem", date(2026, 11, 22)),
        ("je l'ai reçu hier", "fr", "je l'ai reçu", date(2026, 11, 22)),
        ("llegó ayer", "es", "llegó", date(2026, 11, 22)),
        ("chegou ontem", "pt-BR", "chegou", date(2026, 11, 22)),
        ("Paket ist gestern angekommen", "de", "Paket ist gestern angekommen",
         date(2026, 11, 22)),
        ("got all 5", "en", "got all 5", None),
        ("it came", "en", "it came", None),
    ],
)  # fmt: skip
def test_the_day_of_an_arrival_is_parted_from_it(
    text: str, language: str, rest: str, day: date | None
) -> None:
    assert without_a_day(text, today=TODAY, language=language) == (rest, day)
