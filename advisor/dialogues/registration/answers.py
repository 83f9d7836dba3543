"""What is read from a text: the value of one field, or its possible meanings."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from advisor.dialogues.registration.draft import Field
from advisor.intake import (
    Problem,
    ProblemId,
    ProtectionDays,
    clean_line,
    parse_days,
    parse_order_number,
    parse_order_text,
    parse_price,
    parse_protection,
    parse_seller,
    parse_ship_date,
    parse_title,
    parse_tracking,
    problem,
)
from advisor.intake.dates import Readings, last_day_of_month
from advisor.intake.matching import whole, without
from advisor.intake.order_dates import as_ship_date
from advisor.intake.parcel_reports import day_readings
from advisor.intake.talk import bare_answer, quotes_a_page
from advisor.money import Money
from advisor.words import Amid, Fact, Parcel, Talk, said_anywhere
from advisor.words.patterns import any_of

_MOST_PARTINGS = 8

_YEAR = re.compile(r"\d{4}")

#: Facts with words around them in which nothing else is said; those of a name belong to it.
_WORDED = frozenset(Field) - {Field.TITLE, Field.SELLER, Field.SHIPPING}

#: Currencies to choose from for a bare number.
_CURRENCIES = ("USD", "EUR", "RUB", "UAH", "BRL", "PLN")


class Answers:
    """Reads answers on the buyer's local date `today`."""

    def __init__(self, today: date, language: str) -> None:
        self._today = today
        self._language = language

    def read(self, field: Field, text: str) -> Any:
        """The value of one fact in a text, or the `Problem` with it."""
        parse = self._parsers()[field]
        value = parse(text)
        bare = bare_answer(text)
        if not isinstance(value, Problem) or field not in _WORDED or not bare or bare == text:
            return value
        again = parse(bare)
        if isinstance(again, ProtectionDays) and quotes_a_page(text):
            end = self._today + timedelta(again.days)  # if that is what its timer shows
            return problem(
                ProblemId.PROTECTION_LEFT_OR_WHOLE, text=text, first=end, days=again.days
            )
        return value if isinstance(again, Problem) and again.id is value.id else again

    def _parsers(self) -> Mapping[Field, Callable[[str], Any]]:
        def dated(parse: Callable[..., Any]) -> Callable[[str], Any]:
            return lambda text: parse(text, today=self._today, language=self._language)

        return {
            Field.TITLE: parse_title,
            Field.SHIPPED_ON: self._parse_past_day,
            Field.PAID_ON: self._parse_past_day,
            Field.PROTECTION: dated(parse_protection),
            Field.TRACKING: parse_tracking,
            Field.PRICE: parse_price,
            Field.GUARANTEED: parse_days,
            Field.SELLER: parse_seller,
            Field.ORDER_NUMBER: parse_order_number,
            Field.SHIPPING: self._parse_shipping,
        }

    def _parse_past_day(self, text: str) -> date | Problem:
        found = parse_ship_date(text, today=self._today, language=self._language)
        if isinstance(found, Problem) and found.id is ProblemId.SHIP_DATE_UNREADABLE:
            return self._day_alone(text) or found
        return found

    def _day_alone(self, text: str) -> date | Problem | None:
        """The past day that a text is, with the word before it: "on Nov 18", "last Friday"."""
        of_month = last_day_of_month(text, today=self._today)
        if of_month is not None:
            return of_month
        shipped = whole(Fact.SHIPPED, Fact.SHIP_DATE)
        alone = without(clean_line(text), shipped, whole(Amid.BESIDE_SHIPPED))
        days = day_readings(alone or text, today=self._today, language=self._language)
        found = Readings(days, year_said=_YEAR.search(text) is not None)
        return as_ship_date(found, text, today=self._today) if days else None

    def _parse_shipping(self, text: str) -> bool | Problem:
        intake = parse_order_text(text, today=self._today, language=self._language)
        if intake.paid_shipping is None:
            return Problem(ProblemId.SHIPPING_CONFLICT)
        return intake.paid_shipping


def readings(problem: Problem | None) -> tuple[str, ...]:
    """The possible meanings of an unclear answer, as texts that its parser reads."""
    if problem is None:
        return ()
    values = problem.mapping()
    if problem.id is ProblemId.PROTECTION_LEFT_OR_WHOLE:
        return (str(values["first"]), f"{values['days']} days")
    if problem.id is ProblemId.NUMBER_UNCLEAR:
        sum_ = parse_price(str(values["text"]))
        values = sum_.mapping() if isinstance(sum_, Problem) else {}
    if "amount" in values:
        return tuple(f"{values['amount']} {currency}" for currency in _CURRENCIES)
    return tuple(_as_answer(values[name]) for name in ("first", "second") if name in values)


def _as_answer(value: object) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    return str(value)


def as_corrections(text: str) -> str:
    """What is said of an order that is shown, fact by fact: "no, the price is $5 and 60 days"."""
    parts = re.split(rf"\s*[,;\n]\s*|\s+{any_of(said_anywhere(Fact.AND))}\s+", text)
    plain = (_without_fillers(part) for part in parts)
    return ", ".join(part for part in plain if part)


def _without_fillers(part: str) -> str:
    """A part without the words at its beginning that say nothing: "it is", "no"."""
    words = part.split()
    while words and words[0].casefold().strip(".!") in _fillers():
        words.pop(0)
    return " ".join(words)


@cache
def _fillers() -> frozenset[str]:
    told = (Parcel.FILLERS, Talk.NO, Talk.YES)
    said = {form for word in told for form in said_anywhere(word)}
    return frozenset(said - set(said_anywhere(Fact.TRACKING)))  # here the name of a fact


def partings(text: str) -> Iterator[tuple[str, str]]:
    """Both ways to split a text in two at a comma or, if it has none, at a space."""
    marks = list(re.finditer(r"\s*[,;\n]\s*", text)) or list(re.finditer(r" ", text))
    for mark in marks[:_MOST_PARTINGS]:
        left, right = text[: mark.start()], text[mark.end() :]
        if left and right:
            yield left, right
            yield right, left
