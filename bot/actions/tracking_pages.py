"""The use case of a tracking page that shows no number, as a screenshot or a text."""

from collections.abc import Sequence

from advisor.intake.tracking_page import newest_state
from advisor.wording.message import Message
from advisor.wording.tracking_pages import state_of_question, whose_state_question
from bot.actions.orders import open_orders
from bot.visit import Visit


async def shown(visit: Visit, lines: Sequence[str]) -> Message | None:
    """Asks whether the newest state on a tracking page is that of an order. Notes nothing.

    `None` for any other text, and where no parcel is awaited.
    """
    answers = newest_state(lines, today=visit.today, language=visit.texts.language)
    awaited = [order for order in await open_orders(visit) if order.is_awaited] if answers else []
    if not awaited:
        return None
    if len(awaited) > 1:
        return whose_state_question(visit.texts, awaited, answers)
    return state_of_question(visit.texts, awaited[0], answers)
