"""Sums of money as people type them."""

import re
from decimal import Decimal

from advisor.intake.cleaning import clean_line
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.intake.words import phrase, without
from advisor.money import Money

_CODE_LIST = """
USD EUR RUB UAH BYN KZT PLN GBP BRL CNY JPY CAD AUD NZD CHF CZK HUF RON BGN SEK NOK DKK ISK TRY
ILS GEL AMD AZN UZS KGS MDL TJS KRW INR IDR MYR SGD THB PHP VND HKD TWD MXN CLP COP PEN ARS ZAR
SAR AED QAR KWD NGN EGP MAD KES LKR PKR
"""
_CODES = frozenset(_CODE_LIST.split())
# Codes that are words when written small: "3 pen" is no price.
_ALSO_WORDS = frozenset(("TRY", "COP", "PEN", "MAD", "GEL", "PHP"))
_NAMES = {
    "USD": "$ us$ usd$ dollar dollars доллар доллара долларов долл бакс бакса баксов",
    "EUR": "€ euro euros евро",
    "RUB": "₽ р руб рубль рубля рублей рубли rur",
    "UAH": "₴ грн гривна гривны гривен гривень",
    "PLN": "zł zl злотый злотых злотых",
    "GBP": "£",
    "BRL": "r$ reais",
    "KZT": "₸ тг тенге",
    "BYN": "br бел.руб бел.рублей byr б.р",
    "CNY": "¥ ￥ cn¥ rmb юань юаня юаней yuan 元",
    "ILS": "₪ шекель шекеля шекелей",
    "TRY": "₺ лира лиры лир",
    "KRW": "₩",
    "INR": "₹",
    "CAD": "c$ ca$ cad$",
    "AUD": "a$ au$ aud$",
    "NZD": "nz$",
    "MXN": "mx$",
    "SGD": "s$",
    "HKD": "hk$",
    "JPY": "jp¥ йена йены йен yen",
    "CZK": "kč",
    "RON": "lei лей лея",
    "BGN": "лв",
    "GEL": "₾ лари",
    "AMD": "֏ драм драма драмов",
    "AZN": "₼ манат маната манатов",
    "UZS": "сум сума сумов",
    "KGS": "сом сома сомов",
    "VND": "₫",
    "THB": "฿",
    "PHP": "₱",
    "NGN": "₦",
}
# Names that several currencies share: which one is meant has to be asked.
_SHARED_NAMES = ({"kr"}, {"крон"}, {"кроны"})


def _by_name() -> dict[str, str]:
    return {name.replace(".", ""): code for code, names in _NAMES.items() for name in names.split()}


_CODE_BY_NAME = _by_name()

_STRONG_LABEL = phrase(
    r"price|total|cost|paid|цена|стоимость|итого|сумма|всего|оплачено|order total|total price"
)
_LABEL = phrase(rf"{_STRONG_LABEL}|amount|for|sum|за")
_LABEL_FILLER = phrase(r"order|заказа|is|was|about|around|около|примерно|i|я")
_SIGNS = r"[-−–+~≈]"
_AMOUNT_SPAN = r"\d(?:[\d\s.,'’]*\d)?"
_AMOUNT = (
    r"\d{1,9}(?:[.,]\d{1,2})?|[1-9]\d{0,2}([ .,'’])\d{3}(?:\1\d{3}){0,2}(?:(?!\1)[.,]\d{1,2})?"
)
_LEADING_POINT = r"(?:^|(?<=[^\w.]))\.$"


def parse_price(text: str, *, currency: str | None = None) -> Money | Problem:
    """The sum in `text`, at least 0.01. `currency` is taken where the text names none."""
    plain = in_english(clean_line(text))
    found = read_price(plain) or _currency_missing(plain)
    match found:
        case None:
            return problem(ProblemId.PRICE_UNREADABLE, text=plain)
        case Problem(ProblemId.PRICE_CURRENCY_MISSING, (("amount", Decimal() as amount),)):
            return found if currency is None else _money(plain, amount, currency)
        case _:
            return found


def read_price(text: str) -> Money | Problem | None:
    """As `parse_price`, but `None` for a text that is not a sum and nothing else."""
    labelled = without(text, _LABEL, _LABEL_FILLER)
    sum_text = text if labelled is None else labelled
    found = _read_sum(sum_text)
    if found is None and labelled and re.search(_STRONG_LABEL, text):
        return _currency_missing(labelled)
    return found


def is_price(text: str) -> bool:
    """Whether `text` is a readable sum, zero and less included."""
    return any(map(str.isdigit, text)) and _read_sum(text) is not None


def is_free(text: str) -> bool:
    """Whether `text` is a sum of zero."""
    found = _read_sum(text)
    return isinstance(found, Problem) and found.id is ProblemId.PRICE_NOT_POSITIVE


def currency_code(text: str) -> str | None:
    """The ISO 4217 code of a symbol, name or code ("US $", "руб.", "EUR"); `None` if unknown."""
    name = "".join(text.replace(".", "").split())
    code = name.upper()
    if code in _CODES and (name == code or code not in _ALSO_WORDS):
        return code
    return _CODE_BY_NAME.get(name.casefold())


def _read_sum(text: str) -> Money | Problem | None:
    """A sum with its currency before or behind it; `None` where no currency is named."""
    match = re.search(_AMOUNT_SPAN, text)
    if not match:
        alone = currency_code(text) is not None
        return problem(ProblemId.PRICE_UNREADABLE, text=text) if alone else None
    before, figures, after = text[: match.start()], match[0], text[match.end() :]
    if re.search(_LEADING_POINT, before):
        before, figures = before[:-1], "0." + figures
    negative = "-" in before.replace("−", "-").replace("–", "-")
    before = re.sub(_SIGNS, "", before).strip()
    after = after.strip().removeprefix(".-").strip()
    if {before.casefold(), after.casefold().rstrip(".")} - {""} in _SHARED_NAMES:
        return _currency_missing(figures)
    codes = {currency_code(side) for side in (before, after) if side.strip(".!")}
    if not codes or None in codes:
        return None
    amount, code = _amount(figures), _one_currency(codes, before, after)
    if amount is None or code is None:
        return problem(ProblemId.PRICE_UNREADABLE, text=text)
    return _money(text, -amount if negative else amount, code)


def _currency_missing(figures: str) -> Problem | None:
    amount = _amount(figures)
    if amount is None:
        return None
    if amount == 0:
        return problem(ProblemId.PRICE_NOT_POSITIVE, text=figures)
    return problem(ProblemId.PRICE_CURRENCY_MISSING, amount=amount)


def _one_currency(codes: set[str | None], before: str, after: str) -> str | None:
    """ "$12 CAD": a bare dollar sign gives way to the code beside it."""
    if len(codes) == 2 and "$" in (before, after):
        codes = codes - {"USD"}
    return next(iter(codes)) if len(codes) == 1 else None


def _amount(text: str) -> Decimal | None:
    if not re.fullmatch(_AMOUNT, text):
        return None
    # Imported here: start-up need not pay for it.
    from price_parser import Price  # noqa: PLC0415

    return Price.fromstring(text.replace("’", "'")).amount


def _money(text: str, amount: Decimal, currency: str) -> Money | Problem:
    if amount <= 0:
        return problem(ProblemId.PRICE_NOT_POSITIVE, text=text)
    return Money(amount, currency)
