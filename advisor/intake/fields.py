"""What one piece of the text says: each reader knows one field, and ignores all others."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeAlias

from advisor.intake import dates, prices, protection, tracking
from advisor.intake.cleaning import clean_line, cut_title
from advisor.intake.matching import compiled, ignoring_case, is_figures, one_of, strip_edges, whole
from advisor.intake.pieces import halves
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.protection import ProtectionDays, ProtectionUntil
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.words import Amid, Day, Fact, Page, said_anywhere
from advisor.words.patterns import any_of


@dataclass(frozen=True, slots=True)
class Context:
    """What a reading depends on besides the text."""

    today: date
    language: str
    runs: bool = True
    """Whether fields are looked for without commas between them, which takes time."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title that was labelled as one."""

    text: str


@dataclass(frozen=True, slots=True)
class Tracking:
    """A tracking number."""

    code: str


@dataclass(frozen=True, slots=True)
class MaybeTracking:
    """A code that is a tracking number if nothing else is, otherwise the name of a model."""

    code: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """The day of shipment."""

    on: date


@dataclass(frozen=True, slots=True)
class Guaranteed:
    """Days of guaranteed delivery (A6)."""

    days: int


@dataclass(frozen=True, slots=True)
class Seller:
    """The seller's name."""

    name: str


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """The shop's number of the order, digits only."""

    digits: str


@dataclass(frozen=True, slots=True)
class Shipping:
    """Whether shipping was paid for."""

    paid: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number without anything that says what it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Unread text: possibly part of the title."""

    text: str


@dataclass(frozen=True, slots=True)
class WeakText:
    """Unread text that starts like a field: a title only if there is no other."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Unread text that is not a title, since fields were found inside it."""

    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """Something known that is not needed here: the day of payment, a discount, an address."""


@dataclass(frozen=True, slots=True)
class NoTracking:
    """The parcel is said to travel without a number."""


Finding: TypeAlias = (
    Problem
    | Title
    | Tracking
    | MaybeTracking
    | Shipped
    | ProtectionDays
    | ProtectionUntil
    | Money
    | Guaranteed
    | Seller
    | OrderNumber
    | Shipping
    | Number
    | Text
    | WeakText
    | Sentence
    | Noise
    | NoTracking
)
Reader: TypeAlias = Callable[[str, Context], Finding | None]

_LONGEST_FIELD = 300
"""Characters. A longer piece is not a field, and not worth trying every reader on."""


def read(text: str, context: Context) -> tuple[Finding, ...]:
    """Everything that one piece says."""
    found = _read_whole(text, context)
    if found is None:
        return _read_parts(text, context) or (_unread(text),)
    if isinstance(found, Seller):
        # A name includes whatever follows it, but hardly ever a comma between digits.
        return _read_two_fields(text, context) or _read_one_field(text, context) or (found,)
    # What is not a date as a whole may be two fields.
    doubtful = isinstance(found, Problem | Title | Noise)
    return (doubtful and _read_two_fields(text, context)) or (found,)


def _read_whole(text: str, context: Context) -> Finding | None:
    if len(text) > _LONGEST_FIELD:
        return None
    return next((found for reader in _READERS if (found := reader(text, context))), None)


def _unread(text: str) -> Finding:
    return WeakText(text) if _starts_like_field().match(text) else Text(text)


# -- parts of a piece ----------------------------------------------------------------------------


def _read_parts(text: str, context: Context) -> tuple[Finding, ...]:
    return (
        _read_two_fields(text, context)
        or _read_run(text, context)
        or _read_one_field(text, context)
        or _read_embedded(text, context)
        or _read_tail(text, context)
    )


def _read_two_fields(text: str, context: Context) -> tuple[Finding, ...]:
    """ "LP00123456789012,60 days": the comma between digits separates two fields after all."""
    for left, right in halves(text):
        if _is_field(left, context) and _is_field(right, context):
            return (*read(left, context), *read(right, context))
    return ()


def _read_one_field(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Lamp 15,60 days": a field beside such a comma, and words beyond it."""
    for left, right in halves(text):
        if _is_field(left, context) or _is_field(right, context):
            return (*read(left, context), *read(right, context))
    return ()


def _is_field(text: str, context: Context) -> bool:
    return not isinstance(_read_whole(text, context), Number | MaybeTracking | None)


_CERTAIN = (
    Tracking
    | Shipped
    | ProtectionDays
    | ProtectionUntil
    | Money
    | Guaranteed
    | OrderNumber
    | Shipping
)
_FIELDS_OF_A_RUN = 2
_WORDS_OF_A_RUN = 30
_WORDS_OF_A_FIELD = 6
_WORDS_WITHOUT_FIGURES = 3


def _read_run(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Lamp $12 shipped yesterday 60 days": several fields and a name, without commas."""
    words = text.split() if context.runs else []
    figures = sum(any(map(str.isdigit, word)) for word in words)
    if not _FIELDS_OF_A_RUN < len(words) <= _WORDS_OF_A_RUN or figures < _FIELDS_OF_A_RUN - 1:
        return ()
    found: list[Finding] = []
    names: list[list[str]] = [[]]
    at = 0
    while at < len(words):
        field, length = _field_at(words, at, context)
        if isinstance(field, Seller):  # its name may go on for any number of words
            return ()
        if field is not None:
            found.append(field)
            names.append([])
        else:
            names[-1].append(words[at])
        at += length
    named = [" ".join(name) for name in names if any(name)]
    certain = sum(isinstance(field, _CERTAIN) for field in found)
    if certain < _FIELDS_OF_A_RUN or len(named) > 1:
        return ()
    if named and whole(Page.TALK).search(
        named[0]
    ):  # "your parcel ... was sent yesterday" names nothing
        return (Sentence(text), *found)
    return (*map(Text, named), *found)


def _field_at(words: list[str], at: int, context: Context) -> tuple[Finding | None, int]:
    """The longest field that begins with a word, and its number of words."""
    if tracking.is_certain_code(words[at]):  # a figure after it is not part of it
        return _tracking(words[at]), 1
    longest = min(_WORDS_OF_A_FIELD, len(words) - at)
    if not any(map(str.isdigit, "".join(words[at : at + longest]))):
        longest = min(longest, _WORDS_WITHOUT_FIGURES)
    for length in range(longest, 0, -1):
        found = _read_whole(in_english(" ".join(words[at : at + length])), context)
        if isinstance(found, _CERTAIN | Seller | NoTracking):
            return found, length
    return None, 1


@cache
def _order_inside() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){one_of(Fact.ORDER)}[\s:：#№]*(\d{{12,20}})(?!\w)")


def _read_embedded(text: str, context: Context) -> tuple[Finding, ...]:
    """A number among other words, as in a forwarded message."""
    if match := re.search(tracking.EMBEDDED, text):
        found, before = (
            _tracking(match[0]),
            tracking.label_before().sub("", text[: match.start()]),
        )
    elif match := _order_inside().search(text):
        found, before = OrderNumber(match[1]), text[: match.start()]
    else:
        return ()
    sides = [strip_edges(before), strip_edges(text[match.end() :])]
    around = [read(side, context) for side in sides if side]
    if len(around) == 2 and all(isinstance(side[-1], Text | WeakText) for side in around):
        # Words on both sides: a sentence about the parcel, not the name of a thing.
        return (Sentence(text), *_fields_of(around), *([found] if found else ()))
    return (*(finding for side in around for finding in side), *([found] if found else ()))


def _fields_of(around: list[tuple[Finding, ...]]) -> list[Finding]:
    unread = Text | WeakText | Sentence
    return [finding for side in around for finding in side if not isinstance(finding, unread)]


@cache
def _tail() -> re.Pattern[str]:
    sent = rf"(?:{one_of(Amid.WAS)} )?{one_of(Fact.SHIPPED)}(?!\w)"
    return compiled(rf"(.*\w.*?)\s({sent}.*)")


def _read_tail(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Phone case shipped 3 days ago", without a comma."""
    match = _tail().fullmatch(text) if len(text) <= _LONGEST_FIELD else None
    found = read_ship_date(match[2], context) if match else None
    if match is None or not isinstance(found, Shipped):
        return ()
    return (*read(match[1], context), found)


# -- one reader a field --------------------------------------------------------------------------


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


def read_guarantee(text: str, _: Context) -> Finding | None:
    """ "guaranteed 40 days"."""
    found = protection.read_guarantee(text)
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


@cache
def _order_label() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of(Fact.ORDER)}(?!\w)|(?=[#№]))\s*([:：#№]?)[\s:：#№]*")


_ORDER_NUMBER = r"\d{6,24}"


def parse_order_number(text: str) -> str | Problem:
    """The digits of an order number as printed, in groups or not, with a label or without."""
    plain = in_english(clean_line(text))
    label = _order_label().match(plain)
    digits = _order_digits(plain[label.end() :] if label else plain)
    return digits or problem(ProblemId.ORDER_NUMBER_UNREADABLE, text=plain)


def _order_digits(text: str) -> str | None:
    digits = re.sub(r"[\s-]", "", text).strip(".")
    return digits if re.fullmatch(_ORDER_NUMBER, digits) and digits.isascii() else None


def read_order_number(text: str, _: Context) -> Finding | None:
    """ "order 8012345678901234", "№8012345678901234"."""
    match = _order_label().match(text)
    if not match:
        return None
    rest = text[match.end() :]
    digits = _order_digits(rest)
    if digits:
        return OrderNumber(digits)
    if match[1] and is_figures(rest):
        return problem(ProblemId.ORDER_NUMBER_UNREADABLE, text=text)
    return None


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
        return _tracking(rest)
    one_word = rest and " " not in rest
    return problem(ProblemId.TRACKING_UNREADABLE, text=rest) if one_word else None


def _tracking(text: str) -> Finding | None:
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
    found = dates.read_ship_date(text, today=context.today, language=context.language)
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
        return _tracking(text)
    return MaybeTracking(text) if tracking.is_possible_code(text) else None


_NUMBER = r"[+−-]?\d[\d\s.,]*"


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


@cache
def _starts_like_field() -> re.Pattern[str]:
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
