"""Orders read from a pasted text, reviewed one by one before they are saved.

Pure: the previews are a value that can be stored as JSON, as a draft is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from advisor.dialogues.registration import Draft, Field, value_of
from advisor.intake.wishes import named_orders
from advisor.order import Order

#: Previews of one chat at a time; further orders of a paste are left out.
MOST_PREVIEWS = 40


@dataclass(frozen=True, slots=True)
class Preview:
    """One order, with a key that stays the same while others come and go."""

    key: int
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Previews:
    """The orders waiting for review, and the one that is shown."""

    kind: Literal["previews"] = "previews"
    id: int
    """What distinguishes these previews from earlier ones: buttons stay in a chat for years."""
    items: tuple[Preview, ...] = ()
    shown: int = 0
    """The key of the one that is shown."""
    next_key: int = 0

    @property
    def current(self) -> Draft:
        """The draft that is shown. Raises `LookupError` if there is none left."""
        return self.items[self.place].draft

    @property
    def place(self) -> int:
        """The position of the shown one, from 0; the first if it has gone."""
        keys = [item.key for item in self.items]
        return keys.index(self.shown) if self.shown in keys else 0

    @property
    def key(self) -> int:
        """The key of the one that is shown."""
        return self.items[self.place].key

    def added(self, drafts: tuple[Draft, ...]) -> "Previews":
        """With further orders at the end, the first of them shown.

        What another text tells of one that waits already joins its earlier reading.
        """
        marks = set().union(*map(_marks, drafts)) if drafts else set()
        again = [one for one in self.items if marks & _marks(one.draft)]
        if again:
            left = self.without(frozenset(one.key for one in again))
            return left.added(tuple(_with_earlier(draft, again) for draft in drafts))
        room = drafts[: MOST_PREVIEWS - len(self.items)]
        if not room:
            return self
        more = tuple(Preview(self.next_key + at, draft) for at, draft in enumerate(room))
        return replace(
            self,
            items=(*self.items, *more),
            shown=more[0].key,
            next_key=self.next_key + len(more),
        )

    def tells_of(self, draft: Draft) -> bool:
        """Whether an order waits that has a number of this draft."""
        return any(_marks(one.draft) & _marks(draft) for one in self.items)

    def has(self, key: int) -> bool:
        """Whether the order with a key is still waiting."""
        return any(item.key == key for item in self.items)

    def turned_to(self, key: int) -> "Previews":
        """With the order of that key shown, if it is still waiting."""
        return replace(self, shown=key) if self.has(key) else self

    def spoken_of(self, text: str) -> "Previews":
        """With the one order shown that a text names, by its title or its place in the list."""
        titles = {place: one.draft.title or "" for place, one in enumerate(self.items, 1)}
        named = named_orders(text, titles)
        return self.turned_to(self.items[named[0] - 1].key) if len(named) == 1 else self

    def neighbour(self, steps: int) -> int:
        """The key of the order that many places on; the list is circular."""
        return self.items[(self.place + steps) % len(self.items)].key

    def with_current(self, draft: Draft) -> "Previews":
        """With another draft instead of the one that is shown."""
        items = list(self.items)
        items[self.place] = replace(items[self.place], draft=draft)
        return replace(self, items=tuple(items))

    def without(self, keys: frozenset[int]) -> "Previews":
        """Without the orders of these keys; the one after the shown order is shown instead."""
        place = self.place if self.items else 0
        items = tuple(item for item in self.items if item.key not in keys)
        if not items:
            return replace(self, items=())
        behind = [item for item in self.items[place:] if item.key not in keys]
        return replace(self, items=items, shown=(behind or list(items))[0].key)


def is_of(draft: Draft, order: Order) -> bool:
    """Whether a draft is about an order that is registered already."""
    if draft.order_number and order.order_number:
        return draft.order_number == order.order_number
    return draft.tracking is not None and draft.tracking == order.tracking_number


def may_be_of(draft: Draft, order: Order) -> bool:
    """Whether a draft has the name of a registered order, and no other number than that."""
    if draft.title is None or draft.title.casefold() != order.title.casefold():
        return False
    numbers = ((draft.order_number, order.order_number), (draft.tracking, order.tracking_number))
    return not any(one and other and one != other for one, other in numbers)


def may_be_parcel_of(draft: Draft, order: Order) -> bool:
    """Whether a draft without a name may be the parcel of a registered order without a number.

    Its page shows the day that the order's page does.
    """
    end, own = draft.protection_end, order.protection_end
    same_day = end is not None and own is not None and abs((end - own).days) <= 1
    return same_day and _lacks_a_name(draft, order)


def may_be_sent_as(draft: Draft, order: Order) -> bool:
    """Whether a parcel without a name was taken by its carrier about when an order was sent."""
    sent, own = draft.shipped_on, order.shipped_on
    if sent is None or own is None or not _lacks_a_name(draft, order):
        return False
    return own - _BEFORE_IT_WAS_SENT <= sent <= own + _UNTIL_A_CARRIER_HAS_IT


_BEFORE_IT_WAS_SENT = timedelta(1)
_UNTIL_A_CARRIER_HAS_IT = timedelta(10)
"""Sellers call a parcel sent before its carrier has it."""


def _lacks_a_name(draft: Draft, order: Order) -> bool:
    """Whether a draft is no more than a parcel's, and an order without a number."""
    named = draft.title or draft.order_number or draft.tracking is None
    return not named and order.tracking_number is None and not order.is_received


_FACTS = ("title", "tracking", "shipped_on", "price", "guaranteed_days", "seller", "order_number",
          "paid_shipping", "ordered_on", "paid_on")  # fmt: skip
_OF_PROTECTION = ("protection_days", "protection_end", "terms")


def _with_earlier(draft: Draft, waiting: Sequence[Preview]) -> Draft:
    """A draft with what the earlier readings of its order tell and it does not."""
    for one in waiting:
        if _marks(draft) & _marks(one.draft):
            draft = _joined(one.draft, draft)
    return draft


def _joined(earlier: Draft, later: Draft) -> Draft:
    """One draft of two texts about the same order: what the later one says, or asks, counts.

    But it moves no day of shipment, which its page states, and no end later in silence.
    """
    later = _with_its_end(earlier, _with_its_shipment(earlier, later))
    asked = {*later.unclear}
    asked.update(field for field, _ in later.choices)
    asked.update(field for field, *_ in later.doubts)
    names = {name for name in _FACTS if getattr(later, name) is None} - {one.value for one in asked}
    if later.protection is None and Field.PROTECTION not in asked:
        names.update(_OF_PROTECTION)
    joined = replace(later, **{name: getattr(earlier, name) for name in names})
    unsent = joined.shipped_on is None and joined.tracking is None
    unsent = unsent and (earlier.unshipped or later.unshipped)
    still = {field for field in Field if value_of(joined, field) is None} - asked
    if not unsent:  # the day of payment counts for what is not sent yet
        still.discard(Field.PAID_ON)
    return replace(
        joined,
        unshipped=unsent,
        promises=later.promises or earlier.promises,
        beside=later.beside or earlier.beside,
        unclear=later.unclear + tuple(one for one in earlier.unclear if one in still),
        choices=later.choices + tuple(one for one in earlier.choices if one[0] in still),
        doubts=later.doubts + tuple(one for one in earlier.doubts if one[0] in still),
    )


def _with_its_shipment(earlier: Draft, later: Draft) -> Draft:
    """A carrier takes a parcel on the day of its shipment or after: that stays as it was told."""
    told, now = earlier.shipped_on, later.shipped_on
    if told is None or now is None or now <= told:
        return later
    if later.order_number is None:
        return replace(later, shipped_on=told)
    return _asking(replace(later, shipped_on=None), Field.SHIPPED_ON, told, now)


def _with_its_end(earlier: Draft, later: Draft) -> Draft:
    """An end that another text tells later is asked about."""
    sent = replace(later, shipped_on=later.shipped_on or earlier.shipped_on)
    told, now = earlier.reckoned_end, sent.reckoned_end
    if told is None or now is None or (now - told).days <= 1:
        return later
    bare = replace(later, protection_days=None, protection_end=None)
    return _asking(bare, Field.PROTECTION, told, now)


def _asking(draft: Draft, field: Field, *days: date) -> Draft:
    """The draft with a field of which it has to be asked on which of several days it is."""
    others = tuple(one for one in draft.choices if one[0] is not field)
    return replace(draft, choices=(*others, (field, tuple(map(str, days)))))


def _marks(draft: Draft) -> set[str]:
    """The numbers by which an order is recognised."""
    return {mark for mark in (draft.order_number, draft.tracking) if mark}
