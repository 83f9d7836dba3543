"""What else the page promises, in words, and who cancelled an order."""

from advisor.events import OrderCancelled, PromiseUsed
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.transitions import apply
from advisor.wording.message import Action
from advisor.wording.promises import (
    cancelled_question,
    promise_rows,
    promised_lines,
    promises_text,
)
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, shown
from tests.advisor.samples import POLICY, day, order, received
from tests.cases import for_each

EN = texts_for("en")
COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(39))
PROMISES = (
    COUPON,
    Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT),
    Promise(kind=PromiseKind.LOST_REFUND),
)


@for_each("language", available_languages())
def test_each_promise_has_its_line(language: str) -> None:
    texts = texts_for(language)
    text = promises_text(texts, order(promises=PROMISES))
    assert text.count("\n") == len(PROMISES)
    assert promised_lines(texts, PROMISES).count("\n") == len(PROMISES)
    check_message(cancelled_question(texts, order()))


def test_where_nothing_is_promised_nothing_is_said() -> None:
    assert promises_text(EN, order()) == ""
    assert promised_lines(EN, ()) == ""
    gone = order(OrderCancelled(on=day(5), who=Canceller.SELLER), promises=PROMISES)
    assert promises_text(EN, gone) == ""


def test_a_date_is_named_once_it_is_known() -> None:
    assert "15 days from receipt" in promises_text(EN, order(promises=PROMISES))
    assert "until Dec\xa06" in shown(promises_text(EN, order(received(20), promises=PROMISES)))


def test_a_coupon_that_was_applied_for_says_so_and_has_no_button() -> None:
    late = order(promises=PROMISES)
    (row,) = promise_rows(EN, late, day(40), POLICY)
    assert row[0].press is not None
    assert (row[0].press.action, row[0].press.argument) == (Action.PROMISE_USED, "late_coupon")
    used = apply(late, PromiseUsed(on=day(40), promise=PromiseKind.LATE_COUPON))
    assert promise_rows(EN, used, day(40), POLICY) == ()
    assert "applied for" in promises_text(EN, used)
