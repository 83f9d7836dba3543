"""What to say when reminders fall due: asks the advisor again, merges what goes together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from advisor.advice import Verdict, advise
from advisor.checkpoints import PRECEDENCE, Checkpoint, CheckpointKind
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.message import Message
from advisor.wording.nudges import Occasion, again_message, digests, weekly_message
from advisor.wording.status import nudge_message
from advisor.wording.texts import texts_for
from scheduler.asking import ANSWERED, NOT_AGAIN, asks_again_at
from scheduler.instants import due_at, held_until
from scheduler.planner import NO_LONGER_APPLIES
from storage.records import Claim, Reminder

#: Why a claimed reminder is not sent.
DEADLINE_PASSED = "deadline_passed"
MERGED = "merged"

#: Why one is postponed: its day moved while a worker that died had it, or these are quiet hours.
MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Told:
    """What one order has to say: a reminder of one of its checkpoints."""

    claim: Claim
    reminder: Reminder
    point: Checkpoint
    points: tuple[Checkpoint, ...]
    """The order's whole timeline."""
    late_since: date | None
    """The local date on which it should have been sent, if that was missed."""

    def again_at(self, told_at: datetime) -> datetime | None:
        """The UTC instant at which it is asked again if sent at `told_at`; `None`: never."""
        return asks_again_at(
            self.point,
            self.points,
            self.claim.buyer,
            told=self.reminder.told + 1,
            told_at=told_at,
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """The fate of an order's due reminders."""

    reminders: tuple[Reminder, ...]
    """All of them except the week ahead."""
    told: Told | None
    """The one that is sent, if any."""
    skipped: tuple[tuple[Reminder, str], ...] = ()
    """Those that are not sent, each with the reason."""
    over: tuple[tuple[Reminder, str], ...] = ()
    """Questions that were sent and are not asked again, each with the reason."""
    moved: tuple[tuple[Reminder, datetime], ...] = ()
    """Those that are not due yet, each with the instant at which it will be."""
    weekly: Claim | None = None
    """The order's part in the week ahead, if that is due."""


@dataclass(frozen=True, slots=True)
class Part:
    """A message, and the orders it is about."""

    chat_id: int
    message: Message
    choices: tuple[Choice, ...] = ()
    weekly: tuple[Claim, ...] = ()
    """The orders whose week ahead it contains."""


def choose(claim: Claim, now: datetime, policy: Policy) -> Choice:
    """Chooses an order's newest due checkpoint that still applies."""
    buyer, today = claim.buyer, claim.buyer.today(now)
    points = timeline(claim.stored.order, policy)
    by_key = {(point.kind, point.occurrence): point for point in points}
    weekly, others = _apart(claim)
    sorting = _Sorting()
    fitting: list[tuple[Checkpoint, Reminder]] = []
    for reminder in others:
        point = by_key.get((reminder.kind, reminder.occurrence))
        reason = _why_not(point, reminder, today)
        if reason is None and reminder.told:
            reason = _why_not_again(claim, reminder, points, today, policy)
        if point is None or reason is not None:
            sorting.drop(reminder, reason or NO_LONGER_APPLIES)
        elif (later := _later(point, claim, now, today)) is not None:
            sorting.moved.append((reminder, later))
        else:
            fitting.append((point, reminder))
    told = None
    if fitting:
        point, chosen = max(fitting, key=lambda pair: (pair[0].on, PRECEDENCE[pair[0].kind]))
        for _, reminder in fitting:
            if reminder is not chosen:
                sorting.drop(reminder, MERGED)
        first_time = not chosen.told  # a question that is asked again was in time
        late = first_time and today > max(point.on, buyer.today(due_at(point, buyer)))
        told = Told(claim, chosen, point, points, point.on if late else None)
    ahead = None if weekly is None else _week_ahead(claim, weekly, now, sorting)
    return Choice(
        others,
        told,
        tuple(sorting.skipped),
        tuple(sorting.over),
        tuple(sorting.moved),
        ahead,
    )


@dataclass(slots=True)
class _Sorting:
    """The reminders of an order that are not sent now, as in `Choice`."""

    skipped: list[tuple[Reminder, str]] = field(default_factory=list)
    over: list[tuple[Reminder, str]] = field(default_factory=list)
    moved: list[tuple[Reminder, datetime]] = field(default_factory=list)

    def drop(self, reminder: Reminder, reason: str) -> None:
        """It is not sent or, if it already was, not again."""
        (self.over if reminder.told else self.skipped).append((reminder, reason))


def _week_ahead(claim: Claim, weekly: Reminder, now: datetime, sorting: _Sorting) -> Claim | None:
    """The order's part in the week ahead, unless it is no longer wanted, or held back."""
    if claim.stored.order.is_closed or not claim.buyer.weekly:
        sorting.drop(weekly, NO_LONGER_APPLIES)
    elif (quiet_until := held_until(now, None, claim.buyer)) is not None:
        sorting.moved.append((weekly, quiet_until))
    else:
        return replace(claim, reminders=(weekly,))
    return None


def _apart(claim: Claim) -> tuple[Reminder | None, tuple[Reminder, ...]]:
    """The week ahead, which is not a checkpoint, and the other reminders."""
    weekly = next((one for one in claim.reminders if one.kind is CheckpointKind.WEEKLY), None)
    if weekly is None:
        return None, claim.reminders
    return weekly, tuple(one for one in claim.reminders if one is not weekly)


def _why_not(point: Checkpoint | None, reminder: Reminder, today: date) -> str | None:
    if point is None:
        return ANSWERED if reminder.told else NO_LONGER_APPLIES
    if point.deadline is not None and today >= point.deadline:
        return DEADLINE_PASSED
    return None


def _why_not_again(
    claim: Claim, reminder: Reminder, points: Iterable[Checkpoint], today: date, policy: Policy
) -> str | None:
    """Why a question that was sent is not asked again after all."""
    order, buyer = claim.stored.order, claim.buyer
    assert reminder.sent_at is not None  # it was told
    if reminder.told_revision != order.revision:
        return ANSWERED
    told_on = buyer.today(reminder.sent_at)
    if any(told_on < point.on <= today for point in points):
        return MERGED
    if not buyer.nagging or advise(order, today, policy).verdict is Verdict.WAIT:
        return NOT_AGAIN
    return None


def _later(point: Checkpoint, claim: Claim, now: datetime, today: date) -> datetime | None:
    """The instant to which a reminder is postponed; `None` if it is sent now."""
    if point.on > today and (due := due_at(point, claim.buyer)) > now:
        return due
    return held_until(now, point.deadline, claim.buyer)


def word(choices: Sequence[Choice], now: datetime, policy: Policy) -> list[Part]:
    """The messages about orders of one chat, with today's facts.

    A single order gets its full message; several become one digest, or as many as needed.
    """
    weekly = [choice.weekly for choice in choices if choice.weekly is not None]
    return [*_nudges(choices, now, policy), *_ahead(weekly, now, policy)]


def _ahead(claims: Sequence[Claim], now: datetime, policy: Policy) -> list[Part]:
    """The week ahead."""
    if not claims:
        return []
    buyer = claims[0].buyer
    orders = [claim.stored.order for claim in claims]
    message = weekly_message(texts_for(buyer.language), orders, buyer.today(now), policy)
    return [Part(buyer.chat_id, message, weekly=tuple(claims))]


def _nudges(choices: Sequence[Choice], now: datetime, policy: Policy) -> list[Part]:
    speaking = [(choice.told, choice) for choice in choices if choice.told is not None]
    if not speaking:
        return []
    if len(speaking) > 1:
        return _together(speaking, now, policy)
    [(one, choice)] = speaking
    return [Part(one.claim.buyer.chat_id, _alone(one, now, policy), (choice,))]


def _alone(one: Told, now: datetime, policy: Policy) -> Message:
    buyer, order = one.claim.buyer, one.claim.stored.order
    texts, today = texts_for(buyer.language), buyer.today(now)
    if one.reminder.told:
        return again_message(texts, order, today, policy, last=one.again_at(now) is None)
    lookup = one.claim.lookup
    look = None if lookup is None else lookup.last_look(order, buyer)
    message = nudge_message(
        texts, order, one.point, today, policy, late_since=one.late_since, look=look
    )
    silent = one.point.can_come_silently(today, policy)
    return replace(message, silent=True) if silent else message


def _together(speaking: Sequence[tuple[Told, Choice]], now: datetime, policy: Policy) -> list[Part]:
    buyer = speaking[0][0].claim.buyer
    today = buyer.today(now)
    by_number = {one.claim.stored.order.number: (one, choice) for one, choice in speaking}
    occasions = (
        Occasion(
            one.claim.stored.order,
            one.point,
            late=one.late_since is not None,
            again=one.reminder.told > 0,
        )
        for one, _ in speaking
    )
    parts = []
    for some, message in digests(texts_for(buyer.language), occasions, today, policy):
        theirs = [by_number[occasion.order.number] for occasion in some]
        silent = all(one.point.can_come_silently(today, policy) for one, _ in theirs)
        choices = tuple(choice for _, choice in theirs)
        parts.append(Part(buyer.chat_id, replace(message, silent=silent), choices))
    return parts
