"""Which dates can be a day of shipment or an end of protection, and which are asked about."""

from datetime import date, timedelta

import pytest

from advisor.intake import Problem, ProblemId
from advisor.intake.dates import Readings
from advisor.intake.order_dates import (
    as_ship_date,
    end_date,
    parse_ship_date,
    read_ship_date,
    which_month,
)
from advisor.intake.problems import problem
from tests.cases import for_each

TODAY = date(2026, 11, 23)


def ship_date(text: str, language: str = "en", today: date = TODAY) -> date | Problem:
    return parse_ship_date(text, today=today, language=language)


def test_a_day_without_a_year_that_would_be_long_ago_is_asked_about() -> None:
    assert ship_date("24 Nov") == problem(
        ProblemId.SHIP_DATE_AMBIGUOUS,
        text="24 Nov",
        first=date(2025, 11, 24),
        second=date(2026, 11, 24),
    )


@for_each("days", [-200, -301, -400])
def test_a_day_that_can_be_no_other_is_taken_or_refused_and_never_asked_about(days: int) -> None:
    said = Readings((TODAY + timedelta(days),), year_said=False)
    found = as_ship_date(said, "then", today=TODAY)
    if days < -365:
        assert isinstance(found, Problem)
        assert found.id is ProblemId.SHIP_DATE_TOO_OLD
    else:
        assert found == TODAY + timedelta(days)


def test_an_end_without_a_year_is_the_next_such_day() -> None:
    assert end_date("5 января", today=TODAY, language="ru") == date(2027, 1, 5)
    assert end_date("23 Nov", today=TODAY, language="en") == TODAY
    assert end_date("in 25 days", today=TODAY, language="en") == TODAY + timedelta(25)
    assert end_date("через неделю", today=TODAY, language="ru") == TODAY + timedelta(7)


def test_of_two_readings_the_one_that_is_possible_holds() -> None:
    assert end_date("03/12/2026", today=TODAY, language="en") == date(2026, 12, 3)
    assert ship_date("12/03/2026") == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "id_", "on"),
    [
        ("2020-01-01", ProblemId.SHIP_DATE_TOO_OLD, date(2020, 1, 1)),
        ("03/04/2020", ProblemId.SHIP_DATE_TOO_OLD, date(2020, 4, 3)),
        ("2026-11-24", ProblemId.SHIP_DATE_FUTURE, date(2026, 11, 24)),
        ("03/04/2027", ProblemId.SHIP_DATE_FUTURE, date(2027, 3, 4)),
    ],
)
def test_a_shipment_lies_in_the_last_year(text: str, id_: ProblemId, on: date) -> None:
    found = ship_date(text)
    assert isinstance(found, Problem)
    assert (found.id, found.mapping()["date"]) == (id_, on)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2027-05-05", date(2027, 5, 5)),
        ("05/11/2026", date(2026, 11, 5)),
        ("2026-10-01", date(2026, 10, 1)),
    ],
)
def test_an_end_may_be_past_where_it_cannot_be_another(text: str, on: date) -> None:
    assert end_date(text, today=TODAY, language="en") == on


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("nonsense", ProblemId.PROTECTION_UNREADABLE),
        ("31 Feb 2027", ProblemId.PROTECTION_UNREADABLE),
        ("03/04/2027", ProblemId.PROTECTION_AMBIGUOUS),
        ("1 Nov", ProblemId.PROTECTION_AMBIGUOUS),
        ("2031-01-01", ProblemId.PROTECTION_TOO_FAR),
    ],
)
def test_an_end_that_is_not_certain_is_asked_about(text: str, id_: ProblemId) -> None:
    found = end_date(text, today=TODAY, language="en")
    assert isinstance(found, Problem)
    assert found.id is id_


@for_each("text", ["Lamp", "shipped", "shipped some day", "31.02.2026"])
def test_what_is_no_day_of_shipment_is_asked_for_again(text: str) -> None:
    assert ship_date(text) == problem(ProblemId.SHIP_DATE_UNREADABLE, text=text)


@pytest.mark.parametrize(
    "text", ["sent on the 9th", "expédiée le 9", "enviado dia 9", "verschickt am 9.", "ушла 9-го"]
)
def test_a_day_without_its_month_is_asked_about(text: str) -> None:
    found = ship_date(text)
    assert isinstance(found, Problem)
    days = found.mapping()
    assert found.id is ProblemId.SHIP_DATE_AMBIGUOUS
    assert (days["first"], days["second"]) == (date(2026, 11, 9), date(2026, 10, 9))


def test_words_about_a_shipment_without_a_day_say_none() -> None:
    assert read_ship_date("shipped with care", today=TODAY, language="en") is None
    assert read_ship_date("a lamp", today=TODAY, language="en") is None
    assert which_month("sent later", "later", today=TODAY) is None
