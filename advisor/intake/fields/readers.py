"""One reader a field: each says what a whole piece is, or that it is none of its own."""

import re
from datetime import date
from functools import cache

from advisor.intake import dates, order_dates, prices, protection, tracking
from advisor.intake.cleaning import cut_title
from advisor.intake.fields.findings import (
    Context,
    Finding,
    Guaranteed,
    MaybeTracking,
    NoTracking,
    Number,
    Reader,
    Seller,
    Shipped,
    Shipping,
    Title,
    Tracking,
)
from advisor.intake.fields.noise import read_noise
from advisor.intake.fields.order_numbers import read_order_number
from advisor.intake.guarantees import guarantee_said
from advisor.intake.matching import compiled, one_of, strip_edges, whole
from advisor.intake.problems import ProblemId, problem
from advisor.words import Amid, Fact

LONGEST_FIELD = 300
"""Characters. A longer piece is not a field, and not worth trying every reader on."""

_NUMBER = r"[+−-]?\d[\d\s.,]*"


def read_guarantee(text: str, _: Context) -> Finding | None:
    """ "guaranteed 40 days", "delivery is guaranteed within 40 days"."""
    found = protection.read_guarantee(text)
    if found is None:
        found = guarantee_said(text)
    return Guaranteed(found) if isinstance(found, int) else found


@cache
def _free_shipping() -> re.Pattern[str]:
    return _shipping_said(Fact.FREE_SHIPPING, Amid.FREE)


@cache
def _paid_shipping() -> re.Pattern[str]:
    return _shipping_said(Fact.PAID_SHIPPING, Amid.PAID_FOR)


def _shipping_said(phrase: Fact, word: Amid) -> re.Pattern[str]:
    shipping = rf"{one_of(Amid.SHIPPING)}(?: {one_of(Amid.BEHIND_SHIPPING)})?"
    return compiled(rf"\+?\s*(?:{one_of(phrase)}|{shipping}[\s:：–—-]*{one_of(word)})")


@cache
def _shipping_cost() -> re.Pattern[str]:
    return compiled(rf"\+?\s*{one_of(Fact.SHIPPING_COST)}[\s:：–—-]+")


def read_shipping(text: str, _: Context) -> Finding | None:
    """ "paid shipping", "free shipping", "shipping: $2.50"."""
    if _free_shipping().fullmatch(text):
        return Shipping(paid=False)
    if _paid_shipping().fullmatch(text):
        return Shipping(paid=True)
    match = _shipping_cost().match(text)
    rest = text[match.end() :] if match else ""
    return Shipping(paid=not prices.is_free(rest)) if rest and prices.is_price(rest) else None


def read_no_tracking(text: str, _: Context) -> Finding | None:
    """ "no tracking"."""
    return NoTracking() if tracking.untracked().fullmatch(text) else None


def read_tracking(text: str, _: Context) -> Finding | None:
    """ "tracking ABC-12": with the label, any code."""
    match = tracking.label().match(text)
    if not match:
        return None
    rest = text[match.end() :]
    if not any(map(str.isdigit, rest)):
        return None
    if tracking.code_in(rest):
        return tracking_of(rest)
    one_word = rest and " " not in rest
    return problem(ProblemId.TRACKING_UNREADABLE, text=rest) if one_word else None


def tracking_of(text: str) -> Finding | None:
    """The tracking number that a text is, if it can be one."""
    code = tracking.code_in(text)
    return Tracking(code) if code else None


@cache
def _title_label() -> re.Pattern[str]:
    return compiled(rf"{one_of(Fact.TITLE)}\s*[:：]\s*(?=\S)")


def read_title(text: str, _: Context) -> Finding | None:
    """ "item: Phone case"."""
    match = _title_label().match(text)
    return Title(text[match.end() :]) if match else None


@cache
def _seller_label() -> re.Pattern[str]:
    seller, store = one_of(Fact.SELLER), one_of(Fact.STORE)
    return compiled(rf"{seller}(?![\w'’])[\s:：]*|{store}\s*[:：]\s*")


def read_seller(text: str, _: Context) -> Finding | None:
    """ "seller Best Cases Store"."""
    match = _seller_label().match(text)
    name = strip_edges(text[match.end() :]) if match else ""
    if match is not None and name and _is_said_of_a_seller(match[0], name):
        return None
    return Seller(cut_title(name)) if name else None


def _is_said_of_a_seller(label: str, name: str) -> bool:
    """ "The seller says wait": behind no colon, several words without a capital are no name."""
    if re.search("[:：]", label) or " " not in name:
        return False
    return name == name.lower() or whole(Fact.SHIPPED).match(name) is not None


def read_ship_date(text: str, context: Context) -> Finding | None:
    """ "shipped 3 days ago", "1 ноября отправлен"."""
    found = order_dates.read_ship_date(text, today=context.today, language=context.language)
    return Shipped(found) if isinstance(found, date) else found


def read_protection(text: str, context: Context) -> Finding | None:
    """ "60 days", "until 2026-12-31", "осталось 25 дней"."""
    return protection.read_protection(text, today=context.today, language=context.language)


def read_price(text: str, _: Context) -> Finding | None:
    """ "$12.50", "1 200 ₽"."""
    return prices.read_price(text)


def read_lone_date(text: str, context: Context) -> Finding | None:
    """A date without a word beside it may be the order's, the shipment's or the end's."""
    if dates.is_whole_date(text, today=context.today, language=context.language):
        return problem(ProblemId.DATE_UNCLEAR, text=text)
    return None


def read_code(text: str, _: Context) -> Finding | None:
    """A tracking number without a label."""
    if tracking.is_certain_code(text):
        return tracking_of(text)
    return MaybeTracking(text) if tracking.is_possible_code(text) else None


def read_number(text: str, _: Context) -> Finding | None:
    """A number that no word explains."""
    return Number(text) if re.fullmatch(_NUMBER, text) else None


_READERS: tuple[Reader, ...] = (
    read_title,
    read_guarantee,
    read_shipping,
    read_noise,
    read_order_number,
    read_no_tracking,
    read_tracking,
    read_seller,
    read_ship_date,
    read_protection,
    read_price,
    read_lone_date,
    read_code,
    read_number,
)


def read_whole(text: str, context: Context) -> Finding | None:
    """What a piece is as a whole; `None` if it is no field, or too long for one."""
    if len(text) > LONGEST_FIELD:
        return None
    return next((found for reader in _READERS if (found := reader(text, context))), None)


@cache
def starts_like_field() -> re.Pattern[str]:
    """Text that begins like a field, and could not be read as one."""
    labels = one_of(
        Fact.TRACKING,
        Fact.ORDER,
        Fact.SHIP_DATE,
        Fact.NUMBER,
        Fact.PRICE,
        Fact.TOTAL,
        Fact.SELLER,
        Fact.PROTECTION,
        Fact.GUARANTEED,
        Amid.GUARANTEE,
        Amid.SHIPPING,
    )
    shipped = rf"{one_of(Fact.SHIPPED)}(?!\w)"
    order = rf"{one_of(Fact.ORDER)}\s*[№#]?\s*\d+$(?!\w)"
    return compiled(rf"{shipped}|{order}|{labels}[\w\s№#.-]{{0,20}}[:：]")
