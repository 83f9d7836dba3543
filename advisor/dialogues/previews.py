"""Orders that were read out of a pasted text, looked at one by one before they are saved.

Pure: the previews are a value that can be stored as JSON, as a draft is.
"""

from dataclasses import dataclass, replace
from typing import Literal

from advisor.dialogues.registration import Draft
from advisor.order import Order

#: Previews of one chat at a time; what is pasted beyond is left out.
MOST_PREVIEWS = 40


@dataclass(frozen=True, slots=True)
class Preview:
    """One order, with a key that stays its own while others come and go."""

    key: int
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Previews:
    """The orders that wait for a look, and the one that is shown."""

    kind: Literal["previews"] = "previews"
    id: int
    """What tells these previews from earlier ones: buttons stay in a chat for years."""
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
        """Where the shown one stands, from 0; the first if it has gone."""
        keys = [item.key for item in self.items]
        return keys.index(self.shown) if self.shown in keys else 0

    @property
    def key(self) -> int:
        """The key of the one that is shown."""
        return self.items[self.place].key

    def added(self, drafts: tuple[Draft, ...]) -> "Previews":
        """With further orders behind, the first of them shown.

        One that is pasted again takes the place of what was read before.
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
        """Whether the order of a key still waits."""
        return any(item.key == key for item in self.items)

    def turned_to(self, key: int) -> "Previews":
        """With the order of that key shown, if it still waits."""
        return replace(self, shown=key) if self.has(key) else self

    def neighbour(self, steps: int) -> int:
        """The key of the order so many places on; the list is a ring."""
        return self.items[(self.place + steps) % len(self.items)].key

    def with_current(self, draft: Draft) -> "Previews":
        """With another draft in the place of the one that is shown."""
        items = list(self.items)
        items[self.place] = replace(items[self.place], draft=draft)
        return replace(self, items=tuple(items))

    def without(self, keys: frozenset[int]) -> "Previews":
        """Without the orders of these keys; what stood behind the shown one comes up."""
        place = self.place if self.items else 0
        items = tuple(item for item in self.items if item.key not in keys)
        if not items:
            return replace(self, items=())
        behind = [item for item in self.items[place:] if item.key not in keys]
        return replace(self, items=items, shown=(behind or list(items))[0].key)


def is_of(draft: Draft, order: Order) -> bool:
    """Whether a draft tells of an order that is registered already."""
    if draft.order_number and order.order_number:
        return draft.order_number == order.order_number
    return draft.tracking is not None and draft.tracking == order.tracking_number


def _marks(draft: Draft) -> set[str]:
    """The numbers by which an order is known again."""
    return {mark for mark in (draft.order_number, draft.tracking) if mark}
