"""Which law stands behind an order."""

from dataclasses import replace
from decimal import Decimal

from advisor.law import (
    CONSUMER_LAW,
    OTHER_SHOP,
    has_consumer_law,
    is_site_asked,
    may_be_other_shop,
)
from advisor.money import Money
from advisor.shops import Shop
from tests.advisor.samples import POLICY, order
from tests.cases import for_each


def test_the_country_decides() -> None:
    assert has_consumer_law(order(destination="GB"))
    assert not has_consumer_law(order(destination="US"))
    assert not has_consumer_law(order())
    assert may_be_other_shop(order(destination="RU"))
    assert not may_be_other_shop(order(destination="UA"))
    assert not may_be_other_shop(order(destination="RU", shop=Shop.COM))
    assert may_be_other_shop(order(shop=Shop.RU))
    assert not CONSUMER_LAW & OTHER_SHOP


@for_each(
    ("destination", "language", "currency", "asked"),
    [
        ("RU", "ru", "USD", (True, False)),
        ("RU", "en", "RUB", (True, True)),
        ("KZ", "ru", "RUB", (True, True)),
        ("GE", "en", "RUB", (False, False)),
        ("DE", "ru", "RUB", (False, False)),
        (None, "ru", "RUB", (False, False)),
    ],
)
def test_the_site_is_asked_where_both_are_likely(
    destination: str | None, language: str, currency: str, asked: tuple[bool, bool]
) -> None:
    """J5: by the figures of today, and by those of the rulebook where a price is in roubles."""
    bought = order(destination=destination, price=Money(Decimal(900), currency))
    policies = (POLICY.model_copy(update={"shop_asked": True}), POLICY)
    assert tuple(is_site_asked(bought, language, one) for one in policies) == asked
    known = replace(bought, shop=Shop.COM)
    assert not any(is_site_asked(known, language, one) for one in policies)
