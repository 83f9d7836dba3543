"""Previews and questions before an order is saved: whole, and such that Telegram takes them."""

from datetime import timedelta

import pytest

from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft, Field
from advisor.wording.adding import (
    code_message,
    codes_message,
    half_told_message,
    missing_fields,
    preview_fields,
    preview_message,
)
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import NOW, order

LANGUAGES = available_languages()
TODAY = NOW.date()
WHOLE = Draft(
    preview=True,
    title="A lamp <b> & more " + "x" * 80,
    tracking="RA123456789CN",
    shipped_on=TODAY,
    protection_days=60,
    guaranteed_days=40,
    seller="Shop & Co",
    order_number="8012345678901234",
    paid_shipping=True,
    ordered_on=TODAY - timedelta(3),
    unused=("<i>one</i>", "two"),
)
BARE = Draft(
    preview=True,
    unshipped=True,
    choices=((Field.TRACKING, ("LP00123456789012", "RA123456785CN")),),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("drafts", [(WHOLE,), (BARE,), (WHOLE, BARE), (BARE,) * 40])
def test_a_preview_is_taken_by_telegram(language: str, drafts: tuple[Draft, ...]) -> None:
    texts = texts_for(language)
    previews = Previews(id=2**40).added(drafts)
    for _ in range(2):
        check_message(preview_message(texts, previews, TODAY))
        check_message(preview_fields(texts, previews, TODAY))
        previews = previews.turned_to(previews.neighbour(1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_questions_are_taken_by_telegram(language: str) -> None:
    texts = texts_for(language)
    code = "A" * 20 + "1" * 20
    check_message(code_message(texts, code, [order()] * 8))
    check_message(codes_message(texts, [code] * 8))
    check_message(half_told_message(texts, [("A lamp " * 12, 1_793_525_400)] * 5))


def test_what_an_order_cannot_do_without_is_named() -> None:
    assert missing_fields(WHOLE) == ()
    assert missing_fields(BARE) == (Field.TITLE,)
    assert missing_fields(Draft()) == (Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION)
