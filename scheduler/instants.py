"""The instant at which something is sent: the reminder hour, quiet hours, deadlines."""

from datetime import date, datetime, timedelta

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint

#: How long before the start of its deadline's day a reminder is sent at the latest.
_AT_THE_LATEST = timedelta(minutes=1)

#: How long before quiet hours a reminder is sent that cannot wait for their end.
_BEFORE_QUIET_HOURS = timedelta(minutes=1)


def due_at(checkpoint: Checkpoint, buyer: Buyer) -> datetime:
    """The UTC instant at which the buyer is told; never after the deadline it is about."""
    return speaking_instant(checkpoint.on, checkpoint.deadline, buyer)


def speaking_instant(on: date, deadline: date | None, buyer: Buyer) -> datetime:
    """The UTC instant for something that falls on the local date `on`.

    It is the reminder hour or, if that is within quiet hours, their end. If that is too late for
    the deadline, it is just before they begin or, if they begin before that day, the latest
    possible moment.
    """
    instant = buyer.reminder_instant(on)
    latest = None if deadline is None else _latest(deadline, buyer)
    if latest is not None:
        instant = min(instant, latest)
    quiet_until = buyer.quiet_until(instant)
    if quiet_until is None:
        return instant
    if latest is None or quiet_until <= latest:
        return quiet_until
    before = buyer.quiet_since(instant) - _BEFORE_QUIET_HOURS
    return before if before >= buyer.day_start(on) else latest


def next_weekly(now: datetime, buyer: Buyer) -> datetime:
    """The UTC instant after `now` of the next week ahead: on a Monday."""
    today = buyer.today(now)
    monday = today - timedelta(days=today.weekday())
    instants = (speaking_instant(monday + timedelta(weeks=n), None, buyer) for n in range(3))
    return next(instant for instant in instants if instant > now)


def held_until(now: datetime, deadline: date | None, buyer: Buyer) -> datetime | None:
    """The UTC instant until which quiet hours hold back what is already due.

    `None` if it is sent now: there are no quiet hours at the moment, or the deadline would pass in
    them.
    """
    quiet_until = buyer.quiet_until(now)
    if quiet_until is None or deadline is None:
        return quiet_until
    return quiet_until if quiet_until <= _latest(deadline, buyer) else None


def _latest(deadline: date, buyer: Buyer) -> datetime:
    """The last UTC instant at which a message about a deadline still makes sense."""
    return buyer.day_start(deadline) - _AT_THE_LATEST
