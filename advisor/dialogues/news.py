"""What a pasted text says anew of a registered order: pure, and short enough for a button."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from advisor.dialogues.corrections import Fact, correcting
from advisor.events import Event, ExtensionGranted, PageSeen
from advisor.order import Order

_SHIPPED, _END, _NUMBER = "s", "e", "t"
_DATE = r"\d{6}"
_MOST_CHARACTERS = 44
"""Of an argument, so that it fits the callback data of a button with its order."""
_ROUNDED_DAY = timedelta(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew:
    """Facts of a registered order that a text names, and that differ from those stored."""

    shipped_on: date | None = None
    protection_end: date | None = None
    tracking: str | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is anything new."""
        return self != Anew()


def told_anew(
    order: Order, *, shipped_on: date | None, protection_end: date | None, tracking: str | None
) -> Anew:
    """What is new for an order in what a text says.

    An end that differs by a day is the rounding of the shop's own timer.
    """
    stored = order.protection_end
    same_end = (
        stored is not None
        and protection_end is not None
        and abs(protection_end - stored) <= _ROUNDED_DAY
    )
    return Anew(
        shipped_on=None if shipped_on == order.shipped_on else shipped_on,
        protection_end=None if same_end else protection_end,
        tracking=None if tracking == order.tracking_number else tracking,
    )


def events(order: Order, told: Anew, today: date) -> tuple[Event, ...]:
    """The events by which an order that was sent takes over what is new.

    Raises `DomainError` where it contradicts what is known of the order.
    """
    found: list[Event] = []
    if told.shipped_on is not None:
        found.append(correcting(order, Fact.SHIPPED_ON, told.shipped_on, today))
    end = told.protection_end
    if end is not None:
        later = order.protection_end is not None and end > order.protection_end
        extended: Event = ExtensionGranted(on=today, new_end=end)
        if not order.extension_pending:  # nobody asked for it: it moved by itself (I2)
            extended = PageSeen(on=today, end=end)
        found.append(extended if later else correcting(order, Fact.PROTECTION, end, today))
    if told.tracking is not None:
        found.append(correcting(order, Fact.TRACKING, told.tracking, today))
    return tuple(found)


# -- as the argument of a button -----------------------------------------------------------------


def to_argument(told: Anew) -> str:
    """What is new as the argument of a button; what would make it too long is left out."""
    parts = [
        f"{name}{day:%y%m%d}"
        for name, day in ((_SHIPPED, told.shipped_on), (_END, told.protection_end))
        if day is not None
    ]
    if told.tracking is not None:
        with_number = ".".join((*parts, f"{_NUMBER}{told.tracking}"))
        if len(with_number) <= _MOST_CHARACTERS:
            return with_number
    return ".".join(parts)


def from_argument(argument: str) -> Anew | None:
    """What `to_argument` wrote; `None` for anything else."""
    match = re.fullmatch(
        rf"(?:s({_DATE})\.?)?(?:e({_DATE})\.?)?(?:t([A-Z0-9-]{{5,40}}))?", argument
    )
    if match is None or not argument:
        return None
    try:
        shipped_on, end = (None if day is None else _day(day) for day in match.groups()[:2])
    except ValueError:
        return None
    return Anew(shipped_on=shipped_on, protection_end=end, tracking=match[3])


def _day(digits: str) -> date:
    return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
