"""More time that was asked for or is offered, as it is said (A5, B3, D4, E1, I1)."""

from datetime import date

import pytest

from advisor.advice import Verdict, advise
from advisor.events import ExtensionRequested, SiteRefused, TermsTold
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.terms import Terms
from advisor.wording.extending import (
    asked_days_question,
    extension_enough,
    extension_offered,
)
from advisor.wording.message import Action, Message
from advisor.wording.questions import extension_outcome_question
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import POLICY, asked, day, granted, order, received, tracked
from tests.cases import for_each

EN = texts_for("en")
MOVING = order(tracked(9))
PENDING = order(tracked(9), ExtensionRequested(on=day(50)))


def arguments(message: Message, action: Action) -> list[str]:
    presses = (one.press for row in message.buttons for one in row)
    return [press.argument for press in presses if press is not None and press.action is action]


@for_each("language", available_languages())
def test_that_more_time_was_asked_for_is_noted_and_by_how_many_days_is_asked(
    language: str,
) -> None:
    message = asked_days_question(texts_for(language), PENDING, day(50), POLICY, day(49))
    check_message(message)
    assert arguments(message, Action.ASKED) == [f"{days}@{day(49)}" for days in (7, 14, 15, 20, 30)]


@pytest.mark.parametrize(
    ("today", "on", "said"),
    [
        (day(50), None, "On Dec 22 (Tue) I’ll ask"),
        (day(50), day(49), "Look today"),
        (day(59), None, "by the evening of Dec 30 (Wed), open the dispute"),
    ],
)
def test_a5_when_the_timer_is_to_be_looked_at(today: date, on: date | None, said: str) -> None:
    text = check_message(asked_days_question(EN, PENDING, today, POLICY, on))
    assert said in text.replace("\xa0", " ")


def test_what_came_of_a_request_of_unknown_days_offers_no_number_of_them() -> None:
    assert not arguments(extension_outcome_question(EN, PENDING), Action.EXTENDED_DAYS)
    known = extension_outcome_question(EN, order(tracked(9), asked(50, days=20)))
    assert arguments(known, Action.EXTENDED_DAYS) == ["20"]


CLAIMED = order(tracked(9), TermsTold(on=day(10), terms=Terms.REFUND_BY))
ENOUGH = order(tracked(9), granted(50, 90))
DAY_90 = order(tracked(9), granted(50, 90), days=75, destination="RU")
NO_END = order(tracked(9), protection_end=None)


@pytest.mark.parametrize(
    ("rule", "of", "today", "said", "asks_for"),
    [
        ("A5", MOVING, day(50), "Yes, let the seller extend", "20"),
        ("A5, last day", MOVING, day(59), "open the dispute by Dec 30 (Wed)", "20"),
        ("A1, end unknown", NO_END, day(20), "Yes, let the seller extend", None),
        ("B3", order(), day(16), "open the dispute all the same", None),
        ("D4", ENOUGH, day(85), "30 days were added already", None),
        ("A8", DAY_90, day(60), "Protection already lasts until Jan 30 (Sat)", None),
        ("I1", CLAIMED, day(50), "only if you want to wait longer", None),
        ("A2", MOVING, day(61), "Don’t wait", None),
        ("E1", order(tracked(9, ParcelState.RETURNING)), day(30), "Don’t wait", None),
        ("F1", order(received(20)), day(22), "Don’t wait", None),
        ("I3", order(tracked(9), SiteRefused(on=day(50))), day(51), "", None),
    ],
)
def test_an_offer_of_more_time_is_answered_as_the_order_stands(
    rule: str, of: Order, today: date, said: str, asks_for: str | None
) -> None:
    message = extension_offered(EN, of, 20, today, POLICY)
    assert said in check_message(message).replace("\xa0", " "), rule
    assert arguments(message, Action.ASKED) == ([] if asks_for is None else [asks_for]), rule


@for_each("language", available_languages())
def test_an_offer_is_answered_in_every_language(language: str) -> None:
    for of in (MOVING, CLAIMED, NO_END, order()):
        check_message(extension_offered(texts_for(language), of, None, day(16), POLICY))


def test_no_letter_asks_for_more_days_than_a_seller_gives_at_once() -> None:
    message = extension_offered(EN, MOVING, 90, day(50), POLICY)
    assert arguments(message, Action.ASKED) == ["14"]


@for_each("language", available_languages())
def test_nobody_asks_for_more_at_the_limit_and_why_is_said(language: str) -> None:
    for of in (ENOUGH, DAY_90):
        message = extension_enough(texts_for(language), of, POLICY)
        check_message(message)
        assert not arguments(message, Action.EXTEND_DAYS)


def test_a8_d4_the_limit_is_named() -> None:
    said = [
        check_message(extension_enough(EN, of, POLICY)).replace("\xa0", " ")
        for of in (ENOUGH, DAY_90)
    ]
    assert "30 days were added already" in said[0]
    assert "until Jan 30 (Sat): from then on you can ask for all" in said[1]
    assert all("open the dispute by Jan 29 (Fri)" in one for one in said)


@for_each(
    ("ends", "verdict"),
    [
        (80, Verdict.EXTEND),
        (89, Verdict.EXTEND),
        (90, Verdict.DISPUTE),  # 30 days more
        (95, Verdict.DISPUTE),
    ],
)
@for_each("parcel", [ParcelState.MOVING, ParcelState.CHINA_ONLY])
def test_no_choice_is_announced_where_no_more_time_is_to_be_had(
    parcel: ParcelState, ends: int, verdict: Verdict
) -> None:
    """D4: what the dates to come promise is what is advised on that day."""
    of = order(tracked(9), tracked(50, parcel), granted(55, ends))
    text = check_message(status_message(EN, of, day(56), POLICY))

    assert advise(of, day(ends - 5), POLICY).verdict is verdict
    assert ("extend or dispute" in text) is (verdict is Verdict.EXTEND)
    assert ("no more time to ask for" in text) is (verdict is Verdict.DISPUTE)
