"""No label of any button is too long for half the width of a phone, in any language."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from advisor.disputes import DisputeReason
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.parcel import SAID_BY_PEOPLE
from advisor.rules import CHAPTERS
from advisor.seller import SellerRequest
from advisor.wording.layout import label
from advisor.wording.seller import request_label
from advisor.wording.texts import Texts, Value, texts_for
from tests.advisor.wording.locales import languages, locale

#: Large values; names of orders, tracking numbers and what was said are cut or stand in rows of
#: their own.
WIDE: dict[str, Value] = {
    "days": 85,
    "number": 999,
    "count": 20,
    "people": 9_999,
    "sum": Money(Decimal("129.95"), "USD"),
    "date": date(2026, 12, 27),
}
OF_A_NAME = {"title", "name", "code", "said"}

#: Characters of a label at most.
LABEL = 22


def every_label(texts: Texts) -> Iterator[tuple[str, str]]:
    variables = locale(texts.language).variables
    for one in (name for name in variables if name.startswith("button-") and "." not in name):
        if not variables[one] & OF_A_NAME:
            yield one, texts.plain(one, **WIDE)
    for named in (
        *(f"parcel-{state}" for state in (*SAID_BY_PEOPLE, "delivered")),
        *(f"dispute-reason-{reason}" for reason in DisputeReason),
        *(f"letter-name-{kind}" for kind in LetterKind),
        *(f"chapter-{chapter}" for chapter in CHAPTERS),
    ):
        yield named, label(texts, named)
    for request in SellerRequest:
        yield f"seller-{request}", request_label(texts, request)


@pytest.mark.parametrize("language", languages())
def test_every_label_fits_half_a_phone(language: str) -> None:
    found = dict(every_label(texts_for(language)))
    assert len(found) > 150
    assert {one: said for one, said in found.items() if len(said) > LABEL} == {}
