"""How long the event loop is held by one text."""

import statistics
import time
from datetime import date

from advisor.intake import read_pasted

LONGEST = 4_096
"""Characters that people can write in one message."""

_TODAY = date(2026, 11, 1)
_ORDER = (
    "Order 8012345678901234\nPhone case, black, x1\nUS $12.50\nShipped on Oct 20, 2026\n"
    "Tracking number LP00123456789012\nProtection ends Dec 19, 2026\n\n"
)
_PAGE = (
    "Заказ № 8012345678901234\nЧехол для телефона, чёрный, 1 шт.\n1 250,50 ₽\n"
    "Отправлен 20 октября 2026\nТрек-номер LP00123456789012\nЗащита до 19 декабря 2026\n\n"
)
TEXTS = {
    "orders, English": ("en", _ORDER),
    "orders, Russian": ("ru", _PAGE),
    "orders in a line": ("en", "Lamp, $1, "),
    "prices": ("en", "US $1.00\nx1\n"),
    "dates": ("en", "12/11/2026\n"),
    "phrases about time": ("en", "two weeks ago\n"),
    "parcel numbers": ("en", "RA123456785CN\n"),
    "digits": ("en", "1 2 "),
    "nothing but spaces": ("en", "\u00a0"),
}
"""What people paste, and what somebody might who means no good: name to language and piece."""


def slowest(runs: int) -> tuple[str, float]:
    """The text that takes longest, and the median of its seconds of CPU."""
    took = {name: _seconds(*text, runs) for name, text in TEXTS.items()}
    name = max(took, key=lambda each: took[each])
    return name, took[name]


def _seconds(language: str, piece: str, runs: int) -> float:
    text = (piece * (LONGEST // len(piece) + 1))[:LONGEST]
    took = []
    for _ in range(runs + 1):
        began = time.process_time()
        read_pasted(text, today=_TODAY, language=language)
        took.append(time.process_time() - began)
    return statistics.median(took[1:])  # without what is compiled once
