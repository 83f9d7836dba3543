"""What to say when reminders of an order fall due: asks the advisor again, merges stale ones."""

from dataclasses import dataclass
from datetime import datetime

from advisor.checkpoints import PRECEDENCE, Checkpoint
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.message import Message
from advisor.wording.status import nudge_message
from advisor.wording.texts import texts_for
from scheduler.planner import NO_LONGER_APPLIES, due_at
from storage.records import Claim, Reminder

#: Why a claimed reminder is not sent.
DEADLINE_PASSED = "deadline_passed"
MERGED = "merged"

#: Why one is put off: its day has moved while a worker that died had it.
MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Composition:
    """The one message for an order's due reminders, and the reminders that need none."""

    chosen: Reminder | None
    message: Message | None
    skipped: tuple[tuple[Reminder, str], ...]
    """Reminders that are not sent, each with the reason."""
    moved: tuple[tuple[Reminder, datetime], ...] = ()
    """Reminders whose day is yet to come, each with the instant at which it is due now."""


def compose(claim: Claim, now: datetime, policy: Policy) -> Composition:
    """Chooses the newest due checkpoint that still applies, and words it with today's facts."""
    order, today = claim.stored.order, claim.buyer.today(now)
    points = {(point.kind, point.occurrence): point for point in timeline(order, policy)}
    skipped: list[tuple[Reminder, str]] = []
    moved: list[tuple[Reminder, datetime]] = []
    fitting: list[tuple[Checkpoint, Reminder]] = []
    for reminder in claim.reminders:
        point = points.get((reminder.kind, reminder.occurrence))
        if point is None:
            skipped.append((reminder, NO_LONGER_APPLIES))
        elif point.deadline is not None and today >= point.deadline:
            skipped.append((reminder, DEADLINE_PASSED))
        elif point.on > today and (due := due_at(point, claim.buyer)) > now:
            moved.append((reminder, due))
        else:
            fitting.append((point, reminder))
    if not fitting:
        return Composition(None, None, tuple(skipped), tuple(moved))
    point, chosen = max(fitting, key=lambda pair: (pair[0].on, PRECEDENCE[pair[0].kind]))
    skipped += [(reminder, MERGED) for _, reminder in fitting if reminder is not chosen]
    message = nudge_message(
        texts_for(claim.buyer.language),
        order,
        point,
        today,
        policy,
        late_since=point.on if today > point.on else None,
    )
    return Composition(chosen, message, tuple(skipped), tuple(moved))
