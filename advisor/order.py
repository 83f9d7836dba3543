"""An order: the facts that follow from its events."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from advisor.disputes import GOODS_REASONS, Dispute, DisputeStage, Solution
from advisor.errors import DomainError
from advisor.events import Event, OrderRegistered, RecordedEvent
from advisor.money import Money
from advisor.parcel import APPROACHING, ParcelState
from advisor.policy import Policy
from advisor.transitions import transition

#: The furthest a date that a buyer tells may lie ahead; more is a slip of the finger.
FURTHEST = timedelta(days=366)

#: The longest ago that an order can have been sent or paid; more is a slip of the finger.
_LONGEST_AGO = timedelta(days=3 * 366)

#: Fields that a registration tells, as far as a slip of the finger makes them dangerous.
_TOLD_AT_FIRST = ("protection_end", "shipped_on", "paid_on", "guaranteed_days")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order of one buyer. All dates are local to the buyer; none is an instant.

    The fields ending in `_by` hold the sequence number of the event that last set what they
    belong to: a checkpoint that hangs on such a fact is a new occurrence when the fact changes.
    """

    number: int
    """Short number within the buyer's chat."""
    revision: int
    """Sequence number of the latest event."""
    registered_on: date
    title: str
    tracking_number: str | None
    order_number: str | None
    seller: str | None
    price: Money | None
    paid_shipping: bool
    destination: str | None
    """ISO 3166 code of the country the parcel goes to."""
    paid_on: date | None
    shipped_on: date | None
    shipped_by: int
    guaranteed_days: int | None
    guaranteed_by: int = 0
    """The event that changed a guarantee which had passed, so that the new one is told again."""
    protection_end: date | None
    """The day on which the site's protection timer ends."""
    protection_by: int
    number_known_on: date | None = None
    """Day on which the number and the shipment, as they are now, were both told (B3)."""
    parcel: ParcelState = ParcelState.NOT_FOUND
    parcel_since: date | None = None
    """Day on which that state was told; `None` while nothing was told of this number."""
    parcel_by: int = 0
    ever_tracked: bool = False
    delivered_on: date | None = None
    """Day of a delivered status although the buyer has nothing (A4)."""
    letter_on: date | None = None
    """Day on which the seller was asked about the number, or gave another one (B3)."""
    letter_by: int = 0
    extension_asked_on: date | None = None
    extension_asked_days: int | None = None
    extension_by: int = 0
    extended_days: int = 0
    """Days of extension granted so far, in all (D4)."""
    wished: Money | None = None
    """The sum that the buyer is going to ask for in a dispute that is not open yet (F5)."""
    wished_solution: Solution | None = None
    dispute: Dispute | None = None
    received_on: date | None = None
    """Day on which the parcel came."""
    received_by: int = 0
    confirmed_on: date | None = None
    """Day on which receipt was confirmed on the site although the parcel was not there (A3)."""
    confirmed_by: int = 0
    refunded_on: date | None = None
    closed_on: date | None = None
    snoozed_until: date | None = None
    snoozed_by: int = 0

    @classmethod
    def register(cls, number: int, event: OrderRegistered, sequence: int = 1) -> "Order":
        """The order as it stands after its registration.

        Raises `DomainError` where the facts contradict each other.
        """
        order = cls(
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
            number_known_on=event.on if event.tracking_number and event.shipped_on else None,
            parcel_by=sequence,
        )
        order.check_facts(event.on)
        order.check_slips(event.on, _TOLD_AT_FIRST)
        return order

    def apply(self, event: Event, sequence: int | None = None) -> "Order":
        """The order after `event`. Raises `DomainError` if it cannot happen to this order.

        `sequence` is the event's number in the order's story; by default the next one.
        """
        return transition(self, event, self.revision + 1 if sequence is None else sequence)

    def check_facts(self, today: date) -> None:
        """Raises `DomainError` when dates contradict each other or lie in the future."""
        if (self.shipped_on is None) != (self.protection_end is None):
            raise DomainError("error-protection-needs-shipment")
        if self.shipped_on is not None and self.protection_end is not None:
            if self.shipped_on > today:
                raise DomainError("error-shipped-in-future", date=self.shipped_on)
            if self.protection_end <= self.shipped_on:
                raise DomainError("error-end-before-shipment", date=self.protection_end)

    def check_slips(self, today: date, told: Collection[str]) -> None:
        """Raises `DomainError` when one of the fields just `told` is out of all proportion.

        What is years away would also leave the calendar of whoever reckons with it.
        """
        end, guaranteed = self.protection_end, self.guaranteed_days
        if "protection_end" in told and end is not None and abs(end - today) > FURTHEST:
            raise DomainError("error-end-too-far", date=end)
        for name in {"shipped_on", "paid_on"} & set(told):
            on: date | None = getattr(self, name)
            if on is not None and abs(on - today) > _LONGEST_AGO:
                raise DomainError("error-date-far-off", date=on)
        if "guaranteed_days" in told and guaranteed is not None and guaranteed > FURTHEST.days:
            raise DomainError("error-guarantee-days", days=guaranteed)

    # -- the clock (A) ------------------------------------------------------------------------

    def end_in_force(self, policy: Policy) -> date | None:
        """The end in force, `None` unshipped: the earliest of the timer's end, A4's cut and A3."""
        end = self.protection_end
        if end is None:
            return None
        if self.delivered_on is not None:
            end = min(end, self.delivered_on + timedelta(policy.delivered_cut))
        return end if self.confirmed_on is None else min(end, self.confirmed_on)

    def end_in_force_by(self, policy: Policy) -> int:
        """Sequence number of the event that set the end in force."""
        end = self.end_in_force(policy)
        if end == self.protection_end:
            return self.protection_by
        return self.confirmed_by if end == self.confirmed_on else self.parcel_by

    def window_opens(self, policy: Policy) -> date | None:
        """The day on which the order closes (receipt or end) and the last window opens (A2, A3)."""
        days = (self.received_on, self.end_in_force(policy))
        return min((day for day in days if day is not None), default=None)

    def window_end(self, policy: Policy) -> date | None:
        """The day on which no dispute can be opened any more (A2, A3)."""
        opens = self.window_opens(policy)
        return None if opens is None else opens + timedelta(policy.last_window)

    def first_dispute_day(self, policy: Policy) -> date | None:
        """The first day on which a dispute can be opened (A7)."""
        if self.shipped_on is None:
            return None
        return self.shipped_on + timedelta(policy.first_dispute_day)

    def guaranteed_until(self) -> date | None:
        """The last day of the seller's delivery guarantee (A6)."""
        if self.shipped_on is None or self.guaranteed_days is None:
            return None
        return self.shipped_on + timedelta(self.guaranteed_days)

    # -- what kind of order this is --------------------------------------------------------------

    def is_cheap(self, policy: Policy) -> bool:
        """Whether B4 holds for it."""
        return policy.is_cheap(self.price, paid_shipping=self.paid_shipping)

    @property
    def is_untracked(self) -> bool:
        """Whether its number has never shown a status (C1)."""
        return not self.ever_tracked

    @property
    def number_looked_up(self) -> bool:
        """Whether the buyer has told what only the tracking of this number can have shown (C1)."""
        known = self.number_known_on
        if known is None or self.parcel_since is not None:
            return known is not None
        if self.dispute is not None and self.dispute.opened_on >= known:
            return True
        # A number that came in place of a letter's answer was not looked up for it (B3).
        of_another = self.letter_by == self.parcel_by
        return self.letter_on is not None and self.letter_on >= known and not of_another

    @property
    def is_approaching(self) -> bool:
        """Whether the parcel visibly comes nearer (D2)."""
        return self.parcel in APPROACHING

    @property
    def is_received(self) -> bool:
        """Whether the parcel is with the buyer, or its receipt was confirmed."""
        return self.received_on is not None

    @property
    def came_in_dispute(self) -> bool:
        """Whether the parcel came while a dispute runs that says it did not (H2)."""
        dispute = self.dispute
        if dispute is None or not dispute.is_open or not self.is_received:
            return False
        return dispute.reason not in GOODS_REASONS

    @property
    def is_closed(self) -> bool:
        """Whether the buyer is done with it."""
        return self.closed_on is not None

    @property
    def has_open_dispute(self) -> bool:
        """Whether a dispute runs."""
        return self.dispute is not None and self.dispute.is_open

    @property
    def awaits_refund(self) -> bool:
        """Whether a dispute was won and the money is not here yet (G7)."""
        won = self.dispute is not None and self.dispute.stage is DisputeStage.WON
        return won and self.refunded_on is None

    @property
    def dispute_settles(self) -> bool:
        """Whether a dispute, running or ended, has taken the place of the other deadlines.

        One that was cancelled has not: a new one can be opened while a window runs (G3).
        """
        return self.dispute is not None and self.dispute.stage is not DisputeStage.CANCELLED

    @property
    def is_awaited(self) -> bool:
        """Whether the buyer still waits for the parcel and has not gone to dispute over it."""
        return (
            self.shipped_on is not None
            and not self.is_received
            and not self.dispute_settles
            and not self.is_closed
        )

    @property
    def extension_pending(self) -> bool:
        """Whether an extension was asked for and nothing is known of it yet (A5)."""
        return self.extension_asked_on is not None

    def waits_for_in_transit_refund(self, policy: Policy) -> bool:
        """Whether the parcel goes where goods in transit are refunded late only (A8)."""
        return self.destination in policy.in_transit_refund_countries

    def in_transit_refund_on(self, policy: Policy) -> date | None:
        """The day from which goods in transit are refunded, where A8 holds."""
        if self.shipped_on is None or not self.waits_for_in_transit_refund(policy):
            return None
        return self.shipped_on + timedelta(policy.in_transit_refund_day)


def fold(number: int, story: Iterable[RecordedEvent]) -> Order:
    """The order that a story tells. Raises `DomainError` if it does not begin with registration."""
    order: Order | None = None
    for recorded in story:
        if order is not None:
            order = order.apply(recorded.event, recorded.sequence)
        elif isinstance(recorded.event, OrderRegistered):
            order = Order.register(number, recorded.event, recorded.sequence)
        else:
            break
    if order is None:
        raise DomainError("error-no-such-order", number=number)
    return order
