"""Orders from what a shop shows: pages, app screens, mails, tracking pages, chats.

Such texts are long, full of buttons and remarks, and may contain several orders. Each line is
examined once for the one fact that it contains; what nobody needs is recognised as such. Pure, and
linear in the length of the text: every pattern is bounded, and so is what is examined of a line.
"""

from datetime import date

from advisor.intake import lines
from advisor.intake.blocks import blocks
from advisor.intake.cleaning import clean
from advisor.intake.lines import Kind
from advisor.intake.orders_told import orders_told
from advisor.intake.pasted.found import (
    MOST_ORDERS,
    News,
    Pasted,
    is_order,
    is_told,
    is_undated,
)
from advisor.intake.pasted.page import read_block
from advisor.intake.pasted.typed import (
    after_the_order,
    is_better,
    is_greeting_with_an_order,
    only_typed,
    read_line,
    read_list,
    with_days,
    with_its_name,
    with_name_before_its_sum,
    with_numbers_left,
    with_told_name,
)
from advisor.intake.prices import with_cents
from advisor.intake.sites import take_site
from advisor.intake.vocabulary import with_points

__all__ = [
    "MOST_ORDERS",
    "PASTE_LIMIT",
    "News",
    "Pasted",
    "day_of_order",
    "is_page",
    "read_every",
    "read_pasted",
]

PASTE_LIMIT = 4096
"""Characters. No message of Telegram's is longer; the rest of a longer text is ignored."""

_LINES_OF_A_PAGE = 3


def read_pasted(
    text: str, *, today: date, language: str, written_on: date | None = None
) -> tuple[Pasted, ...]:
    """The orders in a text that was pasted or forwarded; none if it is not about an order.

    `today` is the buyer's own date, `written_on` their date on which the text was written, where
    that is known otherwise than from the text. Raises nothing, whatever the text.
    """
    found = read_every(text, today=today, language=language, written_on=written_on)
    return found[:MOST_ORDERS]


def read_every(
    text: str, *, today: date, language: str, written_on: date | None = None
) -> tuple[Pasted, ...]:
    """Like `read_pasted`, possibly with more orders than are taken from one text."""
    text = text[:PASTE_LIMIT]
    told = orders_told(text, lines.ReadOn(today, language, (written_on or today,)))
    if len(told) > 1:
        each = [_read(one, today, language, written_on) for one in told[: MOST_ORDERS + 1]]
        if all(len(found) == 1 for found in each):
            return tuple(one for found in each for one in found)
    return _read(text, today, language, written_on)


def _read(text: str, today: date, language: str, written_on: date | None) -> tuple[Pasted, ...]:
    text = with_points(with_cents(text))
    if not is_page(text):  # who names the site beside an order has not copied it there
        text = take_site(text)[1]
    read = lines.read_lines(text, today, language, written_on)
    by_others = lines.is_by_others(text, read) and not is_greeting_with_an_order(text, today)
    typed = () if by_others else read_list(text, written_on or today, language)
    if typed:
        return typed
    page = tuple(read_block(block) for block in blocks(read))
    one = None if by_others else read_line(text, written_on or today, language)
    if len(page) == 1 and lines.is_own(text):
        page = (with_days(page[0], text, today, language),)
    if len(page) < 2 and one is not None and (is_better(one, page) or only_typed(one, page)):
        page = (after_the_order(one, page),)
    elif len(page) == 1 and one is not None:
        page = (with_name_before_its_sum(with_its_name(page[0], one), one, text),)
    if len(page) == 1 and lines.is_own(text) and not is_page(text):
        page = (with_told_name(page[0], read, one),)
    offered = lines.is_on_offer(read)
    orders = tuple(
        one
        for one in page
        if (is_order(one) and not ((offered or by_others) and is_undated(one)))
        or (is_told(one) and lines.is_own(text))
    )
    if len(orders) == 1 and not is_page(text):
        return (with_numbers_left(orders[0], text),)
    return orders


def day_of_order(text: str, *, today: date, language: str) -> date | None:
    """ "Ordered on October 28": the day of the order that a text names, if any."""
    read = lines.read_lines(text, today, language, today)
    days = [line.value for line in read if line.kind is Kind.ORDERED]
    return next((day for day in days if isinstance(day, date)), None)


def is_page(text: str) -> bool:
    """Whether a text has as many lines as a shop's page, and is not an answer to a question."""
    return clean(text[:PASTE_LIMIT]).count("\n") + 1 >= _LINES_OF_A_PAGE
