"""Orders as a person types them, and whether that says more than the same text read as a page."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from advisor.intake import lines, rows
from advisor.intake.matching import compiled, one_of
from advisor.intake.order_dates import parse_ship_date
from advisor.intake.order_text import TEXT_LIMIT, Intake, is_short, parse_order_text
from advisor.intake.parcel_words import states_within
from advisor.intake.pasted.found import FACTS_OF_AN_ORDER, MOST_ORDERS, Pasted, is_order
from advisor.intake.payment import take_payment
from advisor.intake.problems import ProblemId, problem
from advisor.intake.prose import as_fields
from advisor.intake.protection import ProtectionDays, read_protection
from advisor.intake.talk import says_at_last
from advisor.intake.tracking import order_numbers
from advisor.intake.vocabulary import in_english
from advisor.words import FIRST, Fact, Parcel

_PIECES = re.compile(r"[,;\n]")
_ANY_DAY = lines.ReadOn(date(2000, 1, 1), FIRST)
_WAITS = frozenset({Parcel.AT_POST_OFFICE.value, Parcel.AT_CUSTOMS.value})


def read_typed(text: str, today: date, language: str) -> Pasted | None:
    """One order as typed; `None` if the text is longer than anybody types."""
    if len(text) > TEXT_LIMIT:
        return None
    payment, rest = take_payment(as_fields(text), today=today, language=language)
    intake = parse_order_text(rest, today=today, language=language)
    title = intake.title
    if title is not None and title in rest and lines.is_about_another_end(title):
        intake = parse_order_text(rest.replace(title, ""), today=today, language=language)
    intake = _of_goods(intake, text)
    return Pasted(intake=intake, paid_on=payment.paid_on, unshipped=payment.unshipped)


def _of_goods(intake: Intake, text: str) -> Intake:
    """What was typed, if it tells of a parcel that waits until a day: that is not the protection's.

    Nor are words about the parcel the name of goods.
    """
    title = intake.title
    if title is not None and (lines.is_contact(title) or says_at_last(title)):
        intake = replace(intake, title=None)
    elif title is not None and _names_more_than_goods(title):
        intake = replace(intake, title=None, unused=(*intake.unused, title))
    another = any(map(lines.is_about_another_end, _PIECES.split(text)))
    waits = another or states_within(text) & _WAITS
    if intake.protection_end is None or not waits or lines.says_protection(text):
        return intake
    return replace(intake, protection_end=None, terms=None)


def _names_more_than_goods(title: str) -> bool:
    """Whether words are about the parcel, or have several numbers, or a date."""
    several = len(order_numbers(title)) > 1
    dated = lines.names_date(title, _ANY_DAY) or _says_when_ordered(title)
    return lines.is_parcel(title) or several or dated


def _says_when_ordered(text: str) -> bool:
    """Whether words are the day of the order: "vor drei Wochen bestellt"."""
    said = in_english(text)
    ordered = _ordered().search(said)
    if ordered is None:
        return False
    told = f"{said[: ordered.start()]} {said[ordered.end() :]}".strip()
    return isinstance(parse_ship_date(told, today=_ANY_DAY.today, language=FIRST), date)


@cache
def _ordered() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){one_of(Fact.I_ORDERED)}(?!\w)")


def read_list(text: str, today: date, language: str) -> tuple[Pasted, ...]:
    """Orders that a person has written down, one in each line."""
    found = rows.rows_of(text)[: MOST_ORDERS + 1]
    parted = [rows.as_fields(row) for row in found]
    without_commas = any("," not in row and ";" not in row for row in found)
    if len(found) < 2 or (without_commas and not is_short(text) and not all(parted)):
        return ()
    numbered = rows.is_numbered(text)
    whole: list[Pasted] = []
    for row, fields in zip(found, parted, strict=True):
        one = _or_parted(row, fields, today, language)
        enough = 1 if fields and (numbered or rows.is_priced_name(row)) else FACTS_OF_AN_ORDER
        if one is None or not one.intake.title or one.facts < enough:
            return ()
        whole.append(one)
    return tuple(whole) if any(one.facts >= FACTS_OF_AN_ORDER for one in whole) else ()


def read_line(text: str, today: date, language: str) -> Pasted | None:
    """One order as typed or, if that says more, with its price and the facts behind it parted."""
    plain = read_typed(text, today, language)
    fields = None if plain is None or "\n" in text.strip() else rows.as_fields(text)
    parted = None if fields is None else read_typed(fields, today, language)
    if plain is None or parted is None or parted.intake.questions:
        return plain
    return parted if parted.told > plain.told else plain


def _or_parted(row: str, fields: str | None, today: date, language: str) -> Pasted | None:
    """A row as it was typed or, if that says as much, with its facts parted."""
    plain = read_typed(row, today, language)
    parted = None if fields is None else read_typed(fields, today, language)
    return parted if parted and (plain is None or parted.told >= plain.told) else plain


def is_greeting_with_an_order(text: str, today: date) -> bool:
    """ "Hi, lamp, $5, shipped Nov 5, 60 days": a line of one's own, with what no seller writes."""
    one = read_typed(text, today, FIRST) if lines.is_own_greeting(text) else None
    intake = None if one is None else one.intake
    return intake is not None and intake.price is not None and intake.title is not None


def after_the_order(one: Pasted, page: Sequence[Pasted]) -> Pasted:
    """What was typed, with the day of the order as on a page; nothing is sent before that."""
    ordered_on = page[0].ordered_on if page else None
    shipped_on = one.intake.shipped_on
    if ordered_on is None or shipped_on is None or shipped_on >= ordered_on:
        return replace(one, ordered_on=ordered_on)
    wrong = problem(ProblemId.SHIP_DATE_BEFORE_ORDER, first=shipped_on, ordered=ordered_on)
    intake = replace(one.intake, shipped_on=None, questions=(*one.intake.questions, wrong))
    return replace(one, ordered_on=ordered_on, intake=intake)


def with_days(found: Pasted, text: str, today: date, language: str) -> Pasted:
    """ "75 days" among what a person tells of their order are those of the protection."""
    intake = found.intake
    asked = any(one.id.startswith("protection") for one in intake.questions)
    if intake.protection_end is not None or intake.protection_days is not None or asked:
        return found
    pieces = (in_english(piece.strip(" .!")) for piece in _PIECES.split(text))
    told = [read_protection(one, today=today, language=language) for one in pieces]
    spans = {one.days for one in told if isinstance(one, ProtectionDays)}
    if len(spans) != 1:
        return found
    return replace(found, intake=replace(intake, protection_days=spans.pop()))


def with_told_name(found: Pasted, read: Sequence[lines.Line], one: Pasted | None) -> Pasted:
    """An order without a name that nobody told: in a sentence, other words are no name of goods."""
    told = {line.value for line in read if line.kind is lines.Kind.TITLE}
    typed = None if one is None else one.intake.title
    intake = found.intake
    if intake.title == typed or intake.title in told:
        return found
    return replace(found, intake=replace(intake, title=None))


def with_its_name(found: Pasted, one: Pasted) -> Pasted:
    """An order read as a page, with its name as typed: "o teclado me custou" is "teclado"."""
    title, told = found.intake.title, one.intake.title
    if title is None or told is None or told not in title:
        return found
    return replace(found, intake=replace(found.intake, title=told))


def with_name_before_its_sum(found: Pasted, one: Pasted, text: str) -> Pasted:
    """A buyer's order read as a page, named as typed: "Lampe 20 €, gestern bestellt" is "Lampe"."""
    told, fields = one.intake.title, rows.as_fields(text)
    if found.intake.title is not None or told is None or fields is None or not lines.is_own(text):
        return found
    if not fields.startswith(f"{told}, ") or not lines.may_name_goods(told):
        return found
    return replace(found, intake=replace(found.intake, title=told))


def is_better(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether the reading of what was typed says more, or as much and leaves nothing open."""
    if not page or not page[0].facts:
        return True
    if page[0].facts >= FACTS_OF_AN_ORDER and is_order(page[0]) and not is_order(one):
        return False
    if one.intake.title is not None and one.told > page[0].told + 1:
        return True
    clear = not one.intake.unused and all(
        question.id is ProblemId.TITLE_MISSING for question in one.intake.questions
    )
    as_much = one.told >= page[0].told and one.intake.title is not None
    return clear and as_much and not _loses(one.intake, page[0].intake)


def _loses(one: Intake, page: Intake) -> bool:
    """Whether a reading is without the number or the end that another has found."""
    pairs = ((page.tracking, one.tracking), (page.protection_end, one.protection_end))
    return any(found is not None and kept is None for found, kept in pairs)


def only_typed(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether what was typed is an order with something to ask, and not from a page at all."""
    title = one.intake.title
    named = title is not None and lines.may_be_title(title) and not one.intake.unused
    return named and is_order(one) and not any(map(is_order, page))


def with_numbers_left(one: Pasted, text: str) -> Pasted:
    """An order that was typed, with the numbers of further orders among what was not used."""
    intake = one.intake
    told = (intake.tracking, intake.order_number, intake.title, *intake.unused)
    asked = (value for question in intake.questions for _, value in question.values)
    known = " ".join(map(str, (*told, *asked)))
    left = sorted(code for code in order_numbers(text) if code not in known)
    return replace(one, intake=replace(intake, unused=(*intake.unused, *left))) if left else one
