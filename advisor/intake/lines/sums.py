"""Lines about money: what was paid, for what, and what delivery cost."""

import re
from functools import cache

from advisor.intake import prices
from advisor.intake.cleaning import cut_title
from advisor.intake.lines.days import ReadOn
from advisor.intake.lines.kinds import Kind, Line, is_chatter, is_talk, may_be_title
from advisor.intake.lines.words import any_form, says, somewhere
from advisor.intake.matching import compiled, strip_edges
from advisor.intake.problems import Problem, ProblemId
from advisor.money import Money
from advisor.words import Amid, Fact, Page, currencies, languages
from advisor.words.patterns import any_of

_AMOUNT = r"\d{1,3}(?:[ ,.'’\u00a0\u202f]?\d{3}){0,2}(?:[.,]\d{1,2})?"
_SIGNS = "$€£¥₽₴₸₪₺₩₹₾֏₼₫฿₱₦元"
_BEFORE = rf"(?<![^\W\d_])(?-i:[A-Z]{{1,4}})\s?[$¥]|[{_SIGNS}]"
"""A sign with the letters before it: "AU $", "MX$", "R$", "JP¥"."""
_BEHIND = rf"(?:(?:US|AU|CA|C|A|R|MX|NZ|HK)\s?\$|(?:JP|CN)\s?¥)|[{_SIGNS}]|kč"
_CODES = (
    "USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN|AUD|CAD|MXN|CLP|NZD|CZK|CHF|ILS|TRY|CNY|JPY"
    "|KWD|OMR|BHD|JOD|TND|IQD|AED|SAR|QAR|HUF|KRW|SEK|NOK|DKK|SGD|THB|VND|HKD|TWD|INR|IDR|MYR|ZAR"
)


@cache
def _total() -> re.Pattern[str]:
    items = rf"\d{{1,2}} {any_form(Page.ITEMS)}[,:]? {any_form(Fact.TOTAL)}"
    return compiled(rf"(?:{items}|{any_form(Fact.TOTAL, Fact.PAID)})(?!\w)")


@cache
def no_price() -> re.Pattern[str]:
    """The beginning of a line with a sum that is not a price."""
    return compiled(
        rf"{any_form(Amid.NO_PRICE, Page.VOUCHER)}(?!\w)|[-−–]\s?[A-Z]{{0,3}}\s?[{_SIGNS}\d]"
    )


@cache
def _sum() -> re.Pattern[str]:
    names = any_of(
        form
        for language in languages()
        for forms in currencies(language).values()
        for form in forms
    )
    before = rf"(?:{_BEFORE}|(?<!\w)(?:{_CODES}|{names})\s?)\s?{_AMOUNT}(?!\d)"
    behind = rf"(?<![\d.,]){_AMOUNT}\s?(?:{_BEHIND}|(?:{_CODES}|{names})(?!\w))"
    return compiled(rf"{before}|{behind}")


def sums_in(text: str) -> tuple[Money, ...]:
    """The sums with a currency anywhere in a text."""
    found = [re.sub(r"[\u00a0\u202f]", " ", one[0]) for one in _sum().finditer(text)]
    from_sign = re.compile(rf"[{_SIGNS}].*")
    read = (prices.read_price(one) or _price(_only(from_sign, one)) for one in found)
    return tuple(one for one in read if isinstance(one, Money))


def only_sum(text: str) -> tuple[int, int] | None:
    """Where the only sum with a currency stands in a text; `None` without one, or with several."""
    found = list(_sum().finditer(text))
    if len(found) != 1 or not isinstance(_price(found[0][0]), Money):
        return None
    return found[0].span()


def _only(wanted: re.Pattern[str], text: str) -> str:
    """What of a text is wanted; all of it where nothing is."""
    match = wanted.search(text)
    return text if match is None else match[0]


@cache
def _times() -> re.Pattern[str]:
    return compiled(rf"\s*(?:[x×х*]\s?(\d{{1,3}})|(\d{{1,3}})\s?{any_form(Page.PIECES)})(?!\w)")


def money(text: str, day: ReadOn) -> list[Line] | None:
    """ "Total: US $12.50", "US $6.20 x 2", "Free shipping"."""
    match = _sum().search(text) if any(map(str.isdigit, text)) else None
    if match is None:
        return [Line(Kind.FREE_SHIPPING)] if _is_free_shipping(text) else None
    if _is_no_price(text):
        return [Line(Kind.NOISE)]
    found = _price(re.sub(r"[\u00a0\u202f]", " ", match[0]))
    if somewhere(Fact.SHIPPING_COST).match(text):
        paid = isinstance(found, Money)
        return [Line(Kind.PAID_SHIPPING if paid else Kind.FREE_SHIPPING)]
    if _total().match(text):
        kind: Kind | None = Kind.TOTAL
    else:
        kind = Kind.PRICE if somewhere(Fact.PRICE).match(text) else None
    if isinstance(found, Problem):
        asked = found.id is ProblemId.PRICE_CURRENCY_MISSING
        return [Line(kind or Kind.SUM, found) if asked else Line(Kind.NOISE)]
    return [Line(kind, found)] if kind else _lone_sum(text, match, found, day.spoken)


def _is_free_shipping(text: str) -> bool:
    shipping = says(text, Fact.SHIPPING_COST, Amid.SHIPPING) and says(text, Page.FREE)
    return shipping or says(text, Fact.FREE_SHIPPING)


def _is_no_price(text: str) -> bool:
    """Whether a sum is a discount, a threshold ("Free shipping over US $10") or the like."""
    if no_price().match(text) or says(text, Fact.FREE_SHIPPING, Page.REFUND):
        return True
    return says(text, Page.VOUCHER, Page.OTHER_TIMER, Page.FEE) and not _total().match(text)


def _price(said: str) -> Money | Problem:
    """The sum, or what is wrong with it; of a currency that nobody knows, which one it is."""
    found = prices.parse_price(said)
    if isinstance(found, Problem) and found.id is ProblemId.PRICE_UNREADABLE:
        amount = re.search(_AMOUNT, said)
        return found if amount is None else prices.parse_price(amount[0])
    return found


def _lone_sum(
    text: str, match: re.Match[str], found: Money, spoken: frozenset[str]
) -> list[Line] | None:
    """ "US $6.20 x 2": the rest of the line may be anything but a sentence."""
    times = _times().match(text[match.end() :])
    count = int(times[1] or times[2]) if times else 1
    before = strip_edges(text[: match.start()])
    if is_talk(text, spoken) or says(text, Fact.SELLER):  # what a seller offers is no price
        return [Line(Kind.NOISE)]
    if len(before) > 40:
        return [Line(Kind.SUM, found), Line(Kind.TEXT, cut_title(before, 200))]
    names = len(before) > 12 and may_be_title(before) and not is_chatter(before, spoken)
    further = [Line(Kind.TEXT, before)] if names else []
    sum_ = Money(found.amount * max(count, 1), found.currency)
    return [Line(Kind.SUM, sum_), *further]
