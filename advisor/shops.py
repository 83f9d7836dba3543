"""At which shop an order was bought, and how it was paid (J4, J5)."""

from enum import StrEnum


class Shop(StrEnum):
    """Whose contract an order is under. The values are stored."""

    COM = "com"
    """aliexpress.com."""
    RU = "ru"
    """aliexpress.ru: another company, with rules of which nobody could find a figure (J5)."""


class PaidWith(StrEnum):
    """How an order was paid. The values are stored."""

    PAYPAL = "paypal"
    CARD = "card"
    OTHER = "other"
