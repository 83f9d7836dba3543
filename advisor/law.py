"""Which law or contract stands behind an order, by the country that it goes to (J)."""

from advisor.order import Order
from advisor.policy import Policy
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

#: Where it sells most, the language that it speaks, the money that it takes.
_HOME, _SPOKEN, _ROUBLE = "RU", "ru", "RUB"


def has_consumer_law(order: Order) -> bool:
    """Whether the buyer has the law's own days besides the site's (J1, J2)."""
    return order.destination in CONSUMER_LAW


def is_site_asked(order: Order, language: str, policy: Policy) -> bool:
    """Whether to ask on which site it was bought: only where both sell, and to whom both speak.

    Where the policy does not ask by itself, a price in roubles is reason enough: prices of
    aliexpress.ru are in roubles.
    """
    if order.shop is not None or order.destination not in OTHER_SHOP:
        return False
    likely = order.destination == _HOME or language == _SPOKEN
    in_roubles = order.price is not None and order.price.currency == _ROUBLE
    return likely and (policy.shop_asked or in_roubles)


def may_be_other_shop(order: Order) -> bool:
    """Whether it was bought at aliexpress.ru, or may have been while nobody told (J5)."""
    return order.shop is Shop.RU or (order.shop is None and order.destination in OTHER_SHOP)
