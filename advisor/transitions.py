"""How each event changes an order, and when it cannot."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from advisor.disputes import GOODS_REASONS, PARKABLE, Dispute, DisputeReason, DisputeStage, Solution
from advisor.errors import DomainError
from advisor.events import (
    ClaimWished,
    DecisionAccepted,
    DecisionAppealed,
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
    GoodsSentBack,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    PriceJudged,
    ProblemFound,
    ReceiptConfirmed,
    RecordedEvent,
    RefundReceived,
    ReturnAgreed,
    SightingUnclear,
    TrackingNumberReplaced,
    TrackingReported,
)
from advisor.money import Money
from advisor.order import Order
from advisor.page_events import PAGE_TRANSITIONS
from advisor.parcel import DELIVERED, WAITING_FOR_BUYER, ParcelState
from advisor.sightings import Unclear

#: The furthest a date that a buyer gives may lie ahead; more is a slip of the finger.
_FURTHEST = timedelta(days=366)

#: The furthest the end of protection may be pushed ahead by one extension after the other.
_FURTHEST_EXTENDED = 3 * _FURTHEST

#: The longest ago that an order can have been sent or paid; more is a slip of the finger.
_LONGEST_AGO = 3 * _FURTHEST

#: Fields of a registration in which a slip of the finger is dangerous.
_GIVEN_AT_FIRST = ("protection_end", "shipped_on", "paid_on", "guaranteed_days")


def register(number: int, event: OrderRegistered, sequence: int = 1) -> Order:
    """The order with this `number` in its chat, as it stands after its registration.

    `sequence` is the event's number in the order's story. Raises `DomainError` where the facts
    contradict each other.
    """
    order = Order(
        number=number,
        revision=sequence,
        registered_on=event.on,
        title=event.title,
        tracking_number=event.tracking_number,
        order_number=event.order_number,
        seller=event.seller,
        price=event.price,
        paid_shipping=event.paid_shipping,
        destination=event.destination,
        paid_on=event.paid_on,
        shipped_on=event.shipped_on,
        shipped_by=sequence,
        guaranteed_days=event.guaranteed_days,
        protection_end=event.protection_end,
        protection_by=sequence,
        terms=event.terms,
        terms_open=event.terms_open,
        promises=event.promises,
        promises_by=sequence,
        number_known_on=event.on if event.tracking_number and event.shipped_on else None,
        parcel_by=sequence,
    )
    _check_facts(order, event.on)
    _check_slips(order, event.on, _GIVEN_AT_FIRST)
    return order


def apply(order: Order, event: Event, sequence: int | None = None) -> Order:
    """The order after `event`. Raises `DomainError` if it cannot happen to this order.

    `sequence` is the event's number in the order's story, by default the next one; `ValueError` is
    raised when it does not come after the order's revision.
    """
    sequence = order.revision + 1 if sequence is None else sequence
    if sequence <= order.revision:
        raise ValueError("events come in the order of their sequence numbers")
    if order.is_closed:
        raise DomainError("error-order-closed", number=order.number)
    after = _TRANSITIONS[type(event)](order, event, sequence)
    return replace(after, revision=sequence)


def require_possible(order: Order, event: Event) -> None:
    """Raises `DomainError` unless `event` could happen to this order now."""
    apply(order, event)


def fold(number: int, story: Iterable[RecordedEvent]) -> Order:
    """The order that a story gives. Raises `DomainError` if it does not begin with registration."""
    order: Order | None = None
    for recorded in story:
        if order is not None:
            order = apply(order, recorded.event, recorded.sequence)
        elif isinstance(recorded.event, OrderRegistered):
            order = register(number, recorded.event, recorded.sequence)
        else:
            break
    if order is None:
        raise DomainError("error-no-such-order", number=number)
    return order


def _check_facts(order: Order, today: date) -> None:
    """Raises `DomainError` when dates contradict each other or lie in the future."""
    shipped_on, end = order.shipped_on, order.protection_end
    if (shipped_on is None) != (end is None):
        raise DomainError("error-protection-needs-shipment")
    if shipped_on is not None and end is not None:
        if shipped_on > today:
            raise DomainError("error-shipped-in-future", date=shipped_on)
        if end <= shipped_on:
            raise DomainError("error-end-before-shipment", date=end)


def _check_slips(order: Order, today: date, given: Collection[str]) -> None:
    """Raises `DomainError` when one of the fields just `given` is out of all proportion.

    A date that is years away would also overflow the calendar in later arithmetic.
    """
    end, guaranteed = order.protection_end, order.guaranteed_days
    if "protection_end" in given and end is not None and abs(end - today) > _FURTHEST:
        raise DomainError("error-end-too-far", date=end)
    for name in {"shipped_on", "paid_on"} & set(given):
        on: date | None = getattr(order, name)
        if on is not None and abs(on - today) > _LONGEST_AGO:
            raise DomainError("error-date-far-off", date=on)
    if "guaranteed_days" in given and guaranteed is not None and guaranteed > _FURTHEST.days:
        raise DomainError("error-guarantee-days", days=guaranteed)


def _registered(order: Order, event: OrderRegistered, sequence: int) -> Order:
    raise DomainError("error-already-registered", number=order.number)


def _corrected(order: Order, event: FactsCorrected, sequence: int) -> Order:
    names = event.model_fields_set - {"on", "kind"}
    changes: dict[str, Any] = {name: getattr(event, name) for name in names}
    if "title" in changes and not changes["title"]:
        raise DomainError("error-title-empty")
    if "protection_end" in changes:
        changes["protection_by"] = sequence
    if "shipped_on" in changes:
        changes["shipped_by"] = sequence
    if "price" in changes:
        changes["cheap"] = None  # what was said of another price
    until = order.guaranteed_until()
    if "guaranteed_days" in changes and until is not None and event.on > until:
        changes["guaranteed_by"] = sequence  # it was told of as passed, and is not told again else
    after = _number_known(order, replace(order, **changes), event)
    _check_facts(after, event.on)
    _check_slips(after, event.on, changes)
    return after


def _number_known(before: Order, after: Order, event: Event) -> Order:
    """B3: whether a number tracks can be asked from when it and its shipment are known."""
    another = after.tracking_number != before.tracking_number
    if another and after.parcel is ParcelState.NOT_FOUND:
        after = replace(after, parcel_since=None)
    if another:
        after = replace(after, seen=None, unclear=None)
    if after.tracking_number is None or after.shipped_on is None:
        return replace(after, number_known_on=None)
    # What was told of a number holds whenever it was sent.
    moved = after.shipped_on != before.shipped_on and not before.number_looked_up
    return replace(after, number_known_on=event.on) if another or moved else after


def _shipped(order: Order, event: OrderShipped, sequence: int) -> Order:
    if order.shipped_on is not None:
        raise DomainError("error-already-shipped", number=order.number)
    after = replace(
        order,
        shipped_on=event.shipped_on,
        shipped_by=sequence,
        protection_end=event.protection_end,
        protection_by=sequence,
        terms=event.terms or order.terms,
        terms_open=event.terms_open and event.terms is None,
        tracking_number=event.tracking_number or order.tracking_number,
    )
    _check_facts(after, event.on)
    _check_slips(after, event.on, ("protection_end", "shipped_on"))
    return _number_known(order, after, event)


def _tracking_reported(order: Order, event: TrackingReported, sequence: int) -> Order:
    _require_on_its_way(order)
    _require_status_days(order, event)
    known = order.parcel is event.state and order.parcel_since is not None
    # The buyer says that they have not got what the carrier says to have delivered that day.
    denied = order.parcel is ParcelState.SAID_DELIVERED and event.state in DELIVERED
    since = event.since or (order.parcel_since if known or denied else event.on)
    until = event.until or (order.parcel_until if known else None)
    same = known and since == order.parcel_since and until == order.parcel_until
    return replace(
        order,
        parcel=event.state,
        parcel_since=since,
        parcel_dated=event.since is not None or ((known or denied) and order.parcel_dated),
        parcel_told_on=order.parcel_told_on if known else event.on,
        parcel_until=until if event.state in WAITING_FOR_BUYER else None,
        parcel_by=order.parcel_by if same else sequence,
        ever_tracked=order.ever_tracked or event.state is not ParcelState.NOT_FOUND,
        delivered_on=since if event.state in DELIVERED else None,
        seen=event.seen,
        unclear=None,
    )


def _sighting_unclear(order: Order, event: SightingUnclear, sequence: int) -> Order:
    _require_on_its_way(order)
    unclear = Unclear(
        answers=event.answers, scan=event.scan, seen=event.seen, on=event.on, by=sequence
    )
    return replace(order, unclear=unclear)


def _require_status_days(order: Order, event: TrackingReported) -> None:
    """A4, E1: a status is not older than the shipment, nor of a day to come."""
    since, shipped_on = event.since, order.shipped_on
    if since is not None and (since > event.on or (shipped_on and since < shipped_on)):
        raise DomainError("error-status-day", date=since)
    if event.until is not None and event.until < event.on:
        raise DomainError("error-kept-until-past", date=event.until)
    if event.until is not None and event.until - event.on > _FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)


def _price_judged(order: Order, event: PriceJudged, sequence: int) -> Order:
    return replace(order, cheap=event.cheap)


def _number_replaced(order: Order, event: TrackingNumberReplaced, sequence: int) -> Order:
    _require_on_its_way(order)
    return replace(
        order,
        tracking_number=event.tracking_number,
        number_known_on=event.on,
        parcel=ParcelState.NOT_FOUND,
        parcel_since=None,
        parcel_dated=False,
        parcel_told_on=None,
        parcel_until=None,
        parcel_by=sequence,
        ever_tracked=False,
        delivered_on=None,
        seen=None,
        unclear=None,
        # An answer to a letter: the new number gets the days that the letter had (B3).
        letter_on=None if order.letter_on is None else event.on,
        letter_by=sequence,
    )


def _letter_sent(order: Order, event: LetterSent, sequence: int) -> Order:
    """B3 counts from the first letter; a second one gives the seller no more time."""
    _require_on_its_way(order)
    if order.letter_on is not None:
        return order
    return replace(order, letter_on=event.on, letter_by=sequence)


def _extension_requested(order: Order, event: ExtensionRequested, sequence: int) -> Order:
    _require_on_its_way(order)
    _require_no_dispute(order)
    _require_protection(order, event)
    if not 1 <= event.days <= _FURTHEST.days:
        raise DomainError("error-extension-days", days=event.days, longest=_FURTHEST.days)
    return replace(
        order,
        extension_asked_on=event.on,
        extension_asked_days=event.days,
        extension_refused_on=None,
        extension_by=sequence,
    )


def _extension_granted(order: Order, event: ExtensionGranted, sequence: int) -> Order:
    _require_on_its_way(order)
    _require_not_confirmed(order)
    end = order.protection_end
    assert end is not None  # a shipped order has a timer
    if event.new_end <= end:
        raise DomainError("error-extension-not-later", date=end)
    too_far = event.new_end - max(end, event.on) > _FURTHEST
    if too_far or event.new_end - event.on > _FURTHEST_EXTENDED:
        raise DomainError("error-end-too-far", date=event.new_end)
    return replace(
        _without_request(order),
        protection_end=event.new_end,
        protection_by=sequence,
        extended_days=order.extended_days + (event.new_end - end).days,
    )


def _extension_refused(order: Order, event: ExtensionRefused, sequence: int) -> Order:
    """Who asked, and for how many days, may not have been told: nothing is made up (A5)."""
    _require_on_its_way(order)
    return replace(order, extension_refused_on=event.on)


def _without_request(order: Order) -> Order:
    return replace(
        order, extension_asked_on=None, extension_asked_days=None, extension_refused_on=None
    )


def _claim_wished(order: Order, event: ClaimWished, sequence: int) -> Order:
    _require_disputable(order)
    _require_fair_sum(order, event.claimed)
    return replace(order, wished=event.claimed, wished_solution=event.solution)


def _problem_found(order: Order, event: ProblemFound, sequence: int) -> Order:
    _require_disputable(order)
    if event.reason not in GOODS_REASONS or not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    came, paid_for = event.came, event.paid_for
    if came is not None and paid_for is not None and not 0 <= came < paid_for:
        raise DomainError("error-pieces", came=came, paid=paid_for)
    return replace(order, problem=event.reason, pieces_came=came, pieces_paid=paid_for)


def _dispute_opened(order: Order, event: DisputeOpened, sequence: int) -> Order:
    _require_disputable(order)
    if event.reason in GOODS_REASONS and not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    if event.reason is DisputeReason.IN_TRANSIT and (
        order.is_received or order.parcel in DELIVERED
    ):
        raise DomainError("error-reason-in-transit-delivered", number=order.number)
    absent = event.reason is not None and event.reason not in GOODS_REASONS
    if absent and order.is_received:
        raise DomainError("error-reason-not-received", number=order.number)
    _require_fair_sum(order, event.claimed)
    dispute = Dispute(
        opened_on=event.on,
        reason=event.reason,
        stage=DisputeStage.OPEN,
        stage_since=event.on,
        claimed=event.claimed,
        offered=None,
        opened_by=sequence,
        stage_by=sequence,
        solution=event.solution,
    )
    opened = _without_request(order)
    return replace(opened, dispute=dispute, wished=None, wished_solution=None)


def _dispute_answered(order: Order, event: DisputeAnswered, sequence: int) -> Order:
    stage = DisputeStage.REFUSED if event.answer == "refused" else DisputeStage.COUNTERED
    answered = _dispute_moves(order, event, sequence, stage, offered=event.offered)
    assert answered.dispute is not None
    return replace(answered, dispute=replace(answered.dispute, offered_nothing=event.nothing))


def _dispute_changed(order: Order, event: DisputeChanged, sequence: int) -> Order:
    _require_fair_sum(order, event.claimed)
    told = event.model_fields_set & {"claimed", "solution"}
    changes: dict[str, Any] = {name: getattr(event, name) for name in told}
    return replace(order, dispute=replace(_open_dispute(order), **changes))


def _dispute_reason_told(order: Order, event: DisputeReasonTold, sequence: int) -> Order:
    """What was chosen on the site, when nothing may have come yet: only the goods must be here."""
    if event.reason in GOODS_REASONS and not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    return replace(order, dispute=replace(_open_dispute(order), reason=event.reason))


def _dispute_parked(order: Order, event: DisputeParked, sequence: int) -> Order:
    reason = _open_dispute(order).reason
    if reason is not None and reason not in PARKABLE:
        raise DomainError("error-cannot-be-parked", number=order.number)
    if event.until <= event.on:
        raise DomainError("error-parked-not-later", date=event.until)
    if event.until - event.on > _FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    parked = _dispute_moves(order, event, sequence, DisputeStage.PARKED)
    assert parked.dispute is not None  # it was open
    return replace(parked, dispute=replace(parked.dispute, parked_until=event.until))


def _return_agreed(order: Order, event: ReturnAgreed, sequence: int) -> Order:
    _open_dispute(order)
    if not order.is_received:
        raise DomainError("error-nothing-to-return", number=order.number)
    agreed = _dispute_moves(order, event, sequence, DisputeStage.RETURN_AGREED)
    assert agreed.dispute is not None  # it was open
    return replace(agreed, dispute=replace(agreed.dispute, solution=Solution.RETURN))


def _goods_sent_back(order: Order, event: GoodsSentBack, sequence: int) -> Order:
    if _open_dispute(order).stage is not DisputeStage.RETURN_AGREED:
        raise DomainError("error-no-return-agreed", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.RETURN_SENT)


def _dispute_escalated(order: Order, event: DisputeEscalated, sequence: int) -> Order:
    return _dispute_moves(order, event, sequence, DisputeStage.ESCALATED)


def _dispute_decided(order: Order, event: DisputeDecided, sequence: int) -> Order:
    """What the seller had offered is over: what comes back is what was decided (G4)."""
    after = _dispute_moves(order, event, sequence, DisputeStage.DECIDED, offered=event.offered)
    assert after.dispute is not None  # it moved
    return replace(after, dispute=replace(after.dispute, offered=event.offered))


def _decision_accepted(order: Order, event: DecisionAccepted, sequence: int) -> Order:
    if _open_dispute(order).stage is not DisputeStage.DECIDED:
        raise DomainError("error-no-decision", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.ACCEPTED)


def _decision_appealed(order: Order, event: DecisionAppealed, sequence: int) -> Order:
    if _open_dispute(order).stage is not DisputeStage.DECIDED:
        raise DomainError("error-no-decision", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.APPEALED)


def _dispute_cancelled(order: Order, event: DisputeCancelled, sequence: int) -> Order:
    return _dispute_moves(order, event, sequence, DisputeStage.CANCELLED)


def _dispute_closed(order: Order, event: DisputeClosed, sequence: int) -> Order:
    if event.outcome == "lost":
        return _dispute_moves(order, event, sequence, DisputeStage.LOST)
    won = order.dispute is not None and order.awaits_refund and event.outcome == "won"
    if won and event.refund is not None:
        return _sum_told(order, event)
    silence = event.outcome == "silence"
    if silence and _open_dispute(order).stage is not DisputeStage.OPEN:
        raise DomainError("error-seller-answered", number=order.number)
    refund = event.refund or (_open_dispute(order).claimed if silence else None)
    return _dispute_moves(order, event, sequence, DisputeStage.WON, offered=refund)


def _sum_told(order: Order, event: DisputeClosed) -> Order:
    """It was won before; now it is known how much comes back."""
    assert order.dispute is not None  # it was won
    _require_fair_sum(order, event.refund)
    known = event.refund or order.dispute.offered
    return replace(order, dispute=replace(order.dispute, offered=known))


def _dispute_moves(
    order: Order,
    event: Event,
    sequence: int,
    stage: DisputeStage,
    offered: Money | None = None,
) -> Order:
    dispute = _open_dispute(order)
    _require_fair_sum(order, offered)
    moved = replace(
        dispute,
        stage=stage,
        stage_since=event.on,
        stage_by=sequence,
        offered=offered or dispute.offered,
        offered_nothing=dispute.offered_nothing and offered is None,
        parked_until=None,
    )
    return replace(order, dispute=moved)


def _receipt_confirmed(order: Order, event: ReceiptConfirmed, sequence: int) -> Order:
    _require_shipped(order)
    if event.by_accident:
        return _confirmed_by_accident(order, event, sequence)
    if order.is_received:
        raise DomainError("error-already-received", number=order.number)
    arrived_on = event.arrived_on or event.on
    if arrived_on > event.on or (order.shipped_on is not None and arrived_on < order.shipped_on):
        raise DomainError("error-status-day", date=arrived_on)
    return replace(_without_request(order), received_on=arrived_on, received_by=sequence)


def _confirmed_by_accident(order: Order, event: ReceiptConfirmed, sequence: int) -> Order:
    """A3: the order is closed from the day on which the button was pressed, and nothing is here.

    If the receipt was told as one before, that was the day.
    """
    if order.confirmed_on is not None and not order.is_received:
        raise DomainError("error-already-confirmed", number=order.number)
    return replace(
        _without_request(order),
        received_on=None,
        received_by=0,
        problem=None,
        pieces_came=None,
        pieces_paid=None,
        confirmed_on=order.confirmed_on or order.received_on or event.on,
        confirmed_by=order.confirmed_by or sequence,
    )


def _refund_received(order: Order, event: RefundReceived, sequence: int) -> Order:
    if not order.awaits_refund and not event.unexpected:
        raise DomainError("error-no-refund-expected", number=order.number)
    _require_fair_sum(order, event.refund)
    return replace(
        order,
        dispute=_paid_out(order.dispute, event, sequence),
        refunded_on=event.on,
        closed_on=event.on,
    )


def _paid_out(dispute: Dispute | None, event: RefundReceived, sequence: int) -> Dispute | None:
    """The money settles a dispute, whatever was known of it."""
    if dispute is None or dispute.stage is DisputeStage.CANCELLED:
        return dispute
    paid = replace(dispute, offered=event.refund or dispute.offered, parked_until=None)
    if dispute.stage is DisputeStage.WON:
        return paid
    return replace(paid, stage=DisputeStage.WON, stage_since=event.on, stage_by=sequence)


def _order_closed(order: Order, event: OrderClosed, sequence: int) -> Order:
    return replace(order, closed_on=event.on)


def _snoozed(order: Order, event: NudgeSnoozed, sequence: int) -> Order:
    if event.until <= event.on:
        raise DomainError("error-snooze-not-later", date=event.until)
    if event.until - event.on > _FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    return replace(order, snoozed_until=event.until, snoozed_by=sequence)


def _require_shipped(order: Order) -> None:
    if order.shipped_on is None:
        raise DomainError("error-not-shipped", number=order.number)


def _require_on_its_way(order: Order) -> None:
    _require_shipped(order)
    if order.is_received:
        raise DomainError("error-already-received", number=order.number)


def _require_protection(order: Order, event: Event) -> None:
    """A5: time is asked for while the timer runs."""
    _require_not_confirmed(order)
    if order.protection_end is not None and event.on >= order.protection_end:
        raise DomainError("error-protection-ended", date=order.protection_end, number=order.number)


def _require_not_confirmed(order: Order) -> None:
    """A3: a receipt that was confirmed, even by accident, has ended the timer."""
    if order.confirmed_on is not None:
        raise DomainError("error-protection-ended", date=order.confirmed_on, number=order.number)


def _require_disputable(order: Order) -> None:
    _require_shipped(order)
    _require_no_dispute(order)
    if order.awaits_refund or order.refunded_on is not None:
        raise DomainError("error-dispute-already-won", number=order.number)


def _require_no_dispute(order: Order) -> None:
    if order.has_open_dispute:
        raise DomainError("error-dispute-open", number=order.number)


def _require_fair_sum(order: Order, claimed: Money | None) -> None:
    """F5: never above what was paid, and in the same currency."""
    if claimed is None or order.price is None:
        return
    if claimed.currency != order.price.currency:
        raise DomainError("error-sum-currency", paid=order.price)
    if claimed.amount > order.price.amount:
        raise DomainError("error-sum-above-paid", paid=order.price)


def _open_dispute(order: Order) -> Dispute:
    if order.dispute is None or not order.dispute.is_open:
        raise DomainError("error-no-dispute", number=order.number)
    return order.dispute


_TRANSITIONS: Mapping[type[Event], Callable[[Order, Any, int], Order]] = {
    **PAGE_TRANSITIONS,
    OrderRegistered: _registered,
    FactsCorrected: _corrected,
    OrderShipped: _shipped,
    TrackingReported: _tracking_reported,
    SightingUnclear: _sighting_unclear,
    PriceJudged: _price_judged,
    TrackingNumberReplaced: _number_replaced,
    LetterSent: _letter_sent,
    ExtensionRequested: _extension_requested,
    ExtensionGranted: _extension_granted,
    ExtensionRefused: _extension_refused,
    ClaimWished: _claim_wished,
    ProblemFound: _problem_found,
    DisputeOpened: _dispute_opened,
    DisputeAnswered: _dispute_answered,
    DisputeChanged: _dispute_changed,
    DisputeReasonTold: _dispute_reason_told,
    DisputeParked: _dispute_parked,
    ReturnAgreed: _return_agreed,
    GoodsSentBack: _goods_sent_back,
    DisputeEscalated: _dispute_escalated,
    DisputeDecided: _dispute_decided,
    DecisionAccepted: _decision_accepted,
    DecisionAppealed: _decision_appealed,
    DisputeCancelled: _dispute_cancelled,
    DisputeClosed: _dispute_closed,
    ReceiptConfirmed: _receipt_confirmed,
    RefundReceived: _refund_received,
    OrderClosed: _order_closed,
    NudgeSnoozed: _snoozed,
}
