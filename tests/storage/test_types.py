from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite

from storage.types import ExactDecimal, UtcInstant

DIALECTS: list[Dialect] = [sqlite.dialect(), postgresql.dialect()]  # type: ignore[no-untyped-call]

HALF_PAST = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@given(
    instant=st.datetimes(
        min_value=datetime(1, 1, 2),  # noqa: DTZ001
        max_value=datetime(9999, 12, 30),  # noqa: DTZ001
        timezones=st.sampled_from([UTC, HALF_PAST]),
    )
)
def test_an_instant_comes_back_in_utc_to_the_microsecond(
    dialect: Dialect, instant: datetime
) -> None:
    bound = UtcInstant().process_bind_param(instant, dialect)
    back = UtcInstant().process_result_value(bound, dialect)

    assert back == instant
    assert back is not None
    assert back.tzinfo is UTC


@given(amount=st.decimals(allow_nan=False, allow_infinity=False))
def test_sqlite_keeps_every_digit_of_a_decimal(amount: Decimal) -> None:
    bound = ExactDecimal().process_bind_param(amount, DIALECTS[0])

    assert isinstance(bound, str)
    assert "E" not in bound
    assert ExactDecimal().process_result_value(bound, DIALECTS[0]) == amount
