"""What to say when reminders of an order fall due: asks the advisor again, merges stale ones."""

from dataclasses import dataclass
from datetime import datetime

from advisor.checkpoints import PRECEDENCE, Checkpoint
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.message import Message
from advisor.wording.status import nudge_message
from advisor.wording.texts import texts_for
from scheduler.planner import NO_LONGER_APPLIES
from storage.records import Claim, Reminder

#: Why a claimed reminder is not sent.
DEADLINE_PASSED = "deadline_passed"
MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Composition:
    """The one message for an order's due reminders, and the reminders that need none."""

    chosen: Reminder | None
    message: Message | None
    skipped: tuple[tuple[Reminder, str], ...]
    """Reminders that are not sent, each with the reason."""


def compose(claim: Claim, now: datetime, policy: Policy) -> Composition:
    """Chooses the newest due checkpoint that still applies, and words it with today's facts."""
    order, today = claim.stored.order, claim.buyer.today(now)
    points = {(point.kind, point.occurrence): point for point in timeline(order, policy)}
    skipped: list[tuple[Reminder, str]] = []
    fitting: list[tuple[Checkpoint, Reminder]] = []
    for reminder in claim.reminders:
        point = points.get((reminder.kind, reminder.occurrence))
        if point is None:
            skipped.append((reminder, NO_LONGER_APPLIES))
        elif point.deadline is not None and today >= point.deadline:
            skipped.append((reminder, DEADLINE_PASSED))
        else:
            fitting.append((point, reminder))
    if not fitting:
        return Composition(None, None, tuple(skipped))
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
    return Composition(chosen, message, tuple(skipped))
