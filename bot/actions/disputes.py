"""Use cases of a dispute: preparing it, and everything that happens to it (G1-G7)."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta

from advisor.account import AccountHealth, account_health
from advisor.claims import require_fair
from advisor.disputes import AFTER_A_DECISION, GOODS_REASONS, DisputeReason, DisputeStage, Solution
from advisor.errors import DomainError
from advisor.events import (
    ClaimWished,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeParked,
    DisputeReasonTold,
    Event,
    GoodsSentBack,
    OfferDeclined,
    ReceiptConfirmed,
    RefundReceived,
    ReturnAgreed,
    WayBackTold,
)
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.transitions.requirements import happened_on
from advisor.wording.disputes import dispute_message
from advisor.wording.message import Action, Message, Press
from advisor.wording.orders import changed_message
from advisor.wording.settling import turned_down
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.unfolding import undoing
from bot.actions import orders
from bot.actions.orders import Changed, Target
from bot.actions.reports import dated, report
from bot.visit import Visit

#: Stages in which a return may have been agreed on without a word about it.
_GOES_BACK_BY_ITSELF = frozenset(
    {DisputeStage.COUNTERED, DisputeStage.DECIDED, DisputeStage.ACCEPTED}
)

#: A use case that records something about the dispute that a button belongs to.
Noting = Callable[[Visit, Target], Awaitable[Message]]


async def prepare(visit: Visit, order: Order, reason: DisputeReason | None = None) -> Message:
    """Can I, should I, on what grounds, with what evidence, and what to write."""
    texts, today = visit.texts, visit.today
    health, look = await account(visit), await orders.last_look(visit, order)
    return dispute_message(texts, order, today, visit.policy, health, reason, look=look)


async def account(visit: Visit) -> AccountHealth:
    """How many of the chat's orders had a dispute (H1)."""
    async with visit.services.database.reading() as uow:
        return account_health(stored.order for stored in await uow.orders.of_chat(visit.chat_id))


async def seller_refused(visit: Visit, target: Target) -> Message:
    """The seller refused (G6), or objects to a decision, which is looked at once more (G4)."""

    def event(order: Order, on: date) -> Event:
        if order.dispute is not None and order.dispute.stage in AFTER_A_DECISION:
            return DisputeEscalated(on=on)
        return DisputeAnswered(on=on, answer="refused")

    def noted(texts: Texts, order: Order) -> Html:
        objects = order.dispute is not None and order.dispute.stage is DisputeStage.APPEALED
        return texts("noted-seller-objects" if objects else "noted-seller-refused")

    return await report(visit, target, event, noted)


async def seller_offered(visit: Visit, target: Target, offered: Money | None = None) -> Message:
    """The seller offers something else (G6); without a sum, asks for it."""

    def event(_: Order, on: date) -> Event:
        require_fair(offered, visit.policy)
        return DisputeAnswered(on=on, answer="countered", offered=offered)

    def noted(texts: Texts, order: Order) -> Html:
        return texts("noted-seller-offered", sum=offered or "none", number=order.number)

    message = await report(visit, target, event, noted)
    if offered is not None:
        return message
    return replace(message, expects=Press(Action.SELLER_OFFERED, target.number))


async def nothing_offered(visit: Visit, target: Target) -> Message:
    """The sum in the seller's offer is 0, which is none (F5)."""

    def event(_: Order, on: date) -> Event:
        return DisputeAnswered(on=on, answer="countered", nothing=True)

    noted = visit.texts("noted-offered-nothing")
    return await report(visit, target, event, noted)


async def declined(visit: Visit, target: Target) -> Message:
    """The buyer turned the seller's offer down: what comes of it, and when (G6)."""

    def noted(texts: Texts, order: Order) -> Html:
        return turned_down(texts, order, visit.policy)

    return await report(visit, target, lambda _, on: OfferDeclined(on=on), noted)


async def asked_for(
    visit: Visit,
    target: Target,
    claimed: Money,
    solution: Solution | None = None,
    reason: DisputeReason | None = None,
) -> Message:
    """The buyer claims a sum, never above what was paid (F5, G3).

    In an open dispute it is changed; before that it is remembered for the text of the dispute to
    come, for `reason` if one was named.
    """

    def event(order: Order, on: date) -> Event:
        return _claim(order, on, claimed, solution, visit.policy)

    change = await orders.change(visit, target, event)
    texts, order = visit.texts, change.after
    if order.has_open_dispute:
        said = texts(_noted_claim(solution, known=change.before), sum=claimed)
        today = visit.today
        return changed_message(texts, said, order, change.moved, today, visit.policy)
    said = texts("noted-wish", sum=claimed, solution=order.wished_solution or Solution.REFUND)
    prepared = await prepare(visit, order, reason)
    said_first = replace(prepared, html=join_paragraphs([said, prepared.html]), expects=None)
    return said_first.with_rows(undoing(texts, order))


def _noted_claim(solution: Solution | None, *, known: Order) -> str:
    """What is said of a sum: it is claimed instead of another, or was claimed all along."""
    if solution is Solution.RETURN:
        return "noted-return"
    untold = known.dispute is not None and known.dispute.claimed is None
    return "noted-sum-told" if untold else "noted-sum"


def _claim(
    order: Order, on: date, claimed: Money, solution: Solution | None, policy: Policy
) -> Event:
    require_fair(claimed, policy)
    if order.has_open_dispute and solution is None:
        return DisputeChanged(on=on, claimed=claimed)
    if order.has_open_dispute and solution is not None:
        return DisputeChanged(on=on, claimed=claimed, solution=solution)
    if order.dispute_settles:
        raise DomainError("error-no-dispute", number=order.number)
    wished = solution or order.wished_solution or Solution.REFUND
    return ClaimWished(on=on, claimed=claimed, solution=wished)


async def reason_was(visit: Visit, target: Target, reason: DisputeReason) -> Message:
    """Notes for which reason a dispute was opened (F2).

    Whoever says what is wrong with the goods has them. Raises `DomainError`.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        if reason in GOODS_REASONS and not stored.order.is_received:
            stored = await change.apply(stored, ReceiptConfirmed(on=visit.today))
        stored = await change.apply(stored, DisputeReasonTold(on=visit.today, reason=reason))
        texts = visit.texts
        name = texts.plain(f"dispute-reason-{reason}")
        noted = texts("noted-dispute-reason", reason=name)
        message = changed_message(texts, noted, stored.order, 0, visit.today, visit.policy)
        return visit.answering(change, message)


async def parked(visit: Visit, target: Target, until: date) -> Message:
    """The mediators wait for the parcel until a day (G2)."""

    def event(_: Order, on: date) -> Event:
        return DisputeParked(on=on, until=until)

    noted = visit.texts("noted-parked", date=until)
    return await report(visit, target, event, noted)


async def won(visit: Visit, target: Target, refund: Money | None = None) -> Message:
    """Agreed, or decided for the buyer: a refund is due, in full or in part (G7).

    Without a sum it is the last offer, otherwise the claim.
    """

    def event(order: Order, on: date) -> Event:
        require_fair(refund, visit.policy)
        known = order.dispute.agreed if order.dispute and order.has_open_dispute else None
        return DisputeClosed(on=on, outcome="won", refund=refund or known)

    def noted(texts: Texts, order: Order) -> Html:
        return Html(f"{texts('noted-won')} {_comes_back(texts, order, refund)}".rstrip())

    return await report(visit, target, event, noted)


def _comes_back(texts: Texts, order: Order, told: Money | None) -> Html:
    """How much comes back, if it is less than the claim or was only assumed."""
    dispute = order.dispute
    if dispute is None or dispute.offered is None:
        return Html()
    if dispute.is_won_in_part:
        return texts("noted-won-part", sum=dispute.offered, claimed=dispute.claimed)
    if told is not None:
        return Html()
    part = f"5 {dispute.offered.currency}"
    return texts("noted-won-sum", sum=dispute.offered, number=order.number, part=part)


async def cancelled(visit: Visit, target: Target) -> Message:
    """The buyer withdrew it; a new one is possible while a window is open (G3)."""

    def event(_: Order, on: date) -> Event:
        return DisputeCancelled(on=on)

    def noted(texts: Texts, order: Order) -> Html:
        shuts = order.window_end(visit.policy)
        today = visit.today
        runs = shuts is not None and today < shuts
        last = shuts - timedelta(days=1) if shuts is not None and runs else "none"
        return texts("noted-dispute-cancelled", date=last)

    return await report(visit, target, event, noted)


async def refunded(visit: Visit, target: Target) -> Message:
    """The money has come back: the order is done (G7)."""
    return await _money_back(visit, target, lambda _, on: RefundReceived(on=on))


async def refunded_unexpectedly(
    visit: Visit, target: Target, refund: Money | None = None
) -> Message:
    """The money has come back, whatever was known of it; without a sum it is the known one (G7)."""

    def event(_: Order, on: date) -> Event:
        require_fair(refund, visit.policy)
        return RefundReceived(on=on, unexpected=True, refund=refund)

    return await _money_back(visit, target, event)


async def _money_back(visit: Visit, target: Target, event: orders.EventFor) -> Message:
    def worded(change: Changed) -> Message:
        return Message(visit.texts("noted-refunded"), (undoing(visit.texts, change.after),))

    return await orders.change_and_say(visit, target, event, worded)


async def sent_back(visit: Visit, target: Target, tracking_number: str | None = None) -> Message:
    """The goods are on their way back, under a number that is told at once or asked for (F5, F7).

    Whoever sends them has agreed on a return. Raises `DomainError`.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        on = happened_on(stored.order, target.on, visit.today)
        dispute = stored.order.dispute
        agreed = dispute is not None and dispute.stage is DisputeStage.RETURN_AGREED
        if not agreed and dispute is not None and dispute.stage in _GOES_BACK_BY_ITSELF:
            stored = await change.apply(stored, ReturnAgreed(on=on))
        stored = await change.apply(stored, GoodsSentBack(on=on))
        if tracking_number is not None:
            told = WayBackTold(on=on, tracking_number=tracking_number)
            stored = await change.apply(stored, told)
        return visit.answering(change, _sent_back(visit, target, stored.order))


def _sent_back(visit: Visit, target: Target, order: Order) -> Message:
    texts = visit.texts
    numbered = order.dispute is not None and order.dispute.return_number is not None
    next_told = "noted-return-number" if numbered else "return-number-question"
    noted = Html(f"{dated(visit, target, texts('noted-sent-back'))} {texts(next_told)}")
    message = changed_message(texts, noted, order, 0, visit.today, visit.policy)
    if numbered:
        return message
    asked = Press(Action.RETURN_NUMBER, order.number, order.revision)
    return replace(message, expects=asked)


async def decided(visit: Visit, target: Target, offered: Money | None = None) -> Message:
    """A decision came; it is a proposal (G4). `offered` is its sum, where that is told."""

    def event(_: Order, on: date) -> Event:
        require_fair(offered, visit.policy)
        return DisputeDecided(on=on, offered=offered)

    texts = visit.texts
    noted = texts("noted-decided") if offered is None else texts("noted-decided-sum", sum=offered)
    return await report(visit, target, event, noted)


async def decided_all(visit: Visit, target: Target) -> Message:
    """All that was claimed was decided (G4); where that is unknown, all that was paid."""
    order = await orders.find(visit, target.number)
    claimed = None if order.dispute is None else order.dispute.claimed
    return await decided(visit, target, claimed or order.price)


async def decided_nothing(visit: Visit, target: Target) -> Message:
    """It was decided that no money comes back (G4)."""

    def event(_: Order, on: date) -> Event:
        return DisputeDecided(on=on, nothing=True)

    return await report(visit, target, event, visit.texts("noted-decided-nothing"))


async def decided_return(visit: Visit, target: Target, offered: Money | None = None) -> Message:
    """It was decided that the goods go back for the money (G4), for a sum where one is told."""

    def event(_: Order, on: date) -> Event:
        require_fair(offered, visit.policy)
        return DisputeDecided(on=on, offered=offered, goes_back=True)

    return await report(visit, target, event, visit.texts("noted-decided-return"))


def _noting(event_on: Callable[[date], Event], message_id: str) -> Noting:
    """The use case of an event that needs only its day, with its confirmation."""

    async def note(visit: Visit, target: Target) -> Message:
        return await report(
            visit, target, lambda _, on: event_on(on), lambda texts, _: texts(message_id)
        )

    return note


#: The goods are to go back (F5).
return_agreed = _noting(lambda on: ReturnAgreed(on=on), "noted-return-agreed")

#: The seller never answered, and the buyer's sum applies (G6).
silence = _noting(lambda on: DisputeClosed(on=on, outcome="silence"), "noted-silence")

#: AliExpress decides now (G1).
taken_over = _noting(lambda on: DisputeEscalated(on=on), "noted-taken-over")

#: The buyer rejected the decision with new evidence (G4).
appealed = _noting(lambda on: DecisionAppealed(on=on), "noted-appealed")

#: The dispute is lost.
lost = _noting(lambda on: DisputeClosed(on=on, outcome="lost"), "noted-lost")
