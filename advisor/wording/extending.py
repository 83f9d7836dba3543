"""More time that was asked for, or that a seller offers: none counts before the page shows it."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.advice import Verdict, advise, extends
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import GONE_ELSEWHERE
from advisor.policy import Policy
from advisor.seller import SellerRequest
from advisor.wording.buttons import order_button
from advisor.wording.layout import across
from advisor.wording.letters import (
    asked_button,
    copy_button,
    extension_choices,
    write_letter,
)
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import state_argument
from advisor.wording.seller import seller_message
from advisor.wording.texts import Html, Texts, Value, join_paragraphs
from advisor.wording.unfolding import undoing


def last_evening(order: Order, today: date, policy: Policy) -> date | None:
    """The last safe day, if a request of `today` is looked at no earlier than on it (A5)."""
    end = order.end_in_force(policy)
    last_safe = None if end is None else end - timedelta(days=1)
    if last_safe is None or today + timedelta(policy.extension_check) <= last_safe:
        return None
    return last_safe


def asked_days_question(
    texts: Texts, order: Order, today: date, policy: Policy, on: date | None = None
) -> Message:
    """More time was asked for, as was noted; by how many days, if the buyer knows?

    `on` is the local day of that, where it was told.
    """
    check = (on or today) + timedelta(policy.extension_check)
    evening = last_evening(order, today, policy) or "none"
    when = "today" if check <= today else evening
    noted = texts("noted-extension-asked", check=check, date=when)
    buttons = [
        Button(
            texts.plain("button-days", days=days),
            press=Press(Action.ASKED, order.number, order.revision, state_argument(str(days), on)),
        )
        for days in extension_choices(order, policy)
    ]
    back = order_button(texts, Action.STATUS, order)
    rows = (*across(buttons, 2), (back,), undoing(texts, order))
    asked = texts("asked-days-question", title=order.title)
    return Message(join_paragraphs([noted, asked]), rows)


def extension_offered(
    texts: Texts, order: Order, days: int | None, today: date, policy: Policy
) -> Message:
    """A5: the seller offers more time: to be taken or not, and what makes it count.

    Where no time helps any more, that is what is said.
    """
    end = order.end_in_force(policy)
    over = end is not None and today >= end
    if over or not order.is_awaited or order.parcel in GONE_ELSEWHERE:
        return seller_message(texts, order, SellerRequest.WAIT, today, policy)
    last_safe = None if end is None else end - timedelta(days=1)
    kind = _kind(order, today, policy)
    dates: dict[str, Value] = {"kind": kind, "end": end or "none", "last_safe": last_safe or "none"}
    limit = _limit(order, policy)
    parts = [
        texts("extension-offered", title=order.title, number=order.number),
        texts("extension-offered-verdict", kind=kind, **limit),
        texts("extension-offered-next", **dates),
    ]
    back = (order_button(texts, Action.STATUS, order),)
    granted = (order_button(texts, Action.EXTENDED, order),)
    if kind != "yes" or not extends(order, policy):
        return Message(join_paragraphs(parts), (granted, back))
    asking = _asking_for(order, days, policy)
    letter = write_letter(LetterKind.EXTENSION_REQUEST, asking, today, policy)
    copy = copy_button(texts, letter)
    rows = ((copy,),) if copy is not None else ()
    sent = (asked_button(texts, asking, policy), *granted)
    block = texts("seller-letter", letter=letter)
    return Message(join_paragraphs([*parts, Html(block)]), (*rows, sent, back))


def _kind(order: Order, today: date, policy: Policy) -> str:
    """Whether more time is of use: not for a dead number, nor where it only puts off a claim, nor
    where enough was given (B3, I1, D4).
    """
    if order.is_untracked and advise(order, today, policy).verdict is Verdict.DISPUTE:
        return "dispute"
    if order.waits_for_its_date(policy):
        return "claim"
    return "yes" if extends(order, policy) or order.end_to_be_asked else "enough"


def _asking_for(order: Order, days: int | None, policy: Policy) -> Order:
    """The order as if these days had been asked for, where a seller gives as many at once."""
    possible = days is not None and 1 <= days <= policy.extension_longest
    return replace(order, extension_asked_days=days) if possible else order


def extension_enough(texts: Texts, order: Order, policy: Policy) -> Message:
    """A8, D4: why no more time is asked for, and when the dispute is due."""
    end = order.end_in_force(policy)
    last_safe = None if end is None else end - timedelta(days=1)
    dates: dict[str, Value] = {**_limit(order, policy), "last_safe": last_safe or "none"}
    said = texts("extension-enough", title=order.title, number=order.number, **dates)
    actions = (Action.DISPUTE, Action.EXTENDED, Action.STATUS)
    rows = tuple((order_button(texts, action, order),) for action in actions)
    return Message(said, rows)


def _limit(order: Order, policy: Policy) -> dict[str, Value]:
    """Why more time is of no use: it lasts to the day of the refund, or enough was added."""
    refund_on = order.in_transit_refund_on(policy)
    reached = refund_on is not None and order.extended_days < policy.extended_enough
    return {
        "limit": "day" if reached else "days",
        "refund": refund_on or "none",
        "extended": order.extended_days,
    }
