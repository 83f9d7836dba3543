"""What only the buyer can tell of an order, asked along with its advice until it is told."""

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from advisor.advice import dispute_reason
from advisor.dialogues.corrections import Fact
from advisor.disputes import GOODS_REASONS, Dispute, DisputeReason, DisputeStage
from advisor.law import is_site_asked
from advisor.order import Order
from advisor.parcel import WAITING_FOR_BUYER, ParcelState
from advisor.policy import Policy
from advisor.terms import Terms
from advisor.timeline.parcel import goes_back_on
from advisor.wording.asking import OpenQuestion, answer_button, expected
from advisor.wording.claim_buttons import claim_rows, example_sum
from advisor.wording.facts import value_rows
from advisor.wording.layout import across, label
from advisor.wording.message import Action, Button, Message
from advisor.wording.proposals import proposals_question
from advisor.wording.returns import cause_question, way_back_question
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.tracking import delivery_rows, unclear_rows, unclear_text
from advisor.wording.values import about_ten

#: Days back that are offered for a status, and days ahead for what waits for the buyer.
_BACK = (0, 1, 2, 3)
_AHEAD = (2, 6, 13, 29)

#: Days after the opening of a dispute on which it is still asked what was chosen.
_ASKED_FOR = 1

#: The argument of a button that leaves open what was asked.
UNSURE = "unsure"

#: Stages in which a sum can be none but the claim's: an offer has one of its own.
_SUM_IS_ASKED = frozenset({DisputeStage.OPEN, DisputeStage.REFUSED})


#: The argument of a button for a tracking that names no place.
NO_PLACE = "none"


class DecisionTold(StrEnum):
    """What was decided, as a button says it; any other sum is written."""

    ALL = "all"
    NOTHING = "nothing"
    RETURN = "return"


#: What a dispute over a parcel that has not come may be about.
_ABSENT = (
    DisputeReason.IN_TRANSIT,
    DisputeReason.UNTRACKED,
    DisputeReason.DELIVERED_ELSEWHERE,
    DisputeReason.RETURNED,
)


def open_question(texts: Texts, order: Order, today: date, policy: Policy) -> OpenQuestion | None:
    """The one thing that is asked about an order, the most pressing first; `None` if all is known.

    How goods go back (F7), what was decided (G4), the reason and the sum of an open dispute (F2,
    F5), whether it is here (A4), what a tracker's report means, since when it is delivered (A4),
    why it goes back (E5), until when it waits for the buyer (E1), when its protection ends (A1),
    whether it is cheap (B4), what its date means (I1), where it was bought (J5).
    """
    if order.dispute is not None and order.dispute.is_open:
        known = way_back_question(texts, order, order.dispute, today)
        return known or _of_dispute(texts, order, order.dispute, today, policy)
    if not order.is_awaited or order.shipped_on is None:
        return None
    if order.parcel is ParcelState.SAID_DELIVERED or order.unclear is not None:
        return _of_tracker(texts, order)
    if order.parcel is ParcelState.DELIVERED_ELSEWHERE and not order.parcel_dated:
        return _since(texts, order, today)
    if order.parcel is ParcelState.DELIVERED_ELSEWHERE and order.delivered_at is None:
        return _place(texts, order)
    gone = _of_going_back(texts, order, today, policy)
    return gone or _of_the_order(texts, order, today, policy)


def _of_going_back(texts: Texts, order: Order, today: date, policy: Policy) -> OpenQuestion | None:
    """E1, E5: why it goes back to the seller, or until when it waits before it does."""
    if order.parcel is ParcelState.RETURNING and order.return_cause is None:
        return cause_question(texts, order)
    goes_back = goes_back_on(order, policy)
    over = goes_back is not None and today >= goes_back
    waits = order.parcel in WAITING_FOR_BUYER and not order.is_through_customs
    if waits and order.parcel_until is None and not over:
        return _until(texts, order, today)
    return None


def _of_dispute(
    texts: Texts, order: Order, dispute: Dispute, today: date, policy: Policy
) -> OpenQuestion | None:
    """F2, F5: what was chosen on the site, where it was told only that a dispute is open.

    An offer is answered first.
    """
    if dispute.decision_untold or dispute.taken_untold:
        return _decision(texts, order, dispute)
    if dispute.proposals:
        return proposals_question(texts, order, dispute)
    if dispute.stage is DisputeStage.COUNTERED or not _is_asked(order, dispute, today):
        return None
    if dispute.reason is not None:
        return sum_question(texts, order, policy)
    buttons = [_reason_button(texts, order, one) for one in _reasons(order, today, policy)]
    unsure = (_unsure(texts, order, Action.REASON_WAS),)
    asked = expected(order, Action.REASON_WAS)
    rows = (*across(buttons, 2), unsure)
    return OpenQuestion(texts("dispute-reason-question"), rows, asked)


def _decision(texts: Texts, order: Order, dispute: Dispute) -> OpenQuestion:
    """G4: what was decided; whether to take it, and what comes back, hangs on that.

    Nobody takes nothing.
    """
    known, taken = dispute.claimed or order.price, dispute.taken_untold
    labels = {
        DecisionTold.ALL: known and texts.plain("button-decided-all", sum=known),
        DecisionTold.NOTHING: None if taken else texts.plain("button-decided-nothing"),
        DecisionTold.RETURN: order.is_received and texts.plain("button-decided-return"),
    }
    buttons = [
        answer_button(order, Action.DECIDED, said, told.value)
        for told, said in labels.items()
        if said
    ]
    question = texts("taken-question" if taken else "decision-question")
    return OpenQuestion(question, across(buttons, 2), expected(order, Action.DECIDED))


def _is_asked(order: Order, dispute: Dispute, today: date) -> bool:
    """When it was opened and on the next day; later only where what is to be done hangs on it.

    That is if the parcel has come since: was it disputed for that (H2)?
    """
    came = order.received_on is not None and order.received_on >= dispute.opened_on
    hangs_on_it = came and dispute.reason is None
    return hangs_on_it or (today - dispute.opened_on).days <= _ASKED_FOR


def sum_question(texts: Texts, order: Order, policy: Policy) -> OpenQuestion | None:
    """F5: how much was asked for in an open dispute; `None` if that is known, or too late."""
    dispute = order.dispute
    if dispute is None or dispute.claimed is not None or order.price is None:
        return None
    if dispute.stage not in _SUM_IS_ASKED:
        return None
    part = example_sum(order, dispute.reason, policy)
    rows = claim_rows(texts, order, dispute.reason, policy, agreeing=True)
    unsure = (_unsure(texts, order, Action.CLAIM),)
    return OpenQuestion(texts("dispute-sum-question", part=part), (*rows, unsure), None)


def _unsure(texts: Texts, order: Order, action: Action) -> Button:
    """What leaves a question open: nothing is noted, and it is asked again another time."""
    return answer_button(order, action, texts.plain("button-unsure"), UNSURE)


def _reasons(order: Order, today: date, policy: Policy) -> tuple[DisputeReason, ...]:
    """What may have been chosen, the honest one first.

    Goods that are here are disputed for what is wrong with them.
    """
    if order.is_received:
        return (*GOODS_REASONS, DisputeReason.IN_TRANSIT)
    return tuple(dict.fromkeys((dispute_reason(order, today, policy), *_ABSENT)))


def _reason_button(texts: Texts, order: Order, reason: DisputeReason) -> Button:
    named = label(texts, f"dispute-reason-{reason}")
    return answer_button(order, Action.REASON_WAS, named[:1].upper() + named[1:], reason.value)


def _of_the_order(texts: Texts, order: Order, today: date, policy: Policy) -> OpenQuestion | None:
    """What is asked of the order itself, wherever its parcel is."""
    if order.end_to_be_asked:
        return _end(texts, order, today, policy)
    if order.may_be_cheap(policy) and order.is_untracked:
        return _cheap(texts, order, policy)
    if is_site_asked(order, texts.language, policy):
        rows = value_rows(texts, order, Fact.SHOP)
        return OpenQuestion(texts("shop-question"), rows, expected(order, Action.SHOP_IS))
    if order.terms is None and (order.terms_open or policy.terms_asked):
        return _terms(texts, order)
    return None


def _of_tracker(texts: Texts, order: Order) -> OpenQuestion:
    """What a tracker reported and only the buyer knows. Of a delivery the advice asks itself."""
    if order.unclear is not None:
        return OpenQuestion(unclear_text(texts, order), unclear_rows(texts, order), None)
    return OpenQuestion(Html(), delivery_rows(texts, order), None)


def _since(texts: Texts, order: Order, today: date) -> OpenQuestion:
    """A4: since when the tracking says delivered."""
    return _past_day(texts, order, today, Action.STATUS_SINCE, "since-question")


def asking_mistake(texts: Texts, message: Message, order: Order, today: date) -> Message:
    """A3: a message that notes a receipt confirmed by mistake, and asks whether it was today."""
    if order.confirmed_on != today or order.dispute_settles:
        return message
    return _asking_day(texts, message, order, today, Action.MISTAKE, "mistake-question")


def asking_arrival(
    texts: Texts, message: Message, order: Order, today: date, policy: Policy
) -> Message:
    """A3: a message that notes an arrival, and asks whether it was today if days run from there."""
    begins = order.received_on == today and order.window_opens(policy) == today
    if not begins or not order.has_figures or order.dispute_settles:
        return message
    return _asking_day(texts, message, order, today, Action.ARRIVED, "arrival-question")


def _asking_day(  # what is noted, of which order, on which day, and what is asked
    texts: Texts, message: Message, order: Order, today: date, action: Action, question_id: str
) -> Message:
    """Asks below a message whether what it notes was today; the days are buttons above its own."""
    asked = _past_day(texts, order, today, action, question_id)
    days = asked.rows[0]
    more = message.fold and replace(message.fold, seen=message.fold.seen + len(days))
    return replace(
        message,
        html=join_paragraphs([message.html, asked.html]),
        buttons=(days, *message.buttons),
        fold=more,
        expects=message.expects or asked.expects,
    )


def _past_day(
    texts: Texts, order: Order, today: date, action: Action, question_id: str
) -> OpenQuestion:
    """A day behind us is asked, the last ones as buttons."""
    names = {0: "button-today", 1: "button-yesterday"}
    days = [today - timedelta(days) for days in _BACK]
    buttons = [
        answer_button(
            order,
            action,
            texts.plain(names.get((today - day).days, "button-days-ago"), days=(today - day).days),
            day.isoformat(),
        )
        for day in days
        if order.shipped_on is None or day >= order.shipped_on
    ]
    example = texts.typed_date(today - timedelta(days=3))
    question = texts(question_id, example=example)
    return OpenQuestion(question, across(buttons, 2), expected(order, action))


def _place(texts: Texts, order: Order) -> OpenQuestion:
    """E2: the place goes into the text of the dispute, which is stronger with it."""
    none = answer_button(order, Action.DELIVERED_AT, texts.plain("button-no-place"), NO_PLACE)
    asked = expected(order, Action.DELIVERED_AT)
    return OpenQuestion(texts("place-question"), ((none,),), asked)


def _until(texts: Texts, order: Order, today: date) -> OpenQuestion:
    days = [today + timedelta(days) for days in _AHEAD]
    buttons = [
        answer_button(order, Action.KEPT_UNTIL, texts.date(day), day.isoformat()) for day in days
    ]
    at_post = order.parcel is ParcelState.AT_POST_OFFICE
    example = texts.typed_date(today + timedelta(days=6))
    question = texts("kept-question" if at_post else "customs-until-question", example=example)
    return OpenQuestion(question, across(buttons, 2), expected(order, Action.KEPT_UNTIL))


def _end(texts: Texts, order: Order, today: date, policy: Policy) -> OpenQuestion:
    """A1: when protection ends, with the days that are usual."""
    days = (policy.typical_protection_shortest, policy.typical_protection_longest, 75,
            policy.longest_protection)  # fmt: skip
    buttons = [
        answer_button(
            order,
            Action.EDIT_VALUE,
            texts.plain("button-days", days=one),
            f"{Fact.PROTECTION}={one} days",
        )
        for one in days
    ]
    example = texts.typed_date(today + timedelta(days=57))
    question = texts("end-question", example=example)
    return OpenQuestion(question, across(buttons, 4), expected(order, Action.END_IS))


def _cheap(texts: Texts, order: Order, policy: Policy) -> OpenQuestion:
    question = texts("cheap-question", price=order.price, about=about_ten(policy))
    row = (
        answer_button(order, Action.CHEAP, texts.plain("button-cheap"), "yes"),
        answer_button(order, Action.CHEAP, texts.plain("button-not-cheap"), "no"),
    )
    return OpenQuestion(question, (row,), expected(order, Action.CHEAP))


def _terms(texts: Texts, order: Order) -> OpenQuestion:
    """I1: the two labels as they stand on pages."""
    question = texts("terms-question-page", date=order.protection_end)
    row = tuple(
        answer_button(order, Action.TERMS_ARE, texts.plain(f"button-terms-{label}"), terms.value)
        for terms, label in ((Terms.TIMER, "timer"), (Terms.REFUND_BY, "refund-by"))
    )
    return OpenQuestion(question, (row,), expected(order, Action.TERMS_ARE))
