"""Previews and questions before an order is saved: whole, and such that Telegram takes them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft, Field
from advisor.intake import MOST_ORDERS
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.wording.adding import (
    added_again,
    asked_message,
    code_message,
    codes_message,
    draft_name,
    half_told_message,
    known_code_message,
    known_rows,
    left_out_lines,
    missing_fields,
    preview_fields,
    preview_message,
    saved_line,
    saved_message,
)
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, presses, sentence, shown
from tests.advisor.samples import NOW, POLICY, order
from tests.cases import for_each

EN = texts_for("en")
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


@for_each("language", LANGUAGES)
@for_each("drafts", [(WHOLE,), (BARE,), (WHOLE, BARE), (BARE,) * 40])
def test_a_preview_is_taken_by_telegram(language: str, drafts: tuple[Draft, ...]) -> None:
    texts = texts_for(language)
    previews = Previews(id=2**40).added(drafts)
    for _ in range(2):
        check_message(preview_message(texts, previews, TODAY))
        check_message(preview_fields(texts, previews, TODAY))
        previews = previews.turned_to(previews.neighbour(1))


@for_each("language", LANGUAGES)
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


# -- the lines of a preview --------------------------------------------------------------------


def lines_of(draft: Draft) -> list[str]:
    previews = Previews(id=1).added((replace(draft, preview=True),))
    message = preview_message(EN, previews, TODAY)
    return check_message(message).splitlines()


def test_a_preview_names_the_day_of_payment_or_else_that_of_the_order() -> None:
    paid, ordered = TODAY - timedelta(2), TODAY - timedelta(3)
    told = lines_of(Draft(title="Lamp", paid_on=paid, ordered_on=ordered))
    assert sentence(EN, "preview-line", name="Payment date", value=paid) in told
    assert sentence(EN, "preview-ordered", date=ordered) not in told
    told = lines_of(Draft(title="Lamp", ordered_on=ordered))
    assert sentence(EN, "preview-ordered", date=ordered) in told


def test_a_preview_names_the_site_if_it_was_told() -> None:
    """J5"""
    assert "• Site: aliexpress.ru" in lines_of(Draft(title="Lamp", shop=Shop.RU))
    assert not any("Site" in line for line in lines_of(Draft(title="Lamp")))


def test_the_protection_is_shown_by_its_end_where_that_is_known() -> None:
    def line(value: str) -> str:
        name = EN.plain("field-protection")
        return sentence(EN, "preview-line", name=name[:1].upper() + name[1:], value=value)

    days = Draft(title="Lamp", protection_days=60)
    assert line(EN.plain("fact-days", days=60)) in lines_of(days)
    end = TODAY + timedelta(60)
    shipped = replace(days, shipped_on=TODAY)
    assert line(EN.plain("preview-until", date=end)) in lines_of(shipped)
    refund = EN.plain("preview-refund-by", date=end)
    assert line(refund) in lines_of(replace(shipped, terms=Terms.REFUND_BY))


def test_what_a_field_may_be_stands_side_by_side() -> None:
    days = (TODAY.isoformat(), "someday")
    draft = Draft(title="Lamp", choices=((Field.SHIPPED_ON, days),))
    choices = EN.plain("preview-choice", choices=f"{EN.date(TODAY, year=True)} / someday")
    assert any(choices in line for line in lines_of(draft))


def test_a_question_of_one_of_several_names_it_above() -> None:
    question = Message("Which?", ((Button("Lamp", copies="Lamp"),),))
    message = asked_message(EN, Draft(tracking="RA123456785CN"), question)
    title = sentence(EN, "preview-title", title="RA123456785CN")
    assert check_message(message) == f"{title}\n\nWhich?"
    assert message.buttons == question.buttons


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        (Draft(title="Lamp", tracking="RA123456785CN"), "Lamp"),
        (Draft(tracking="RA123456785CN", order_number="8012345678901234"), "RA123456785CN"),
        (Draft(order_number="8012345678901234"), "8012345678901234"),
        (Draft(), EN.plain("preview-nameless")),
    ],
)
def test_an_order_is_called_by_whatever_is_known_of_it(draft: Draft, name: str) -> None:
    assert draft_name(EN, draft) == name


# -- what has become of them -------------------------------------------------------------------


def test_orders_that_were_saved_at_once_are_listed() -> None:
    message = saved_message(EN, [order(), order(title="Lamp")], TODAY, POLICY)
    text = check_message(message)
    assert text.startswith(sentence(EN, "preview-saved-all", count=2))
    assert text.index("Phone case") < text.index("Lamp")
    assert [press.action for press in presses(message)] == [Action.ORDERS]
    saved = shown(saved_line(EN, order()))
    assert saved == sentence(EN, "preview-saved", title="Phone case", number=1)


def test_why_orders_were_left_out_is_said() -> None:
    known = sentence(EN, "preview-known", title="Phone case", number=1)
    finished = sentence(EN, "preview-finished", count=2)
    assert [shown(line) for line in left_out_lines(EN, 2, [order()])] == [known, finished]
    first = sentence(EN, "preview-first-only", count=MOST_ORDERS)
    assert [shown(line) for line in left_out_lines(EN, 0, [], more=True)] == [first]
    assert left_out_lines(EN, 0, []) == []


def test_an_order_that_is_pasted_again_takes_the_number_that_it_lacks() -> None:
    numberless, numbered = order(tracking_number=None), order()
    draft = Draft(tracking="RA123456785CN")
    rows = known_rows(EN, [(numberless, draft), (numbered, draft), (numberless, Draft())])
    assert [[button.press and button.press.action for button in row] for row in rows] == [
        [Action.CODE_TO_ORDER, Action.STATUS],
        [Action.STATUS],
        [Action.STATUS],
    ]


def test_a_text_about_an_order_that_waits_offers_to_tell_of_its_shipment() -> None:
    waits = order(shipped_on=None, protection_end=None)
    rows = known_rows(EN, [(waits, Draft()), (waits, Draft(unshipped=True))])
    assert [[button.press and button.press.action for button in row] for row in rows] == [
        [Action.SHIPPED, Action.STATUS],
        [Action.STATUS],
    ]


def test_a_number_that_an_order_has_already_leads_to_that_order() -> None:
    message = known_code_message(EN, order())
    assert check_message(message) == sentence(EN, "code-known", title="Phone case", number=1)
    assert presses(message) == [Press(Action.STATUS, 1, 1), Press(Action.TRACK, 1, 1)]


def test_a_sum_that_a_price_may_be_is_shown_as_a_sum() -> None:
    choices = ((Field.PRICE, ("10 USD", "12 USD")),)
    shown_ = EN.plain("preview-choice", choices="$10 / $12")
    assert any(shown_ in line for line in lines_of(Draft(title="Lamp", choices=choices)))


def test_an_order_with_the_number_of_another_can_be_deleted_at_once() -> None:
    message = added_again(EN, Message("Saved."), order(), order(title="Lamp"))
    assert check_message(message).endswith(sentence(EN, "added-again", title="Lamp", number=1))
    assert [press.action for press in presses(message)] == [Action.DELETE]
