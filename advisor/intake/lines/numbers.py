"""Lines with the number of an order or of a parcel: behind labels, in links, in groups of digits.

What could be a phone, an item of the shop, a card, an account or a voucher is neither.
"""

import re
from functools import cache

from advisor.intake import tracking
from advisor.intake.lines.words import any_form, says
from advisor.intake.matching import compiled
from advisor.intake.tracking import is_account, is_card, is_day, is_item
from advisor.words import Amid, Fact, Page

_GROUPS = r"\d{3,4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}"
_DIGITS = r"\d{13,17}"

_IN_LINKS = (
    (
        "order",
        re.compile(
            r"(?i)[?&/](?:tradeOrderId|tradeId|orderId|order_id|orderIds?)=(\d{13,17})(?!\d)"
        ),
    ),
    (
        "tracking",
        re.compile(
            r"(?i)[?&#/](?:trackingNumber|trackNumber|trackNo|tracknumbers?|mailNo(?:List)?|nums?"
            r"|tracking_?id|barcode)=([A-Z0-9]{8,40})(?![A-Z0-9])"
        ),
    ),
)
_CDEK = compiled(r"(?<!\w)(?:сдэк|cdek)(?!\w)")
_LINK_OF_CDEK = compiled(r"cdek\.\S{1,80}?[=/](\d{10})(?!\d)")
_LINK = compiled(r"<?(?:https?://|www\.)\S{1,500}>?")


def has_link(text: str) -> bool:
    """Whether a text contains an address."""
    return _LINK.search(text) is not None


def without_links(text: str) -> str:
    """A text without its addresses."""
    return " ".join(_LINK.sub(" ", text).split())


def in_links(text: str) -> list[tuple[str, str]]:
    """The numbers in the addresses of a text: "order" or "tracking", and the number."""
    if "=" not in text:
        return []
    found = [(name, number.upper()) for name, form in _IN_LINKS for number in form.findall(text)]
    return list(dict.fromkeys(found))


# -- orders --------------------------------------------------------------------------------------


@cache
def _labelled_order() -> re.Pattern[str]:
    label = any_form(Fact.ORDER, Page.ORDER_HEADING)
    number = any_form(Fact.NUMBER)
    return compiled(
        rf"(?<!\w)(?:{label}(?:\s*-?\s*{number})?[\s\-]*[\s.:：#№(]{{0,4}}|[#№]\s?)"
        rf"({_GROUPS}|{_DIGITS})(?!\w)"
    )


@cache
def _lone_order() -> re.Pattern[str]:
    copy = any_form(Page.COPY)
    return compiled(rf"([1-9]\d{{14,15}}|{_GROUPS})(?: {copy})?")


@cache
def _told_order() -> re.Pattern[str]:
    """ "My order at Ali: No. 8216660001110122"."""
    number = any_form(Fact.NUMBER)
    return compiled(rf"(?<!\w)(?:{number}|[#№])[\s.:：]{{0,3}}([1-9]\d{{14,15}})(?!\w)")


def order_in(text: str) -> re.Match[str] | None:
    """The number of an order in a line, as group 1."""
    match = _labelled_order().search(text)
    if match is not None:
        before = text[: match.start()]
        return None if is_item(bare(match[1])) or _ends_in_other_label(before) else match
    lone = _lone_order().fullmatch(text)
    if lone is None:
        return _told_order_in(text) if says(text, Fact.ORDER) else None
    digits = bare(lone[1])
    in_groups = digits != lone[1]
    if is_item(digits) or (in_groups and is_card(digits)) or is_day(digits):
        return None
    return lone


def orders_in(text: str) -> list[str]:
    """The numbers of a sentence about several orders: "Orders A and B have shipped"."""
    match = _several_orders().search(text)
    if match is None:
        return []
    numbers = re.findall(r"\d{13,17}", match[0])
    return [] if any(map(is_item, numbers)) else list(dict.fromkeys(numbers))


def without_orders(text: str) -> str:
    """A sentence about several orders without their numbers."""
    return " ".join(_several_orders().sub(" ", text).split())


@cache
def _several_orders() -> re.Pattern[str]:
    label, and_ = any_form(Fact.ORDERS), any_form(Fact.AND)
    mark = rf"(?:{any_form(Fact.NUMBER)}|[#№])?[\s.:：#№]{{0,3}}"
    joint = rf"(?:\s*,\s*|\s+{and_}\s+|\s*&\s*)"
    return compiled(
        rf"(?<!\w){label}[\s.:：(]{{0,3}}{mark}{_DIGITS}(?:{joint}{mark}{_DIGITS}){{1,9}}(?!\w)"
    )


def _told_order_in(text: str) -> re.Match[str] | None:
    told = _told_order().search(text)
    if told is None or is_item(told[1]) or says(text, Fact.TRACKING, Page.PARCEL):
        return None
    return None if _ends_in_other_label(text[: told.start()]) else told


def is_in_groups(text: str) -> bool:
    """Whether a line is nothing but figures in groups, as the numbers of orders are shown."""
    return re.fullmatch(_GROUPS, text) is not None


def bare(number: str) -> str:
    """A number without the spaces and dashes of its groups."""
    return re.sub(r"[ -]", "", number)


# -- parcels -------------------------------------------------------------------------------------

_CODE = (
    r"(?<![\w-])(?:[A-Z]{1,7}\d{8,20}(?:[A-Z]{1,3}\d?)?|\dPX\d{10,16}CN|9[1-5]\d{20,24}"
    r"|[A-Z]{4}\d{10}Y[PQ])(?![\w-])"
)
_SPACED_CODE = r"(?<![\w-])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\w-])"
_OF_POST = r"(?<![\w-])[A-Z]{2}\d{9}[A-Z]{2}(?![\w-])"
_OF_CAINIAO = r"[AL]P\d{14}"
_ANY_CODE = r"[A-Z0-9][A-Z0-9-]{6,38}[A-Z0-9]"
_LONE_DIGITS = r"\d{18,34}"
_LEAST_DIGITS = 6


@cache
def _behind_a_word() -> re.Pattern[str]:
    """A number behind a word for a parcel or its number: "Package JY26...", "colis n°6A12..."."""
    word = any_form(Fact.TRACKING, Page.PARCEL)
    number = rf"(?:{any_form(Fact.NUMBER, Amid.IS)}|#|№|n[°º.]{{1,2}})"
    carrier = r"(?:[A-Z&]{2,10}\s)?"
    return compiled(
        rf"(?<!\w){word}(?![^\W\d_])[^\w\n]{{0,4}}(?:\d{{1,2}}\s*[:.)]\s*)?(?:{number}[\s:.]{{0,3}})?"
        rf"{carrier}({_ANY_CODE})(?![\w-])"
    )


def codes_in(text: str) -> list[str]:
    """The tracking numbers in a line."""
    found = list(re.finditer(_CODE, text))
    found += [match for match in re.finditer(_SPACED_CODE, text) if " " in match[0]]
    said = [
        match[0]
        for match in found
        if _is_of_post(match[0])
        or re.fullmatch(_OF_CAINIAO, match[0])
        or not _ends_in_other_label(text[: match.start()])
    ]
    said += [match[1] for match in _behind_a_word().finditer(text) if _may_be_of_parcel(match[1])]
    lone = text.removesuffix(".").strip()
    if re.fullmatch(_LONE_DIGITS, lone):
        said.append(lone)
    codes = (tracking.code_in(one) for one in said)
    return list(dict.fromkeys(code for code in codes if code and not is_account(code)))


def names_cdek(text: str) -> bool:
    """Whether a text is from the carrier that calls a parcel's number that of an order."""
    return _CDEK.search(text) is not None


def cdek_in(text: str) -> list[str]:
    """The numbers of CDEK's parcels in a line of its text: "Order 1098765432"."""
    return list(dict.fromkeys((*_number_of_cdek().findall(text), *_LINK_OF_CDEK.findall(text))))


@cache
def _number_of_cdek() -> re.Pattern[str]:
    word = any_form(Fact.ORDER, Fact.TRACKING, Page.PARCEL)
    return compiled(rf"(?<!\w){word}(?![^\W\d_])\D{{0,20}}?(?<!\d)(\d{{10}})(?!\d)")


def _may_be_of_parcel(code: str) -> bool:
    digits = sum(map(str.isdigit, code))
    return digits >= _LEAST_DIGITS and not (is_item(code) or is_day(code))


@cache
def _other_label() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w){any_form(Page.NO_NUMBER)}(?!\w)[\s.:：#№(]*(?:{any_form(Amid.IS)}\s)?$"
    )


def _ends_in_other_label(before: str) -> bool:
    return _other_label().search(before[-60:]) is not None


def is_labelled_otherwise(text: str) -> bool:
    """Whether a line says that its number is a phone's, an item's, a card's or an account's."""
    match = _number_of_another().match(text)
    if match is None or says(text, Fact.TRACKING, Page.PARCEL):
        return False
    return not _is_of_post(text)


def _is_of_post(text: str) -> bool:
    """Whether a number is one by which all posts, or Cainiao, know a parcel, whatever it is called
    (S10).
    """
    code = re.search(_OF_POST, text)
    if code is not None and tracking.is_certain_code(code[0]):
        return True
    return re.search(rf"(?<![\w-]){_OF_CAINIAO}(?![\w-])", text) is not None


@cache
def _number_of_another() -> re.Pattern[str]:
    """ "Phone: 600 100 042", "Item ID: 1005005745170042", but not "Phone case for Pixel 9"."""
    return compiled(
        rf"{any_form(Page.NO_NUMBER)}(?:\s+\w{{1,3}})?\s*[.:：#№]?\s*"
        r"[+(]?[A-Z]{0,4}\d[A-Z0-9\s().-]{2,}\d"
    )
