"""Use cases of reporting: what the buyer tells about an order, as events with a confirmation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from advisor.advice import advise, dispute_reason, extension_request
from advisor.disputes import DisputeReason, Solution
from advisor.errors import DomainError
from advisor.events import (
    DisputeOpened,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    ReceiptConfirmed,
    TrackingReported,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.wording.letters import letter_html, write_letter
from advisor.wording.message import Message
from advisor.wording.orders import changed_message, undo_row
from advisor.wording.status import status_message
from advisor.wording.texts import Html, Texts, join_paragraphs, texts_for
from bot.actions import orders
from bot.actions.chats import Caller
from bot.services import Services
from storage.records import Chat

#: Days that a nudge can be put off at most.
LONGEST_SNOOZE = 90

EventFor = Callable[[Order, date], Event]

#: What is said to confirm an event, given the order after it.
Noted = Callable[[Texts, Order], Html]


@dataclass(frozen=True, slots=True)
class Target:
    """Which order is meant, and for which revision of it a button was made."""

    number: int
    revision: int | None = None


async def tracking(
    services: Services, chat: Chat, caller: Caller, target: Target, state: ParcelState
) -> Message:
    """Notes what the tracking says."""
    texts = texts_for(chat.buyer.language)
    noted = texts("noted-tracking", state=texts.plain(f"parcel-{state}"))
    return await report(
        services, chat, caller, target, lambda _, on: TrackingReported(on=on, state=state), noted
    )


async def letter_sent(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Notes that the buyer wrote to the seller."""
    noted = texts_for(chat.buyer.language)("noted-letter")
    return await report(services, chat, caller, target, lambda _, on: LetterSent(on=on), noted)


async def received(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Notes that the parcel is here: the last window starts (A3, F1)."""
    today = _today(services, chat)

    def noted(texts: Texts, order: Order) -> Html:
        return texts("noted-received", days=_days_for_a_dispute(order, today, services.policy))

    return await report(
        services, chat, caller, target, lambda _, on: ReceiptConfirmed(on=on), noted
    )


async def confirmed_by_mistake(
    services: Services, chat: Chat, caller: Caller, target: Target
) -> Message:
    """Notes that receipt was confirmed on the site, and the parcel is not here (A3)."""

    def event(_: Order, on: date) -> Event:
        return ReceiptConfirmed(on=on, by_accident=True)

    noted = texts_for(chat.buyer.language)("noted-mistake")
    return await report(services, chat, caller, target, event, noted)


def _days_for_a_dispute(order: Order, today: date, policy: Policy) -> int | str:
    """How long a dispute can still be opened; `none` where one has been opened already."""
    shuts = order.window_end(policy)
    if shuts is None or order.dispute_settles:
        return "none"
    return max(0, (shuts - today).days)


async def extension_requested(
    services: Services, chat: Chat, caller: Caller, target: Target, days: int
) -> Message:
    """Notes the request, and gives the letter that makes it (A5)."""
    change = await orders.change(
        services,
        chat,
        caller,
        target.number,
        _request(days, services.policy),
        revision=target.revision,
    )
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    kind = LetterKind.EXTENSION_REQUEST
    letter = write_letter(kind, change.after, today, services.policy)
    status = status_message(texts, change.after, today, services.policy)
    noted = _noted_request(texts, change.after, today, days, services.policy)
    told = letter_html(texts, kind, change.after, letter)
    return Message(join_paragraphs([noted, told]), status.buttons)


async def extension_asked(
    services: Services, chat: Chat, caller: Caller, target: Target, days: int
) -> Message:
    """Notes a request whose letter was sent already (A5)."""
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    order = await orders.find(services, caller.chat_id, target.number)
    noted = _noted_request(texts, order, today, days, services.policy)
    event = _request(days, services.policy)
    return await report(services, chat, caller, target, event, noted)


def _noted_request(texts: Texts, order: Order, today: date, days: int, policy: Policy) -> Html:
    """When to look at the timer: never later than on the last safe day (A5)."""
    end, check = order.end_in_force(policy), policy.extension_check
    last_safe = None if end is None else end - timedelta(days=1)
    if last_safe is not None and today + timedelta(check) > last_safe:
        return texts("noted-extension-last", days=days, date=last_safe)
    return texts("noted-extension-request", days=days, extension_check=check)


def _request(days: int, policy: Policy) -> EventFor:
    return lambda order, on: extension_request(order, on, days, policy)


async def extension_granted(
    services: Services,
    chat: Chat,
    caller: Caller,
    target: Target,
    new_end: Callable[[Order], date],
) -> Message:
    """Moves the end, and every date that hangs on it (A5)."""

    def event(order: Order, on: date) -> Event:
        return ExtensionGranted(on=on, new_end=new_end(order))

    def noted(texts: Texts, order: Order) -> Html:
        end = order.end_in_force(services.policy)
        return Html(f"{texts('noted-extension-granted')} {texts('moved-end', date=end)}")

    return await report(services, chat, caller, target, event, noted)


async def extension_refused(
    services: Services, chat: Chat, caller: Caller, target: Target
) -> Message:
    """Notes that the seller has not extended."""
    noted = texts_for(chat.buyer.language)("noted-extension-refused")
    return await report(
        services, chat, caller, target, lambda _, on: ExtensionRefused(on=on), noted
    )


async def dispute_opened(
    services: Services,
    chat: Chat,
    caller: Caller,
    target: Target,
    reason: DisputeReason | None = None,
) -> Message:
    """Notes an open dispute, for the honest reason unless another is named."""

    def event(order: Order, on: date) -> Event:
        why = reason or dispute_reason(order, on, services.policy)
        solution = order.wished_solution or Solution.REFUND
        claimed = order.wished or order.price
        return DisputeOpened(on=on, reason=why, claimed=claimed, solution=solution)

    noted = texts_for(chat.buyer.language)("noted-dispute")
    return await report(services, chat, caller, target, event, noted)


async def closed(services: Services, chat: Chat, caller: Caller, target: Target) -> Message:
    """Closes an order; its card has nothing more to say, but it can be taken back."""
    change = await orders.change(
        services, chat, caller, target.number, lambda _, on: OrderClosed(on=on),
        revision=target.revision,
    )  # fmt: skip
    texts = texts_for(chat.buyer.language)
    return Message(texts("noted-closed"), undo_row(texts, change.after))


async def snoozed(
    services: Services,
    chat: Chat,
    caller: Caller,
    target: Target,
    days: int = 1,
    *,
    on: date | None = None,
) -> Message:
    """Asks again in some days, or `on` a local date, never past the deadline that runs.

    Raises `DomainError` for a day that is too late, too far away or not to come.
    """
    today = _today(services, chat)
    until = on or today + timedelta(days)
    if until - today > timedelta(LONGEST_SNOOZE):
        raise DomainError("error-snooze-too-far", longest=LONGEST_SNOOZE)

    def event(order: Order, today: date) -> Event:
        _refuse_too_late(order, today, until, services.policy)
        return NudgeSnoozed(on=today, until=until)

    await orders.change(services, chat, caller, target.number, event, revision=target.revision)
    return Message(texts_for(chat.buyer.language)("noted-snoozed", date=until))


def last_snooze(order: Order, today: date, policy: Policy) -> date:
    """The last day to which a nudge can be put off: never past the deadline that runs."""
    deadline, longest = advise(order, today, policy).deadline, today + timedelta(LONGEST_SNOOZE)
    return longest if deadline is None else min(longest, deadline.last_safe_day)


def _refuse_too_late(order: Order, today: date, until: date, policy: Policy) -> None:
    deadline = advise(order, today, policy).deadline
    if deadline is not None and until >= deadline.on:
        raise DomainError("error-snooze-past-deadline", date=until, last=deadline.last_safe_day)


async def report(
    services: Services,
    chat: Chat,
    caller: Caller,
    target: Target,
    event_for: EventFor,
    noted: str | Noted,
) -> Message:
    """Applies an event and says what was noted, what moved and where the order stands."""
    change = await orders.change(
        services, chat, caller, target.number, event_for, revision=target.revision
    )
    texts = texts_for(chat.buyer.language)
    said = noted if isinstance(noted, str) else noted(texts, change.after)
    return changed_message(
        texts, said, change.after, change.moved, _today(services, chat), services.policy
    )


def _today(services: Services, chat: Chat) -> date:
    return chat.buyer.today(services.clock.now())
