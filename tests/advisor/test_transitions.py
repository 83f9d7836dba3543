"""How events change an order: what each does to it, and when it is refused."""

from datetime import date
from typing import Any, get_args

import pytest

from advisor.disputes import DisputeReason, DisputeStage, Proposal, Solution
from advisor.errors import DomainError
from advisor.events import (
    AnswerTermTold,
    ClaimWished,
    CustomsAnswered,
    DecisionAccepted,
    DecisionAppealed,
    DeliveryPlaceTold,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeParked,
    DisputeReasonTold,
    Event,
    ExtensionRequested,
    FactsCorrected,
    GoodsArrivedBack,
    GoodsSentBack,
    LetterSent,
    NudgeSnoozed,
    OfferDeclined,
    OrderClosed,
    OrderShipped,
    PriceJudged,
    ProblemFound,
    ReceiptConfirmed,
    RefundReceived,
    ReturnAgreed,
    TrackingNumberReplaced,
)
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.returns import ReturnCause
from advisor.sightings import Seen, Service
from advisor.terms import Terms
from advisor.transitions import apply, fold, register, require_possible
from advisor.transitions.requirements import happened_on
from tests.advisor.samples import (
    DEAR,
    KRONER,
    POLICY,
    SHIPPED,
    after,
    asked,
    corrected,
    day,
    disputed,
    dollars,
    granted,
    mistaken,
    numbered,
    order,
    received,
    recorded,
    refused,
    registered,
    replaced,
    shipped,
    tracked,
    unshipped,
    wrote,
)
from tests.cases import for_each

ELSEWHERE = ParcelState.DELIVERED_ELSEWHERE
CLOSED = OrderClosed(on=day(30))
WON = DisputeClosed(on=day(30), outcome="won", refund=DEAR)
LOST = DisputeClosed(on=day(30), outcome="lost")


def sent(number: int = 8, shipped: int = 8, end: int = 68) -> OrderShipped:
    return OrderShipped(on=day(number), shipped_on=day(shipped), protection_end=day(end))


# -- registering -------------------------------------------------------------------------------


def test_a_registered_order_has_the_facts_that_were_told() -> None:
    told = registered(
        order_number="8012345678901234",
        seller="Shop",
        paid_shipping=True,
        destination="RU",
        guaranteed_days=40,
    )
    known = register(7, told)
    assert known.number == 7
    assert known.revision == 1
    assert known.registered_on == SHIPPED
    assert known.protection_end == day(60)
    names = set(type(told).model_fields) - {"on", "kind", "protection_end"}
    assert {name: getattr(known, name) for name in names} == {
        name: getattr(told, name) for name in names
    }


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"shipped_on": None}, "error-protection-needs-shipment"),
        ({"shipped_on": day(1)}, "error-shipped-in-future"),
        ({"protection_end": SHIPPED}, "error-end-before-shipment"),
        ({"protection_end": day(-1)}, "error-end-before-shipment"),
    ],
)
def test_dates_that_contradict_each_other_are_refused(facts: dict[str, Any], refusal: str) -> None:
    with pytest.raises(DomainError) as caught:
        order(**facts)
    assert caught.value.message_id == refusal


def test_a_story_begins_with_the_registration() -> None:
    for story in ([], recorded([wrote(10)]), recorded([wrote(10), registered()])):
        with pytest.raises(DomainError) as caught:
            fold(3, story)
        assert caught.value.message_id == "error-no-such-order"
        assert caught.value.values == {"number": 3}


def test_numbers_of_events_may_have_holes_but_never_go_back() -> None:
    known = apply(register(1, registered()), wrote(10), 5)
    assert known.revision == 5
    assert apply(known, tracked(11)).revision == 6
    for sequence in (4, 5):
        with pytest.raises(ValueError, match="sequence"):
            apply(known, tracked(11), sequence)


# -- before shipment ---------------------------------------------------------------------------


def test_a_shipment_starts_the_clock() -> None:
    known = after(unshipped(), sent())
    assert known.shipped_on == day(8)
    assert known.protection_end == day(68)
    assert known.first_dispute_day(POLICY) == day(14)
    assert known.tracking_number == "LP00123456789012"


def test_a_shipment_may_bring_the_number() -> None:
    shipment = sent().model_copy(update={"tracking_number": "NEW12345"})
    assert after(unshipped(tracking_number=None), shipment).tracking_number == "NEW12345"


# -- tracking ----------------------------------------------------------------------------------


def test_a_state_counts_from_the_day_on_which_it_changed() -> None:
    known = order(tracked(12, ParcelState.AT_EXPORT), tracked(20, ParcelState.AT_EXPORT))
    assert known.parcel_since == day(12)
    assert known.parcel_by == 2
    assert apply(known, tracked(21, ParcelState.IN_COUNTRY)).parcel_since == day(21)


def test_a_number_that_still_shows_nothing_is_no_change_of_state() -> None:
    known = order(tracked(10, ParcelState.NOT_FOUND), tracked(14, ParcelState.NOT_FOUND))
    assert known.parcel_since == day(10)
    assert known.is_untracked


def test_a_wrong_delivered_status_can_be_taken_back() -> None:
    known = order(tracked(20, ELSEWHERE), tracked(22))
    assert known.end_in_force(POLICY) == day(60)
    again = apply(known, tracked(30, ELSEWHERE))
    assert again.end_in_force(POLICY) == day(35)


def test_a_new_number_starts_afresh() -> None:
    replaced = TrackingNumberReplaced(on=day(21), tracking_number="NEW12345")
    known = order(tracked(20, ELSEWHERE), replaced)
    assert known.tracking_number == "NEW12345"
    assert known.is_untracked
    assert (known.number_known_on, known.parcel_since) == (day(21), None)
    assert known.end_in_force(POLICY) == day(60)


def test_a_number_is_known_from_when_its_shipment_is_known_too() -> None:
    assert order(on=day(4)).number_known_on == day(4)
    assert order(tracking_number=None).number_known_on is None
    waiting = after(unshipped())
    assert waiting.number_known_on is None
    assert apply(waiting, shipped(25, 5)).number_known_on == day(25)
    numberless = after(unshipped(tracking_number=None), shipped(25, 5))
    assert numberless.number_known_on is None
    known = apply(numberless, numbered(27))
    assert known.number_known_on == day(27)
    assert apply(known, corrected(30, title="Lamp")).number_known_on == day(27)
    assert apply(known, numbered(31, None)).number_known_on is None


def test_another_day_of_shipment_is_asked_about_unless_the_number_was_looked_up() -> None:
    another = corrected(16, shipped_on=day(-20))
    assert apply(order(on=day(1)), another).number_known_on == day(16)
    for looked_up in (tracked(12, ParcelState.NOT_FOUND), wrote(12), disputed(12)):
        assert apply(order(looked_up, on=day(1)), another).number_known_on == day(1)


# -- extension ---------------------------------------------------------------------------------


def test_a_request_is_open_until_it_is_answered() -> None:
    known = order(asked(50, days=20))
    assert known.extension_pending
    assert known.extension_asked_on == day(50)
    assert known.extension_asked_days == 20
    assert known.extension_by == 2
    for answer in (refused(51), granted(51, 75), disputed(51), received(51)):
        assert not apply(known, answer).extension_pending


def test_a_second_request_takes_the_place_of_the_first() -> None:
    known = order(asked(50, days=20), asked(53, days=10))
    assert known.extension_asked_on == day(53)
    assert known.extension_asked_days == 10
    assert known.extension_by == 3


def test_extensions_add_up() -> None:
    known = order(granted(50, 75), granted(70, 80))
    assert known.protection_end == day(80)
    assert known.extended_days == 20


def test_a_seller_may_extend_unasked() -> None:
    assert order(granted(30, 90)).end_in_force(POLICY) == day(90)


# -- disputes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "stage", "is_open"),
    [
        (DisputeAnswered(on=day(25), answer="refused"), DisputeStage.REFUSED, True),
        (DisputeAnswered(on=day(25), answer="countered"), DisputeStage.COUNTERED, True),
        (DisputeEscalated(on=day(25)), DisputeStage.ESCALATED, True),
        (DisputeDecided(on=day(25)), DisputeStage.DECIDED, True),
        (DisputeCancelled(on=day(25)), DisputeStage.CANCELLED, False),
        (DisputeClosed(on=day(25), outcome="won"), DisputeStage.WON, False),
        (DisputeClosed(on=day(25), outcome="lost"), DisputeStage.LOST, False),
    ],
)
def test_a_dispute_goes_through_its_stages(
    event: Event, stage: DisputeStage, is_open: bool
) -> None:
    known = order(disputed(20), event)
    assert known.dispute is not None
    assert known.dispute.stage is stage
    assert known.dispute.stage_since == day(25)
    assert known.dispute.opened_on == day(20)
    assert known.has_open_dispute is is_open
    assert known.awaits_refund is (stage is DisputeStage.WON)
    assert known.dispute_settles is (stage is not DisputeStage.CANCELLED)


def test_a_decision_can_be_appealed() -> None:
    appealed = order(disputed(20), DisputeDecided(on=day(25)), DecisionAppealed(on=day(26))).dispute
    assert appealed is not None
    assert (appealed.stage, appealed.stage_since) == (DisputeStage.APPEALED, day(26))


def test_goods_are_agreed_to_go_back_and_then_sent() -> None:
    goods = order(received(20), disputed(21, DisputeReason.DAMAGED))
    agreed = apply(goods, ReturnAgreed(on=day(25)))
    assert agreed.dispute is not None
    assert (agreed.dispute.stage, agreed.dispute.solution) == (
        DisputeStage.RETURN_AGREED,
        Solution.RETURN,
    )
    back = apply(agreed, GoodsSentBack(on=day(27))).dispute
    assert back is not None
    assert (back.stage, back.stage_since) == (DisputeStage.RETURN_SENT, day(27))


def test_the_last_offer_is_kept() -> None:
    offer = DisputeAnswered(on=day(25), answer="countered", offered=dollars("5"))
    known = order(disputed(20), offer, DisputeEscalated(on=day(28)))
    assert known.dispute is not None
    assert known.dispute.offered == dollars("5")


def test_the_sum_can_be_changed_without_a_new_stage() -> None:
    known = order(disputed(20, claimed=DEAR), DisputeChanged(on=day(22), claimed=dollars("20")))
    assert known.dispute is not None
    assert known.dispute.claimed == dollars("20")
    assert known.dispute.stage is DisputeStage.OPEN
    assert known.dispute.stage_since == day(20)


def test_after_a_cancelled_one_another_can_be_opened() -> None:
    known = order(disputed(20), DisputeCancelled(on=day(25)), disputed(30, DisputeReason.LATE))
    assert known.dispute is not None
    assert known.dispute.reason is DisputeReason.LATE
    assert known.dispute.opened_by == 4


def test_the_money_closes_the_order() -> None:
    known = order(disputed(20), WON, RefundReceived(on=day(40)))
    assert known.refunded_on == known.closed_on == day(40)
    assert not known.awaits_refund


# -- receipt -----------------------------------------------------------------------------------


# -- corrections -------------------------------------------------------------------------------


def test_a_correction_changes_only_what_it_names() -> None:
    known = apply(order(seller="Shop", destination="RU"), corrected(title="Red case", seller=None))
    assert known.title == "Red case"
    assert known.seller is None
    assert known.destination == "RU"
    assert known.price == DEAR
    assert known.protection_by == 1


def test_a_corrected_end_moves_everything_that_hangs_on_it() -> None:
    known = apply(order(), corrected(protection_end=day(75)))
    assert known.end_in_force(POLICY) == day(75)
    assert known.end_in_force_by(POLICY) == 2
    assert known.extended_days == 0


def test_a_corrected_shipment_moves_everything_that_hangs_on_it() -> None:
    known = apply(order(), corrected(shipped_on=day(-5)))
    assert known.shipped_on == day(-5)
    assert known.shipped_by == 2
    assert known.protection_end == day(60)


def test_a_correction_may_tell_of_the_shipment() -> None:
    known = after(unshipped(), corrected(9, shipped_on=day(8), protection_end=day(68)))
    assert known.is_awaited
    assert known.end_in_force(POLICY) == day(68)


@pytest.mark.parametrize(("told_on", "by"), [(40, 0), (41, 2)])
def test_a_corrected_guarantee_counts_anew_only_where_the_old_one_had_passed(
    told_on: int, by: int
) -> None:
    known = apply(order(guaranteed_days=40), corrected(told_on, guaranteed_days=50))
    assert known.guaranteed_until() == day(50)
    assert known.guaranteed_by == by


# -- refusals ----------------------------------------------------------------------------------

OWED = (disputed(20), WON)
SILENCE = DisputeClosed(on=day(26), outcome="silence")


def parked(number: int, until: int) -> DisputeParked:
    return DisputeParked(on=day(number), until=day(until))


REFUSALS: tuple[tuple[str, Order, Event], ...] = (
    ("error-order-closed", order(CLOSED), tracked(31)),
    ("error-order-closed", order(CLOSED), CLOSED),
    ("error-already-registered", order(), registered()),
    ("error-already-shipped", order(), sent()),
    ("error-not-shipped", after(unshipped()), tracked(5)),
    ("error-not-shipped", after(unshipped()), wrote(5)),
    ("error-not-shipped", after(unshipped()), asked(5)),
    ("error-not-shipped", after(unshipped()), granted(5, 80)),
    ("error-not-shipped", after(unshipped()), refused(5)),
    ("error-not-shipped", after(unshipped()), disputed(5)),
    ("error-not-shipped", after(unshipped()), received(5)),
    (
        "error-not-shipped",
        after(unshipped()),
        TrackingNumberReplaced(on=day(5), tracking_number="NEW12345"),
    ),
    ("error-shipped-in-future", after(unshipped()), sent(8, shipped=9)),
    ("error-end-before-shipment", after(unshipped()), sent(8, shipped=8, end=8)),
    ("error-already-received", order(received(20)), received(21)),
    ("error-already-received", order(received(20)), tracked(21)),
    ("error-already-received", order(received(20)), wrote(21)),
    ("error-already-received", order(received(20)), asked(21)),
    ("error-already-received", order(received(20)), granted(21, 80)),
    ("error-extension-days", order(), asked(50, days=0)),
    ("error-extension-days", order(), asked(50, days=-3)),
    ("error-extension-days", order(), asked(50, days=367)),
    ("error-extension-days", order(), asked(50, days=10**9)),
    ("error-extension-not-later", order(), granted(50, 60)),
    ("error-extension-not-later", order(), granted(50, 40)),
    ("error-end-too-far", order(), granted(50, 60 + 367)),
    ("error-dispute-open", order(disputed(20)), disputed(21)),
    ("error-dispute-open", order(disputed(20)), asked(21)),
    ("error-dispute-already-won", order(*OWED), disputed(31)),
    ("error-goods-not-received", order(), disputed(20, DisputeReason.DAMAGED)),
    (
        "error-goods-not-received",
        order(disputed(20)),
        DisputeReasonTold(on=day(21), reason=DisputeReason.DAMAGED),
    ),
    (
        "error-reason-in-transit-delivered",
        order(received(20)),
        disputed(21, DisputeReason.IN_TRANSIT),
    ),
    (
        "error-reason-in-transit-delivered",
        order(tracked(20, ELSEWHERE)),
        disputed(21, DisputeReason.IN_TRANSIT),
    ),
    ("error-sum-above-paid", order(), disputed(20, claimed=dollars("42.51"))),
    ("error-sum-currency", order(), disputed(20, claimed=Money(DEAR.amount, "EUR"))),
    (
        "error-sum-above-paid",
        order(disputed(20)),
        DisputeAnswered(on=day(21), answer="countered", offered=dollars("50")),
    ),
    (
        "error-sum-above-paid",
        order(disputed(20)),
        DisputeClosed(on=day(21), outcome="won", refund=dollars("50")),
    ),
    ("error-no-dispute", order(), DisputeAnswered(on=day(21), answer="refused")),
    ("error-no-dispute", order(), DisputeChanged(on=day(21), claimed=DEAR)),
    ("error-no-dispute", order(), DisputeEscalated(on=day(21))),
    ("error-no-dispute", order(), DisputeDecided(on=day(21))),
    ("error-no-dispute", order(), DecisionAppealed(on=day(21))),
    ("error-no-dispute", order(), DisputeCancelled(on=day(21))),
    ("error-no-dispute", order(disputed(20), LOST), DisputeCancelled(on=day(31))),
    ("error-no-decision", order(disputed(20)), DecisionAppealed(on=day(21))),
    ("error-no-refund-expected", order(), RefundReceived(on=day(21))),
    ("error-no-refund-expected", order(disputed(20)), RefundReceived(on=day(21))),
    ("error-snooze-not-later", order(), NudgeSnoozed(on=day(5), until=day(5))),
    ("error-snooze-not-later", order(), NudgeSnoozed(on=day(5), until=day(4))),
    ("error-protection-ended", order(), asked(60)),
    ("error-protection-ended", order(mistaken(20)), asked(21)),
    ("error-protection-ended", order(mistaken(20)), granted(21, 80)),
    ("error-already-confirmed", order(mistaken(20)), mistaken(21)),
    ("error-reason-not-received", order(received(20)), disputed(21, DisputeReason.UNTRACKED)),
    ("error-reason-not-received", order(received(20)), disputed(21, DisputeReason.LATE)),
    ("error-seller-answered", order(disputed(20), DisputeEscalated(on=day(21))), SILENCE),
    ("error-cannot-be-parked", order(disputed(20)), parked(21, 30)),
    ("error-no-dispute", order(), parked(21, 30)),
    ("error-parked-not-later", order(disputed(20, DisputeReason.LATE)), parked(21, 21)),
    ("error-end-too-far", order(disputed(20, DisputeReason.LATE)), parked(21, 21 + 367)),
    ("error-nothing-to-return", order(disputed(20)), ReturnAgreed(on=day(21))),
    ("error-no-return-agreed", order(disputed(20)), GoodsSentBack(on=day(21))),
    ("error-dispute-open", order(disputed(20)), ClaimWished(on=day(21), claimed=DEAR)),
    ("error-dispute-already-won", order(*OWED), ClaimWished(on=day(31), claimed=DEAR)),
    ("error-sum-above-paid", order(), ClaimWished(on=day(21), claimed=dollars("42.51"))),
    ("error-no-dispute", order(*OWED), DisputeClosed(on=day(31), outcome="won")),
    ("error-end-too-far", order(), corrected(5, protection_end=date(9999, 12, 31))),
    ("error-end-too-far", order(), NudgeSnoozed(on=day(5), until=date(9999, 12, 31))),
    ("error-date-far-off", order(), corrected(5, shipped_on=date(1, 1, 1))),
    ("error-date-far-off", order(), corrected(5, paid_on=date(9999, 12, 31))),
    ("error-guarantee-days", order(), corrected(5, guaranteed_days=10**9)),
    ("error-title-empty", order(), corrected(title="")),
    ("error-shipped-in-future", order(), corrected(5, shipped_on=day(6))),
    ("error-end-before-shipment", order(), corrected(protection_end=day(0))),
    ("error-protection-needs-shipment", after(unshipped()), corrected(protection_end=day(60))),
    ("error-end-unknown", order(protection_end=None), asked(5)),
)


@for_each(
    ("refusal", "known", "event"),
    REFUSALS,
    ids=[f"{refusal}-{event.kind}" for refusal, _, event in REFUSALS],
)
def test_what_cannot_happen_is_refused(refusal: str, known: Order, event: Event) -> None:
    with pytest.raises(DomainError) as caught:
        apply(known, event)
    assert caught.value.message_id == refusal


@for_each("kind", get_args(Event), ids=lambda kind: kind.__name__)
def test_every_kind_of_event_has_its_transition(kind: type[Event]) -> None:
    samples: dict[str, object] = {
        "on": day(50),
        "title": "Lamp",
        "shipped_on": SHIPPED,
        "protection_end": day(60),
        "state": ParcelState.MOVING,
        "tracking_number": "LP1",
        "days": 15,
        "new_end": day(75),
        "reason": DisputeReason.UNTRACKED,
        "answer": "refused",
        "claimed": None,
        "outcome": "lost",
        "until": day(51),
        "cheap": True,
        "seen": Seen(service=Service.SHIP24),
        "terms": Terms.REFUND_BY,
        "promises": (Promise(kind=PromiseKind.LOST_REFUND),),
        "promise": PromiseKind.LOST_REFUND,
        "who": Canceller.SELLER,
        "cause": ReturnCause.OWN,
    }
    wanted = {name for name, field in kind.model_fields.items() if field.is_required()}
    event = kind(**{name: samples[name] for name in wanted})  # type: ignore[arg-type]
    for known in (order(), order(disputed(20)), after(unshipped()), order(disputed(20), WON)):
        try:
            assert apply(known, event, 90).revision == 90
        except DomainError:
            continue


def test_what_came_earlier_was_received_that_day() -> None:
    assert order(ReceiptConfirmed(on=day(40), arrived_on=day(37))).received_on == day(37)


@pytest.mark.parametrize("arrived_on", [day(41), day(-30)])
def test_nothing_comes_before_it_is_sent_nor_tomorrow(arrived_on: date) -> None:
    with pytest.raises(DomainError) as refused:
        order(ReceiptConfirmed(on=day(40), arrived_on=arrived_on))
    assert refused.value.message_id == "error-status-day"


@pytest.mark.parametrize("before", [(), (disputed(20),), (disputed(20), LOST)])
def test_money_that_was_not_known_to_come_closes_an_order(before: tuple[Event, ...]) -> None:
    paid = order(*before, RefundReceived(on=day(40), unexpected=True, refund=dollars("5")))
    assert paid.is_closed
    assert paid.refunded_on == day(40)
    if paid.dispute is not None:
        assert (paid.dispute.stage, paid.dispute.offered) == (DisputeStage.WON, dollars("5"))


def test_whether_something_can_happen_is_known_beforehand() -> None:
    require_possible(order(), received(20))
    with pytest.raises(DomainError) as caught:
        require_possible(order(received(20)), received(21))
    assert caught.value.message_id == "error-already-received"


def test_a_second_letter_gives_the_seller_no_more_time() -> None:
    known = order(wrote(10), wrote(14))
    assert (known.letter_on, known.letter_by) == (day(10), 2)


def test_letters_and_snoozes_are_noted() -> None:
    known = order(LetterSent(on=day(10)), NudgeSnoozed(on=day(10), until=day(12)))
    assert known.letter_on == day(10)
    assert known.snoozed_until == day(12)
    assert known.snoozed_by == 3


def test_an_accident_told_after_the_receipt_counts_from_the_receipt() -> None:
    known = order(received(20), mistaken(22))
    assert (known.confirmed_on, known.received_on) == (day(20), None)
    assert known.window_end(POLICY) == day(35)


def test_a_parcel_that_comes_after_an_accident_gets_no_new_window() -> None:
    known = order(mistaken(20), received(25))
    assert known.is_received
    assert known.window_end(POLICY) == day(35)


def test_after_an_accident_a_parcel_in_transit_can_be_disputed() -> None:
    opened = order(tracked(9), received(20), mistaken(20), disputed(21, DisputeReason.IN_TRANSIT))
    assert opened.has_open_dispute


def test_a_parked_dispute_keeps_its_day_until_something_happens() -> None:
    known = order(tracked(9), disputed(55, DisputeReason.IN_TRANSIT), parked(58, 68))
    assert known.dispute is not None
    assert known.dispute.parked_until == day(68)
    decided = apply(known, DisputeDecided(on=day(60))).dispute
    assert decided is not None
    assert decided.parked_until is None


def test_what_is_wished_for_is_forgotten_when_the_dispute_is_open() -> None:
    wish = ClaimWished(on=day(19), claimed=dollars("20"), solution=Solution.RETURN)
    known = order(wish)
    assert (known.wished, known.wished_solution) == (dollars("20"), Solution.RETURN)
    opened = apply(known, disputed(20, claimed=known.wished))
    assert (opened.wished, opened.wished_solution) == (None, None)


def test_the_solution_can_be_changed_and_leaves_the_sum_alone() -> None:
    known = order(disputed(20, claimed=DEAR))
    changed = apply(known, DisputeChanged(on=day(21), solution=Solution.RETURN)).dispute
    assert changed is not None
    assert (changed.claimed, changed.solution) == (DEAR, Solution.RETURN)


def test_silence_grants_what_was_asked_for() -> None:
    known = order(disputed(20, claimed=dollars("30")), SILENCE)
    assert known.awaits_refund
    assert known.dispute is not None
    assert known.dispute.agreed == dollars("30")
    assert not known.dispute.is_won_in_part


def test_less_than_was_asked_for_is_won_in_part_even_if_the_sum_is_told_later() -> None:
    known = order(disputed(20, claimed=dollars("30")), DisputeClosed(on=day(26), outcome="won"))
    told = DisputeClosed(on=day(27), outcome="won", refund=dollars("10"))
    dispute = apply(known, told).dispute
    assert dispute is not None
    assert dispute.is_won_in_part
    assert dispute.agreed == dollars("10")
    assert dispute.stage_since == day(26)


def test_an_extension_may_be_asked_for_up_to_a_year() -> None:
    assert order(ExtensionRequested(on=day(5), days=366)).extension_asked_days == 366


def test_what_was_said_of_a_price_holds_for_that_price_alone() -> None:
    judged = order(PriceJudged(on=day(5), cheap=True), price=KRONER)
    assert judged.cheap is True
    assert apply(judged, corrected(6, title="Lamp")).cheap is True
    assert apply(judged, corrected(6, price=DEAR)).cheap is None


@pytest.mark.parametrize(
    ("event", "refusal"),
    [
        (tracked(9, since=10), "error-status-day"),
        (tracked(9, since=-1), "error-status-day"),
        (tracked(9, ParcelState.AT_POST_OFFICE, until=8), "error-kept-until-past"),
        (tracked(9, ParcelState.AT_POST_OFFICE, until=9 + 367), "error-end-too-far"),
    ],
)
def test_a_status_has_a_day_that_can_be(event: Event, refusal: str) -> None:
    with pytest.raises(DomainError) as caught:
        apply(order(), event)
    assert caught.value.message_id == refusal


@pytest.mark.parametrize(
    ("story", "came", "paid", "refusal"),
    [
        ((received(20),), 2, 3, None),
        ((received(20),), None, None, None),
        ((received(20),), 3, 3, "error-pieces"),
        ((received(20),), -1, 3, "error-pieces"),
        ((), 2, 3, "error-goods-not-received"),
    ],
)
def test_what_is_wrong_with_the_goods_is_noted_once_they_are_here(
    story: tuple[Event, ...], came: int | None, paid: int | None, refusal: str | None
) -> None:
    found = ProblemFound(on=day(21), reason=DisputeReason.MISSING_PIECES, came=came, paid_for=paid)
    if refusal is None:
        known = apply(order(*story), found)
        assert (known.problem, known.pieces_came, known.pieces_paid) == (found.reason, came, paid)
    else:
        with pytest.raises(DomainError) as caught:
            apply(order(*story), found)
        assert caught.value.message_id == refusal


def test_a_decision_can_be_accepted_once_there_is_one() -> None:
    accepted = DecisionAccepted(on=day(26))
    dispute = order(disputed(20), DisputeDecided(on=day(25)), accepted).dispute
    assert dispute is not None
    assert dispute.stage is DisputeStage.ACCEPTED
    with pytest.raises(DomainError) as caught:
        order(disputed(20), accepted)
    assert caught.value.message_id == "error-no-decision"


def test_the_reason_chosen_on_the_site_can_be_told_afterwards() -> None:
    told = apply(order(disputed(20)), DisputeReasonTold(on=day(21), reason=DisputeReason.LATE))
    assert told.dispute is not None
    assert told.dispute.reason is DisputeReason.LATE


def test_a_receipt_confirmed_by_mistake_counts_from_the_day_that_is_told() -> None:
    """A3: the last window opened on that day, and not when somebody spoke of it."""
    told = ReceiptConfirmed(on=day(22), by_accident=True, arrived_on=day(20))
    known = order(tracked(9), told)
    assert known.confirmed_on == day(20)
    assert known.window_end(POLICY) == day(35)
    later = order(mistaken(22), told)
    assert later.confirmed_on == day(20)
    assert later.confirmed_by == 3
    future = ReceiptConfirmed(on=day(22), by_accident=True, arrived_on=day(23))
    with pytest.raises(DomainError) as caught:
        apply(order(tracked(9)), future)
    assert caught.value.message_id == "error-status-day"


def test_what_happens_at_the_end_is_no_longer_asked_once_it_is_corrected() -> None:
    told = apply(order(terms_open=True), FactsCorrected(on=day(3), terms=Terms.TIMER))
    assert (told.terms, told.terms_open) == (Terms.TIMER, False)


def test_a_day_that_is_told_corrects_that_of_an_arrival() -> None:
    """A3: the last window begins anew, and not where it was that day all along."""
    noted = order(received(20))
    earlier = apply(noted, ReceiptConfirmed(on=day(21), arrived_on=day(18)))
    assert (earlier.received_on, earlier.window_end(POLICY)) == (day(18), day(33))
    assert earlier.received_by > noted.received_by
    same = apply(noted, ReceiptConfirmed(on=day(20), arrived_on=day(20)))
    assert (same.received_on, same.received_by) == (day(20), noted.received_by)


# -- the day that is told, and none that is guessed -----------------------------------------------


@for_each(
    ("of", "told", "on"),
    [
        (order(), None, day(20)),
        (order(), day(5), day(5)),
        (order(), day(0), day(0)),
        (unshipped(), day(5), day(5)),
    ],
)
def test_what_is_told_happened_on_its_day_else_today(
    of: Order, told: date | None, on: date
) -> None:
    assert happened_on(of, told, day(20)) == on


@for_each(
    ("told", "refused"),
    [(day(21), "error-told-future"), (day(-1), "error-told-before-shipment")],
)
def test_a_day_that_cannot_be_is_refused(told: date, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        happened_on(order(), told, day(20))
    assert error.value.message_id == refused


@for_each(
    ("of", "event", "refused"),
    [
        (
            order(disputed(20)),
            DisputeAnswered(on=day(19), answer="refused"),
            "error-told-before-dispute",
        ),
        (
            order(received(20)),
            DisputeOpened(on=day(19), reason=DisputeReason.DAMAGED),
            "error-told-before-arrival",
        ),
    ],
)
def test_nothing_happens_before_what_it_follows(of: Order, event: Event, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        apply(of, event)
    assert error.value.message_id == refused


DECIDED = order(disputed(20), DisputeDecided(on=day(33), offered=dollars("5")))


@pytest.mark.parametrize("of", [DECIDED, apply(DECIDED, DecisionAccepted(on=day(34)))])
def test_g4_a_decision_to_which_the_seller_objects_is_looked_at_again(of: Order) -> None:
    dispute = apply(of, DisputeEscalated(on=day(35))).dispute
    assert dispute is not None
    assert dispute.stage is DisputeStage.APPEALED


@for_each(
    ("event", "untold"),
    [
        (DisputeDecided(on=day(33)), True),
        (DisputeDecided(on=day(33), offered=dollars("5")), False),
        (DisputeDecided(on=day(33), nothing=True), False),
        (DisputeDecided(on=day(33), goes_back=True), False),
    ],
)
def test_g4_what_was_decided_is_kept(event: DisputeDecided, untold: bool) -> None:
    dispute = order(disputed(20), event).dispute
    assert dispute is not None
    assert dispute.decision_untold is untold
    assert (dispute.offered, dispute.offered_nothing, dispute.decided_return) == (
        event.offered,
        event.nothing,
        event.goes_back,
    )


# -- an offer that is turned down ------------------------------------------------------------------


def test_g6_an_offer_that_is_turned_down_leaves_the_claim_as_it_was() -> None:
    opened = disputed(20, claimed=dollars("30"))
    offered = order(opened, DisputeAnswered(on=day(22), answer="countered", offered=dollars("5")))
    dispute = apply(offered, OfferDeclined(on=day(23))).dispute
    assert dispute is not None
    assert dispute.stage is DisputeStage.COUNTERED
    assert dispute.agreed == dollars("30")


def test_g6_only_what_was_offered_can_be_turned_down() -> None:
    with pytest.raises(DomainError) as refused:
        apply(order(disputed(20)), OfferDeclined(on=day(23)))
    assert refused.value.message_id == "error-no-offer"


# -- customs and goods that come back --------------------------------------------------------------


@for_each(
    ("before", "state", "answered"),
    [
        ((), ParcelState.AT_CUSTOMS, True),
        ((tracked(12, ParcelState.AT_CUSTOMS, until=30),), ParcelState.AT_CUSTOMS, True),
        ((tracked(12, ParcelState.RETURNING),), ParcelState.RETURNING, False),
    ],
)
def test_e1_customs_have_what_they_wanted(
    before: tuple[Event, ...], state: ParcelState, answered: bool
) -> None:
    """Whoever pays duty has a parcel at customs, unless it is known to be elsewhere by now."""
    after_it = order(*before, CustomsAnswered(on=day(20)))
    assert (after_it.parcel, after_it.customs_answered_on) == (state, day(20))
    assert after_it.is_through_customs is answered
    assert after_it.parcel_until is None


def test_e1_customs_that_write_once_more_want_something_again() -> None:
    answered = order(tracked(12, ParcelState.AT_CUSTOMS), CustomsAnswered(on=day(20)))
    assert apply(answered, tracked(25, ParcelState.AT_CUSTOMS)).customs_answered_on is None
    assert apply(answered, tracked(25)).customs_answered_on == day(20)
    assert apply(answered, replaced(25)).customs_answered_on is None


def test_f7_only_goods_that_were_sent_back_can_arrive() -> None:
    agreed = order(received(20), disputed(21, DisputeReason.DAMAGED), ReturnAgreed(on=day(22)))
    with pytest.raises(DomainError) as refused:
        apply(agreed, GoodsArrivedBack(on=day(30)))
    assert refused.value.message_id == "error-nothing-sent-back"
    there = apply(apply(agreed, GoodsSentBack(on=day(24))), GoodsArrivedBack(on=day(30)))
    assert there.dispute is not None
    assert there.dispute.stage is DisputeStage.RETURN_ARRIVED
    assert there.has_open_dispute


def test_e2_where_it_was_delivered_is_kept_as_long_as_it_is_said_to_be() -> None:
    elsewhere = order(tracked(20, ParcelState.DELIVERED_ELSEWHERE))
    told = apply(elsewhere, DeliveryPlaceTold(on=day(20), place="Leipzig"))
    assert told.delivered_at == "Leipzig"
    assert apply(elsewhere, DeliveryPlaceTold(on=day(20))).delivered_at == ""
    again = apply(told, tracked(21, ParcelState.DELIVERED_ELSEWHERE, since=19))
    assert again.delivered_at == "Leipzig"
    assert apply(told, tracked(21)).delivered_at is None
    with pytest.raises(DomainError) as refused:
        apply(order(tracked(20)), DeliveryPlaceTold(on=day(20), place="Leipzig"))
    assert refused.value.message_id == "error-not-delivered"


@for_each(
    ("states", "reached"),
    [
        ((ParcelState.MOVING,), False),
        ((ParcelState.IN_COUNTRY,), True),
        ((ParcelState.AT_CUSTOMS, ParcelState.NO_CHANGE), True),
        ((ParcelState.IN_COUNTRY, ParcelState.AT_EXPORT), False),
    ],
)
def test_c2_what_was_seen_in_the_country_has_left_export_and_import_behind(
    states: tuple[ParcelState, ...], reached: bool
) -> None:
    told = order(*(tracked(12 + place, state) for place, state in enumerate(states)))
    assert told.reached_country is reached


FOUGHT_OVER = (received(20), disputed(21, DisputeReason.WRONG_SIZE))
TEN_DECIDED = DisputeDecided(on=day(30), offered=dollars("10"))


def answer_told(until: date) -> AnswerTermTold:
    return AnswerTermTold(on=day(31), until=until)


def fought_over(*events: Event) -> Order:
    return order(*FOUGHT_OVER, *events)


def test_a_day_that_a_page_names_holds_for_this_decision_and_the_next_of_it() -> None:
    """G4"""
    named = apply(fought_over(TEN_DECIDED), answer_told(day(40)))
    assert named.dispute is not None
    assert named.dispute.answer_until == day(40)
    known_better = apply(named, DisputeDecided(on=day(32), offered=dollars("12")))
    assert known_better.dispute is not None
    assert known_better.dispute.answer_until == day(40)


@for_each(
    ("of", "until", "error"),
    [
        (fought_over(DisputeEscalated(on=day(30))), day(40), "error-nothing-to-answer"),
        (fought_over(TEN_DECIDED), day(30), "error-answer-term-past"),
        (fought_over(TEN_DECIDED), day(5000), "error-end-too-far"),
    ],
)
def test_a_day_by_which_nothing_can_be_answered_is_refused(
    of: Order, until: date, error: str
) -> None:
    with pytest.raises(DomainError) as refused:
        apply(of, answer_told(until))
    assert refused.value.args[0] == error


def test_no_solution_brings_more_than_was_paid() -> None:
    """F5"""
    fair = Proposal(dollars("10"))
    kept = fought_over(DisputeDecided(on=day(30), proposals=(fair,)))
    assert kept.dispute is not None
    assert kept.dispute.proposals == (fair,)
    with pytest.raises(DomainError):
        fought_over(DisputeDecided(on=day(30), proposals=(fair, Proposal(dollars("9000")))))
