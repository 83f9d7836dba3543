"""Which button says what is told, and what a yes or a no to a reminder says."""

from decimal import Decimal

import pytest

from advisor.advice import Situation
from advisor.disputes import DisputeReason
from advisor.events import (
    DecisionAccepted,
    DisputeAnswered,
    DisputeCancelled,
    DisputeClosed,
    DisputeDecided,
    DisputeOpened,
    Event,
    ExtensionRequested,
    GoodsSentBack,
    OrderClosed,
    ReceiptConfirmed,
    ReturnAgreed,
    TermsTold,
    TrackingReported,
)
from advisor.intake.told import Told
from advisor.intake.told_sums import ToldSum
from advisor.parcel import ParcelState
from advisor.terms import Terms
from advisor.wording.message import Action, Message
from advisor.wording.tellings import (
    no_dispute_noted,
    not_understood,
    nothing_noted,
    press_for,
    press_for_answer,
    whether_about,
    with_share,
)
from advisor.wording.texts import Html, available_languages, texts_for
from tests.advisor.messages import check_message, presses
from tests.advisor.samples import (
    DEAR,
    POLICY,
    after,
    day,
    dollars,
    order,
    registered,
    unshipped,
)
from tests.cases import for_each

P = ParcelState

OPENED = DisputeOpened(on=day(20), reason=DisputeReason.IN_TRANSIT, claimed=DEAR)
GOODS = DisputeOpened(on=day(20), reason=DisputeReason.DAMAGED, claimed=DEAR)
REFUSED = DisputeAnswered(on=day(22), answer="refused")
OFFERED = DisputeAnswered(on=day(22), answer="countered")
DECIDED = DisputeDecided(on=day(30))
DECIDED_ON_A_SUM = DisputeDecided(on=day(30), offered=DEAR)
WON = DisputeClosed(on=day(31), outcome="won")
HERE = ReceiptConfirmed(on=day(20))
REFUND_PROMISED = TermsTold(on=day(20), terms=Terms.REFUND_BY)
ASKED = ExtensionRequested(on=day(20), days=15)
BACK_AGREED, SENT = ReturnAgreed(on=day(23)), GoodsSentBack(on=day(24))
AT_CUSTOMS = TrackingReported(on=day(20), state=ParcelState.AT_CUSTOMS)
TO_COLLECT = TrackingReported(on=day(20), state=ParcelState.AT_POST_OFFICE)

CASES: list[tuple[Told, tuple[Event, ...], tuple[Action, str] | None]] = [
    (Told.MISTAKE, (), (Action.MISTAKE, "")),
    (Told.MISTAKE, (HERE,), None),
    (Told.COMPLETED, (), (Action.PAGE_COMPLETED, "")),
    (Told.COMPLETED, (OPENED,), (Action.STATUS, "")),
    (Told.COMPLETED, (HERE,), (Action.STATUS, "")),
    (Told.REFUNDED, (), (Action.REFUNDED, "ask")),
    (Told.REFUNDED, (OPENED,), (Action.REFUNDED, "ask")),
    (Told.REFUNDED, (OPENED, WON), (Action.REFUNDED, "")),
    (Told.REFUNDED, (OrderClosed(on=day(21)),), None),
    (Told.LOST, (OPENED,), (Action.DECIDED, "nothing")),
    (Told.WON, (OPENED,), (Action.WON, "")),
    (Told.WON, (), None),
    (Told.CANCELLED, (OPENED,), (Action.CANCEL_DISPUTE, "")),
    (Told.SENT_BACK, (HERE, GOODS, ReturnAgreed(on=day(23))), (Action.SENT_BACK, "")),
    (Told.SENT_BACK, (OPENED,), None),
    (Told.RETURN_AGREED, (HERE, GOODS), (Action.RETURN_AGREED, "")),
    (Told.RETURN_AGREED, (OPENED,), None),
    (Told.UNSENT, (), None),
    (Told.NOT_THERE, (TO_COLLECT,), (Action.TRACK, "not_there")),
    (Told.NOT_THERE, (), None),
    (Told.NOT_THERE, (TO_COLLECT, HERE), None),
    (Told.TAKEN_OVER, (OPENED,), (Action.TAKEN_OVER, "")),
    (Told.RETURN_ARRIVED, (HERE, GOODS, BACK_AGREED), (Action.RETURN_ARRIVED, "")),
    (Told.RETURN_ARRIVED, (HERE, GOODS, BACK_AGREED, SENT), (Action.RETURN_ARRIVED, "")),
    (Told.RETURN_ARRIVED, (), None),
    (Told.CUSTOMS_ANSWERED, (), (Action.CUSTOMS_ANSWERED, "")),
    (Told.CUSTOMS_ANSWERED, (HERE,), None),
    (Told.PAID, (AT_CUSTOMS,), (Action.CUSTOMS_ANSWERED, "")),
    (Told.PAID, (), None),
    (Told.CHOSE, (OPENED,), (Action.ACCEPTED, "")),
    (Told.CHOSE, (), None),
    (Told.CHOSE, (OPENED, OFFERED), (Action.WON, "")),
    (Told.ANSWER_BY, (OPENED, DECIDED), (Action.ANSWER_BY, "")),
    (Told.ANSWER_BY, (), None),
    (Told.CHOSE, (HERE, GOODS, BACK_AGREED), None),
    (Told.LOST, (OPENED, DECIDED), (Action.DECIDED, "nothing")),
    (Told.LOST, (OPENED, DECIDED_ON_A_SUM), (Action.LOST, "")),
    (Told.LOST, (), None),
    (Told.DISPUTED, (), (Action.DISPUTED, "")),
    (Told.DISPUTED, (OPENED,), None),
    (Told.APPEALED, (OPENED, DECIDED), (Action.APPEALED, "")),
    (Told.APPEALED, (OPENED, OFFERED), (Action.SELLER_OFFERED, "turned")),
    (Told.APPEALED, (OPENED,), (Action.STATUS, "")),
    (Told.ACCEPTED, (OPENED, DECIDED), (Action.ACCEPTED, "")),
    (Told.ACCEPTED, (OPENED, OFFERED), (Action.WON, "")),
    (Told.ACCEPTED, (), None),
    (Told.OFFERED, (OPENED,), (Action.SELLER_OFFERED, "")),
    (Told.DECIDED, (OPENED,), (Action.DECIDED, "")),
    (Told.ASKED, (), (Action.ASKED, "20")),
    (Told.ASKED, (OPENED,), None),
    (Told.NOT_EXTENDED, (ASKED,), (Action.NOT_EXTENDED, "")),
    (Told.REFUSED, (ASKED,), (Action.NOT_EXTENDED, "")),
    (Told.REFUSED, (OPENED,), (Action.SELLER_REFUSED, "")),
    (Told.REFUSED, (OPENED, DECIDED, DecisionAccepted(on=day(31))), (Action.SELLER_REFUSED, "")),
    (Told.AGREED, (ASKED,), (Action.EXTENDED, "")),
    (Told.AGREED, (OPENED, REFUSED), (Action.WON, "")),
    (Told.AGREED, (OPENED, DECIDED), (Action.ACCEPTED, "")),
    (Told.AGREED, (), None),
    (Told.SILENT, (OPENED,), (Action.SILENCE, "ask")),
    (Told.SILENT, (ASKED,), (Action.STATUS, "")),
    (Told.SILENT, (), None),
    (Told.NO_SAID, (ASKED,), (Action.NOT_EXTENDED, "")),
    (Told.NO_SAID, (OPENED,), (Action.SELLER_REFUSED, "")),
    (Told.NO_SAID, (OPENED, DECIDED), (Action.STATUS, "")),
    (Told.BROKEN, (), (Action.DISPUTE, "")),
    (Told.BROKEN, (OrderClosed(on=day(21)),), None),
    (Told.NO_SAID, (OPENED, OFFERED), (Action.SELLER_OFFERED, "turned")),
    (Told.TURNED_DOWN, (OPENED, OFFERED), (Action.SELLER_OFFERED, "turned")),
    (Told.TURNED_DOWN, (OPENED,), (Action.STATUS, "")),
    (Told.TURNED_DOWN, (), None),
    (Told.SITE_REFUSES, (), (Action.REFUSED, "")),
    (Told.SITE_REFUSES, (OPENED,), None),
    (Told.SITE_REJECTED, (), (Action.REFUSED, "")),
    (Told.ANSWER_BY, (OPENED, DECIDED), (Action.ANSWER_BY, "")),
    (Told.ANSWER_BY, (), None),
    (Told.TOLD_TO_WAIT, (), (Action.REFUSED, "")),
    (Told.TOLD_TO_WAIT, (OPENED,), (Action.PARK, "")),
    (Told.SITE_REJECTED, (OPENED,), (Action.DECIDED, "nothing")),
    (Told.EXTENSION_OFFERED, (), (Action.EXTENSION_OFFERED, "20")),
    (Told.EXTENSION_OFFERED, (OPENED,), (Action.SELLER_REQUEST, "wait")),
    (Told.EXTENSION_OFFERED, (HERE,), (Action.SELLER_REQUEST, "wait")),
    (Told.ORDER_CANCELLED, (), (Action.CANCELLED, "")),
    (Told.TO_BE_CANCELLED, (OPENED,), (Action.SELLER_REQUEST, "cancel")),
    (Told.TO_BE_CANCELLED, (), None),
    (Told.COUPON_USED, (), None),
    (Told.APPLIED, (), (Action.STATUS, "")),
    (Told.APPLIED, (REFUND_PROMISED,), (Action.DISPUTED, "")),
    (Told.WROTE, (), (Action.WROTE, "")),
    (Told.CONTENT, (HERE,), (Action.CLOSE, "")),
    (Told.CONTENT, (), None),
    (Told.CAME_AS_ORDERED, (HERE,), (Action.CLOSE, "")),
    (Told.CAME_AS_ORDERED, (), (Action.ARRIVED, "")),
    (Told.SHIPPED, (), None),
    (Told.WRONG_SIZE, (HERE,), (Action.DISPUTE, "wrong_size")),
    (Told.WRONG_SIZE, (HERE, OrderClosed(on=day(21))), None),
]


@for_each(("told", "happened", "pressed"), CASES)
def test_what_is_told_is_a_button_where_it_can_be(
    told: Told, happened: tuple[Event, ...], pressed: tuple[Action, str] | None
) -> None:
    one = after(registered(), *happened)
    found = press_for(one, told, 20)
    assert (None if found is None else (found.action, found.argument)) == pressed
    assert found is None or (found.order, found.revision) == (one.number, one.revision)


def test_days_that_are_not_told_are_asked_for() -> None:
    pressed = press_for(order(), Told.ASKED)
    assert pressed is not None
    assert (pressed.action, pressed.argument) == (Action.EXTEND, "ask")


@for_each("language", available_languages())
def test_what_is_wrong_with_a_thing_of_ones_own_is_asked_about(language: str) -> None:
    """F2: unless the order's name says that it is what was bought."""
    texts, case, phone = texts_for(language), order(title="Desk lamp"), order(title="A7 Phone")
    press = press_for(case, Told.NOT_WORKING)
    assert press is not None
    asked = whether_about(texts, case, "my phone", press)
    assert asked is not None
    assert "my phone" in check_message(asked)
    assert [one.action for one in presses(asked)] == [Action.DISPUTE, Action.STATUS]
    assert whether_about(texts, phone, "my phone", press) is None


def test_what_waits_to_be_sent_may_have_been() -> None:
    pressed = press_for(after(unshipped()), Told.SHIPPED)
    assert pressed is not None
    assert pressed.action is Action.SHIPPED
    cancel = press_for(after(unshipped()), Told.TO_BE_CANCELLED)
    assert cancel is not None
    assert (cancel.action, cancel.argument) == (Action.SELLER_REQUEST, "cancel")
    letter = press_for(after(unshipped()), Told.UNSENT)
    assert letter is not None
    assert letter.action is Action.LETTER


@pytest.mark.parametrize(
    ("situation", "yes", "no"),
    [
        (Situation.EXTENSION_UNANSWERED, Action.EXTENDED, Action.NOT_EXTENDED),
        (Situation.AT_CUSTOMS, Action.CUSTOMS_ANSWERED, Action.STATUS),
        (Situation.CUSTOMS_STILL, Action.TRACK, Action.STATUS),
        (Situation.RETURN_UNPAID, Action.REFUNDED, Action.LETTER),
        (Situation.AT_POST_OFFICE, Action.ARRIVED, Action.STATUS),
        (Situation.RECEIVED, Action.CLOSE, Action.DISPUTE),
        (Situation.STANDING_STILL, Action.TRACK, Action.TRACK_STATE),
        (Situation.MUST_ACT, Action.STATUS, Action.STATUS),
    ],
)
def test_a_yes_never_says_that_a_dispute_was_opened(
    situation: Situation, yes: Action, no: Action
) -> None:
    assert press_for_answer(order(), situation, yes=True).action is yes
    assert press_for_answer(order(), situation, yes=False).action is no


def test_what_is_understood_of_a_text_is_named() -> None:
    english, lamp, ring = texts_for("en"), order(title="Lamp"), order(title="Ring")
    nothing = not_understood(english, [lamp, ring], [], day(5), POLICY)
    assert nothing.html == english("not-understood", named="none")
    assert [button.press.action for row in nothing.buttons for button in row if button.press] == [
        Action.ORDERS, Action.HELP,
    ]  # fmt: skip
    about = not_understood(english, [lamp, ring], [ring], day(5), POLICY)
    assert about.html == english("not-understood", named="Ring")
    assert [button.press.action for button in about.buttons[0] if button.press] == [Action.STATUS]


@for_each("language", available_languages())
def test_what_is_not_understood_does_not_hide_what_is_due(language: str) -> None:
    texts, gone = texts_for(language), order(TrackingReported(on=day(20), state=P.RETURNING))
    waits = order(TrackingReported(on=day(9), state=P.MOVING), title="Lamp")
    message = not_understood(texts, [gone, waits], [], day(20), POLICY)
    said = check_message(message)
    assert texts("not-understood-due") in message.html
    assert "🔴 Phone case" in said
    assert "Lamp" not in said


def test_what_a_percentage_comes_to_is_said_above_the_message() -> None:
    english, plain = texts_for("en"), Message(Html("Noted."))
    assert with_share(english, DEAR, ToldSum(dollars("5")), plain) == plain
    told = with_share(english, DEAR, ToldSum(dollars("4.25"), Decimal(10)), plain)
    assert "$4.25" in told.html
    assert told.html.endswith("Noted.")


OF_A_DISPUTE = [
    (Told.OFFERED, (HERE,), True),
    (Told.DECIDED, (), True),
    (Told.ACCEPTED, (HERE,), True),
    (Told.WON, (OPENED, DisputeCancelled(on=day(21))), True),
    (Told.LOST, (OPENED,), False),
    (Told.OFFERED, (OPENED, WON), False),
    (Told.SILENT, (), False),
    (Told.NOT_EXTENDED, (), False),
]


@for_each(("told", "happened", "asks"), OF_A_DISPUTE)
def test_news_of_a_dispute_that_is_not_on_file_asks_whether_one_is_open(
    told: Told, happened: tuple[Event, ...], asks: bool
) -> None:
    found = no_dispute_noted(texts_for("en"), after(registered(), *happened), told)
    assert (found is not None) == asks
    assert found is None or [one.action for one in presses(found)] == [
        Action.DISPUTED, Action.STATUS,
    ]  # fmt: skip


@for_each("language", available_languages())
def test_an_offer_outside_a_dispute_is_said_to_bind_nobody(language: str) -> None:
    texts, one = texts_for(language), after(registered(), HERE)
    offered, decided = (no_dispute_noted(texts, one, told) for told in (Told.OFFERED, Told.DECIDED))
    assert offered is not None
    assert decided is not None
    assert len(check_message(offered)) > len(check_message(decided)) + 40


@for_each("told", [None, Told.SENT_BACK, Told.WON])
def test_where_nothing_can_be_noted_it_says_so_above_how_the_order_stands(
    told: Told | None,
) -> None:
    message = nothing_noted(texts_for("en"), told, Message(Html("How it stands")))

    assert message.html.startswith("Nothing noted")
    assert message.html.endswith("How it stands")
