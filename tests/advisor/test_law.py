"""Which law stands behind an order."""

from advisor.law import CONSUMER_LAW, OTHER_SHOP, has_consumer_law, may_be_other_shop
from advisor.shops import Shop
from tests.advisor.samples import order


def test_the_country_decides() -> None:
    assert has_consumer_law(order(destination="GB"))
    assert not has_consumer_law(order(destination="US"))
    assert not has_consumer_law(order())
    assert may_be_other_shop(order(destination="RU"))
    assert not may_be_other_shop(order(destination="UA"))
    assert not may_be_other_shop(order(destination="RU", shop=Shop.COM))
    assert may_be_other_shop(order(shop=Shop.RU))
    assert not CONSUMER_LAW & OTHER_SHOP
