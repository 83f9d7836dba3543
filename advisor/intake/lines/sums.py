"""Lines about money: what was paid, for what, and what delivery cost."""

import re
from functools import cache

from advisor.intake import prices
from advisor.intake.cleaning import cut_title
from advisor.intake.lines.days import ReadOn
from advisor.intake.lines.kinds import Kind, Line, is_talk, may_be_title
from advisor.intake.matching import compiled, one_of, strip_edges, whole
from advisor.intake.problems import Problem
from advisor.money import Money
from advisor.words import Amid, Fact, Page, currencies, languages
from advisor.words.patterns import any_of

_AMOUNT = r"\d{1,3}(?:[ ,.'’\u00a0]?\d{3}){0,2}(?:[.,]\d{1,2})?"
_SIGNS_BEFORE = r"US ?\$|C ?\$|A ?\$|R ?\$|[$€£₽₴₸]"
_SIGNS_BEHIND = r"US ?\$|\$|€|£|₽|₴|₸"
_CODES = "USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN"


@cache
def _total() -> re.Pattern[str]:
    items = rf"\d{{1,2}} {one_of(Page.ITEMS)}[,:]? {one_of(Fact.TOTAL)}"
    return compiled(rf"(?:{items}|{one_of(Fact.TOTAL, Fact.PAID)})(?!\w)")


@cache
def no_price() -> re.Pattern[str]:
    """The beginning of a line with a sum that is not a price."""
    return compiled(rf"{one_of(Amid.NO_PRICE)}(?!\w)|[-−–]\s?(?:US ?)?[$€₽]")


@cache
def _sum() -> re.Pattern[str]:
    names = any_of(
        form
        for language in languages()
        for forms in currencies(language).values()
        for form in forms
    )
    before = rf"(?:{_SIGNS_BEFORE}|(?<!\w)(?:{_CODES}|{names})\s?)\s?{_AMOUNT}(?!\d)"
    behind = rf"(?<![\d.,]){_AMOUNT}\s?(?:{_SIGNS_BEHIND}|(?:{_CODES}|{names})(?!\w))"
    return compiled(rf"{before}|{behind}")


@cache
def _times() -> re.Pattern[str]:
    return compiled(rf"\s*(?:[x×х*]\s?(\d{{1,3}})|(\d{{1,3}})\s?{one_of(Page.PIECES)})(?!\w)")


def money(text: str, _: ReadOn) -> list[Line] | None:
    """ "Total: US $12.50", "US $6.20 x 2", "Free shipping"."""
    match = _sum().search(text)
    if match is None:
        free = whole(Fact.SHIPPING_COST, Amid.SHIPPING).search(text)
        return [Line(Kind.FREE_SHIPPING)] if free and whole(Amid.FREE).search(text) else None
    if no_price().match(text):
        return [Line(Kind.NOISE)]
    found = prices.parse_price(match[0].replace("\u00a0", " "))
    if whole(Fact.SHIPPING_COST).match(text):
        paid = isinstance(found, Money)
        return [Line(Kind.PAID_SHIPPING if paid else Kind.FREE_SHIPPING)]
    if isinstance(found, Problem):
        return [Line(Kind.NOISE)]
    for kind, label in ((Kind.TOTAL, _total()), (Kind.PRICE, whole(Fact.PRICE))):
        if label.match(text):
            return [Line(kind, found)]
    return _lone_sum(text, match, found)


def _lone_sum(text: str, match: re.Match[str], found: Money) -> list[Line] | None:
    """ "US $6.20 x 2": the rest of the line may be anything but a sentence."""
    times = _times().match(text[match.end() :])
    count = int(times[1] or times[2]) if times else 1
    before = strip_edges(text[: match.start()])
    if len(before) > 40:
        return [Line(Kind.SUM, found), Line(Kind.TEXT, cut_title(before, 200))]
    if is_talk(text):
        return [Line(Kind.NOISE)]
    further = [Line(Kind.TEXT, before)] if len(before) > 12 and may_be_title(before) else []
    sum_ = Money(found.amount * max(count, 1), found.currency)
    return [Line(Kind.SUM, sum_), *further]
