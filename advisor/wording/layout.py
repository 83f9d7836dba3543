"""How a message is laid out: titles that fit a line, text that is folded, buttons in rows."""

from collections.abc import Sequence

from advisor.order import Order
from advisor.wording.message import Button
from advisor.wording.texts import Html, Texts, join_paragraphs

#: Characters of a button that shares its row on a phone.
LABEL = 22


def across(buttons: Sequence[Button], columns: int) -> tuple[tuple[Button, ...], ...]:
    """The buttons in rows of so many; the last row has what is left."""
    starts = range(0, len(buttons), columns)
    return tuple(tuple(buttons[start : start + columns]) for start in starts)


def short_title(title: str, limit: int = 40) -> str:
    """A title short enough for a button, so that other orders of a list fit too."""
    return title if len(title) <= limit else f"{title[: limit - 1].rstrip()}…"


def label(texts: Texts, message_id: str) -> str:
    """The words of a text on a button: shorter ones where it is too long for a thumb."""
    shorter = f"label-{message_id}"
    return texts.plain(shorter if texts.has(shorter) else message_id)


def order_label(order: Order, sign: str = "") -> str:
    """The number and as much of the name of an order as fit a button that shares its row."""
    before = f"{sign} {order.number}. ".lstrip()
    return before + short_title(order.title, LABEL - len(before))


def folded(texts: Texts, parts: Sequence[str]) -> Html:
    """The parts that are not empty, folded away until they are tapped; empty without any."""
    told = join_paragraphs(parts)
    return texts("folded", text=told) if told else Html()


def lines_of(parts: Sequence[str]) -> Html:
    """The parts that are not empty, each on a line of its own."""
    return Html("\n".join(part for part in parts if part))
