"""An order: the facts that follow from its events."""

from dataclasses import dataclass
from datetime import date, timedelta

from advisor.disputes import GOODS_REASONS, Dispute, DisputeReason, DisputeStage, Solution
from advisor.money import Money
from advisor.parcel import APPROACHING, GONE_ELSEWHERE, STANDING_STILL, ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.returns import ReturnCause
from advisor.shops import PaidWith, Shop
from advisor.sightings import Seen, Unclear
from advisor.terms import Terms


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
    """The day on which the site's timer ends, as the buyer gave it.

    `None` while unshipped, or until the buyer has looked it up. What counts is `end_in_force`,
    which A3 and A4 may bring forward.
    """
    protection_by: int
    terms: Terms | None = None
    """What that day means, as the page says; `None` while nobody told (I1)."""
    terms_open: bool = False
    """Whether the day was copied from a page without the words beside it: then they are asked."""
    page_seen_on: date | None = None
    """Day on which the buyer last told which date the page shows (I2)."""
    completed_on: date | None = None
    """Day on which the page was seen to call the order completed, with nothing here (I2)."""
    refused_on: date | None = None
    """Day on which the site took no dispute (I3)."""
    refused_until: date | None = None
    """The day from which it said it would, where it named one (I3)."""
    refused_by: int = 0
    shop: Shop | None = None
    """Where it was bought; `None` while nobody told (J5)."""
    paid_with: PaidWith | None = None
    """How it was paid; `None` while nobody told (J4)."""
    promises: tuple[Promise, ...] = ()
    """What else the page promises, one of each kind (I4-I7)."""
    promises_by: int = 0
    promises_used: tuple[PromiseKind, ...] = ()
    """What the buyer has made use of."""
    cancelled_on: date | None = None
    """Day on which it was cancelled: nothing comes but the money (I8)."""
    cancelled_who: Canceller | None = None
    cancelled_by: int = 0
    number_known_on: date | None = None
    """Day on which the number and the shipment, as they are now, were both told (B3)."""
    parcel: ParcelState = ParcelState.NOT_FOUND
    parcel_since: date | None = None
    """Day since which it is so, if known; `None` while nothing was said about this number."""
    parcel_dated: bool = False
    """Whether the buyer named that day; else it is the one on which the state was told."""
    parcel_told_on: date | None = None
    """Day on which that state was told."""
    parcel_until: date | None = None
    """Last day on which the post office keeps it, or customs wait for an answer (E1)."""
    parcel_by: int = 0
    customs_answered_on: date | None = None
    """Day on which customs got what they wanted last: papers, or money (E1)."""
    customs_by: int = 0
    return_cause: ReturnCause | None = None
    """Whose doing it is that it goes back, while it does and once that was told (E5)."""
    seen: Seen | None = None
    """What a tracking service saw of it; `None` if the buyer reported the state."""
    unclear: Unclear | None = None
    """What a tracking service reported and only the buyer can judge, until that is done."""
    ever_tracked: bool = False
    reached_country: bool = False
    """Whether it was seen in the country it goes to: export and import lie behind it (C2)."""
    delivered_on: date | None = None
    """Day of a delivered status although the buyer has nothing (A4)."""
    delivered_at: str | None = None
    """Where, as the tracking says; empty if it says nothing of that, `None` if nobody told (E2)."""
    letter_on: date | None = None
    """Day on which the seller was asked about the number, or gave another one (B3)."""
    letter_by: int = 0
    extension_asked_on: date | None = None
    extension_asked_days: int | None = None
    extension_by: int = 0
    extended_days: int = 0
    """Days of extension granted so far, in all (D4)."""
    extension_refused_on: date | None = None
    """Day on which the request that was made last came to nothing (A5)."""
    cheap: bool | None = None
    """What the buyer said of a price for whose currency no figure is known (B4)."""
    wished: Money | None = None
    """The sum that the buyer is going to ask for in a dispute that is not open yet (F5)."""
    wished_solution: Solution | None = None
    problem: DisputeReason | None = None
    """What is wrong with the goods, as long as no dispute is open over it (F2)."""
    pieces_came: int | None = None
    """How many pieces came, of `pieces_paid` (F2)."""
    pieces_paid: int | None = None
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

    # -- the clock (A) ------------------------------------------------------------------------

    @property
    def has_figures(self) -> bool:
        """Whether the policy's figures of the site hold: of aliexpress.ru none is known (J5)."""
        return self.shop is not Shop.RU

    def end_in_force(self, policy: Policy) -> date | None:
        """The day on which the protection is really over; `None` where nothing of it is known.

        The earliest of the given `protection_end`, the cut after a delivered status although the
        buyer has nothing (A4) and a receipt confirmed although the parcel was not there (A3).
        """
        ends = [self.protection_end, self.confirmed_on]
        if self.delivered_on is not None and self.has_figures:
            ends.append(self.delivered_on + timedelta(policy.delivered_cut))
        return min((end for end in ends if end is not None), default=None)

    @property
    def end_to_be_asked(self) -> bool:
        """Whether its timer runs, and the buyer could not say yet when it ends (A1)."""
        return self.is_awaited and self.protection_end is None and self.confirmed_on is None

    def end_in_force_by(self, policy: Policy) -> int:
        """Sequence number of the event that set the end in force."""
        end = self.end_in_force(policy)
        if end == self.protection_end:
            return self.protection_by
        return self.confirmed_by if end == self.confirmed_on else self.parcel_by

    def terms_in_force(self, policy: Policy) -> Terms:
        """The terms that hold: those of its page, else the policy's (I1)."""
        return self.terms or policy.terms

    def waits_for_its_date(self, policy: Policy) -> bool:
        """Whether the site takes a claim only once the date on the page has passed (I1, I3).

        What went elsewhere, or whose receipt was confirmed, is disputed at once all the same.
        """
        if not self.is_awaited or self.parcel in GONE_ELSEWHERE or self.protection_end is None:
            return False
        if self.confirmed_on is not None or self.completed_on is not None:
            return False
        return self.site_waits or self.terms_in_force(policy) is Terms.REFUND_BY

    @property
    def site_waits(self) -> bool:
        """Whether the site refused for as long as the date is ahead (I3)."""
        end = self.protection_end
        if self.refused_on is None or end is None or self.refused_on > end:
            return False
        return self.refused_until is None or self.refused_until > end

    def claim_opens(self, policy: Policy) -> date | None:
        """The first day on which the site takes a claim, where it is not A7's (I1, I3).

        Never later than the last day of the window.
        """
        end = self.end_in_force(policy)
        if self.refused_on is not None:
            shuts = self.window_end(policy)
            waits = self.site_waits and not self.is_received
            after = end if waits and end is not None else self.refused_on
            named = self.refused_until or after + timedelta(days=1)
            return named if shuts is None else min(named, shuts - timedelta(days=1))
        dead = self.is_untracked and not self.is_cheap(policy)
        if end is None or dead or not self.waits_for_its_date(policy):
            return None
        return end + timedelta(days=1)

    def is_refused(self, on: date, policy: Policy) -> bool:
        """Whether the site said that it takes no claim yet on a day (I3)."""
        if self.refused_on is None or on < self.refused_on:
            return False
        opens = self.claim_opens(policy)
        return opens is not None and on < opens

    def window_opens(self, policy: Policy) -> date | None:
        """The day on which the order closes (receipt or end) and the last window opens (A2, A3)."""
        days = (self.received_on, self.end_in_force(policy))
        return min((day for day in days if day is not None), default=None)

    def window_end(self, policy: Policy) -> date | None:
        """The day on which no dispute can be opened any more (A2, A3); `None` if unknown (J5)."""
        opens = self.window_opens(policy)
        if opens is None or not self.has_figures:
            return None
        return opens + timedelta(policy.last_window)

    def first_dispute_day(self, policy: Policy) -> date | None:
        """The first day on which a dispute can be opened (A7)."""
        if self.shipped_on is None:
            return None
        return self.shipped_on + timedelta(policy.first_dispute_day if self.has_figures else 0)

    def guaranteed_until(self) -> date | None:
        """The last day of the seller's delivery guarantee (A6)."""
        if self.shipped_on is None or self.guaranteed_days is None:
            return None
        return self.shipped_on + timedelta(self.guaranteed_days)

    # -- what kind of order this is --------------------------------------------------------------

    def is_cheap(self, policy: Policy) -> bool:
        """Whether B4 holds for it: by the policy's figure, or by what the buyer said."""
        if self.price is None or policy.judges(self.price.currency):
            return policy.is_cheap(self.price, paid_shipping=self.paid_shipping)
        return bool(self.cheap) and not self.paid_shipping

    def may_be_cheap(self, policy: Policy) -> bool:
        """Whether B4 may hold, and only the buyer can say: its currency has no figure."""
        if self.price is None or self.paid_shipping or self.cheap is not None:
            return False
        return not policy.judges(self.price.currency)

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
        return self.parcel in APPROACHING or self.is_through_customs

    @property
    def is_through_customs(self) -> bool:
        """Whether it lies at customs, and they have got what they wanted (E1)."""
        return self.parcel is ParcelState.AT_CUSTOMS and self.customs_answered_on is not None

    @property
    def stands_still(self) -> bool:
        """Whether it was seen on its way, and does not visibly move any more (C2, C3)."""
        vanished = self.ever_tracked and self.parcel is ParcelState.NOT_FOUND
        return vanished or self.parcel in STANDING_STILL

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
        return dispute.reason is not None and dispute.reason not in GOODS_REASONS

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
        """Whether the money is to come: a dispute was won, or it was cancelled (G7, I8)."""
        if self.cancelled_on is not None:
            return self.refunded_on is None
        won = self.dispute is not None and self.dispute.stage is DisputeStage.WON
        return won and self.refunded_on is None

    @property
    def dispute_settles(self) -> bool:
        """Whether a dispute, running or ended, has taken the place of the other deadlines.

        One that was cancelled has not: a new one can be opened while a window runs (G3). An order
        that was cancelled has no deadline left, and nothing to dispute (I8).
        """
        if self.cancelled_on is not None:
            return True
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
    def is_disputable_still(self) -> bool:
        """Whether a dispute runs, or may come: the seller has a reason to ask for something."""
        settled = self.dispute_settles and not self.has_open_dispute
        return self.shipped_on is not None and not self.is_closed and not settled

    @property
    def extension_pending(self) -> bool:
        """Whether an extension was asked for and nothing is known of it yet (A5)."""
        return self.extension_asked_on is not None and self.extension_refused_on is None

    def waits_for_in_transit_refund(self, policy: Policy) -> bool:
        """Whether the parcel goes where goods in transit are refunded late only (A8)."""
        return self.has_figures and self.destination in policy.in_transit_refund_countries

    def in_transit_refund_on(self, policy: Policy) -> date | None:
        """The day from which goods in transit are refunded, where A8 holds."""
        if self.shipped_on is None or not self.waits_for_in_transit_refund(policy):
            return None
        return self.shipped_on + timedelta(policy.in_transit_refund_day)
