"""Orders read from a pasted text, reviewed one by one before they are saved.

Pure: the previews are a value that can be stored as JSON, as a draft is.
"""

from dataclasses import dataclass, replace
from typing import Literal

from advisor.dialogues.registration import Draft
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

        One that is pasted again replaces its earlier reading.
        """
        marks = set().union(*map(_marks, drafts)) if drafts else set()
        again = frozenset(one.key for one in self.items if marks & _marks(one.draft))
        if again:
            return self.without(again).added(drafts)
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

    def has(self, key: int) -> bool:
        """Whether the order with a key is still waiting."""
        return any(item.key == key for item in self.items)

    def turned_to(self, key: int) -> "Previews":
        """With the order of that key shown, if it is still waiting."""
        return replace(self, shown=key) if self.has(key) else self

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


def _marks(draft: Draft) -> set[str]:
    """The numbers by which an order is recognised."""
    return {mark for mark in (draft.order_number, draft.tracking) if mark}
