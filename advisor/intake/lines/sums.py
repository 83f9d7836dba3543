"""Lines about money: what was paid, for what, and what delivery cost."""

import re

from advisor.intake import prices
from advisor.intake.cleaning import cut_title
from advisor.intake.lines.days import Day
from advisor.intake.lines.kinds import Kind, Line, may_be_title
from advisor.intake.problems import Problem
from advisor.intake.shop_words import TALK
from advisor.intake.words import ignoring_case, phrase, strip_edges
from advisor.money import Money

_TOTAL = ignoring_case(
    r"(?:(?:grand |order )?total(?: price| amount| paid| cost)?|amount (?:paid|due)|you paid"
    r"|paid|итого"
    r"|всего|сумма(?: заказа| к оплате)?|к оплате|оплачено|стоимость заказа|общая сумма"
    r"|\d{1,2} (?:items?|товар\w{0,2})[,:]? (?:total|на сумму|итого))(?!\w)"
)
_PRICE = ignoring_case(
    r"(?:price|unit price|item price|product price|цена(?: товара)?|стоимость(?: товара)?)(?!\w)"
)
NO_PRICE = ignoring_case(
    r"(?:sub-?total|discount|coupons?|promo|coins?|tax|vat|you save|saved|store discount|скидк\w"
    r"|купон\w?"
    r"|промокод|монет\w{0,2}|ндс|налог|подытог|промежуточн\w{1,4}|сэкономлено|экономия|выгода"
    r"|товары на)"
    r"(?!\w)|[-−–]\s?(?:US ?)?[$€₽]"
)
_SHIPPING = ignoring_case(r"(?:shipping|delivery|postage|стоимость доставки|доставка)(?!\w)")
_FREE = phrase(r"free|бесплатн\w{1,3}")
_SUM = ignoring_case(
    r"(?:US ?\$|C ?\$|A ?\$|R ?\$|[$€£₽₴₸]|(?:USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN|руб\.?)\s?)\s?"
    r"\d{1,3}(?:[ ,.'’\u00a0]?\d{3}){0,2}(?:[.,]\d{1,2})?(?!\d)"
    r"|(?<![\d.,])\d{1,3}(?:[ ,.'’\u00a0]?\d{3}){0,2}(?:[.,]\d{1,2})?\s?"
    r"(?:US ?\$|\$|€|£|₽|₴|₸|zł|(?:USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN|руб(?:л\w{1,2})?|грн"
    r"|тенге|р\.)(?!\w))"
)
_TIMES = ignoring_case(r"\s*(?:[x×х*]\s?(\d{1,3})|(\d{1,3})\s?(?:pcs?|шт\.?))(?!\w)")


def money(text: str, _: Day) -> list[Line] | None:
    """ "Total: US $12.50", "US $6.20 x 2", "Free shipping"."""
    match = re.search(_SUM, text)
    if match is None:
        free = re.match(_SHIPPING, text) or re.search(phrase("shipping|delivery|доставк\\w"), text)
        return [Line(Kind.FREE_SHIPPING)] if free and re.search(_FREE, text) else None
    if re.match(NO_PRICE, text):
        return [Line(Kind.NOISE)]
    found = prices.parse_price(match[0].replace("\u00a0", " "))
    if re.match(_SHIPPING, text):
        paid = isinstance(found, Money)
        return [Line(Kind.PAID_SHIPPING if paid else Kind.FREE_SHIPPING)]
    if isinstance(found, Problem):
        return [Line(Kind.NOISE)]
    for kind, label in ((Kind.TOTAL, _TOTAL), (Kind.PRICE, _PRICE)):
        if re.match(label, text):
            return [Line(kind, found)]
    return _lone_sum(text, match, found)


def _lone_sum(text: str, match: re.Match[str], found: Money) -> list[Line] | None:
    """ "US $6.20 x 2": what is left of the line may be anything but a sentence."""
    times = re.match(_TIMES, text[match.end() :])
    count = int(times[1] or times[2]) if times else 1
    before = strip_edges(text[: match.start()])
    if len(before) > 40:
        return [Line(Kind.SUM, found), Line(Kind.TEXT, cut_title(before, 200))]
    if re.search(TALK, text):
        return [Line(Kind.NOISE)]
    further = [Line(Kind.TEXT, before)] if len(before) > 12 and may_be_title(before) else []
    sum_ = Money(found.amount * max(count, 1), found.currency)
    return [Line(Kind.SUM, sum_), *further]
