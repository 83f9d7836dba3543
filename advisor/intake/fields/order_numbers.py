"""The shop's number of an order, with a label or without."""

import re
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.fields.findings import Context, Finding, OrderNumber
from advisor.intake.matching import compiled, is_figures, one_of
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.words import Fact

_ORDER_NUMBER = r"\d{6,24}"


@cache
def _order_label() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of(Fact.ORDER)}(?!\w)|(?=[#№]))\s*([:：#№]?)[\s:：#№]*")


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
