"""The day and the sum of what a buyer tells; a day that cannot be is refused, none is guessed."""

import re
from datetime import date

from advisor.errors import DomainError
from advisor.intake.lines.sums import sums_in
from advisor.intake.problems import Problem
from advisor.intake.tellings import Telling, telling_in
from advisor.intake.told import Told
from advisor.intake.told_days import day_of, day_of_status, without_days
from advisor.intake.told_sums import ToldSum, sum_told
from advisor.order import Order
from bot.visit import Visit

#: Of these no day is kept: they tell how things are, or what somebody wants.
_UNDATED = frozenset(
    {Told.UNSENT, Told.ANSWER_BY, Told.TOLD_TO_WAIT, Told.EXTENSION_OFFERED, Told.SITE_REFUSES,
     Told.TO_BE_CANCELLED, Told.TURNED_DOWN, Told.SILENT, Told.CONTENT, Told.SHIPPED}
)  # fmt: skip

#: Beside these a day to come may be told as well: "he agreed, the money comes on 20 December".
_WITH_A_DAY_TO_COME = frozenset(
    {Told.ASKED, Told.NOT_EXTENDED, Told.OFFERED, Told.RETURN_AGREED, Told.DECIDED, Told.REFUSED,
     Told.NO_SAID, Told.SITE_REJECTED, Told.AGREED, Told.WON, Told.APPLIED, Told.COUPON_USED,
     Told.ORDER_CANCELLED}
)  # fmt: skip


def told_day(visit: Visit, said: str, telling: Telling, order: Order) -> date | None:
    """The buyer's local day on which it happened, as `said`; `None` if no day is named.

    It may be one that is impossible: whoever records it refuses it. Raises `DomainError` where
    several days are named, and it cannot be told which of them is meant.
    """
    if telling.told in _UNDATED:
        return None
    of_what = day_of if telling.told is not None else day_of_status
    named = of_what(
        _without_time_asked_for(said, telling),
        lambda part: _says(telling, part),
        first=order.shipped_on,
        today=visit.today,
        language=visit.texts.language,
    )
    if isinstance(named, tuple):
        raise DomainError("error-told-several", date=named[0], other=named[1])
    to_come = named is not None and named > visit.today
    return None if to_come and telling.told in _WITH_A_DAY_TO_COME else named


def _without_time_asked_for(said: str, telling: Telling) -> str:
    """ "I asked for 20 days": as many are asked for, and it was not that long ago."""
    if telling.told is not Told.ASKED or telling.days is None:
        return said
    return re.sub(rf"(?<!\d){telling.days}(?!\d)", "", said, count=1)


def told_sum(visit: Visit, said: str, order: Order) -> ToldSum | Problem | None:
    """The sum that a sentence about an order names, as `sum_told`; no part of a day is one."""
    bare = without_days(said, today=visit.today, language=visit.texts.language)
    return sum_told(bare, order.price)


def several_sums(said: str) -> bool:
    """Whether a sentence names more than one sum."""
    return len(sums_in(said)) > 1


def _says(telling: Telling, part: str) -> bool:
    """Whether a part of a sentence says the same by itself."""
    alone = telling_in(part)
    return alone.told is telling.told and bool(alone.states) == bool(telling.states)
