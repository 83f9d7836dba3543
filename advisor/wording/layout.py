"""How a message is laid out: titles that fit a line, text that is folded, buttons in rows."""

import re
from collections.abc import Iterator, Sequence

from advisor.order import Order
from advisor.wording.breadth import breadth, cut
from advisor.wording.message import Button, Rows
from advisor.wording.texts import Html, Texts, join_paragraphs

#: The breadth of a row of buttons on a phone, the gap between two, and what a label leaves free
#: of its button, in hundredths of an em.
_ROW, _GAP, _EDGES = 2220, 28, 90

#: The breadth of a line of text, and of the least that is left of a name in it.
_LINE, _SHORTEST_NAME = 1890, 660

_TAG, _BOLD = re.compile(r"<[^>]+>"), re.compile(r"<b>(.*?)</b>")


def across(buttons: Sequence[Button], columns: int) -> tuple[tuple[Button, ...], ...]:
    """The buttons in rows of so many; the last row has what is left."""
    starts = range(0, len(buttons), columns)
    return tuple(tuple(buttons[start : start + columns]) for start in starts)


def columns_of(buttons: int, most: int = 4) -> int:
    """In how many columns so many short buttons fill rows that are as even as can be."""
    rows = -(-buttons // most)
    return -(-buttons // rows)


def fitted(rows: Rows) -> Rows:
    """The same buttons in rows of which a phone shows every label whole.

    A button too broad for its share of a row has one of its own.
    """
    return tuple(new for row in rows for new in _fitted(row))


def _fitted(row: tuple[Button, ...]) -> Iterator[tuple[Button, ...]]:
    """A row as it is if all labels fit, else in rows of as many as fit beside each other.

    The first one rather stands alone: those after it are mostly of a kind, as two days are.
    """
    while row:
        first, others = row[:1], row[1:]
        if len(others) > 1 and not _fit(row) and _fit(others):
            yield from (first, others)
            return
        together = next(count for count in range(len(row), 0, -1) if _fit(row[:count]))
        yield row[:together]
        row = row[together:]


def _fit(row: tuple[Button, ...]) -> bool:
    return len(row) == 1 or all(breadth(one.label) <= label_room(len(row)) for one in row)


def label_room(buttons: int) -> int:
    """How broad a label may be in a row of so many buttons, in hundredths of an em."""
    return (_ROW - _GAP * (buttons - 1)) // buttons - _EDGES


def short_title(title: str, limit: int = 40) -> str:
    """A title short enough for a button, so that other orders of a list fit too."""
    return title if len(title) <= limit else f"{title[: limit - 1].rstrip()}…"


def fitting(name: str, around: str) -> str:
    """As much of a name, in bold, as fits the line that has the HTML `around` it, too."""
    bold = "".join(_BOLD.findall(around))
    beside = breadth(bold) + breadth(_TAG.sub("", _BOLD.sub("", around)), bold=False)
    return cut(name, max(_SHORTEST_NAME, _LINE - beside))


def fits_line(html: str) -> bool:
    """Whether a phone shows it on one line, if none of it is bold."""
    return breadth(_TAG.sub("", html), bold=False) <= _LINE


def label(texts: Texts, message_id: str) -> str:
    """The words of a text on a button: shorter ones where it is too long for a thumb."""
    shorter = f"label-{message_id}"
    return texts.plain(shorter if texts.has(shorter) else message_id)


def order_label(order: Order, sign: str = "") -> str:
    """The number and as much of the name of an order as fit a button that shares its row."""
    before = f"{sign} {order.number}. ".lstrip()
    return before + cut(order.title, label_room(2) - breadth(before))


def name_label(order: Order) -> str:
    """The number and as much of the name of an order as fit a button in a row of its own."""
    before = f"{order.number}. "
    return before + cut(order.title, label_room(1) - breadth(before))


def folded(texts: Texts, parts: Sequence[str]) -> Html:
    """The parts that are not empty, folded away until they are tapped; empty without any."""
    told = join_paragraphs(parts)
    return texts("folded", text=told) if told else Html()


def lines_of(parts: Sequence[str]) -> Html:
    """The parts that are not empty, each on a line of its own."""
    return Html("\n".join(part for part in parts if part))
