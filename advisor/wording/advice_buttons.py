"""Which buttons answer which advice."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from advisor.advice import Advice, Situation, Verdict
from advisor.disputes import PARKABLE, DisputeStage
from advisor.order import Order
from advisor.rules import RuleId
from advisor.wording.buttons import order_button
from advisor.wording.message import Action, Button, Style
from advisor.wording.texts import Texts

_TRACKING = (Action.TRACK, Action.ARRIVED)
_UNTRACKED_WAIT = ((Action.TRACK, Action.STILL_NOTHING), (Action.ARRIVED,))
_DISPUTE = ((Action.DISPUTED, Action.DISPUTE), _TRACKING, (Action.SNOOZE,))
_DISPUTE_UNTRACKED = (
    (Action.DISPUTED, Action.DISPUTE),
    (Action.TRACK, Action.STILL_NOTHING),
    (Action.ARRIVED, Action.SNOOZE),
)
_DISPUTE_RUNS = (
    (Action.SELLER_REFUSED, Action.SELLER_OFFERED),
    (Action.TAKEN_OVER, Action.DECIDED),
    (Action.WON, Action.CANCEL_DISPUTE),
    (Action.TERMS, Action.PARK, Action.RETURN_AGREED),
    (Action.ARRIVED,),
)
_DISPUTE_SILENT = ((Action.SILENCE,), *_DISPUTE_RUNS)
_DECISION_AWAITED = (
    (Action.DECIDED, Action.SELLER_OFFERED),
    (Action.WON, Action.LOST),
    (Action.PARK, Action.RETURN_AGREED),
    (Action.ARRIVED, Action.CANCEL_DISPUTE),
)
_EXTEND = ((Action.EXTEND, Action.DISPUTED), _TRACKING, (Action.SNOOZE,))
_COLLECT = ((Action.ARRIVED, Action.TRACK), (Action.SNOOZE,))
_AT_CUSTOMS = ((Action.CUSTOMS_ANSWERED,), _TRACKING, (Action.EXTEND, Action.SNOOZE))
_STANDING_STILL = (_TRACKING, (Action.EXTEND,))
_EXTENSION = ((Action.EXTENDED, Action.NOT_EXTENDED), (Action.ARRIVED, Action.DISPUTED))

#: The answers to each situation, row by row. Actions that make no sense for an order are left out.
ANSWERS: Mapping[Situation, tuple[tuple[Action, ...], ...]] = {
    Situation.CLOSED: (),
    Situation.REFUND_AWAITED: ((Action.REFUNDED,),),
    Situation.REFUND_UNDATED: ((Action.REFUNDED, Action.LETTER),),
    Situation.REFUND_LATE: ((Action.REFUNDED, Action.LETTER), (Action.SNOOZE,)),
    Situation.DISPUTE_OPEN: _DISPUTE_RUNS,
    Situation.DISPUTE_SILENCE: _DISPUTE_SILENT,
    Situation.DISPUTE_REFUSED: (
        (Action.LETTER, Action.SELLER_OFFERED),
        (Action.TAKEN_OVER, Action.DECIDED),
        (Action.WON, Action.CANCEL_DISPUTE),
        (Action.TERMS, Action.PARK, Action.RETURN_AGREED),
        (Action.ARRIVED,),
    ),
    Situation.DISPUTE_COUNTERED: (
        (Action.WON, Action.LETTER),
        (Action.SELLER_REFUSED, Action.TAKEN_OVER),
        (Action.DECIDED, Action.CANCEL_DISPUTE),
        (Action.TERMS, Action.PARK, Action.RETURN_AGREED),
        (Action.ARRIVED,),
    ),
    Situation.DISPUTE_ESCALATED: _DECISION_AWAITED,
    Situation.DISPUTE_DECISION_DUE: (*_DECISION_AWAITED, (Action.SNOOZE,)),
    Situation.OFFER_DECLINED: (
        (Action.SELLER_OFFERED, Action.TAKEN_OVER),
        (Action.SELLER_REFUSED, Action.DECIDED),
        (Action.WON, Action.CANCEL_DISPUTE),
        (Action.TERMS, Action.PARK, Action.RETURN_AGREED),
        (Action.ARRIVED,),
    ),
    Situation.OFFERED_IN_FULL: (
        (Action.WON, Action.SELLER_OFFERED),
        (Action.SELLER_REFUSED, Action.TAKEN_OVER),
        (Action.DECIDED, Action.RETURN_AGREED),
        (Action.TERMS, Action.PARK),
        (Action.ARRIVED,),
    ),
    Situation.DISPUTE_OFFERED_NOTHING: (
        (Action.LETTER, Action.SELLER_OFFERED),
        (Action.SELLER_REFUSED, Action.TAKEN_OVER),
        (Action.DECIDED, Action.CANCEL_DISPUTE),
        (Action.TERMS, Action.PARK, Action.RETURN_AGREED),
        (Action.ARRIVED,),
    ),
    Situation.DISPUTE_DECIDED: (
        (Action.ACCEPTED, Action.APPEALED),
        (Action.WON, Action.LOST),
        (Action.LETTER, Action.RETURN_AGREED),
        (Action.ARRIVED,),
    ),
    Situation.DECIDED_NOTHING: (
        (Action.APPEALED, Action.LETTER),
        (Action.LOST, Action.WON),
        (Action.ARRIVED,),
    ),
    Situation.DECIDED_IN_FULL: ((Action.ACCEPTED,), (Action.WON, Action.SELLER_REFUSED)),
    Situation.DECISION_ACCEPTED: (
        (Action.WON, Action.SELLER_REFUSED),
        (Action.DECIDED, Action.LOST),
        (Action.RETURN_AGREED,),
        (Action.ARRIVED,),
    ),
    Situation.DISPUTE_PARKED: (
        (Action.ARRIVED, Action.DECIDED),
        (Action.WON, Action.LOST),
        (Action.CANCEL_DISPUTE,),
    ),
    Situation.PARCEL_CAME: (
        (Action.CANCEL_DISPUTE, Action.SNOOZE),
        (Action.WON, Action.LOST),
        (Action.MISTAKE,),
    ),
    Situation.RETURN_AGREED: (
        (Action.SENT_BACK, Action.SNOOZE),
        (Action.WON, Action.CANCEL_DISPUTE),
    ),
    Situation.RETURN_LATE: ((Action.SENT_BACK,), (Action.WON, Action.LOST)),
    Situation.RETURN_SENT: (
        (Action.RETURN_ARRIVED, Action.REFUNDED),
        (Action.WON, Action.LOST),
        (Action.DECIDED,),
    ),
    Situation.RETURN_ARRIVED: (
        (Action.REFUNDED, Action.WON),
        (Action.DECIDED, Action.LOST),
    ),
    Situation.RETURN_UNPAID: (
        (Action.REFUNDED, Action.LETTER),
        (Action.WON, Action.LOST),
        (Action.DECIDED, Action.SNOOZE),
    ),
    Situation.DISPUTE_LOST: ((Action.LAW, Action.CLOSE),),
    Situation.NOT_SHIPPED: (
        (Action.SHIPPED, Action.LETTER),
        (Action.CANCELLED, Action.CLOSE),
        (Action.SNOOZE,),
    ),
    Situation.SHIP_LATE: (
        (Action.SHIPPED, Action.CANCELLED),
        (Action.LETTER, Action.CLOSE),
        (Action.SNOOZE,),
    ),
    Situation.CANCELLED: ((Action.REFUNDED,),),
    Situation.CANCELLED_LATE: ((Action.REFUNDED, Action.LETTER), (Action.SNOOZE,)),
    Situation.LOST_PROMISED: _DISPUTE,
    Situation.WINDOW_SHUT: ((Action.LAW, Action.CLOSE),),
    Situation.RECEIVED: ((Action.CLOSE, Action.DISPUTE), (Action.SNOOZE,), (Action.MISTAKE,)),
    Situation.PROBLEM_FOUND: (
        (Action.DISPUTED, Action.DISPUTE),
        (Action.PROBLEM, Action.CLOSE),
        (Action.SNOOZE,),
    ),
    Situation.WINDOW_OPEN: _DISPUTE,
    Situation.WINDOW_UNKNOWN: _DISPUTE,
    Situation.COUPON_DUE: ((Action.PROMISE_USED,), _TRACKING, (Action.SHIPPED, Action.SNOOZE)),
    Situation.DATE_AHEAD: (_TRACKING, (Action.PAGE_LATER,)),
    Situation.CLAIM_AWAITED: (_TRACKING, (Action.PAGE_LATER, Action.PAGE_COMPLETED)),
    Situation.CLAIM_NOT_YET: (
        (Action.PAGE_SAME, Action.PAGE_LATER),
        (Action.PAGE_COMPLETED,),
        _TRACKING,
        (Action.SNOOZE,),
    ),
    Situation.CLAIM_OPEN: (
        (Action.DISPUTED, Action.DISPUTE),
        (Action.PAGE_LATER,),
        _TRACKING,
        (Action.SNOOZE,),
    ),
    Situation.SITE_REFUSES: (
        (Action.LETTER, Action.PAGE_LATER),
        _TRACKING,
        (Action.DISPUTED, Action.SNOOZE),
    ),
    Situation.SITE_AGAIN: _DISPUTE,
    Situation.CONFIRMED_BY_MISTAKE: _DISPUTE,
    Situation.RETURNING: _DISPUTE,
    Situation.RETURNING_OWN: (
        (Action.LETTER, Action.TRACK),
        (Action.DISPUTED, Action.DISPUTE),
        (Action.ARRIVED, Action.SNOOZE),
    ),
    Situation.RETURNING_OWN_LAST: _DISPUTE,
    Situation.DELIVERED_ELSEWHERE: _DISPUTE,
    Situation.DELIVERY_SEEN: ((Action.DISPUTE, Action.TRACK), (Action.SNOOZE,)),
    Situation.TOO_EARLY: (_TRACKING,),
    Situation.END_UNKNOWN: (_TRACKING, (Action.SNOOZE,)),
    Situation.MUST_ACT: (
        (Action.DISPUTED, Action.DISPUTE),
        (Action.EXTENDED, Action.ARRIVED),
        (Action.TRACK,),
    ),
    Situation.IN_TRANSIT_REFUND: _DISPUTE,
    Situation.EXTENSION_ASKED: _EXTENSION,
    Situation.EXTENSION_UNANSWERED: (*_EXTENSION, (Action.LETTER, Action.SNOOZE)),
    Situation.EXTENSION_REFUSED: (
        (Action.ASKED, Action.LETTER),
        (Action.DISPUTED, Action.DISPUTE),
        (Action.EXTENDED, Action.ARRIVED),
        (Action.TRACK, Action.SNOOZE),
    ),
    Situation.EXTEND_NOW: _EXTEND,
    Situation.EXTEND_OR_DISPUTE: (
        (Action.EXTEND, Action.DISPUTE),
        (Action.DISPUTED,),
        _TRACKING,
        (Action.SNOOZE,),
    ),
    Situation.DISPUTE_OR_EXTEND: (
        (Action.DISPUTED, Action.DISPUTE),
        (Action.EXTEND,),
        _TRACKING,
        (Action.SNOOZE,),
    ),
    Situation.DISPUTE_NOW: _DISPUTE,
    Situation.CHEAPNESS_UNKNOWN: _UNTRACKED_WAIT,
    Situation.CHEAP_WAIT: (_TRACKING,),
    Situation.CHEAP_DECIDE: _EXTEND,
    Situation.CHEAP_DISPUTE: _DISPUTE,
    Situation.UNTRACKED_EARLY: _UNTRACKED_WAIT,
    Situation.UNTRACKED_LETTER: (
        (Action.WROTE, Action.LETTER),
        (Action.TRACK, Action.STILL_NOTHING),
        (Action.ARRIVED, Action.SNOOZE),
    ),
    Situation.UNTRACKED_LETTER_SENT: _UNTRACKED_WAIT,
    Situation.TRACKING_UNKNOWN: (
        (Action.STILL_NOTHING, Action.TRACK),
        (Action.ARRIVED, Action.DISPUTED),
        (Action.SNOOZE,),
    ),
    Situation.UNTRACKED_DISPUTE: _DISPUTE_UNTRACKED,
    Situation.GUARANTEE_PASSED_UNTRACKED: _DISPUTE_UNTRACKED,
    Situation.GUARANTEE_PASSED_MOVING: (_TRACKING, (Action.DISPUTE,)),
    Situation.GUARANTEE_PASSED_STILL: (_TRACKING, (Action.DISPUTE,)),
    Situation.STANDING_STILL: _STANDING_STILL,
    Situation.CHINA_ONLY: _STANDING_STILL,
    Situation.LOST: _STANDING_STILL,
    Situation.AT_CUSTOMS: _AT_CUSTOMS,
    Situation.CUSTOMS_OVER: _AT_CUSTOMS,
    Situation.CUSTOMS_ANSWERED: (_TRACKING,),
    Situation.CUSTOMS_STILL: (_TRACKING, (Action.SNOOZE,)),
    Situation.AT_POST_OFFICE: _COLLECT,
    Situation.POST_OVER: _COLLECT,
    Situation.MOVING: (_TRACKING,),
}


def answers(
    texts: Texts, order: Order, advice: Advice, today: date, *, with_letter: bool = False
) -> tuple[tuple[Button, ...], ...]:
    """The buttons that answer an advice, so that an order hardly needs typing.

    `with_letter` says that the message already contains the letter, which needs no button then.
    """
    left_out = _senseless(order)
    if not _may_snooze(advice, today, 1):
        left_out.add(Action.SNOOZE)
    if not _may_snooze(advice, today, 2):
        left_out.add(Action.LATER)
    if with_letter:
        left_out.add(Action.LETTER)
    rows = [*ANSWERS[advice.situation], *_besides(order, advice)]
    found = (
        tuple(order_button(texts, action, order) for action in row if action not in left_out)
        for row in map(_with_later, rows)
    )
    return _marked(tuple(row for row in found if row), advice)


def _marked(rows: tuple[tuple[Button, ...], ...], advice: Advice) -> tuple[tuple[Button, ...], ...]:
    """The first answer stands out where something has to be done."""
    if not rows or not advice.is_due or advice.situation is Situation.END_UNKNOWN:
        return rows  # there the answers to what is asked come first
    first, *others = rows[0]
    return ((replace(first, style=Style.SUCCESS), *others), *rows[1:])


def _besides(order: Order, advice: Advice) -> Iterator[tuple[Action, ...]]:
    """More time for what waits at the post office; what the seller asks, wherever one may ask."""
    if advice.verdict is Verdict.COLLECT and RuleId.D2 in advice.reasons:
        yield (Action.EXTEND,)
    if _may_be_refused(advice):
        yield (Action.REFUSED,)
    if order.is_disputable_still and advice.verdict is not Verdict.WAIT:
        yield (Action.SELLER_ASKS,)


def _may_be_refused(advice: Advice) -> bool:
    """I3: the site may not take the dispute that an advice speaks of."""
    spoken_of = any(Action.DISPUTED in row for row in ANSWERS[advice.situation])
    return spoken_of and advice.situation is not Situation.SITE_REFUSES


def _senseless(order: Order) -> set[Action]:
    """What cannot happen to the order as it is."""
    dispute = order.dispute
    received = {Action.ARRIVED, Action.TRACK, Action.PAGE_LATER}
    senseless = received if order.is_received else {Action.RETURN_AGREED}
    senseless |= {Action.TRACK, Action.ARRIVED} if order.shipped_on is None else {Action.SHIPPED}
    if order.is_received and order.problem is None:
        senseless.add(Action.DISPUTED)  # first it has to be told what is wrong (F2)
    if order.end_to_be_asked:
        senseless |= {Action.EXTEND, Action.ASKED}  # what is to be extended has to be known (A1)
    if dispute is None or not (dispute.reason is None or dispute.reason in PARKABLE):
        senseless.add(Action.PARK)
    if dispute is None or dispute.stage is not DisputeStage.OPEN:
        senseless.add(Action.SILENCE)
    return senseless


@cache
def _with_later(row: tuple[Action, ...]) -> tuple[Action, ...]:
    """If it can wait until tomorrow, another day can be chosen as well."""
    if Action.SNOOZE not in row:
        return row
    place = row.index(Action.SNOOZE) + 1
    return (*row[:place], Action.LATER, *row[place:])


def _may_snooze(advice: Advice, today: date, days: int) -> bool:
    """A nudge is put off by that many days only if that is not too late."""
    return advice.deadline is None or today + timedelta(days) < advice.deadline.on
