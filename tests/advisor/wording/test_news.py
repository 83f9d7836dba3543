"""What is said of an order that a pasted text is about, and the one press that takes it over."""

import pytest

from advisor.dialogues.news import Anew, to_argument
from advisor.disputes import DisputeReason
from advisor.events import DisputeClosed, DisputeOpened, OrderClosed, ReceiptConfirmed
from advisor.intake import News
from advisor.order import Order
from advisor.promises import CountsFrom, Promise, PromiseKind
from advisor.terms import Terms
from advisor.wording.message import Action
from advisor.wording.news import (
    misread_message,
    news_message,
    parcel_message,
    same_name_message,
    taken_over,
)
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, presses, sentence, shown
from tests.advisor.samples import after, day, dollars, order, unshipped
from tests.cases import for_each

EN = texts_for("en")
NUMBER = "RA123456785CN"
ALL = Anew(shipped_on=day(1), protection_end=day(75), tracking=NUMBER)
NOTHING = Anew()


def said_of(of: Order, told: Anew, news: News | None = None) -> tuple[str, list[Action]]:
    message = news_message(EN, of, told, news, day(20))
    assert message is not None
    return check_message(message), [press.action for press in presses(message)]


@for_each("language", available_languages())
def test_what_is_new_is_taken_by_telegram(language: str) -> None:
    texts = texts_for(language)
    for news in (None, *News):
        message = news_message(texts, order(), ALL, news, day(20))
        assert message is not None
        check_message(message)
    check_message(same_name_message(texts, order(), ALL))
    assert shown(taken_over(texts, order(), ALL))


def test_a_fact_stands_beside_what_it_was_until_now() -> None:
    text, actions = said_of(order(tracking_number=None), ALL)
    assert f"until now {EN.date(day(0))}, now {EN.date(day(1))}" in text
    assert f"{NUMBER}" in text.splitlines()[-1]
    assert "until now" not in text.splitlines()[-1]
    assert actions == [Action.NEWS, Action.STATUS, Action.MISREAD]


@pytest.mark.parametrize(
    ("news", "actions"),
    [
        (News.DELIVERED, [Action.ARRIVED, Action.TRACK_STATE]),
        (News.COMPLETED, [Action.ARRIVED, Action.MISTAKE]),
        (News.CANCELLED, [Action.CANCELLED, Action.CLOSE]),
        (News.REFUNDED, [Action.CLOSE]),
        (News.DISPUTED, [Action.DISPUTED]),
    ],
)
def test_what_has_happened_is_a_press_away(news: News, actions: list[Action]) -> None:
    text, offered = said_of(order(), NOTHING, news)
    assert offered == [*actions, Action.STATUS, Action.MISREAD]
    assert sentence(EN, f"news-{news.value}") in text


def test_the_money_of_a_dispute_may_be_back() -> None:
    disputed = DisputeOpened(on=day(15), reason=DisputeReason.IN_TRANSIT)
    won = DisputeClosed(on=day(18), outcome="won", refund=dollars("10"))
    _, offered = said_of(order(disputed, won), NOTHING, News.REFUNDED)
    assert offered == [Action.REFUNDED, Action.CLOSE, Action.STATUS, Action.MISREAD]


def test_what_cannot_be_is_not_offered() -> None:
    received, closed = ReceiptConfirmed(on=day(15)), OrderClosed(on=day(16))
    _, offered = said_of(order(received), NOTHING, News.COMPLETED)
    assert offered == [Action.MISTAKE, Action.STATUS, Action.MISREAD]
    assert news_message(EN, order(closed), NOTHING, News.CANCELLED, day(20)) is None


def test_what_is_nothing_new_has_no_message() -> None:
    assert news_message(EN, order(), NOTHING, None, day(20)) is None


@pytest.mark.parametrize(("told", "action"), [(ALL, Action.NEWS), (NOTHING, Action.STATUS)])
def test_an_order_of_the_same_name_is_asked_about(told: Anew, action: Action) -> None:
    [press] = presses(same_name_message(EN, order(), told))
    assert (press.action, press.argument) == (action, to_argument(told))


def test_what_was_taken_over_is_listed() -> None:
    listed = shown(taken_over(EN, order(), Anew(protection_end=day(60))))
    assert listed.startswith(sentence(EN, "news-noted"))
    assert EN.date(day(60)) in listed
    assert len(listed.splitlines()) == 2


@pytest.mark.parametrize(("same_day", "said"), [(True, "news-same-day"), (False, "news-same-time")])
def test_a_parcel_of_the_same_day_is_asked_about(same_day: bool, said: str) -> None:
    message = parcel_message(EN, order(), ALL, same_day=same_day)
    [press] = presses(message)
    assert (press.action, press.argument) == (Action.NEWS, to_argument(ALL))
    assert sentence(EN, said, number=1, title=order().title) == shown(message.html)


def test_what_was_misread_of_an_order_is_corrected_by_hand() -> None:
    message = misread_message(EN, order())
    assert [press.action for press in presses(message)] == [Action.EDIT, Action.STATUS]


COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=day(40), amount=dollars("1"))
LATER = Promise(kind=PromiseKind.LATE_COUPON, until=day(48), amount=dollars("1"))
RETURN = Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT)


@for_each("language", available_languages())
def test_a_promise_stands_beside_its_date_until_now(language: str) -> None:
    texts = texts_for(language)
    of = order(promises=(COUPON,), terms=Terms.TIMER)
    told = Anew(terms=Terms.REFUND_BY, promises=(LATER, RETURN))
    message = news_message(texts, of, told, None, day(20))
    assert message is not None
    _, terms, coupon, free = check_message(message).strip().splitlines()
    assert texts.plain("fact-terms-timer") in terms
    assert texts.plain("fact-terms-refund_by") in terms
    assert texts.plain("promise-name-late_coupon") in coupon
    assert coupon.index(texts.date(day(40))) < coupon.index(texts.date(day(48)))
    assert "15" in free
    assert len(shown(taken_over(texts, of, told)).splitlines()) == 4


def test_a_promise_whose_sum_alone_is_another_is_said_in_full() -> None:
    more = Promise(kind=PromiseKind.LATE_COUPON, until=day(40), amount=dollars("2"))
    text, actions = said_of(order(promises=(COUPON,)), Anew(promises=(more,)))
    assert "until now" not in text
    assert "$2" in text
    assert actions == [Action.NEWS, Action.STATUS, Action.MISREAD]


def test_a_shipment_of_an_unknown_day_is_asked_about_where_nobody_knows_of_it() -> None:
    waiting = after(unshipped())
    text, offered = said_of(waiting, NOTHING, News.SHIPPED)
    assert offered == [Action.SHIPPED, Action.STATUS, Action.MISREAD]
    assert sentence(EN, "news-shipped") in text
    _, dated = said_of(waiting, Anew(shipped_on=day(1)), News.SHIPPED)
    assert Action.SHIPPED not in dated
    assert news_message(EN, order(), NOTHING, News.SHIPPED, day(20)) is None
