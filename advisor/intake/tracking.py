"""Tracking numbers. Any code is accepted; what looks odd about one is only a hint."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.matching import compiled, ignoring_case, one_of, strip_edges
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.words import Amid, Fact, Talk, said_anywhere
from advisor.words.patterns import any_of


class HintId(StrEnum):
    """What there is to say about a tracking number. The variables of each are behind it."""

    TYPO = "tracking_hint_typo"  # code
    ORDER_NUMBER = "tracking_hint_order_number"  # code
    SERVICE = "tracking_hint_service"  # code, service
    BORDER = "tracking_hint_border"  # code


@dataclass(frozen=True, slots=True)
class Hint:
    """A remark on a tracking number, which is accepted all the same."""

    id: HintId
    values: tuple[tuple[str, str], ...]

    def mapping(self) -> dict[str, str]:
        """The values by name, as a message formatter wants them."""
        return dict(self.values)


_CODE = r"[A-Z0-9](?:[A-Z0-9-]{3,38})[A-Z0-9]"
_S10 = r"([A-Z])[A-Z](\d{8})(\d)([A-Z]{2})"
_ORDER_NUMBER = r"[1-9]\d{14,16}"
_SERVICES = (
    ("Cainiao", r"LP\d{14}(?:CN)?|CNG\d{12,18}|CAINIAO\d{6,}|\d{13}"),
    ("AliExpress Standard Shipping", r"AE[A-Z]{2}\d{10}[A-Z]{2}\d|CN[A-Z]{2}\d{16}HD"),
    ("YunExpress", r"YT\d{16}"),
    ("4PX", r"4PX\d{10,16}CN"),
    ("Yanwen", r"U[A-Z]\d{9}YP|S[A-Z]{3}\d{10}Y[PQ]"),
    ("J&T", r"JNTCU\d{10}YQ"),
)
_POSTS = {
    "CN": "China Post",
    "HK": "Hongkong Post",
    "SG": "Singapore Post",
    "MY": "Pos Malaysia",
    "NL": "PostNL",
    "SE": "PostNord",
    "RU": "Russian Post",
    "UA": "Ukrposhta",
    "BY": "Belpochta",
    "KZ": "Kazpost",
}
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)

# Letters of both alphabets that look alike, as a Russian keyboard puts them into codes.
_LATIN = str.maketrans("АВСЕНКМОРТХУ", "ABCEHKMOPTXY")
_SPACED = r"(?:[A-Z]{2}\d{0,14}|\d{2,14})(?: \d{2,14})+(?: ?[A-Z]{2})?"

_DATE = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}"
_DIGITS_OF_A_CODE = 5
_SHORTEST_UNLABELLED = 7
_SHORTEST_NUMERIC = 8

EMBEDDED = ignoring_case(
    r"(?<![\w-])(?:[A-Z]{2}\d{9}[A-Z]{2}|LP\d{14}(?:CN)?|YT\d{16}|4PX\d{10,16}CN)(?![\w-])"
)
"""Codes that cannot be mistaken for words, wherever they are in a sentence."""


def parse_tracking(text: str) -> str | Problem:
    """The tracking number in `text`, in capitals: 5 to 40 of A-Z, 0-9 and dashes."""
    plain = strip_edges(in_english(clean_line(text)))
    labelled = label().match(plain)
    rest = plain[labelled.end() :] if labelled else plain
    code = code_in(rest) or code_in(plain)
    return code or problem(ProblemId.TRACKING_UNREADABLE, text=plain)


@cache
def label() -> re.Pattern[str]:
    """What people write before a tracking number."""
    return compiled(_label())


@cache
def label_before() -> re.Pattern[str]:
    """The same at the end of what precedes one."""
    return compiled(rf"{_label()}$")


def _label() -> str:
    return rf"{one_of(Fact.TRACKING)}(?![\w-])[\s.:：=#№]*"


@cache
def untracked() -> re.Pattern[str]:
    """What people write about a parcel without a number."""
    none = rf"{one_of(Fact.TRACKING)}[\s:：–—-]*{one_of(Amid.NONE)}"
    return compiled(rf"{one_of(Fact.NO_TRACKING)}|{none}")


@cache
def _none() -> re.Pattern[str]:
    return compiled(rf"{any_of(said_anywhere(Talk.NONE))}|[-–—?]+")


def says_untracked(text: str) -> bool:
    """Whether an answer to the question about the number says that there is none."""
    plain = strip_edges(in_english(clean_line(text)))
    return any(form.fullmatch(one) for form in (untracked(), _none()) for one in (plain, text))


def code_in(text: str) -> str | None:
    """`text` as one code, without the spaces of its printed form; `None` if it is not one."""
    code = text.strip(" .,!()[]\"'«»").upper().translate(_LATIN)
    if re.fullmatch(_SPACED, code):
        code = code.replace(" ", "")
    return code if re.fullmatch(_CODE, code) else None


_ITEM = r"1005\d{12}"
_CARD = r"3\d{14}|[2456]\d{15}"
_DAY = r"20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{0,6}"
_ACCOUNT = r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}"


def is_item(code: str) -> bool:
    """Whether a number is of an item of the shop."""
    return re.fullmatch(_ITEM, code) is not None


def is_card(code: str) -> bool:
    """Whether a number can be a bank card's, by its check digit (ISO/IEC 7812)."""
    if not re.fullmatch(_CARD, code):
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(code)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_day(code: str) -> bool:
    """Whether a number can be a day, possibly with an hour: "20261123"."""
    return re.fullmatch(_DAY, code) is not None


def is_account(code: str) -> bool:
    """Whether a code is a bank account's, by its check digits (ISO 13616)."""
    if not re.fullmatch(_ACCOUNT, code):
        return False
    turned = code[4:] + code[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def is_certain_code(text: str) -> bool:
    """Whether `text`, without a label, can hardly be anything but a tracking number."""
    code = code_in(text)
    if code is None or is_item(code) or is_day(code) or is_account(code):
        return False
    if re.fullmatch(_DATE, code) or (" " in text.strip() and code.isdigit()):
        return False
    if re.fullmatch(_S10, code) or any(re.fullmatch(form, code) for _, form in _SERVICES):
        return True
    digits = sum(map(str.isdigit, code))
    return len(code) >= _SHORTEST_NUMERIC and digits / len(code) > 0.6


def is_possible_code(text: str) -> bool:
    """Whether `text`, without a label, may be a tracking number, or else the name of a model."""
    code = code_in(text)
    return (
        code == text
        and not (is_item(code) or is_day(code) or is_account(code))
        and len(code) >= _SHORTEST_UNLABELLED
        and sum(map(str.isdigit, code)) >= _DIGITS_OF_A_CODE
    )


def looks_like_order_number(code: str) -> bool:
    """Whether a code has the form of an AliExpress order number: 15 to 17 digits only."""
    return re.fullmatch(_ORDER_NUMBER, code) is not None


def order_numbers(text: str) -> frozenset[str]:
    """The different numbers in a text that have the form of an AliExpress order number."""
    return frozenset(filter(looks_like_order_number, re.findall(r"\d+", text)))


def tracking_hint(code: str) -> Hint | None:
    """What there is to say about `code`: a likely mix-up, or its carrier. Never a refusal."""
    if looks_like_order_number(code):
        return _hint(HintId.ORDER_NUMBER, code)
    if (s10 := re.fullmatch(_S10, code)) and not code.endswith("YP"):
        return _post_hint(code, s10)
    service = next((name for name, form in _SERVICES if re.fullmatch(form, code)), None)
    return _hint(HintId.SERVICE, code, service) if service else None


def s10_check_digit(serial: str) -> int:
    """The check digit of the Universal Postal Union's S10 form for eight digits."""
    total = sum(weight * int(digit) for weight, digit in zip(_S10_WEIGHTS, serial, strict=True))
    return {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)


def _post_hint(code: str, s10: re.Match[str]) -> Hint | None:
    if s10_check_digit(s10[2]) != int(s10[3]):
        return _hint(HintId.TYPO, code)
    if s10[1] == "U":
        return _hint(HintId.BORDER, code)
    post = _POSTS.get(s10[4])
    return _hint(HintId.SERVICE, code, post) if post else None


def _hint(hint_id: HintId, code: str, service: str | None = None) -> Hint:
    values = (("code", code),)
    return Hint(hint_id, (*values, ("service", service)) if service else values)
