"""Which law or contract stands behind an order, by the country that it goes to (J)."""

from advisor.order import Order
from advisor.shops import Shop

#: The EU, the other states of the EEA, and the United Kingdom, as AliExpress' own terms join them.
CONSUMER_LAW = frozenset(
    {
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
        *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
        *("IS", "LI", "NO", "GB"),
    }
)

#: Where the shop of aliexpress.ru sells, under a contract of its own whose figures nobody knows.
OTHER_SHOP = frozenset(["RU", "BY", "KZ", "AM", "AZ", "GE", "KG", "MD", "TJ", "TM", "UZ"])


def has_consumer_law(order: Order) -> bool:
    """Whether the buyer has the law's own days besides the site's (J1, J2)."""
    return order.destination in CONSUMER_LAW


def may_be_other_shop(order: Order) -> bool:
    """Whether it was bought at aliexpress.ru, or may have been while nobody told (J5)."""
    return order.shop is Shop.RU or (order.shop is None and order.destination in OTHER_SHOP)
