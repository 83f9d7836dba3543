"""The delivery that a seller guarantees, in a sentence: "delivery is guaranteed in 45 days" (A6).

An order line with nothing but that is read by `advisor.intake.protection`.
"""

import re
from functools import cache

from advisor.intake.lines.words import any_form, says
from advisor.intake.matching import compiled
from advisor.words import Day, Fact, Page, Tell, said_anywhere
from advisor.words.patterns import any_of

_MOST_WORDS = 14
_MOST_DAYS = 365

#: What is protected, or given back, is no delivery.
_ELSE = (Fact.PROTECTION, Fact.PROTECTED, Page.VOUCHER, Tell.GOES_BACK)


def guarantee_said(text: str) -> int | None:
    """The days from shipment within which a sentence says that delivery is guaranteed, or `None`.

    Never days of protection.
    """
    if "?" in text or not any(map(str.isdigit, text)) or len(text.split()) > _MOST_WORDS:
        return None
    if not says(text, Fact.GUARANTEES) or not says(text, Fact.GUARANTEED, Page.DELIVERY):
        return None
    spans = _spans().findall(text)
    if len(spans) != 1 or says(text, *_ELSE) or _denied().search(text):
        return None
    number, weeks = spans[0]
    days = int(number) * (7 if weeks else 1)
    return days if 1 <= days <= _MOST_DAYS else None


@cache
def _spans() -> re.Pattern[str]:
    units = rf"(?:{any_form(Day.DAYS)}|({any_form(Day.WEEKS)}))"
    return compiled(rf"(?<![\d.,$€£₽-])(\d{{1,3}})[\s-]*{units}(?!\w)")


@cache
def _denied() -> re.Pattern[str]:
    """A no, but for the one that is "in the" in Portuguese."""
    forms = any_of(form for form in said_anywhere(Tell.NEGATION) if form != "no")
    return compiled(rf"(?<!\w){forms}(?!\w)")
