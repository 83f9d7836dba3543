"""Use cases of a dispute: preparing it, and everything that happens in its life (G1-G7)."""

from datetime import date

from advisor.disputes import DisputeReason
from advisor.events import (
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    Event,
    RefundReceived,
)
from advisor.health import AccountHealth, account_health
from advisor.money import Money
from advisor.order import Order
from advisor.wording.disputes import dispute_message
from advisor.wording.message import Message
from advisor.wording.orders import undo_row
from advisor.wording.texts import Html, Texts, texts_for
from bot.actions import orders
from bot.actions.chats import Caller
from bot.actions.reports import Noted, Target, report
from bot.services import Services
from storage.records import Chat


async def prepare(
    services: Services, chat: Chat, order: Order, reason: DisputeReason | None = None
) -> Message:
    """May I, should I, which reason, which evidence, what to write."""
    texts, today = texts_for(chat.buyer.language), chat.buyer.today(services.clock.now())
    health = await account(services, chat.buyer.chat_id)
    return dispute_message(texts, order, today, services.policy, health, reason)


async def account(services: Services, chat_id: int) -> AccountHealth:
    """How many of the chat's orders had a dispute (H1)."""
    async with services.database.reading() as uow:
        return account_health(stored.order for stored in await uow.orders.of_chat(chat_id))


async def seller_refused(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """The seller refused (G6)."""

    def event(_: Order, on: date) -> Event:
        return DisputeAnswered(on=on, answer="refused")

    return await report(services, chat, caller, target, event, _said("noted-seller-refused"))


async def seller_offered(
    services: Services, chat: Chat, caller: Caller, target: Target, offered: Money | None = None
) -> Message:
    """The seller offers something else (G6)."""

    def event(_: Order, on: date) -> Event:
        return DisputeAnswered(on=on, answer="countered", offered=offered)

    def noted(texts: Texts, order: Order) -> Html:
        return texts("noted-seller-offered", sum=offered or "none", number=order.number)

    return await report(services, chat, caller, target, event, noted)


async def sum_changed(
    services: Services, chat: Chat, caller: Caller, target: Target, claimed: Money
) -> Message:
    """The buyer asks for another sum, never above what was paid (F5)."""

    def event(_: Order, on: date) -> Event:
        return DisputeChanged(on=on, claimed=claimed)

    def noted(texts: Texts, _: Order) -> Html:
        return texts("noted-sum", sum=claimed)

    return await report(services, chat, caller, target, event, noted)


async def taken_over(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """AliExpress decides now (G1)."""

    def event(_: Order, on: date) -> Event:
        return DisputeEscalated(on=on)

    return await report(services, chat, caller, target, event, _said("noted-taken-over"))


async def decided(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """A decision came; it is a proposal (G4)."""

    def event(_: Order, on: date) -> Event:
        return DisputeDecided(on=on)

    return await report(services, chat, caller, target, event, _said("noted-decided"))


async def appealed(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """The buyer rejected the decision with new evidence (G4)."""

    def event(_: Order, on: date) -> Event:
        return DecisionAppealed(on=on)

    return await report(services, chat, caller, target, event, _said("noted-appealed"))


async def won(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Agreed, or decided for the buyer: the money is to come (G7)."""

    def event(order: Order, on: date) -> Event:
        return DisputeClosed(on=on, outcome="won", refund=_agreed_sum(order))

    return await report(services, chat, caller, target, event, _said("noted-won"))


def _agreed_sum(order: Order) -> Money | None:
    """What was offered last, or else what was asked for."""
    if order.dispute is None:
        return None
    return order.dispute.offered or order.dispute.claimed


async def lost(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """The dispute is lost."""

    def event(_: Order, on: date) -> Event:
        return DisputeClosed(on=on, outcome="lost")

    return await report(services, chat, caller, target, event, _said("noted-lost"))


async def cancelled(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """The buyer took it back; a new one is possible while a window runs (G3)."""

    def event(_: Order, on: date) -> Event:
        return DisputeCancelled(on=on)

    def noted(texts: Texts, order: Order) -> Html:
        shuts = order.window_end(services.policy)
        today = chat.buyer.today(services.clock.now())
        last = texts.date(shuts) if shuts is not None and today < shuts else "none"
        return texts("noted-dispute-cancelled", date=last)

    return await report(services, chat, caller, target, event, noted)


async def refunded(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """The money is back: the order is done (G7)."""
    change = await orders.change(
        services, chat, caller, target.number, lambda _, on: RefundReceived(on=on),
        revision=target.revision,
    )  # fmt: skip
    texts = texts_for(chat.buyer.language)
    return Message(texts("noted-refunded"), undo_row(texts, change.after))


def _said(message_id: str) -> Noted:
    """A confirmation that needs nothing of the order."""
    return lambda texts, _: texts(message_id)
