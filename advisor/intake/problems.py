"""What intake asks: ids with values, never prose (the sentences are in the locales)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from advisor.money import Money

Value: TypeAlias = str | int | Decimal | date | Money
"""The values of a problem: texts as typed, days, amounts, calendar dates, sums."""

_SHOWN = 80


class ProblemId(StrEnum):
    """Every question that intake can ask. The variables of each stand behind it."""

    TEXT_TOO_LONG = "text_too_long"  # length, limit
    TITLE_MISSING = "title_missing"
    TRACKING_UNREADABLE = "tracking_unreadable"  # text
    TRACKING_TWICE = "tracking_twice"  # first, second
    SHIP_DATE_UNREADABLE = "ship_date_unreadable"  # text
    SHIP_DATE_AMBIGUOUS = "ship_date_ambiguous"  # text, first, second (dates)
    SHIP_DATE_FUTURE = "ship_date_future"  # date
    SHIP_DATE_TOO_OLD = "ship_date_too_old"  # date, limit (days)
    SHIP_DATE_UNDATED = "ship_date_undated"  # text, first (date, if it was written today)
    SHIP_DATE_BEFORE_ORDER = "ship_date_before_order"  # first, ordered (dates)
    SHIP_DATE_TWICE = "ship_date_twice"  # first, second (dates)
    SHIPPED_AFTER_END = "shipped_after_end"  # shipped, until
    DATE_UNCLEAR = "date_unclear"  # text
    PROTECTION_UNREADABLE = "protection_unreadable"  # text
    PROTECTION_AMBIGUOUS = "protection_ambiguous"  # text, first, second (dates)
    PROTECTION_LEFT_OR_WHOLE = "protection_left_or_whole"  # text, first (date), days
    PROTECTION_UNDATED = "protection_undated"  # text, first (date, if it was written today)
    PROTECTION_UNNAMED = "protection_unnamed"  # text, first (date)
    PROTECTION_OVER = "protection_over"  # date
    PROTECTION_DAYS_OUT_OF_RANGE = "protection_days_out_of_range"  # days, limit
    PROTECTION_TOO_FAR = "protection_too_far"  # date, limit (days)
    PROTECTION_DAYS_TWICE = "protection_days_twice"  # first, second (days)
    PROTECTION_UNTIL_TWICE = "protection_until_twice"  # first, second (dates)
    PROTECTION_CONFLICT = "protection_conflict"  # days, reckoned (date), until
    PRICE_UNREADABLE = "price_unreadable"  # text
    PRICE_NOT_POSITIVE = "price_not_positive"  # text
    PRICE_CURRENCY_MISSING = "price_currency_missing"  # amount
    PRICE_TWICE = "price_twice"  # first, second (Money)
    GUARANTEED_UNREADABLE = "guaranteed_unreadable"  # text
    GUARANTEED_OUT_OF_RANGE = "guaranteed_out_of_range"  # days, limit
    GUARANTEED_TWICE = "guaranteed_twice"  # first, second (days)
    DAYS_UNREADABLE = "days_unreadable"  # text
    DAYS_OUT_OF_RANGE = "days_out_of_range"  # days, limit
    SELLER_MISSING = "seller_missing"
    SELLER_TWICE = "seller_twice"  # first, second
    ORDER_NUMBER_UNREADABLE = "order_number_unreadable"  # text
    ORDER_NUMBER_TWICE = "order_number_twice"  # first, second
    SHIPPING_CONFLICT = "shipping_conflict"
    NUMBER_UNCLEAR = "number_unclear"  # text
    PICTURE_UNSURE = "picture_unsure"  # text


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to ask the person about. `values` fill the sentence named by `id`."""

    id: ProblemId
    values: tuple[tuple[str, Value], ...] = ()

    def mapping(self) -> dict[str, Value]:
        """The values by name, as a message formatter wants them."""
        return dict(self.values)


def problem(problem_id: ProblemId, **values: Value) -> Problem:
    """A problem with its values; long texts are cut to fit a sentence."""
    return Problem(
        problem_id,
        tuple(
            (name, value[: _SHOWN - 1] + "…")
            if isinstance(value, str) and len(value) > _SHOWN
            else (name, value)
            for name, value in values.items()
        ),
    )
