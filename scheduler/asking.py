"""Asking again: when a question that was sent and not answered is asked once more."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint, Manner
from scheduler.instants import speaking_instant

#: How often a question is asked again a day later, and then how often a week later.
TIMES_AGAIN = 2
WEEKS_AGAIN = 8

#: Why a question that was sent is still waiting for its answer, or no longer is.
UNANSWERED = "unanswered"
ANSWERED = "answered"
NOT_AGAIN = "not_again"

#: A day, less what a clock change takes from it and how late a message may be.
_A_DAY = timedelta(hours=22)


def asks_again_at(
    point: Checkpoint,
    points: Iterable[Checkpoint],
    buyer: Buyer,
    *,
    told: int,
    told_at: datetime,
) -> datetime | None:
    """The UTC instant at which a checkpoint, sent so often and last at `told_at`, is sent again.

    It is the first reminder hour a day later, and after a few days a week later: what is due does
    not fall silent. `None` if it is not asked, or no longer: too often already, too late for its
    deadline, or another of the order's `points` speaks by then.
    """
    if not buyer.nagging or point.kind.manner is not Manner.ASKS:
        return None
    if told > TIMES_AGAIN + WEEKS_AGAIN:
        return None
    told_on = buyer.today(told_at)
    on = told_on + timedelta(days=1 if told <= TIMES_AGAIN else 7)
    if speaking_instant(on, None, buyer) < told_at + _A_DAY:
        on += timedelta(days=1)
    if point.deadline is not None and on >= point.deadline:
        return None
    if any(told_on < other.on <= on for other in points):
        return None
    return speaking_instant(on, point.deadline, buyer)
