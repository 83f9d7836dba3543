"""What happens to an order. An order is a fold over these.

`on` is always the buyer's local date of the fact. Events are stored as they are written here: a
field may be added with a default, none may be renamed or removed.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from advisor.disputes import DisputeReason, Proposal, Solution
from advisor.money import Money
from advisor.parcel import ParcelState
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.reporters import Reporter
from advisor.returns import ReturnCause, ReturnPostage
from advisor.shops import PaidWith, Shop
from advisor.sightings import Seen
from advisor.terms import Terms


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    on: date


class OrderRegistered(_Event):
    """The buyer registered an order. Without `shipped_on` it has yet to be shipped (A9)."""

    kind: Literal["order_registered"] = "order_registered"
    title: str
    tracking_number: str | None = None
    order_number: str | None = None
    seller: str | None = None
    price: Money | None = None
    paid_shipping: bool = False
    destination: str | None = None
    paid_on: date | None = None
    shipped_on: date | None = None
    guaranteed_days: int | None = None
    protection_end: date | None = None
    terms: Terms | None = None
    terms_open: bool = False
    promises: tuple[Promise, ...] = ()
    shop: Shop | None = None


class FactsCorrected(_Event):
    """The buyer corrected facts; only the fields that were set change, `None` clears one."""

    kind: Literal["facts_corrected"] = "facts_corrected"
    title: str = ""
    tracking_number: str | None = None
    order_number: str | None = None
    seller: str | None = None
    price: Money | None = None
    paid_shipping: bool = False
    destination: str | None = None
    paid_on: date | None = None
    shipped_on: date | None = None
    guaranteed_days: int | None = None
    protection_end: date | None = None
    terms: Terms | None = None
    shop: Shop | None = None
    paid_with: PaidWith | None = None


class OrderShipped(_Event):
    """The seller sent the parcel: the clock of A1 starts."""

    kind: Literal["order_shipped"] = "order_shipped"
    shipped_on: date
    protection_end: date | None = None
    """`None` while the buyer could not say."""
    tracking_number: str | None = None
    terms: Terms | None = None
    terms_open: bool = False


class TrackingReported(_Event):
    """What the tracking page says now (B, C, E)."""

    kind: Literal["tracking_reported"] = "tracking_reported"
    state: ParcelState
    since: date | None = None
    """The day of the status, where the buyer named it; else it counts from the telling (A4)."""
    until: date | None = None
    """The last day on which the post office keeps it, or customs wait for an answer (E1)."""
    seen: Seen | None = None
    """What a tracking service saw; `None` if the buyer reports it."""


class SightingUnclear(_Event):
    """A tracking service reports something that only the buyer can judge."""

    kind: Literal["sighting_unclear"] = "sighting_unclear"
    answers: tuple[ParcelState, ...] = ()
    """What it may mean; none if the number seems to be somebody else's parcel."""
    scan: date | None = None
    """Local date of the carrier's report."""
    seen: Seen


class DeliveryPlaceTold(_Event):
    """Where the tracking says that it was delivered, as it stands there (E2)."""

    kind: Literal["delivery_place_told"] = "delivery_place_told"
    place: str | None = None
    """`None` if it names none."""


class CustomsAnswered(_Event):
    """The buyer paid what customs wanted, or sent them the papers (E1)."""

    kind: Literal["customs_answered"] = "customs_answered"


class PriceJudged(_Event):
    """Whether the price is a small one, in a currency for which no figure is known (B4)."""

    kind: Literal["price_judged"] = "price_judged"
    cheap: bool


class TrackingNumberReplaced(_Event):
    """The seller gave another number; whether it tracks is open again (B2)."""

    kind: Literal["tracking_number_replaced"] = "tracking_number_replaced"
    tracking_number: str


class LetterSent(_Event):
    """The buyer wrote to the seller about the number (B2)."""

    kind: Literal["letter_sent"] = "letter_sent"


class ExtensionRequested(_Event):
    """The buyer asked for more protection (A5)."""

    kind: Literal["extension_requested"] = "extension_requested"
    days: int | None = None
    """How many more; `None` if that was not told."""


class ExtensionGranted(_Event):
    """The protection now ends later (A5)."""

    kind: Literal["extension_granted"] = "extension_granted"
    new_end: date


class ExtensionRefused(_Event):
    """The seller refused to extend, or ignored the request (A5)."""

    kind: Literal["extension_refused"] = "extension_refused"


class TermsTold(_Event):
    """What the date on the order's page means (I1)."""

    kind: Literal["terms_told"] = "terms_told"
    terms: Terms


class PageSeen(_Event):
    """What the order's page shows today: the same date, another one, or "completed" (I2)."""

    kind: Literal["page_seen"] = "page_seen"
    end: date | None = None
    """The date it shows, where that is another one."""
    completed: bool = False


class SiteRefused(_Event):
    """The site took no dispute (I3)."""

    kind: Literal["site_refused"] = "site_refused"
    until: date | None = None
    """The day from which it says that it will, where it names one."""


class PromisesTold(_Event):
    """What else the page promises: each takes the place of one of its kind (I4-I7)."""

    kind: Literal["promises_told"] = "promises_told"
    promises: tuple[Promise, ...]


class PromiseUsed(_Event):
    """The buyer has applied for the coupon, or sent the goods back for free (I4, I5)."""

    kind: Literal["promise_used"] = "promise_used"
    promise: PromiseKind


class OrderCancelled(_Event):
    """The seller cancelled the order, or the buyer did before it was sent (I8)."""

    kind: Literal["order_cancelled"] = "order_cancelled"
    who: Canceller


class ClaimWished(_Event):
    """What the buyer is going to claim, before a dispute is open (F5)."""

    kind: Literal["claim_wished"] = "claim_wished"
    claimed: Money | None = None
    solution: Solution = Solution.REFUND


class ProblemFound(_Event):
    """What is wrong with the goods, before a dispute is open (F2)."""

    kind: Literal["problem_found"] = "problem_found"
    reason: DisputeReason
    came: int | None = None
    """How many pieces came, of those paid for."""
    paid_for: int | None = None


class DisputeOpened(_Event):
    """The buyer opened a dispute (G1)."""

    kind: Literal["dispute_opened"] = "dispute_opened"
    reason: DisputeReason | None = None
    """`None` if the buyer has not said which one."""
    claimed: Money | None = None
    solution: Solution = Solution.REFUND


class DisputeAnswered(_Event):
    """The seller refused, or offered something else (G6)."""

    kind: Literal["dispute_answered"] = "dispute_answered"
    answer: Literal["refused", "countered"]
    offered: Money | None = None
    nothing: bool = False
    """Whether the sum in the offer is 0, which would close the dispute without a refund (F5)."""


class OfferDeclined(_Event):
    """The buyer turned down what the seller offers (G6)."""

    kind: Literal["offer_declined"] = "offer_declined"


class DisputeChanged(_Event):
    """The buyer changed the sum or the solution claimed; only set fields change (F5, G3)."""

    kind: Literal["dispute_changed"] = "dispute_changed"
    claimed: Money | None = None
    solution: Solution = Solution.REFUND


class DisputeReasonTold(_Event):
    """For which reason the running dispute was opened, told afterwards (F2)."""

    kind: Literal["dispute_reason_told"] = "dispute_reason_told"
    reason: DisputeReason


class DisputeParked(_Event):
    """The mediators wait for the parcel until a day (G2)."""

    kind: Literal["dispute_parked"] = "dispute_parked"
    until: date


class ReturnAgreed(_Event):
    """The goods are to go back in exchange for the money (F5)."""

    kind: Literal["return_agreed"] = "return_agreed"


class GoodsSentBack(_Event):
    """The buyer sent the goods back (F5)."""

    kind: Literal["goods_sent_back"] = "goods_sent_back"


class GoodsArrivedBack(_Event):
    """The seller, or AliExpress' warehouse, has received the goods that were sent back (F7)."""

    kind: Literal["goods_arrived_back"] = "goods_arrived_back"


class ReturnCauseTold(_Event):
    """Whose doing it is that the parcel goes back to the seller (E5)."""

    kind: Literal["return_cause_told"] = "return_cause_told"
    cause: ReturnCause


class WayBackTold(_Event):
    """What the page says of sending the goods back; what is `None` was not told (F7)."""

    kind: Literal["way_back_told"] = "way_back_told"
    postage: ReturnPostage | None = None
    until: date | None = None
    """The last day on which they may be sent."""
    undated: bool = False
    """Whether the page names no such day."""
    tracking_number: str | None = None


class DisputeEscalated(_Event):
    """AliExpress has taken the dispute over (G1)."""

    kind: Literal["dispute_escalated"] = "dispute_escalated"


class DisputeDecided(_Event):
    """The mediators proposed a decision (G4)."""

    kind: Literal["dispute_decided"] = "dispute_decided"
    offered: Money | None = None
    """The sum that comes back by it; `None` if the buyer has not said it."""
    nothing: bool = False
    """Whether no money comes back by it."""
    goes_back: bool = False
    """Whether the goods go back for the money."""
    proposals: tuple[Proposal, ...] = ()
    """Its solutions, where there are several, of which one may be chosen."""


class AnswerTermTold(_Event):
    """Until when the buyer can answer what is offered or decided, as the page says (G4)."""

    kind: Literal["answer_term_told"] = "answer_term_told"
    until: date
    """The last local day."""


class DecisionAccepted(_Event):
    """The buyer accepted the decision; the seller may still object (G4)."""

    kind: Literal["decision_accepted"] = "decision_accepted"


class DecisionAppealed(_Event):
    """The buyer rejected the decision with new evidence (G4)."""

    kind: Literal["decision_appealed"] = "decision_appealed"


class DisputeCancelled(_Event):
    """The buyer withdrew the dispute (G3)."""

    kind: Literal["dispute_cancelled"] = "dispute_cancelled"


class DisputeClosed(_Event):
    """The dispute ended: won, or won by the seller's silence (a refund is due, G6, G7), or lost.

    A won dispute may be reported again, with the sum that comes back.
    """

    kind: Literal["dispute_closed"] = "dispute_closed"
    outcome: Literal["won", "lost", "silence"]
    refund: Money | None = None


class ReceiptConfirmed(_Event):
    """The parcel has arrived, or receipt was confirmed by accident and it has not (A3, F1)."""

    kind: Literal["receipt_confirmed"] = "receipt_confirmed"
    by_accident: bool = False
    arrived_on: date | None = None
    """The day on which it came, or was confirmed by accident; where none is told, it is `on`."""


class RefundReceived(_Event):
    """The money has come back (G7)."""

    kind: Literal["refund_received"] = "refund_received"
    unexpected: bool = False
    """Whether it came although nothing was known that brings it back."""
    refund: Money | None = None
    """How much came, if that was said."""


class OrderClosed(_Event):
    """The buyer is done with the order."""

    kind: Literal["order_closed"] = "order_closed"


class NudgeSnoozed(_Event):
    """The buyer wants to be asked again on another day."""

    kind: Literal["nudge_snoozed"] = "nudge_snoozed"
    until: date


Event = (
    OrderRegistered
    | FactsCorrected
    | OrderShipped
    | TrackingReported
    | SightingUnclear
    | DeliveryPlaceTold
    | CustomsAnswered
    | PriceJudged
    | TrackingNumberReplaced
    | LetterSent
    | ExtensionRequested
    | ExtensionGranted
    | ExtensionRefused
    | TermsTold
    | PageSeen
    | SiteRefused
    | PromisesTold
    | PromiseUsed
    | OrderCancelled
    | ClaimWished
    | ProblemFound
    | DisputeOpened
    | DisputeAnswered
    | OfferDeclined
    | DisputeChanged
    | DisputeReasonTold
    | DisputeParked
    | ReturnAgreed
    | GoodsSentBack
    | GoodsArrivedBack
    | ReturnCauseTold
    | WayBackTold
    | DisputeEscalated
    | DisputeDecided
    | AnswerTermTold
    | DecisionAccepted
    | DecisionAppealed
    | DisputeCancelled
    | DisputeClosed
    | ReceiptConfirmed
    | RefundReceived
    | OrderClosed
    | NudgeSnoozed
)


class RecordedEvent(BaseModel):
    """An event with its place in the order's history."""

    model_config = ConfigDict(frozen=True)

    sequence: int
    """Grows within the order and is never used twice, even after an undo."""
    at: datetime
    """UTC instant at which it was recorded."""
    by: Reporter
    """Who reported it."""
    event: Annotated[Event, Field(discriminator="kind")]


_ADAPTER: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])


def event_to_json(event: Event) -> str:
    """The event as compact JSON; fields that were not set are left out."""
    return event.model_copy(update={"kind": event.kind}).model_dump_json(exclude_unset=True)


def event_from_json(text: str) -> Event:
    """The event that `event_to_json` wrote. Raises pydantic's `ValidationError`."""
    return _ADAPTER.validate_json(text)
