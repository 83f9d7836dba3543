"""What people say of an order that was not sent yet."""

from datetime import date

import pytest

from advisor.intake.payment import Payment, says_not_shipped, take_payment
from tests.cases import for_each

TODAY = date(2026, 11, 1)


@for_each(
    "said",
    [
        "not shipped",
        "Not shipped yet",
        "not yet sent",
        "unshipped",
        "не отправлен",
        "ещё не отправлена",
        "не отправили",
        "Еще не отправили",
        "пока ещё не отправили",
        "пока не отправил",
    ],
)
def test_not_shipped_is_understood(said: str) -> None:
    assert says_not_shipped(said)
    assert take_payment(f"Lamp, {said}, $20", today=TODAY, language="ru") == (
        Payment(unshipped=True),
        "Lamp\n $20",
    )


@pytest.mark.parametrize("said", ["отправили", "отправили вчера", "shipped", "не отправили бы"])
def test_what_was_sent_is_not_taken_for_it(said: str) -> None:
    assert not says_not_shipped(said)


@pytest.mark.parametrize(
    ("said", "payment", "rest"),
    [
        ("Lamp, paid yesterday, not shipped yet", Payment(True, date(2026, 10, 31)), "Lamp"),
        ("Lamp, paid 2026-10-28, $5", Payment(False, date(2026, 10, 28)), "Lamp\n $5"),
        ("Lamp; not shipped", Payment(True, None), "Lamp"),
        ("Lamp, paid 2026-13-45", Payment(), "Lamp, paid 2026-13-45"),
        ("Lamp, paid for by me", Payment(), "Lamp, paid for by me"),
        ("Lamp", Payment(), "Lamp"),
    ],
)
def test_what_is_said_about_payment_is_taken_out_of_a_text(
    said: str, payment: Payment, rest: str
) -> None:
    assert take_payment(said, today=TODAY, language="en") == (payment, rest)


@for_each("said", ["paid yesterday", "yesterday paid", "вчера оплатил", "31 октября оплачено"])
def test_a_day_stands_before_or_behind_the_payment(said: str) -> None:
    payment, rest = take_payment(f"Lamp, {said}", today=TODAY, language="ru")
    assert (payment.paid_on, rest) == (date(2026, 10, 31), "Lamp")


def test_a_text_of_more_pieces_than_an_order_has_is_left_as_it_is() -> None:
    said = "Lamp, not shipped" + ",a" * 400
    assert take_payment(said, today=TODAY, language="en") == (Payment(), said)


def test_a_text_of_more_pieces_than_anybody_types_is_left_as_it_is() -> None:
    endless = ", ".join(["not shipped"] * 1000)
    assert take_payment(endless, today=TODAY, language="en") == (Payment(), endless)
