from datetime import date

import pytest

from advisor.intake import Problem, ProblemId, parse_ship_date
from advisor.intake.dates import (
    Towards,
    days_of_month,
    is_told_from_today,
    is_whole_date,
    last_day_of_month,
    resolved,
)
from advisor.intake.problems import problem
from tests.cases import for_each

TODAY = date(2026, 11, 23)


def ship_date(text: str, language: str = "en", today: date = TODAY) -> date | Problem:
    return parse_ship_date(text, today=today, language=language)


MONTHS = [
    ("jan january янв января январь", 1),
    ("feb february фев февр февраля февраль", 2),
    ("mar march мар марта март", 3),
    ("apr april апр апреля апрель", 4),
    ("may мая май", 5),
    ("jun june июн июня июнь", 6),
    ("jul july июл июля июль", 7),
    ("aug august авг августа август", 8),
    ("sep sept september сен сент сентября сентябрь", 9),
    ("oct october окт октября октябрь", 10),
    ("nov november ноя нояб ноября ноябрь", 11),
    ("dec december дек декабря декабрь", 12),
]


@for_each(("names", "month"), MONTHS)
def test_every_month_is_known_by_name_and_abbreviation(names: str, month: int) -> None:
    year = 2026 if month < 12 else 2025
    for name in names.split():
        assert ship_date(f"3 {name} {year}") == date(year, month, 3)
        assert ship_date(f"{name.capitalize()}. 3 {year}") == date(year, month, 3)


@for_each(
    ("text", "day"),
    [
        ("2026-11-01", date(2026, 11, 1)),
        ("2026/11/1", date(2026, 11, 1)),
        ("2026.11.01", date(2026, 11, 1)),
        ("20261101", date(2026, 11, 1)),
        ("2026-11-01 10:30", date(2026, 11, 1)),
        ("2026-11-01T10:30:00Z", date(2026, 11, 1)),
        ("Nov 1, 2026, 10:30 PM PST", date(2026, 11, 1)),
        ("01.11.2026", date(2026, 11, 1)),
        ("1.11.26", date(2026, 11, 1)),
        ("03.04.2026", date(2026, 4, 3)),
        ("01.11.", date(2026, 11, 1)),
        ("01.11.2026 г.", date(2026, 11, 1)),
        ("13/11/2026", date(2026, 11, 13)),
        ("11/13/2026", date(2026, 11, 13)),
        ("05-05-2026", date(2026, 5, 5)),
        ("03/12/2026", date(2026, 3, 12)),
        ("1/11", date(2026, 11, 1)),
        ("1 November", date(2026, 11, 1)),
        ("the 1st of November", date(2026, 11, 1)),
        ("1-го ноября", date(2026, 11, 1)),
        ("1 ноября 2026 года", date(2026, 11, 1)),
        ("01-Nov-2026", date(2026, 11, 1)),
        ("2026 Nov 1", date(2026, 11, 1)),
        ("1 Nov '26", date(2026, 11, 1)),
        ("1 ноя 26", date(2026, 11, 1)),
        ("24 Dec", None),
        ("20 февраля", date(2026, 2, 20)),
        ("today", TODAY),
        ("Сегодня", TODAY),
        ("yesterday", date(2026, 11, 22)),
        ("вчера", date(2026, 11, 22)),
        ("the day before yesterday", date(2026, 11, 21)),
        ("позавчера", date(2026, 11, 21)),
        ("3 days ago", date(2026, 11, 20)),
        ("1 day ago", date(2026, 11, 22)),
        ("3 дня назад", date(2026, 11, 20)),
        ("3 дня тому назад", date(2026, 11, 20)),
        ("a week ago", date(2026, 11, 16)),
        ("2 weeks ago", date(2026, 11, 9)),
        ("неделю назад", date(2026, 11, 16)),
        ("two weeks ago", date(2026, 11, 9)),
        ("три дня назад", date(2026, 11, 20)),
        ("3 hours ago", TODAY),
        ("месяц назад", date(2026, 10, 23)),
        ("shipped on 2026-11-01", date(2026, 11, 1)),
        ("Посылка была отправлена 1 ноября", date(2026, 11, 1)),
        ("отправил продавец 3 дня назад", date(2026, 11, 20)),
        ("23.11.2025", date(2025, 11, 23)),
    ],
)
@for_each("language", ["en", "ru"])
def test_a_day_of_shipment_is_read(text: str, day: date | None, language: str) -> None:
    found = ship_date(text, language)
    assert found == day if day else isinstance(found, Problem)


@for_each(
    "text",
    [
        "",
        "Lamp",
        "60",
        "Nov",
        "31.02.2026",
        "2026-13-45",
        "31 ноября",
        "in november",
        "5 назад",
        "last monday",
        "lots of days ago",
        "12345 0 days ago",
        "lamp two weeks ago",
        "lamp 2 days ago",
        "one or two weeks ago",
        "x" * 500,
        "1 marvel",
        "12",
        "32/33",
    ],
)
def test_what_is_no_date_is_asked_for_again(text: str) -> None:
    assert ship_date(text) == problem(ProblemId.SHIP_DATE_UNREADABLE, text=text)


def test_a_day_without_a_year_is_the_last_such_day() -> None:
    january = date(2027, 1, 5)
    assert ship_date("20 Dec", today=january) == date(2026, 12, 20)
    assert ship_date("5 Jan", today=january) == january


def test_a_day_before_the_calendar_begins_is_no_date() -> None:
    found = ship_date("9999 weeks ago", today=date(100, 1, 1))
    assert found == problem(ProblemId.SHIP_DATE_UNREADABLE, text="9999 weeks ago")


def test_a_leap_day_is_looked_for_in_leap_years() -> None:
    assert ship_date("29 Feb", today=date(2028, 3, 5)) == date(2028, 2, 29)
    assert ship_date("29.02.2026") == problem(ProblemId.SHIP_DATE_UNREADABLE, text="29.02.2026")


@pytest.mark.parametrize("text", ["2026-11-01", "1 Nov", "01.11.2026", "yesterday", "3 days ago"])
def test_a_date_is_known_by_its_looks(text: str) -> None:
    assert is_whole_date(text, today=TODAY, language="en")


@pytest.mark.parametrize("text", ["12.10", "3/4", "1-2", "iPhone 15", "May 5 shirt", "5 pcs"])
def test_what_may_be_something_else_is_no_date_by_its_looks(text: str) -> None:
    assert not is_whole_date(text, today=TODAY, language="en")


def test_a_day_without_a_year_is_first_of_all_the_nearest_on_its_side() -> None:
    assert resolved([(0, 11, 5)], TODAY, Towards.PAST).dates[0] == date(2026, 11, 5)
    assert resolved([(0, 1, 5)], TODAY, Towards.FUTURE).dates[0] == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("yesterday", True),
        ("позавчера", True),
        ("3 days ago", True),
        ("vor 3 Tagen", True),
        ("2026-11-01", False),
        ("3 days", False),
    ],
)
def test_a_day_may_be_told_from_today(text: str, told: bool) -> None:
    assert is_told_from_today(text) is told


@for_each(
    ("text", "day"),
    [
        ("on the 20th", date(2026, 11, 20)),
        ("foi dia 28", date(2026, 10, 28)),
        ("am 31.", date(2026, 10, 31)),
        ("23-го", TODAY),
        ("8 числа", date(2026, 11, 8)),
        ("28", None),
        ("in 28 days", None),
        ("the 45th", None),
    ],
)
def test_a_day_of_the_month_is_the_last_one(text: str, day: date | None) -> None:
    assert last_day_of_month(text, today=TODAY) == day


def test_a_bare_figure_may_be_a_day_of_the_last_months_where_nothing_else_can() -> None:
    assert days_of_month("7", today=TODAY) == ()
    assert days_of_month("7", today=TODAY, alone=True) == (date(2026, 11, 7), date(2026, 10, 7))
