"""Events are kept for years: what was written once must be read for ever."""

import json
from decimal import Decimal
from typing import get_args

import pytest
from pydantic import ValidationError

from advisor.disputes import DisputeReason, Solution
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
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    FactsCorrected,
    GoodsArrivedBack,
    GoodsSentBack,
    LetterSent,
    NudgeSnoozed,
    OfferDeclined,
    OrderCancelled,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    PageSeen,
    PriceJudged,
    ProblemFound,
    PromisesTold,
    PromiseUsed,
    ReceiptConfirmed,
    RecordedEvent,
    RefundReceived,
    ReturnAgreed,
    ReturnCauseTold,
    SiteRefused,
    TermsTold,
    TrackingNumberReplaced,
    TrackingReported,
    WayBackTold,
    event_from_json,
    event_to_json,
)
from advisor.money import Money
from advisor.parcel import ParcelState
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.reporters import ByPerson
from advisor.returns import ReturnCause, ReturnPostage
from advisor.terms import Terms
from tests.advisor.samples import NOW, SHIPPED, by_tracker, day, dollars, puzzled, registered
from tests.cases import for_each

#: Each kind of event as it has been stored since the first version. None may ever stop loading.
STORED: tuple[tuple[str, Event], ...] = (
    (
        (
            '{"on":"2026-11-01","kind":"promises_told","promises":[{"kind":"late_coupon",'
            '"until":"2026-12-31","days":null,"counts_from":null,"amount":null}]}'
        ),
        PromisesTold(on=SHIPPED, promises=(Promise(kind=PromiseKind.LATE_COUPON, until=day(60)),)),
    ),
    (
        '{"on":"2026-11-01","kind":"promise_used","promise":"late_coupon"}',
        PromiseUsed(on=SHIPPED, promise=PromiseKind.LATE_COUPON),
    ),
    (
        '{"on":"2026-11-01","kind":"order_cancelled","who":"seller"}',
        OrderCancelled(on=SHIPPED, who=Canceller.SELLER),
    ),
    (
        '{"on":"2026-11-01","kind":"terms_told","terms":"refund_by"}',
        TermsTold(on=SHIPPED, terms=Terms.REFUND_BY),
    ),
    (
        '{"on":"2026-11-01","kind":"page_seen","end":"2027-03-31"}',
        PageSeen(on=SHIPPED, end=day(150)),
    ),
    (
        '{"on":"2026-11-01","kind":"page_seen","completed":true}',
        PageSeen(on=SHIPPED, completed=True),
    ),
    (
        '{"on":"2026-11-01","kind":"site_refused","until":"2027-01-15"}',
        SiteRefused(on=SHIPPED, until=day(75)),
    ),
    (
        '{"on":"2026-11-01","kind":"order_registered","title":"Lamp"}',
        OrderRegistered(on=SHIPPED, title="Lamp"),
    ),
    (
        (
            '{"on":"2026-11-01","kind":"order_registered","title":"Лампа 💡",'
            '"tracking_number":"LP1","order_number":"80","seller":"Shop",'
            '"price":{"amount":"12.50","currency":"USD"},"paid_shipping":true,"destination":"RU",'
            '"paid_on":"2026-10-30","shipped_on":"2026-11-01","guaranteed_days":40,'
            '"protection_end":"2026-12-31"}'
        ),
        OrderRegistered(
            on=SHIPPED,
            title="Лампа 💡",
            tracking_number="LP1",
            order_number="80",
            seller="Shop",
            price=dollars("12.50"),
            paid_shipping=True,
            destination="RU",
            paid_on=day(-2),
            shipped_on=SHIPPED,
            guaranteed_days=40,
            protection_end=day(60),
        ),
    ),
    (
        (
            '{"on":"2026-11-25","kind":"tracking_reported","state":"delivered_elsewhere",'
            '"since":"2026-11-22"}'
        ),
        TrackingReported(on=day(24), state=ParcelState.DELIVERED_ELSEWHERE, since=day(21)),
    ),
    (
        (
            '{"on":"2026-11-25","kind":"tracking_reported","state":"moving","since":"2026-11-22",'
            '"seen":{"service":"17track","words":"Departed","before":"not_found",'
            '"expected_by":null,"handed_to":null}}'
        ),
        by_tracker(24, since=21, words="Departed", before=ParcelState.NOT_FOUND),
    ),
    (
        (
            '{"on":"2026-11-25","kind":"sighting_unclear","answers":["in_country","returning"],'
            '"scan":"2026-11-25","seen":{"service":"17track","words":null,"before":null,'
            '"expected_by":null,"handed_to":null}}'
        ),
        puzzled(24, ParcelState.IN_COUNTRY, ParcelState.RETURNING),
    ),
    (
        '{"on":"2026-11-02","kind":"price_judged","cheap":true}',
        PriceJudged(on=day(1), cheap=True),
    ),
    (
        (
            '{"on":"2026-11-25","kind":"problem_found","reason":"missing_pieces",'
            '"came":2,"paid_for":5}'
        ),
        ProblemFound(on=day(24), reason=DisputeReason.MISSING_PIECES, came=2, paid_for=5),
    ),
    (
        '{"on":"2026-11-25","kind":"dispute_answered","answer":"countered","nothing":true}',
        DisputeAnswered(on=day(24), answer="countered", nothing=True),
    ),
    (
        '{"on":"2026-11-25","kind":"decision_accepted"}',
        DecisionAccepted(on=day(24)),
    ),
    (
        '{"on":"2026-11-01","kind":"facts_corrected","title":"Lamp","seller":null}',
        FactsCorrected(on=SHIPPED, title="Lamp", seller=None),
    ),
    (
        (
            '{"on":"2026-11-01","kind":"order_shipped","shipped_on":"2026-11-01",'
            '"protection_end":"2026-12-31"}'
        ),
        OrderShipped(on=SHIPPED, shipped_on=SHIPPED, protection_end=day(60)),
    ),
    (
        '{"on":"2026-11-01","kind":"tracking_reported","state":"at_export"}',
        TrackingReported(on=SHIPPED, state=ParcelState.AT_EXPORT),
    ),
    (
        '{"on":"2026-11-01","kind":"tracking_number_replaced","tracking_number":"LP2"}',
        TrackingNumberReplaced(on=SHIPPED, tracking_number="LP2"),
    ),
    ('{"on":"2026-11-01","kind":"letter_sent"}', LetterSent(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"extension_requested","days":15}',
        ExtensionRequested(on=SHIPPED, days=15),
    ),
    (
        '{"on":"2026-11-01","kind":"extension_granted","new_end":"2026-12-31"}',
        ExtensionGranted(on=SHIPPED, new_end=day(60)),
    ),
    ('{"on":"2026-11-01","kind":"extension_refused"}', ExtensionRefused(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"dispute_opened","reason":"in_transit"}',
        DisputeOpened(on=SHIPPED, reason=DisputeReason.IN_TRANSIT),
    ),
    (
        (
            '{"on":"2026-11-01","kind":"dispute_answered","answer":"countered",'
            '"offered":{"amount":"0.10","currency":"EUR"}}'
        ),
        DisputeAnswered(on=SHIPPED, answer="countered", offered=Money(Decimal("0.10"), "EUR")),
    ),
    ('{"on":"2026-11-01","kind":"offer_declined"}', OfferDeclined(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"dispute_changed","claimed":null}',
        DisputeChanged(on=SHIPPED, claimed=None),
    ),
    ('{"on":"2026-11-01","kind":"dispute_opened"}', DisputeOpened(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"dispute_reason_told","reason":"late"}',
        DisputeReasonTold(on=SHIPPED, reason=DisputeReason.LATE),
    ),
    ('{"on":"2026-11-01","kind":"dispute_escalated"}', DisputeEscalated(on=SHIPPED)),
    ('{"on":"2026-11-01","kind":"dispute_decided"}', DisputeDecided(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"answer_term_told","until":"2026-11-11"}',
        AnswerTermTold(on=SHIPPED, until=day(10)),
    ),
    ('{"on":"2026-11-01","kind":"decision_appealed"}', DecisionAppealed(on=SHIPPED)),
    ('{"on":"2026-11-01","kind":"dispute_cancelled"}', DisputeCancelled(on=SHIPPED)),
    (
        (
            '{"on":"2026-11-01","kind":"dispute_closed","outcome":"won",'
            '"refund":{"amount":"12.50","currency":"USD"}}'
        ),
        DisputeClosed(on=SHIPPED, outcome="won", refund=dollars("12.50")),
    ),
    (
        '{"on":"2026-11-01","kind":"receipt_confirmed","by_accident":true}',
        ReceiptConfirmed(on=SHIPPED, by_accident=True),
    ),
    (
        (
            '{"on":"2026-11-01","kind":"claim_wished","claimed":{"amount":"12.50",'
            '"currency":"USD"},"solution":"return"}'
        ),
        ClaimWished(on=SHIPPED, claimed=dollars("12.50"), solution=Solution.RETURN),
    ),
    (
        '{"on":"2026-11-01","kind":"dispute_changed","solution":"return"}',
        DisputeChanged(on=SHIPPED, solution=Solution.RETURN),
    ),
    (
        '{"on":"2026-11-01","kind":"dispute_parked","until":"2026-11-21"}',
        DisputeParked(on=SHIPPED, until=day(20)),
    ),
    ('{"on":"2026-11-01","kind":"return_agreed"}', ReturnAgreed(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"return_cause_told","cause":"own"}',
        ReturnCauseTold(on=SHIPPED, cause=ReturnCause.OWN),
    ),
    (
        '{"on":"2026-11-01","kind":"way_back_told","postage":"label","until":"2026-11-11"}',
        WayBackTold(on=SHIPPED, postage=ReturnPostage.LABEL, until=day(10)),
    ),
    ('{"on":"2026-11-01","kind":"goods_sent_back"}', GoodsSentBack(on=SHIPPED)),
    ('{"on":"2026-11-01","kind":"goods_arrived_back"}', GoodsArrivedBack(on=SHIPPED)),
    ('{"on":"2026-11-01","kind":"customs_answered"}', CustomsAnswered(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"delivery_place_told","place":"Leipzig"}',
        DeliveryPlaceTold(on=SHIPPED, place="Leipzig"),
    ),
    (
        '{"on":"2026-11-01","kind":"dispute_closed","outcome":"silence"}',
        DisputeClosed(on=SHIPPED, outcome="silence"),
    ),
    ('{"on":"2026-11-01","kind":"refund_received"}', RefundReceived(on=SHIPPED)),
    ('{"on":"2026-11-01","kind":"order_closed"}', OrderClosed(on=SHIPPED)),
    (
        '{"on":"2026-11-01","kind":"nudge_snoozed","until":"2026-11-04"}',
        NudgeSnoozed(on=SHIPPED, until=day(3)),
    ),
)


@for_each(("stored", "event"), STORED, ids=lambda value: getattr(value, "kind", ""))
def test_what_was_stored_once_is_still_read(stored: str, event: Event) -> None:
    assert event_from_json(stored) == event


@for_each(("stored", "event"), STORED, ids=lambda value: getattr(value, "kind", ""))
def test_an_event_is_written_as_it_always_was(stored: str, event: Event) -> None:
    assert json.loads(event_to_json(event)) == json.loads(stored)


def test_every_kind_of_event_has_a_stored_example() -> None:
    assert {type(event) for _, event in STORED} == set(get_args(Event))


def test_what_was_not_said_is_not_written() -> None:
    written = json.loads(event_to_json(FactsCorrected(on=SHIPPED, price=None)))
    assert written == {"on": "2026-11-01", "kind": "facts_corrected", "price": None}


def test_clearing_a_fact_and_leaving_it_alone_stay_different() -> None:
    cleared = event_from_json(event_to_json(FactsCorrected(on=SHIPPED, seller=None)))
    left = event_from_json(event_to_json(FactsCorrected(on=SHIPPED)))
    assert "seller" in cleared.model_fields_set
    assert "seller" not in left.model_fields_set


def test_sums_keep_every_digit() -> None:
    event = registered(price=Money(Decimal("1234567.890"), "KWD"))
    read = event_from_json(event_to_json(event))
    assert isinstance(read, OrderRegistered)
    assert str(read.price and read.price.amount) == "1234567.890"


@for_each(
    "stored",
    [
        "",
        "{}",
        '{"on":"2026-11-01"}',
        '{"on":"2026-11-01","kind":"parcel_eaten"}',
        '{"on":"2026-11-01","kind":"letter_sent","why":"unknown"}',
        '{"on":"2026-02-30","kind":"letter_sent"}',
        '{"on":"2026-11-01","kind":"dispute_opened","reason":"boredom"}',
        '{"on":"2026-11-01","kind":"dispute_changed","claimed":{"amount":"0","currency":"USD"}}',
        '{"on":"2026-11-01","kind":"dispute_changed","claimed":{"amount":"5","currency":"usd"}}',
        '{"on":"2026-11-01","kind":"dispute_changed","claimed":{"amount":"NaN","currency":"USD"}}',
    ],
)
def test_what_is_no_event_is_refused(stored: str) -> None:
    with pytest.raises(ValidationError):
        event_from_json(stored)


def test_an_event_cannot_be_changed_afterwards() -> None:
    event = LetterSent(on=SHIPPED)
    with pytest.raises(ValidationError):
        event.on = day(1)


def test_a_recorded_event_survives_being_stored() -> None:
    recorded = RecordedEvent(sequence=3, at=NOW, by=ByPerson(7_000_000_001), event=registered())
    assert RecordedEvent.model_validate_json(recorded.model_dump_json()) == recorded
