"""What else a pasted order says, and nobody needs here."""

import re
from functools import cache

from advisor.intake import dates, prices
from advisor.intake.fields.findings import Context, Finding, Noise
from advisor.intake.matching import compiled, ignoring_case, one_of
from advisor.words import Amid, Day, Fact, said_anywhere
from advisor.words.patterns import any_of

_LINK = ignoring_case(r"(?:https?://|www\.)\S+")


@cache
def _date_noise() -> re.Pattern[str]:
    label = one_of(Fact.ORDER_DATE, Fact.PAYMENT_DATE, Fact.PAID, Amid.EXPECTED_DELIVERY)
    return compiled(rf"{label}(?!\w)[\s:：]*")


@cache
def _money_noise() -> re.Pattern[str]:
    return compiled(rf"{one_of(Amid.NO_PRICE)}(?!\w)[\s:：]*")


@cache
def _labelled_noise() -> re.Pattern[str]:
    return compiled(rf"{one_of(Amid.ABOUT_DELIVERY)}\s*[:：]")


def read_noise(text: str, context: Context) -> Finding | None:
    """What else a pasted order says; an estimated delivery is not a promise (A6)."""
    if is_estimate(text):
        return Noise()
    if re.fullmatch(_LINK, text) or _labelled_noise().match(text):
        return Noise()
    if match := _date_noise().match(text):
        rest = text[match.end() :]
        if dates.is_date(rest, today=context.today, language=context.language):
            return Noise()
        return Noise() if ":" in match[0] and not prices.is_price(rest) and rest else None
    if match := _money_noise().match(text):
        rest = text[match.end() :]
        return Noise() if ":" in match[0] or prices.is_price(rest) else None
    return None


@cache
def _estimate() -> re.Pattern[str]:
    days = r"[~≈]?\s*\d{1,3}(?:\s*(?:[-–—]|to|до|bis|à|a)\s*\d{1,3})?"
    said, units = any_of(said_anywhere(Fact.ESTIMATED)), any_of(said_anywhere(Day.DAYS))
    return compiled(rf"{said}(?!\w)[\s:：]*{days}[\s-]*{units}")


def is_estimate(text: str) -> bool:
    """Whether a piece of text says within how many days delivery is estimated (A6)."""
    return _estimate().fullmatch(text.strip()) is not None
