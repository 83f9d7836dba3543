"""Sums of money as people type them."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.matching import whole, without
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.words import Amid, Currency, Fact, currencies, languages, said_anywhere
from advisor.words.patterns import spellings

_CODE_LIST = """
USD EUR RUB UAH BYN KZT PLN GBP BRL CNY JPY CAD AUD NZD CHF CZK HUF RON BGN SEK NOK DKK ISK TRY
ILS GEL AMD AZN UZS KGS MDL TJS KRW INR IDR MYR SGD THB PHP VND HKD TWD MXN CLP COP PEN ARS ZAR
SAR AED QAR KWD NGN EGP MAD KES LKR PKR
IQD OMR BHD JOD TND
"""
_CODES = frozenset(_CODE_LIST.split())
# Codes that are words in lower case: "3 pen" is not a price.
_ALSO_WORDS = frozenset(("TRY", "COP", "PEN", "MAD", "GEL", "PHP"))
#: Signs and abbreviations that are the same everywhere; names are in the tables of words.
_SIGNS_OF_CURRENCIES = {
    "USD": "$ us$ usd$",
    "EUR": "€",
    "RUB": "₽ rur",
    "UAH": "₴",
    "GBP": "£",
    "BRL": "r$",
    "KZT": "₸",
    "BYN": "br byr",
    "CNY": "¥ ￥ cn¥ 元",
    "ILS": "₪",
    "TRY": "₺",
    "KRW": "₩",
    "INR": "₹",
    "CAD": "c$ ca$ cad$",
    "AUD": "a$ au$ aud$",
    "NZD": "nz$",
    "MXN": "mx$",
    "SGD": "s$",
    "HKD": "hk$",
    "JPY": "jp¥",
    "CZK": "kč",
    "GEL": "₾",
    "AMD": "֏",
    "AZN": "₼",
    "VND": "₫",
    "THB": "฿",
    "PHP": "₱",
    "NGN": "₦",
}


#: The sign of the yuan is the yen's as well.
_SIGNS_OF_SEVERAL = frozenset("¥￥")

_CENTS = re.compile(
    r"(?i)(?<=\d)\s?(?P<name>руб\w*\.?|р\.?|₽|грн\.?|гривень|гривні|₴|zł|zl)"
    r"\s?(?P<cents>\d{1,2})\s?(?:коп\w*|gr|groszy|grosze)\.?(?!\w)"
)


#: "1990 Ft" are forints, "3 ft" feet.
_FORINTS = re.compile(r"(?<=\d\d\d)\s?Ft(?!\w)")


def with_cents(text: str) -> str:
    """ "1 049 руб. 50 коп." as "1 049.50 руб."; "1990 Ft" as "1990 HUF"."""
    whole_sums = _CENTS.sub(lambda found: f".{found['cents']:0>2} {found['name']}", text)
    return _FORINTS.sub(" HUF", whole_sums)


@cache
def _code_by_name() -> Mapping[str, str]:
    signs = {sign: code for code, signs in _SIGNS_OF_CURRENCIES.items() for sign in signs.split()}
    names = {
        _bare(spelled).casefold(): code
        for language in reversed(languages())
        for code, forms in currencies(language).items()
        for form in forms
        for spelled in spellings(form)
    }
    return names | signs


@cache
def _names_of_several() -> frozenset[str]:
    """Names that several currencies share: which one is meant has to be asked."""
    return frozenset(said_anywhere(Currency.SEVERAL)) | _SIGNS_OF_SEVERAL


#: Currencies of a thousand parts: "2.450 KWD" is less than three dinars.
_OF_A_THOUSAND = frozenset(("BHD", "JOD", "KWD", "OMR", "TND"))
_THREE_DECIMALS = re.compile(r"(\d{1,4})[.,](\d{3})")

_STRONG_LABEL = (Fact.PRICE, Fact.TOTAL, Fact.PAID)


def _label() -> re.Pattern[str]:
    return whole(*_STRONG_LABEL, Amid.FOR_A_PRICE)


_SIGNS = r"[-−–+~≈]"
_AMOUNT_SPAN = r"\d(?:[\d\s.,'’]*\d)?"
_AMOUNT = (
    r"\d{1,9}(?:[.,]\d{1,2})?|[1-9]\d{0,2}([ .,'’])\d{3}(?:\1\d{3}){0,2}(?:(?!\1)[.,]\d{1,2})?"
)
_LEADING_POINT = r"(?:^|(?<=[^\w.]))\.$"


def parse_price(text: str, *, currency: str | None = None) -> Money | Problem:
    """The sum in `text`, at least 0.01. `currency` is used if the text names none."""
    plain = in_english(with_cents(clean_line(text)))
    found = read_price(plain) or _currency_missing(plain)
    match found:
        case None:
            return problem(ProblemId.PRICE_UNREADABLE, text=plain)
        case Problem(ProblemId.PRICE_CURRENCY_MISSING, (("amount", Decimal() as amount),)):
            return found if currency is None else _money(plain, amount, currency)
        case _:
            return found


def sum_within(text: str, *, currency: str | None) -> Money | Problem | None:
    """The only sum in a sentence: "he offers 5 dollars back"; `None` without one, or with several.

    A number alone is a sum in `currency`, if it is the only number; a sum of zero is a `Problem`.
    """
    words = text.split()
    figures = [at for at, word in enumerate(words) if any(map(str.isdigit, word))]
    if len(figures) != 1 or "%" in text:
        return None
    [at] = figures
    for start, end in ((at, at + 2), (max(at - 1, 0), at + 1), (at, at + 1)):
        found = read_price(in_english(clean_line(" ".join(words[start:end]).strip(".,!;:"))))
        if isinstance(found, Money) or _is_of_zero(found):
            return found
    return parse_price(words[at].strip(".,!;:"), currency=currency)


def _is_of_zero(found: Money | Problem | None) -> bool:
    return isinstance(found, Problem) and found.id is ProblemId.PRICE_NOT_POSITIVE


def read_price(text: str) -> Money | Problem | None:
    """Like `parse_price`, but `None` for a text that is not just a sum."""
    labelled = without(text, _label(), whole(Amid.BESIDE_PRICE))
    sum_text = text if labelled is None else labelled
    found = _read_sum(sum_text)
    if found is None and labelled and whole(*_STRONG_LABEL).search(text):
        return _currency_missing(labelled)
    return found


def is_price(text: str) -> bool:
    """Whether `text` is a readable sum, including zero and less."""
    return any(map(str.isdigit, text)) and _read_sum(text) is not None


def is_free(text: str) -> bool:
    """Whether `text` is a sum of zero."""
    found = _read_sum(text)
    return isinstance(found, Problem) and found.id is ProblemId.PRICE_NOT_POSITIVE


def currency_code(text: str) -> str | None:
    """The ISO 4217 code of a symbol, name or code ("US $", "руб.", "EUR"); `None` if unknown."""
    name = _bare(text)
    code = name.upper()
    if code in _CODES and (name == code or code not in _ALSO_WORDS):
        return code
    return _code_by_name().get(name.casefold())


def _bare(name: str) -> str:
    return "".join(name.replace(".", "").split())


def _read_sum(text: str) -> Money | Problem | None:
    """A sum with its currency before or after it; `None` if no currency is named."""
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
    sides = {before.casefold(), after.casefold().rstrip(".")} - {""}
    if len(sides) == 1 and sides <= _names_of_several():
        return _currency_missing(figures)
    codes = {currency_code(side) for side in (before, after) if side.strip(".!")}
    if not codes or None in codes:
        return None
    code = _one_currency(codes, before, after)
    amount = _in_parts(figures, code) or _amount(figures)
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
    """ "$12 CAD": the code overrides a bare dollar sign beside it."""
    if len(codes) == 2 and "$" in (before, after):
        codes = codes - {"USD"}
    return next(iter(codes)) if len(codes) == 1 else None


def _in_parts(figures: str, code: str | None) -> Decimal | None:
    """A sum with three decimals, where the currency has as many; else `None`."""
    found = _THREE_DECIMALS.fullmatch(figures) if code in _OF_A_THOUSAND else None
    return None if found is None else Decimal(f"{found[1]}.{found[2]}")


def _amount(text: str) -> Decimal | None:
    if not re.fullmatch(_AMOUNT, text):
        return None
    # Imported here: a start need not pay for it.
    from price_parser import Price  # noqa: PLC0415

    return Price.fromstring(text.replace("’", "'")).amount


def _money(text: str, amount: Decimal, currency: str) -> Money | Problem:
    if amount <= 0:
        return problem(ProblemId.PRICE_NOT_POSITIVE, text=text)
    return Money(amount, currency)
