"""Lines about what happened on a day: ordered, paid, shipped, or an event of a tracking page."""

import re
from datetime import date

from advisor.intake.lines.days import Day, date_event
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.problems import Problem, ProblemId
from advisor.intake.words import ignoring_case, phrase

SHIP_WORD = phrase(
    r"shipped|shipment(?: completed)?|shipping date|ship date|sent|dispatched"
    r"|has been handed over|дата отправки|отправлен[аоы]?"
    r"|отправил[аи]?|выслан[аоы]?|отгружен[аоы]?|передан[аоы]? в доставку|передан[аоы]? перевозчику"
)
_NOT_SHIPPED = phrase(
    r"not (?:yet )?(?:been )?(?:shipped|sent)|to be shipped|will be (?:shipped|sent)"
    r"|before shipping"
    r"|ship within|awaiting shipment|ещ[её] не отправ\w{1,6}|не отправлен\w?|будет отправлен\w?"
)


def shipped(text: str, day: Day) -> list[Line] | None:
    """ "Shipped Nov 3": the day on which the parcel was sent."""
    if not re.search(SHIP_WORD, text) or re.search(_NOT_SHIPPED, text):
        return None
    on = day.past(text)
    if isinstance(on, Problem) and on.id is not ProblemId.SHIP_DATE_AMBIGUOUS:
        return [Line(Kind.UNCLEAR, text)]
    return None if on is None else [Line(Kind.SHIPPED, on)]


_ACCEPTED = phrase(
    r"accept\w{0,6}|picked up|shipped|dispatch\w{0,3}|posted|collect\w{0,3}|handed|принят\w{0,2}"
    r"|отправлен\w?|при[её]м|забрал\w?|передан\w?"
)
_ELECTRONIC = phrase(
    r"order (?:placed|paid|received)|payment|оплачен\w?|заказ (?:создан|оформлен|оплачен)"
)
_DELIVERED = phrase(r"delivered|вручен\w?")


def event(text: str, day: Day) -> list[Line] | None:
    """ "2026-11-03 10:15 Accepted by carrier": an event of a tracking page."""
    match = date_event(text)
    if match is None:
        return None
    on = day.past(match["day"])
    what = match["what"]
    if not isinstance(on, date):
        return [Line(Kind.NOISE)]
    if re.search(_ELECTRONIC, what):
        return [Line(Kind.PAID, on)]
    if re.search(_DELIVERED, what):
        return [Line(Kind.NOISE)]
    return [Line(Kind.POSTED if re.search(_ACCEPTED, what) else Kind.EVENT, on)]


ORDERED = ignoring_case(
    r"(?:order(?:ed)?\s+(?:date|on|placed(?: on)?|time|created|from)|ordered|placed on"
    r"|bought(?: on)?|purchase date"
    r"|date of (?:order|purchase)|заказ(?:ан[аоы]?)?\s+(?:от|создан|оформлен|сделан)|заказан[аоы]?"
    r"|дата (?:заказа|покупки|оформления)|оформлен[ао]?|куплен[аоы]?|создан)(?!\w)"
)
PAID = ignoring_case(
    r"(?:paid(?: on| at)?|payment (?:date|time|received|completed|confirmed)|date of payment"
    r"|оплачен[аоы]?|дата оплаты"
    r"|время оплаты|оплата прошла)(?!\w)"
)


def dated(kind: Kind, label: str, text: str, day: Day) -> list[Line] | None:
    """ "Order date: Oct 28": the day behind a label."""
    match = re.match(label, text)
    on = day.past(text) if match else None
    return [Line(kind, on)] if isinstance(on, date) else None
