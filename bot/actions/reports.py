"""Use cases of reporting: what the buyer says about an order, as events with a confirmation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from advisor.advice import advise, extension_request
from advisor.claims import require_fair
from advisor.disputes import DisputeReason, Solution
from advisor.errors import DomainError
from advisor.events import (
    CustomsAnswered,
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
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.transitions import require_possible
from advisor.transitions.requirements import require_shipped
from advisor.wording.extending import asked_days_question, last_evening
from advisor.wording.letters import letter_message
from advisor.wording.message import Message
from advisor.wording.open_questions import asking_arrival, asking_mistake
from advisor.wording.orders import changed_message
from advisor.wording.texts import Html, Texts
from advisor.wording.unfolding import undoing
from bot.actions import orders
from bot.actions.orders import Changed, EventFor, Target
from bot.visit import Visit

#: Days that a nudge can be put off at most.
LONGEST_SNOOZE = 90

#: What is said to confirm an event, given the order after it.
Noted = Callable[[Texts, Order], Html]


async def tracking(
    visit: Visit,
    target: Target,
    state: ParcelState,
    *,
    since: date | None = None,
    until: date | None = None,
) -> Message:
    """Notes what the tracking says, and the local days that were named with it."""
    texts = visit.texts
    noted = texts("noted-tracking", state=texts.plain(f"parcel-{state}"))

    def event(_: Order, on: date) -> Event:
        return TrackingReported(on=on, state=state, since=since, until=until)

    return await report(visit, target, event, noted)


async def letter_sent(visit: Visit, target: Target) -> Message:
    """Records that the buyer wrote to the seller."""
    noted = visit.texts("noted-letter")
    return await report(visit, target, lambda _, on: LetterSent(on=on), noted)


async def customs_answered(visit: Visit, target: Target) -> Message:
    """Records that customs got the papers or the money that they wanted (E1)."""
    noted = visit.texts("noted-customs-answered")
    return await report(visit, target, lambda _, on: CustomsAnswered(on=on), noted)


async def received(visit: Visit, target: Target, arrived_on: date | None = None) -> Message:
    """Records that the parcel has arrived, on a local day that may be past (A3, F1).

    The last window runs from that day. Raises `DomainError` for an impossible one.
    """
    texts, today, policy = visit.texts, visit.today, visit.policy

    def event(_: Order, on: date) -> Event:
        return ReceiptConfirmed(on=on, arrived_on=arrived_on)

    def worded(change: Changed) -> Message:
        after = change.after
        said = texts("noted-received", days=_days_for_a_dispute(after, today, policy))
        message = changed_message(texts, said, after, change.moved, today, policy)
        asks = arrived_on is None
        return asking_arrival(texts, message, after, today, policy) if asks else message

    return await orders.change_and_say(visit, target, event, worded)


async def confirmed_by_mistake(visit: Visit, target: Target, on: date | None = None) -> Message:
    """Records that receipt was confirmed on the site although the parcel has not arrived (A3).

    `on` is the local day of that, from which the last window runs; if it is not told, it is today
    until it is. Raises `DomainError`.
    """
    texts, today, policy = visit.texts, visit.today, visit.policy

    def event(_: Order, now: date) -> Event:
        return ReceiptConfirmed(on=now, by_accident=True, arrived_on=on)

    def worded(change: Changed) -> Message:
        said, after = texts("noted-mistake"), change.after
        message = changed_message(texts, said, after, change.moved, today, policy)
        return message if on is not None else asking_mistake(texts, message, after, today)

    return await orders.change_and_say(visit, target, event, worded)


def _days_for_a_dispute(order: Order, today: date, policy: Policy) -> int | str:
    """How long a dispute can still be opened; `none` if one has been opened already."""
    shuts = order.window_end(policy)
    if shuts is None or order.dispute_settles:
        return "none"
    return max(0, (shuts - today).days)


async def extension_letter(visit: Visit, target: Target, days: int) -> Message:
    """The letter that asks for so many days, and the button that notes it as sent (A5).

    Raises `DomainError` if they cannot be asked for.
    """
    texts, today, policy = visit.texts, visit.today, visit.policy
    order = await orders.find(visit, target.number, target.revision)
    require_possible(order, extension_request(order, today, days, policy))
    asking = replace(order, extension_asked_days=days)
    return letter_message(texts, LetterKind.EXTENSION_REQUEST, asking, today, policy)


async def extension_asked(visit: Visit, target: Target, days: int) -> Message:
    """Records a request whose letter was sent (A5)."""
    policy = visit.policy
    order = await orders.find(visit, target.number)
    noted = _noted_request(visit.texts, order, visit.today, days, policy, target.on)

    def event(order: Order, on: date) -> Event:
        return extension_request(order, on, days, policy)

    return await report(visit, target, event, noted)


async def extension_asked_undated(visit: Visit, target: Target) -> Message:
    """Records at once that more time was asked for; by how many days is asked then (A5)."""
    policy = visit.policy

    def event(order: Order, on: date) -> Event:
        return extension_request(order, on, None, policy)

    def worded(change: Changed) -> Message:
        return asked_days_question(visit.texts, change.after, visit.today, policy, target.on)

    return await orders.change_and_say(visit, target, event, worded)


def _noted_request(  # of what, when it is told, for how many days, and when it was
    texts: Texts, order: Order, today: date, days: int, policy: Policy, on: date | None
) -> Html:
    """When to look at the timer: never later than on the last safe day (A5)."""
    evening = last_evening(order, today, policy)
    if evening is not None:
        return texts("noted-extension-last", days=days, date=evening)
    check = (on or today) + timedelta(policy.extension_check)
    return texts("noted-extension-sent", days=days, extension_check=max(0, (check - today).days))


def later_by(days: int) -> Callable[[Order], date]:
    """The end of an order so many days later. Raises `DomainError` where no end is known."""

    def new_end(order: Order) -> date:
        require_shipped(order)
        if order.protection_end is None:
            raise DomainError("error-end-unknown", number=order.number)
        return order.protection_end + timedelta(days)

    return new_end


async def extension_granted(
    visit: Visit, target: Target, new_end: Callable[[Order], date]
) -> Message:
    """Moves the end, and every date that depends on it (A5)."""

    def event(order: Order, on: date) -> Event:
        return ExtensionGranted(on=on, new_end=new_end(order))

    def noted(texts: Texts, order: Order) -> Html:
        end = order.end_in_force(visit.policy)
        return Html(f"{texts('noted-extension-granted')} {texts('moved-end', date=end)}")

    return await report(visit, target, event, noted)


async def extension_refused(visit: Visit, target: Target) -> Message:
    """Records that the seller has not extended, also where nobody mentioned a request."""
    return await report(
        visit,
        target,
        lambda _, on: ExtensionRefused(on=on),
        lambda texts, _: texts("noted-extension-refused"),
    )


async def dispute_opened(
    visit: Visit,
    target: Target,
    reason: DisputeReason | None = None,
    claimed: Money | None = None,
) -> Message:
    """Records that a dispute is open, with only what was said about it: the rest is asked.

    What is wrong with the goods and what will be claimed may have been told before.
    """

    def event(order: Order, on: date) -> Event:
        require_fair(claimed, visit.policy)
        solution = order.wished_solution or Solution.REFUND
        why, asked = reason or order.problem, claimed or order.wished
        return DisputeOpened(on=on, reason=why, claimed=asked, solution=solution)

    return await report(visit, target, event, visit.texts("noted-dispute"))


async def closed(visit: Visit, target: Target) -> Message:
    """Closes an order; its card has nothing more to say, but closing can be undone."""

    def worded(change: Changed) -> Message:
        return Message(visit.texts("noted-closed"), (undoing(visit.texts, change.after),))

    return await orders.change_and_say(visit, target, lambda _, on: OrderClosed(on=on), worded)


async def snoozed(
    visit: Visit, target: Target, days: int = 1, *, on: date | None = None
) -> Message:
    """Asks again in some days, or `on` a local date, never past the running deadline.

    Raises `DomainError` for a day that is too late, too far away or not in the future.
    """
    today = visit.today
    until = on or today + timedelta(days)
    if until - today > timedelta(LONGEST_SNOOZE):
        raise DomainError("error-snooze-too-far", longest=LONGEST_SNOOZE)

    def event(order: Order, today: date) -> Event:
        _refuse_too_late(order, today, until, visit.policy)
        return NudgeSnoozed(on=today, until=until)

    noted = Message(visit.texts("noted-snoozed", date=until))
    return await orders.change_and_say(visit, target, event, lambda _: noted)


def last_snooze(order: Order, today: date, policy: Policy) -> date:
    """The last day to which a nudge can be put off: never past the running deadline."""
    deadline, longest = advise(order, today, policy).deadline, today + timedelta(LONGEST_SNOOZE)
    return longest if deadline is None else min(longest, deadline.last_safe_day)


def _refuse_too_late(order: Order, today: date, until: date, policy: Policy) -> None:
    deadline = advise(order, today, policy).deadline
    if deadline is not None and until >= deadline.on:
        raise DomainError("error-snooze-past-deadline", date=until, last=deadline.last_safe_day)


def dated(visit: Visit, target: Target, noted: str) -> Html:
    """What was noted, with the day from which it counts if that was told and is past."""
    if target.on is None or target.on == visit.today:
        return Html(noted)
    return Html(f"{noted} {visit.texts('noted-on-day', date=target.on)}")


async def report(visit: Visit, target: Target, event_for: EventFor, noted: str | Noted) -> Message:
    """Applies an event and says what was recorded, for which day, what moved and the state."""
    texts = visit.texts

    def worded(change: Changed) -> Message:
        said = noted if isinstance(noted, str) else noted(texts, change.after)
        said = dated(visit, target, said)
        return changed_message(texts, said, change.after, change.moved, visit.today, visit.policy)

    return await orders.change_and_say(visit, target, event_for, worded)
