"""What only the buyer can tell of an order, asked until it is told."""

from dataclasses import replace
from decimal import Decimal

import pytest

from advisor.advice import Verdict, advise
from advisor.disputes import DisputeReason, Proposal
from advisor.errors import DomainError
from advisor.events import (
    DeliveryPlaceTold,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeReasonTold,
    Event,
)
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.transitions import apply
from advisor.wording.asking import OpenQuestion
from advisor.wording.message import Action, Message, Press
from advisor.wording.open_questions import asking_arrival, asking_mistake, open_question
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.values import about_ten
from tests.advisor.messages import sentence, shown
from tests.advisor.samples import (
    KRONER,
    POLICY,
    after,
    by_tracker,
    day,
    disputed,
    mistaken,
    order,
    puzzled,
    received,
    tracked,
    unshipped,
)
from tests.cases import for_each

EN = texts_for("en")

ELSEWHERE = ParcelState.DELIVERED_ELSEWHERE
POST, CUSTOMS = ParcelState.AT_POST_OFFICE, ParcelState.AT_CUSTOMS


def asked(of: Order, number: int) -> OpenQuestion:
    question = open_question(EN, of, day(number), POLICY)
    assert question is not None
    return question


def arguments(question: OpenQuestion) -> list[str]:
    return [button.press.argument for row in question.rows for button in row if button.press]


@for_each(
    ("of", "offered"),
    [
        (order(disputed(20), DisputeDecided(on=day(33))), ["all", "nothing"]),
        (
            order(disputed(20, claimed=None), DisputeDecided(on=day(33)), price=None),
            ["nothing"],
        ),
        (
            order(
                received(20),
                DisputeOpened(on=day(21), reason=DisputeReason.DAMAGED),
                DisputeDecided(on=day(33)),
            ),
            ["all", "nothing", "return"],
        ),
    ],
)
def test_g4_what_was_decided_is_asked_of_a_decision(of: Order, offered: list[str]) -> None:
    question = asked(of, 34)
    assert arguments(question) == offered
    assert question.expects is not None
    assert question.expects.action is Action.DECIDED


def test_since_when_it_is_delivered_is_asked_with_the_last_days() -> None:
    question = asked(order(tracked(20, ELSEWHERE)), 20)
    assert question.expects is not None
    assert question.expects.action is Action.STATUS_SINCE
    assert arguments(question) == [str(day(number)) for number in (20, 19, 18, 17)]
    assert shown(question.html) == sentence(EN, "since-question", example=EN.typed_date(day(17)))


def test_no_day_before_the_shipment_is_offered() -> None:
    assert arguments(asked(order(tracked(1, ELSEWHERE)), 1)) == [str(day(1)), str(day(0))]


@pytest.mark.parametrize(
    ("state", "id_"), [(POST, "kept-question"), (CUSTOMS, "customs-until-question")]
)
def test_until_when_it_waits_is_asked_with_days_to_come(state: ParcelState, id_: str) -> None:
    question = asked(order(tracked(20, state)), 20)
    assert question.expects is not None
    assert question.expects.action is Action.KEPT_UNTIL
    assert arguments(question) == [str(day(number)) for number in (22, 26, 33, 49)]
    assert shown(question.html) == sentence(EN, id_, example=EN.typed_date(day(26)))


UNTOLD = DisputeOpened(on=day(20))


@pytest.mark.parametrize("here", [(), (received(21),)])
def test_the_reason_of_a_dispute_is_asked_and_never_made_up(here: tuple[Event, ...]) -> None:
    of = order(tracked(12), UNTOLD, *here)
    question = asked(of, 21)
    assert question.expects is not None
    assert question.expects.action is Action.REASON_WAS
    assert shown(question.html) == sentence(EN, "dispute-reason-question")
    assert DisputeReason.IN_TRANSIT in arguments(question)
    assert (DisputeReason.DAMAGED in arguments(question)) is of.is_received
    assert advise(of, day(22), POLICY).verdict is Verdict.FOLLOW_DISPUTE


def test_the_sum_is_asked_once_the_reason_is_told_and_what_came_is_judged_by_it() -> None:
    told = DisputeReasonTold(on=day(21), reason=DisputeReason.IN_TRANSIT)
    question = asked(order(tracked(12), UNTOLD, told), 21)
    assert shown(question.html) == sentence(EN, "dispute-sum-question", part="21 USD")
    assert "in_transit=refund=42.50" in arguments(question)
    came = order(tracked(12), UNTOLD, received(21), told)
    assert advise(came, day(22), POLICY).verdict is Verdict.CANCEL_DISPUTE


def test_a_reason_about_goods_needs_goods() -> None:
    told = DisputeReasonTold(on=day(21), reason=DisputeReason.DAMAGED)
    with pytest.raises(DomainError):
        apply(order(UNTOLD), told)


def test_whether_it_is_a_cheap_one_is_asked_where_no_figure_is_known() -> None:
    question = asked(order(price=KRONER), 5)
    assert question.expects is not None
    assert question.expects.action is Action.CHEAP
    assert arguments(question) == ["yes", "no"]
    said = sentence(EN, "cheap-question", price=KRONER, about=about_ten(POLICY))
    assert shown(question.html) == said


@for_each(
    ("of", "number"),
    [
        (order(), 5),
        (order(tracked(9), price=KRONER), 10),
        (after(unshipped(price=KRONER)), 5),
        (order(received(20), price=KRONER), 21),
        (order(disputed(20, claimed=KRONER), price=KRONER), 21),
        (order(tracked(20, ELSEWHERE, since=18), DeliveryPlaceTold(on=day(20))), 20),
        (order(tracked(20, POST, until=25)), 20),
        (order(tracked(20, POST)), 50),
    ],
)
def test_what_is_known_or_over_is_not_asked(of: Order, number: int) -> None:
    assert open_question(EN, of, day(number), POLICY) is None


def test_the_shop_is_asked_where_another_one_sells_as_well() -> None:
    """J5"""
    asking = POLICY.model_copy(update={"shop_asked": True})
    at_home = order(tracked(9), destination="RU")
    question = open_question(EN, at_home, day(10), asking)
    assert question is not None
    assert question.expects is not None
    assert question.expects.action is Action.SHOP_IS
    assert arguments(question) == [f"shop={shop}" for shop in Shop]
    for known in (order(tracked(9), destination="UA"), replace(at_home, shop=Shop.COM)):
        assert open_question(EN, known, day(10), asking) is None


@for_each("language", available_languages())
def test_the_questions_have_words_in_every_language(language: str) -> None:
    for of in (order(tracked(20, POST)), order(tracked(20, ELSEWHERE)), order(price=KRONER)):
        question = open_question(texts_for(language), of, day(20), POLICY)
        assert question is not None
        assert shown(question.html)
        assert all(button.label for row in question.rows for button in row)


def test_what_a_tracker_reports_is_asked_with_buttons_that_have_all_answers() -> None:
    unclear = asked(order(puzzled(20, ParcelState.IN_COUNTRY, ParcelState.RETURNING)), 20)
    said = asked(order(by_tracker(20, ParcelState.SAID_DELIVERED)), 20)
    assert unclear.expects is None
    assert said.expects is None
    assert arguments(unclear)[:2] == ["in_country", "returning"]
    assert arguments(said) == ["delivered", "delivered_elsewhere"]


def test_what_stands_beside_the_end_is_asked_where_the_page_did_not_say() -> None:
    open_ = replace(order(tracked(3)), terms_open=True)
    question = asked(open_, 5)
    assert question.expects is not None
    assert question.expects.action is Action.TERMS_ARE
    assert arguments(question) == [Terms.TIMER, Terms.REFUND_BY]
    assert shown(question.html) == sentence(EN, "terms-question-page", date=day(60))


@pytest.mark.parametrize(
    ("state", "honest"),
    [
        (ParcelState.MOVING, DisputeReason.IN_TRANSIT),
        (ParcelState.RETURNING, DisputeReason.RETURNED),
        (ELSEWHERE, DisputeReason.DELIVERED_ELSEWHERE),
    ],
)
def test_the_honest_reason_is_offered_first_and_none_is_booked_for_who_is_not_sure(
    state: ParcelState, honest: DisputeReason
) -> None:
    offered = arguments(asked(order(tracked(12, state), UNTOLD), 20))
    assert offered[0] == honest
    assert offered[-1] == "unsure"


def test_all_that_was_paid_is_one_press_and_a_sum_beside_an_offer_is_not_asked() -> None:
    told = DisputeReasonTold(on=day(20), reason=DisputeReason.IN_TRANSIT)
    of = order(tracked(12), UNTOLD, told)
    assert arguments(asked(of, 20))[0] == "in_transit=refund=42.50"
    offered = apply(of, DisputeAnswered(on=day(21), answer="countered"))
    assert open_question(EN, offered, day(21), POLICY) is None


def test_a_dispute_that_runs_is_not_asked_about_day_after_day() -> None:
    """Its reason is asked again only if the parcel comes: was it disputed for that (H2)?"""
    of = order(tracked(12), UNTOLD)
    assert open_question(EN, of, day(22), POLICY) is None
    assert arguments(asked(apply(of, received(25)), 25))


def test_a_receipt_confirmed_by_mistake_counts_from_today_until_its_day_is_told() -> None:
    """A3: the last window runs from that day."""
    plain, of = Message("Noted."), order(tracked(12), mistaken(20))
    message = asking_mistake(EN, plain, of, day(20))
    question = sentence(EN, "mistake-question", example=EN.typed_date(day(17)))
    assert shown(message.html) == f"Noted.\n\n{question}"
    days = [button.press.argument for row in message.buttons for button in row if button.press]
    assert days == [str(day(number)) for number in (20, 19)]
    assert message.expects is not None
    assert message.expects.action is Action.MISTAKE
    assert asking_mistake(EN, plain, of, day(21)) is plain
    assert asking_mistake(EN, plain, apply(of, disputed(20)), day(20)) is plain


def test_why_a_parcel_goes_back_is_asked_until_it_is_told() -> None:
    """E5: the advice hangs on whose doing it is."""
    question = asked(order(tracked(20, ParcelState.RETURNING)), 20)
    assert question.expects is not None
    assert question.expects.action is Action.RETURN_CAUSE


def test_once_aliexpress_decides_no_sum_is_asked_any_more() -> None:
    told = DisputeReasonTold(on=day(20), reason=DisputeReason.IN_TRANSIT)
    of = order(tracked(12), UNTOLD, told, DisputeEscalated(on=day(21)))
    assert open_question(EN, of, day(21), POLICY) is None


def test_whether_it_came_today_is_asked_where_the_last_window_runs_from_there() -> None:
    """A3: the two likely days are one press away, and fold none of the other buttons."""
    of = order(received(20))
    plain = status_message(EN, of, day(20), POLICY)
    asks = asking_arrival(EN, plain, of, day(20), POLICY)
    question = sentence(EN, "arrival-question", example=EN.typed_date(day(17)))
    assert shown(asks.html) == f"{shown(plain.html)}\n\n{question}"
    assert [button.press and button.press.argument for button in asks.shown[0]] == [
        str(day(20)),
        str(day(19)),
    ]
    assert asks.shown[1:] == plain.shown
    assert asks.expects is not None
    assert asks.expects.action is Action.ARRIVED


@for_each(
    "of, number",
    [
        (order(received(19)), 20),
        (order(received(70)), 70),
        (order(disputed(18), received(20)), 20),
    ],
)
def test_no_day_of_arrival_is_asked_where_no_days_run_from_it(of: Order, number: int) -> None:
    message = Message("Noted.")
    assert asking_arrival(EN, message, of, day(number), POLICY) is message


def test_when_protection_ends_is_asked_with_the_lengths_that_are_usual() -> None:
    """A1"""
    question = asked(order(tracked(9), protection_end=None), 10)
    lengths = (40, 60, 75, 90)
    assert arguments(question) == [f"protection_end={length} days" for length in lengths]
    assert question.expects is not None
    example = EN.typed_date(day(67))
    assert shown(question.html) == sentence(EN, "end-question", example=example)


@for_each("language", available_languages())
def test_where_it_was_delivered_is_asked_once_its_day_is_known(language: str) -> None:
    """E2: and no more once that, or that there is no place, was told."""
    texts = texts_for(language)
    elsewhere = order(tracked(20, ParcelState.DELIVERED_ELSEWHERE, since=19))
    asked = open_question(texts, elsewhere, day(20), POLICY)
    assert asked is not None
    assert asked.html == texts("place-question")
    assert asked.expects == Press(Action.DELIVERED_AT, 1, elsewhere.revision)
    for place in ("Leipzig", None):
        told = apply(elsewhere, DeliveryPlaceTold(on=day(20), place=place))
        assert open_question(texts, told, day(20), POLICY) is None


def test_of_two_solutions_it_is_asked_which_is_taken() -> None:
    """G4"""
    ten = Proposal(Money(Decimal(10), "USD"))
    decided = DisputeDecided(on=day(30), proposals=(ten, Proposal(None, goes_back=True)))
    asked = open_question(EN, order(disputed(20), decided), day(30), POLICY)
    assert asked is not None
    assert asked.expects is not None
    assert asked.expects.action is Action.SOLUTION
