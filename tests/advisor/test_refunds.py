"""When money that was granted should have come: in days, or in working days (G7)."""

from datetime import date

import pytest

from advisor.policy import Policy
from advisor.refunds import refund_due, working_days_after


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 11, 30), 1, date(2026, 12, 1)),  # Monday to Tuesday
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # over a weekend
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # from a Saturday
        (date(2026, 11, 29), 5, date(2026, 12, 4)),  # from a Sunday
        (date(2026, 11, 28), 20, date(2026, 12, 25)),
        (date(2026, 11, 30), 20, date(2026, 12, 28)),  # four weeks: holidays are not known
        (date(2026, 11, 26), 7, date(2026, 12, 7)),
        (date(2028, 2, 28), 2, date(2028, 3, 1)),  # over a leap day, a Tuesday
        (date(2028, 2, 29), 20, date(2028, 3, 28)),
        (date(2020, 2, 28), 1, date(2020, 3, 2)),  # a leap day on a Saturday
        (date(2026, 10, 23), 1, date(2026, 10, 26)),  # the clocks go back on Sunday
        (date(2027, 3, 27), 3, date(2027, 3, 31)),  # they go forward on Sunday
    ],
)
def test_working_days_leave_out_weekends_alone(start: date, days: int, end: date) -> None:
    assert working_days_after(start, days) == end


def test_working_days_go_before_days() -> None:
    friday = date(2026, 11, 27)
    assert refund_due(friday, Policy(refund_arrives=14)) == date(2026, 12, 11)
    in_working_days = Policy(refund_arrives=14, refund_working_days=1)
    assert refund_due(friday, in_working_days) == date(2026, 11, 30)
