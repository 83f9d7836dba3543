from datetime import date, timedelta

import pytest

from advisor.intake import (
    Problem,
    ProblemId,
    Protection,
    ProtectionDays,
    ProtectionUntil,
    check_protection,
    parse_days,
    parse_protection,
)
from advisor.intake.problems import problem
from advisor.intake.protection import read_guarantee
from tests.cases import for_each

TODAY = date(2026, 11, 23)


def protection(text: str) -> Protection | Problem:
    return parse_protection(text, today=TODAY, language="en")


@for_each(
    "text",
    [
        "60",
        "60 days",
        "60d",
        "60 дней",
        "60 дн.",
        "protection 60 days",
        "60-day protection",
        "Buyer protection: 60",
        "защита покупателя 60 дней",
        "60 дней защиты",
        "срок защиты 60 дней",
    ],
)
def test_days_of_protection_are_read(text: str) -> None:
    assert protection(text) == ProtectionDays(60)


def test_weeks_are_counted_in_days() -> None:
    assert protection("8 weeks") == protection("8 недель") == ProtectionDays(56)


@for_each(
    "text",
    [
        "2026-12-18",
        "18 Dec",
        "until 18.12.2026",
        "до 18 декабря",
        "protection ends 18 December",
        "18 Dec protection ends",
        "expires on 2026-12-18",
        "защита до 18.12.2026",
        "заканчивается 18 декабря",
        "protection 2026-12-18",
        "25 days left",
        "осталось 25 дней",
        "осталось ещё 25 дней",
        "25 дней осталось",
        "protection 25 days 11 hours left",
        "25 days and 11 hours",
        "25d 11h 5m",
        "Защита: осталось 25 дн. 11 ч.",
        "25 days 11:03:22",
        "protection ends in 25 days",
        "закончится через 25 дней",
        "protected for another 25 days",
        "Защита покупателя: ещё 25 дней",
        "ochrona jeszcze 25 dni",
        "protégé encore 25 jours",
    ],
)
def test_the_end_of_a_protection_is_read(text: str) -> None:
    assert protection(text) == ProtectionUntil(date(2026, 12, 18))


def test_hours_alone_mean_that_it_ends_today() -> None:
    assert protection("11 hours left") == ProtectionUntil(TODAY)
    assert protection("осталось 5 часов") == ProtectionUntil(TODAY)


@pytest.mark.parametrize("text", ["", "soon", "2 months", "until", "осталось мало", "25 left"])
def test_what_is_no_protection_is_asked_for_again(text: str) -> None:
    found = protection(text)
    assert isinstance(found, Problem)
    assert found.id is ProblemId.PROTECTION_UNREADABLE


def test_a_protection_that_is_over_is_asked_about() -> None:
    over = problem(ProblemId.PROTECTION_OVER, date=date(2026, 11, 1))
    assert protection("until 2026-11-01") == protection("1.11.2026") == over


def test_a_span_is_one_to_365_days() -> None:
    assert parse_days("1") == 1
    assert parse_days("365 days") == 365
    for text, days in [("0", 0), ("366", 366), ("-3 days", -3), ("53 weeks", 371)]:
        assert parse_days(text) == problem(ProblemId.DAYS_OUT_OF_RANGE, days=days, limit=365)


@pytest.mark.parametrize("text", ["", "many", "1.5 days", "9" * 30, "5 kg", "two"])
def test_what_is_no_span_is_asked_for_again(text: str) -> None:
    assert parse_days(text) == problem(ProblemId.DAYS_UNREADABLE, text=text)


@for_each(
    "text",
    [
        "guaranteed 40 days",
        "guaranteed 40",
        "guarantee: 40 days",
        "40 days guaranteed",
        "Guaranteed delivery within 40 days",
        "гарантия доставки 40 дней",
        "гарантия 40 дней",
        "гарантированная доставка за 40 дней",
        "доставка гарантирована в течение 40 дней",
    ],
)
def test_guaranteed_days_are_read(text: str) -> None:
    assert read_guarantee(text) == 40


@pytest.mark.parametrize("text", ["guarantee", "2 years guarantee card 5", "40 days", "Гарантия!"])
def test_what_is_no_guaranteed_delivery_is_left_alone(text: str) -> None:
    assert read_guarantee(text) is None


def test_a_protection_is_checked_against_the_day_of_shipment() -> None:
    shipped = TODAY - timedelta(10)
    late = ProtectionUntil(shipped - timedelta(1))

    def check(held: Protection, shipped_on: date | None) -> Problem | None:
        return check_protection(held, shipped_on=shipped_on, today=TODAY)

    assert check(ProtectionDays(60), None) is None
    assert check(ProtectionDays(10), shipped) is None
    assert check(ProtectionUntil(TODAY), shipped) is None
    assert check(ProtectionDays(9), shipped) == problem(
        ProblemId.PROTECTION_OVER, date=TODAY - timedelta(1)
    )
    assert check(late, shipped) == problem(
        ProblemId.SHIPPED_AFTER_END, shipped=shipped, until=late.until
    )
    assert check(late, None) == problem(ProblemId.PROTECTION_OVER, date=late.until)


def test_a_guarantee_until_a_day_is_asked_about() -> None:
    found = read_guarantee("guaranteed by Dec 20")
    assert found == problem(ProblemId.GUARANTEED_UNREADABLE, text="guaranteed by Dec 20")


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("999 days left", ProblemId.PROTECTION_DAYS_OUT_OF_RANGE),
        ("protection 2 months", ProblemId.PROTECTION_UNREADABLE),
        ("protection of a kind", ProblemId.PROTECTION_UNREADABLE),
        ("until further notice", ProblemId.PROTECTION_UNREADABLE),
        ("until", ProblemId.PROTECTION_UNREADABLE),
        ("protection", ProblemId.PROTECTION_UNREADABLE),
    ],
)
def test_a_protection_that_says_no_end_is_asked_for_again(text: str, id_: ProblemId) -> None:
    found = protection(text)
    assert isinstance(found, Problem)
    assert found.id is id_
