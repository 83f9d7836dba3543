"""Chats, orders, events and reminders to store."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from advisor.buyer import Buyer
from advisor.checkpoints import CheckpointKind
from advisor.disputes import Dispute, DisputeReason, DisputeStage, Proposal, Solution
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
    SightingUnclear,
    SiteRefused,
    TermsTold,
    TrackingNumberReplaced,
    TrackingReported,
    WayBackTold,
)
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.reporters import ByPerson
from advisor.returns import ReturnCause, ReturnPostage
from advisor.shops import PaidWith, Shop
from advisor.sightings import Seen, Service, Unclear
from advisor.terms import Terms
from advisor.transitions import apply, register
from storage.database import Database
from storage.records import Chat, Reminder, StoredOrder

NOW = datetime(2026, 11, 1, 9, 30, 15, 123456, tzinfo=UTC)
TODAY = date(2026, 11, 1)
LEASE = timedelta(minutes=2)
ALICE = 7_000_000_001
BOB = 42

DOLLARS = Money(Decimal("1234567.890"), "USD")

COUPON = Promise(kind=PromiseKind.LATE_COUPON, until=TODAY)
RETURN = Promise(kind=PromiseKind.FREE_RETURN, days=90, counts_from=CountsFrom.PAYMENT)

REGISTERED = OrderRegistered(on=TODAY, title="Наушники 🎧 <b>", price=DOLLARS)

EVENTS: tuple[Event, ...] = (
    REGISTERED,
    FactsCorrected(on=TODAY, title="Headphones", seller=None),
    OrderShipped(on=TODAY, shipped_on=TODAY, protection_end=TODAY + timedelta(60)),
    TrackingReported(on=TODAY, state=ParcelState.AT_EXPORT, since=TODAY),
    TrackingReported(on=TODAY, state=ParcelState.AT_CUSTOMS, until=TODAY + timedelta(9)),
    TrackingReported(
        on=TODAY,
        state=ParcelState.MOVING,
        seen=Seen(service=Service.CAINIAO, words="Departed", before=ParcelState.NOT_FOUND),
    ),
    CustomsAnswered(on=TODAY),
    DeliveryPlaceTold(on=TODAY, place="Leipzig"),
    SightingUnclear(on=TODAY, scan=TODAY, seen=Seen(service=Service.SEVENTEENTRACK)),
    TrackingNumberReplaced(on=TODAY, tracking_number="LP00123456789CN"),
    LetterSent(on=TODAY),
    ExtensionRequested(on=TODAY, days=30),
    ExtensionGranted(on=TODAY, new_end=TODAY + timedelta(90)),
    ExtensionRefused(on=TODAY),
    DisputeReasonTold(on=TODAY, reason=DisputeReason.LATE),
    DisputeOpened(on=TODAY, reason=DisputeReason.LATE, claimed=DOLLARS),
    DisputeAnswered(on=TODAY, answer="countered", offered=Money(Decimal("0.10"), "USD")),
    OfferDeclined(on=TODAY),
    DisputeChanged(on=TODAY, claimed=None),
    DisputeEscalated(on=TODAY),
    DisputeDecided(on=TODAY, offered=None),
    AnswerTermTold(on=TODAY, until=date(2026, 2, 20)),
    DecisionAppealed(on=TODAY),
    DisputeCancelled(on=TODAY),
    DecisionAccepted(on=TODAY),
    ProblemFound(on=TODAY, reason=DisputeReason.MISSING_PIECES, came=2, paid_for=5),
    PriceJudged(on=TODAY, cheap=True),
    ClaimWished(on=TODAY, claimed=DOLLARS, solution=Solution.RETURN),
    DisputeParked(on=TODAY, until=TODAY + timedelta(10)),
    TermsTold(on=TODAY, terms=Terms.REFUND_BY),
    PageSeen(on=TODAY, end=TODAY + timedelta(75)),
    SiteRefused(on=TODAY, until=TODAY + timedelta(5)),
    PromisesTold(on=TODAY, promises=(COUPON,)),
    PromiseUsed(on=TODAY, promise=PromiseKind.LATE_COUPON),
    OrderCancelled(on=TODAY, who=Canceller.SELLER),
    ReturnAgreed(on=TODAY),
    GoodsSentBack(on=TODAY),
    GoodsArrivedBack(on=TODAY),
    ReturnCauseTold(on=TODAY, cause=ReturnCause.OWN),
    WayBackTold(on=TODAY, until=TODAY, tracking_number="1Z999"),
    DisputeClosed(on=TODAY, outcome="won", refund=DOLLARS),
    ReceiptConfirmed(on=TODAY, by_accident=True),
    RefundReceived(on=TODAY),
    OrderClosed(on=TODAY),
    NudgeSnoozed(on=TODAY, until=TODAY + timedelta(3)),
)

#: An order with a value of its own in every field.
FULL_ORDER = Order(
    number=17,
    revision=1,
    registered_on=date(2026, 1, 1),
    title="Наушники 🎧 <b>'; DROP TABLE orders; --",
    tracking_number="LP00123456789CN",
    order_number="8012345678901234",
    seller="Shenzhen & Söhne",
    price=DOLLARS,
    paid_shipping=True,
    destination="BR",
    paid_on=date(2026, 1, 2),
    shipped_on=date(2026, 1, 3),
    shipped_by=2,
    guaranteed_days=40,
    guaranteed_by=10,
    protection_end=date(2026, 1, 4),
    protection_by=3,
    terms=Terms.REFUND_BY,
    terms_open=True,
    page_seen_on=date(2026, 1, 21),
    completed_on=date(2026, 1, 22),
    refused_on=date(2026, 1, 23),
    refused_until=date(2026, 1, 24),
    refused_by=11,
    shop=Shop.RU,
    paid_with=PaidWith.PAYPAL,
    promises=(COUPON, RETURN),
    promises_by=12,
    promises_used=(PromiseKind.LATE_COUPON,),
    cancelled_on=date(2026, 1, 25),
    cancelled_who=Canceller.BUYER,
    cancelled_by=13,
    number_known_on=date(2026, 1, 17),
    parcel=ParcelState.DELIVERED_ELSEWHERE,
    parcel_since=date(2026, 1, 5),
    parcel_dated=True,
    parcel_told_on=date(2026, 1, 21),
    parcel_until=date(2026, 1, 22),
    parcel_by=4,
    customs_answered_on=TODAY,
    customs_by=4,
    reached_country=True,
    delivered_at="Leipzig",
    return_cause=ReturnCause.OTHER,
    seen=Seen(
        service=Service.SEVENTEENTRACK,
        words="Доставлено",
        before=ParcelState.MOVING,
        expected_by=date(2026, 1, 24),
        handed_to="0034",
    ),
    unclear=Unclear(
        answers=(ParcelState.IN_COUNTRY, ParcelState.RETURNING),
        scan=date(2026, 1, 25),
        seen=Seen(service=Service.SHIP24),
        on=date(2026, 1, 26),
        by=20,
    ),
    ever_tracked=True,
    delivered_on=date(2026, 1, 6),
    letter_on=date(2026, 1, 7),
    letter_by=5,
    extension_asked_on=date(2026, 1, 8),
    extension_asked_days=30,
    extension_by=5,
    extended_days=6,
    extension_refused_on=date(2026, 1, 23),
    cheap=True,
    problem=DisputeReason.MISSING_PIECES,
    pieces_came=2,
    pieces_paid=5,
    dispute=Dispute(
        opened_on=date(2026, 1, 9),
        reason=DisputeReason.CHEAPER_SHIPPING,
        stage=DisputeStage.ESCALATED,
        stage_since=date(2026, 1, 10),
        claimed=Money(Decimal("0.10"), "EUR"),
        offered=Money(Decimal(1200), "RUB"),
        opened_by=7,
        stage_by=11,
        solution=Solution.RETURN,
        parked_until=date(2026, 1, 15),
        offered_nothing=True,
        declined=True,
        decided_return=True,
        proposals=(Proposal(Money(Decimal(5), "EUR")), Proposal(goes_back=True)),
        answer_until=date(2026, 1, 28),
        return_postage=ReturnPostage.LABEL,
        return_until=date(2026, 1, 27),
        return_undated=True,
        return_number="1Z999AA10123456784",
    ),
    wished=Money(Decimal("3.30"), "CNY"),
    wished_solution=Solution.RETURN,
    received_on=date(2026, 1, 11),
    received_by=8,
    confirmed_on=date(2026, 1, 16),
    confirmed_by=12,
    refunded_on=date(2026, 1, 12),
    closed_on=date(2026, 1, 13),
    snoozed_until=date(2026, 1, 14),
    snoozed_by=9,
)


def chat(chat_id: int = ALICE) -> Chat:
    """A chat as it is after its first message."""
    buyer = Buyer(chat_id=chat_id, language="en", timezone="Europe/Berlin")
    return Chat(buyer=buyer, language_chosen=False, timezone_chosen=False, created_at=NOW)


def recorded(event: Event, sequence: int) -> RecordedEvent:
    """The event with its place in the story."""
    return RecordedEvent(sequence=sequence, at=NOW, by=ByPerson(ALICE), event=event)


def due(
    stored: StoredOrder,
    kind: CheckpointKind = CheckpointKind.DECIDE,
    *,
    at: datetime = NOW,
    occurrence: int = 1,
) -> Reminder:
    """A pending reminder of the order."""
    return Reminder(order_id=stored.id, kind=kind, occurrence=occurrence, due_at=at)


async def with_chat(database: Database, *chat_ids: int) -> None:
    """Stores chats."""
    async with database.writing() as work:
        for chat_id in chat_ids or (ALICE,):
            await work.chats.add(chat(chat_id))
        await work.commit()


async def with_orders(
    database: Database, number: int = 1, *, chat_id: int = ALICE
) -> list[StoredOrder]:
    """Stores a chat, if it is not there, with orders."""
    async with database.writing() as work:
        if await work.chats.get(chat_id) is None:
            await work.chats.add(chat(chat_id))
        stored = []
        for _ in range(number):
            order = register(await work.orders.next_number(chat_id), REGISTERED)
            stored.append(await work.orders.add(chat_id, order, recorded(REGISTERED, 1)))
        await work.commit()
    return stored


async def happens(database: Database, stored: StoredOrder, event: Event) -> StoredOrder:
    """Applies an event to a stored order."""
    async with database.writing() as work:
        sequence = await work.orders.last_sequence(stored.id) + 1
        after = replace(stored, order=apply(stored.order, event, sequence))
        saved = await work.orders.save(after, recorded(event, sequence))
        await work.commit()
    return saved


async def put(database: Database, *planned: Reminder) -> None:
    """Stores reminders."""
    async with database.writing() as work:
        await work.reminders.put(planned)
        await work.commit()
