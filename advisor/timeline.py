"""The timeline: which checkpoints an order has, as a function of its facts."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from advisor.checkpoints import PRECEDENCE, Checkpoint, CheckpointKind
from advisor.disputes import NEGOTIATING, Dispute, DisputeStage
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import (
    DELIVERED,
    GONE_ELSEWHERE,
    STANDING_STILL,
    WAITING_FOR_BUYER,
    ParcelState,
)
from advisor.policy import Policy
from advisor.promise_days import coupon_from, coupon_until, free_return_until, ship_by
from advisor.rules import RuleId
from advisor.tracker_points import tracker_points


def timeline(order: Order, policy: Policy) -> tuple[Checkpoint, ...]:
    """All checkpoints of an order, past and to come, in the order of their days.

    None lies on or after the day of the deadline that it speaks of.
    """
    if order.is_closed:
        return ()
    found = (
        checkpoint
        for chapter in _CHAPTERS
        for checkpoint in chapter(order, policy)
        if _makes_sense(checkpoint, order) and not _is_in_vain(checkpoint, order, policy)
    )
    return tuple(sorted(found, key=lambda c: (c.on, PRECEDENCE[c.kind])))


def _makes_sense(checkpoint: Checkpoint, order: Order) -> bool:
    """A very short protection pushes some days out of it, or before the shipment."""
    if checkpoint.deadline is not None and checkpoint.on >= checkpoint.deadline:
        return False
    return order.shipped_on is None or checkpoint.on >= order.shipped_on


#: What calls for a dispute, and comes again on the day that the site names when it refuses (I3).
_CALLS_FOR_DISPUTE = frozenset(
    {
        CheckpointKind.DISPUTE_WINDOW_OPENS,
        CheckpointKind.DISPUTE_WINDOW_CLOSES,
        CheckpointKind.GUARANTEED_PASSED,
        CheckpointKind.IN_TRANSIT_REFUND,
        CheckpointKind.DECIDE,
        CheckpointKind.CHEAP_DISPUTE,
        CheckpointKind.LAST_COMFORTABLE_DAY,
        CheckpointKind.MUST_ACT,
        CheckpointKind.PROTECTION_ENDED,
        CheckpointKind.RETURNED_TO_SELLER,
        CheckpointKind.RETURNED_SECOND_CALL,
        CheckpointKind.RETURNED_THIRD_CALL,
        CheckpointKind.RETURNED_LAST_CALL,
        CheckpointKind.RETURNED_BEFORE_END,
        CheckpointKind.DELIVERED_ELSEWHERE_FIRST_CALL,
        CheckpointKind.DELIVERED_ELSEWHERE_SECOND_CALL,
        CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL,
        CheckpointKind.PROBLEM_WAITS,
        CheckpointKind.WINDOW_MIDWAY,
        CheckpointKind.WINDOW_CLOSING,
    }
)


def _is_in_vain(checkpoint: Checkpoint, order: Order, policy: Policy) -> bool:
    """I3: it calls for a dispute while the site has said that it takes none."""
    return checkpoint.kind in _CALLS_FOR_DISPUTE and order.is_refused(checkpoint.on, policy)


def _before_shipment(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A9, H3: an order that was paid and waits to be sent."""
    if order.shipped_on is not None or order.paid_on is None or order.cancelled_on is not None:
        return
    closes = order.paid_on + timedelta(policy.unpaid_close)
    for kind, on in (
        (CheckpointKind.SHIPMENT_CHECK, order.paid_on + timedelta(policy.payment_check)),
        (CheckpointKind.UNPAID_CLOSE, closes - timedelta(days=1)),
    ):
        yield Checkpoint(kind, order.shipped_by, on, closes, (RuleId.A9, RuleId.H3))


def _untracked(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """B: the number does not track."""
    if not order.is_awaited or order.ever_tracked or order.shipped_on is None:
        return
    end = order.end_in_force(policy)

    def at(
        kind: CheckpointKind, on: date, rule: RuleId, letter: LetterKind | None = None
    ) -> Checkpoint:
        return Checkpoint(kind, order.shipped_by, on, end, (rule,), letter)

    tenth = order.shipped_on + timedelta(policy.seller_letter)
    if order.is_cheap(policy):
        yield at(CheckpointKind.CHEAP_PATIENCE, tenth, RuleId.B4)
        return
    yield at(CheckpointKind.SELLER_LETTER, tenth, RuleId.B2, LetterKind.TRACKING_CHECK)
    opens = untracked_dispute_opens(order, policy)
    closes = order.shipped_on + timedelta(policy.untracked_dispute_last)
    dispute = LetterKind.DISPUTE_UNTRACKED
    late_letter = opens > order.shipped_on + timedelta(policy.untracked_dispute)
    yield Checkpoint(
        CheckpointKind.DISPUTE_WINDOW_OPENS,
        # A letter after day 15 opens the window once more, so that it is told once more.
        (order.letter_by or order.shipped_by) if late_letter else order.shipped_by,
        opens,
        end,
        (RuleId.B3,),
        dispute,
    )
    if opens < closes:
        yield at(CheckpointKind.DISPUTE_WINDOW_CLOSES, closes, RuleId.B3, dispute)


def untracked_dispute_opens(order: Order, policy: Policy) -> date:
    """B3: the day from which a dead number is disputed; day 15, or 5 days after the letter."""
    assert order.shipped_on is not None  # asked for shipped orders only
    opens = order.shipped_on + timedelta(policy.untracked_dispute)
    if order.letter_on is None:
        return opens
    return max(opens, order.letter_on + timedelta(policy.letter_answer))


def _standing_still(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """C2: it tracked, then stopped."""
    if not order.is_awaited or order.parcel not in STANDING_STILL or order.parcel_since is None:
        return
    on = order.parcel_since + timedelta(policy.stuck_check)
    end = order.end_in_force(policy)
    yield Checkpoint(CheckpointKind.STUCK_CHECK, order.parcel_by, on, end, (RuleId.C2,))


def _late(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A6, A8: the guarantee has passed; day 90."""
    if not order.is_awaited or order.parcel in GONE_ELSEWHERE | DELIVERED:
        return
    end = order.end_in_force(policy)
    until = order.guaranteed_until()
    too_early = order.waits_for_its_date(policy) and order.claim_opens(policy) is not None
    if until is not None and not too_early:
        yield Checkpoint(
            CheckpointKind.GUARANTEED_PASSED,
            max(order.shipped_by, order.guaranteed_by),
            # A guarantee may lapse before the site takes a dispute at all (A7).
            max(until + timedelta(days=1), order.first_dispute_day(policy) or until),
            end,
            (RuleId.A6, RuleId.C4),
            LetterKind.DISPUTE_LATE,
        )
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is not None and not order.waits_for_its_date(policy):
        window_end = order.window_end(policy)
        yield Checkpoint(
            CheckpointKind.IN_TRANSIT_REFUND,
            order.shipped_by,
            refund_on,
            window_end,
            (RuleId.A8,),
            LetterKind.DISPUTE_LATE,
        )


#: States whose last days before the end have calls of their own.
_WITH_DAYS_OF_THEIR_OWN = GONE_ELSEWHERE | DELIVERED | {ParcelState.AT_POST_OFFICE}


def _running_out(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """D: protection is running out; extend or dispute."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.parcel in _WITH_DAYS_OF_THEIR_OWN:
        return
    if order.confirmed_on is not None or order.waits_for_its_date(policy):
        return
    cheap = order.is_cheap(policy) and order.is_untracked
    occurrence = order.end_in_force_by(policy)
    request, dispute = LetterKind.EXTENSION_REQUEST, LetterKind.DISPUTE_IN_TRANSIT
    for kind, before, rules, letter in (
        (CheckpointKind.DECIDE, policy.decide, (RuleId.D1, RuleId.D2, RuleId.D3), request),
        (CheckpointKind.CHEAP_DISPUTE, policy.cheap_dispute, (RuleId.B4,), dispute),
        (
            CheckpointKind.LAST_COMFORTABLE_DAY,
            policy.last_comfortable,
            (RuleId.D1, RuleId.C3),
            dispute,
        ),
    ):
        if kind is not CheckpointKind.CHEAP_DISPUTE or cheap:
            yield Checkpoint(kind, occurrence, end - timedelta(before), end, rules, letter)


def _must_act(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A5: the last day before protection ends. A wrong delivered status has its own calls (E2)."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.delivered_on is not None:
        return
    if order.confirmed_on is not None or order.waits_for_its_date(policy):
        return
    letter: LetterKind | None = LetterKind.DISPUTE_IN_TRANSIT
    if order.parcel is ParcelState.RETURNING:
        letter = LetterKind.DISPUTE_RETURNED
    elif order.parcel is ParcelState.AT_POST_OFFICE:
        letter = None
    on = end - timedelta(policy.must_act)
    occurrence = order.end_in_force_by(policy)
    yield Checkpoint(CheckpointKind.MUST_ACT, occurrence, on, end, (RuleId.A5,), letter)


def page_days(order: Order, policy: Policy) -> tuple[tuple[CheckpointKind, date], ...]:
    """I2: the days on which the page is looked at again, since its date moves by itself.

    Five days before it, one day before it, and on the day, while no claim is taken.
    """
    end = order.end_in_force(policy)
    if end is None or not order.is_awaited:
        return ()
    days = (
        (CheckpointKind.PAGE_DATE_SOON, end - timedelta(policy.decide)),
        (CheckpointKind.PAGE_DATE_TOMORROW, end - timedelta(policy.must_act)),
        (CheckpointKind.PAGE_DATE_TODAY, end),
    )
    if order.waits_for_its_date(policy):
        return days
    if order.parcel in GONE_ELSEWHERE or order.confirmed_on is not None:
        return ()
    # Until the day that the site named, nothing else is right; behind it, it is tried again (I3).
    return tuple((kind, on) for kind, on in days if order.is_refused(on, policy))


def _page_date(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I1, I2: not yet; does the page still show that date?"""
    occurrence, end = order.end_in_force_by(policy), order.end_in_force(policy)
    for kind, on in page_days(order, policy):
        deadline = end
        if kind is CheckpointKind.PAGE_DATE_TODAY:
            deadline = order.claim_opens(policy) or on + timedelta(days=1)
        yield Checkpoint(kind, occurrence, on, deadline, (RuleId.I1, RuleId.I2))


def _try_again(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I3: the day that the site named when it refused a dispute."""
    opens, shuts = order.claim_opens(policy), order.window_end(policy)
    if order.refused_on is None or opens is None or order.dispute_settles:
        return
    if order.waits_for_its_date(policy):
        return  # then the window opens on that day (I1)
    yield Checkpoint(CheckpointKind.SITE_TRY_AGAIN, order.refused_by, opens, shuts, (RuleId.I3,))


def _extension(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A5: has the seller extended?"""
    if not order.is_awaited or order.extension_asked_on is None or not order.extension_pending:
        return
    yield Checkpoint(
        CheckpointKind.EXTENSION_CHECK,
        order.extension_by,
        order.extension_asked_on + timedelta(policy.extension_check),
        order.end_in_force(policy),
        (RuleId.A5,),
        LetterKind.EXTENSION_REMINDER,
    )


def _delivered_elsewhere(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E2: tracking says delivered, the buyer has nothing."""
    first, end = order.first_dispute_day(policy), order.end_in_force(policy)
    seen = order.delivered_on
    if not order.is_awaited or first is None or end is None or seen is None:
        return
    if order.parcel is ParcelState.SAID_DELIVERED:
        return

    def at(kind: CheckpointKind, on: date, deadline: date | None) -> Checkpoint:
        letter = LetterKind.DISPUTE_DELIVERED_ELSEWHERE
        return Checkpoint(kind, order.parcel_by, on, deadline, (RuleId.E2, RuleId.E3), letter)

    # The cut may end before a dispute can be opened at all (A7): then the last window runs.
    now = max(first, seen)
    deadline = end if now < end else order.window_end(policy)
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_FIRST_CALL, now, deadline)
    second, last = policy.delivered_second_call, policy.delivered_last_call
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_SECOND_CALL, seen + timedelta(second), end)
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL, seen + timedelta(last), end)


def _returned(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E1: it goes back to the seller."""
    if not order.is_awaited or order.parcel is not ParcelState.RETURNING:
        return
    first, told, end = (
        order.first_dispute_day(policy),
        order.parcel_told_on,
        order.end_in_force(policy),
    )
    assert first is not None and told is not None  # noqa: PT018 - it is shipped and tracked
    assert end is not None
    now = max(first, told)
    shuts = order.window_end(policy)

    def at(kind: CheckpointKind, occurrence: int, on: date) -> Checkpoint:
        deadline = end if on < end else shuts
        return Checkpoint(kind, occurrence, on, deadline, (RuleId.E1,), LetterKind.DISPUTE_RETURNED)

    for kind, days in (
        (CheckpointKind.RETURNED_TO_SELLER, 0),
        (CheckpointKind.RETURNED_SECOND_CALL, policy.returned_second_call),
        (CheckpointKind.RETURNED_THIRD_CALL, policy.returned_third_call),
        (CheckpointKind.RETURNED_LAST_CALL, policy.returned_last_call),
    ):
        yield at(kind, order.parcel_by, now + timedelta(days))
    for kind, before in (
        (CheckpointKind.RETURNED_BEFORE_END, policy.decide),
        (CheckpointKind.LAST_COMFORTABLE_DAY, policy.last_comfortable),
    ):
        # A dispute may not be possible yet, even so near the end (A7).
        on = max(end - timedelta(before), first)
        if order.confirmed_on is None and on < end:
            yield at(kind, order.end_in_force_by(policy), on)


def goes_back_on(order: Order, policy: Policy) -> date | None:
    """E1: the day on which a parcel that waits for the buyer goes back, as far as known."""
    since, until = order.parcel_since, order.parcel_until
    if order.parcel not in WAITING_FOR_BUYER or since is None:
        return None
    if until is not None:
        return until + timedelta(days=1)
    at_post = order.parcel is ParcelState.AT_POST_OFFICE
    return since + timedelta(policy.post_keeps) if at_post else None


def _waiting_for_buyer(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E1: what nobody collects goes back, and what nobody declares to customs."""
    told, shuts = order.parcel_told_on, order.window_end(policy)
    if not order.is_awaited or told is None or order.parcel not in WAITING_FOR_BUYER:
        return
    at_post = order.parcel is ParcelState.AT_POST_OFFICE
    goes_back, until = goes_back_on(order, policy), order.parcel_until

    def at(kind: CheckpointKind, on: date) -> Checkpoint:
        return Checkpoint(kind, order.parcel_by, on, goes_back or shuts, (RuleId.E1,))

    check = CheckpointKind.COLLECT_CHECK if at_post else CheckpointKind.CUSTOMS_CHECK
    if until is None:
        # A locker keeps it for days only: until the buyer knows, that is asked soon.
        yield at(check, told + timedelta(policy.collect_check))
        if at_post and goes_back is not None:
            yield at(CheckpointKind.POST_KEEPS, goes_back - timedelta(policy.decide))
        return
    last = CheckpointKind.COLLECT_LAST_DAY if at_post else CheckpointKind.CUSTOMS_LAST_DAY
    if (until - told).days > policy.collect_check:
        yield at(check, told + timedelta(policy.collect_check))
    if at_post:
        yield at(CheckpointKind.POST_KEEPS, until - timedelta(days=1))
    yield at(last, until)


def _collected_in_time(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """D1: protection runs out while the parcel waits at the post office."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.confirmed_on is not None:
        return
    if order.parcel is not ParcelState.AT_POST_OFFICE:
        return
    yield Checkpoint(
        CheckpointKind.COLLECT_BEFORE_END,
        order.end_in_force_by(policy),
        end - timedelta(policy.decide),
        end,
        (RuleId.E1, RuleId.D1),
    )


def _last_window(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A2, A3, D5, F1: the order is closed, or the parcel is here; fifteen days are left.

    They count for a parcel that came while a dispute over its absence runs, too (H2).
    """
    opens, shuts = order.window_opens(policy), order.window_end(policy)
    if opens is None or shuts is None or (order.dispute_settles and not order.came_in_dispute):
        return
    received = order.is_received
    occurrence = order.received_by if received else order.end_in_force_by(policy)
    letter = LetterKind.DISPUTE_GOODS if received else LetterKind.DISPUTE_IN_TRANSIT
    if order.delivered_on is not None and not received:
        letter = LetterKind.DISPUTE_DELIVERED_ELSEWHERE

    def at(kind: CheckpointKind, on: date, rule: RuleId) -> Checkpoint:
        return Checkpoint(kind, occurrence, on, shuts, (rule,), letter)

    if order.received_on is not None:
        inspect_on = order.received_on + timedelta(policy.inspect_after)
        if order.problem is None:
            yield at(CheckpointKind.INSPECT, inspect_on, RuleId.F1)
        else:
            waits = order.received_on + timedelta(policy.collect_check)
            yield at(CheckpointKind.PROBLEM_WAITS, waits, RuleId.F3)
    elif order.waits_for_its_date(policy):
        claim = order.claim_opens(policy) or opens + timedelta(days=1)
        yield at(CheckpointKind.CLAIM_OPENS, claim, RuleId.I1)
    else:
        # It may be over before the site takes a dispute at all (A7).
        first = order.first_dispute_day(policy) or opens
        yield at(CheckpointKind.PROTECTION_ENDED, max(opens, first), RuleId.A2)
    midway = opens + timedelta(policy.window_midway)
    yield at(CheckpointKind.WINDOW_MIDWAY, midway, RuleId.D5)
    closing = shuts - timedelta(policy.window_closing)
    yield at(CheckpointKind.WINDOW_CLOSING, closing, RuleId.D5)
    last = shuts - timedelta(policy.window_last_day)
    yield at(CheckpointKind.WINDOW_LAST_DAY, last, RuleId.D5)


def _dispute(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """G1-G6: the dispute's own calendar, which follows its stages."""
    dispute = order.dispute
    if dispute is None or not dispute.is_open or order.came_in_dispute:
        return
    if dispute.stage in NEGOTIATING or dispute.stage is DisputeStage.ESCALATED:
        yield from _days_of_dispute(dispute, policy)
    elif dispute.stage is DisputeStage.RETURN_AGREED:
        yield from _days_to_return(dispute, policy)
    else:
        yield _next_look(dispute, policy)


def _days_of_dispute(dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """G1: negotiation, AliExpress takes over, decision. What is behind it has no day any more."""
    talks = dispute.stage in NEGOTIATING
    rules = (RuleId.G1, RuleId.G5, RuleId.G6)

    def at(kind: CheckpointKind, after: int) -> Checkpoint:
        on = dispute.opened_on + timedelta(after)
        letter = LetterKind.DISPUTE_REPLY if talks else None
        return Checkpoint(kind, dispute.opened_by, on, None, rules, letter)

    if talks and policy.dispute_silence < policy.dispute_negotiation:
        yield at(CheckpointKind.DISPUTE_SILENCE, policy.dispute_silence)
    if talks:
        yield at(CheckpointKind.DISPUTE_NEGOTIATION_ENDS, policy.dispute_negotiation)
        yield at(CheckpointKind.DISPUTE_ESCALATES, policy.dispute_escalation)
    yield at(CheckpointKind.DISPUTE_DECISION_DUE, policy.dispute_decision)


def _days_to_return(dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """F5: the goods must be on their way back in time, where the policy knows such a term."""
    ends = return_ends(dispute, policy)
    if ends is None:
        return
    for kind, before in (
        (CheckpointKind.RETURN_SOON, policy.decide),
        (CheckpointKind.RETURN_LAST_DAY, policy.must_act),
    ):
        on = max(ends - timedelta(before), dispute.stage_since)
        yield Checkpoint(kind, dispute.stage_by, on, ends, (RuleId.F5,))


def return_ends(dispute: Dispute, policy: Policy) -> date | None:
    """F5: the day from which the seller is paid for goods that were not sent back."""
    if dispute.stage is not DisputeStage.RETURN_AGREED or not policy.return_ships:
        return None
    return dispute.stage_since + timedelta(policy.return_ships)


def _next_look(dispute: Dispute, policy: Policy) -> Checkpoint:
    """G2-G5: the one day on which to look again at a dispute whose fixed days are over."""
    kind, on, rule = {
        DisputeStage.DECIDED: (
            CheckpointKind.DECISION_WAITS,
            dispute.stage_since + timedelta(policy.dispute_look),
            RuleId.G4,
        ),
        DisputeStage.ACCEPTED: (
            CheckpointKind.ACCEPTED_CHECK,
            dispute.stage_since + deciding(policy),
            RuleId.G4,
        ),
        DisputeStage.APPEALED: (
            CheckpointKind.DISPUTE_CHECK,
            dispute.stage_since + deciding(policy),
            RuleId.G4,
        ),
        DisputeStage.PARKED: (
            CheckpointKind.PARK_ENDS,
            dispute.parked_until or dispute.stage_since,
            RuleId.G2,
        ),
        DisputeStage.RETURN_SENT: (
            CheckpointKind.DISPUTE_CHECK,
            dispute.stage_since + timedelta(policy.refund_arrives),
            RuleId.F5,
        ),
    }[dispute.stage]
    return Checkpoint(kind, dispute.stage_by, on, None, (rule, RuleId.G5))


def deciding(policy: Policy) -> timedelta:
    """G1: how long AliExpress takes to decide, once it has the dispute."""
    return timedelta(policy.dispute_decision - policy.dispute_negotiation)


def next_dispute_day(order: Order, today: date, policy: Policy) -> date | None:
    """The first day after `today` on which something is to be seen to in an open dispute."""
    return min((one.on for one in _dispute(order, policy) if one.on > today), default=None)


def _refund(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """G7: the dispute is won, the money is on its way."""
    if order.dispute is None or not order.awaits_refund or order.cancelled_on is not None:
        return
    yield Checkpoint(
        CheckpointKind.REFUND_CHECK,
        order.dispute.opened_by,
        order.dispute.stage_since + timedelta(policy.refund_arrives),
        None,
        (RuleId.G7,),
        LetterKind.REFUND_REMINDER,
    )


def _promised(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I4, I5, I7: what else the page promises, on the days on which it can be made use of."""
    by = order.promises_by
    if (coupon := coupon_from(order)) is not None:
        shuts = coupon_until(order, policy)
        yield Checkpoint(CheckpointKind.COUPON_DUE, by, coupon, shuts, (RuleId.I4,))
    if (until := free_return_until(order)) is not None:
        over, rules = until + timedelta(days=1), (RuleId.I5,)
        soon = until - timedelta(policy.decide)
        yield Checkpoint(CheckpointKind.FREE_RETURN_SOON, by, soon, over, rules)
        yield Checkpoint(CheckpointKind.FREE_RETURN_LAST, by, until, over, rules)
    if (sent := ship_by(order)) is not None and order.cancelled_on is None:
        on = sent + timedelta(days=1)
        yield Checkpoint(CheckpointKind.SHIP_BY_PASSED, by, on, None, (RuleId.I7,))


def _cancelled(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """I8: it was cancelled, and the money is to come."""
    if order.cancelled_on is None or not order.awaits_refund:
        return
    on = order.cancelled_on + timedelta(policy.refund_arrives)
    yield Checkpoint(
        CheckpointKind.CANCELLED_CHECK,
        order.cancelled_by,
        on,
        None,
        (RuleId.I8, RuleId.G7),
        LetterKind.CANCELLED_REFUND,
    )


def _snoozed(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """Asked again on the day the buyer chose, never past the deadline that runs."""
    if order.snoozed_until is None:
        return
    end = order.end_in_force(policy)
    waiting = order.is_awaited and end is not None and order.snoozed_until < end
    waiting = waiting and not order.waits_for_its_date(policy)
    deadline = end if waiting else order.window_end(policy)
    if order.dispute_settles:
        deadline = None
    yield Checkpoint(CheckpointKind.SNOOZED, order.snoozed_by, order.snoozed_until, deadline, ())


_CHAPTERS: tuple[Callable[[Order, Policy], Iterator[Checkpoint]], ...] = (
    _before_shipment,
    _untracked,
    _standing_still,
    _late,
    _running_out,
    _must_act,
    _page_date,
    _try_again,
    _extension,
    _delivered_elsewhere,
    tracker_points,
    _returned,
    _waiting_for_buyer,
    _collected_in_time,
    _last_window,
    _dispute,
    _refund,
    _promised,
    _cancelled,
    _snoozed,
)
