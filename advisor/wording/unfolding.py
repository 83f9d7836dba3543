"""What is folded below the first buttons of a message about an order, and what unfolds it."""

from collections.abc import Iterator
from dataclasses import replace

from advisor.order import Order
from advisor.wording.buttons import order_button
from advisor.wording.links import looking_rows
from advisor.wording.message import Action, Button, Fold, Rows
from advisor.wording.texts import Texts

#: Buttons that are seen at one glance.
GLANCE = 5


def with_besides(texts: Texts, order: Order, rows: Rows) -> Rows:
    """The rows, and below them what can be done with the order besides; nothing stands twice."""
    besides = (
        (*_extended(texts, order), *_correcting(texts, order)),
        *looking_rows(texts, order),
        undoing(texts, order),
    )
    return tuple(_once((*rows, *besides)))


def _extended(texts: Texts, order: Order) -> tuple[Button, ...]:
    """A5: the seller may extend at any time, also unasked."""
    if not order.is_awaited or order.confirmed_on is not None:
        return ()
    return (order_button(texts, Action.EXTENDED, order),)


def _correcting(texts: Texts, order: Order) -> tuple[Button, ...]:
    return () if order.is_closed else (order_button(texts, Action.EDIT, order),)


def undoing(texts: Texts, order: Order) -> tuple[Button, ...]:
    """The button that undoes the latest event; none if that is the registration."""
    return () if order.revision <= 1 else (order_button(texts, Action.UNDO, order),)


def _once(rows: Rows) -> Iterator[tuple[Button, ...]]:
    """The rows without those buttons whose effect one above them has."""
    seen: set[object] = set()
    for row in rows:
        new = tuple(one for one in row if (one.press, one.copies, one.url) not in seen)
        seen |= {(one.press, one.copies, one.url) for one in new}
        if new:
            yield new


def fold(texts: Texts, order: Order, preparing: str = "") -> Fold:
    """Shows as many buttons as are read at one glance.

    `preparing` is the reason of a dispute, where the message prepares one.
    """
    return Fold(GLANCE, ((order_button(texts, Action.MORE, order, preparing),),))


def fold_with_undo(texts: Texts, order: Order, folded: Fold) -> Fold:
    """The same where something was just noted: undoing it is never folded."""
    *others, more = folded.last
    return replace(folded, last=(*others, (*undoing(texts, order), *more)))


def unfolded(shown: Rows, every: Rows) -> Rows:
    """The buttons that are shown, where they are, and below them all others."""
    kept = (tuple(one for one in row if not _unfolds(one)) for row in shown)
    return tuple(_once((*kept, *every)))


def _unfolds(button: Button) -> bool:
    return button.press is not None and button.press.action is Action.MORE
