"""Which button says what a buyer says in a sentence, by where the order stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from advisor.advice import Situation, Verdict, advise
from advisor.disputes import AFTER_A_DECISION, GOING_BACK, NEGOTIATING, DisputeStage
from advisor.intake.told import PROBLEMS, Told
from advisor.intake.told_sums import ToldSum
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promise_days import promise_of
from advisor.promises import PromiseKind
from advisor.seller import SellerRequest
from advisor.terms import Terms
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.layout import lines_of
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.open_questions import DecisionTold
from advisor.wording.questions import DELIVERED, NOT_THERE
from advisor.wording.settling import ASKS, TURNED_DOWN
from advisor.wording.status.lines import deadline_line, step_line, verdict_sign
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.values import advice_values

#: Orders of which it is said what they wait for.
_MOST_DUE = 3

#: What waits for nothing that the buyer has to do.
_NOTHING_DUE = frozenset({Verdict.WAIT, Verdict.AWAIT_REFUND, Verdict.COMPLAIN, Verdict.DONE})
_ONLY_TO_LOOK = frozenset(
    {Situation.DISPUTE_OPEN, Situation.DISPUTE_ESCALATED, Situation.DISPUTE_PARKED}
)

#: What is pressed, with its argument; `None` where it cannot be of this order.
_Pressed = tuple[Action, str] | None


def press_for(order: Order, told: Told, days: int | None = None) -> Press | None:
    """The button that says what was written about an order; `None` if it has no such button."""
    found = _problem(order, told) if told in PROBLEMS else _SAID[told](order, days)
    return None if found is None else Press(found[0], order.number, order.revision, found[1])


def _problem(order: Order, told: Told) -> _Pressed:
    """What is wrong with the goods may be said before anybody said that they are here."""
    return (Action.DISPUTE, told.value) if order.is_disputable_still else None


def _broken(order: Order, _: int | None) -> _Pressed:
    """Which of two reasons it is has to be asked."""
    return (Action.DISPUTE, "") if order.is_disputable_still else None


def _stage(order: Order) -> DisputeStage | None:
    dispute = order.dispute
    return dispute.stage if dispute is not None and dispute.is_open else None


def _in_dispute(action: Action) -> Callable[[Order, int | None], _Pressed]:
    """A button of every open dispute."""
    return lambda order, _: None if _stage(order) is None else (action, "")


def _before_dispute(action: Action) -> Callable[[Order, int | None], _Pressed]:
    """A button of a parcel on its way, about which there is no dispute."""
    return lambda order, _: (action, "") if order.is_awaited and _stage(order) is None else None


def _refunded(order: Order, _: int | None) -> _Pressed:
    """The money may come back in any state; where it was not known to come, it is asked about."""
    if order.is_closed:
        return None
    return Action.REFUNDED, "" if order.awaits_refund else ASKS


def _disputed(order: Order, _: int | None) -> _Pressed:
    possible = order.is_disputable_still and _stage(order) is None
    return (Action.DISPUTED, "") if possible else None


def _accepted(order: Order, _: int | None) -> _Pressed:
    by_stage = {DisputeStage.DECIDED: Action.ACCEPTED, DisputeStage.COUNTERED: Action.WON}
    action = by_stage.get(_stage(order) or DisputeStage.OPEN)
    return None if action is None else (action, "")


def _appealed(order: Order, _: int | None) -> _Pressed:
    if _stage(order) is DisputeStage.DECIDED:
        return Action.APPEALED, ""
    return _turned_down(order, None)


def _lost(order: Order, _: int | None) -> _Pressed:
    """A decision against the buyer is a proposal at first: it can be rejected (G4)."""
    stage, dispute = _stage(order), order.dispute
    untold = dispute is not None and dispute.decision_untold
    if untold or stage in (*NEGOTIATING, DisputeStage.ESCALATED, DisputeStage.PARKED):
        return Action.DECIDED, DecisionTold.NOTHING.value
    return None if stage is None else (Action.LOST, "")


_MAY_GO_BACK = frozenset(
    {
        DisputeStage.RETURN_AGREED,
        DisputeStage.COUNTERED,
        DisputeStage.DECIDED,
        DisputeStage.ACCEPTED,
    }
)


def _sent_back(order: Order, _: int | None) -> _Pressed:
    """Whoever sends the goods back has agreed on that, whether or not it was told."""
    possible = order.is_received and _stage(order) in _MAY_GO_BACK
    return (Action.SENT_BACK, "") if possible else None


def _return_arrived(order: Order, _: int | None) -> _Pressed:
    """Only what was sent back can reach the seller (F7)."""
    return (Action.RETURN_ARRIVED, "") if _stage(order) in GOING_BACK else None


def _customs_answered(order: Order, _: int | None) -> _Pressed:
    """E1: whoever paid duty has a parcel at customs, whatever was known of it."""
    return (Action.CUSTOMS_ANSWERED, "") if order.is_awaited else None


def _paid(order: Order, _: int | None) -> _Pressed:
    """What was paid is the duty only where customs want one."""
    asked = order.is_awaited and order.parcel is ParcelState.AT_CUSTOMS
    return (Action.CUSTOMS_ANSWERED, "") if asked else None


def _answer_by(order: Order, _: int | None) -> _Pressed:
    """Whoever has to answer by a day was offered something, or heard a decision (G4, G6)."""
    return None if _stage(order) is None or _stage(order) in GOING_BACK else (Action.ANSWER_BY, "")


def _told_to_wait(order: Order, days: int | None) -> _Pressed:
    """In a dispute it is on hold (G2); before one, the site does not take it yet (I3)."""
    return _site_refuses(order, days) if _stage(order) is None else (Action.PARK, "")


def _chose(order: Order, _: int | None) -> _Pressed:
    """What is offered by the seller, or by AliExpress, is taken (G4, G6)."""
    stage = _stage(order)
    if stage is DisputeStage.COUNTERED:
        return Action.WON, ""
    return None if stage is None or stage in GOING_BACK else (Action.ACCEPTED, "")


def _return_agreed(order: Order, _: int | None) -> _Pressed:
    possible = order.is_received and _stage(order) is not None
    return (Action.RETURN_AGREED, "") if possible else None


def _unsent(order: Order, _: int | None) -> _Pressed:
    return (Action.LETTER, "") if order.shipped_on is None else None


def _asked(order: Order, days: int | None) -> _Pressed:
    if not order.is_awaited or _stage(order) is not None:
        return None
    return (Action.EXTEND, ASKS) if days is None else (Action.ASKED, str(days))


def _extension_offered(order: Order, days: int | None) -> _Pressed:
    """A5, G1: what a seller offers is not given; in a dispute its clock runs on meanwhile."""
    if order.is_awaited:
        return Action.EXTENSION_OFFERED, "" if days is None else str(days)
    wait = (Action.SELLER_REQUEST, SellerRequest.WAIT.value)
    return wait if order.is_disputable_still else None


def _not_there(order: Order, _: int | None) -> _Pressed:
    """What lies at the post office no longer lies there: what became of it is asked (E1)."""
    waiting = order.is_awaited and order.parcel is ParcelState.AT_POST_OFFICE
    return (Action.TRACK, NOT_THERE) if waiting else None


def _refused(order: Order, days: int | None) -> _Pressed:
    if _stage(order) in (*NEGOTIATING, *AFTER_A_DECISION):
        return Action.SELLER_REFUSED, ""
    return _before_dispute(Action.NOT_EXTENDED)(order, days)


def _no_said(order: Order, days: int | None) -> _Pressed:
    """Who said no is not said: to an offer it was the buyer, to a claim it can be the seller only.

    Later in a dispute it may be either, and nothing is recorded.
    """
    if _stage(order) in (None, DisputeStage.OPEN, DisputeStage.REFUSED):
        return _refused(order, days)
    return _turned_down(order, days)


def _turned_down(order: Order, _: int | None) -> _Pressed:
    """What the buyer has turned down is not refused by the seller; it changes nothing."""
    if _stage(order) is DisputeStage.COUNTERED:
        return Action.SELLER_OFFERED, TURNED_DOWN
    return None if _stage(order) is None else (Action.STATUS, "")


def _site_refuses(order: Order, _: int | None) -> _Pressed:
    """From which day it takes one is asked; nothing is confirmed meanwhile (I3)."""
    possible = order.is_disputable_still and _stage(order) is None
    return (Action.REFUSED, "") if possible else None


def _site_rejected(order: Order, days: int | None) -> _Pressed:
    """What AliExpress rejects is the claim of an open dispute (G4), or its opening (I3)."""
    return _lost(order, days) or _site_refuses(order, days)


def _order_cancelled(order: Order, _: int | None) -> _Pressed:
    return None if order.is_closed or order.cancelled_on is not None else (Action.CANCELLED, "")


def _completed(order: Order, _: int | None) -> _Pressed:
    """The page calls it over, and nothing has come: the last window runs (I2)."""
    open_still = order.is_awaited and order.confirmed_on is None and order.completed_on is None
    new = open_still and _stage(order) is None
    return (Action.PAGE_COMPLETED, "") if new else (Action.STATUS, "")


def _applied(order: Order, days: int | None) -> _Pressed:
    """A refund that is applied for is a claim only where the page promises one (I1)."""
    promised = order.terms is Terms.REFUND_BY and _disputed(order, days) is not None
    return _disputed(order, days) if promised else (Action.STATUS, "")


def _coupon_used(order: Order, _: int | None) -> _Pressed:
    kind = PromiseKind.LATE_COUPON
    return None if promise_of(order, kind) is None else (Action.PROMISE_USED, kind.value)


def _to_be_cancelled(order: Order, _: int | None) -> _Pressed:
    """The seller wants the dispute to be cancelled, or an order that was not sent: what that means
    (G3, I7).
    """
    asked = (Action.SELLER_REQUEST, SellerRequest.CANCEL.value)
    unsent = order.shipped_on is None and not order.is_closed and order.cancelled_on is None
    return asked if unsent or _stage(order) is not None else None


def _agreed(order: Order, _: int | None) -> _Pressed:
    if _stage(order) in NEGOTIATING:
        return Action.WON, ""
    if _stage(order) is DisputeStage.DECIDED:
        return Action.ACCEPTED, ""
    return (Action.EXTENDED, "") if order.extension_pending else None


def _silent(order: Order, _: int | None) -> _Pressed:
    """That nobody has answered so far settles nothing: it is asked what the dispute shows (G6)."""
    if _stage(order) is DisputeStage.OPEN:
        return Action.SILENCE, ASKS
    return (Action.STATUS, "") if order.extension_pending else None


def _content(order: Order, _: int | None) -> _Pressed:
    settled = order.is_received and _stage(order) is None and not order.is_closed
    return (Action.CLOSE, "") if settled else None


def _came_as_ordered(order: Order, days: int | None) -> _Pressed:
    """What has come is noted first: whether all is well with it is then asked (F1)."""
    on_its_way = order.is_awaited and _stage(order) is None
    return (Action.ARRIVED, "") if on_its_way else _content(order, days)


def _shipped(order: Order, _: int | None) -> _Pressed:
    return (Action.SHIPPED, "") if order.shipped_on is None else None


_SAID: Mapping[Told, Callable[[Order, int | None], _Pressed]] = {
    Told.BROKEN: _broken,
    Told.COMPLETED: _completed,
    Told.MISTAKE: _before_dispute(Action.MISTAKE),
    Told.REFUNDED: _refunded,
    Told.LOST: _lost,
    Told.WON: _in_dispute(Action.WON),
    Told.CANCELLED: _in_dispute(Action.CANCEL_DISPUTE),
    Told.SENT_BACK: _sent_back,
    Told.RETURN_ARRIVED: _return_arrived,
    Told.CUSTOMS_ANSWERED: _customs_answered,
    Told.PAID: _paid,
    Told.CHOSE: _chose,
    Told.RETURN_AGREED: _return_agreed,
    Told.UNSENT: _unsent,
    Told.DISPUTED: _disputed,
    Told.APPEALED: _appealed,
    Told.ACCEPTED: _accepted,
    Told.OFFERED: _in_dispute(Action.SELLER_OFFERED),
    Told.EXTENSION_OFFERED: _extension_offered,
    Told.DECIDED: _in_dispute(Action.DECIDED),
    Told.ANSWER_BY: _answer_by,
    Told.TOLD_TO_WAIT: _told_to_wait,
    Told.TAKEN_OVER: _in_dispute(Action.TAKEN_OVER),
    Told.ASKED: _asked,
    Told.NOT_THERE: _not_there,
    Told.NOT_EXTENDED: _before_dispute(Action.NOT_EXTENDED),
    Told.REFUSED: _refused,
    Told.NO_SAID: _no_said,
    Told.TURNED_DOWN: _turned_down,
    Told.SITE_REFUSES: _site_refuses,
    Told.SITE_REJECTED: _site_rejected,
    Told.ORDER_CANCELLED: _order_cancelled,
    Told.TO_BE_CANCELLED: _to_be_cancelled,
    Told.APPLIED: _applied,
    Told.COUPON_USED: _coupon_used,
    Told.AGREED: _agreed,
    Told.SILENT: _silent,
    Told.WROTE: _before_dispute(Action.WROTE),
    Told.CONTENT: _content,
    Told.CAME_AS_ORDERED: _came_as_ordered,
    Told.SHIPPED: _shipped,
}


#: What happens in a dispute only.
_OF_A_DISPUTE = frozenset(
    {Told.OFFERED, Told.DECIDED, Told.WON, Told.LOST, Told.TAKEN_OVER, Told.ACCEPTED,
     Told.APPEALED, Told.CANCELLED, Told.RETURN_AGREED, Told.DISPUTED, Told.CHOSE,
     Told.ANSWER_BY}
)  # fmt: skip


def no_dispute_noted(texts: Texts, order: Order, told: Told | None) -> Message | None:
    """What is told of a dispute that is not on file: is one open? `None` for anything else."""
    missing = order.is_disputable_still and not order.has_open_dispute
    if told not in _OF_A_DISPUTE or not missing:
        return None
    offer = "yes" if told is Told.OFFERED else "no"
    actions = (Action.DISPUTED, Action.STATUS)
    row = tuple(order_button(texts, action, order) for action in actions)
    return Message(texts("no-dispute-noted", title=order.title, offer=offer), (row,))


def with_share(texts: Texts, price: Money | None, told: ToldSum, message: Message) -> Message:
    """A message below what a percentage of the price comes to, if the sum was told as one."""
    if told.percent is None:
        return message
    percent = f"{told.percent.normalize():f}"
    note = texts("noted-percent", percent=percent, price=price, sum=told.sum)
    return replace(message, html=join_paragraphs([note, message.html]))


def whether_about(texts: Texts, order: Order, thing: str, press: Press) -> Message | None:
    """ "My phone is broken", of an order that is none: is that what was bought? (F2)

    `None` if the order's name says so. The `press` is what is noted then.
    """
    if thing.rsplit(maxsplit=1)[-1] in order.title.casefold():
        return None
    yes = Button(texts.plain("button-it-is-about"), press=press)
    row = (yes, order_button(texts, Action.STATUS, order))
    return Message(texts("is-it-about", title=order.title, thing=thing), (row,))


def nothing_noted(texts: Texts, told: Told | None, message: Message) -> Message:
    """How an order stands, below a line that says that nothing was noted, and why."""
    note = texts("nothing-noted", told="none" if told is None else told.value)
    return replace(message, html=join_paragraphs([note, message.html]))


def not_understood(
    texts: Texts, known: Sequence[Order], named: Sequence[Order], today: date, policy: Policy
) -> Message:
    """Says that a text is not understood, but for the order that it names, and what can be said.

    What is due all the same is said first: it may be what the text is about.
    """
    about = named or known
    only = about[0] if len(about) == 1 else None
    rows = () if only is None else ((order_button(texts, Action.STATUS, only),),)
    further = (plain_button(texts, Action.ORDERS), plain_button(texts, Action.HELP))
    title = named[0].title if len(named) == 1 else "none"
    due = [line for one in about if (line := _due(texts, one, today, policy))][:_MOST_DUE]
    standing = [texts("not-understood-due"), *due] if due else []
    said = join_paragraphs([texts("not-understood", named=title), lines_of(standing)])
    return Message(said, (*rows, further))


def _due(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """The step that an order waits for on `today`, with its day; empty if there is none."""
    advice = advise(order, today, policy)
    if advice.verdict in _NOTHING_DUE or advice.situation in _ONLY_TO_LOOK:
        return Html()
    values = advice_values(texts, order, advice, today, policy)
    when = deadline_line(texts, advice, today, values)
    sign, step = verdict_sign(texts, advice), step_line(texts, advice, values)
    line = texts("not-understood-step", sign=sign, title=order.title, step=step)
    return lines_of([line, when])


#: What a yes and a no say to the question of a reminder. A yes to "open a dispute" is none of them:
#: that it was opened has to be said.
_TRACKS = ((Action.TRACK, ""), (Action.STILL_NOTHING, ""))
_GRANTED = ((Action.EXTENDED, ""), (Action.NOT_EXTENDED, ""))
_ANSWERED = ((Action.CUSTOMS_ANSWERED, ""), (Action.STATUS, ""))
_HERE = ((Action.ARRIVED, ""), (Action.STATUS, ""))
_CHANGED = ((Action.TRACK, ""), (Action.TRACK_STATE, ParcelState.NO_CHANGE.value))
_YES_OR_NO: Mapping[Situation, tuple[tuple[Action, str], tuple[Action, str]]] = {
    Situation.TRACKING_UNKNOWN: _TRACKS,
    Situation.UNTRACKED_LETTER_SENT: _TRACKS,
    Situation.EXTENSION_ASKED: _GRANTED,
    Situation.EXTENSION_UNANSWERED: _GRANTED,
    Situation.AT_POST_OFFICE: _HERE,
    Situation.POST_OVER: _HERE,
    Situation.CHEAP_WAIT: _HERE,
    Situation.AT_CUSTOMS: _ANSWERED,
    Situation.CUSTOMS_OVER: _ANSWERED,
    Situation.CUSTOMS_STILL: ((Action.TRACK, ""), (Action.STATUS, "")),
    Situation.RETURN_ARRIVED: ((Action.REFUNDED, ASKS), (Action.STATUS, "")),
    Situation.RETURN_UNPAID: ((Action.REFUNDED, ASKS), (Action.LETTER, "")),
    Situation.DELIVERY_SEEN: (
        (Action.TRACK_STATE, DELIVERED),
        (Action.TRACK_STATE, ParcelState.DELIVERED_ELSEWHERE.value),
    ),
    Situation.STANDING_STILL: _CHANGED,
    Situation.GUARANTEE_PASSED_STILL: _CHANGED,
    Situation.RECEIVED: ((Action.CLOSE, ""), (Action.DISPUTE, "")),
    Situation.REFUND_AWAITED: ((Action.REFUNDED, ""), (Action.STATUS, "")),
    Situation.REFUND_UNDATED: ((Action.REFUNDED, ""), (Action.STATUS, "")),
    Situation.REFUND_LATE: ((Action.REFUNDED, ""), (Action.LETTER, "")),
    Situation.NOT_SHIPPED: ((Action.SHIPPED, ""), (Action.STATUS, "")),
    Situation.DISPUTE_SILENCE: ((Action.STATUS, ""), (Action.SILENCE, ASKS)),
    Situation.DISPUTE_COUNTERED: ((Action.STATUS, ""), (Action.SELLER_OFFERED, TURNED_DOWN)),
}


def press_for_answer(order: Order, situation: Situation, *, yes: bool) -> Press:
    """What a yes or a no says to a reminder; where it says nothing for certain, what is asked."""
    answers = _YES_OR_NO.get(situation)
    action, argument = (Action.STATUS, "") if answers is None else answers[0 if yes else 1]
    return Press(action, order.number, order.revision, argument)
